import type { TenantId } from "../shared/ids.ts";

/**
 * What is remembered of an erased address. The tenant is the salt: two organisations that erased the same person do not
 * share a value. It hides the address from whoever reads the table, not from whoever guesses it (docs/privacy.md).
 */
export const addressDigest = (tenant: TenantId, addressKey: string): Promise<string> =>
  sha256(new TextEncoder().encode(`${tenant}\n${addressKey}`));

/** SHA-256 of bytes, lower-case hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
