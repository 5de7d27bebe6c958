import { describe, expect, it } from "vitest";
import { allRows } from "./allRows.ts";
import { ownThings } from "./asking.ts";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { type Form, filled, formsOfApi } from "./operations.ts";
import { EVERYBODY, type Member, membersIn } from "./organisations.ts";
import { aWorld, type World } from "./world.ts";

const forms = (await formsOfApi()).filter(({ needsSignIn }) => needsSignIn);

/** Operations that take away what others look for. */
const TAKES_AWAY = /^(?:erase|undo|remove|clear|end)/;

/** A word that only one person wrote, by who they are and how they keep it. */
const canaryOf = ({ identity }: Member, kept: "shared" | "private"): string =>
  `canary${identity.tenant.slice(0, 1)}${identity.user.slice(-1)}${kept}`;

/** Everything the member can write, with their word in every text. */
async function writeEverywhere(member: Member): Promise<void> {
  const word = canaryOf(member, "shared");
  for (const form of forms.filter(({ body, operation }) => body !== null && !TAKES_AWAY.test(operation))) {
    const { path, body } = filled(form, ownThings(member));
    const worded = body?.replaceAll('"Sample"', `"${word}"`).replaceAll('"private"', '"team"') ?? null;
    const headers = { "idempotency-key": `${word}${form.operation}${form.body?.length}`, "if-match": '"1"' };
    await member.caller.raw(path, { method: form.method, body: worded, headers });
  }
  const hidden = canaryOf(member, "private");
  const touches = [aTouch({ messageId: `${hidden}@southgate.example` })];
  const who = { address: `${hidden}@southgate.example`, displayName: hidden };
  const thread = { messageIds: [], conversationId: hidden, subjectDigest: null };
  await member.caller.done(
    "POST /v1/interactions",
    aLog({ thread, people: [{ who, touches }], note: hidden, visibility: "private" }),
  );
  await member.caller.done(
    "POST /v1/contacts",
    aContact({ displayName: word, company: word, role: word, preferredName: word }),
  );
}

/** All that the member can read: their own things, everybody's by address, lists, exports. */
async function readEverywhere(member: Member, all: readonly Member[]): Promise<string> {
  const read = async (form: Form): Promise<string> => {
    const { path, body } = filled(form, ownThings(member));
    const headers = { "idempotency-key": "read", "if-match": '"1"' };
    return (await member.caller.raw(path, { method: form.method, body, headers })).text();
  };
  const answers = await Promise.all(forms.filter(({ method }) => method === "GET").map(read));
  const addresses = all.flatMap((one) => [one.address, `${canaryOf(one, "private")}@southgate.example`]);
  for (const address of addresses) {
    const response = await member.caller.send("POST /v1/open", anOpen({ people: [{ address, displayName: "" }] }));
    // What was asked for comes back by itself.
    answers.push((await response.text()).replaceAll(address, ""));
  }
  return answers.join("\n");
}

async function written(world: World): Promise<Member[]> {
  const members = await membersIn(world, [...EVERYBODY.slice(0, 2), ...EVERYBODY.slice(4, 6)]);
  for (const member of members) await writeEverywhere(member);
  return members;
}

describe("case 04: a word that somebody wrote", () => {
  it("is seen by nobody of another organisation, and by no colleague where it is private", async () => {
    const members = await written(aWorld());
    for (const member of members) {
      const seen = await readEverywhere(member, members);
      expect(seen).toContain(canaryOf(member, "shared"));
      const others = members.filter((other) => other !== member);
      const strangers = others.filter(({ identity }) => identity.tenant !== member.identity.tenant);
      const hidden = others.map((other) => canaryOf(other, "private"));
      const foreign = [...strangers.map((other) => canaryOf(other, "shared")), ...hidden];
      expect(foreign.filter((word) => seen.includes(word))).toEqual([]);
    }
  }, 60_000);

  it("is only in rows of the organisation it was written in", async () => {
    const members = await written(aWorld());
    const rows = await allRows();
    for (const { identity } of members) {
      const word = `canary${identity.tenant.slice(0, 1)}`;
      const holding = rows.filter(({ row }) => JSON.stringify(row).includes(word));
      expect(new Set(holding.map(({ row }) => row["tenant_id"]))).toEqual(new Set([identity.tenant]));
      expect(new Set(holding.map(({ table }) => table)).size).toBeGreaterThan(5);
    }
  }, 60_000);

  it("case 33: is in no line of the log and in no URL", async () => {
    const world = aWorld();
    await written(world);
    expect(world.log.length).toBeGreaterThan(50);
    expect(world.log.filter((line) => /canary|southgate|@/.test(line))).toEqual([]);
    expect(forms.filter(({ path }) => /address|name|subject|note/i.test(path))).toEqual([]);
  }, 60_000);
});
