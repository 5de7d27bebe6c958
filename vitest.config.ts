import { readFile } from "node:fs/promises";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

const SECOND_MS = 1_000;

interface RoomOptions {
  readonly seconds?: number;
  /** Whether each file loads all modules anew: where they keep nothing to themselves, that takes most of the time and tells nothing. */
  readonly isolate?: boolean;
}

/** Of the pane, the tests that need a document. */
const IN_A_DOCUMENT = "tests/addin/**/*.dom.test.tsx";

/** Tests of one room in plain Node. */
const room = (name: string, { seconds = 20, isolate = true }: RoomOptions = {}) => ({
  test: {
    name,
    isolate,
    environment: "node" as const,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    exclude: [IN_A_DOCUMENT],
    testTimeout: seconds * SECOND_MS,
    hookTimeout: seconds * SECOND_MS,
  },
});

/** The others have a document each: what one leaves in it is not there for the next. */
const pane = () => {
  const { test } = room("addin", { isolate: false });
  const inDocument = { ...test, name: "addin/dom", isolate: true, environment: "jsdom" as const };
  return [{ test }, { test: { ...inDocument, include: [IN_A_DOCUMENT], exclude: [] } }];
};

/** A file of a public collection whose name no URL can have, which is how the others come to a Worker's tests. */
const HASH_IN_ITS_NAME = "../shared/data/security/jsontestsuite/test_parsing/n_structure_trailing_#.json";

/** The Worker on workerd with a real local D1 for all files, one after the other: `tests/worker/setup.ts` empties it for each test. */
const worker = {
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.jsonc" },
      miniflare: {
        bindings: {
          TEST_MIGRATIONS: await readD1Migrations("./migrations"),
          TRAILING_HASH: await readFile(HASH_IN_ITS_NAME, "utf8").catch(() => null),
        },
      },
    })),
  ],
  test: {
    name: "worker",
    include: ["tests/worker/**/*.test.ts"],
    setupFiles: ["./tests/worker/setup.ts"],
    isolate: false,
    testTimeout: 20 * SECOND_MS,
    hookTimeout: 20 * SECOND_MS,
  },
};

/** Whole runs in Chromium, two files at a time: one of them waits for the page most of the time. */
const endToEnd = () => {
  const project = room("e2e", { seconds: 90, isolate: false });
  const globalSetup = ["./tests/e2e/seededDatabase.ts"];
  const poll = { timeout: 30 * SECOND_MS };
  return { test: { ...project.test, globalSetup, maxWorkers: 2, expect: { poll }, sequence: { groupOrder: 1 } } };
};

export default defineConfig({
  test: {
    projects: [
      room("shared", { seconds: process.env["HISTORIES"] ? 900 : 20, isolate: false }),
      room("eval"),
      room("house", { seconds: 60 }),
      room("mailbox"),
      room("outlook", { seconds: 60 }),
      ...pane(),
      worker,
      endToEnd(),
    ],
  },
});
