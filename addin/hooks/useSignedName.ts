/** The name somebody signs with, found in the message in view. */
import type { KnownPerson } from "../../shared/contract/open.ts";
import { addressKey } from "../../shared/domain/address.ts";
import { withSignedName } from "../../shared/domain/tone/brief.ts";
import { ok } from "../../shared/result.ts";
import type { Epoch, Item } from "../office/mailbox.ts";
import { type Services, useServices } from "../services.tsx";
import { useAnswer } from "./useAnswer.ts";
import { useItem } from "./useOutside.ts";

/**
 * What they sign as where that is another name than the one the pane uses and nobody typed one; `null` otherwise, and
 * while the message is read. Only the message they wrote themselves is looked at, and it stays in the pane.
 */
export function useSignedName(known: KnownPerson): string | null {
  const services = useServices();
  const item = useItem();
  const asks = known.toneBrief.nameSource !== "typed" && isAuthor(known, item);
  const answer = useAnswer<string | null>(asks ? `sign-off ${item.epoch}` : null, async () =>
    ok(await signOffOf(services, item.epoch)),
  );
  if (!asks) return null;
  const { nameSource, preferredName } = withSignedName(known.toneBrief, answer.value);
  return nameSource === "signed" && preferredName !== known.toneBrief.preferredName ? preferredName : null;
}

const isAuthor = (known: KnownPerson, item: Item): boolean =>
  item.mode === "read" && item.from !== null && addressKey(item.from.address) === addressKey(known.address);

/** `null` too when the message or the background does not come: a name is worth no trouble. */
async function signOffOf({ mailbox, background }: Services, epoch: Epoch): Promise<string | null> {
  const html = await mailbox.html(epoch);
  const read = html.ok ? await background.run("body", { html: html.value }) : html;
  return read.ok ? read.value.signOff : null;
}
