import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  /** both in PEM */
  readonly key: string;
  readonly cert: string;
  /** where the certificate lies for clients that are to trust it */
  readonly file: string;
  /** removes that file */
  remove(): void;
}

const validMs = 30 * 24 * 3_600_000;

/** A certificate for a loopback address and `localhost`, made anew each time, signed by itself and valid for a month. */
export async function createCertificate(host: string): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "Simulated Mammoth Cloud" }], {
    keyType: "ec",
    notBeforeDate: new Date(Date.now() - 60_000),
    notAfterDate: new Date(Date.now() + validMs),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: [{ type: 7, ip: host }, { type: 2, value: "localhost" }] },
    ],
  });
  const folder = mkdtempSync(path.join(tmpdir(), "mammoth-simulator-"));
  const file = path.join(folder, "ca.pem");
  writeFileSync(file, cert);
  return { key, cert, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
