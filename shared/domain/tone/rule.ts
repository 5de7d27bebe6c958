export const RULE_IDS = ["early-pitch", "vague-ask", "broadcast-voice", "wrong-name", "chaser"] as const;
export type RuleId = (typeof RULE_IDS)[number];
