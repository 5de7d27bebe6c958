// Everything a change must pass, one line per check and one closing line. `--only style,tests/shared` runs a part of it.
import { parseArgs } from "node:util";
import type { Check, Outcome } from "./checks/check.ts";
import { CHECKS } from "./checks/list.ts";

/** A check on its own line; what it said follows only when it failed. */
async function report(check: Check, stop: AbortSignal): Promise<Outcome> {
  const startedAt = performance.now();
  process.stdout.write(`${check.id.padEnd(20)} `);

  const outcome = await check.run(stop).catch(
    (error: unknown): Outcome => ({
      passed: 0,
      failed: 1,
      skipped: 0,
      words: String(error instanceof Error ? error.stack : error),
    }),
  );

  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${verdict(outcome)}`);
  if (outcome.failed > 0) console.log(`\n${outcome.words.trim().replaceAll(/^/gm, "    ")}\n`);
  return outcome;
}

function verdict({ passed, failed, skipped, words }: Outcome): string {
  if (failed > 0) return `FAILED (${failed} of ${passed + failed})`;
  if (passed === 0) return `skipped: ${words || "nothing to run"}`;
  return passed > 1 ? `ok, ${passed} tests${skipped > 0 ? `, ${skipped} skipped` : ""}` : "ok";
}

/** The checks named by `--only`, in full (`tests/shared`) or by their first word (`types`); all without it. */
function chosen(only: string | undefined): readonly Check[] {
  if (only === undefined) return CHECKS;
  const names = only.split(",");
  const unknown = names.filter((name) => !CHECKS.some((check) => isNamed(check, name)));
  if (unknown.length > 0)
    throw new Error(`Cannot run "${unknown.join(", ")}": the checks are ${CHECKS.map(({ id }) => id).join(", ")}`);
  return CHECKS.filter((check) => names.some((name) => isNamed(check, name)));
}

const isNamed = (check: Check, name: string): boolean => check.id === name || check.id.startsWith(`${name}/`);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: "string" } } });
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => stop.abort());

  const totals = { passed: 0, failed: 0, skipped: 0 };
  const red: string[] = [];
  for (const check of chosen(values.only)) {
    if (stop.signal.aborted) break;
    const outcome = await report(check, stop.signal);
    totals.passed += outcome.passed;
    totals.failed += outcome.failed;
    totals.skipped += outcome.skipped;
    if (outcome.failed > 0) red.push(check.id);
  }

  if (red.length > 0) console.log(`\nfailed: ${red.join(", ")}`);
  console.log(
    `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`,
  );
  process.exitCode = totals.failed > 0 || stop.signal.aborted ? 1 : 0;
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
