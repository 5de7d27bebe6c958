import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Announcer } from "../../addin/announcer.tsx";
import type { Open } from "../../addin/hooks/read/useOpen.ts";
import { DraftAdvice } from "../../addin/screens/compose/DraftAdvice.tsx";
import { ServicesProvider } from "../../addin/services.tsx";
import { en } from "../../addin/strings/en.ts";
import { EDIT_NAMES } from "../../addin/strings/toneNames.ts";
import type { PeopleOnMessage } from "../../shared/domain/message.ts";
import { aKnownPerson } from "../builders/views.ts";
import { aDraft, type FakeMailbox, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { testServices } from "../doubles/services.tsx";

const USE_JIM = `${EDIT_NAMES.use_their_name}Jim`;
const DRAFT = "<p>Dear Jimm,</p><p>here is the plan you asked for.</p>";

let root: Root;
let place: HTMLElement;
let mailbox: FakeMailbox;

beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

/** The advice beside a draft to James Ward, of whom `more` may say that he could not be looked up. */
function draw(html: string, more: Partial<Open> = {}) {
  const item = aDraft();
  mailbox = fakeMailbox(item, html);
  const view = aKnownPerson();
  const person = { address: view.address, displayName: "James Ward", field: "to" as const };
  // Safe casts: the members that the screen uses.
  const people = { outside: [person], colleagues: [], self: [] } as unknown as PeopleOnMessage;
  const open = { error: null, personAt: () => view, ...more } as unknown as Open;
  root.render(
    <FluentProvider theme={webLightTheme}>
      <ServicesProvider services={testServices({ mailbox })}>
        <Announcer>
          <DraftAdvice item={item} people={people} open={open} mayLeave={true} />
        </Announcer>
      </ServicesProvider>
    </FluentProvider>,
  );
}

afterEach(() => {
  root.unmount();
  place.remove();
});

const button = (words: string) =>
  [...place.querySelectorAll("button")].find(({ textContent }) => textContent === words);
const appears = (words: string) => expect.poll(() => button(words), { timeout: 20_000 }).toBeDefined();
const press = (words: string) => button(words)?.click();

describe("a draft while the API does not answer", () => {
  const CALM = "<p>Hi Jim,</p><p>the shed is open on Tuesday.</p>";
  const error = { reason: "offline" } as const;
  const said = (words: string) => expect.poll(() => place.textContent, { timeout: 20_000 }).toContain(words);

  it("is judged for readers the device remembers", async () => {
    draw(CALM, { error });
    await said(en.compose.nothing);
  });

  it("is not called faultless to somebody who could not be looked up, and says so", async () => {
    draw(CALM, { error, personAt: () => null });
    await said("What you write to James Ward is looked at once Rapport can be reached.");
    await expect.poll(() => place.textContent).not.toContain(en.compose.looking);
    expect(place.textContent).not.toContain(en.compose.nothing);
  });
});

describe("the way back from a change", () => {
  beforeEach(() => draw(DRAFT));

  it("has the focus as soon as the change is made, so that the keyboard does not lose its place", async () => {
    await appears(USE_JIM);
    button(USE_JIM)?.focus();
    press(USE_JIM);
    await expect.poll(() => document.activeElement?.textContent).toBe(en.undo);
  });

  it("stays where undo was refused, and works once the words are there again", async () => {
    await appears(USE_JIM);
    press(USE_JIM);
    await appears(en.undo);
    const changed = mailbox.body;
    expect(changed).toContain("Dear Jim,");

    mailbox.body = "<p>Something else.</p>";
    press(en.undo);
    await expect.poll(() => place.textContent).toContain(en.compose.applyFailed);
    expect(button(en.undo)).toBeDefined();

    mailbox.body = changed;
    press(en.undo);
    await expect.poll(() => mailbox.body).toBe(DRAFT);
    await expect.poll(() => button(en.undo)).toBeUndefined();
    expect(place.textContent).not.toContain(en.compose.applyFailed);
  });
});
