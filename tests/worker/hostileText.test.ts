import { describe, expect, it } from "vitest";
import { inTurn } from "./asking.ts";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { corpusBytes, corpusFiles, corpusText } from "./corpora.ts";
import { type Form, formsOfApi } from "./operations.ts";
import { aWorld, type Caller, DANA, type Reply } from "./world.ts";

const parsing = corpusFiles("test_parsing");
const naughty = corpusFiles("blns.json");

describe.skipIf(parsing.length === 0)(
  "case 17: JSON of the parsing suite (needs ../shared/data/security/jsontestsuite)",
  () => {
    it.each(["/v1/open", "/v1/interactions"])("never fits %s and never breaks it", async (path) => {
      const dana = await aWorld().as(DANA);
      const answers = parsing.map(async (file) => {
        const response = await dana.raw(path, { method: "POST", body: await corpusBytes(file), headers: {} });
        return [file, response.status];
      });
      expect((await Promise.all(answers)).filter(([, status]) => status !== 400)).toEqual([]);
    });

    it("is refused as JSON where it is none, and only there, in all 318 files", async () => {
      expect(parsing).toHaveLength(318);
      const dana = await aWorld().as(DANA);
      const detailOf = async (file: string) => {
        const response = await dana.raw("/v1/open", { method: "POST", body: await corpusBytes(file), headers: {} });
        return (await response.json<Reply>()).detail.startsWith("Cannot read") ? "no JSON" : "JSON";
      };
      const expected = (file: string) => (/\/n_[^/]*$/.test(file) ? "no JSON" : "JSON");
      const sure = parsing.filter((file) => !/\/i_[^/]*$/.test(file));
      const wrong = await Promise.all(
        sure.map(async (file) => ((await detailOf(file)) === expected(file) ? [] : [file])),
      );
      expect(wrong.flat()).toEqual([]);
    });
  },
);

describe.skipIf(naughty.length === 0)("case 19: naughty strings (need ../shared/data/security/blns)", () => {
  const strings = async (): Promise<string[]> => JSON.parse(await corpusText(naughty[0] ?? ""));

  it("come back as they went in, as names and notes, or are refused", async () => {
    const dana = await aWorld().as(DANA);
    const back = async (text: string): Promise<string> => {
      const contact = aContact({ displayName: text, preferredName: text, company: text, role: text });
      const response = await dana.send("POST /v1/contacts", contact);
      if (response.status === 400) return text.trim() === "" || text.length > 255 ? "rightly refused" : "refused";
      const { contact: kept } = await response.json<Reply>();
      const stored = (await (await dana.get(`/v1/contacts/${kept.id}`)).json<Reply>()).contact;
      const all = [stored.displayName, stored.preferredName, stored.company, stored.role];
      return all.every((kept) => kept === text) ? "same" : "changed";
    };
    const all = await strings();
    const found = await inTurn(all, back);
    expect(all.filter((_, i) => found[i] !== "same" && found[i] !== "rightly refused")).toEqual([]);
  }, 60_000);

  it("are notes, addresses and Message-IDs that break nothing, and are exported byte for byte", async () => {
    const dana = await aWorld().as(DANA);
    const tried = async ({ text, i }: Naughty): Promise<boolean> => {
      const id = `${text.slice(0, 900)}${i}`;
      const who = {
        address: `${[...text.replaceAll(/[\s@]/g, "")].slice(0, 100).join("")}.${i}@x.example`,
        displayName: "",
      };
      const thread = { messageIds: [id], conversationId: null, subjectDigest: null };
      const log = aLog({ thread, people: [{ who, touches: [aTouch({ messageId: id })] }], note: text });
      const response = await dana.send("POST /v1/interactions", log);
      if (response.status !== 201) return false;
      const { interaction } = await response.json<Reply>();
      if (i % 8 > 0) return interaction.note === text;
      const { people, logged } = await dana.done("POST /v1/open", anOpen({ people: [who], thread }));
      return interaction.note === text && logged.note === text && people[0].contact.addresses[0] === who.address;
    };
    const all = (await strings()).map((text, i) => ({ text, i }));
    expect(all).toHaveLength(515);
    const found = await inTurn(all, tried);
    expect(all.filter(({ i }) => !found[i])).toEqual([]);

    const exported = new Set((await notesExported(dana)).filter((note) => note !== null));
    expect(all.filter(({ text }) => !exported.has(text))).toEqual([]);
  }, 60_000);
});

interface Naughty {
  readonly text: string;
  readonly i: number;
}

async function notesExported(caller: Caller): Promise<readonly (string | null)[]> {
  const notes: (string | null)[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page: Reply = await caller.done("POST /v1/export", cursor === undefined ? {} : { cursor });
    notes.push(...page.records.map((record: Reply) => record.fields.note ?? null));
    cursor = page.next;
  }
  return notes;
}

describe("case 19: text that D1 would change", () => {
  const ILL_FORMED = ["\ud800", "a\udfff", "\ud83d x", "a\u0000b"];

  it("is refused in every member of every body that takes free text", async () => {
    const dana = await aWorld().as(DANA);
    const forms = (await formsOfApi()).filter(({ body }) => body !== null);
    const tried = forms.flatMap((form) =>
      ILL_FORMED.flatMap((text) => withText(form, text).map((body) => ({ ...form, body }))),
    );
    expect(tried.length).toBeGreaterThan(100);
    const taken = await inTurn(tried, async ({ operation, method, path, body }) => {
      const at = path.replaceAll(/«([a-z]{3}) \d+»/g, "$1_1");
      const response = await dana.raw(at, { method, body, headers: { "if-match": '"1"' } });
      return response.status === 400 ? [] : [[operation, response.status, body]];
    });
    expect(taken.flat()).toEqual([]);
  });
});

/** The form's body with `text` in the place of each of its texts, one at a time. */
function withText({ body }: Form, text: string): string[] {
  const texts = [...(body ?? "").matchAll(/(?<=":|\[)"(?:[^"\\]|\\.)*"/g)];
  return texts.map(({ 0: old, index }) => {
    const whole = body ?? "";
    return `${whole.slice(0, index)}${JSON.stringify(text)}${whole.slice(index + old.length)}`;
  });
}

describe("the description of the API as other programs read it", () => {
  it("refers to nothing that is not in it", async () => {
    const document = await (await aWorld().request("/openapi.json")).json<Reply>();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? "");
    const found = (target: string): unknown =>
      target.startsWith("#/")
        ? target
            .slice(2)
            .split("/")
            .reduce<Reply>((at, step) => at?.[step], document)
        : undefined;
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((target) => found(target) === undefined)).toEqual([]);
  });
});
