/**
 * How the forecast's coefficients are found. Every cut-off of every network gets an intercept of its own, which is then thrown away:
 * what is learned is what tells ties apart at one moment in one community, not how one community differs from another. That is what
 * carries over to a mailbox nobody has seen.
 */
import {
  FADING_FEATURES,
  FEATURES,
  type ForecastModel,
  fadingFeatures,
  featuresOn,
  HORIZON_DAYS,
  type OwnerActivity,
  type Past,
  type Weights,
} from "../../shared/domain/forecast/forecast.ts";
import { beats, NO_PULSE } from "../../shared/domain/tie/pulse.ts";
import { type Case, casesAt } from "../eval/stage/cases.ts";
import type { Network } from "../eval/stage/network.ts";
import { type Coefficients, fitLogistic, fitSlope, logOddsOf } from "./logistic.ts";

/** In units of standardised columns; fading has a twelfth of the cases and needs sharper contrasts. */
const RIDGE = { contact: 0.01, fading: 0.003 };
/** Horizons besides the main one, in days, from which the growth of the chance with time is read. */
const OTHER_HORIZONS = [15, 30, 90, 120, 180];

/** The model of `networks`; each cut-off weighs the same, whatever its number of cases. */
export function trainForecast(networks: readonly Network[]): ForecastModel {
  const examples = networks.flatMap(examplesOf);

  const contact = fitByMoment(examples, { labelOf: ({ it }) => it.contact, ridge: RIDGE.contact });
  const lively = examples.filter(({ it }) => it.fading !== null);
  const livelyRows = lively.map((example) => ({ ...example, features: fadingRow(example) }));
  const fading = fitByMoment(livelyRows, { labelOf: ({ it }) => it.fading === true, ridge: RIDGE.fading });
  return {
    contact: named(FEATURES, contact.coefficients),
    perLogHorizon: horizonSlope(examples, contact.coefficients, networks),
    spread: contact.spread,
    fading: named(FADING_FEATURES, fading.coefficients),
  };
}

interface Example {
  readonly it: Case;
  readonly past: Past;
  readonly features: readonly number[];
  /** The network and the cut-off. */
  readonly moment: string;
  readonly denseUntil: number;
}

function examplesOf(network: Network): readonly Example[] {
  return network.cutOffs.flatMap((cutOff) =>
    casesAt(network, cutOff).map((it) => {
      const past = { pulse: beats(NO_PULSE, it.activeDays), contacts: it.past.length };
      const features = featuresOn({ day: cutOff, past, owner: ownerOf(it) });
      return { it, past, features, moment: `${network.name} ${cutOff}`, denseUntil: network.denseUntil };
    }),
  );
}

/** What the engine is told of the owner at a cut-off. */
export const ownerOf = ({ ownerDays, cutOff }: Case): OwnerActivity => ({
  activeDays14: ownerDays.filter((day) => day >= cutOff - 14).length,
});

function fadingRow({ it, features, past }: Example): readonly number[] {
  const lately = it.activeDays.filter((day) => day >= it.cutOff - HORIZON_DAYS).length;
  return fadingFeatures(features, lately, past.pulse);
}

interface Fit {
  readonly labelOf: (example: Example) => boolean;
  readonly ridge: number;
}

interface Fitted {
  readonly coefficients: Coefficients;
  /** Standard deviation of the moments' own intercepts. */
  readonly spread: number;
}

function fitByMoment(examples: readonly Example[], { labelOf, ridge }: Fit): Fitted {
  const counts = new Map<string, number>();
  for (const { moment } of examples) counts.set(moment, (counts.get(moment) ?? 0) + 1);
  const moments = [...counts.keys()];
  const width = examples[0]?.features.length ?? 0;
  const labels = Uint8Array.from(examples, (example) => Number(labelOf(example)));

  const fitted = fitLogistic(
    {
      columns: [
        ...Array.from({ length: width }, (_, column) =>
          Float64Array.from(examples, ({ features }) => features[column] ?? 0),
        ),
        ...moments.map((own) => Float64Array.from(examples, ({ moment }) => Number(moment === own))),
      ],
      labels,
      weights: Float64Array.from(examples, ({ moment }) => 1 / (counts.get(moment) ?? 1)),
    },
    ridge,
  );
  const slopes = fitted.slopes.slice(0, width);
  const levels = fitted.slopes.slice(width);
  const offsets = Float64Array.from(examples, ({ features }) => logOddsOf({ intercept: 0, slopes }, features));
  const ones = new Float64Array(examples.length).fill(1);
  const intercept = fitSlope({ column: ones, offsets, labels, weights: livelinessOf(examples) });
  return { coefficients: { intercept, slopes }, spread: deviationOf(levels) };
}

/**
 * For the one level that is kept, a moment counts by the share of ties that went on after it: whoever opens the pane lives in a community
 * that goes on, and a community that ends says little about a tie.
 */
function livelinessOf(examples: readonly Example[]): Float64Array {
  const moments = Map.groupBy(examples, ({ moment }) => moment);
  const shares = new Map(
    [...moments].map(([moment, cases]) => [moment, meanOf(cases.map(({ it }) => Number(it.contact)))]),
  );
  return Float64Array.from(examples, ({ moment }) => shares.get(moment) ?? 0);
}

/** How the log-odds grow with the logarithm of the horizon, on the cases whose later days are on record. */
function horizonSlope(examples: readonly Example[], contact: Coefficients, networks: readonly Network[]): number {
  const rows = OTHER_HORIZONS.flatMap((days) =>
    examples
      .filter(({ it, denseUntil }) => it.cutOff + days <= denseUntil)
      .map((example) => ({
        grown: Math.log(days / HORIZON_DAYS),
        offset: logOddsOf(contact, example.features),
        label: Number(example.it.nextAfter < days),
        example,
      })),
  );
  if (rows.length === 0) throw new Error(`Cannot train on ${networks.length} networks: no cases`);
  return fitSlope({
    column: Float64Array.from(rows, ({ grown }) => grown),
    offsets: Float64Array.from(rows, ({ offset }) => offset),
    labels: Uint8Array.from(rows, ({ label }) => label),
    weights: livelinessOf(rows.map(({ example }) => example)),
  });
}

function named<Name extends string>(names: readonly Name[], { intercept, slopes }: Coefficients): Weights<Name> {
  const pairs = names.map((name, index) => [name, slopes[index] ?? 0] as const);
  // Safe cast: one entry per name.
  return { intercept, slopes: Object.fromEntries(pairs) as Record<Name, number> };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}
