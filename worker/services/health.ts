import type { api } from "../../shared/contract/api.ts";
import type { ReplyOf } from "../../shared/contract/endpoint.ts";
import { migrationCount } from "../store/database.ts";
import { VERSION } from "../version.ts";

/** Answers only when the database does. */
export async function checkHealth(d1: D1Database): Promise<ReplyOf<typeof api.health>> {
  return { status: "ok", version: VERSION, migrations: await migrationCount(d1) };
}
