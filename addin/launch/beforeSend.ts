/**
 * The send check (M3, M4): Outlook calls it when the user presses Send. It asks nobody outside Outlook, answers in half a
 * second, and lets the message go whenever it cannot know better. See `doubts.ts` for the JavaScript it may use.
 */
import { alertText, type DraftAtSend, doubtsThatHold, KEPT_KEY } from "./doubts.ts";

/** After that long the message goes, whatever is still unanswered. */
const PATIENCE_MS = 450;

interface SendAnswer {
  readonly allowEvent: boolean;
  readonly errorMessage?: string;
}
interface SendEvent {
  completed(answer: SendAnswer): void;
}

const MAY_GO: SendAnswer = { allowEvent: true };

/** Answers once, and lets go where something throws or takes too long. */
function beforeSend(event: SendEvent): void {
  let open = true;
  const answer = (given: SendAnswer) => {
    if (!open) return;
    open = false;
    event.completed(given);
  };
  const safely = (work: () => void) => {
    try {
      work();
    } catch {
      answer(MAY_GO);
    }
  };
  setTimeout(() => answer(MAY_GO), PATIENCE_MS);
  safely(() => lookAtDraft(safely, answer));
}

type Safely = (work: () => void) => void;
type Ask<Value> = (done: (answer: Office.AsyncResult<Value>) => void) => void;

function lookAtDraft(safely: Safely, answer: (given: SendAnswer) => void): void {
  // Safe cast: the library types `item` as all of its forms at once; a message being sent is written.
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const ask = <Value>(start: Ask<Value>, use: (value: Value) => void) =>
    start((given) =>
      safely(() => {
        if (String(given.status) === "failed") answer(MAY_GO);
        else use(given.value);
      }),
    );

  ask<string>(
    (done) => item.sessionData.getAsync(KEPT_KEY, done),
    (kept) =>
      draftAtSend(item, ask, (draft) => {
        const errorMessage = alertText(doubtsThatHold(kept, draft));
        if (errorMessage === "") answer(MAY_GO);
        else answer({ allowEvent: false, errorMessage });
      }),
  );
}

/** Reads one thing after the other: Outlook allows few calls at a time. */
function draftAtSend(
  item: Office.MessageCompose,
  ask: <Value>(start: Ask<Value>, use: (value: Value) => void) => void,
  use: (draft: DraftAtSend) => void,
): void {
  const addresses: string[] = [];
  const add = (people: readonly Office.EmailAddressDetails[]) => {
    for (const { emailAddress } of people) addresses.push(String(emailAddress));
  };
  ask<string>(
    (done) => item.body.getAsync("text", done),
    (text) =>
      ask<Office.EmailAddressDetails[]>(
        (done) => item.to.getAsync(done),
        (to) =>
          ask<Office.EmailAddressDetails[]>(
            (done) => item.cc.getAsync(done),
            (cc) =>
              ask<Office.AttachmentDetailsCompose[]>(
                (done) => item.getAttachmentsAsync(done),
                (attachments) => {
                  add(to);
                  add(cc);
                  use({ text, addresses, attached: attachments.filter(({ isInline }) => !isInline).length });
                },
              ),
          ),
      ),
  );
}

Office.actions.associate("beforeSend", beforeSend);
