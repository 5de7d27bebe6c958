/** Stiffer than the tie or than the reader writes ("be slightly less formal", relationship model, section 8; T7). */
import type { ToneBrief } from "../brief.ts";
import type { Draft } from "../draft.ts";
import type { ToneReason } from "../reason.ts";
import type { Edit, Finding, Rule } from "../rule.ts";
import { signedAnywhere } from "../signs.ts";
import { writesCasually, writesFormally } from "../style.ts";
import { isKnown } from "../ties.ts";
import { swap, swapsAnywhere } from "../words.ts";

export const tooStiff: Rule = {
  id: "too-stiff",
  check(draft, brief) {
    const { words } = draft;
    if (words === null || !isKnown(brief) || writesFormally(brief.style)) return [];
    const casual = writesCasually(brief.style);
    const reason = reasonFor(brief);
    const stiff = swapsAnywhere(draft, [...words.stiff, ...(casual ? words.stiffForCasual : [])]);
    return [
      ...(casual ? stiffGreeting(draft, brief, words.hello) : []),
      ...stiff.map((swapped): Finding => {
        const severity = casual ? "suggestion" : "note";
        return { ...swap(draft, swapped, "say_it_plainly"), severity, reason };
      }),
      ...[...signedAnywhere(draft, "stiff"), ...(casual ? signedAnywhere(draft, "stiffForCasual") : [])].map(
        (span): Finding => ({ span, severity: casual ? "suggestion" : "note", reason, edits: [] }),
      ),
    ];
  },
};

function reasonFor({ style, stage }: ToneBrief): ToneReason {
  return style !== null && writesCasually(style)
    ? { code: "stiffer_than_they_write", values: { messages: style.messages } }
    : { code: "stiffer_than_the_tie", values: { stage } };
}

/** `Dear Mr Ward` to somebody who signs as Jim and begins with `Hi`. */
function stiffGreeting({ greeting, text }: Draft, brief: ToneBrief, hello: string): Finding[] {
  if (!greeting?.names.some(({ titled }) => titled)) return [];
  const close = /[,:;!.]$/u.exec(text.slice(greeting.span.start, greeting.span.end))?.[0] ?? "";
  const edits: readonly Edit[] =
    brief.preferredName === null
      ? []
      : [{ label: "greet_as_they_do", replacement: `${hello} ${brief.preferredName}${close}` }];
  return [{ span: greeting.span, severity: "suggestion", reason: reasonFor(brief), edits }];
}
