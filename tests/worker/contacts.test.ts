import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { aWorld, type Call, DANA, LUIS, type Reply } from "./world.ts";

const STRANGER = { ...DANA, tenant: OTHER_TENANT };

describe("a contact", () => {
  it("is created with its first version, and shown the same", async () => {
    const dana = await aWorld().as(DANA);
    const response = await dana.send("POST /v1/contacts", aContact());
    const created = await response.json<Reply>();
    expect([response.status, response.headers.get("etag")]).toEqual([201, '"1"']);
    const shown = await dana.get(`/v1/contacts/${created.contact.id}`);
    expect([await shown.json(), shown.headers.get("etag")]).toEqual([created, '"1"']);
  });

  it("keeps text byte for byte", async () => {
    const dana = await aWorld().as(DANA);
    const names = ["Zoë Ångström 👩🏽‍💻", "‮evil‬", "<script>alert(1)</script>", "' OR 1=1 --", "ﷺ e\u0301"];
    for (const displayName of names) {
      const { contact } = await dana.done("POST /v1/contacts", aContact({ displayName }));
      expect((await (await dana.get(`/v1/contacts/${contact.id}`)).json<Reply>()).contact.displayName).toBe(
        displayName,
      );
    }
  });

  it("changes only where the edit says so, once per version", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const path: Call = `PATCH /v1/contacts/${contact.id}`;
    const edited = await dana.done(path, { preferredName: "May" }, { "if-match": '"1"' });
    expect(edited.contact).toEqual({ ...contact, preferredName: "May", version: 2 });
    const stale = await dana.send(path, { role: "Buyer" }, { "if-match": '"1"' });
    expect([stale.status, stale.headers.get("etag")]).toEqual([412, '"2"']);
    expect((await dana.send(path, { role: "Buyer" })).status).toBe(428);
    expect((await dana.send(path, { role: "Buyer" }, { "if-match": "*" })).status).toBe(412);
  });

  it("is edited by one of twenty who try at once", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const tries = Array.from({ length: 20 }, (_, i) =>
      dana.send(`PATCH /v1/contacts/${contact.id}`, { role: `Role ${i}` }, { "if-match": '"1"' }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status).sort();
    expect([statuses[0], ...new Set(statuses.slice(1))]).toEqual([200, 412]);
  });

  it("takes a new list of addresses", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const addresses = ["m.lindqvist@southgate.example", "maya@home.example"];
    await dana.done(`PATCH /v1/contacts/${contact.id}`, { addresses }, { "if-match": '"1"' });
    const people = [...addresses, "maya@southgate.example"].map((address) => ({ address, displayName: "" }));
    const opened = await dana.done("POST /v1/open", anOpen({ people }));
    expect(opened.people.map(({ state }: Reply) => state)).toEqual(["known", "known", "unknown"]);
  });
});

