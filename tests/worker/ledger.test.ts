import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { api } from "../../shared/contract/api.ts";
import { ledgerApi } from "../../shared/contract/ledgerApi.ts";
import {
  GIFT_KINDS,
  LEDGER_KINDS,
  LEDGER_SIDES,
  type LedgerEntry,
  SETTLEMENTS,
  tallyOf,
} from "../../shared/domain/ledger.ts";
import { instant, localDate } from "../../shared/time.ts";
import { aContact, aLedgerEntry, aLog, anOpen } from "./builders.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

/** Dana knows Maya, with whom nothing was noted yet. */
async function known() {
  const world = aWorld();
  const dana = await world.as(DANA);
  const { contact } = await dana.done("POST /v1/contacts", aContact());
  const path = `/v1/contacts/${contact.id}/ledger` as const;
  return { world, dana, contact, path, list: (more = "") => ledgerOf(dana, path, more) };
}

async function ledgerOf(caller: Caller, path: string, more = ""): Promise<Reply> {
  const response = await caller.get(`${path}?timeZone=Europe/Berlin${more}`);
  expect(response.status).toBe(200);
  return response.json();
}

const opened = async (caller: Caller): Promise<Reply> => (await caller.done("POST /v1/open", anOpen())).people[0];

describe("the ledger", () => {
  it("keeps what is noted, newest first, and its balance shows where the person is opened", async () => {
    const { dana, path, list } = await known();
    const { entry } = await dana.done(`POST ${path}`, aLedgerEntry({ dueOn: "2026-11-25" }));
    expect(entry).toMatchObject({ id: "led_1", version: 1, settled: null });
    await dana.done(`POST ${path}`, aLedgerEntry({ kind: "give", gift: "article", at: "2026-11-19T08:00:00Z" }));
    const ledger = await list();
    expect(ledger.entries.map(({ kind }: Reply) => kind)).toEqual(["give", "promise"]);
    expect(ledger.balance).toMatchObject({ gave: 1, openPromises: 1, owed: 1, nextPromise: { dueOn: "2026-11-25" } });
    expect(z.safeDecode(ledgerApi.ledger.reply, ledger).success).toBe(true);
    const person = await opened(dana);
    expect(person.ledger).toEqual(ledger.balance);
    expect(person.toneBrief.ledger).toMatchObject({ gave: 1, owed: 1, lastReceived: null });
  });

  it("shows nothing as noted for somebody with whom nothing was", async () => {
    const { dana, list } = await known();
    const { balance, entries } = await list();
    expect([entries, balance.gave, balance.lastReceived]).toEqual([[], 0, null]);
    const reply = await dana.done("POST /v1/open", anOpen());
    expect(z.safeDecode(api.open.reply, reply).success).toBe(true);
  });

  it("is each user's own", async () => {
    const { world, dana, path } = await known();
    await dana.done(`POST ${path}`, aLedgerEntry());
    const luis = await world.as(LUIS);
    expect((await ledgerOf(luis, path)).entries).toEqual([]);
    expect((await opened(luis)).ledger.owed).toBe(0);
    expect((await luis.send("DELETE /v1/ledger/led_1", undefined, { "if-match": '"1"' })).status).toBe(404);
  });

  it("settles a promise and opens it again, each version once", async () => {
    const { dana, path, list } = await known();
    await dana.done(`POST ${path}`, aLedgerEntry());
    const kept = { settled: { at: "2026-11-19T08:00:00Z", how: "done" }, timeZone: "UTC" };
    const { entry } = await dana.done("PATCH /v1/ledger/led_1", kept, { "if-match": '"1"' });
    expect(entry).toMatchObject({ version: 2, settled: { how: "done" } });
    expect((await list()).balance).toMatchObject({ gave: 1, owed: 0 });
    const stale = await dana.send("PATCH /v1/ledger/led_1", kept, { "if-match": '"1"' });
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"2"']);

    await dana.done("PATCH /v1/ledger/led_1", { settled: null, timeZone: "UTC" }, { "if-match": '"2"' });
    expect((await list()).balance).toMatchObject({ gave: 0, owed: 1 });
  });

  it("is right after an entry is taken out, as if it had never been", async () => {
    const { dana, path, list } = await known();
    const before = await list();
    const ties = "SELECT * FROM ties";
    await dana.done(`POST ${path}`, aLedgerEntry());
    expect((await env.DB.prepare(ties).all()).results).toHaveLength(1);
    await dana.done("DELETE /v1/ledger/led_1", undefined, { "if-match": '"1"' });
    expect(await list()).toEqual(before);
    expect((await env.DB.prepare(ties).all()).results).toEqual([]);
  });

  it("outlasts the taking back of a log, and the touches of a tie outlast an entry", async () => {
    const { dana, path } = await known();
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    await dana.done(`POST ${path}`, aLedgerEntry());
    await dana.done("DELETE /v1/ledger/led_1", undefined, { "if-match": '"1"' });
    expect(await opened(dana)).toMatchObject({ firstTouchAt: "2026-11-18T10:00:00.000Z", ledger: { owed: 0 } });
    await dana.done(`POST ${path}`, aLedgerEntry());
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect((await opened(dana)).ledger.owed).toBe(1);
  });

  it("notes a repeated request once", async () => {
    const { dana, path, list } = await known();
    const headers = { "idempotency-key": "once" };
    const [one, other] = await Promise.all([1, 2].map(() => dana.done(`POST ${path}`, aLedgerEntry(), headers)));
    expect(one).toEqual(other);
    expect((await list()).entries).toHaveLength(1);
  });

  it("keeps the same promise once while it is open, and anew once it is kept", async () => {
    const { dana, path, list } = await known();
    const promise = aLedgerEntry({ dueOn: "2026-11-25" });
    const replies = await Promise.all([1, 2, 3].map(() => dana.done(`POST ${path}`, promise)));
    expect(replies.map(({ added }) => added).toSorted()).toEqual([false, false, true]);
    expect(new Set(replies.map(({ entry }) => entry.id)).size).toBe(1);
    const other = await dana.done(`POST ${path}`, aLedgerEntry({ dueOn: "2026-11-26" }));
    expect(other.added).toBe(true);

    const kept = { settled: { at: "2026-11-19T08:00:00Z", how: "done" }, timeZone: "UTC" };
    await dana.done(`PATCH /v1/ledger/${replies[0].entry.id}`, kept, { "if-match": '"1"' });
    expect((await dana.done(`POST ${path}`, promise)).added).toBe(true);
    expect((await list()).entries).toHaveLength(3);
  });

  it("keeps as many equal gifts as were given", async () => {
    const { dana, path, list } = await known();
    for (let n = 0; n < 2; n += 1) await dana.done(`POST ${path}`, aLedgerEntry({ kind: "give", gift: "help" }));
    expect((await list()).entries).toHaveLength(2);
  });

  it("gives every entry once, page after page", async () => {
    const { dana, path, list } = await known();
    for (let n = 0; n < 7; n += 1) await dana.done(`POST ${path}`, aLedgerEntry({ what: `Thing ${n}` }));
    const first = await list("&limit=4");
    const second = await list(`&limit=4&cursor=${first.next}`);
    const told = [...first.entries, ...second.entries].map(({ what }: Reply) => what);
    expect([told.toSorted(), second.next]).toEqual([[0, 1, 2, 3, 4, 5, 6].map((n) => `Thing ${n}`), null]);
  });

  it("comes down to what its entries come down to", async () => {
    const { dana, contact, path, list } = await known();
    await dana.done(`POST ${path}`, aLedgerEntry());
    for (let seed = 1; seed <= 12; seed += 1) {
      const entries = someEntries(seed, seed * 2);
      await env.DB.prepare("DELETE FROM ledger_entries WHERE id <> 'led_1'").run();
      for (const [n, { settled, ...entry }] of entries.entries()) {
        const { kind, by, gift, what, at, dueOn } = entry;
        await env.DB.prepare(
          `INSERT INTO ledger_entries SELECT tenant_id, user_id, 'led_x' || ?1, '${contact.id}', ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1
           FROM ledger_entries WHERE id = 'led_1'`,
        )
          .bind(String(n), kind, by, gift, what, at, dueOn, settled?.at ?? null, settled?.how ?? null)
          .run();
      }
      // Any change works the tally out anew.
      await dana.done(
        "PATCH /v1/ledger/led_1",
        { what: `Change ${seed}`, timeZone: "UTC" },
        { "if-match": `"${seed}"` },
      );
      const mine: LedgerEntry = {
        ...{ kind: "promise", by: "you", gift: null, what: `Change ${seed}`, dueOn: null, settled: null },
        at: instant(Date.parse("2026-11-18T10:00:00Z")),
      };
      const tally = JSON.parse(String((await env.DB.prepare("SELECT ledger FROM ties").first<Reply>())?.ledger));
      expect(tally).toEqual(tallyOf([...entries, mine]));
      expect((await list()).balance.balance).toBe(tally.gave - tally.received);
    }
  });

  it.each([
    ["a give without its gift", { kind: "give" }],
    ["a promise with a gift", { gift: "help" }],
    ["a day before it was made", { dueOn: "2026-11-17" }],
    ["no words", { what: " " }],
    ["what has not happened yet", { at: "2026-12-24T10:00:00Z" }],
    ["a side that is none", { by: "we" }],
  ])("refuses %s", async (_, wrong) => {
    const { dana, path } = await known();
    expect((await dana.send(`POST ${path}`, aLedgerEntry(wrong))).status).toBe(400);
  });
});

/** `count` entries that follow from `seed`, no two at the same time or due on the same day. */
function someEntries(seed: number, count: number): LedgerEntry[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = <T>(list: readonly T[], salt: number): T | undefined =>
      list[(seed * 7 + n * 13 + salt * 5) % list.length];
    const kind = pick(LEDGER_KINDS, (seed + n) % 3) ?? "give";
    const at = instant(Date.parse("2026-01-01T09:00:00Z") + ((n * 37 + seed) % 300) * 86_400_000 + n);
    const isGive = kind === "give";
    const settled = (n + seed) % 3 === 0 ? { at, how: pick(SETTLEMENTS, n) ?? ("done" as const) } : null;
    const dueOn =
      isGive || n % 4 === 0 ? null : localDate(`2027-${String(1 + (n % 12)).padStart(2, "0")}-${10 + (seed % 9)}`);
    return {
      kind,
      by: pick(LEDGER_SIDES, n + seed) ?? "you",
      gift: isGive ? (pick(GIFT_KINDS, n) ?? null) : null,
      what: `Thing ${n}`,
      at,
      dueOn,
      settled,
    };
  });
}
