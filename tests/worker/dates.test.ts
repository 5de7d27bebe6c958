import { describe, expect, it } from "vitest";
import { aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { aWorld, DANA, NOW, type Reply } from "./world.ts";

const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns", "UTC"];

const NO_MOMENTS = [
  ...["275760-09-13T00:00:00Z", "+275760-09-13T00:00:00.000Z", "-000001-01-01T00:00:00Z", "2026-02-30T00:00:00Z"],
  ...[
    "2026-11-18T10:00:00+14:00",
    "2026-11-18 10:00:00",
    "2026-11-18",
    "18.11.2026",
    "Wed, 18 Nov 2026 10:00:00 +0000",
  ],
  ...["2026-11-18T24:00:00Z", "2026-11-18T10:00:60Z", "", "now", "0", "1e400", "２０２６-11-18T10:00:00Z"],
];
const NEVER_WAS = ["9999-12-31T23:59:59Z", "2026-11-22T09:00:00Z", "2030-01-01T00:00:00Z", "1899-12-31T23:59:59Z"];
/** With when they count as having been. */
const MOMENTS: readonly (readonly [at: string, counts: string])[] = [
  ["1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000Z"],
  ["1900-01-01T00:00:00Z", "1900-01-01T00:00:00.000Z"],
  // In gaps and repetitions of the clocks of Berlin and New York.
  ["2026-03-29T01:30:00Z", "2026-03-29T01:30:00.000Z"],
  ["2026-10-25T00:30:00Z", "2026-10-25T00:30:00.000Z"],
  ["2026-03-08T07:30:00Z", "2026-03-08T07:30:00.000Z"],
  ["2024-02-29T23:59:59.999Z", "2024-02-29T23:59:59.999Z"],
  // Sent by a clock that is fast: it was now.
  ["2026-11-21T08:00:00Z", NOW],
  ["2026-11-20T09:00:00.001Z", NOW],
];

describe.each(ZONES)("case 27: a time as a message gives it, in %s", (timeZone) => {
  const log = (at: string) =>
    aLog({
      timeZone,
      thread: { messageIds: [], conversationId: at, subjectDigest: null },
      touches: [aTouch({ at, messageId: `m${at}` })],
    });

  it("is refused where it is no moment, or none that can have been", async () => {
    const dana = await aWorld().as(DANA);
    for (const at of [...NO_MOMENTS, ...NEVER_WAS]) {
      expect([at, (await dana.send("POST /v1/interactions", log(at))).status]).toEqual([at, 400]);
    }
  });

  it("is kept as it is, or as now where it is a little ahead, and nothing is ever in the future", async () => {
    const dana = await aWorld().as(DANA);
    for (const [at, counts] of MOMENTS) {
      const { interaction } = await dana.done("POST /v1/interactions", log(at));
      expect([at, interaction.at]).toEqual([at, counts]);
    }
    const { people } = await dana.done("POST /v1/open", anOpen({ timeZone, people: [MAYA], thread: null }));
    const times = people[0].recent.map((touch: Reply) => touch.at);
    expect(times).toEqual([...times].sort().reverse());
    expect(times.every((at: string) => at <= NOW)).toBe(true);
    const { touches } = await (await dana.get(`/v1/contacts/${people[0].contact.id}/touches`)).json<Reply>();
    expect(touches.map((touch: Reply) => touch.at)).toEqual(
      MOMENTS.map(([, counts]) => counts)
        .sort()
        .reverse(),
    );
  });
});
