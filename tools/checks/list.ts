import { type Check, looking } from "./check.ts";
import { command } from "./command.ts";
import { docsProblems } from "./docs.ts";
import { manifestProblems } from "./manifest.ts";
import { tests } from "./vitest.ts";

const ROOMS_WITH_TYPES = [
  "shared",
  "worker",
  "addin",
  "tools",
  "tests",
  "tests/worker",
  "tests/addin",
  "tests/outlook/page",
];

const types = (room: string): Check => command(`types/${room}`, ["node_modules/typescript/bin/tsc", "-p", room]);

const WORDING: readonly Check[] = [
  command("style", ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "--max-diagnostics=200"]),
  ...ROOMS_WITH_TYPES.map(types),
];

const STRUCTURE: readonly Check[] = [
  command("dependencies", [
    "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
    ...["--config", "tools/checks/dependencyRules.mjs", "shared", "worker", "addin", "tests", "tools"],
  ]),
  command("unused", ["node_modules/knip/bin/knip.js", "--no-progress"]),
  looking("docs", docsProblems),
  looking("manifest", manifestProblems),
  command("build/pane", ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]),
  command("build/size", ["tools/checks/bundleSize.ts"]),
  command("build/worker", ["node_modules/wrangler/bin/wrangler.js", "deploy", "--dry-run", "--outdir", "dist/worker"]),
];

/** Checks that run one after the other. */
export type Lane = readonly Check[];

/** Lanes that run side by side, two at a time in this order; the next stage begins when all have ended. */
export type Stage = readonly Lane[];

/**
 * Everything a change must pass, the quick and general first. Of the tests those that take longest begin, so that no processor is
 * idle at the end: the Worker's share one thread, and leave time to the browser's.
 */
export const STAGES: readonly Stage[] = [
  [WORDING, STRUCTURE],
  [
    [tests("e2e", { browser: true })],
    ...["worker", "shared", "addin/dom", "addin", "outlook", "house", "mailbox", "eval"].map((project) => [
      tests(project),
    ]),
  ],
];
