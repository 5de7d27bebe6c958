import type { AddinManifest } from "./manifest.ts";

/** What the mail page asks for when it starts. */
export interface HostFacts {
  readonly addin: AddinManifest;
  readonly addinOrigin: string;
  /** Newest Mailbox requirement set the host claims. */
  readonly mailboxSet: string;
  readonly locale: string;
  /** Whether the host claims nested sign-in. */
  readonly nestedSignIn: boolean;
}
