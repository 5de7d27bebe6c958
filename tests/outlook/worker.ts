/** The built Worker on workerd, with a real D1: the production bundle, settings for the emulated Entra. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { D1Database } from "@cloudflare/workers-types";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions, unstable_splitSqlQuery } from "wrangler";
import { buildPane, buildWorker, ROOT, WORKER_BUNDLE } from "./builds.ts";
import { type Limiter, type LimiterKind, limitersInstead } from "./limiters.ts";

export interface WorkerSettings {
  /** Settings of the Worker, as `wrangler.jsonc` would give them. */
  readonly vars: Readonly<Record<string, string>>;
  readonly limiters?: LimiterKind;
  /** Folder that keeps the database between runs; a fresh one in memory when left out. */
  readonly persistTo?: string;
  /** Without the pane's files and what Miniflare puts before every Worker: where the Worker alone is to be measured. */
  readonly alone?: boolean;
}

export interface RunningWorker {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly db: D1Database;
  /** What it wrote to its log: a line for each request. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** Applies what `d1_migrations`, wrangler's own table, does not have yet. */
async function migrate(db: D1Database): Promise<void> {
  const folder = join(ROOT, "migrations");
  await db.exec("CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY, name TEXT UNIQUE, applied_at TEXT)");
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map(({ name }) => name));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".sql") && !applied.has(name)).sort();
  for (const name of names) {
    const statements = unstable_splitSqlQuery(await readFile(join(folder, name), "utf8"));
    const done = db.prepare("INSERT INTO d1_migrations (name, applied_at) VALUES (?, datetime('now'))").bind(name);
    await db.batch([...statements.map((statement) => db.prepare(statement)), done]);
  }
}

export const WORKER_NAME = "rapport";
/** The Worker that answers in place of a language model. */
export const STAND_IN_MODEL = "stand-in-model";
/** Workers AI takes the signal that ends a wait as it is; to another Worker it has to be let through. */
const SIGNALS_TO_OTHER_WORKERS = "enable_abortsignal_rpc";
const STAND_IN_SCRIPT = join(ROOT, "tests/outlook/standInModel.js");

/** What Miniflare starts it with, as plain data; what it runs is built when it is not, or no longer. */
export async function miniflareOptions({
  vars,
  persistTo,
  limiters = "as miniflare has them",
  alone = false,
}: WorkerSettings) {
  await buildPane();
  await buildWorker();
  const { workerOptions } = unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.jsonc"));
  const { modulesRules: _rules, ...options } = workerOptions;
  const { assets: _files, ...withoutFiles } = options;
  // Safe cast: the form that wrangler.jsonc has them in.
  const bound = options["ratelimits"] as Readonly<Record<string, Limiter>>;
  const { bindings, workers } = limitersInstead(bound, limiters);
  return convertV4MiniflareOptions({
    host: "127.0.0.1",
    port: 0,
    cf: false,
    telemetry: { enabled: false },
    ...(persistTo ? { resourcePersistencePath: persistTo } : {}),
    workers: [
      {
        ...(alone ? { ...withoutFiles, unsafeDirectSockets: [{ host: "127.0.0.1", port: 0 }] } : options),
        ...bindings,
        // Where a deployment binds Workers AI.
        serviceBindings: { ...bindings.serviceBindings, AI: { name: STAND_IN_MODEL, entrypoint: "Model" } },
        compatibilityFlags: [SIGNALS_TO_OTHER_WORKERS],
        name: WORKER_NAME,
        bindings: vars,
        modules: [{ type: "ESModule", path: "index.js", contents: await readFile(WORKER_BUNDLE, "utf8") }],
      },
      ...workers,
      {
        name: STAND_IN_MODEL,
        compatibilityDate: "2026-10-06",
        compatibilityFlags: [SIGNALS_TO_OTHER_WORKERS],
        modules: [{ type: "ESModule", path: "model.js", contents: await readFile(STAND_IN_SCRIPT, "utf8") }],
      },
    ],
  });
}

export async function startWorker(settings: WorkerSettings): Promise<RunningWorker> {
  const log: string[] = [];
  const options = await miniflareOptions(settings);
  const miniflare = new Miniflare({ ...options, handleStructuredLogs: ({ message }) => void log.push(message) });
  const url = await miniflare.ready;
  // Safe cast: Miniflare types the same database by its own copy of the types.
  const db = (await miniflare.getD1Database("DB")) as unknown as D1Database;
  await migrate(db);
  return { url: url.origin, db, log, stop: () => miniflare.dispose() };
}
