import { describe, expect, it } from "vitest";
import { inTurn } from "./asking.ts";
import { aContact, aLog, anOpen, MAYA } from "./builders.ts";
import { corpusFiles, corpusText } from "./corpora.ts";
import { OTHER_TENANT } from "./issuer.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const files = corpusFiles("/isemail/");

/** The addresses of a list; control characters are written as the pictures of them. */
function addressesIn(xml: string): string[] {
  const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  const decoded = (text: string): string =>
    text
      .replaceAll(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
      .replaceAll(/&(lt|gt|amp|quot|apos);/g, (_, name: string) => entities[name] ?? "")
      .replaceAll(/[\u2400-\u241f]/g, (picture) => String.fromCharCode(picture.charCodeAt(0) - 0x2400));
  return [...xml.matchAll(/<address>([^<]*)<\/address>|<address\s*\/>/g)].map(([, text]) => decoded(text ?? ""));
}

describe.skipIf(files.length === 0)(
  "case 20: addresses that try parsers (need ../shared/data/security/isemail)",
  () => {
    it("are somebody of their own each, or refused, and never an error", async () => {
      const dana = await aWorld().as(DANA);
      const lists = await Promise.all(files.map(async (file) => addressesIn(await corpusText(file))));
      expect(lists.flat()).toHaveLength(443);
      const distinct = [...new Set(lists.flat())];
      const answers = await inTurn(distinct, async (address) => {
        const response = await dana.send("POST /v1/contacts", aContact({ addresses: [address] }));
        const { contact } = await response.json<Reply>();
        return { address, status: response.status, kept: contact?.addresses[0] };
      });
      expect(answers.filter(({ status }) => status !== 201 && status !== 400)).toEqual([]);
      const kept = answers.filter(({ status }) => status === 201);
      expect(kept.length).toBeGreaterThan(100);

      // Whoever shares a key with somebody is asked for, never merged.
      const opened = await inTurn(kept, async ({ address, kept: shown }) => {
        const { people } = await dana.done(
          "POST /v1/open",
          anOpen({ people: [{ address, displayName: "" }], thread: null }),
        );
        const [{ state, contact, candidates = [] }] = people;
        const found: string[] =
          state === "known" ? contact.addresses : candidates.flatMap((one: Reply) => one.addresses);
        return found.includes(shown) ? [] : [address];
      });
      expect(opened.flat()).toEqual([]);
    }, 60_000);
  },
);

describe("case 20: an address", () => {
  const PAIRS = [
    ["a.b@x.example", "ab@x.example"],
    ["a+news@x.example", "a@x.example"],
    ["\u0430nna@x.example", "anna@x.example"],
    ["anna@\u0445.example", "anna@x.example"],
    ['"anna"@x.example', "anna@x.example"],
    ["anna@x.example.evil.test", "anna@x.example"],
  ] as const;

  it.each(PAIRS)("is another than one that looks like it: %s and %s", async (one, other) => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact({ addresses: [other] }));
    const { people } = await dana.done(
      "POST /v1/open",
      anOpen({ people: [{ address: one, displayName: "" }], thread: null }),
    );
    expect(people[0].state).toBe("unknown");
  });

  it.each(["Anna@X.Example", "anna@x.EXAMPLE", " anna@x.example "])(
    "is the same however its letters are written: %j",
    async (one) => {
      const dana = await aWorld().as(DANA);
      await dana.done("POST /v1/contacts", aContact({ addresses: ["anna@x.example"] }));
      const { people } = await dana.done(
        "POST /v1/open",
        anOpen({ people: [{ address: one, displayName: "" }], thread: null }),
      );
      expect(people[0].state).toBe("known");
    },
  );

  it.each([
    `${"x".repeat(310)}@x.example.test`,
    "a b@x.example",
    "a@b@x.example",
    "undisclosed-recipients:;",
    "@x.example",
    "a@",
  ])("is refused where it is none: %j", async (address) => {
    const dana = await aWorld().as(DANA);
    expect((await dana.send("POST /v1/contacts", aContact({ addresses: [address] }))).status).toBe(400);
  });
});

describe("case 20: an address that could be taken for a contact's", () => {
  const opened = async (caller: Caller, address: string): Promise<Reply> =>
    (await caller.done("POST /v1/open", anOpen({ people: [{ address, displayName: "" }], thread: null }))).people[0];

  it.each([
    ["mаya@southgate.example", "maya@southgate.example"],
    ["rnaya@southgate.example", "maya@southgate.example"],
    ["maya@s0uthgate.example", "maya@southgate.example"],
    ["maya@xn--suthgate-zdg.example", "maya@southgate.example"],
  ])("is told with theirs, who is not on the message: %s", async (address, known) => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/contacts", aContact({ addresses: [known] }));
    expect(await opened(dana, address)).toMatchObject({ state: "unknown", alike: known });
  });

  it("is told of one that a log has made, until it is a contact's itself", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", aLog());
    expect((await opened(dana, "mаya@southgate.example")).alike).toBe(MAYA.address);
    await dana.done("POST /v1/contacts", aContact({ addresses: ["mаya@southgate.example"] }));
    expect((await opened(dana, "mаya@southgate.example")).state).toBe("known");
    expect((await opened(dana, MAYA.address)).state).toBe("known");
  });

  it("is not told of a contact whom only a colleague's private log made, nor of another organisation's", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await luis.done("POST /v1/interactions", aLog({ visibility: "private" }));
    await (await world.as({ ...DANA, tenant: OTHER_TENANT })).done("POST /v1/contacts", aContact());
    expect((await opened(dana, "mаya@southgate.example")).alike).toBeNull();
    expect((await opened(luis, "mаya@southgate.example")).alike).toBe(MAYA.address);
  });
});
