import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { tableNames } from "./allRows.ts";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { aWorld, DANA, LUIS } from "./world.ts";

const ANA = { address: "ana@southgate.example", displayName: "Ana Reis" };

describe("case 15: a migration", () => {
  it("with a bad statement leaves nothing of itself behind", async () => {
    const before = await tableNames();
    const statements = [
      "CREATE TABLE one (id TEXT)",
      "INSERT INTO one VALUES ('x')",
      "ALTER TABLE contacts ADD COLUMN x TEXT",
    ];
    const all = [...statements, "INSERT INTO nowhere VALUES (1)"].map((sql) => env.DB.prepare(sql));
    await expect(env.DB.batch(all)).rejects.toThrow("no such table");
    const columns = await env.DB.prepare("SELECT name FROM pragma_table_info('contacts') WHERE name = 'x'").all();
    expect([await tableNames(), columns.results]).toEqual([before, []]);
  });

  it.each(["ALTER TABLE contacts RENAME COLUMN role TO duty", "ALTER TABLE thread_keys RENAME TO keys_of_threads"])(
    "that has not come yet, or has gone ahead of the code, makes answers 503 and never wrong ones: %s",
    async (sql) => {
      const dana = await aWorld().as(DANA);
      await dana.done("POST /v1/interactions", aLog());
      await env.DB.prepare(sql).run();
      const answers = [
        await dana.send("POST /v1/open", anOpen()),
        await dana.send("POST /v1/interactions", aLog({ note: "x" })),
      ];
      const told = answers.map(({ status, headers }) => [status, headers.get("retry-after")]);
      expect(told).toContainEqual([503, "2"]);
      expect(told.filter(([status]) => status !== 503 && status !== 200 && status !== 201)).toEqual([]);
    },
  );

  it("finds whoever typed the people that are there already", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    await luis.done(`PATCH /v1/contacts/${contact.id}`, { role: "Buyer" }, { "if-match": '"1"' });
    await dana.done("POST /v1/interactions", aLog({ people: [{ who: ANA, touches: [aTouch()] }] }));
    const kept = async () => (await env.DB.prepare("SELECT * FROM contact_keepers ORDER BY user_id").all()).results;
    const asWritten = await kept();
    expect(asWritten.map((row) => row["user_id"])).toEqual([DANA.user, LUIS.user]);

    await env.DB.exec("DELETE FROM contact_keepers");
    const { queries = [] } = env.TEST_MIGRATIONS.find(({ name }) => name === "0016_keepers_and_entries.sql") ?? {};
    await env.DB.prepare(queries.find((sql) => sql.includes("INSERT INTO")) ?? "").run();
    expect(await kept()).toEqual(asWritten);
  });

  it("takes along people of whom nothing was left, and gives every share a log of its user's", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await dana.done("POST /v1/interactions", aLog());
    await luis.done("POST /v1/interactions", aLog());
    const log = `SELECT interaction_id, people, at, added FROM interaction_loggers WHERE user_id = '${DANA.user}'`;
    const asLogged = await env.DB.prepare(log).all();
    await env.DB.batch(
      [
        `DELETE FROM interaction_loggers WHERE user_id = '${DANA.user}'`,
        `DELETE FROM ties WHERE user_id = '${LUIS.user}'`,
        `DELETE FROM interaction_loggers WHERE user_id = '${LUIS.user}'`,
        `INSERT INTO contacts (tenant_id, id, display_name, version, created_at, created_by_interaction, private_to)
          SELECT tenant_id, 'con_left', 'Left', 1, created_at, 'int_gone', '${DANA.user}' FROM contacts`,
      ].map((sql) => env.DB.prepare(sql)),
    );
    const { queries = [] } = env.TEST_MIGRATIONS.find(({ name }) => name === "0017_what_nobody_holds.sql") ?? {};
    await env.DB.batch(queries.map((sql) => env.DB.prepare(sql)));

    expect((await env.DB.prepare(log).all()).results).toEqual(asLogged.results);
    const shares = await env.DB.prepare("SELECT DISTINCT user_id FROM touch_users").all();
    expect(shares.results).toEqual([{ user_id: DANA.user }]);
    const people = await env.DB.prepare("SELECT display_name FROM contacts").all();
    expect(people.results).toEqual([{ display_name: "Maya Lindqvist" }]);
  });

  it("keeps who was erased, for everybody", async () => {
    const [world, digest] = [aWorld(), "d".repeat(64)];
    const dana = await world.as(DANA);
    await env.DB.batch(
      [
        "DROP TABLE erased_addresses",
        "CREATE TABLE erased_addresses (tenant_id TEXT NOT NULL, address_digest TEXT NOT NULL, erased_at INTEGER NOT NULL)",
        `INSERT INTO erased_addresses VALUES ('${DANA.tenant}', '${digest}', 7)`,
      ].map((sql) => env.DB.prepare(sql)),
    );
    const { queries = [] } = env.TEST_MIGRATIONS.find(({ name }) => name === "0018_erased_for_one.sql") ?? {};
    await env.DB.batch(queries.map((sql) => env.DB.prepare(sql)));
    const kept = await env.DB.prepare("SELECT user_id, address_digest, erased_at FROM erased_addresses").all();
    expect(kept.results).toEqual([{ user_id: "", address_digest: digest, erased_at: 7 }]);
    expect((await dana.send("POST /v1/open", anOpen())).status).toBe(200);
  });

  it("of another table's does no harm to what the code knows", async () => {
    const dana = await aWorld().as(DANA);
    await env.DB.prepare("ALTER TABLE contacts ADD COLUMN later TEXT").run();
    await dana.done("POST /v1/interactions", aLog());
    expect((await dana.send("POST /v1/open", anOpen())).status).toBe(200);
  });
});
