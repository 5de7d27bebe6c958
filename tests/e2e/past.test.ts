import type { Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { pastWords } from "../../addin/strings/pastWords.ts";
import { storedTexts, touchRows } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

const QUOTING = "AW: Pipes that wait";
const BIRGIT = "Birgit Sandner";
const TOMAS = "tomas.wieland@sandner-orgelbau.example";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

describe("a message that quotes eight others", () => {
  it("shows their history after one click, and undo removes it", async () => {
    const desk = await demo.sitDown();
    const before = await touchRows(demo.worker.db);
    await desk.read(demo.idOf(QUOTING));
    await logBar(desk)
      .getByText(/^8 earlier messages found/)
      .waitFor();
    await withPast(desk, 8).click();
    await logged(desk);

    await openHistory(desk);
    await history(desk).getByText("8 touches in all").waitFor();
    expect(await desk.card(BIRGIT).textContent()).toContain(String(new Date().getFullYear() - 1));
    await logBar(desk).getByRole("button", { name: en.undo }).click();
    await withPast(desk, 8).waitFor();
    expect(await touchRows(demo.worker.db)).toEqual(before);
    await desk.leave();
  });

  it("is logged without them where the user says so, and offers them later, once (L9)", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(QUOTING));
    await withPast(desk, 8).waitFor();
    await desk.pane.getByRole("checkbox", { name: pastWords.include }).uncheck();
    await logBar(desk).getByRole("button", { name: en.log.action, exact: true }).click();
    await logged(desk);
    await desk.leave();

    const next = await demo.sitDown();
    await next.read(demo.idOf(QUOTING));
    await logBar(next).getByRole("button", { name: "Log 8 new messages" }).click();
    await logBar(next).getByText(pastWords.nothingNew).waitFor();
    await openHistory(next);
    await history(next).getByText("8 touches in all").waitFor();
    await logBar(next).getByRole("button", { name: en.undo }).click();
    await withPast(next, 8).waitFor();
    await next.leave();
  });

  it("says what was found, with whom and when, and leaves out who is not chosen", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(QUOTING));
    await withPast(desk, 8).waitFor();
    await logBar(desk).getByRole("button", { name: pastWords.found }).click();
    const found = logBar(desk).getByRole("list", { name: pastWords.found });
    expect(await found.getByText(`${BIRGIT} wrote`).count()).toBe(3);
    await logBar(desk).getByRole("button", { name: en.log.options }).click();
    await logBar(desk).getByRole("checkbox", { name: BIRGIT }).uncheck();
    await withPast(desk, 8).click();
    await logged(desk);
    const people = desk.apiRequests("/v1/interactions").at(-1)?.postDataJSON().people;
    expect(people).toMatchObject([{ who: { address: TOMAS } }]);
    await logBar(desk).getByRole("button", { name: en.undo }).click();
    await withPast(desk, 8).waitFor();
    await desk.leave();
  });

  it("is read in a Web Worker, and no word of it leaves the pane or is kept", async () => {
    const desk = await demo.sitDown();
    const workers: Worker[] = [];
    desk.page.on("worker", (worker) => workers.push(worker));
    await desk.read(demo.idOf(QUOTING));
    await withPast(desk, 8).click();
    await logged(desk);
    expect(workers.map((worker) => new URL(worker.url()).pathname)).toEqual([expect.stringMatching(/background-/)]);
    const sent = desk.apiRequests("/v1/interactions").map((request) => request.postData() ?? "");
    expect(sent.join()).not.toMatch(/glue|church|\bwood|past:[^"]*@/);
    expect((await storedTexts(demo.worker.db)).join(" ")).not.toMatch(/glue|harbour church/);
    await logBar(desk).getByRole("button", { name: en.undo }).click();
    await withPast(desk, 8).waitFor();
    await desk.leave();
  });

  it("is read all the same where no Web Worker can start", async () => {
    const desk = await demo.sitDown();
    await desk.context.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
    await desk.page.reload();
    await desk.page.waitForFunction(() => window.emulatedOutlook !== undefined);
    await desk.read(demo.idOf(QUOTING));
    await withPast(desk, 8).waitFor();
    expect(desk.page.workers()).toEqual([]);
    await desk.leave();
  });
});

const logBar = (desk: Desk) => desk.pane.getByRole("region", { name: en.log.region, exact: true });

const withPast = (desk: Desk, count: number) =>
  logBar(desk).getByRole("button", { name: `${en.log.action} with ${count} earlier message` });

const logged = (desk: Desk) =>
  logBar(desk)
    .getByText(/^Logged by .*you/)
    .waitFor();

const openHistory = (desk: Desk) =>
  desk.card(BIRGIT).getByRole("button", { name: en.touch.history, exact: true }).click();

const history = (desk: Desk) => desk.card(BIRGIT).getByRole("region", { name: en.touch.history });
