/** What rules and edits are called; only a draft needs them. */
import type { EditLabel, RuleId, Severity } from "../../shared/domain/tone/rule.ts";

export const RULE_NAMES: Record<RuleId, string> = {
  "early-pitch": "Early pitch",
  "vague-ask": "Vague ask",
  "broadcast-voice": "Broadcast voice",
  "wrong-name": "Name",
  chaser: "Chasing",
  "give-before-ask": "Give before you ask",
  "strings-attached": "Strings attached",
  "too-stiff": "Too stiff",
  "too-familiar": "Too familiar",
  spelling: "Spelling",
  pressure: "Pressure",
  "cold-restart": "Business after silence",
  "volatile-opinion": "Volatile opinion",
  "missing-thanks": "Thanks",
  gushing: "Gushing",
  "over-long": "Length",
  "too-many-asks": "Too many asks",
  promise: "Promise",
  "common-ground": "Common ground",
};

export const EDIT_NAMES: Record<EditLabel, string> = {
  leave_out: "Leave it out",
  ask_about_them: "Ask about their work",
  be_specific: "Make it specific",
  speak_to_one: "Speak to one person",
  use_their_name: "Use their name",
  no_pressure: "Take the pressure off",
  say_what_it_is_about: "Say what it is about",
  offer_something: "Offer something back",
  say_thanks: "Thank them first",
  say_it_plainly: "Say it plainly",
  greet_as_they_do: "Greet them as they do",
  correct: "Correct it",
  open_socially: "Begin with a light line",
};

export const SEVERITY_NAMES: Record<Severity, string> = {
  note: "Note",
  suggestion: "Suggestion",
  think_again: "Think again",
};

export const WHY = "Why this?";
