/** The name in the greeting: spelt right, theirs, and the one they use ("spell the name correctly", relationship model, section 8). */

import type { Span } from "../../draft/span.ts";
import { isSlip, sameName } from "../../names/compare.ts";
import { areInitials, isFamiliarForm, isVocative } from "../../names/familiarForms.ts";
import type { ToneBrief } from "../brief.ts";
import type { GreetedName } from "../greeting.ts";
import type { ToneReason } from "../reason.ts";
import type { Finding, Rule, ToneContext, ToneRecipient } from "../rule.ts";

export const wrongName: Rule = {
  id: "wrong-name",
  check(draft, brief, context) {
    const { greeting } = draft;
    if (!greeting || brief.names.length === 0) return [];
    // Greeting more people than the mail goes to is meant: the others read along.
    const aside = greeting.names.length > Math.max(1, context.recipients.length);
    const worded = greeting.worded && !aside;
    return greeting.names.flatMap((name) => nameFindings(name, { ...context, brief, worded }));
  },
};

interface Around extends ToneContext {
  readonly brief: ToneBrief;
  readonly worded: boolean;
}

function nameFindings(name: GreetedName, { brief, recipients, worded }: Around): Finding[] {
  const everybody: readonly Named[] = [brief, ...recipients];
  const words = wordsOf(name);
  if (areInitials(name.words)) return [];
  if (words.some((word) => isOneOf(word.text, brief.names)))
    return [...slipBeside(words, brief), ...notTheirs(name, words, brief)];
  if (words.some((word) => everybody.some(({ names }) => isOneOf(word.text, names)))) return [];

  const slip = slipIn(words, everybody, name.titled || words.length > 1);
  if (slip) return [slip];
  const known = everybody.every(({ preferredName }) => preferredName !== null);
  return worded && known && /^\p{Lu}/u.test(name.words) ? another(name, brief) : [];
}

/** What is known of the names of the reader, or of somebody who gets the mail too. */
type Named = Pick<ToneRecipient, "names" | "preferredName">;

interface Word {
  readonly text: string;
  readonly span: Span;
}

function wordsOf(name: GreetedName): Word[] {
  return [...name.words.matchAll(/\S+/gu)].map((found) => ({
    text: found[0],
    span: { start: name.span.start + found.index, end: name.span.start + found.index + found[0].length },
  }));
}

/** Whether it is one of the names, a word of one (`Ward` of `James Ward`), or what is made of it in speaking: `Benji`. */
const isOneOf = (word: string, names: readonly string[]): boolean =>
  names.some((name) => sameName(word, name) || name.split(/[\s-]+/).some((part) => isCalled(word, part))) ||
  // Of the whole name alone: what lists know of it is short already.
  (names[0] ?? "").split(" ").some((part) => isFamiliarForm(word, part));

const isCalled = (word: string, name: string): boolean => sameName(word, name) || isVocative(word, name);

/** `Jon Smith` for John Smith: one word is right and the other nearly. */
const slipBeside = (words: readonly Word[], reader: Named): Finding[] =>
  words.flatMap((word) => {
    const slip = isOneOf(word.text, reader.names) ? null : slipIn([word], [reader], true);
    return slip ? [slip] : [];
  });

/** James to somebody who goes by Jim. A whole or titled name is formal, not wrong. */
function notTheirs(name: GreetedName, words: readonly Word[], brief: ToneBrief): Finding[] {
  const { preferredName, nameSource } = brief;
  const source = nameSource === "typed" || nameSource === "signed" ? nameSource : null;
  if (name.titled || words.length > 1 || preferredName === null || source === null) return [];
  if (isOneOf(name.words, [preferredName])) return [];
  return [
    finding(name.span, {
      code: "not_the_name_they_use",
      values: { written: name.words, right: preferredName, source },
    }),
  ];
}

/** `formal`: a surname may stand there. A given name alone is no slip of one: Robert is none of Roberts. */
function slipIn(words: readonly Word[], everybody: readonly Named[], formal: boolean): Finding | null {
  const known = everybody.flatMap((one) => (formal ? one.names : givenNamesOf(one)));
  const parts = known.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => !part.includes(" "));
  for (const { text, span } of words) {
    const right = parts.find((part) => isSlip(text, part));
    if (right !== undefined) return finding(span, { code: "name_misspelt", values: { written: text, right } });
  }
  return null;
}

/** What they are called and the words of it; of somebody of whom that is not known every name, if it may be more than a surname. */
function givenNamesOf({ names, preferredName }: Named): readonly string[] {
  if (preferredName === null) return names.length > 1 ? names : [];
  return [preferredName, (names[0] ?? "").split(" ")[0] ?? "", ...preferredName.split("-")];
}

/** The surname in the whole name; `null` where there is none, or its first letter alone. */
function surnameOf({ names }: Named): string | null {
  const [whole = ""] = names;
  const surname = whole.slice(whole.indexOf(" ") + 1);
  return whole.includes(" ") && !/^\p{L}\.?$/u.test(surname) ? surname : null;
}

/** Somebody of whom no given name is known may be called anything; of whom no surname is, `Ms` anything. */
function another(name: GreetedName, brief: ToneBrief): Finding[] {
  const right = name.titled ? surnameOf(brief) : brief.preferredName;
  return right === null
    ? []
    : [finding(name.span, { code: "name_of_another", values: { written: name.words, right } })];
}

type NameReason = Extract<ToneReason, { readonly values: { readonly right: string } }>;

const finding = (span: Span, reason: NameReason): Finding => ({
  span,
  severity: reason.code === "not_the_name_they_use" ? "suggestion" : "think_again",
  reason,
  edits: [{ label: "use_their_name", replacement: reason.values.right }],
});
