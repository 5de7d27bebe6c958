import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { careWords } from "../../addin/strings/care.ts";
import { en } from "../../addin/strings/en.ts";
import { pastWords } from "../../addin/strings/pastWords.ts";
import { privacyWords } from "../../addin/strings/privacyWords.ts";
import { snippetWords } from "../../addin/strings/snippetWords.ts";
import { spellingWords } from "../../addin/strings/spellingWords.ts";
import { TONE_SCENES } from "../mailbox/toneScenes.ts";
import { type Demo, startDemo } from "./demo.ts";
import type { Desk } from "./desk.ts";
import { paneFaults } from "./faults.ts";

let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});

afterAll(() => demo.stop());

/** Axe looks at each of them. */
const EVERY_SCREEN_MS = 240_000;

describe("the pane in light, dark and forced colours", () => {
  it(
    "has no accessibility fault and fits 320 pixels on any screen",
    async () => {
      const desk = await demo.sitDown();
      const faults: string[] = [];
      for (const { name, show } of SCREENS) {
        await show(desk);
        for (const fault of await paneFaults(desk)) faults.push(`${name}: ${fault}`);
      }
      expect(faults).toEqual([]);
      await desk.leave();
    },
    EVERY_SCREEN_MS,
  );
});

describe("the keyboard", () => {
  it("reaches everything in the order it is read", async () => {
    const desk = await demo.sitDown();
    await SCREENS[0]?.show(desk);
    // What can be logged is known once the message was read.
    await desk.pane.getByRole("button", { name: en.log.options }).waitFor();
    await desk.pane.getByText(pastWords.reading).waitFor({ state: "hidden" });
    await desk.pane.getByRole("button", { name: en.due, exact: true }).focus();
    const controls = await controlNames(desk);
    const reached = [await focusedName(desk)];
    while (reached.length < controls.length) {
      await desk.page.keyboard.press("Tab");
      reached.push(await focusedName(desk));
    }
    expect(reached).toEqual(controls);
    await desk.page.keyboard.press("Tab");
    await expect.poll(() => focusedName(desk)).toBeNull();
    expect(reached.slice(0, 4)).toEqual([en.due, en.refresh, en.log.action, en.log.options]);
    await desk.leave();
  });

  it("logs and takes back without a mouse, and keeps the focus", async () => {
    const desk = await demo.sitDown();
    await desk.read(demo.idOf("chalk book"));
    await desk.pane.getByRole("button", { name: en.log.action }).press("Enter");
    await expect.poll(() => focusedName(desk)).toBe(en.log.change);
    await desk.page.keyboard.press("Tab");
    expect(await focusedName(desk)).toBe(en.undo);
    await desk.page.keyboard.press("Enter");
    await expect.poll(() => focusedName(desk)).toBe(en.log.action);
    await desk.leave();
  });
});

interface Screen {
  readonly name: string;
  readonly show: (desk: Desk) => Promise<void>;
}

const JIM = "James Harrowgate";
const jimsButton = (desk: Desk, name: string) => desk.card(JIM).getByRole("button", { name, exact: true });

