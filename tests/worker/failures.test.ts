import { describe, expect, it } from "vitest";
import { failureOf } from "../../worker/store/failures.ts";
import { aContact, aLog } from "./builders.ts";
import { ERROR_TEXTS, faultyDatabase } from "./faultyDatabase.ts";
import { aWorld, DANA } from "./world.ts";

describe("case 13: what D1 says when it fails", () => {
  it.each<[string, readonly [written: string, remedy: string]]>([
    ["D1_ERROR: Network connection lost.", ["unknown", "repeat"]],
    ["D1_ERROR: D1 DB reset because its code was updated.", ["unknown", "repeat"]],
    ["D1_ERROR: Internal error in D1 DB storage caused object to be reset.", ["unknown", "repeat"]],
    ["D1_ERROR: Internal error while starting up D1 DB storage caused object to be reset.", ["unknown", "repeat"]],
    ["D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.", ["no", "repeat"]],
    ["D1_ERROR: Can't read from request stream because client disconnected.", ["unknown", "give-up"]],
    ["D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.", ["no", "give-up"]],
    ["D1_ERROR: D1 DB exceeded its CPU time limit and was reset.", ["no", "give-up"]],
    ["D1_ERROR: D1 DB's isolate exceeded its memory limit and was reset.", ["no", "give-up"]],
    ["D1_ERROR: D1 DB is overloaded. Requests queued for too long.", ["no", "give-up"]],
    ["D1_ERROR: D1 DB is overloaded. Too many requests queued.", ["no", "give-up"]],
    ["D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'", ["no", "fault"]],
    ["D1_COLUMN_NOTFOUND: Column not found", ["no", "fault"]],
    ["D1_EXEC_ERROR: Error in line 1", ["no", "fault"]],
    ["D1_ERROR: UNIQUE constraint failed: audit.idempotency_key: SQLITE_CONSTRAINT", ["no", "refused"]],
    ["D1_ERROR: database is locked: SQLITE_BUSY", ["no", "repeat"]],
    ["D1_ERROR: internal error; reference = 1", ["unknown", "repeat"]],
    ["D1_ERROR: no such table: contacts: SQLITE_ERROR", ["no", "give-up"]],
    ["D1_ERROR: table contacts has no column named role: SQLITE_ERROR", ["no", "give-up"]],
    ["anything else", ["unknown", "fault"]],
  ])("is understood: %s", (text, [written, remedy]) => {
    expect(failureOf(new Error(text))).toMatchObject({ written, remedy });
    expect(failureOf(new Error("D1_ERROR", { cause: new Error(text) }))).toMatchObject({ written, remedy });
  });

  it.each(ERROR_TEXTS)(
    "is asked again up to five times, after longer and longer pauses, only where that can help: %s",
    async (text) => {
      const pauses: number[] = [];
      const pause = async (ms: number) => void pauses.push(ms);
      const { d1 } = faultyDatabase({ call: 1, times: 1_000, when: "before", text });
      const response = await (await aWorld({ d1, pause }).as(DANA)).get("/v1/contacts/con_1");
      const { remedy } = failureOf(new Error(text));
      expect(pauses).toEqual(remedy === "repeat" ? [40, 80, 160, 320] : []);
      const told = remedy === "fault" || remedy === "refused" ? [500, null] : [503, "2"];
      expect([response.status, response.headers.get("retry-after")]).toEqual(told);
    },
  );

  it("as overload is not answered with more load", async () => {
    const overload = { call: 1, times: 1_000, when: "before", text: ERROR_TEXTS[9] } as const;
    const { d1, calls } = faultyDatabase(overload);
    expect((await (await aWorld({ d1 }).as(DANA)).send("POST /v1/contacts", aContact())).status).toBe(503);
    expect(calls).toHaveLength(1);
  });
});

describe("a log that is kept", () => {
  it("is told as done also when the database goes away right after", async () => {
    const { d1 } = faultyDatabase({ call: 2, times: 1_000, when: "before", text: ERROR_TEXTS[0] });
    expect((await (await aWorld({ d1 }).as(DANA)).send("POST /v1/interactions", aLog())).status).toBe(201);
  });
});
