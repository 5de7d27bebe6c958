import { instant, localDateOf } from "../../shared/time.ts";
import { LONDON } from "../mailbox/cast.ts";
import { demoMailbox } from "../mailbox/demoMailbox.ts";
import { loadMessages } from "../outlook/mailbox/loadMail.ts";

/** The demo mailbox as it is today, and its messages. */
export async function todaysDemo() {
  const mailbox = demoMailbox(localDateOf(instant(Date.now()), LONDON));
  const { mails } = await loadMessages(mailbox.messages.map(({ eml }) => eml));
  return { mailbox, mails };
}
