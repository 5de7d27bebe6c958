import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Check, failed, type Outcome, skipped } from "./check.ts";
import { runNode } from "./command.ts";

/** The part of Vitest's JSON report that is read here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  /** One for each file. */
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
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
  // An error after the last test fails the run without failing a test.
  return code === 0 || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 };
}

/** A file that does not even load holds no tests, and counts as one that failed. */
function outcomeOf(report: Report, words: string): Outcome {
  const notLoaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    words,
  };
}

async function readReport(file: string): Promise<Report | null> {
  const text = await readFile(file, "utf8").catch(() => null);
  // Safe cast: Vitest wrote the file a moment ago, in the form its documentation gives.
  return text === null ? null : (JSON.parse(text) as Report);
}
