import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, failed, type Outcome, skipped } from "./check.ts";
import { runNode } from "./command.ts";

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** The tests of one project of vitest.config.ts; each test counts. */
export const tests = (project: string, needs: { readonly browser: boolean } = { browser: false }): Check => ({
  id: `tests/${project}`,
  run: async (stop) => {
    if (needs.browser && !process.env["CHROMIUM_PATH"]) return skipped("no browser was found");

    const folder = await mkdtemp(join(tmpdir(), "rapport-test-"));
    try {
      return await runProject(project, join(folder, "report.json"), stop);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function runProject(project: string, reportFile: string, stop: AbortSignal): Promise<Outcome> {
  const { code, output } = await runNode(
    [
      ...["node_modules/vitest/vitest.mjs", "run", "--project", project],
      ...["--reporter=minimal", "--reporter=json", `--outputFile.json=${reportFile}`],
    ],
    stop,
  );

  const report = await readReport(reportFile);
  if (!report) return failed(output);
  const outcome = outcomeOf(report, output);
  // A file that does not even load, or an error after the last test, fails the run without failing a test.
  return code === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

function outcomeOf(report: Report, words: string): Outcome {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    words,
  };
}

async function readReport(file: string): Promise<Report | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  // Safe cast: Vitest wrote the file a moment ago, in the form its documentation gives.
  return text === null ? null : (JSON.parse(text) as Report);
}
