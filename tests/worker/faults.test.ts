import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { allRows, tableNames } from "./allRows.ts";
import { inTurn, ownThings } from "./asking.ts";
import { confirming, SECRET } from "./confirming.ts";
import { ERROR_TEXTS, type Fault, type Faulty, faultyDatabase } from "./faultyDatabase.ts";
import { type Form, filled, formsOfApi } from "./operations.ts";
import { type Member, membersIn } from "./organisations.ts";
import { aWorld, DANA } from "./world.ts";

const forms = (await formsOfApi()).filter(({ needsSignIn }) => needsSignIn);

/** One organisation for each fault: all begin with the same rows. */
const tenantOf = (n: number): string => `${String(n).padStart(8, "0")}-1111-4111-8111-111111111111`;

/** An administrator: every request is hers to make. */
const TEMPLATE = { ...DANA, roles: ["Rapport.Admin"] };
const FIRST = tenantOf(10_000_000);
const SECOND = tenantOf(10_000_001);

/** Gives the rows of the first organisation to others. */
async function copyRows(others: readonly string[]): Promise<void> {
  const copies = (await tableNames()).map(async (table) => {
    const { results } = await env.DB.prepare("SELECT name FROM pragma_table_info(?1)")
      .bind(table)
      .all<{ name: string }>();
    const columns = results.map(({ name }) => name).filter((name) => name !== "tenant_id");
    const sql = `INSERT INTO ${table} (tenant_id, ${columns}) SELECT j.value, ${columns.map((name) => `t.${name}`)}
      FROM ${table} t, json_each(?1) j WHERE t.tenant_id = ?2`;
    return env.DB.prepare(sql).bind(JSON.stringify(others), TEMPLATE.tenant);
  });
  await env.DB.batch([env.DB.prepare("PRAGMA defer_foreign_keys = on"), ...(await Promise.all(copies))]);
}

/** The rows of each organisation as text, without its id, what is made of its id, and what whoever reads it works out anew where it is missing. */
async function rowsByTenant(): Promise<Map<string, string>> {
  const lines = new Map<string, string[]>();
  for (const { table, row } of await allRows()) {
    const { tenant_id: tenant, due_on: _, address_digest: __, ...rest } = row;
    lines.set(tenant, [...(lines.get(tenant) ?? []), `${table} ${JSON.stringify(rest)}`]);
  }
  return new Map([...lines].map(([tenant, list]) => [tenant, list.sort().join("\n")]));
}

