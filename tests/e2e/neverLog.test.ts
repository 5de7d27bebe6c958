import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { privacyWords } from "../../addin/strings/privacyWords.ts";
import { type Demo, startDemo } from "./demo.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

const SAM = "chalk book";

const setRule = (kind: string, value: string, never: boolean): Promise<Response> =>
  demo.ask(demo.mailbox.owner, "/v1/never-log", {
    method: "PUT",
    headers: { "idempotency-key": crypto.randomUUID() },
    body: JSON.stringify({ scope: "mine", kind, value, never }),
  });

describe("somebody who is never to be logged", () => {
  it("is asked about nowhere, told with the reason, and is back with one click", async () => {
    const mail = demo.mails.find(({ messageId }) => messageId === demo.idOf(SAM));
    const address = mail?.from.address ?? "";
    expect((await setRule("address", address, true)).status).toBe(200);

    const desk = await demo.sitDown();
    await desk.read(demo.idOf(SAM));
    const kept = desk.pane.getByRole("region", { name: privacyWords.keptOut });
    await kept.getByText("your rule for this address").waitFor();
    expect(await desk.pane.getByRole("button", { name: en.log.action }).count()).toBe(0);
    const told = desk.requests.map((request) => `${request.url()} ${request.postData() ?? ""}`).join("\n");
    expect(told).not.toContain(address);

    await kept.getByRole("button", { name: privacyWords.logAgain }).click();
    await desk.card("Sam Whitlock").waitFor();
    await desk.leave();
  });
});
