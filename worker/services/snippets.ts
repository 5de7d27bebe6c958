/** The snippets of a user (M2). */
import type { SaveSnippets, SnippetsReply } from "../../shared/contract/snippets.ts";
import { snippetsApi } from "../../shared/contract/snippetsApi.ts";
import { err, ok } from "../../shared/result.ts";
import type { Database } from "../store/database.ts";
import { findSnippets, saveSnippets } from "../store/snippets.ts";
import type { WriteTicket } from "../ticket.ts";
import { type Outcome, once } from "./once.ts";

const NEVER_SAVED: SnippetsReply = { snippets: [], version: 0 };

export const showSnippets = async (db: Database): Promise<SnippetsReply> => (await findSnippets(db)) ?? NEVER_SAVED;

export interface SnippetsAsk {
  readonly body: SaveSnippets;
  readonly ticket: WriteTicket;
  readonly expected: number;
}

export async function putSnippets(
  db: Database,
  { body, ticket, expected }: SnippetsAsk,
): Promise<Outcome<SnippetsReply>> {
  return once(db, { ticket, endpoint: snippetsApi.saveSnippets }, async (record) => {
    const { version } = await showSnippets(db);
    if (version !== expected) return err({ reason: "version-changed", version });

    const reply = { snippets: body.snippets, version: version + 1 };
    const saved = await saveSnippets(db, { body, expected }, record(db.scope.userId, reply));
    return saved.ok ? ok(reply) : err({ reason: "contended" });
  });
}
