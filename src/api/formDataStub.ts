/** Stands for the package form-data in bundles: axios reaches for it only to send multipart bodies, and this API takes none. */
export default function FormDataStub(): void {
  throw new Error("Multipart bodies are not part of this API.");
}
