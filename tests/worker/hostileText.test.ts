import { describe, expect, it } from "vitest";
import { aContact, aLog, anOpen, aTouch } from "./builders.ts";
import { corpusBytes, corpusFiles, corpusText } from "./corpora.ts";
import { aWorld, DANA, type Reply } from "./world.ts";

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

    it("is refused as JSON where it is none, and only there", async () => {
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
    const found = await Promise.all(all.map(back));
    expect(all.filter((_, i) => found[i] !== "same" && found[i] !== "rightly refused")).toEqual([]);
  }, 60_000);

  it("are notes, addresses and Message-IDs that break nothing", async () => {
    const dana = await aWorld().as(DANA);
    const tried = async (text: string, i: number): Promise<boolean> => {
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
      const { people, logged } = await dana.done("POST /v1/open", anOpen({ people: [who], thread }));
      return interaction.note === text && logged.note === text && people[0].contact.addresses[0] === who.address;
    };
    const all = (await strings()).filter((_, i) => i % 4 === 0);
    const found = await Promise.all(all.map(tried));
    expect(all.filter((_, i) => !found[i])).toEqual([]);
  }, 60_000);
});

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
