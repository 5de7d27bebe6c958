/** The user's own side of a tie: its settings, their word on its stage, and that they do not want to be reminded of it. */
import { sql } from "drizzle-orm";
import type { TieSettings } from "../../shared/contract/contacts.ts";
import type { StageOverride } from "../../shared/domain/stage/override.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { Result } from "../../shared/result.ts";
import type { TimeZone } from "../../shared/time.ts";
import { type Recorded, recorded } from "./auditLine.ts";
import { build, isMine, nextVersion, statementOf } from "./build.ts";
import type { Database, Refused, Statement } from "./database.ts";
import { type KeptRest, ties } from "./schema.ts";

export interface SideChange {
  readonly contactId: ContactId;
  /** What is left out stays. */
  readonly side: Partial<TieSettings> & { readonly override?: StageOverride | null };
  readonly expected: number;
  /** Whether the user has a tie to the contact yet. */
  readonly tied: boolean;
  readonly timeZone: TimeZone;
}

/** Refused when the user's side has another version than expected; 0 is a tie without any. */
export const saveSide = (db: Database, change: SideChange, record: Recorded): Promise<Result<null, Refused>> =>
  recorded(db, record, [change.tied ? updatedSide(db, change) : newTie(db, change)]);

function updatedSide(db: Database, { contactId, side, expected }: SideChange): Statement {
  const settingsVersion = nextVersion(ties.settingsVersion, expected);
  return statementOf(
    build
      .update(ties)
      .set({ ...side, settingsVersion, dueOn: "" })
      .where(isMine(db, ties, contactId)),
  );
}

function newTie(db: Database, { contactId, side, expected, timeZone }: SideChange): Statement {
  const { tenantId, userId } = db.scope;
  const first = sql<number>`iif(${expected} = 0, 1, NULL)`;
  const row = { tenantId, userId, contactId, kind: "unsorted" as const, ...side, settingsVersion: first, timeZone };
  // The first touch may have been logged since the tie was looked for.
  const set = { ...side, settingsVersion: nextVersion(ties.settingsVersion, expected), dueOn: "" } as const;
  const target = [ties.tenantId, ties.userId, ties.contactId];
  return statementOf(
    build
      .insert(ties)
      .values({ ...row, ...NO_TOUCHES })
      .onConflictDoUpdate({ target, set }),
  );
}

const NO_TOUCHES = { summary: "", tail: "[]", version: 1 } as const;

export interface RestChange {
  readonly contactId: ContactId;
  /** `null` ends the rest. */
  readonly rest: KeptRest | null;
  /** For a tie that is new. */
  readonly timeZone: TimeZone;
}

export function saveRest(
  db: Database,
  { contactId, rest, timeZone }: RestChange,
  record: Recorded,
): Promise<Result<null, Refused>> {
  const { tenantId, userId } = db.scope;
  const row = { tenantId, userId, contactId, kind: "unsorted", settingsVersion: 0, timeZone, rest } as const;
  const save = build
    .insert(ties)
    .values({ ...row, ...NO_TOUCHES })
    .onConflictDoUpdate({ target: [ties.tenantId, ties.userId, ties.contactId], set: { rest } });
  return recorded(db, record, [statementOf(save)]);
}
