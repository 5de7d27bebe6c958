/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the formality ratings of Pavlick & Tetreault 2016 (a sample of 734 sentences, CC BY 3.0) and the in/formal sentences of Eder, Krieg-Holz & Wiegand 2023 (2,338 German sentences without e-mails and comments, CC BY-SA 4.0).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const FORMALITY_SHAPE: LinearModel = {
  looksAt: { counting: "density", pairs: "none", register: null },
  intercept: -2.897,
  step: 0.001,
  shape: {
    apostrophes: 0.014,
    brackets: -0.108,
    capitals: 0.013,
    colons: -0.153,
    commas: -0.274,
    dashes: -0.095,
    digits: 0.544,
    dots: -0.485,
    exclamation: -0.616,
    faces: -0.801,
    logWords: 1.482,
    lowStart: -0.343,
    manyMarks: -0.012,
    noEnd: -0.547,
    question: -0.354,
    quotes: -0.013,
    shouted: -0.057,
    stretched: -0.708,
    wordLength: 0.333,
    words10: 0.242,
    words3: 0.349,
    words7: 0.516,
  },
  gestures: {},
  words: "",
};
