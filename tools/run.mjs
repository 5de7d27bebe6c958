// What every npm script calls: `node tools/run.mjs <task> [arguments]`. Plain JavaScript for Node 20, because it runs before
// anything is installed: it brings the packages, the right Node and a browser, then hands over to the task.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserFor } from "./setup/browser.mjs";
import { offlineEnvironment } from "./setup/environment.mjs";
import { installPackages } from "./setup/install.mjs";
import { nodeFor, requireNode } from "./setup/node.mjs";
import { SetupError } from "./setup/say.mjs";

/** What runs for each task; `browser` tells which ones drive Chromium. */
const TASKS = {
  start: { run: ["tools/start.ts"], browser: false },
  test: { run: ["tools/test.ts"], browser: true },
  lint: { run: ["tools/test.ts", "--only", "style,dependencies,unused"], browser: false },
  typecheck: { run: ["tools/test.ts", "--only", "types"], browser: false },
  build: { run: ["node_modules/vite/bin/vite.js", "build"], browser: false },
  manifest: { run: ["tools/manifest.ts"], browser: false },
  bench: { run: ["tools/bench/run.ts"], browser: false },
  scan: { run: ["tools/scan/run.ts"], browser: false },
  chaos: { run: ["tools/chaos/run.ts"], browser: false },
  load: { run: ["tools/load/run.ts"], browser: false },
  "bench:engine": { run: ["tools/bench/engine.ts"], browser: false },
  "bench:tone": { run: ["tools/bench/tone.ts"], browser: false },
  eval: { run: ["tools/eval/eval.ts"], browser: false },
  train: { run: ["tools/train/train.ts"], browser: false },
  icons: { run: ["tools/icons.ts"], browser: true },
  pictures: { run: ["tools/pictures.ts"], browser: true },
};

const root = fileURLToPath(new URL("..", import.meta.url));

/** @param {string | undefined} name @returns {name is keyof typeof TASKS} */
const isTask = (name) => name !== undefined && Object.hasOwn(TASKS, name);

/**
 * Runs the task in the Node it needs, hands signals on to it and ends as it ended.
 * @param {string} node @param {readonly string[]} args @param {NodeJS.ProcessEnv} env
 */
function handOver(node, args, env) {
  const child = spawn(node, args, { cwd: root, env, stdio: "inherit" });

  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    // A terminal gives Ctrl-C to the whole group: the task has it already.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY) || child.kill(signal));
  }
  child.on("error", (error) => {
    console.error(`Cannot run ${node}: ${error.message}`);
    process.exitCode = 1;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal ? 128 + constants.signals[signal] : (code ?? 1);
  });
}

async function main() {
  const [task, ...args] = process.argv.slice(2);
  if (!isTask(task)) throw new SetupError(`Cannot run "${task ?? ""}": the tasks are ${Object.keys(TASKS).join(", ")}`);

  requireNode(root);
  const [browser] = await Promise.all([TASKS[task].browser ? browserFor(process.env) : null, installPackages(root)]);
  const node = nodeFor(root);

  const env = offlineEnvironment(root, node, process.env);
  if (browser) env["CHROMIUM_PATH"] = browser;
  handOver(node, [...TASKS[task].run.map((part) => (part.includes("/") ? join(root, part) : part)), ...args], env);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
