/** The name somebody signs with, found in the message in view. */
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { addressKey } from "../../../shared/domain/people/address.ts";
import { withSignedName } from "../../../shared/domain/tone/brief.ts";
import type { Item, ReadItem } from "../../office/mailbox.ts";
import { useItem } from "../frame/useOutside.ts";
import { type Reading, useReading } from "./useReading.ts";

/** What the message in view says, if the person wrote it themselves; it stays in the pane. */
export function useOwnMessage(known: KnownPerson): Reading {
  const item = useItem();
  return useReading(isAuthor(known, item) ? item : null);
}

/** What they sign as where that is another name than the one the pane uses and nobody typed one; `null` otherwise. */
export function signedName(known: KnownPerson, reading: Reading): string | null {
  const signOff = reading.state === "read" ? reading.read.signOff : null;
  const { nameSource, preferredName } = withSignedName(known.toneBrief, signOff);
  return nameSource === "signed" && preferredName !== known.toneBrief.preferredName ? preferredName : null;
}

const isAuthor = (known: KnownPerson, item: Item): item is ReadItem =>
  item.mode === "read" && item.from !== null && addressKey(item.from.address) === addressKey(known.address);
