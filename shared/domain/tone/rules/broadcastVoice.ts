/** Writing to one person as to a list ("broadcast messaging is not networking", relationship model, section 8). */
import type { ToneBrief } from "../brief.ts";
import type { Draft } from "../draft.ts";
import { ANNOUNCEMENTS } from "../english.ts";
import type { Finding, Rule, ToneContext } from "../rule.ts";
import { inCaseOf, matchesIn } from "../words.ts";

/** From this many hidden recipients on a mail is a mailing. */
const MANY_IN_BCC = 5;
/** Addresses behind which several people read: "Hi all" is right there. */
const SHARED_BOX = /^(?:team|all|everyone|group|office|info|hello|contact|sales|support|staff|board|hr|press)\b/i;

export const broadcastVoice: Rule = {
  id: "broadcast-voice",
  check: (draft, brief, context) => [
    ...crowd(draft, brief, context),
    ...hidden(draft, context),
    ...announcements(draft, brief),
  ],
};

function crowd(draft: Draft, brief: ToneBrief, { recipients }: ToneContext): Finding[] {
  const span = draft.greeting?.crowd;
  const only = recipients.length === 1 ? recipients[0] : undefined;
  if (!span || !only || SHARED_BOX.test(only.address)) return [];
  const edits =
    brief.preferredName === null ? [] : [{ label: "speak_to_one", replacement: brief.preferredName } as const];
  return [{ span, reason: { code: "greets_a_crowd", values: { recipients: 1 } }, edits }];
}

function hidden(draft: Draft, { recipients }: ToneContext): Finding[] {
  const count = recipients.filter((recipient) => recipient.field === "bcc").length;
  const span = draft.greeting?.span ?? draft.sentences[0];
  if (count < MANY_IN_BCC || !span) return [];
  return [{ span, reason: { code: "many_in_bcc", values: { recipients: count } }, edits: [] }];
}

function announcements(draft: Draft, brief: ToneBrief): Finding[] {
  const whole = { start: 0, end: draft.text.length };
  return ANNOUNCEMENTS.flatMap(({ pattern, instead }) =>
    matchesIn(draft.text, whole, pattern).map((span): Finding => {
      const greeting = instead === "Hello" && brief.preferredName !== null;
      const replacement = greeting ? `Hello ${brief.preferredName}` : inCaseOf(draft.text, span, instead);
      const label = instead === "" ? "leave_out" : "speak_to_one";
      return { span, reason: { code: "sounds_like_an_announcement", values: {} }, edits: [{ label, replacement }] };
    }),
  );
}
