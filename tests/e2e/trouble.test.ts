import type { Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { interactionCount, storedTexts } from "./database.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

const NOTE = "Through a dozen troubles — in full, with ünïcode";

const problem = (status: number, type: string, headers: Record<string, string> = {}) => ({
  status,
  headers,
  contentType: "application/problem+json",
  body: JSON.stringify({ type: `/problems/${type}`, title: type, status, requestId: "req_1" }),
});

/** What becomes of one try: on the way there, at the server, on the way back. */
const TROUBLES: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  refused: (route) => route.abort("connectionrefused"),
  "timed out": (route) => route.abort("timedout"),
  overloaded: (route) => route.fulfill(problem(503, "unavailable", { "retry-after": "0" })),
  limited: (route) => route.fulfill(problem(429, "too-many-requests", { "retry-after": "0" })),
  "our fault": (route) => route.fulfill(problem(500, "internal")),
  "a proxy's page": (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>502</h1>" }),
  "a login page": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<form>" }),
  "signed out": (route) => route.fulfill(problem(401, "unauthenticated")),
  "answer lost": async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  },
  "answer cut off": async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).slice(0, 40) });
  },
};

/** A try whose pane was closed meanwhile waits for nothing any more. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Error && /already handled|has been closed/.test(error.message))) throw error;
}

/** The note is on the device, and the pane says that it is not saved. */
async function stillWaits(desk: Desk, after: string): Promise<void> {
  await desk.pane.getByText(en.outbox.title).first().waitFor();
  const kept = await desk.paneFrame().evaluate(() => JSON.stringify({ ...localStorage }));
  expect([after, kept.includes(NOTE)]).toEqual([after, true]);
}

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

  it("keeps a note through a dozen troubles one after the other, says so all the time, and logs it once", async () => {
    const before = await interactionCount(demo.worker.db);
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("The underlined half"));
    await desk.pane.getByRole("button", { name: en.log.options }).click();
    await desk.pane.getByRole("textbox", { name: en.log.note }).fill(NOTE);
    await desk.context.route("**/v1/interactions", (route) => route.abort());
    await desk.pane.getByRole("button", { name: en.log.action }).click();

    for (const [name, meet] of Object.entries(TROUBLES)) {
      await stillWaits(desk, name);
      await desk.context.setOffline(true);
      const met = Promise.withResolvers<void>();
      await desk.context.unroute("**/v1/interactions");
      await desk.context.route("**/v1/interactions", async (route) => {
        await meet(route).catch(unlessGone);
        met.resolve();
      });
      await desk.context.setOffline(false);
      await met.promise;
    }
    await stillWaits(desk, "all of them");
    await desk.page.getByRole("button", { name: "Close Rapport" }).click();
    await desk.openPane();
    await stillWaits(desk, "a new pane");

    // A second pane of the same user finds the same note waiting, and both send it.
    const second = await desk.context.newPage();
    await second.goto(desk.page.url());
    await second.waitForFunction(() => window.emulatedOutlook !== undefined);
    await second.evaluate((id) => window.emulatedOutlook?.select(id), demo.idOf("chalk book"));
    await second.getByRole("button", { name: "Where we stand" }).click();
    await second.frameLocator('iframe[title="Rapport"]').getByText(en.outbox.title).first().waitFor();
    await desk.context.setOffline(true);
    await desk.context.unroute("**/v1/interactions");
    await desk.context.setOffline(false);
    await desk.pane.getByText(en.outbox.title).first().waitFor({ state: "detached" });
    expect(await interactionCount(demo.worker.db)).toBe(before + 1);
    expect((await storedTexts(demo.worker.db)).filter((text) => text === NOTE)).toHaveLength(1);
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
    const unreached = desk.card("Zoë Pemberton-Kühn").getByText(en.person.unreached);
    await unreached.waitFor();

    await desk.context.unroute("**/v1/open");
    await alert.getByRole("button", { name: en.retry }).click();
    await unreached.waitFor({ state: "detached" });
    await desk.card("Zoë Pemberton-Kühn").waitFor();
    await alert.waitFor({ state: "detached" });
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
