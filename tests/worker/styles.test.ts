/** How somebody writes, kept in numbers with their messages, told in the brief of whoever may see them (T7). */

import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { analyse } from "../../shared/domain/tone/analyse.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import { messageStyleOf } from "../../shared/domain/tone/messageStyle.ts";
import type { RuleId } from "../../shared/domain/tone/rule.ts";
import { instant, timeZone } from "../../shared/time.ts";
import { aLog, anOpen, aStyle, aTouch, MAYA, type MailTouch } from "./builders.ts";
import { recordingDatabase } from "./recordingDatabase.ts";
import { aWorld, type Caller, DANA, LUIS, type Reply } from "./world.ts";

const mail = (day: number, over: Partial<MailTouch> = {}) =>
  aTouch({
    messageId: `m${day}@x.example`,
    at: `2026-11-${String(day).padStart(2, "0")}T08:00:00Z`,
    style: aStyle(),
    ...over,
  });

const MIRRORING: readonly RuleId[] = ["too-stiff", "too-familiar"];
const STIFF = "Dear Mr Ward,\n\nPlease find attached the minutes, as per your request.\n\nYours sincerely,\nDana";
const LOOSE = "Hi Jim,\n\nthe minutes are gonna be late 😂\n\nsee ya\nDana";

const THREAD = { messageIds: ["m1@x.example"], conversationId: null, subjectDigest: null };
const logOf = (touches: readonly MailTouch[], more: Record<string, unknown> = {}) =>
  aLog({ touches, thread: THREAD, ...more });

/** A draft to Maya that belongs to no thread. */
const styleTo = async (caller: Caller, seen: readonly MailTouch[] = []): Promise<Reply> => {
  const { people } = await caller.done("POST /v1/open", anOpen({ people: [{ ...MAYA, seen }], thread: null }));
  return people[0].toneBrief.style;
};

const keptStyles = async (): Promise<number> =>
  (await env.DB.prepare("SELECT * FROM touches WHERE style IS NOT NULL").all()).results.length;

