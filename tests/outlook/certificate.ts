/** A self-signed certificate for `localhost`, made on this machine when there is none yet and never committed. */
import { X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
}

const DAY_MS = 86_400_000;
const VALID_DAYS = 365;
/** A certificate that ends sooner is made anew. */
const SPARE_DAYS = 7;

async function stored(keyPath: string, certPath: string): Promise<Certificate | null> {
  try {
    const [key, cert] = await Promise.all([readFile(keyPath, "utf8"), readFile(certPath, "utf8")]);
    const endsAt = new X509Certificate(cert).validToDate.getTime();
    return endsAt - Date.now() > SPARE_DAYS * DAY_MS ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function made(): Promise<Certificate> {
  const now = Date.now();
  const pems = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notBeforeDate: new Date(now - DAY_MS),
    notAfterDate: new Date(now + VALID_DAYS * DAY_MS),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  return { key: pems.private, cert: pems.cert };
}

/** The certificate kept in `folder`. */
export async function localhostCertificate(folder: string): Promise<Certificate> {
  const [keyPath, certPath] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  const kept = await stored(keyPath, certPath);
  if (kept) return kept;

  const fresh = await made();
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(keyPath, fresh.key, { mode: 0o600 }), writeFile(certPath, fresh.cert)]);
  return fresh;
}
