import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { parseTie, salvagedTie } from "../../shared/domain/tie/storedTie.ts";
import { addTouches, EMPTY_TIE, type TieSummary, tieOf } from "../../shared/domain/tie/tie.ts";
import type { Touch } from "../../shared/domain/tie/touch.ts";
import { DAY_MS, type Instant, instant, type TimeZone } from "../../shared/time.ts";
import { histories, laterMoments, touchesOfKind, zones } from "../builders/history.ts";
import { NOW } from "../builders/touch.ts";

const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

const stand = (touches: readonly Touch[], now: Instant, zone: TimeZone) =>
  standingOf(tieOf(touches, zone), { now, zone, settings: SETTINGS });

/** `null`, not enough to say, is below every strength. */
const strengthOf = (touches: readonly Touch[], now: Instant, zone: TimeZone): number =>
  stand(touches, now, zone).standing.strength ?? -1;

const inChunks = (touches: readonly Touch[], size: number): (readonly Touch[])[] =>
  Array.from({ length: Math.ceil(touches.length / size) }, (_, index) =>
    touches.slice(index * size, (index + 1) * size),
  );

const shuffled = histories.chain((touches) =>
  fc.record({
    touches: fc.constant(touches),
    reordered: fc.shuffledSubarray([...touches], { minLength: touches.length }),
    chunk: fc.integer({ min: 1, max: 20 }),
  }),
);

/** Two moments, the sooner one first, with silence between them. */
const silences = fc
  .tuple(laterMoments, laterMoments)
  .map(([one, other]) => (one < other ? ([one, other] as const) : ([other, one] as const)));

describe("the promises of strength and stage (S4)", () => {
  it("hold that the order of logging changes nothing, or the tie says that it must be built anew", () => {
    fc.assert(
      fc.property(shuffled, zones, ({ touches, reordered, chunk }, zone) => {
        const whole = tieOf(touches, zone);
        const folded = inChunks(reordered, chunk).reduce(
          (tie: TieSummary, some) => addTouches(tie, some, zone),
          EMPTY_TIE,
        );
        expect(whole.exact).toBe(true);
        expect(tieOf(reordered, zone)).toEqual(whole);
        if (folded.exact) expect(folded).toEqual(whole);
      }),
    );
  });

  it("hold that touches logged as they happen never need building anew", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const sorted = touches.toSorted((one, other) => one.at - other.at);
        const folded = sorted.reduce((tie: TieSummary, touch) => addTouches(tie, [touch], zone), EMPTY_TIE);
        expect(folded).toEqual(tieOf(touches, zone));
      }),
    );
  });

  it("hold that a duplicate changes nothing", () => {
    fc.assert(
      fc.property(histories, fc.nat(), zones, (touches, pick, zone) => {
        const again = touches.length > 0 ? touches.slice(pick % touches.length) : [];
        expect(tieOf([...touches, ...again], zone)).toEqual(tieOf(touches, zone));
      }),
    );
  });

  it("hold that a two-way touch never lowers strength", () => {
    const talk = touchesOfKind({ direction: "both", addressed: "to", automated: false });
    fc.assert(
      fc.property(histories, talk, zones, (touches, added, zone) => {
        expect(strengthOf([...touches, added], NOW, zone)).toBeGreaterThanOrEqual(strengthOf(touches, NOW, zone));
      }),
    );
  });

  it("hold that neither side's message ever lowers strength, whenever it was written", () => {
    fc.assert(
      fc.property(fc.tuple(histories, touchesOfKind({})), laterMoments, zones, ([touches, added], now, zone) => {
        expect(strengthOf([...touches, added], now, zone)).toBeGreaterThanOrEqual(strengthOf(touches, now, zone));
      }),
    );
  });

  it("hold that silence never raises strength", () => {
    fc.assert(
      fc.property(histories, silences, zones, (touches, [sooner, later], zone) => {
        expect(strengthOf(touches, later, zone)).toBeLessThanOrEqual(strengthOf(touches, sooner, zone));
      }),
    );
  });

  it("hold that silence only leads down the stages", () => {
    const DOWN = ["buildup", "continuation", "deterioration", "ending"] as const;
    fc.assert(
      fc.property(histories, silences, zones, (touches, [sooner, later], zone) => {
        const before = stand(touches, sooner, zone).standing.stage;
        const after = stand(touches, later, zone).standing.stage;
        if (before === null || before === "acquaintance") expect(after).toBe(before);
        else expect(DOWN.indexOf(after as never)).toBeGreaterThanOrEqual(DOWN.indexOf(before));
      }),
    );
  });

  it.each(["in", "out"] as const)("hold that mail %s alone never lifts anybody above acquaintance", (direction) => {
    const oneWay = fc.array(touchesOfKind({ direction }), { maxLength: 60 });
    fc.assert(
      fc.property(oneWay, laterMoments, zones, (touches, now, zone) => {
        const { bond, stage, strength } = stand(touches, now, zone).standing;
        expect([null, "acquaintance"]).toContain(stage);
        expect(["none", "one_sided"]).toContain(bond);
        expect([null, 0]).toContain(strength);
      }),
    );
  });

  it("hold that messages a month after the last answer lift nobody", () => {
    const chasers = (last: Instant) =>
      fc.array(
        touchesOfKind(
          { direction: "out" },
          fc.nat(300 * DAY_MS).map((ms) => instant(last + 32 * DAY_MS + ms)),
        ),
        {
          maxLength: 10,
        },
      );
    fc.assert(
      fc.property(histories, chasers(NOW), zones, (touches, more, zone) => {
        const later = instant(NOW + 400 * DAY_MS);
        const before = stand(touches, later, zone).standing;
        const after = stand([...touches, ...more], later, zone).standing;
        if (before.bond === "encounter" || before.bond === "relationship") expect(after.bond).toBe(before.bond);
        else expect(["none", "one_sided"]).toContain(after.bond);
        expect(after.strength ?? 0).toBe(before.strength ?? 0);
      }),
    );
  });

  it("hold that a touch more than a month older than the last exchange leaves the due date alone", () => {
    fc.assert(
      fc.property(histories, touchesOfKind({}), zones, (touches, added, zone) => {
        const { lastTwoWayAt, cadence } = stand(touches, NOW, zone);
        fc.pre(lastTwoWayAt !== null && added.at < lastTwoWayAt - 30 * DAY_MS && cadence.source === "kind");
        const after = stand([...touches, added], NOW, zone);
        expect(after.lastTwoWayAt).toBe(lastTwoWayAt);
        if (after.cadence.source === "kind") expect(after.cadence.dueOn).toBe(cadence.dueOn);
      }),
    );
  });
});

describe("a tie in storage", () => {
  it("is at most 2 kB and comes back as it was", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const tie = tieOf(touches, zone);
        const text = JSON.stringify(tie);
        expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(2_000);
        expect(parseTie(JSON.parse(text))).toEqual({ ok: true, value: tie });
      }),
    );
  });

  it("that other rules wrote is read as far as it is as it would be today, and says that it is not exact", () => {
    fc.assert(
      fc.property(histories, zones, (touches, zone) => {
        const tie = tieOf(touches, zone);
        const older = { ...tie, version: 1, older: "something else", forgotten: 7 };
        const { older: _, ...readable } = tie;
        expect(salvagedTie(older)).toEqual({ ...readable, older: EMPTY_TIE.older, exact: false });
      }),
    );
    for (const stored of [null, 7, [], { days: "?" }])
      expect(salvagedTie(stored)).toEqual({ ...EMPTY_TIE, exact: false });
  });
});