describe("the settings of a tie", () => {
  it("are each user's own and move the due date", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    const touches = [1, 2, 3, 4].map((n) =>
      aTouch({ messageId: `m${n}@x.example`, at: `2026-10-0${n}T08:00:00Z`, direction: n % 2 ? "out" : "in" }),
    );
    for (const caller of [dana, luis]) await caller.done("POST /v1/interactions", aLog({ touches }));
    const before = (await luis.done("POST /v1/open", anOpen())).people[0];

    const path: Call = `PUT /v1/contacts/${before.contact.id}/tie`;
    const settings = { kind: "customer", idealDays: 10, maximumDays: 20 };
    const saved = await dana.done(path, settings, { "if-match": '"0"' });
    expect(saved.settings).toEqual({ ...settings, version: 1 });
    expect((await dana.done("POST /v1/open", anOpen())).people[0].cadence).toMatchObject({
      idealDays: 10,
      source: "person",
    });
    expect((await luis.done("POST /v1/open", anOpen())).people[0].cadence).toEqual(before.cadence);
    expect((await dana.send(path, settings, { "if-match": '"0"' })).status).toBe(412);
  });

  it("can be set before the first touch, and stay when one is logged", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const settings = { kind: "mentor", idealDays: null, maximumDays: null };
    await dana.done(`PUT /v1/contacts/${contact.id}/tie`, settings, { "if-match": '"0"' });
    await dana.done("POST /v1/interactions", aLog());
    expect((await dana.done("POST /v1/open", anOpen())).people[0].settings).toEqual({ ...settings, version: 1 });
  });

  it("leave the calendar of the tie to the first log, and of a moved log to the tie it comes from", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const settings = { kind: "customer", idealDays: null, maximumDays: null };
    await dana.done(`PUT /v1/contacts/${contact.id}/tie`, settings, { "if-match": '"0"' });
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ timeZone: "Pacific/Auckland" }));
    const other = await dana.done("POST /v1/contacts", aContact({ addresses: ["ana@southgate.example"] }));
    const move = { from: contact.id, to: other.contact.id };
    await dana.done(`PATCH /v1/interactions/${interaction.id}`, { move }, { "if-match": '"1"' });

    const zones = "SELECT time_zone, iif(summary = '', NULL, summary ->> 'zone') AS zone FROM ties";
    const { results } = await env.DB.prepare(zones).all();
    const auckland = { time_zone: "Pacific/Auckland", zone: null };
    expect(results).toEqual([auckland, { ...auckland, zone: "Pacific/Auckland" }]);
  });

  it("are refused when the ideal interval is longer than the longest", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const crossed = { kind: "customer", idealDays: 30, maximumDays: 20 };
    expect((await dana.send(`PUT /v1/contacts/${contact.id}/tie`, crossed, { "if-match": '"0"' })).status).toBe(400);
  });
});

describe("advice", () => {
  it("stays away for one person and rule once dismissed, until it is asked back", async () => {
    const dana = await aWorld().as(DANA);
    const { contact } = await dana.done("POST /v1/contacts", aContact());
    const body = { contactId: contact.id, rule: "chaser", dismissed: true };
    expect((await dana.done("PUT /v1/dismissals", body)).dismissedRules).toEqual(["chaser"]);
    const brief = await (await dana.get(`/v1/contacts/${contact.id}/tone-brief`)).json<Reply>();
    expect(brief).toMatchObject({ dismissedRules: ["chaser"], bond: "none" });
    expect((await dana.done("PUT /v1/dismissals", { ...body, dismissed: false })).dismissedRules).toEqual([]);
  });
});

