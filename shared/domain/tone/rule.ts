/** What a tone rule is: it looks at the writer's own words for one relationship and marks those that do not fit. */
import type { Instant, TimeZone } from "../../time.ts";
import type { Span } from "../draft/span.ts";
import type { ToneBrief } from "./brief.ts";
import type { Draft } from "./draft.ts";
import type { RuleSigns } from "./languages/signs/pack.ts";
import type { ReadingLanguage } from "./reading/languages/pack.ts";
import type { ToneReason } from "./reason.ts";

/** The rules of relationship model, section 8. */
export const RULE_IDS = [
  "early-pitch",
  "vague-ask",
  "broadcast-voice",
  "wrong-name",
  "chaser",
  "give-before-ask",
  "strings-attached",
  "too-stiff",
  "too-familiar",
  "spelling",
  "pressure",
  "cold-restart",
  "volatile-opinion",
  "missing-thanks",
  "gushing",
  "over-long",
  "too-many-asks",
  "promise",
  "common-ground",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** From a thing to know to one that can cost the tie. Nothing ever blocks (T6). */
export const SEVERITIES = ["note", "suggestion", "think_again"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an edit does, for its button. */
export const EDIT_LABELS = [
  "leave_out",
  "ask_about_them",
  "be_specific",
  "speak_to_one",
  "use_their_name",
  "no_pressure",
  "say_what_it_is_about",
  "offer_something",
  "say_thanks",
  "say_it_plainly",
  "greet_as_they_do",
  "correct",
  "open_socially",
] as const;
export type EditLabel = (typeof EDIT_LABELS)[number];

/** A small change that puts `replacement`, in the language of the draft, where the marked words are. */
export interface Edit {
  readonly label: EditLabel;
  readonly replacement: string;
}

export interface Finding {
  readonly span: Span;
  readonly severity: Severity;
  readonly reason: ToneReason;
  /** Empty where no small change is a good one: the reason alone says enough. */
  readonly edits: readonly Edit[];
}

export interface Suggestion extends Finding {
  /** The same for the same words of the same rule, wherever they stand in the draft; holds no word of it. */
  readonly id: string;
  readonly rule: RuleId;
  /** The marked words: the own text from `span.start` to `span.end`. */
  readonly words: string;
}

/** Somebody the draft goes to. */
export interface ToneRecipient {
  readonly address: string;
  /** Every name that is right for them (`namesOf`); empty when nothing is known. */
  readonly names: readonly string[];
  /** What they are called; `null` where no given name of theirs is known, so that any may be right. */
  readonly preferredName: string | null;
  readonly field: "to" | "cc" | "bcc";
}

export interface ToneContext {
  /** Everybody the draft goes to, the person of the brief and colleagues included. */
  readonly recipients: readonly ToneRecipient[];
  readonly now: Instant;
  readonly zone: TimeZone;
  /**
   * Signs of the languages drafts may be in. They weigh much, so a pane loads those of the draft alone; where one is left out, only
   * the lists of its pack are looked for, and less is found.
   */
  readonly signs: SignsOf;
}

export type SignsOf = Readonly<Partial<Record<ReadingLanguage, RuleSigns>>>;

export interface Rule {
  readonly id: RuleId;
  check(draft: Draft, brief: ToneBrief, context: ToneContext): readonly Finding[];
}
