import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo({ signIn: "no_naa" });
});

afterAll(() => demo.stop());

const MAIL = "chalk book";
const PERSON = "Sam Whitlock";

const signInButton = (desk: Desk) => desk.pane.getByRole("button", { name: en.state.signIn, exact: true });

/** Clicks "Sign in" and waits for the issuer's page in the window. */
async function openWindow(desk: Desk): Promise<Page> {
  const [window] = await Promise.all([desk.context.waitForEvent("page"), signInButton(desk).click()]);
  await window.getByRole("heading", { name: "Sign in to Rapport" }).waitFor();
  return window;
}

/** What a click on the issuer's page leads to: the window closes by itself. */
async function answer(window: Page, name: RegExp | string): Promise<void> {
  const closed = window.waitForEvent("close");
  await window.getByRole("link", { name }).click();
  await closed;
}

async function signIn(desk: Desk): Promise<void> {
  await answer(await openWindow(desk), `Accept as ${demo.mailbox.owner.name}`);
  await desk.card(PERSON).waitFor();
}

/** Header and claims of a JWT. */
const tokenLike = /eyJ[\w-]+\.eyJ/;

describe("signing in where Outlook has no nested sign-in", () => {
  it("goes through a window of its own to the card, and the token is stored nowhere", async () => {
    const desk = await demo.sitDown();
    const violations: string[] = [];
    desk.context.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) violations.push(message.text());
    });
    await desk.read(demo.idOf(MAIL));
    await signIn(desk);

    expect(desk.requests.some((request) => tokenLike.test(request.headers()["authorization"] ?? ""))).toBe(true);
    const stored = await desk.paneFrame().evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(stored).not.toMatch(tokenLike);
    expect(desk.requests.filter((request) => tokenLike.test(request.url()))).toEqual([]);
    expect(demo.worker.log.filter((line) => tokenLike.test(line))).toEqual([]);
    expect(violations).toEqual([]);
    expect(await desk.refusals()).toEqual([]);
    await desk.leave();
  });

  it("says when it was cancelled, on the issuer's page or by closing the window, and can be tried again", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(MAIL));
    await answer(await openWindow(desk), "Cancel");
    await desk.pane.getByText(en.state.signInCancelled).waitFor();

    const window = await openWindow(desk);
    await desk.pane.getByText(en.state.signInCancelled).waitFor({ state: "detached" });
    await window.close();
    await desk.pane.getByText(en.state.signInCancelled).waitFor();
    await signIn(desk);
    await desk.leave();
  });

  it("asks again when the pane was closed, once and without opening anything by itself", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(MAIL));
    await signIn(desk);
    await desk.page.getByRole("button", { name: "Close Rapport" }).click();
    await desk.openPane();
    await signInButton(desk).waitFor();
    expect(desk.context.pages()).toEqual([desk.page]);
    await signIn(desk);
    await desk.leave();
  });

  it("stays signed in when the API fails or cannot be reached", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(MAIL));
    await signIn(desk);
    const problem = { type: "/problems/internal", title: "Something went wrong", status: 500, requestId: "req_1" };
    const failing = { status: 500, contentType: "application/problem+json", body: JSON.stringify(problem) };
    await desk.context.route("**/v1/open", (route) => route.fulfill(failing));
    await desk.select(demo.idOf("Questions (seven)"));
    await desk.pane.getByRole("alert").filter({ hasText: en.state.failed }).waitFor();

    await desk.context.unroute("**/v1/open");
    await desk.context.route("**/v1/open", (route) => route.abort());
    await desk.pane.getByRole("button", { name: en.retry }).first().click();
    await desk.context.unroute("**/v1/open");
    await desk.select(demo.idOf("The underlined half"));
    await desk.card("Yusuf Akgün").waitFor();
    expect(await signInButton(desk).count()).toBe(0);
    await desk.leave();
  });

  it("asks for a click when the API no longer takes the token", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(MAIL));
    await signIn(desk);
    const problem = { type: "/problems/unauthenticated", title: "Sign-in needed", status: 401, requestId: "req_1" };
    const refused = { status: 401, contentType: "application/problem+json", body: JSON.stringify(problem) };
    await desk.context.route("**/v1/open", (route) => route.fulfill(refused));
    await desk.select(demo.idOf("Questions (seven)"));
    await signInButton(desk).waitFor();
    expect(desk.context.pages()).toEqual([desk.page]);
    await desk.context.unroute("**/v1/open");
    await answer(await openWindow(desk), `Accept as ${demo.mailbox.owner.name}`);
    await desk.card("Zoë Pemberton-Kühn").waitFor();
    await desk.leave();
  });

  it("tells nothing to anybody who opens the window's page otherwise", async () => {
    const desk = await demo.sitDown();
    const alone = await desk.context.newPage();
    await alone.goto(`${demo.outlook.addinUrl}/signIn.html`);
    await alone.getByText("This window belongs to Rapport in Outlook", { exact: false }).waitFor();
    await desk.leave();
  });
});
