/** The name somebody signs with, found in the message in view. */
import type { KnownPerson } from "../../shared/contract/open.ts";
import { addressKey } from "../../shared/domain/address.ts";
import { withSignedName } from "../../shared/domain/tone/brief.ts";
import { ok } from "../../shared/result.ts";
import type { Epoch, Item, Mailbox } from "../office/mailbox.ts";
import { useServices } from "../services.tsx";
import { useAnswer } from "./useAnswer.ts";
import { useItem } from "./useOutside.ts";

/**
 * What they sign as where that is another name than the one the pane uses and nobody typed one; `null` otherwise, and
 * while the message is read. Only the message they wrote themselves is looked at, and it stays in the pane.
 */
export function useSignedName(known: KnownPerson): string | null {
  const { mailbox } = useServices();
  const item = useItem();
  const asks = known.toneBrief.nameSource !== "typed" && isAuthor(known, item);
  const answer = useAnswer<string | null>(asks ? `sign-off ${item.epoch}` : null, async () =>
    ok(await signOffOf(mailbox, item.epoch)),
  );
  if (!asks) return null;
  const { nameSource, preferredName } = withSignedName(known.toneBrief, answer.value);
  return nameSource === "signed" && preferredName !== known.toneBrief.preferredName ? preferredName : null;
}

const isAuthor = (known: KnownPerson, item: Item): boolean =>
  item.mode === "read" && item.from !== null && addressKey(item.from.address) === addressKey(known.address);

/** `null` too when the message or the parser does not come: a name is worth no trouble. */
async function signOffOf(mailbox: Mailbox, epoch: Epoch): Promise<string | null> {
  const parser = import("../../shared/domain/thread/read.ts").catch(() => null);
  const [read, html] = await Promise.all([parser, mailbox.html(epoch)]);
  return read && html.ok ? read.readBody({ html: html.value }).signOff : null;
}
