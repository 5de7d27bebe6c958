/** What a user logs privately stays theirs, and what two users made is gone with them, whatever they do in whatever order. */
import { env } from "cloudflare:workers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OWNED_BY_CONTACT } from "../../worker/store/owned.ts";
import { aLog, anOpen, aTouch, MAYA } from "./builders.ts";
import { doneConfirmed } from "./confirming.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const PEOPLE = ["maya", "jon"].map((name) => ({ address: `${name}@southgate.example`, displayName: name }));
const USERS = [DANA.user, LUIS.user];
const MESSAGES = ["m1@x.example", "m2@x.example", "m3@x.example"];
const VISIBILITIES = ["private", "metadata", "team"] as const;

const rowsOf = async (sql: string, tenant: string): Promise<Reply[]> =>
  (await env.DB.prepare(sql).bind(tenant).all()).results;

/** Which of two values are meant by the bits of a number. */
const chosen = <T>(list: readonly T[], bits: number): T[] => list.filter((_, place) => bits & (1 << place));

/** About three seconds. */
const RUNS = 20;

type Visibility = (typeof VISIBILITIES)[number];

interface Step {
  readonly who: 0 | 1;
  readonly does: "log" | "note" | "show" | "move" | "undo" | "erase" | "erase all";
  /** Which log of the user's, and which person. */
  readonly nth: number;
  readonly messages: number;
  readonly people: number;
  readonly visibility: Visibility;
}

const STEP: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom(0, 1),
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constant("log" as const) },
    { weight: 4, arbitrary: fc.constantFrom("note", "show", "move", "undo") },
    { weight: 1, arbitrary: fc.constantFrom("erase", "erase all") },
  ),
  nth: fc.nat(3),
  messages: fc.integer({ min: 1, max: 7 }),
  people: fc.integer({ min: 1, max: 3 }),
  visibility: fc.constantFrom(...VISIBILITIES),
});

interface OwnLog {
  readonly interaction_id: string;
  readonly version: number;
  readonly visibility: Visibility;
  readonly people: string;
}

/** Rows that must never be there. `?1` is the tenant. */
const WRONG: Readonly<Record<string, string>> = {
  "a touch is shown that only private logs hold, or hidden though another holds it": `SELECT t.key FROM touches t WHERE t.tenant_id = ?1
    AND t.shared <> EXISTS (SELECT 1 FROM touch_users u JOIN interaction_loggers l USING (tenant_id, interaction_id, user_id)
      WHERE u.tenant_id = ?1 AND u.contact_id = t.contact_id AND u.key = t.key AND l.visibility <> 'private')`,
  "a share tells something else than its touch": `SELECT u.key FROM touch_users u JOIN touches t USING (tenant_id, contact_id, key)
    WHERE u.tenant_id = ?1 AND (u.hidden_at IS NOT iif(t.shared, NULL, t.at) OR u.hidden IS NULL <> t.shared)`,
  "a share is in no log of its user": `SELECT u.key FROM touch_users u LEFT JOIN interaction_loggers l USING (tenant_id, interaction_id, user_id)
    WHERE u.tenant_id = ?1 AND l.user_id IS NULL`,
  "a log counts other touches than its user's": `SELECT l.people FROM interaction_loggers l WHERE l.tenant_id = ?1
    AND (SELECT json_group_object(contact_id, n) FROM (SELECT contact_id, count(*) AS n FROM touch_users u WHERE u.tenant_id = ?1
      AND u.interaction_id = l.interaction_id AND u.user_id = l.user_id GROUP BY contact_id ORDER BY contact_id))
    <> (SELECT json_group_object(key, value) FROM (SELECT key, value FROM json_each(l.people) ORDER BY key))`,
  "a person is nobody's": `SELECT c.id FROM contacts c WHERE c.tenant_id = ?1
    AND NOT EXISTS (SELECT 1 FROM touches t WHERE t.tenant_id = ?1 AND t.contact_id = c.id)
    ${OWNED_BY_CONTACT.map((table) => `AND NOT EXISTS (SELECT 1 FROM ${table} o WHERE o.tenant_id = ?1 AND o.contact_id = c.id)`).join("\n")}`,
};

/** People whom a log that is not private holds now. */
const SHOWN = `SELECT DISTINCT u.contact_id FROM touch_users u JOIN interaction_loggers l USING (tenant_id, interaction_id, user_id)
  WHERE u.tenant_id = ?1 AND l.visibility <> 'private'`;
