/** Everybody who can sign in to the emulated Entra: ids made from addresses, one tenant for each mail domain. */
import { createHash } from "node:crypto";
import type { Correspondent } from "../mailbox/mail.ts";

export interface SignedInUser {
  readonly name: string;
  readonly address: string;
  /** Entra's object id: lower-case GUID. */
  readonly oid: string;
  /** Entra's tenant id: lower-case GUID. */
  readonly tid: string;
}

function guidOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export function signedInUser({ name, address }: Correspondent): SignedInUser {
  const normal = address.toLowerCase();
  return { name, address, oid: guidOf(`user ${normal}`), tid: guidOf(`tenant ${normal.split("@")[1] ?? ""}`) };
}
