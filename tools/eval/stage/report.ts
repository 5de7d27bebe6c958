/** `npm run eval -- stage`: forecast and stage on the public networks, ours beside what others publish (tools/eval/README.md). */

import { contactProbability } from "../../../shared/domain/forecast/bgNbd.ts";
import { contactIn60Days, HORIZONS } from "../../../shared/domain/forecast/forecast.ts";
import type { Stage } from "../../../shared/domain/stage/stage.ts";
import type { WhereWeStand } from "../../../shared/domain/stage/standing.ts";
import { trainForecast } from "../../train/forecastTraining.ts";
import { brier, meanOf, reliability } from "../measures.ts";
import { hasSharedFile, SKIPPED } from "../sharedData.ts";
import { BASELINES, fiveFeatureLogistic, type Score } from "./baselines.ts";
import { type Case, casesAt } from "./cases.ts";
import { forecastBy, standings } from "./engine.ts";
import { type Column, lead, type Measured, measure } from "./judge.ts";
import { loadNetwork, NETWORKS, type Network, otherNetworks } from "./network.ts";

interface Judging {
  readonly network: Network;
  readonly cutOffs: readonly (readonly Case[])[];
  readonly where: ReadonlyMap<Case, WhereWeStand>;
}

export function evaluateStage(): void {
  const sources = [...NETWORKS.filter(({ path }) => hasSharedFile(path)), ...otherNetworks()];
  if (sources.length === 0) {
    console.log(SKIPPED);
    return;
  }
  const judgings = sources.map(loadNetwork).map(judgingOf);
  for (const judging of judgings)
    report(
      judging,
      judgings.filter((other) => other !== judging),
    );
}

function judgingOf(network: Network): Judging {
  const cutOffs = network.cutOffs.map((cutOff) => casesAt(network, cutOff));
  const standing = standings();
  return { network, cutOffs, where: new Map(cutOffs.flat().map((it) => [it, standing(it)])) };
}

function report(judging: Judging, others: readonly Judging[]): void {
  const { network, cutOffs, where } = judging;
  const all = cutOffs.flat();
  const base = meanOf(all.map(({ contact }) => Number(contact)));
  console.log(
    `\n${network.name}: ${all.length} cases (${base.toFixed(3)} with contact), ${count(all, ({ active }) => active)} active, ${count(all, ({ fading }) => fading !== null)} that may fade`,
  );

  const baselines = [...BASELINES, ...taught(others, (cases) => fiveFeatureLogistic(cases.flat()))].map((score) =>
    measure(score, cutOffs),
  );
  const ours = [shipped(where), strength(where), ...taughtElsewhere(others)].map((score) => measure(score, cutOffs));

  printTable([...baselines, ...ours]);
  const [shippedOne, , foreignOne] = ours;
  for (const one of [shippedOne, foreignOne]) if (one) printLeads(one, baselines);
  printStages(all, where);
  printReliability(all, where);
  printHorizons(judging);
}

/** What other networks teach; nothing where there are none. */
const taught = <T>(others: readonly Judging[], teach: (cutOffs: Judging["cutOffs"]) => T): T[] =>
  others.length > 0 ? [teach(others.flatMap((other) => other.cutOffs))] : [];

function taughtElsewhere(others: readonly Judging[]): Score[] {
  if (others.length === 0) return [];
  const elsewhere = others.map((other) => other.network);
  const foreign = trainForecast(elsewhere);
  return [
    forecastBy(`our forecast, trained on ${elsewhere.map(({ name }) => name).join(", ")} alone`, foreign),
    forecastBy("the same without the owner's activity", foreign, false),
  ];
}

const shipped = (where: ReadonlyMap<Case, WhereWeStand>): Score => ({
  name: "OUR FORECAST, as shipped",
  of: (it) => contactIn60Days(where.get(it)?.forecast ?? null),
  fadingOf: (it) => where.get(it)?.forecast?.fading ?? 0,
  probability: true,
});

const strength = (where: ReadonlyMap<Case, WhereWeStand>): Score => ({
  name: "our strength",
  of: (it) => where.get(it)?.standing.strength ?? 0,
  probability: false,
});

