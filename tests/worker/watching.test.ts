import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { TENANT } from "./issuer.ts";
import { noteLogLine, takePersonalLines, takeStrays, watchedDatabase } from "./watching.ts";
import { aWorld, DANA } from "./world.ts";

describe("what every test of the Worker is watched for", () => {
  it("case 26: is a statement without the tenant of whoever asks, alone or in a batch", async () => {
    const session = watchedDatabase(env.DB, TENANT).withSession("first-primary");
    const [mine, theirs] = ["SELECT ?1 AS mine", "SELECT ?1 AS theirs"].map((sql) => session.prepare(sql));
    if (!mine || !theirs) throw new Error("Cannot try it: no statements");
    await mine.bind(TENANT).all();
    expect(takeStrays()).toEqual([]);
    await theirs.bind("another").all();
    await session.batch([mine.bind(TENANT), theirs.bind("another")]);
    expect(takeStrays()).toEqual(["SELECT ?1 AS theirs", "SELECT ?1 AS theirs"]);
  });

  it("case 33: is a line of the log or the console that says something about people", async () => {
    noteLogLine('{"requestId":"req_0192aaaa-0000-7000-8000-000000000001"}');
    expect(takePersonalLines()).toEqual([]);
    for (const text of ["maya@x.example", "con_12", DANA.user, "Bearer x", "eyJhbGciOi", "Whitfield"])
      noteLogLine(text);
    expect(takePersonalLines()).toHaveLength(6);
  });

  it("is seen through the Worker as well", async () => {
    await (await aWorld().as(DANA)).get("/v1/contacts/con_1");
    expect(takeStrays()).toEqual([]);
  });
});
