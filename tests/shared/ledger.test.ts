import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  balanceOf,
  checkedEntry,
  GIFT_KINDS,
  LEDGER_KINDS,
  LEDGER_SIDES,
  type LedgerEntry,
  NO_TALLY,
  SETTLEMENTS,
  tallyOf,
} from "../../shared/domain/ledger.ts";
import { addDays, instant, localDate, localDateOf, timeZone, UTC } from "../../shared/time.ts";
import { laterMoments, pastMoments, zones } from "../builders/history.ts";
import { at, NOW } from "../builders/touch.ts";

const TODAY = localDateOf(NOW, UTC);

const anEntry = (given: Partial<LedgerEntry> = {}): LedgerEntry => ({
  kind: "promise",
  by: "you",
  gift: null,
  what: "Send the list of suppliers",
  at: NOW,
  dueOn: null,
  settled: null,
  ...given,
});

const settlements = fc.option(fc.record({ at: laterMoments, how: fc.constantFrom(...SETTLEMENTS) }), { nil: null });

/** Entries that are what their kinds may be. */
const entries: fc.Arbitrary<readonly LedgerEntry[]> = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...LEDGER_KINDS),
      by: fc.constantFrom(...LEDGER_SIDES),
      gift: fc.constantFrom(...GIFT_KINDS),
      what: fc.string({ minLength: 1 }),
      at: pastMoments,
      dueIn: fc.option(fc.nat(60), { nil: null }),
      settled: settlements,
    })
    .map(({ dueIn, gift, ...entry }) => {
      const isGive = entry.kind === "give";
      const dueOn = isGive || dueIn === null ? null : addDays(localDateOf(entry.at, UTC), dueIn);
      return anEntry({ ...entry, gift: isGive ? gift : null, dueOn });
    }),
  { maxLength: 30 },
);

const balance = (list: readonly LedgerEntry[]) => balanceOf(tallyOf(list), TODAY);

const mirrored = (entry: LedgerEntry): LedgerEntry => ({ ...entry, by: entry.by === "you" ? "them" : "you" });

describe("the balance of a ledger", () => {
  it("is nothing of nothing", () => {
    expect(tallyOf([])).toEqual(NO_TALLY);
    expect(balance([])).toMatchObject({ balance: 0, owed: 0, overdue: false });
  });

  it("counts gives, promises kept and asks that were met to whoever they came from", () => {
    const done = { at: NOW, how: "done" } as const;
    const list = [
      anEntry({ kind: "give", gift: "introduction" }),
      anEntry({ kind: "promise", settled: done }),
      anEntry({ kind: "ask", by: "them", settled: done }),
      anEntry({ kind: "ask", by: "you", settled: done }),
      anEntry({ kind: "promise", by: "them" }),
      anEntry({ kind: "promise", settled: { at: NOW, how: "dropped" } }),
    ];
    expect(balance(list)).toMatchObject({ gave: 3, received: 1, balance: 2, asked: 1, theirOpenPromises: 1, owed: 0 });
  });

  it("turns around when the two change places", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const [mine, theirs] = [balance(list), balance(list.map(mirrored))];
        expect([theirs.gave, theirs.received]).toEqual([mine.received, mine.gave]);
        expect(theirs.balance + mine.balance).toBe(0);
        expect([theirs.openAsks, theirs.openPromises]).toEqual([mine.theirOpenAsks, mine.theirOpenPromises]);
      }),
    );
  });

  it("is the same in whatever order things were noted", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const { nextPromise, lastReceived, ...counted } = tallyOf(list);
        const { nextPromise: next, lastReceived: last, ...again } = tallyOf(list.toReversed());
        expect(again).toEqual(counted);
        expect([next?.dueOn, last?.at]).toEqual([nextPromise?.dueOn, lastReceived?.at]);
      }),
    );
  });

  it("goes from owed to given when a promise is kept, and to nothing when it is dropped", () => {
    fc.assert(
      fc.property(entries, fc.constantFrom(...SETTLEMENTS), (list, how) => {
        const open = balance([...list, anEntry()]);
        const settled = balance([...list, anEntry({ settled: { at: NOW, how } })]);
        expect(settled.owed).toBe(open.owed - 1);
        expect(settled.gave).toBe(open.gave + (how === "done" ? 1 : 0));
      }),
    );
  });

  it("names the promise that is due first, and says when its day is past", () => {
    const list = [
      anEntry({ what: "Later", dueOn: addDays(TODAY, 9) }),
      anEntry({ what: "Soon", dueOn: TODAY }),
      anEntry({ what: "Theirs", by: "them", dueOn: addDays(TODAY, -9) }),
    ];
    expect(balance(list)).toMatchObject({ nextPromise: { what: "Soon", dueOn: TODAY }, overdue: false });
    expect(balanceOf(tallyOf(list), addDays(TODAY, 1)).overdue).toBe(true);
  });

  it("knows the newest thing they gave, and whether it was thanked for", () => {
    const gave = (iso: string, thanked: LedgerEntry["settled"] = null) =>
      anEntry({ kind: "give", by: "them", gift: "article", at: at(iso), settled: thanked });
    const old = gave("2026-01-01T09:00:00Z", { at: NOW, how: "done" });
    expect(tallyOf([old]).lastReceived).toEqual({ gift: "article", at: old.at, thankedAt: NOW });
    expect(tallyOf([gave("2026-02-01T09:00:00Z"), old]).lastReceived?.thankedAt).toBeNull();
  });
});

describe("an entry", () => {
  it("is right as the generator makes it, in every zone", () => {
    fc.assert(
      fc.property(entries, zones, (list, zone) => {
        for (const entry of list) {
          const dueOn = entry.dueOn && addDays(entry.dueOn, 1);
          expect(checkedEntry({ ...entry, dueOn }, zone).ok).toBe(true);
        }
      }),
    );
  });

  it.each([
    ["a give without its gift", anEntry({ kind: "give" }), "not_of_its_kind"],
    ["a promise with a gift", anEntry({ gift: "help" }), "not_of_its_kind"],
    ["a give with a day", anEntry({ kind: "give", gift: "help", dueOn: TODAY }), "not_of_its_kind"],
    ["a promise due before it was made", anEntry({ dueOn: addDays(TODAY, -1) }), "due_before"],
    [
      "a promise kept before it was made",
      anEntry({ settled: { at: instant(NOW - 1), how: "done" } }),
      "settled_before",
    ],
  ])("is refused: %s", (_, entry, reason) => {
    expect(checkedEntry(entry, UTC)).toMatchObject({ ok: false, error: { reason } });
  });

  it("is made on a day of the user's calendar", () => {
    const late = anEntry({ at: at("2026-11-05T23:30:00Z"), dueOn: localDate("2026-11-05") });
    expect(checkedEntry(late, UTC).ok).toBe(true);
    expect(checkedEntry(late, timeZone("Europe/Berlin"))).toMatchObject({
      error: { reason: "due_before", on: "2026-11-06" },
    });
  });
});