const count = (cases: readonly Case[], holds: (it: Case) => boolean): number => cases.filter(holds).length;

function printTable(rows: readonly Measured[]): void {
  console.log(`\n${"AUC".padEnd(46)}    all  active  fading   Brier`);
  for (const { judged } of rows) {
    const figures = [judged.all, judged.active, judged.fading].map((value) => value.toFixed(3).padStart(8)).join("");
    console.log(
      `${judged.name.padEnd(44)}${figures}${judged.brier === null ? "" : judged.brier.toFixed(3).padStart(8)}`,
    );
  }
}

function printLeads(ours: Measured, baselines: readonly Measured[]): void {
  console.log(`\n${ours.judged.name}: ahead of the best baseline, with 95 % interval (pairs drawn again)`);
  for (const column of ["all", "active", "fading"] as const) {
    const best = bestOf(baselines, column);
    if (!best) continue;
    const { mean, low, high } = lead(ours, best, column);
    console.log(`  ${column.padEnd(8)} ${signed(mean)} [${signed(low)}, ${signed(high)}] over ${best.judged.name}`);
  }
}

const bestOf = (baselines: readonly Measured[], column: Column): Measured | undefined =>
  baselines.toSorted((one, other) => other.judged[column] - one.judged[column])[0];

const signed = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(4)}`;

const SHOWN: readonly (Stage | null)[] = ["continuation", "deterioration", "ending", "buildup", "acquaintance", null];

function printStages(all: readonly Case[], where: ReadonlyMap<Case, WhereWeStand>): void {
  console.log("\nP(contact | stage)");
  for (const stage of SHOWN) {
    const cases = all.filter((it) => where.get(it)?.standing.stage === stage);
    const happened = cases.length > 0 ? meanOf(cases.map(({ contact }) => Number(contact))).toFixed(3) : "-";
    console.log(`  ${(stage ?? "not said").padEnd(14)} ${happened.padStart(5)}  (${cases.length} cases)`);
  }
}

function printReliability(all: readonly Case[], where: ReadonlyMap<Case, WhereWeStand>): void {
  const stated = Float64Array.from(all, (it) => contactIn60Days(where.get(it)?.forecast ?? null));
  console.log("\nreliability   stated  happened   cases");
  for (const step of reliability(stated, labelsOf(all, 60))) {
    const range = `${step.from.toFixed(1)}-${step.to.toFixed(1)}`;
    console.log(
      `  ${range}      ${step.stated.toFixed(3).padStart(6)}${step.happened.toFixed(3).padStart(10)}${String(step.cases).padStart(8)}`,
    );
  }
}

const labelsOf = (cases: readonly Case[], days: number): Uint8Array =>
  Uint8Array.from(cases, ({ nextAfter }) => Number(nextAfter < days));

function printHorizons({ network, cutOffs, where }: Judging): void {
  console.log("\nhorizon   happened  stated   Brier  Brier of BG/NBD   cases");
  for (const [index, days] of HORIZONS.entries()) {
    const cases = cutOffs.filter((_, at) => (network.cutOffs[at] ?? 0) + days <= network.denseUntil).flat();
    if (cases.length === 0) continue;
    const labels = labelsOf(cases, days);
    const stated = Float64Array.from(cases, (it) => where.get(it)?.forecast?.within[index]?.probability ?? 0);
    const bgNbd = Float64Array.from(cases, (it) => bgNbdWithin(it, days));
    const figures = [meanOf(labels), meanOf(stated), brier(stated, labels), brier(bgNbd, labels)];
    console.log(
      `  ${String(days).padEnd(6)}${figures.map((value) => value.toFixed(3).padStart(9)).join("")}${String(cases.length).padStart(16)}`,
    );
  }
}

function bgNbdWithin({ activeDays, cutOff }: Case, days: number): number {
  const [first = 0] = activeDays;
  return contactProbability(
    { repeats: activeDays.length - 1, span: (activeDays.at(-1) ?? first) - first, age: cutOff - first },
    days,
  );
}
