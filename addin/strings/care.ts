/** The words of what comes after the first card: one's own word on a stage, the closer look, who is due. */
import type { SubScores } from "../../shared/domain/subScores.ts";

const subScores: Record<keyof SubScores, string> = {
  recency: "How lately",
  frequency: "How often",
  reciprocity: "Both sides alike",
  theirAnswers: "Their answers",
  yourAnswers: "Your answers",
  oneToOne: "Just the two of you",
  channelMix: "Mix of channels",
  tenure: "How long",
};

export const careWords = {
  subScores,
  override: {
    title: "Your view of the stage",
    hint: "You know more than your messages do. What the rules say stays visible beside it.",
    stage: "Stage",
    reason: "Why you see it so",
    reasonHint: "Only you see this",
    reasonMissing: "Say why in a few words",
    until: "Until",
    untilWrong: "Pick a day after today, within a year",
    none: "what the rules say",
    clear: "Go by the rules again",
    saved: "Your view is saved.",
    cleared: "Back to what the rules say.",
    undone: "Taken back.",
    waiting: "Not saved yet: kept here, sent when the server answers",
  },
} as const;