const SEEN_BY_ALL = "SELECT id FROM contacts WHERE tenant_id = ?1 AND private_to IS NULL";

/** Notes that only their user may read. */
const HIDDEN_NOTES =
  "SELECT user_id, note FROM interaction_loggers WHERE tenant_id = ?1 AND visibility <> 'team' AND note IS NOT NULL";

const MADE = ["contacts", "contact_addresses", "touches", "touch_users", "interaction_loggers", "thread_keys", "ties"];

interface Team {
  readonly tenant: string;
  readonly users: readonly [Caller, Caller];
  /** People whom a log that was not private has held at some time. */
  readonly shown: Set<string>;
  /** Notes on logs that are not for the team, by whose they are. */
  notes: number;
}

let teams = 0;

/** Two colleagues of an organisation of their own. */
async function aTeam(): Promise<Team> {
  teams += 1;
  const tenant = `33333333-3333-4333-8333-${String(teams).padStart(12, "0")}`;
  const world = aWorld({ name: `t${teams}-` });
  const users = [await world.as({ ...DANA, tenant }), await world.as({ ...LUIS, tenant })] as const;
  return { tenant, users, shown: new Set(), notes: 0 };
}

const logsOf = (team: Team, who: number): Promise<OwnLog[]> =>
  rowsOf(
    `SELECT interaction_id, version, visibility, people FROM interaction_loggers
      WHERE tenant_id = ?1 AND user_id = '${USERS[who]}' ORDER BY interaction_id`,
    team.tenant,
  );
const peopleOf = (team: Team, who: number): Promise<Known[]> =>
  rowsOf(
    `SELECT c.id, a.address_key FROM contacts c JOIN contact_addresses a ON a.tenant_id = c.tenant_id AND a.contact_id = c.id
      WHERE c.tenant_id = ?1 AND coalesce(c.private_to, '${USERS[who]}') = '${USERS[who]}' ORDER BY c.id`,
    team.tenant,
  );

const NARROW: readonly Visibility[] = VISIBILITIES;
const narrower = (one: Visibility, other: Visibility): Visibility =>
  NARROW[Math.min(NARROW.indexOf(one), NARROW.indexOf(other))] ?? "private";

interface Known {
  readonly id: string;
  readonly address_key: string;
}

/** By id where the user knows somebody with the address: they may know two. */
const whoIs = (who: (typeof PEOPLE)[number], known: readonly Known[]) => {
  const found = known.find((one) => one.address_key === who.address);
  return found ? { contactId: found.id } : who;
};

const threadOf = (messages: number) => chosen(MESSAGES, messages);
const logBody = ({ messages, people, visibility }: Step, { known, note }: { known: readonly Known[]; note: string }) =>
  aLog({
    thread: { messageIds: threadOf(messages), conversationId: null, subjectDigest: null },
    people: chosen(PEOPLE, people).map((who) => ({
      who: whoIs(who, known),
      touches: threadOf(messages).map((messageId) => aTouch({ messageId })),
    })),
    note,
    visibility,
  });

/** A step of a user; nothing where they have nothing that it could be done with. */
async function take(team: Team, step: Step): Promise<void> {
  const caller = team.users[step.who];
  const before = await logsOf(team, step.who);
  const log = before[step.nth % before.length];
  const people = await peopleOf(team, step.who);
  const person = people[step.nth % people.length]?.id;
  team.notes += 1;
  const note = `note ${team.notes} of ${USERS[step.who]}.`;
  const edit = async (body: unknown) =>
    log && caller.done(`PATCH /v1/interactions/${log.interaction_id}`, body, { "if-match": `"${log.version}"` });

  switch (step.does) {
    case "log": {
      await caller.done("POST /v1/interactions", logBody(step, { known: people, note }));
      const after = await logsOf(team, step.who);
      const wider = after.filter(({ interaction_id: id, visibility }) => {
        const had = before.find((one) => one.interaction_id === id)?.visibility ?? step.visibility;
        return visibility !== had && visibility !== narrower(had, step.visibility);
      });
      expect(wider).toEqual([]);
      return;
    }
    case "note":
      return edit({ note });
    case "show":
      return edit({ visibility: step.visibility });
    case "move": {
      const from = Object.keys(JSON.parse(log?.people ?? "{}")).sort()[0];
      if (from !== undefined && person !== undefined && person !== from) await edit({ move: { from, to: person } });
      return;
    }
    case "undo":
      if (log) await caller.done(`DELETE /v1/interactions/${log.interaction_id}`);
      return;
    case "erase":
      if (person !== undefined) await doneConfirmed(caller, `POST /v1/contacts/${person}/erase`, { scope: "mine" });
      // As if they had been added by hand, and erased again.
      await rowsOf("DELETE FROM erased_addresses WHERE tenant_id = ?1", team.tenant);
      return;
    case "erase all":
      await doneConfirmed(caller, "POST /v1/erase", { confirm: "erase everything of mine" });
  }
}

