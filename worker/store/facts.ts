/** What users noted about contacts; every change works out anew, in the same batch, which of them the tie keeps for advice. */
import { and, eq, type SQL } from "drizzle-orm";
import { CITED_OF_A_KIND, type Fact } from "../../shared/domain/fact.ts";
import type { ContactId, FactId, UserId } from "../../shared/ids.ts";
import type { Instant, TimeZone } from "../../shared/time.ts";
import { type Recorded, recorded, type Written } from "./auditLine.ts";
import { build, isMine, nextVersion, selected, statementOf } from "./build.ts";
import { isSeen } from "./contacts.ts";
import type { Database, Row, Statement } from "./database.ts";
import { withoutEmptyTies } from "./interactions.ts";
import { contacts, facts } from "./schema.ts";

export interface FactRecord extends Fact {
  readonly id: FactId;
  readonly userId: UserId;
  readonly userName: string;
  readonly contactId: ContactId;
  readonly notedAt: Instant;
  readonly version: number;
}

const FACT = {
  id: facts.id,
  userId: facts.userId,
  userName: facts.userName,
  contactId: facts.contactId,
  kind: facts.kind,
  text: facts.text,
  knownAt: facts.knownAt,
  messageId: facts.messageId,
  agreed: facts.agreed,
  visibility: facts.visibility,
  notedAt: facts.notedAt,
  version: facts.version,
};

const recordOf = (row: Row): FactRecord => selected(FACT, row);

/** Of the user, whatever others may see. */
const isOwn = ({ scope }: Database): SQL | undefined =>
  and(eq(facts.tenantId, scope.tenantId), eq(facts.userId, scope.userId));

/** The indexes are named, as without statistics SQLite reads what others keep to themselves, or of other people, to find these. */
const OWN = `SELECT * FROM facts INDEXED BY facts_once WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3`;
const FOR_TEAM = `SELECT * FROM facts INDEXED BY facts_for_team
  WHERE tenant_id = ?1 AND contact_id = ?2 AND visibility = 'team' AND user_id <> ?3
  ORDER BY known_at DESC, id DESC LIMIT ?4`;

/** Rows of what colleagues noted for the team about a contact, the newest first; for users who see the contact. */
export const teamRows = ({ scope, read }: Database, contactId: ContactId, most: number): Promise<readonly Row[]> =>
  read({ sql: FOR_TEAM, params: [scope.tenantId, contactId, scope.userId, most] });

/** All of the user's own and the newest `most` of colleagues' for the team, in no order; for users who see the contact. */
export async function factsAbout(db: Database, contactId: ContactId, most: number): Promise<FactRecord[]> {
  const own = db.read({ sql: OWN, params: [db.scope.tenantId, db.scope.userId, contactId] });
  const rows = await Promise.all([own, teamRows(db, contactId, most)]);
  return rows.flat().map(recordOf);
}

/** One the user may see: their own, or a colleague's for the team about somebody they see. */
export async function findFact(db: Database, id: FactId): Promise<FactRecord | null> {
  const { tenantId } = db.scope;
  const isIts = and(eq(contacts.tenantId, facts.tenantId), eq(contacts.id, facts.contactId));
  const query = build
    .select(FACT)
    .from(facts)
    .innerJoin(contacts, isIts)
    .where(and(eq(facts.tenantId, tenantId), eq(facts.id, id), isSeen(db)));
  const [row] = await db.read(statementOf(query));
  const fact = row ? recordOf(row) : null;
  return fact && (fact.userId === db.scope.userId || fact.visibility === "team") ? fact : null;
}

/** The user's own fact of this kind in these words. */
export async function findSame(db: Database, fact: FactRecord): Promise<FactRecord | null> {
  const { contactId, kind, text } = fact;
  const isSame = and(isMine(db, facts, contactId), eq(facts.kind, kind), eq(facts.text, text));
  const [row] = await db.read(statementOf(build.select(FACT).from(facts).where(isSame)));
  return row ? recordOf(row) : null;
}

/** Whether the user keeps `most` facts about the contact, or more. */
export async function knowsAsMuch(db: Database, contactId: ContactId, most: number): Promise<boolean> {
  const query = build
    .select({ id: facts.id })
    .from(facts)
    .where(isMine(db, facts, contactId))
    .limit(1)
    .offset(most - 1);
  return (await db.read(statementOf(query))).length > 0;
}

/** Refused when the user has noted the same before. `timeZone`: for a tie that is new. */
export function insertFact(
  db: Database,
  { fact, timeZone }: { readonly fact: FactRecord; readonly timeZone: TimeZone },
  record: Recorded,
): Promise<Written> {
  const insert = build.insert(facts).values({ tenantId: db.scope.tenantId, ...fact });
  return recorded(db, record, [statementOf(insert), tied(db, fact.contactId, timeZone), cited(db, fact.contactId)]);
}

const isIt = (db: Database, id: FactId): SQL | undefined => and(isOwn(db), eq(facts.id, id));

/** Refused when the fact has another version than the one before, or says what another says. */
export function updateFact(db: Database, { id, version, ...fact }: FactRecord, record: Recorded): Promise<Written> {
  const set = { ...fact, version: nextVersion(facts.version, version - 1) };
  const update = build.update(facts).set(set).where(isIt(db, id));
  return recorded(db, record, [statementOf(update), cited(db, fact.contactId)]);
}

/** Refused when the fact has another version. */
export function deleteFact(db: Database, { id, contactId, version }: FactRecord, record: Recorded): Promise<Written> {
  const expected = { version: nextVersion(facts.version, version) };
  return recorded(db, record, [
    statementOf(build.update(facts).set(expected).where(isIt(db, id))),
    statementOf(build.delete(facts).where(isIt(db, id))),
    cited(db, contactId),
    withoutEmptyTies(db, [contactId]),
  ]);
}

const TIED = `INSERT INTO ties (tenant_id, user_id, contact_id, kind, settings_version, time_zone, summary, tail, version)
  VALUES (?1, ?2, ?3, 'unsorted', 0, ?4, '', '[]', 1) ON CONFLICT DO NOTHING`;

const tied = ({ scope }: Database, contactId: ContactId, timeZone: TimeZone): Statement => ({
  sql: TIED,
  params: [scope.tenantId, scope.userId, contactId, timeZone],
});

/** As `citableFacts` chooses (shared/domain/fact.ts); a test holds the two together. For `UPDATE ties`; `?1` is the tenant. */
export const CITED = `(SELECT iif(count(*) = 0, NULL, json_group_array(json_object('id', id, 'kind', kind, 'text', what,
    'source', iif(message_id IS NULL, 'typed', 'message'), 'at', known_at)) FILTER (WHERE may_be_cited AND nth <= ${CITED_OF_A_KIND}))
  FROM (SELECT *, kind <> 'opinion' OR agreed AS may_be_cited, row_number() OVER (
      PARTITION BY kind, kind <> 'opinion' OR agreed ORDER BY known_at DESC, id DESC) AS nth
    FROM facts f WHERE f.tenant_id = ?1 AND f.user_id = ties.user_id AND f.contact_id = ties.contact_id))`;

const CITED_AGAIN = `UPDATE ties SET facts = ${CITED} WHERE tenant_id = ?1 AND user_id = ?2 AND contact_id = ?3`;

const cited = ({ scope }: Database, contactId: ContactId): Statement => ({
  sql: CITED_AGAIN,
  params: [scope.tenantId, scope.userId, contactId],
});
