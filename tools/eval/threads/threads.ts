/** Reading threads: own words, header fields, automatic mail and greetings, beside published parsers on the same inputs. */
import { type AutomatedSet, scoreAutomated } from "./automated.ts";
import { hasData, skipped } from "./corpus.ts";
import { scoreGreetings } from "./greetings.ts";
import { scoreHeaders } from "./headers.ts";
import { bootstrapInterval } from "./interval.ts";
import { COLUMNS, type ParserScore, scoreQuotes } from "./quotes.ts";
import { scoreRealMail } from "./realMail.ts";
import { printTable, share } from "./table.ts";

export async function evaluateThreads(): Promise<void> {
  await part("quotes", reportQuotes);
  await part("mail", reportAutomated);
  await part("names", reportGreetings);
  await part("mail/berkeley", reportRealMail);
}

async function part(folder: string, report: () => Promise<void>): Promise<void> {
  if (hasData(folder)) await report();
  else console.log(`\n${folder}: ${skipped(folder)}`);
}

async function reportQuotes(): Promise<void> {
  const scores = await scoreQuotes();
  printTable(
    "Own words, as the published table has them (cases in brackets)",
    ["parser", ...COLUMNS.map(({ title, holds }) => `${title} (${casesOf(scores, holds)})`)],
    scores.map((score) => [score.name, ...COLUMNS.map(({ holds }) => String(rightIn(score, holds)))]),
  );
  const sources = [...new Set(scores.flatMap(({ outcomes }) => outcomes.map(({ case: { source } }) => source)))];
  printTable(
    "Own words, per source (the signature triples are read for the record: they ask for less than the visible reply)",
    ["parser", ...sources.map((source) => `${source} (${casesOf(scores, (one) => one.source === source)})`)],
    scores.map((score) => [
      score.name,
      ...sources.map((source) => String(rightIn(score, (one) => one.source === source))),
    ]),
  );
  reportDifference(scores);
  reportMisses(scores.at(-1));
  const { cases, right, wrong } = scoreHeaders();
  console.log(
    `\nHeader fields (from, to, date, subject as they stand): ${share(right, cases)}; not: ${wrong.join(", ") || "none"}`,
  );
}

type Holds = (typeof COLUMNS)[number]["holds"];

const casesOf = (scores: readonly ParserScore[], holds: Holds): number =>
  scores[0]?.outcomes.filter((outcome) => holds(outcome.case)).length ?? 0;

const rightIn = ({ outcomes }: ParserScore, holds: Holds): number =>
  outcomes.filter((outcome) => outcome.right && holds(outcome.case)).length;

const isExact: Holds = ({ reply }) => reply !== null;

/** How sure it is that ours is ahead of the best of the others. */
function reportDifference(scores: readonly ParserScore[]): void {
  const ours = scores.at(-1);
  const best = scores.slice(0, -1).toSorted((one, other) => rightIn(other, isExact) - rightIn(one, isExact))[0];
  if (!ours || !best) return;
  const differences = ours.outcomes.flatMap((outcome, at) =>
    isExact(outcome.case) ? [Number(outcome.right) - Number(best.outcomes[at]?.right)] : [],
  );
  const { low, high } = bootstrapInterval(differences);
  const percent = (value: number) => `${(100 * value).toFixed(1)} points`;
  const mean = differences.reduce((sum, one) => sum + one, 0) / differences.length;
  console.log(
    `\nAhead of the best other (${best.name}) in exact cases: ${percent(mean)}, 95 % interval ${percent(low)} to ${percent(high)} (${differences.length} cases, bootstrap)`,
  );
}

function reportMisses(ours: ParserScore | undefined): void {
  const missed = ours?.outcomes.filter(({ right, case: { source } }) => !right && source !== "talon-signature") ?? [];
  const slowest = Math.max(...(ours?.outcomes.map(({ ms }) => ms) ?? []));
  console.log(`\nMissed by us: ${missed.map((outcome) => outcome.case.id).join(", ") || "none"}`);
  console.log(`Slowest of ours: ${slowest.toFixed(1)} ms`);
}

async function reportAutomated(): Promise<void> {
  const sets = await scoreAutomated();
  printTable(
    "Automatic mail that is not taken for a person, and mail of people that is",
    ["set", "cases", "headers alone", "headers, subject, text", "judged wrongly"],
    sets.map((set) => [
      set.title,
      String(set.cases),
      rateOf(set, set.byHeaders),
      rateOf(set, set.byAll),
      set.wrong.slice(0, 6).join(" "),
    ]),
  );
}

function rateOf({ cases, personal }: AutomatedSet, told: number): string {
  return share(personal ? cases - told : told, cases);
}

async function reportGreetings(): Promise<void> {
  const { silent, falseAlarms, warn, caught, realMessages, realWarnings } = await scoreGreetings();
  console.log(
    `\nGreetings: ${falseAlarms.length} false alarms in ${silent} right ones, ${caught} of ${warn} wrong names caught`,
  );
  console.log(
    `Real openings to one person: ${realMessages}; warnings: ${realWarnings.length} (${realWarnings.join(", ")})`,
  );
}

async function reportRealMail(): Promise<void> {
  const { messages, slowestMs, headersSeen, rebuilt, withSender, withTime, usable, troubles, unread } =
    await scoreRealMail();
  console.log(`\nReal messages: ${messages}, none failed, the slowest took ${slowestMs.toFixed(0)} ms`);
  console.log(
    `Headers of quoted messages seen: ${headersSeen}; rebuilt, each once: ${rebuilt}; with an address ${withSender}, with a time ${withTime}, with both ${usable}`,
  );
  console.log(`Times not told: ${JSON.stringify(troubles)}; quoted without a message: ${JSON.stringify(unread)}`);
}