async function isRight(team: Team): Promise<void> {
  const names = Object.keys(WRONG);
  const asked = [...Object.values(WRONG), SHOWN, SEEN_BY_ALL, HIDDEN_NOTES];
  const found = await env.DB.batch<Reply>(asked.map((sql) => env.DB.prepare(sql).bind(team.tenant)));
  const [shown, seen, notes] = found.slice(-3).map(({ results }) => results);
  expect(found.slice(0, names.length).map(({ results }, i) => [names[i], results])).toEqual(
    names.map((name) => [name, []]),
  );
  for (const { contact_id: id } of shown ?? []) team.shown.add(id);
  expect((seen ?? []).filter(({ id }: Reply) => !team.shown.has(id))).toEqual([]);

  for (const [who, caller] of team.users.entries()) {
    const thread = { messageIds: MESSAGES, conversationId: null, subjectDigest: null };
    const opened = JSON.stringify(await caller.done("POST /v1/open", anOpen({ people: PEOPLE, thread })));
    const theirs = (notes ?? []).filter((one: Reply) => one.user_id !== USERS[who]);
    expect(theirs.filter((one: Reply) => opened.includes(one.note))).toEqual([]);
  }
}

async function nothingIsLeft(team: Team): Promise<void> {
  const counts = await Promise.all(
    MADE.map((table) => rowsOf(`SELECT '${table}' AS of FROM ${table} WHERE tenant_id = ?1`, team.tenant)),
  );
  expect(counts.flat()).toEqual([]);
}

async function undoAll(team: Team): Promise<void> {
  for (const who of [0, 1]) {
    for (const { interaction_id: id } of await logsOf(team, who)) {
      await team.users[who]?.done(`DELETE /v1/interactions/${id}`);
    }
  }
}

async function eraseAll(team: Team): Promise<void> {
  for (const user of team.users) await doneConfirmed(user, "POST /v1/erase", { confirm: "erase everything of mine" });
}

const threadWith = (messages: readonly string[], over: Record<string, unknown> = {}) =>
  aLog({
    thread: { messageIds: messages, conversationId: null, subjectDigest: null },
    touches: messages.map((messageId) => aTouch({ messageId })),
    ...over,
  });

const JON = { address: "jon@southgate.example", displayName: "Jon Varga" };

async function danaAndLuis(): Promise<{ dana: Caller; luis: Caller }> {
  const world = aWorld();
  return { dana: await world.as(DANA), luis: await world.as(LUIS) };
}

