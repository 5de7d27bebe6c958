/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the formality ratings of Pavlick & Tetreault 2016 (a sample of 734 sentences, CC BY 3.0).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const FORMALITY_EN: LinearModel = {
  looksAt: { counting: "density", pairs: "none", register: "en" },
  intercept: -1.622,
  step: 0.009,
  shape: {
    apostrophes: -0.223,
    brackets: -0.306,
    capitals: -0.044,
    colons: -0.382,
    commas: 0.014,
    dashes: -0.175,
    digits: 0.358,
    dots: -0.382,
    exclamation: -0.63,
    faces: 0.148,
    logWords: 0.853,
    lowStart: -0.702,
    manyMarks: -0.057,
    noEnd: -0.282,
    question: -0.248,
    quotes: -0.135,
    shouted: -0.181,
    stretched: -0.535,
    wordLength: 0.408,
    words10: 0.237,
    words3: 0.099,
    words7: 0.175,
  },
  gestures: {
    formalWord: 0.262,
    informalWord: -0.567,
  },
  words: `30 i
29 will
27 to
26 you
25 a
20 our with
18 before
17 . higher new
16 can
15 am my
14 should
13 used
12 -- only per point
11 him made
10 place support
9 ) / each out those
8 all and great know office think up where
7 back come help his
6 called every family has need performance possible request seven things time work year
5 action behalf believe check face given had it's life look no policy very wouldn't
4 also food going good got having last lawmakers members one plans political question set use would
3 " # as at first free important involved job leader love may meeting pay real really reason region says services she spent system take top usually why
2 $ ." ... able area board campaign crisis deal even evidence for former go heard keep might moving national open reform say states tax whether
1 !! ( around companies everyone federal few group half information its many never officials protect put read that's they under we who
-1 air answer else end five future get including million over report stuff taken these thinking which yes
-2 !!! after days different found home is list lost others part person please send show simple since so son this years
-3 : become been being best both call during far high international into it later little percent required right same thought too
-4 ! are be better comments country currently held here house i'm major months not some their your
-5 came could event how industry money now own past run type
-6 ," anything by government have health said school see that thing us
-7 ; ? care day if more two when
-8 again any ask news on other such them told
-9 just most much still tell the then there while
-11 he sounds until
-12 , - ] ever in something want
-13 [ because me of people were women yourself
-14 from
-15 or
-16 ' her
-17 but was
-18 u
-19 what
-20 don't way
-24 like`,
};
