/** A user's snippets, in one row. */
import { and, eq } from "drizzle-orm";
import type { SaveSnippets, SnippetsReply } from "../../shared/contract/snippets.ts";
import { type Recorded, recorded } from "./auditLine.ts";
import { build, nextVersion, selected, statementOf } from "./build.ts";
import type { Database } from "./database.ts";
import { snippets } from "./schema.ts";

const KEPT = { snippets: snippets.snippets, version: snippets.version };

/** `null` when none were ever saved. */
export async function findSnippets({ scope, read }: Database): Promise<SnippetsReply | null> {
  const isMine = and(eq(snippets.tenantId, scope.tenantId), eq(snippets.userId, scope.userId));
  const [row] = await read(statementOf(build.select(KEPT).from(snippets).where(isMine)));
  return row ? selected(KEPT, row) : null;
}

/** Refused when they have another version than expected; 0 for those never saved. */
export function saveSnippets(
  db: Database,
  { body, expected }: { readonly body: SaveSnippets; readonly expected: number },
  record: Recorded,
) {
  const { tenantId, userId } = db.scope;
  const save = build
    .insert(snippets)
    .values({ tenantId, userId, snippets: body.snippets, version: 1 })
    .onConflictDoUpdate({
      target: [snippets.tenantId, snippets.userId],
      set: { snippets: body.snippets, version: nextVersion(snippets.version, expected) },
    });
  return recorded(db, record, [statementOf(save)]);
}