describe("the style of a contact", () => {
  it("is told from the third of their messages on, alike beside a draft and in the brief by itself", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", logOf([mail(1), mail(2)]));
    expect(await styleTo(dana)).toBeNull();
    await dana.done("POST /v1/interactions", logOf([mail(3, { style: aStyle({ words: 90, greeting: "none" }) })]));

    const style = await styleTo(dana);
    expect(style).toMatchObject({ messages: 3, words: 40, greeting: "formal", signOff: "formal" });
    const path = `/v1/contacts/${interaction.people[0].contactId}/tone-brief`;
    expect(await (await dana.get(path)).json()).toMatchObject({ style });
  });

  it("is that of their latest three messages", async () => {
    const dana = await aWorld().as(DANA);
    const casual = { style: aStyle({ greeting: "casual", signOff: "none" }) };
    const lately = [8, 9].map((day) => mail(day, casual));
    await dana.done("POST /v1/interactions", logOf([mail(1), mail(2), mail(3), mail(4), ...lately]));
    expect(await styleTo(dana)).toMatchObject({ messages: 3, greeting: "casual", signOff: "none" });
  });

  it("is told from messages in view too, each counted once", async () => {
    const dana = await aWorld().as(DANA);
    await dana.done("POST /v1/interactions", logOf([mail(1), mail(2)]));
    expect(await styleTo(dana, [mail(2), mail(2)])).toBeNull();
    expect(await styleTo(dana, [mail(2), mail(4)])).toMatchObject({ messages: 3 });
  });

  it("is never that of what the user wrote, of what both only read, or of machines", async () => {
    const dana = await aWorld().as(DANA);
    const others = [mail(1, { direction: "out" }), mail(2, { direction: "none" }), mail(3, { automated: true })];
    await dana.done("POST /v1/interactions", logOf([...others, mail(4), mail(5)]));
    expect(await keptStyles()).toBe(2);
    expect(await styleTo(dana)).toBeNull();
  });

  it("goes with the log that is taken back, and comes once however often it is logged", async () => {
    const dana = await aWorld().as(DANA);
    const thread = logOf([mail(1), mail(2), mail(3)]);
    await dana.done("POST /v1/interactions", thread);
    const { interaction } = await dana.done("POST /v1/interactions", thread);
    expect(await styleTo(dana)).toMatchObject({ messages: 3 });
    await dana.done(`DELETE /v1/interactions/${interaction.id}`);
    expect(await keptStyles()).toBe(0);
    expect((await env.DB.prepare("SELECT 1 FROM touch_users WHERE hidden IS NOT NULL").all()).results).toEqual([]);
  });

  it("is told of private messages to whoever logged them, and to nobody else", async () => {
    const world = aWorld();
    const [dana, luis] = [await world.as(DANA), await world.as(LUIS)];
    await luis.done(
      "POST /v1/interactions",
      logOf([mail(9, { style: null })], { thread: { ...THREAD, messageIds: ["m9@x.example"] } }),
    );
    await dana.done("POST /v1/interactions", logOf([mail(1), mail(2), mail(3)], { visibility: "private" }));
    expect(await styleTo(dana)).toMatchObject({ messages: 3 });
    expect(await styleTo(luis)).toBeNull();

    await luis.done("POST /v1/interactions", logOf([mail(1), mail(2), mail(3)]));
    expect(await styleTo(luis)).toMatchObject({ messages: 3 });
  });

  it("comes with the message whose quote was logged before it", async () => {
    const dana = await aWorld().as(DANA);
    const { messageId: _, automated: __, style: ___, ...quoted } = mail(1);
    const past = [{ ...quoted, key: `past:${"0".repeat(32)}:2026-11-01T08:00Z` }];
    const people = [{ who: MAYA, touches: [mail(2), mail(3)], past }];
    await dana.done("POST /v1/interactions", logOf([], { people }));
    expect(await keptStyles()).toBe(2);
    await dana.done("POST /v1/interactions", logOf([mail(1)]));
    expect(await styleTo(dana)).toMatchObject({ messages: 3 });
  });

  it.each([
    ["a word", { greeting: "Dear Dana" }],
    ["something more", { text: "I moved to Oslo" }],
    ["no number", { words: "forty" }],
  ])("holds no text: %s", async (_what, over) => {
    const dana = await aWorld().as(DANA);
    const style = { ...aStyle(), ...over };
    const refused = await dana.send("POST /v1/interactions", logOf([{ ...mail(1), style } as MailTouch]));
    expect(refused.status).toBe(400);
    expect(await keptStyles()).toBe(0);
  });

  it("takes at most 25 rows with everything else of a person, however long the history", async () => {
    const recording = recordingDatabase(env.DB);
    const dana = await aWorld({ d1: recording.d1 }).as(DANA);
    const many = (from: number, day: string) =>
      Array.from({ length: 200 }, (_, n) =>
        mail(1, {
          messageId: `${from + n}@x.example`,
          at: `${day}T${String(n % 24).padStart(2, "0")}:${10 + (n % 50)}:00Z`,
        }),
      );
    await dana.done("POST /v1/interactions", logOf(many(0, "2026-10-01")));
    const thread = { ...THREAD, messageIds: ["1000@x.example"] };
    await dana.done("POST /v1/interactions", logOf(many(1000, "2026-10-02"), { thread, visibility: "private" }));
    const before = recording.rowsRead();
    expect(await styleTo(dana)).toMatchObject({ messages: 3 });
    expect(recording.rowsRead() - before).toBeLessThanOrEqual(25);
  });

  it("gives the same two drafts opposite advice for a formal and a casual writer, from their words to the brief", async () => {
    const context = {
      recipients: [],
      now: instant(Date.parse("2026-11-19T08:00:00Z")),
      zone: timeZone("UTC"),
      signs: ALL_SIGNS,
    };
    const rulesFor = async (wrote: string) => {
      const dana = await aWorld({ name: wrote.startsWith("Dear") ? "formal" : "casual" }).as(DANA);
      const address = { address: `${wrote.slice(0, 2)}@southgate.example`, displayName: "James Ward" };
      const style = messageStyleOf(wrote);
      const touches = Array.from({ length: 16 }, (_, n) =>
        mail(n + 1, { messageId: `${wrote.slice(0, 2)}${n}@x.example`, direction: n % 2 === 0 ? "in" : "out", style }),
      );
      const thread = { ...THREAD, messageIds: touches.map(({ messageId }) => messageId) };
      await dana.done("POST /v1/interactions", aLog({ thread, people: [{ who: address, touches }] }));
      const { people } = await dana.done("POST /v1/open", anOpen({ people: [address], thread: null }));
      const found = (draft: string) => {
        const rules = analyse(draft, people[0].toneBrief, context).suggestions.map(({ rule }) => rule);
        return MIRRORING.filter((rule) => rules.includes(rule));
      };
      return [found(STIFF), found(LOOSE)];
    };
    expect(await rulesFor("Dear Ms Ellwood,\n\nthe plans are ready.\n\nYours sincerely,\nJames Ward")).toEqual([
      [],
      ["too-familiar"],
    ]);
    expect(await rulesFor("Hi Dana,\n\nthe plans are ready!\n\nCheers,\nJim")).toEqual([["too-stiff"], []]);
  });

  it("is in what is held about the person", async () => {
    const dana = await aWorld().as(DANA);
    const { interaction } = await dana.done("POST /v1/interactions", logOf([mail(1)]));
    const held = await dana.done(`POST /v1/contacts/${interaction.people[0].contactId}/export`, {});
    expect(held.touches).toMatchObject([{ style: aStyle() }]);
  });
});
