const remark = " (enum property replaced by openapi-typescript)";
const header = "// Generated from mammoth.openapi.yaml by `npm run contract -- generate`. Never edited by hand.\n\n";

/** The text of contract/types.ts for a parsed contract.
 * @throws Error when the document is no OpenAPI document */
export async function generateTypes(document: unknown): Promise<string> {
  // It brings the TypeScript compiler along, which no other command needs: left out of the bundle and loaded when wanted.
  const { default: openapiTypeScript, astToString } = await import(/* webpackIgnore: true */ "openapi-typescript");
  const nodes = await openapiTypeScript(JSON.stringify(document), { defaultNonNullable: false, silent: true });
  return header + astToString(nodes).replaceAll(remark, "");
}
