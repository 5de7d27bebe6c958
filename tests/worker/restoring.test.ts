import { reset } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { allRows, tableNames } from "./allRows.ts";
import { membersIn } from "./organisations.ts";
import { aWorld, DANA } from "./world.ts";

/** What `wrangler d1 export --local` writes to its file: the statements that make the database, one a line. */
async function exported(): Promise<readonly string[]> {
  const [statements] = await env.DB.prepare("PRAGMA miniflare_d1_export(?,?,?);").bind(0, 0).raw<string[]>();
  return statements ?? [];
}

const sorted = async (): Promise<string[]> => (await allRows()).map((row) => JSON.stringify(row)).sort();

const code = async (): Promise<unknown> =>
  (
    await env.DB.prepare(
      "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY type, name",
    ).all()
  ).results;

describe("case 16: an exported database", () => {
  it("is the same in a new one, row for row, with its indexes and triggers, and the Worker goes on with it", async () => {
    const [member] = await membersIn(aWorld(), [DANA]);
    if (!member) throw new Error("Cannot restore: nobody is there");
    const before = { rows: await sorted(), code: await code(), names: await tableNames() };
    expect(before.rows.length).toBeGreaterThan(30);
    const statements = await exported();

    const began = Date.now();
    await reset();
    expect(await tableNames()).toEqual([]);
    await env.DB.batch(statements.filter((one) => one.trim() !== "").map((one) => env.DB.prepare(one)));
    expect(Date.now() - began).toBeLessThan(10_000);
    expect({ rows: await sorted(), code: await code(), names: await tableNames() }).toEqual(before);

    const contact = member.things.find(({ of }) => of === "contact");
    expect((await member.caller.get(`/v1/contacts/${contact?.id}`)).status).toBe(200);
    expect((await env.DB.prepare("PRAGMA foreign_key_check").all()).results).toEqual([]);
  });
});