/** One after the other, as one walks through the pane. */
const SCREENS: readonly Screen[] = [
  {
    name: "somebody known",
    show: async (desk) => {
      await desk.read(demo.idOf("Moira's retirement do: the date"));
      await desk.card(JIM).getByText(en.stages.continuation, { exact: true }).waitFor();
    },
  },
  {
    name: "options of logging",
    show: async (desk) => {
      await desk.pane.getByRole("button", { name: en.log.options }).click();
      await desk.pane.getByRole("textbox", { name: en.log.note }).waitFor();
    },
  },
  {
    name: "one's own word on the stage",
    show: async (desk) => {
      await jimsButton(desk, en.stage.override).click();
      await desk.card(JIM).getByRole("textbox", { name: careWords.override.reason }).waitFor();
    },
  },
  {
    name: "a closer look",
    show: async (desk) => {
      await jimsButton(desk, en.cancel).click();
      await jimsButton(desk, en.stage.closer).click();
      await desk.card(JIM).getByRole("img", { name: careWords.closer.way }).waitFor();
    },
  },
  {
    name: "history",
    show: async (desk) => {
      await jimsButton(desk, en.touch.history).click();
      const threads = desk.card(JIM).getByRole("list", { name: careWords.history.threads });
      await threads.locator("summary").first().click();
    },
  },
  { name: "touch form", show: (desk) => openPanel(desk, en.touch.log) },
  { name: "kind and rhythm", show: (desk) => openPanel(desk, en.person.tie) },
  { name: "editing a person", show: (desk) => openPanel(desk, en.person.edit) },
  {
    name: "a person's privacy, and what is held",
    show: async (desk) => {
      await openPanel(desk, privacyWords.person.title);
      await jimsButton(desk, privacyWords.person.held).click();
      await jimsButton(desk, privacyWords.files.json).waitFor();
      await jimsButton(desk, privacyWords.person.erase).click();
    },
  },
  {
    name: "one's own privacy",
    show: async (desk) => {
      const own = desk.pane.getByRole("button", { name: privacyWords.mine.title, exact: true });
      await own.click();
      await desk.pane.getByRole("textbox", { name: privacyWords.mine.add }).waitFor();
    },
  },
  {
    name: "a thread with its past",
    show: async (desk) => {
      await desk.select(demo.idOf("AW: Pipes that wait"));
      await desk.pane.getByRole("button", { name: pastWords.found }).click();
      await desk.pane.getByRole("list", { name: pastWords.found }).waitFor();
    },
  },
  {
    name: "many people, one unclear",
    show: async (desk) => {
      await desk.select(demo.idOf("Signs for the new Harbour Street clinic"));
      await desk.pane.getByRole("heading", { name: en.person.ambiguous }).waitFor();
    },
  },
  {
    name: "somebody one-sided",
    show: async (desk) => {
      await desk.select(demo.idOf("Should I close your file?"));
      await desk.card("Benedict Crane").waitFor();
    },
  },
  {
    name: "who is due, beside a message",
    show: async (desk) => {
      await desk.pane.getByRole("button", { name: en.due, exact: true }).click();
      await desk.pane.getByRole("checkbox", { name: careWords.due.suggest }).waitFor();
    },
  },
  {
    name: "nobody, and who is due",
    show: async (desk) => {
      await desk.select(null);
      await desk.pane.getByText(en.state.noItem).waitFor();
      await desk.pane.getByRole("button", { name: careWords.due.later }).first().click();
    },
  },
  {
    name: "a draft with advice",
    show: async (desk) => {
      const [scene] = TONE_SCENES;
      await desk.select(demo.idOf(scene?.subject ?? ""));
      await desk.reply();
      await desk.type(scene?.draft ?? "");
      await desk.pane.getByRole("article").first().waitFor();
    },
  },
  {
    name: "checking of spelling, asked for",
    show: async (desk) => {
      await desk.pane.getByRole("checkbox", { name: spellingWords.turn }).click();
      await desk.pane.getByRole("button", { name: spellingWords.download }).waitFor();
    },
  },
  {
    name: "snippets, and one being filled in",
    show: async (desk) => {
      await desk.pane.getByRole("button", { name: snippetWords.title, exact: true }).click();
      const snippets = desk.pane.getByRole("region", { name: snippetWords.title });
      await snippets.getByRole("article").first().getByRole("button").click();
      await snippets.getByRole("textbox").first().waitFor();
    },
  },
  {
    name: "snippets, arranged and added to",
    show: async (desk) => {
      await desk.pane.getByRole("button", { name: snippetWords.arrange }).click();
      await desk.pane.getByRole("button", { name: snippetWords.add }).click();
      await desk.pane.getByRole("textbox", { name: snippetWords.text }).waitFor();
    },
  },
  {
    name: "a draft to a stranger",
    show: async (desk) => {
      const cc = desk.page.getByRole("combobox", { name: "Cc", exact: true });
      await cc.fill("nobody@new.example");
      await cc.press("Enter");
      await desk.pane.getByText(en.person.unknown, { exact: true }).waitFor();
    },
  },
  {
    name: "the API in trouble",
    show: async (desk) => {
      await desk.context.route("**/v1/open", (route) => route.fulfill({ status: 503 }));
      await desk.read(demo.idOf("Questions (seven)"));
      await desk.pane.getByRole("alert").waitFor();
    },
  },
  {
    name: "signed out",
    show: async (desk) => {
      await desk.pane.getByRole("button", { name: en.state.signOut }).click();
      await desk.pane.getByRole("heading", { name: en.state.signedOut }).waitFor();
    },
  },
];

async function openPanel(desk: Desk, name: string): Promise<void> {
  await jimsButton(desk, name).click();
  await desk.card(JIM).getByRole("region").first().waitFor();
}

/** `null` when the focus has left the pane. */
const focusedName = (desk: Desk): Promise<string | null> =>
  desk.paneFrame().evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body || !document.hasFocus()) return null;
    return focused.getAttribute("aria-label") ?? focused.textContent;
  });

/** Everything that can be operated, in the order of the document. */
const controlNames = (desk: Desk): Promise<readonly string[]> =>
  desk
    .paneFrame()
    .evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, a[href], input, select, textarea, [tabindex='0']")]
        .filter((one) => one.tabIndex >= 0 && one.offsetParent !== null)
        .map((one) => one.getAttribute("aria-label") ?? one.textContent ?? ""),
    );
