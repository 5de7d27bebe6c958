import type { Instant } from "../shared/time.ts";

/** What a write carries so that its repetition is recognised. */
export interface WriteTicket {
  readonly key: string;
  /** SHA-256 of method, path, `If-Match` and body, hexadecimal. */
  readonly requestHash: string;
  readonly at: Instant;
  /** SHA-256 of the secret from the window where it was confirmed, hexadecimal; `null` where it carries none. */
  readonly confirmation: string | null;
}
