// Everything a change must pass, one line per check and one closing line. `--only style,tests/shared` runs a part of it.
import { parseArgs } from "node:util";
import type { Check, Outcome } from "./checks/check.ts";
import { type Lane, STAGES, type Stage } from "./checks/list.ts";

/** Whoever waits longer than this wants to know what for. */
const QUIET_MS = 4_000;

interface Reported extends Outcome {
  readonly id: string;
}

/** Runs a check and gives it a line; what it said follows only when it failed. */
async function report(check: Check, stop: AbortSignal): Promise<Reported> {
  const startedAt = performance.now();
  const waiting = setTimeout(() => console.log(`${check.id.padEnd(20)}      …    runs`), QUIET_MS);

  const outcome = await check.run(stop).catch(
    (error: unknown): Outcome => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      words: String(error instanceof Error ? error.stack : error),
    }),
  );

  clearTimeout(waiting);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`${check.id.padEnd(20)} ${seconds} s  ${verdict(outcome)}`);
  if (outcome.failed > 0) console.log(`\n${outcome.words.trim().replaceAll(/^/gm, "    ")}\n`);
  return { ...outcome, id: check.id };
}

async function reportLane(lane: Lane, stop: AbortSignal): Promise<readonly Reported[]> {
  const reported: Reported[] = [];
  for (const check of lane) if (!stop.aborted) reported.push(await report(check, stop));
  return reported;
}

/** Two lanes at a time: whichever ends makes room for the next. */
async function reportStage(stage: Stage, stop: AbortSignal): Promise<readonly Reported[]> {
  const waiting = [...stage];
  const reportInTurn = async () => {
    const reported: Reported[] = [];
    for (let lane = waiting.shift(); lane; lane = waiting.shift()) reported.push(...(await reportLane(lane, stop)));
    return reported;
  };
  return (await Promise.all([reportInTurn(), reportInTurn()])).flat();
}

function verdict({ passed, failed, skipped, words }: Outcome): string {
  if (failed > 0) return `FAILED (${failed} of ${passed + failed})`;
  if (passed === 0) return `skipped: ${words || "nothing to run"}`;
  return passed > 1 ? `ok, ${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ""}` : "ok";
}

/** The checks named by `--only`, in full (`tests/shared`) or by their first word (`types`); all without it. */
function chosen(only: string | undefined): readonly Stage[] {
  if (only === undefined) return STAGES;
  const names = only.split(",");
  const checks = STAGES.flat(2);
  const unknown = names.filter((name) => !checks.some((check) => isNamed(check, name)));
  if (unknown.length > 0)
    throw new Error(`Cannot run "${unknown.join(", ")}": the checks are ${checks.map(({ id }) => id).join(", ")}`);
  return STAGES.map((stage) => stage.map((lane) => lane.filter((check) => names.some((name) => isNamed(check, name)))));
}

const isNamed = (check: Check, name: string): boolean => check.id === name || check.id.startsWith(`${name}/`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());

  const reported: Reported[] = [];
  for (const stage of chosen(values.only)) reported.push(...(await reportStage(stage, stop.signal)));

  const total = (of: "passed" | "failed" | "skipped") => reported.reduce((sum, outcome) => sum + outcome[of], 0);
  const red = reported.filter(({ failed }) => failed > 0).map(({ id }) => id);
  if (red.length > 0) console.log(`\nfailed: ${red.join(", ")}`);
  const skipped = total("skipped") > 0 ? `, ${total("skipped")} skipped` : "";
  console.log(`\n${total("passed")} passed, ${total("failed")} failed${skipped}`);
  process.exitCode = red.length > 0 || stop.signal.aborted ? 1 : 0;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
