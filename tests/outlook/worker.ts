/** The built Worker on workerd, with a real D1. */
import type { D1Database } from "@cloudflare/workers-types";

export interface WorkerSettings {
  /** Settings of the Worker, as `wrangler.jsonc` would give them. */
  readonly vars: Readonly<Record<string, string>>;
  /** Folder that keeps the database between runs; a fresh one in memory when left out. */
  readonly persistTo?: string;
}

export interface RunningWorker {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly db: D1Database;
  stop(): Promise<void>;
}
