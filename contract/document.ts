import document from "./mammoth.openapi.yaml";

/** The contract itself, parsed. Bundles hold it as JSON; nothing that is shipped parses YAML. */
export const contractDocument: Readonly<Record<string, unknown>> = document;
