import type { Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { interactionCount } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

describe("case 38: without the API", () => {
  it("keeps what was typed, also while the pane is closed, and logs it once when the API is back", async () => {
    const before = await interactionCount(demo.worker.db);
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    await desk.pane.getByRole("button", { name: en.log.options }).click();
    await desk.pane.getByRole("textbox", { name: en.log.note }).fill("Ask him about the next ledger.");

    await desk.context.route("**/v1/**", (route) => route.abort());
    await desk.pane.getByRole("button", { name: en.log.action }).click();
    await desk.pane.getByText(en.log.waiting).first().waitFor();

    await desk.page.getByRole("button", { name: "Close Rapport" }).click();
    await desk.context.unroute("**/v1/**");
    await desk.openPane();
    await desk.pane.getByText(/^Logged by you on /).waitFor();
    await desk.pane.getByText("Ask him about the next ledger.").waitFor();
    expect(await interactionCount(demo.worker.db)).toBe(before + 1);
    await desk.leave();
  });

  it("says so, and recovers on request", async () => {
    const desk = await demo.sitDown();
    const problem = { type: "/problems/internal", title: "Something went wrong", status: 500, requestId: "req_1" };
    await desk.context.route("**/v1/open", (route) =>
      route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) }),
    );
    await desk.read(demo.idOf("Questions (seven)"));
    const alert = desk.pane.getByRole("alert").filter({ hasText: en.state.failed });
    await alert.waitFor();

    await desk.context.unroute("**/v1/open");
    await alert.getByRole("button", { name: en.retry }).click();
    await desk.card("Zoë Pemberton-Kühn").waitFor();
    expect(await alert.count()).toBe(0);
    await desk.leave();
  });
});

describe("the last known card", () => {
  const JIMS_MAIL = "Moira's retirement do: the date";

  it("is there at once, marked with its time, and makes way for the answer", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(JIMS_MAIL));
    await desk.pane.getByRole("button", { name: en.log.action }).waitFor();
    await desk.page.getByRole("button", { name: "Close Rapport" }).click();

    const asked = Promise.withResolvers<Route>();
    await desk.context.route("**/v1/open", asked.resolve);
    await desk.openPane();
    await desk.card("James Harrowgate").getByText(en.stages.continuation, { exact: true }).waitFor();
    const asking = desk.pane.getByText(new RegExp(`^As of .+ · ${en.state.asking}$`));
    await asking.waitFor();

    await (await asked.promise).continue();
    await asking.waitFor({ state: "detached" });
    await desk.card("James Harrowgate").getByText(en.stages.continuation, { exact: true }).waitFor();
    await desk.leave();
  });

  it("stays with its date when the API does not answer, and goes with the sign-out", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(JIMS_MAIL));
    await desk.pane.getByRole("button", { name: en.log.action }).waitFor();
    await desk.page.getByRole("button", { name: "Close Rapport" }).click();

    await desk.context.route("**/v1/**", (route) => route.abort());
    await desk.openPane();
    const notice = desk.pane.getByRole("status").filter({ hasText: "As of" });
    await notice.getByRole("button", { name: en.retry }).waitFor();
    await desk.card("James Harrowgate").getByText(en.stages.continuation, { exact: true }).waitFor();

    await desk.pane.getByRole("button", { name: en.state.signOut }).click();
    const left = await desk
      .paneFrame()
      .evaluate(() => Object.keys(localStorage).filter((key) => key.includes("known")));
    expect(left).toEqual([]);
    await desk.leave();
  });
});

describe("before signing in", () => {
  beforeAll(() => {
    demo.outlook.signIn.mode = "asks";
  });

  afterAll(() => {
    demo.outlook.signIn.mode = "consented";
  });

  it("offers to sign in, says when that was cancelled, and goes on once it is done", async () => {
    const desk = await demo.sitDown({ as: demo.mailbox.colleague.address });
    await desk.read(demo.idOf("Signs for the new Harbour Street clinic"));
    const signIn = desk.pane.getByRole("button", { name: en.state.signIn, exact: true });

    await signIn.click();
    await desk.page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
    await desk.pane.getByText(en.state.signInCancelled).waitFor();

    await signIn.click();
    await desk.page.getByRole("alertdialog").getByRole("button", { name: "Accept" }).click();
    await desk.card("Priya Venkatesan").waitFor();
    expect(await desk.refusals()).toEqual([]);
    await desk.leave();
  });
});

describe("without a message", () => {
  it("says that none is selected and follows the next one", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    await desk.card("Sam Whitlock").waitFor();
    await desk.select(null);
    await desk.pane.getByText(en.state.noItem).waitFor();
    expect(await desk.card("Sam Whitlock").count()).toBe(0);

    await desk.select(demo.idOf("The underlined half"));
    await desk.card("Yusuf Akgün").waitFor();
    await desk.leave();
  });
});
