import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterEach, describe, expect, it } from "vitest";
import config from "../../tools/checks/dependencyRules.mjs";

type Files = Readonly<Record<string, string>>;

const trees: string[] = [];
afterEach(() => {
  for (const tree of trees.splice(0)) rmSync(tree, { recursive: true });
});

/** A small house with every import that the rule allows. */
const SOUND: Files = {
  "package.json": JSON.stringify({
    dependencies: { hono: "*", "drizzle-orm": "*", planer: "*", diff: "*", zod: "*", react: "*" },
    devDependencies: { vitest: "*", saxes: "*" },
  }),
  "shared/result.ts": "export const ok = 1;",
  "shared/contract/api.ts":
    'import * as z from "zod/mini"; import { due } from "../domain/cadence.ts"; export const api = [z, due];',
  "shared/domain/cadence.ts": 'import { ok } from "../result.ts"; export const due = ok;',
  "shared/domain/thread/read.ts":
    'import { extractFrom } from "planer"; import { due } from "../cadence.ts"; export const read = [extractFrom, due];',
  "shared/steps.ts": "export const runSteps = 1;",
  "shared/domain/draft/edit.ts": 'import { read } from "../thread/read.ts"; export const edit = read;',
  "shared/domain/tone/analyse.ts":
    'import { edit } from "../draft/edit.ts"; import { runSteps } from "../../steps.ts"; export const analyse = [edit, runSteps];',
  "shared/domain/rewriting/wordDiff.ts":
    'import { diffArrays } from "diff"; import { ok } from "../../result.ts"; export const words = [diffArrays, ok];',
  "worker/rewriting/workersAi.ts": 'import { ok } from "../../shared/result.ts"; export const workersAi = ok;',
  "worker/index.ts":
    'import { serve } from "./http/serve.ts"; import { app } from "./routes/open.ts"; export default [app, serve];',
  "worker/http/serve.ts":
    'import type { Refusal } from "../services/refusal.ts"; import { openDatabase } from "../store/database.ts"; export const serve: Refusal = openDatabase;',
  "worker/services/refusal.ts": "export type Refusal = unknown;",
  "worker/store/database.ts": "export const openDatabase = 1;",
  "worker/routes/open.ts":
    'import { Hono } from "hono"; import { api } from "../../shared/contract/api.ts"; import { open } from "../services/open.ts"; export const app = [Hono, api, open];',
  "worker/services/open.ts": 'import { ties } from "../store/ties.ts"; export const open = ties;',
  "worker/store/ties.ts":
    'import { eq } from "drizzle-orm"; import type { Scope } from "../scope.ts"; export const ties: Scope[] = [eq];',
  "worker/scope.ts": "export type Scope = unknown; export const scopeOfVerifiedToken = 1;",
  "worker/http/token.ts":
    'import { scopeOfVerifiedToken } from "../scope.ts"; export const verifier = scopeOfVerifiedToken;',
  "worker/http/problem.ts": 'import { ok } from "../../shared/result.ts"; export const problem = ok;',
  "worker/jobs/daily.ts": 'import { open } from "../services/open.ts"; export const daily = open;',
  "worker/app.ts":
    'import { problem } from "./http/problem.ts"; import "./http/token.ts"; import { daily } from "./jobs/daily.ts"; import { workersAi } from "./rewriting/workersAi.ts"; export const all = [problem, daily, workersAi];',
  "addin/main.tsx":
    'import { Card } from "./screens/Card.tsx"; import { read } from "../shared/domain/thread/read.ts"; import { words } from "../shared/domain/rewriting/wordDiff.ts"; import { mailbox } from "./office/mailbox.ts"; export const pane = [Card, read, words, mailbox];',
  "addin/screens/Card.tsx":
    'import { useOpen } from "../hooks/useOpen.ts"; import { Badge } from "../ui/Badge.tsx"; export const Card = [useOpen, Badge];',
  "addin/hooks/useOpen.ts": 'import { client } from "../api/client.ts"; export const useOpen = client;',
  "addin/api/client.ts":
    'import { api } from "../../shared/contract/api.ts"; import { notes } from "../device/notes.ts"; export const client = [api, notes];',
  "addin/device/notes.ts":
    'import type { mailbox } from "../office/mailbox.ts"; export const notes: (typeof mailbox)[] = [];',
  "addin/ui/Badge.tsx": 'import { createElement } from "react"; export const Badge = createElement;',
  "addin/office/mailbox.ts": 'import { ok } from "../../shared/result.ts"; export const mailbox = ok;',
  "addin/background/tasks.ts":
    'import { read } from "../../shared/domain/thread/read.ts"; import { analyse } from "../../shared/domain/tone/analyse.ts"; export const tasks = [read, analyse];',
  "addin/launch/send.ts": 'import { ok } from "../../shared/result.ts"; export const send = ok;',
  "tests/outlook/start.ts": 'import { ok } from "../../shared/result.ts"; export const startOutlook = ok;',
  "tests/worker/open.test.ts":
    'import "../../worker/app.ts"; import { SaxesParser } from "saxes"; export const parser = SaxesParser;',
  "tools/start.ts": 'import { startOutlook } from "../tests/outlook/start.ts"; export const start = startOutlook;',
};

