/** Writing to one person as to a list ("broadcast messaging is not networking", relationship model, section 8). */
import type { ToneBrief } from "../brief.ts";
import { type Draft, isQuoted } from "../draft.ts";
import { phrasesIn } from "../reading/phrase.ts";
import type { Edit, Finding, Rule, ToneContext } from "../rule.ts";
import { signed } from "../signs.ts";
import { swap, swapsAnywhere } from "../words.ts";

/** From this many hidden recipients on a mail is a mailing. */
const MANY_IN_BCC = 5;
/** Addresses behind which several people read: "Hi all" is right there. */
const SHARED_BOX =
  /^(?:team|all|everyone|group|office|info|hello|contact|sales|support|staff|board|hr|press|kontakt|buero|verein|vorstand|equipe|bureau|accueil|equipo|oficina|ventas|contacto)\b/i;

export const broadcastVoice: Rule = {
  id: "broadcast-voice",
  check: (draft, brief, context) => [
    ...crowd(draft, brief, context),
    ...nobody(draft, brief, context),
    ...hidden(draft, context),
    ...announcements(draft, brief, context),
    ...signed(draft, "mass").map((span) => announced({ span, edits: [] })),
  ],
};

/** The one reader, when there is just one who is no shared box. */
function onlyReader({ recipients }: ToneContext): boolean {
  const only = recipients.length === 1 ? recipients[0] : undefined;
  return only !== undefined && !SHARED_BOX.test(only.address);
}

function crowd(draft: Draft, brief: ToneBrief, context: ToneContext): Finding[] {
  const span = draft.greeting?.crowd;
  if (!(span && onlyReader(context))) return [];
  const reason = { code: "greets_a_crowd", values: { recipients: 1 } } as const;
  return [{ span, severity: "suggestion", reason, edits: byName(brief) }];
}

const byName = ({ preferredName }: ToneBrief): readonly Edit[] =>
  preferredName === null ? [] : [{ label: "speak_to_one", replacement: preferredName }];

/** `To whom it may concern`, to somebody whose name is known. */
function nobody(draft: Draft, brief: ToneBrief, context: ToneContext): Finding[] {
  const { words } = draft;
  if (words === null || brief.names.length === 0 || !onlyReader(context)) return [];
  const opening = { start: 0, end: Math.min(draft.text.length, LONGEST_GREETING) };
  return phrasesIn(draft.folded, opening, words.toNobody)
    .filter((span) => draft.text.slice(0, span.start).trim() === "" && !isQuoted(draft, span))
    .map((span): Finding => {
      const replacement = `${words.hello} ${brief.preferredName ?? brief.names[0]}`;
      const reason = { code: "greets_nobody", values: {} } as const;
      return { span, severity: "suggestion", reason, edits: [{ label: "speak_to_one", replacement }] };
    });
}

const LONGEST_GREETING = 80;

function hidden(draft: Draft, { recipients }: ToneContext): Finding[] {
  const count = recipients.filter((recipient) => recipient.field === "bcc").length;
  const span = draft.greeting?.span ?? draft.sentences[0];
  if (count < MANY_IN_BCC || !span) return [];
  return [{ span, severity: "note", reason: { code: "many_in_bcc", values: { recipients: count } }, edits: [] }];
}

function announcements(draft: Draft, brief: ToneBrief, { recipients }: ToneContext): Finding[] {
  const { words } = draft;
  if (words === null) return [];
  return swapsAnywhere(draft, words.announcements).map((swapped): Finding => {
    const greets = swapped.put === words.hello && swapped.span.start === 0;
    const put =
      greets && brief.preferredName !== null && recipients.length === 1
        ? `${swapped.put} ${brief.preferredName}`
        : swapped.put;
    return announced(swap(draft, { ...swapped, put }, "speak_to_one"));
  });
}

const announced = (where: Pick<Finding, "span" | "edits">): Finding => ({
  ...where,
  severity: "suggestion",
  reason: { code: "sounds_like_an_announcement", values: {} },
});
