import type { Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../addin/strings/en.ts";
import { participantsOf } from "../outlook/mailbox/mail.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

describe("case 39: when messages change quickly (P2)", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await demo.sitDown();
  });

  it("ends at the last message and never mixes two, whatever the order of the answers", async () => {
    const walk = messagesToWalk(demo);
    const views = await noteViews(desk);
    await desk.read(walk[0]?.messageId ?? "");
    await desk.card(walk[0]?.from.name ?? "").waitFor();
    const held = await holdOpens(desk);

    for (const [step, mail] of walk.slice(1).entries()) {
      if (step === 7) await showNothing(desk);
      if (step === 13) await skipEvent(desk, mail.messageId);
      else await desk.select(mail.messageId);
      await desk.pane.getByRole("heading", { level: 1, name: mail.subject, exact: true }).waitFor();
      await expect.poll(held.count, { interval: 20 }).toBeGreaterThan(step);
    }
    await held.releaseNewestFirst();

    const last = walk.at(-1);
    await desk.card(last?.from.name ?? "").waitFor();
    expect(views.length).toBeGreaterThan(walk.length);
    expect(views.filter((view) => isMixed(view, demo))).toEqual([]);
    expect(views.at(-1)).toEqual({ subject: last?.subject, cards: [last?.from.name] });
  });

  it("asks Outlook for nothing it could not do", async () => {
    expect(await desk.refusals()).toEqual([]);
  });
});

describe("a message to many (P3)", () => {
  it("shows a card for each person outside, colleagues apart, and asks who is meant by a shared address", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(SIGNS));
    await desk.pane.getByRole("heading", { name: en.person.ambiguous }).waitFor();

    const cards = await desk.pane
      .getByRole("region")
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(cards).toEqual([en.log.region, "Priya Venkatesan", "Sam Whitlock", "James Harrowgate", "Fiona Beck"]);
    await desk.pane.getByText(/^Chidi Okafor, Lena Voss,? and you$/i).waitFor();

    const shared = desk.card("Fiona Beck");
    expect(await shared.getByRole("listitem").allTextContents()).toHaveLength(2);
    await shared.getByRole("button", { name: /^Fiona Beck/ }).click();
    await desk.pane.getByRole("heading", { name: en.person.ambiguous }).waitFor({ state: "detached" });
    await desk.leave();
  });

  it("goes straight to the choice when it is opened again elsewhere", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf(SIGNS));
    await desk
      .card("Fiona Beck")
      .getByRole("button", { name: /^Details|Fiona Beck/ })
      .waitFor();
    expect(await desk.pane.getByRole("heading", { name: en.person.ambiguous }).count()).toBe(0);
    await desk.leave();
  });
});

describe("recipients typed and removed (P4)", () => {
  it("change the cards without a reload, with few requests", async () => {
    const desk = await demo.sitDown();
    await desk.write();
    await desk.pane.getByText(en.state.noRecipients).waitFor();
    const before = desk.apiRequests("/v1/open").length;
    const to = desk.page.getByRole("combobox", { name: "To", exact: true });

    for (const address of ["annika@nordfelltimber.example", "zoe.pk@kettleandgrid.example", "nobody@new.example"]) {
      await to.pressSequentially(address);
      await to.press("Enter");
    }
    await desk.card("Annika Tveit").waitFor();
    await desk.card("Zoë Pemberton-Kühn").waitFor();
    await desk.pane.getByText(en.person.unknown, { exact: true }).waitFor();
    expect(desk.apiRequests("/v1/open").length - before).toBeLessThanOrEqual(3);

    await desk.page.getByRole("button", { name: "Remove Annika Tveit" }).click();
    await desk.card("Annika Tveit").waitFor({ state: "detached" });
    await desk.card("Zoë Pemberton-Kühn").waitFor();
    expect(desk.apiRequests("/v1/open").length - before).toBeLessThanOrEqual(4);
    await desk.leave();
  });
});

const SIGNS = "Signs for the new Harbour Street clinic";
/** One to start at and twenty switches. */
const MESSAGES = 21;

/** Messages with subjects of their own, each of one known person, never the same twice in a row. */
function messagesToWalk({ mails, mailbox }: Demo) {
  const known = new Set(mailbox.noted.map(({ displayName }) => displayName));
  const single = mails.filter(({ from, cc, to }) => known.has(from.name) && cc.length === 0 && to.length === 1);
  const unique = single.filter(({ subject }) => mails.filter((mail) => mail.subject === subject).length === 1);
  const walk = unique.filter(({ from }, index) => from.name !== unique[index - 1]?.from.name).slice(-MESSAGES);
  if (walk.length !== MESSAGES) throw new Error(`Cannot walk: only ${walk.length} messages fit`);
  return walk;
}

async function showNothing(desk: Desk): Promise<void> {
  await desk.select(null);
  await desk.pane.getByText(en.state.noItem).waitFor();
}

/** Outlook moves on without a word; the user presses Refresh. */
async function skipEvent(desk: Desk, messageId: string): Promise<void> {
  await desk.page.evaluate((id) => window.emulatedOutlook?.selectSilently(id), messageId);
  await desk.pane.getByRole("button", { name: en.refresh, exact: true }).click();
}

/** Keeps every answer to `open` until the end. */
async function holdOpens(desk: Desk) {
  const held: Route[] = [];
  let holding = true;
  await desk.context.route("**/v1/open", async (route) => {
    if (holding) held.push(route);
    else await route.continue();
  });
  return {
    count: () => held.length,
    releaseNewestFirst: async () => {
      holding = false;
      for (const route of held.toReversed()) await route.continue().catch(() => undefined);
    },
  };
}

interface View {
  readonly subject: string;
  readonly cards: readonly string[];
}

declare global {
  interface Window {
    noteView?: (view: View) => void;
  }
}

/** Every view the pane ever builds from now on, also after it was loaded anew. */
async function noteViews(desk: Desk): Promise<readonly View[]> {
  const seen: View[] = [];
  await desk.page.exposeFunction("noteView", (view: View) => void seen.push(view));
  await desk.page.addInitScript(watchViews);
  return seen;
}

/** Runs in the pane. */
function watchViews(): void {
  const look = () => {
    const labels = [...document.querySelectorAll("main section[aria-label]")].map(
      (one) => one.getAttribute("aria-label") ?? "",
    );
    const subject = document.querySelector("h1")?.textContent;
    if (subject) window.noteView?.({ subject, cards: labels.filter((label) => label !== "Log") });
  };
  if (location.pathname === "/taskpane.html")
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Whether a view shows the card of somebody who is not on the message it names. */
function isMixed({ subject, cards }: View, { mails }: Demo): boolean {
  const on = mails
    .filter((mail) => mail.subject === subject)
    .flatMap((mail) => participantsOf(mail).map(({ name }) => name));
  // With no message in view the pane shows who is due, whoever it was about before.
  const fitting = subject === en.product ? [en.due] : on;
  return cards.some((card) => !fitting.includes(card));
}
