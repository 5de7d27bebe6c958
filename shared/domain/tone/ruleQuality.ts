/** Written by `npm run eval -- publish-rules` from the labelled drafts (tools/eval/tone); never by hand. */
import type { RuleQuality } from "./precision.ts";
import type { ReadingLanguage } from "./reading/languages/pack.ts";
import type { RuleId } from "./rule.ts";

export const RULE_QUALITY: Readonly<Record<RuleId, Readonly<Record<ReadingLanguage, RuleQuality>>>> = {
  "early-pitch": {
    en: { cases: 17, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "vague-ask": {
    en: { cases: 16, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "broadcast-voice": {
    en: { cases: 16, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "wrong-name": {
    en: { cases: 17, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  chaser: {
    en: { cases: 16, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "give-before-ask": {
    en: { cases: 13, right: 6, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "strings-attached": {
    en: { cases: 13, right: 6, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "too-stiff": {
    en: { cases: 15, right: 8, wrong: 0, missed: 0 },
    de: { cases: 11, right: 6, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "too-familiar": {
    en: { cases: 15, right: 8, wrong: 0, missed: 0 },
    de: { cases: 11, right: 6, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  spelling: {
    en: { cases: 15, right: 8, wrong: 0, missed: 0 },
    de: { cases: 11, right: 6, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  pressure: {
    en: { cases: 16, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 11, right: 5, wrong: 0, missed: 0 },
  },
  "cold-restart": {
    en: { cases: 13, right: 6, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "volatile-opinion": {
    en: { cases: 15, right: 8, wrong: 0, missed: 0 },
    de: { cases: 11, right: 6, wrong: 0, missed: 0 },
    fr: { cases: 11, right: 6, wrong: 0, missed: 0 },
    es: { cases: 11, right: 6, wrong: 0, missed: 0 },
  },
  "missing-thanks": {
    en: { cases: 13, right: 6, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  gushing: {
    en: { cases: 15, right: 8, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "over-long": {
    en: { cases: 12, right: 5, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "too-many-asks": {
    en: { cases: 12, right: 6, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  promise: {
    en: { cases: 14, right: 7, wrong: 0, missed: 0 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
  "common-ground": {
    en: { cases: 12, right: 5, wrong: 0, missed: 1 },
    de: { cases: 10, right: 5, wrong: 0, missed: 0 },
    fr: { cases: 10, right: 5, wrong: 0, missed: 0 },
    es: { cases: 10, right: 5, wrong: 0, missed: 0 },
  },
};
