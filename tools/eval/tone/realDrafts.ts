/** The real messages as drafts to somebody the writer knows well: how often each rule speaks there. */
import PostalMime from "postal-mime";
import { namesOf, nameUsed } from "../../../shared/domain/people/person.ts";
import { readBody } from "../../../shared/domain/thread/read.ts";
import { analyse } from "../../../shared/domain/tone/analyse.ts";
import { toneBriefOf } from "../../../shared/domain/tone/brief.ts";
import { ALL_SIGNS } from "../../../shared/domain/tone/languages/signs/all.ts";
import type { RuleId, Suggestion, ToneRecipient } from "../../../shared/domain/tone/rule.ts";
import { UTC } from "../../../shared/time.ts";
import { mailFiles } from "../threads/corpus.ts";
import { situationOf, WRITTEN_AT } from "./situations.ts";

export interface RealDrafts {
  readonly drafts: number;
  /** Drafts on which no rule speaks. */
  readonly silent: number;
  readonly shown: number;
  /** Drafts on which a rule speaks. */
  readonly fired: ReadonlyMap<RuleId, number>;
}

export async function scoreRealDrafts(): Promise<RealDrafts> {
  const fired = new Map<RuleId, number>();
  let drafts = 0;
  let silent = 0;
  let shown = 0;
  for (const suggestions of await realSuggestions()) {
    drafts += 1;
    shown += suggestions.length;
    if (suggestions.length === 0) silent += 1;
    for (const rule of new Set(suggestions.map((one) => one.rule))) fired.set(rule, (fired.get(rule) ?? 0) + 1);
  }
  return { drafts, silent, shown, fired };
}

/** What the rules say of each real message that has words of its own. */
export async function realSuggestions(): Promise<readonly (readonly Suggestion[])[]> {
  const all = [];
  for (const { bytes } of mailFiles("mail/berkeley")) {
    const mail = await PostalMime.parse(bytes);
    const { own } = readBody(mail);
    const to = mail.to?.[0];
    if (own.trim() === "" || to === undefined) continue;
    const recipients = (mail.to ?? []).map(
      ({ address = "", name }): ToneRecipient => ({
        address,
        names: namesOf({ displayName: name, preferredName: null }),
        preferredName: nameUsed(name),
        field: "to",
      }),
    );
    const brief = toneBriefOf({ displayName: to.name, preferredName: null }, situationOf(["balanced"]));
    all.push(analyse(own, brief, { recipients, now: WRITTEN_AT, zone: UTC, signs: ALL_SIGNS }).suggestions);
  }
  return all;
}