describe("case 02: a log of what its user has logged privately", () => {
  const people = [JON].map((who) => ({ who, touches: [aTouch({ messageId: "m2@x.example" })] }));
  const more = {
    people,
    thread: { messageIds: ["m2@x.example", "m1@x.example"], conversationId: null, subjectDigest: null },
  };

  it("stays private, with its note, its touches and the person it makes", async () => {
    const { dana, luis } = await danaAndLuis();
    await dana.done("POST /v1/interactions", threadWith(["m1@x.example"], { visibility: "private", note: "Secret" }));
    const { interaction, added } = await dana.done("POST /v1/interactions", aLog({ ...more, visibility: "team" }));
    expect([interaction.visibility, interaction.note, interaction.people.length, added]).toEqual([
      "private",
      "Secret",
      2,
      1,
    ]);

    const thread = { messageIds: ["m1@x.example"], conversationId: null, subjectDigest: null };
    const opened = await luis.done("POST /v1/open", anOpen({ people: [...PEOPLE], thread }));
    expect(opened).toMatchObject({ logged: null, people: [{ state: "unknown" }, { state: "unknown" }] });

    await dana.done(
      `PATCH /v1/interactions/${interaction.id}`,
      { note: "Another" },
      { "if-match": `"${interaction.version}"` },
    );
    expect(await rowsOf("SELECT 1 FROM contacts WHERE tenant_id = ?1 AND private_to IS NULL", DANA.tenant)).toEqual([]);
  });

  it("is for everybody once its user says so", async () => {
    const { dana, luis } = await danaAndLuis();
    await dana.done("POST /v1/interactions", threadWith(["m1@x.example"], { visibility: "private" }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ ...more, visibility: "team" }));
    const path = `PATCH /v1/interactions/${interaction.id}` as const;
    await dana.done(path, { visibility: "team" }, { "if-match": `"${interaction.version}"` });
    const opened = await luis.done("POST /v1/open", anOpen({ people: PEOPLE, thread: more.thread }));
    expect(opened).toMatchObject({ logged: { visibility: "team" }, people: [{ state: "known" }, { state: "known" }] });
  });

  it("shows the note to nobody either where only its facts were for others", async () => {
    const { dana, luis } = await danaAndLuis();
    await dana.done("POST /v1/interactions", threadWith(["m1@x.example"], { visibility: "metadata", note: "Mine" }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ ...more, visibility: "team" }));
    expect(interaction).toMatchObject({ visibility: "metadata", note: "Mine" });
    const opened = await luis.done("POST /v1/open", anOpen({ thread: more.thread }));
    expect(opened.logged).toMatchObject({ visibility: "metadata", note: null });
  });

  it("leaves what else is on the thread as it is said to be", async () => {
    const { dana, luis } = await danaAndLuis();
    await dana.done("POST /v1/interactions", threadWith(["m1@x.example"], { visibility: "private" }));
    await luis.done(
      "POST /v1/interactions",
      threadWith(["m3@x.example"], { people: [{ who: JON, touches: [aTouch({ messageId: "m3@x.example" })] }] }),
    );
    const jon = (await rowsOf("SELECT id FROM contacts WHERE tenant_id = ?1 AND private_to IS NULL", DANA.tenant))[0]
      .id;
    const both = [
      { who: PEOPLE[0], touches: [aTouch({ messageId: "m1@x.example" })] },
      { who: { contactId: jon }, touches: [aTouch({ messageId: "m3@x.example" })] },
    ];
    await dana.done("POST /v1/interactions", threadWith(["m1@x.example", "m3@x.example"], { people: both }));
    const logs = await rowsOf(
      `SELECT visibility FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = '${DANA.user}'
      ORDER BY visibility`,
      DANA.tenant,
    );
    expect(logs).toEqual([{ visibility: "private" }, { visibility: "team" }]);
    const shared = await rowsOf("SELECT key, shared FROM touches WHERE tenant_id = ?1 ORDER BY key", DANA.tenant);
    expect(shared).toEqual([
      { key: "m1@x.example", shared: 0 },
      { key: "m3@x.example", shared: 1 },
    ]);
  });
});

