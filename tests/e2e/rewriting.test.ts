import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { rewriteWords } from "../../addin/strings/rewriteWords.ts";
import { signedInUser } from "../outlook/identity/people.ts";
import { STAND_IN_NAME } from "../outlook/start.ts";
import { storedTexts } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";
import { paneFaults } from "./faults.ts";

let demo: Demo;
let desk: Desk;

beforeAll(async () => {
  demo = await startDemo();
  desk = await demo.sitDown();
});

afterAll(() => demo.stop());

/** An administrator of the organisation turns rewriting on. */
async function turnOn(): Promise<void> {
  const { owner } = demo.mailbox;
  const token = await demo.outlook.entra.accessToken(signedInUser(owner), { roles: ["Rapport.Admin"] });
  const headers = { authorization: `Bearer ${token}`, "idempotency-key": "turn-on", "if-match": '"0"' };
  const body = JSON.stringify({ retentionDays: null, defaultVisibility: "team", rewriting: true });
  const answer = await demo.ask(owner, "/v1/organisation", { method: "PUT", headers, body });
  expect(answer.status).toBe(200);
}

const button = (name: string) => desk.pane.getByRole("button", { name, exact: true });
const draftHtml = () => desk.body.evaluate((body) => body.innerHTML);

const DRAFT = "Hi Benjamin,\n\nCan you send the marmalade <b>list</b> today? I need it ASAP!";

async function answer(): Promise<void> {
  await desk.select(demo.idOf("Should I close your file?"));
  await desk.reply();
  await desk.type(DRAFT);
}

describe("a rewrite by a language model", () => {
  it("is not offered until the organisation turns it on", async () => {
    await answer();
    await desk.pane.getByRole("heading", { name: new RegExp(`^${en.compose.suggestions}`) }).waitFor();
    expect(await button(rewriteWords.suggest).count()).toBe(0);
  });

  it("is asked for knowingly, shown as changes, applied to the changed words alone and undone byte for byte", async () => {
    await turnOn();
    const before = await startAfresh();
    await button(rewriteWords.suggest).click();
    await desk.pane.getByText(`${rewriteWords.leaves} ${STAND_IN_NAME}`).waitFor();
    expect(desk.apiRequests("/v1/rewrite")).toHaveLength(0);

    await button(rewriteWords.send).click();
    await desk.pane.getByText(rewriteWords.writtenBy, { exact: true }).waitFor();
    const marked = async (name: "insertion" | "deletion") =>
      (await desk.pane.getByRole(name).allTextContents()).map((text) => text.replace(/^\w+: /, ""));
    expect([await marked("deletion"), await marked("insertion")]).toEqual([
      ["Can", "need", "ASAP!"],
      ["Could", "would like", "when you can."],
    ]);
    expect(JSON.parse(desk.apiRequests("/v1/rewrite")[0]?.postData() ?? "")).toEqual({ draft: DRAFT });

    expect(await paneFaults(desk)).toEqual([]);

    await button(rewriteWords.apply).click();
    await button(en.undo).waitFor();
    const changed = [
      ["Can you", "Could you"],
      ["I need", "I would like"],
      ["ASAP!", "when you can."],
    ] as const;
    expect(await draftHtml()).toBe(changed.reduce((html, [plain, politer]) => html.replace(plain, politer), before));
    await button(en.undo).click();
    await expect.poll(draftHtml).toBe(before);
  });

  it("leaves no word of it in the database or the log", async () => {
    const kept = [...(await storedTexts(demo.worker.db)), ...demo.worker.log].join("\n");
    expect([kept.includes('"endpoint":"rewrite"'), kept.includes("marmalade")]).toEqual([true, false]);
  });
});

/** The pane anew, with what the organisation has decided by now; the draft's HTML. */
async function startAfresh(): Promise<string> {
  await desk.leave();
  desk = await demo.sitDown();
  await answer();
  return draftHtml();
}
