/** The newest Mailbox requirement set that office.js from npm knows. */
export const NEWEST_MAILBOX_SET = "1.11";

const partsOf = (version: string): readonly number[] => version.split(".").map(Number);

/** Whether a host that claims `claimed` offers what came with `since`; both are versions such as `1.10`. */
export function includesSet(claimed: string, since: string): boolean {
  const [claimedMajor = 0, claimedMinor = 0] = partsOf(claimed);
  const [major = 0, minor = 0] = partsOf(since);
  return claimedMajor > major || (claimedMajor === major && claimedMinor >= minor);
}
