/** What each model of tone is trained on, and how. */
import type { FeatureOptions } from "../../../shared/domain/tone/reading/scores/linearModel.ts";
import type { CorpusName } from "../../eval/tone/texts.ts";

export interface Recipe {
  readonly name: string;
  /** Name of the constant it is kept in. */
  readonly constant: string;
  readonly language: "en" | "de";
  readonly kind: "logistic" | "linear";
  readonly corpora: readonly CorpusName[];
  readonly looksAt: FeatureOptions;
  /** Whether words weigh at all, or the look of the text alone. */
  readonly words: boolean;
  /** Whether what the reader of drafts found counts. */
  readonly gestures: boolean;
  readonly ridge: { readonly words: number; readonly rest: number };
  /** A word must stand in so many texts. */
  readonly fewestTexts: number;
  /** Sources and licences, for the head of the file. */
  readonly sources: string;
}

const PAVLICK = "the formality ratings of Pavlick & Tetreault 2016 (a sample of 734 sentences, CC BY 3.0)";
const EDER =
  "the in/formal sentences of Eder, Krieg-Holz & Wiegand 2023 (2,338 German sentences without e-mails and comments, CC BY-SA 4.0)";

export const RECIPES = {
  formalityEn: {
    name: "formalityEn",
    constant: "FORMALITY_EN",
    language: "en",
    kind: "linear",
    corpora: ["pavlick"],
    looksAt: { counting: "density", pairs: "none", register: "en" },
    words: true,
    gestures: false,
    ridge: { words: 8, rest: 2 },
    fewestTexts: 4,
    sources: PAVLICK,
  },
  formalityDe: {
    name: "formalityDe",
    constant: "FORMALITY_DE",
    language: "de",
    kind: "linear",
    corpora: ["german"],
    looksAt: { counting: "density", pairs: "none", register: "de" },
    words: true,
    gestures: false,
    ridge: { words: 5, rest: 1 },
    fewestTexts: 4,
    sources: EDER,
  },
  formalityShape: {
    name: "formalityShape",
    constant: "FORMALITY_SHAPE",
    language: "en",
    kind: "linear",
    corpora: ["pavlick", "german"],
    looksAt: { counting: "density", pairs: "none", register: null },
    words: false,
    gestures: false,
    ridge: { words: 1, rest: 1 },
    fewestTexts: 1,
    sources: `${PAVLICK} and ${EDER}`,
  },
  politenessEn: {
    name: "politenessEn",
    constant: "POLITENESS_EN",
    language: "en",
    kind: "linear",
    corpora: ["politeness"],
    looksAt: { counting: "present", pairs: "first", register: null },
    words: true,
    gestures: true,
    ridge: { words: 6, rest: 1 },
    fewestTexts: 4,
    sources:
      "the Stanford Politeness Corpus (Danescu-Niculescu-Mizil et al. 2013; 3,467 requests on Wikipedia talk pages, text CC BY-SA)",
  },
  requestEn: {
    name: "requestEn",
    constant: "REQUEST_EN",
    language: "en",
    kind: "logistic",
    corpora: ["requests"],
    looksAt: { counting: "present", pairs: "all", register: null },
    words: true,
    gestures: true,
    ridge: { words: 3, rest: 0.3 },
    fewestTexts: 4,
    sources: "ParakweetLabs' EmailIntentDataSet (3,653 sentences of e-mail, Apache-2.0)",
  },
} as const satisfies Record<string, Recipe>;