interface Answered {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Sends a form's request as a member of some organisation, by a Worker that has just started. */
type Send = (tenant: string, d1: D1Database) => Promise<Answered>;

const sender =
  (member: Member, form: Form, version: string): Send =>
  async (tenant, d1) => {
    const caller = await aWorld({ d1, name: "new" }).as({ ...member.identity, tenant });
    const { path, body } = filled(form, ownThings(member));
    const headers = { "idempotency-key": "swept", "if-match": version, confirmation: SECRET };
    const response = await caller.raw(path, { method: form.method, body, headers });
    return { status: response.status, retryAfter: response.headers.get("retry-after"), body: await response.text() };
  };

const FOR_GOOD = ["D1_ERROR: Network connection lost.", "D1_ERROR: database is locked: SQLITE_BUSY"];
/** One of each kind: repeated, given up, a rule of the tables, a fault of ours. */
const OF_EACH_KIND = ERROR_TEXTS.filter((_, i) => [0, 9, 12, 14].includes(i));

/** Every call of the request, failing in every way: once, or from there on. */
const faultsIn = (calls: Faulty["calls"]): Fault[] =>
  calls.flatMap((kind, i) => {
    const texts = kind === "batch" ? ERROR_TEXTS : OF_EACH_KIND;
    const once = texts.map((text) => ({ text, call: i + 1, times: 1 }));
    const before = once.map((fault) => ({ ...fault, when: "before" as const }));
    // Whether a read has been carried out makes no difference to anybody.
    const after = kind === "batch" ? once.map((fault) => ({ ...fault, when: "after" as const })) : [];
    const forGood = FOR_GOOD.map((text) => ({ text, call: i + 1, times: 1_000, when: "before" as const }));
    return [...before, ...after, ...forGood];
  });

const isSuccess = ({ status }: Answered): boolean => status < 300;

/** What the request answers and leaves behind when nothing fails. */
interface Expected {
  readonly answer: Answered;
  readonly whole: string | undefined;
  readonly undone: string | undefined;
}

interface Left {
  readonly fault: Fault;
  readonly rows: string | undefined;
  readonly expected: Expected;
}

/** Why an answer under a fault, or what it left behind, is not what it may be; `null` when it is. */
function wrongIn(answer: Answered, { fault, rows, expected: { answer: right, whole, undone } }: Left): string | null {
  const isWhole = rows === whole;
  if (isSuccess(answer)) return isWhole && answer.body === right.body ? null : `done by halves: ${answer.body}`;
  if (!isWhole && rows !== undone) return `undone by halves: ${answer.body}`;
  return answer.body.includes("canary") ? `words of the database: ${answer.body}` : wrongRefusal(answer, fault);
}

function wrongRefusal({ status, retryAfter }: Answered, { text }: Fault): string | null {
  if (status === 503) return retryAfter === null ? "no time to come back" : null;
  // A rule of the tables has nothing to say about a read.
  return status === 500 && /TYPE|COLUMN|EXEC|CONSTRAINT/.test(text) ? null : `the status ${status}`;
}

interface Sweep {
  readonly send: Send;
  readonly calls: Faulty["calls"];
  readonly expected: Expected;
}

/** The rows that are copied hold what was announced. */
async function announce(member: Member, form: Form): Promise<void> {
  const { path, body } = filled(form, ownThings(member));
  await confirming(member.caller, { method: form.method, path, body: body ?? "", ifMatch: '"1"' });
}

/** The request without any fault, and how many calls it makes. */
async function withoutFault(member: Member, form: Form): Promise<Sweep> {
  if (form.headers.includes("confirmation")) await announce(member, form);
  await copyRows([FIRST, SECOND]);
  const first = await sender(member, form, '"1"')(FIRST, env.DB);
  const send = sender(member, form, first.status === 412 ? '"0"' : '"1"');
  const counting = faultyDatabase();
  const answer = await send(SECOND, counting.d1);
  const rows = await rowsByTenant();
  return {
    send,
    calls: counting.calls,
    expected: { answer, whole: rows.get(SECOND), undone: rows.get(TEMPLATE.tenant) },
  };
}

describe("case 13: one fault of the database, wherever and however it comes", () => {
  let tried = 0;

  it.each(forms.map((form, i) => [`${form.operation} ${i}`, form] as const))(
    "leaves a request whole or undone, honestly told and safe to repeat: %s",
    async (_, form) => {
      const [member] = await membersIn(aWorld(), [TEMPLATE]);
      if (!member) throw new Error("Cannot try faults: nobody is there");
      const { send, calls, expected } = await withoutFault(member, form);
      expect([expected.answer.body, isSuccess(expected.answer)]).toEqual([expected.answer.body, true]);

      const faults = faultsIn(calls).map((fault, i) => ({ ...fault, tenant: tenantOf(i) }));
      tried += faults.length;
      await copyRows(faults.map(({ tenant }) => tenant));
      const answers = await inTurn(faults, (fault) => send(fault.tenant, faultyDatabase(fault).d1));
      const after = await rowsByTenant();
      const wrong = answers.map((answer, i) => {
        const fault = faults[i];
        return fault && [fault, wrongIn(answer, { fault, rows: after.get(fault.tenant), expected })];
      });
      expect(wrong.filter((found) => found?.[1] !== null)).toEqual([]);

      const again = await inTurn(faults, ({ tenant }) => send(tenant, env.DB));
      expect(again).toEqual(faults.map(() => expected.answer));
      const repeated = await rowsByTenant();
      expect(faults.filter(({ tenant }) => repeated.get(tenant) !== expected.whole)).toEqual([]);
    },
    240_000,
  );

  it("was tried more than a thousand times", () => {
    expect(tried).toBeGreaterThan(1_000);
  });
});
