import type { api } from "../../shared/contract/api.ts";
import type { ReplyOf } from "../../shared/contract/endpoint.ts";
import { type Instant, SECOND_MS } from "../../shared/time.ts";
import { DatabaseUnavailable, migrationCount } from "../store/database.ts";
import { VERSION } from "../version.ts";

/** Between two questions to the database: whoever asks in between is told what it said. */
const PAUSE_MS = 2 * SECOND_MS;
/** After so long without an answer, what it said last tells nothing any more. */
const GOOD_FOR_MS = 5 * SECOND_MS;

type CheckHealth = (now: Instant) => Promise<ReplyOf<typeof api.health>>;

interface Heard {
  readonly at: Instant;
  /** `null` when the database did not answer. */
  readonly migrations: number | null;
}

/**
 * Answers only when the database does. Anybody may ask, as often as they like, and is never turned away: so the database hears
 * of it once in a while, and what it said is remembered in this isolate.
 */
export function healthCheck(d1: D1Database): CheckHealth {
  let asked: Instant | null = null;
  let heard: Heard | null = null;

  return async (now) => {
    if (asked === null || now - asked >= PAUSE_MS) {
      asked = now;
      heard = { at: now, migrations: await migrationsOf(d1) };
    }
    if (!heard || heard.migrations === null || now - heard.at >= GOOD_FOR_MS) throw new DatabaseUnavailable();
    return { status: "ok", version: VERSION, migrations: heard.migrations };
  };
}

async function migrationsOf(d1: D1Database): Promise<number | null> {
  try {
    return await migrationCount(d1);
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}
