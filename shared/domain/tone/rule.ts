/** What a tone rule is: it looks at the writer's own words for one relationship and marks those that do not fit. */
import type { Instant, LocalDate, TimeZone } from "../../time.ts";
import type { ToneBrief } from "./brief.ts";
import type { Draft } from "./draft.ts";

export const RULE_IDS = ["early-pitch", "vague-ask", "broadcast-voice", "wrong-name", "chaser"] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Offsets in the own text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The pane words each code from its values (addin/strings). */
export type ToneReason =
  /** Selling at `acquaintance`. values: what — kind of pitch; known — bond so far */
  | {
      readonly code: "pitch_before_trust";
      readonly values: { readonly what: PitchKind; readonly bond: ToneBrief["bond"] };
    }
  /** An ask nobody can answer as it stands. */
  | { readonly code: "ask_without_who_what_when"; readonly values: Record<never, never> }
  /** A crowd's greeting to one reader. values: recipients */
  | { readonly code: "greets_a_crowd"; readonly values: { readonly recipients: number } }
  /** Words of an announcement, addressed to nobody in particular. */
  | { readonly code: "sounds_like_an_announcement"; readonly values: Record<never, never> }
  /** values: recipients in Bcc */
  | { readonly code: "many_in_bcc"; readonly values: { readonly recipients: number } }
  /** Nearly a right name. values: written, right */
  | { readonly code: "name_misspelt"; readonly values: { readonly written: string; readonly right: string } }
  /** The name of somebody else. values: written, right */
  | { readonly code: "name_of_another"; readonly values: { readonly written: string; readonly right: string } }
  /** Right, but not what they call themselves. values: written, right, source */
  | {
      readonly code: "not_the_name_they_use";
      readonly values: { readonly written: string; readonly right: string; readonly source: "typed" | "signed" };
    }
  /** Words that chase. values: unanswered */
  | { readonly code: "chasing_words"; readonly values: { readonly unanswered: number } }
  /** One message more after several without an answer. values: unanswered, until — the day until which to wait */
  | {
      readonly code: "third_without_answer";
      readonly values: { readonly unanswered: number; readonly until: LocalDate | null };
    };

export const PITCH_KINDS = ["meeting", "demo", "price", "offer"] as const;
export type PitchKind = (typeof PITCH_KINDS)[number];

/** What an edit does, for its button. */
export const EDIT_LABELS = [
  "leave_out",
  "ask_about_them",
  "be_specific",
  "speak_to_one",
  "use_their_name",
  "no_pressure",
  "say_what_it_is_about",
] as const;
export type EditLabel = (typeof EDIT_LABELS)[number];

/** A small change that puts `replacement` where the marked words are. */
export interface Edit {
  readonly label: EditLabel;
  readonly replacement: string;
}

export interface Finding {
  readonly span: Span;
  readonly reason: ToneReason;
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
  readonly field: "to" | "cc" | "bcc";
}

export interface ToneContext {
  /** Everybody the draft goes to, the person of the brief and colleagues included. */
  readonly recipients: readonly ToneRecipient[];
  readonly now: Instant;
  readonly zone: TimeZone;
}

export interface Rule {
  readonly id: RuleId;
  check(draft: Draft, brief: ToneBrief, context: ToneContext): readonly Finding[];
}
