/**
 * The labelled drafts: written by hand for each rule, with invented people, before the rule was. A heading says the language, the
 * situation (`situations.ts`), who else is meant, and the words that are wrong: `## en justMet | marks a short demo`. Where several
 * are named one suffices and all are right; `marks *` means any words, `silent` none.
 */
import { readFileSync } from "node:fs";
import { namesOf, nameUsed } from "../../../shared/domain/people/person.ts";
import { type ToneBrief, toneBriefOf } from "../../../shared/domain/tone/brief.ts";
import { ALL_SIGNS } from "../../../shared/domain/tone/languages/signs/all.ts";
import type { RuleId, ToneContext, ToneRecipient } from "../../../shared/domain/tone/rule.ts";
import { UTC } from "../../../shared/time.ts";
import { situationOf, WRITTEN_AT } from "./situations.ts";

export interface LabelledDraft {
  /** ISO 639-1. */
  readonly language: string;
  readonly brief: ToneBrief;
  readonly context: ToneContext;
  readonly text: string;
  /** Words that may be marked, `*` for any; empty: the rule must be silent. */
  readonly marks: readonly string[];
  /** Every third: not looked at while the rule was made. */
  readonly heldOut: boolean;
}

/** Who gets the drafts of a language that name nobody else. */
const READERS: Readonly<Record<string, string>> = {
  en: "James Ward",
  de: "Katrin Vogt",
  fr: "Claire Morel",
  es: "Lucía Herrera",
};

const HELD_OUT_EVERY = 3;

/** The drafts of one rule, in the order they were written. */
export const labelledDrafts = (rule: RuleId): readonly LabelledDraft[] =>
  entriesOf(`./labelled/${rule}.txt`).map((entry, at) => draftFrom(entry, (at + 1) % HELD_OUT_EVERY === 0));

/** Rounds of drafts that were each written after the rules stood, in words chosen to differ; in the order of writing. */
export const ROUNDS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"] as const;
export type Round = (typeof ROUNDS)[number];

/**
 * The drafts of a round for one rule. What the rules made of each round at first sight stands in tools/eval/README.md; they were
 * widened since, so now a round only shows that nothing was lost. Headings begin with the rule.
 */
export const roundDrafts = (round: Round, rule: RuleId): readonly LabelledDraft[] =>
  entriesOf(`./rounds/${round}.txt`)
    .filter((entry) => entry.startsWith(`${rule} `))
    .map((entry) => draftFrom(entry.slice(rule.length + 1), true));

const entriesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, import.meta.url), "utf8")
    .split(/^## /mu)
    .slice(1);

function draftFrom(entry: string, heldOut: boolean): LabelledDraft {
  const feed = entry.indexOf("\n");
  const [first = "", ...rest] = entry.slice(0, feed).split(" | ");
  const [language = "", ...situation] = first.trim().split(" ");
  const said = new Map(rest.map((part) => [part.split(" ", 1)[0] ?? "", part.slice(part.indexOf(" ") + 1).trim()]));
  const reader = said.get("to") ?? READERS[language] ?? "James Ward";
  const person = { displayName: reader, preferredName: said.get("uses") ?? null };
  return {
    language,
    brief: toneBriefOf(person, situationOf(situation)),
    context: { recipients: recipientsOf(reader, said), now: WRITTEN_AT, zone: UTC, signs: ALL_SIGNS },
    text: entry.slice(feed + 1).trim(),
    marks: rest.filter((part) => part.startsWith("marks ")).map((part) => part.slice("marks ".length).trim()),
    heldOut,
  };
}

function recipientsOf(reader: string, said: ReadonlyMap<string, string>): readonly ToneRecipient[] {
  const address = said.get("at");
  const hidden = Array.from({ length: Number(said.get("bcc") ?? 0) }, (_, at) =>
    recipient(`Reader ${"abcdefghijklmnop".charAt(at).toUpperCase()}`, "bcc"),
  );
  const others = (said.get("with") ?? "").split(", ").filter((name) => name !== "");
  return [
    { ...recipient(reader, "to"), ...(address === undefined ? {} : { address, names: [], preferredName: null }) },
    ...others.map((name) => recipient(name, "to")),
    ...hidden,
  ];
}

const recipient = (displayName: string, field: ToneRecipient["field"]): ToneRecipient => ({
  address: `${displayName.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@fabrikam.example`,
  names: namesOf({ displayName, preferredName: null }),
  preferredName: nameUsed(displayName),
  field,
});