/** Per rule: files that break it, and nothing else. */
const BREACHES: Readonly<Record<string, readonly Files[]>> = {
  "pane-and-worker-meet-in-the-contract": [
    {
      "addin/hooks/useOpen.ts": 'import { app } from "../../worker/routes/open.ts"; export const useOpen = app;',
      "addin/main.tsx":
        'import "./api/client.ts"; import "./screens/Card.tsx"; import "./office/mailbox.ts"; import "../shared/domain/thread/read.ts";',
    },
    {
      "worker/services/open.ts":
        'import type { mailbox } from "../../addin/office/mailbox.ts"; import "../store/ties.ts"; export const open: typeof mailbox = 1;',
    },
  ],
  "shared-stands-alone": [
    {
      "shared/result.ts": 'import { clock } from "../worker/clock.ts"; export const ok = clock;',
      "worker/clock.ts": "export const clock = 1;",
    },
  ],
  "domain-is-pure": [
    {
      "shared/domain/cadence.ts": 'import type { Api } from "../contract/values.ts"; export const due: Api = 1;',
      "shared/contract/values.ts": "export type Api = 1;",
    },
  ],
  "mail-is-read-without-advice": [
    {
      "shared/domain/thread/read.ts": 'import type { Rule } from "../tone/rule.ts"; export const read: Rule[] = [];',
      "shared/domain/tone/rule.ts": "export type Rule = unknown;",
    },
    {
      "shared/domain/draft/edit.ts": 'import type { Rule } from "../tone/rule.ts"; export const edit: Rule[] = [];',
      "shared/domain/tone/rule.ts": "export type Rule = unknown;",
    },
  ],
  "a-tie-knows-no-stage": [
    {
      "shared/domain/tie/tie.ts": 'import type { Stage } from "../stage/stage.ts"; export const tie: Stage[] = [];',
      "shared/domain/stage/stage.ts": "export type Stage = unknown;",
      "shared/domain/cadence.ts": 'import { tie } from "./tie/tie.ts"; export const due = tie;',
    },
  ],
  "reading-edits-nothing": [
    {
      "shared/domain/thread/read.ts": 'import type { Span } from "../draft/span.ts"; export const read: Span[] = [];',
      "shared/domain/draft/span.ts": "export type Span = unknown;",
    },
  ],
  "domain-needs-no-packages": [
    { "shared/domain/cadence.ts": 'import * as z from "zod/mini"; export const due = z;' },
    { "shared/domain/cadence.ts": 'import { createHash } from "node:crypto"; export const due = createHash;' },
    { "shared/domain/cadence.ts": 'import { extractFrom } from "planer"; export const due = extractFrom;' },
  ],
  "thread-wraps-one-package": [
    { "shared/domain/thread/read.ts": 'import * as z from "zod/mini"; export const read = z;' },
    { "shared/domain/thread/read.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;' },
  ],
  "rewriting-wraps-one-package": [
    {
      "shared/domain/rewriting/wordDiff.ts": 'import { extractFrom } from "planer"; export const words = extractFrom;',
    },
  ],
  "a-model-sees-the-draft-alone": [
    { "worker/rewriting/workersAi.ts": 'import { open } from "../services/open.ts"; export const workersAi = open;' },
    { "worker/rewriting/workersAi.ts": 'import type { Scope } from "../scope.ts"; export const workersAi: Scope = 1;' },
  ],
  "contract-is-zod": [
    {
      "shared/contract/api.ts": 'import { Hono } from "hono"; import "../domain/cadence.ts"; export const api = Hono;',
    },
  ],
  "routes-call-services": [
    {
      "worker/routes/open.ts": 'import { ties } from "../store/ties.ts"; export const app = ties;',
      "worker/app.ts": 'import "./http/problem.ts"; import "./http/token.ts"; import "./jobs/daily.ts";',
    },
    {
      "worker/jobs/daily.ts":
        'import type { ties } from "../store/ties.ts"; export const daily: typeof ties | null = null;',
    },
  ],
  "http-does-no-service": [
    { "worker/http/problem.ts": 'import { open } from "../services/open.ts"; export const problem = open;' },
    { "worker/http/problem.ts": 'import { ties } from "../store/ties.ts"; export const problem = ties;' },
    {
      "worker/http/problem.ts": 'import { page } from "../pages/docs.ts"; export const problem = page;',
      "worker/pages/docs.ts": "export const page = 1;",
    },
  ],
  "services-know-no-http": [
    {
      "worker/services/open.ts":
        'import type { Context } from "hono"; import { ties } from "../store/ties.ts"; export const open: Context[] = [ties];',
    },
    {
      "worker/services/open.ts":
        'import { problem } from "../http/problem.ts"; import "../store/ties.ts"; export const open = problem;',
    },
  ],
  "store-knows-nobody-above": [
    { "worker/store/ties.ts": 'import { problem } from "../http/problem.ts"; export const ties = problem;' },
    { "worker/store/ties.ts": 'import { Hono } from "hono"; export const ties = Hono;' },
  ],
  "only-the-store-sees-drizzle": [
    {
      "worker/services/open.ts":
        'import { sql } from "drizzle-orm"; import "../store/ties.ts"; export const open = sql;',
    },
    { "worker/http/problem.ts": 'import { drizzle } from "drizzle-orm/d1"; export const problem = drizzle;' },
  ],
  "only-a-verified-token-makes-a-scope": [
    {
      "worker/services/open.ts":
        'import { scopeOfVerifiedToken } from "../scope.ts"; import { ties } from "../store/ties.ts"; export const open = [ties, scopeOfVerifiedToken];',
    },
  ],
  "screens-fetch-through-hooks": [
    {
      "addin/screens/Card.tsx":
        'import { client } from "../api/client.ts"; import "../hooks/useOpen.ts"; import "../ui/Badge.tsx"; export const Card = client;',
    },
    {
      "addin/screens/Card.tsx":
        'import { mailbox } from "../office/mailbox.ts"; import "../hooks/useOpen.ts"; import "../ui/Badge.tsx"; export const Card = mailbox;',
    },
    {
      "addin/screens/Card.tsx":
        'import { notes } from "../device/notes.ts"; import "../hooks/useOpen.ts"; import "../ui/Badge.tsx"; export const Card = notes;',
    },
  ],
  "hooks-draw-nothing": [
    {
      "addin/hooks/useOpen.ts":
        'import { Badge } from "../ui/Badge.tsx"; import "../api/client.ts"; export const useOpen = Badge;',
    },
    { "addin/office/mailbox.ts": 'import { Badge } from "../ui/Badge.tsx"; export const mailbox = Badge;' },
    { "addin/device/notes.ts": 'import { Badge } from "../ui/Badge.tsx"; export const notes = Badge;' },
  ],
  "the-device-asks-nobody": [
    { "addin/device/notes.ts": 'import { mailbox } from "../office/mailbox.ts"; export const notes = mailbox;' },
    {
      "addin/device/notes.ts": 'import { config } from "../api/config.ts"; export const notes = config;',
      "addin/api/config.ts": "export const config = 1;",
    },
  ],
  "ui-takes-props": [
    { "addin/ui/Badge.tsx": 'import { client } from "../api/client.ts"; export const Badge = client;' },
    { "addin/ui/Badge.tsx": 'import { notes } from "../device/notes.ts"; export const Badge = notes;' },
    {
      "addin/ui/Badge.tsx": 'import { services } from "../services.tsx"; export const Badge = services;',
      "addin/services.tsx": "export const services = 1;",
    },
  ],
  "background-needs-no-page": [
    {
      "addin/background/tasks.ts": 'import { useOpen } from "../hooks/useOpen.ts"; export const tasks = useOpen;',
    },
  ],
  "launch-needs-no-page": [
    { "addin/launch/send.ts": 'import { createElement } from "react"; export const send = createElement;' },
  ],
  "nothing-imports-tests": [
    {
      "worker/http/problem.ts": 'import { aTie } from "../../tests/builders/tie.ts"; export const problem = aTie;',
      "tests/builders/tie.ts": "export const aTie = 1;",
    },
    {
      "tools/manifest.ts": 'import { aTie } from "../tests/builders/tie.ts"; export const out = aTie;',
      "tests/builders/tie.ts": "export const aTie = 1;",
    },
  ],
  "nothing-imports-tools": [
    {
      "worker/http/problem.ts": 'import { daily } from "../../tools/daily.ts"; export const problem = daily;',
      "tools/daily.ts": "export const daily = 1;",
    },
  ],
  "no-cycles": [
    {
      "worker/http/a.ts": 'import { b } from "./b.ts"; export const a = () => b;',
      "worker/http/b.ts": 'import { a } from "./a.ts"; export const b = () => a;',
    },
  ],
  "no-orphans": [{ "worker/http/forgotten.ts": "export const forgotten = 1;" }],
  resolvable: [{ "worker/http/problem.ts": 'import { gone } from "./gone.ts"; export const problem = gone;' }],
  "what-ships-is-a-dependency": [
    { "worker/http/problem.ts": 'import { SaxesParser } from "saxes"; export const problem = SaxesParser;' },
  ],
};

function plant(files: Files): string {
  const tree = mkdtempSync(join(tmpdir(), "rapport-house-"));
  trees.push(tree);
  symlinkSync(join(process.cwd(), "node_modules"), join(tree, "node_modules"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

/** The rules that fire on a tree, each once. */
async function rulesFiring(files: Files): Promise<string[]> {
  const { options, forbidden } = config;
  const { output } = await cruise(["shared", "worker", "addin", "tests", "tools"], {
    ...options,
    baseDir: plant(files),
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  });
  // Safe cast: without an output type the result is the object itself.
  return [...new Set((output as ICruiseResult).summary.violations.map(({ rule }) => rule.name))].sort();
}

describe("the dependency rule", () => {
  it("lets a sound house be", async () => {
    expect(await rulesFiring(SOUND)).toEqual([]);
  });

  it("has a planted breach for every rule", () => {
    expect(Object.keys(BREACHES).sort()).toEqual((config.forbidden ?? []).map(({ name }) => name).sort());
  });

  const planted = Object.entries(BREACHES).flatMap(([rule, breaches]) =>
    breaches.map((files) => ({ rule, files, where: Object.keys(files)[0] })),
  );
  it.each(planted)("fires $rule on $where", async ({ rule, files }) => {
    expect(await rulesFiring({ ...SOUND, ...files })).toEqual([rule]);
  });
});