describe("the timeline", () => {
  it("gives every touch once, newest first, page after page", async () => {
    const dana = await aWorld().as(DANA);
    const touches = Array.from({ length: 45 }, (_, i) =>
      aTouch({ messageId: `m${i}@x.example`, at: new Date(Date.UTC(2026, 8, 1 + (i % 30))).toISOString() }),
    );
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches }));
    const seen: Reply[] = [];
    let next: string | null = "";
    for (let pages = 0; next !== null && pages < 10; pages++) {
      const cursor: string = next === "" ? "" : `&cursor=${encodeURIComponent(next)}`;
      const page: Reply = await (
        await dana.get(`/v1/contacts/${interaction.people[0].contactId}/touches?limit=10${cursor}`)
      ).json();
      seen.push(...page.touches);
      next = page.next;
    }
    expect(new Set(seen.map(({ key }) => key)).size).toBe(45);
    expect(seen.map(({ at }) => at)).toEqual(
      seen
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
  });

  it("is asked for by no Message-ID: it may hold an address, and URLs are written down", async () => {
    const dana = await aWorld().as(DANA);
    const at = "2026-11-18T10:00:00.000Z";
    const touches = [1, 2, 3, 4, 5].map((n) => aTouch({ messageId: `${n}.maya@southgate.example`, at }));
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches }));
    const path = `/v1/contacts/${interaction.people[0].contactId}/touches?limit=2`;
    const pages: Reply[] = [await (await dana.get(path)).json()];
    for (let next = pages[0].next; next !== null && pages.length < 5; next = pages.at(-1)?.next) {
      expect(next).not.toContain("maya");
      pages.push(await (await dana.get(`${path}&cursor=${next}`)).json());
    }
    const keys = pages.flatMap((page) => page.touches.map((touch: Reply) => touch.key));
    expect(keys).toEqual([5, 4, 3, 2, 1].map((n) => `${n}.maya@southgate.example`));
  });

  it("shows one direction or one channel, page after page, as many as were logged", async () => {
    const dana = await aWorld().as(DANA);
    const touches = Array.from({ length: 30 }, (_, i) =>
      aTouch({ messageId: `m${i}@x.example`, direction: i % 3 === 0 ? "in" : "out" }),
    );
    const { interaction } = await dana.done("POST /v1/interactions", aLog({ touches }));
    const path = `/v1/contacts/${interaction.people[0].contactId}/touches?limit=7`;
    const keysOf = async (filter: string) => {
      const keys: string[] = [];
      for (let next: string | null = ""; next !== null; ) {
        const cursor: string = next === "" ? "" : `&cursor=${next}`;
        const page: Reply = await (await dana.get(`${path}&${filter}${cursor}`)).json();
        keys.push(...page.touches.map((touch: Reply) => touch.key));
        next = page.next;
      }
      return new Set(keys).size === keys.length ? keys.length : `${keys.length} with repetitions`;
    };
    expect(await keysOf("direction=in")).toBe(10);
    expect(await keysOf("direction=out&channel=mail")).toBe(20);
    expect(await keysOf("channel=call")).toBe(0);
  });

  it.each(["limit=0", "limit=101", "limit=x", "cursor=x", "cursor=%5B1%5D", "channel=fax", "direction=up"])(
    "refuses %s",
    async (query) => {
      const dana = await aWorld().as(DANA);
      const { contact } = await dana.done("POST /v1/contacts", aContact());
      expect((await dana.get(`/v1/contacts/${contact.id}/touches?${query}`)).status).toBe(400);
    },
  );
});

describe("another organisation", () => {
  it("gets the same bytes for what it must not see as for what never was", async () => {
    const world = aWorld();
    const [dana, stranger] = [await world.as(DANA), await world.as(STRANGER)];
    const { interaction } = await dana.done("POST /v1/interactions", aLog());
    const ids = { con: interaction.people[0].contactId, int: interaction.id };
    const tie = { kind: "customer", idealDays: null, maximumDays: null };
    const requests: [Call, unknown?][] = [
      ["GET /v1/contacts/con"],
      ["GET /v1/contacts/con/touches"],
      ["GET /v1/contacts/con/tone-brief"],
      ["PATCH /v1/contacts/con", { role: "x" }],
      ["PUT /v1/contacts/con/tie", tie],
      ["PUT /v1/choices", { address: "maya@southgate.example", contactId: "con" }],
      ["PUT /v1/dismissals", { contactId: "con", rule: "chaser", dismissed: true }],
      ["GET /v1/interactions/int"],
      ["PATCH /v1/interactions/int", { note: "x" }],
      ["DELETE /v1/interactions/int"],
      ["POST /v1/interactions", aLog({ people: [{ who: { contactId: "con" }, touches: [aTouch()] }] })],
    ];
    const answer = async ([call, body]: [Call, unknown?], con: string, int: string) => {
      const put = (text: string) =>
        text
          .replace(/\/con\b/, `/${con}`)
          .replace(/\/int\b/, `/${int}`)
          .replace('"con"', `"${con}"`);
      // Safe cast: ids hold no blank.
      const response = await stranger.send(put(call) as Call, body && JSON.parse(put(JSON.stringify(body))), {
        "if-match": '"1"',
      });
      return [call, response.status, (await response.text()).replace(/"req_\d+"/, '""'), response.headers.get("etag")];
    };
    for (const request of requests) {
      const foreign = await answer(request, ids.con, ids.int);
      expect(foreign).toEqual(await answer(request, "con_never", "int_never"));
      expect(foreign[1]).toBe(404);
    }
    expect((await stranger.done("POST /v1/open", anOpen())).people[0].state).toBe("unknown");
  });
});
