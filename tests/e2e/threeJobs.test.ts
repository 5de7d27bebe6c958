import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { EDIT_NAMES, RULE_NAMES } from "../../addin/strings/toneNames.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;
let desk: Desk;

beforeAll(async () => {
  demo = await startDemo();
  desk = await demo.sitDown();
});

afterAll(() => demo.stop());

describe("the three jobs", () => {
  it("shows where the user stands with the sender, with the reasons in numbers", async () => {
    await desk.read(demo.idOf("Moira's retirement do: the date"));

    const jim = desk.card("James Harrowgate");
    await jim.getByText(en.stages.continuation, { exact: true }).waitFor();
    const reasons = jim.getByRole("list", { name: en.stage.reasons }).getByRole("listitem");
    expect(await reasons.count()).toBeGreaterThanOrEqual(2);
    for (const reason of await reasons.allTextContents()) expect(reason).toMatch(/\d/);
    expect(await jim.textContent()).toContain("goes by Jim");
  });

  it("asks the API once for an open message", async () => {
    const before = desk.apiRequests("/v1/open").length;
    await desk.select(demo.idOf("Two pages from Solveig"));
    await desk.card("Annika Tveit").getByText(en.stages.buildup, { exact: true }).waitFor();
    expect(desk.apiRequests("/v1/open").length - before).toBe(1);
  });

  it("logs the open thread with one click and says who logged it", async () => {
    await desk.select(demo.idOf("Moira's retirement do: the date"));
    await desk.pane.getByRole("button", { name: en.log.action }).click();
    await desk.pane.getByText(/^Logged by you on /).waitFor();
    expect(desk.apiRequests("/v1/interactions")).toHaveLength(1);
  });

  it("marks the wrong name in a reply, changes it on request and gives back the identical draft", async () => {
    await desk.reply();
    await desk.type("Dear James,\n\nIt was the two people from Sunday night.");
    const before = await desk.body.innerHTML();
    const advice = desk.pane.getByRole("article", { name: `${RULE_NAMES["wrong-name"]}: James` });

    await advice.getByRole("button", { name: EDIT_NAMES.use_their_name }).click();
    await expect.poll(() => desk.body.innerText()).toContain("Dear Jim,");
    expect(await desk.body.innerHTML()).toBe(before.replace("James", "Jim"));

    await desk.pane.getByRole("button", { name: en.undo }).click();
    await expect.poll(() => desk.body.innerHTML()).toBe(before);
  });

  it("asks Outlook for nothing it could not do", async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});
