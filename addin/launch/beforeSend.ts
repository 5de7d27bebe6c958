/**
 * The send check (M3, M4) and "log when sent" (L8): Outlook calls this when the user presses Send. It asks nobody outside Outlook,
 * answers in half a second, and lets the message go whenever it cannot know better. See `doubts.ts` for the JavaScript it may use.
 */
import { alertText, type DraftAtSend, doubtsThatHold, KEPT_KEY } from "./doubts.ts";
import { LOG_KEY, leaveMark, type MarkedPeople } from "./sentMark.ts";

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

/** What is known so far of the draft being sent. */
interface Sending {
  /** Of the log that waits for it; empty for none. */
  logId: string;
  people: MarkedPeople | null;
}

/** Answers once, and lets go where something throws or takes too long. A draft to be logged is marked before, once. */
function beforeSend(event: SendEvent): void {
  const sending: Sending = { logId: "", people: null };
  let open = true;
  let marked = false;
  const answer = (given: SendAnswer) => {
    if (!open) return;
    open = false;
    event.completed(given);
  };
  const finish = (given: SendAnswer) => {
    const { logId, people } = sending;
    if (marked || logId === "") return answer(given);
    marked = true;
    leaveMark({ id: logId, at: Date.now(), asked: !given.allowEvent, people }, () => answer(given));
  };
  const safely = (work: () => void) => {
    try {
      work();
    } catch {
      finish(MAY_GO);
    }
  };
  setTimeout(() => {
    finish(MAY_GO);
    answer(MAY_GO);
  }, PATIENCE_MS);
  safely(() => lookAtDraft(sending, safely, finish));
}

type Safely = (work: () => void) => void;
type Ask<Value> = (done: (answer: Office.AsyncResult<Value>) => void) => void;
type AskFor = <Value>(start: Ask<Value>, use: (value: Value) => void) => void;

function lookAtDraft(sending: Sending, safely: Safely, finish: (given: SendAnswer) => void): void {
  // Safe cast: the library types `item` as all of its forms at once; a message being sent is written.
  const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
  const ask: AskFor = (start, use) =>
    start((given) =>
      safely(() => {
        if (String(given.status) === "failed") finish(MAY_GO);
        else use(given.value);
      }),
    );
  /** What the pane left with the draft under a name; empty for nothing, which Outlook calls a failure. */
  const askKept = (name: string, use: (kept: string) => void) =>
    item.sessionData.getAsync(name, (given) =>
      safely(() => {
        if (String(given.status) === "failed") use("");
        else use(given.value);
      }),
    );

  askKept(LOG_KEY, (logId) => {
    sending.logId = logId;
    askKept(KEPT_KEY, (kept) => {
      if (logId === "" && kept === "") return finish(MAY_GO);
      askPeople(item, ask, (people) => {
        sending.people = people;
        if (kept === "") finish(MAY_GO);
        else askDraft({ item, ask, people }, (draft) => finish(judgement(kept, draft)));
      });
    });
  });
}

function judgement(kept: string, draft: DraftAtSend): SendAnswer {
  const errorMessage = alertText(doubtsThatHold(kept, draft));
  if (errorMessage === "") return MAY_GO;
  return { allowEvent: false, errorMessage };
}

interface DraftAsk {
  readonly item: Office.MessageCompose;
  readonly ask: AskFor;
  readonly people: MarkedPeople;
}

function askDraft({ item, ask, people }: DraftAsk, use: (draft: DraftAtSend) => void): void {
  const addresses = people.to.concat(people.cc).map(({ address }) => address);
  ask<string>(
    (done) => item.body.getAsync("text", done),
    (text) =>
      ask<Office.AttachmentDetailsCompose[]>(
        (done) => item.getAttachmentsAsync(done),
        (attachments) => use({ text, addresses, attached: attachments.filter(({ isInline }) => !isInline).length }),
      ),
  );
}

/** Reads one line of recipients after the other: Outlook allows few calls at a time. */
function askPeople(item: Office.MessageCompose, ask: AskFor, use: (people: MarkedPeople) => void): void {
  const askLine = (line: Office.Recipients, then: (people: MarkedPeople["to"]) => void) =>
    ask<Office.EmailAddressDetails[]>(
      (done) => line.getAsync(done),
      (people) =>
        then(
          people.map(({ emailAddress, displayName }) => ({
            address: String(emailAddress),
            displayName: String(displayName),
          })),
        ),
    );
  askLine(item.to, (to) => askLine(item.cc, (cc) => askLine(item.bcc, (bcc) => use({ to, cc, bcc }))));
}

Office.actions.associate("beforeSend", beforeSend);