describe("what is moved to another person", () => {
  const movedTo = async (caller: Caller, interaction: Reply, to: string) =>
    caller.done(
      `PATCH /v1/interactions/${interaction.id}`,
      { move: { from: interaction.people[0].contactId, to } },
      {
        "if-match": `"${interaction.version}"`,
      },
    );

  it("onto a colleague's touch is in a log of the user, which they can take back and erase", async () => {
    const { dana, luis } = await danaAndLuis();
    const jons = await luis.done(
      "POST /v1/interactions",
      threadWith(["m1@x.example"], { people: [{ who: JON, touches: [aTouch({ messageId: "m1@x.example" })] }] }),
    );
    const call = {
      kind: "touch",
      who: [MAYA],
      channel: "call",
      direction: "both",
      at: "2026-11-02T15:00:00Z",
      note: null,
    };
    await dana.done("POST /v1/interactions", { ...call, visibility: "team", timeZone: "Europe/Berlin" });
    const { interaction } = await dana.done(
      "POST /v1/interactions",
      aLog({
        people: [{ who: MAYA, touches: [aTouch({ messageId: "m1@x.example" })] }],
        thread: { messageIds: ["other@x.example"], conversationId: null, subjectDigest: null },
        visibility: "private",
      }),
    );
    const jon = jons.interaction.people[0].contactId;
    await movedTo(dana, interaction, jon);
    const own = `SELECT interaction_id AS id, people, visibility FROM interaction_loggers WHERE tenant_id = ?1 AND user_id = '${DANA.user}'`;
    expect(await rowsOf(own, DANA.tenant)).toContainEqual({
      id: jons.interaction.id,
      people: `{"${jon}":1}`,
      visibility: "private",
    });

    await doneConfirmed(dana, "POST /v1/erase", { confirm: "erase everything of mine" });
    expect(
      await rowsOf(`SELECT 1 FROM touch_users WHERE tenant_id = ?1 AND user_id = '${DANA.user}'`, DANA.tenant),
    ).toEqual([]);
  });

  it("shows nobody a person whom only a private log had made", async () => {
    const { dana, luis } = await danaAndLuis();
    const jons = await dana.done(
      "POST /v1/interactions",
      threadWith(["m2@x.example"], {
        people: [{ who: JON, touches: [aTouch({ messageId: "m2@x.example" })] }],
        visibility: "private",
      }),
    );
    await luis.done("POST /v1/interactions", threadWith(["m1@x.example"]));
    const { interaction } = await dana.done(
      "POST /v1/interactions",
      threadWith(["m1@x.example"], { visibility: "private" }),
    );
    await movedTo(dana, interaction, jons.interaction.people[0].contactId);
    expect((await luis.done("POST /v1/open", anOpen({ people: [JON] }))).people[0].state).toBe("unknown");
  });
});

describe("a person whom a log had made", () => {
  const other = { messageIds: ["m2@x.example"], conversationId: null, subjectDigest: null };
  const twice = async (dana: Caller, visibility: Visibility) => {
    const first = await dana.done("POST /v1/interactions", threadWith(["m1@x.example"], { visibility }));
    const touches = [aTouch({ messageId: "m2@x.example" })];
    const second = await dana.done(
      "POST /v1/interactions",
      aLog({ people: [{ who: MAYA, touches }], thread: other, visibility }),
    );
    return [first.interaction, second.interaction];
  };

  it.each(["private", "team"] as const)(
    "goes with the last log they are on, whichever had made them: %s",
    async (visibility) => {
      const { dana } = await danaAndLuis();
      for (const { id } of await twice(dana, visibility)) await dana.done(`DELETE /v1/interactions/${id}`);
      expect(await rowsOf("SELECT id FROM contacts WHERE tenant_id = ?1", DANA.tenant)).toEqual([]);
    },
  );

  it("goes when the last of it is moved to somebody else", async () => {
    const { dana } = await danaAndLuis();
    const { contact } = await dana.done("POST /v1/contacts", {
      displayName: "Jon",
      preferredName: null,
      company: null,
      role: null,
      addresses: [JON.address],
    });
    const [first, second] = await twice(dana, "team");
    await dana.done(`DELETE /v1/interactions/${first.id}`);
    const move = { from: second.people[0].contactId, to: contact.id };
    await dana.done(`PATCH /v1/interactions/${second.id}`, { move }, { "if-match": '"1"' });
    expect(await rowsOf("SELECT id FROM contacts WHERE tenant_id = ?1", DANA.tenant)).toEqual([{ id: contact.id }]);
  });

  it("stays with whatever a colleague has decided about them", async () => {
    const { dana, luis } = await danaAndLuis();
    const { interaction } = await dana.done("POST /v1/interactions", threadWith(["m1@x.example"]));
    const dismissal = { contactId: interaction.people[0].contactId, rule: "chaser", dismissed: true };
    await luis.done("PUT /v1/dismissals", dismissal);
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect(await rowsOf("SELECT rule FROM dismissals WHERE tenant_id = ?1", DANA.tenant)).toEqual([{ rule: "chaser" }]);
  });
});

describe("whatever two colleagues log, edit, move, take back and erase", () => {
  it("nobody is shown what is private to the other, and nothing is left once both have taken back, or erased, all", async () => {
    const undone = fc.boolean();
    await fc.assert(
      fc.asyncProperty(fc.array(STEP, { minLength: 3, maxLength: 8 }), undone, async (steps, isUndone) => {
        const team = await aTeam();
        for (const step of steps) {
          await take(team, step);
          await isRight(team);
        }
        await (isUndone ? undoAll(team) : eraseAll(team));
        await nothingIsLeft(team);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);
});
