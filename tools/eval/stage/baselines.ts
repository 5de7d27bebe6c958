/** The simple scores of the protocol: what anything better has to beat. All higher for more contact expected. */
import { contactProbability } from "../../../shared/domain/forecast/bgNbd.ts";
import { type Coefficients, fitLogistic, logistic, logOddsOf } from "../../train/logistic.ts";
import { type Case, HORIZON } from "./cases.ts";
import { DAY_SECONDS } from "./network.ts";
import { dotAlignScore, pingCrmScore } from "./rivals.ts";

export interface Score {
  readonly name: string;
  readonly of: (it: Case) => number;
  /** Higher for more fading expected; without it, the lower the score the more. */
  readonly fadingOf?: (it: Case) => number;
  /** Whether the score is a probability, so that its Brier score means something. */
  readonly probability: boolean;
}

export const BASELINES: readonly Score[] = [
  { name: "days since last message", of: (it) => -silenceOf(it), probability: false },
  { name: "silence / mean gap", of: (it) => -silenceOf(it) / meanGapOf(it), probability: false },
  { name: "number of messages", of: (it) => it.past.length, probability: false },
  { name: "messages in the last 60 d", of: (it) => agesOf(it).filter((age) => age <= 60).length, probability: false },
  { name: "decayed messages, 30 d", of: (it) => decayed(agesOf(it), 30), probability: false },
  ...[30, 45, 60].map((halfLife) => ({
    name: `decayed active days, ${halfLife} d`,
    of: (it: Case) => decayed(dayAgesOf(it), halfLife),
    probability: false,
  })),
  { name: "BG/NBD P(any in 60 d)", of: bgNbdOf, probability: true },
  { name: "DotAlign formula", of: dotAlignOf, probability: false },
  { name: "PingCRM formula", of: (it) => pingCrmScore({ ...sidesOf(it), platforms: 1 }), probability: false },
];

/** The five-feature logistic, trained on the `cases` of another network than it is judged on. */
export function fiveFeatureLogistic(cases: readonly Case[]): Score {
  const rows = cases.map(fiveFeatures);
  const columns = [0, 1, 2, 3, 4].map((column) => Float64Array.from(rows, (row) => row[column] ?? 0));
  const labels = Uint8Array.from(cases, ({ contact }) => Number(contact));
  const fitted: Coefficients = fitLogistic({ columns, labels, weights: new Float64Array(cases.length).fill(1) });
  return {
    name: "5-feature logistic, trained on the other",
    of: (it) => logistic(logOddsOf(fitted, fiveFeatures(it))),
    probability: true,
  };
}

const fiveFeatures = (it: Case): readonly number[] => [
  Math.log1p(it.cutOff - (it.activeDays.at(-1) ?? 0)),
  Math.log1p(it.activeDays.length),
  Math.log1p(decayed(dayAgesOf(it), 30)),
  Math.log1p(decayed(dayAgesOf(it), 90)),
  Number(it.past.some(({ byOwner }) => byOwner) && it.past.some(({ byOwner }) => !byOwner)),
];

const ageOf = (it: Case, second: number): number => it.cutOff - second / DAY_SECONDS;
const agesOf = (it: Case): readonly number[] => it.past.map(({ second }) => ageOf(it, second));
const dayAgesOf = (it: Case): readonly number[] => it.activeDays.map((day) => it.cutOff - day);
const silenceOf = (it: Case): number => ageOf(it, it.past.at(-1)?.second ?? 0);

/** Between active days; an hour where there was only one, or hardly more. */
function meanGapOf(it: Case): number {
  const span = ((it.past.at(-1)?.second ?? 0) - (it.past[0]?.second ?? 0)) / DAY_SECONDS;
  return Math.max(1 / 24, span / Math.max(1, it.activeDays.length - 1));
}

const decayed = (ages: readonly number[], halfLife: number): number =>
  ages.reduce((sum, age) => sum + 2 ** (-age / halfLife), 0);

function bgNbdOf({ activeDays, cutOff }: Case): number {
  const [first = 0] = activeDays;
  const span = (activeDays.at(-1) ?? first) - first;
  return contactProbability({ repeats: activeDays.length - 1, span, age: cutOff - first }, HORIZON);
}

function dotAlignOf(it: Case): number {
  const { inbound, outbound } = sidesOf(it);
  const days = inbound.length > 0 && outbound.length > 0 ? Math.max(Math.min(...inbound), Math.min(...outbound)) : null;
  return dotAlignScore({ inbound: inbound.length, outbound: outbound.length, events: 0, days });
}

function sidesOf(it: Case) {
  const side = (byOwner: boolean) =>
    it.past.filter((message) => message.byOwner === byOwner).map(({ second }) => ageOf(it, second));
  return { inbound: side(false), outbound: side(true) };
}
