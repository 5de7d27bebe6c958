import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Open } from "../../addin/hooks/read/useOpen.ts";
import type { Mailbox } from "../../addin/office/mailbox.ts";
import { LogWhenSent } from "../../addin/screens/log/LogWhenSent.tsx";
import { ServicesProvider } from "../../addin/services.tsx";
import { sendLogWords } from "../../addin/strings/sendSentences.ts";
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import type { PeopleOnMessage } from "../../shared/domain/message.ts";
import { err, ok } from "../../shared/result.ts";
import { aKnownPerson, aLoggedThread, at } from "../builders/views.ts";
import { aDraft, fakeMailbox } from "../doubles/fakeMailbox.ts";
import { testServices } from "../doubles/services.tsx";

let root: Root;
let place: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

/** The tick beside a draft to James, in an Outlook that keeps things with it as `keepWithDraft` does. */
async function beside(keepWithDraft: Mailbox["keepWithDraft"], logged: LoggedThread | null = null) {
  const item = aDraft();
  const services = testServices({ mailbox: { ...fakeMailbox(item), keepWithDraft } });
  const view = aKnownPerson();
  // Safe casts: the members that are looked at.
  const people = { outside: [{ address: view.address, displayName: "James Ward" }] } as unknown as PeopleOnMessage;
  const openFor = (loggedNow: LoggedThread | null) =>
    ({ personAt: () => view, reply: { logged: loggedNow } }) as unknown as Open;
  const draw = (loggedNow: LoggedThread | null) =>
    act(async () =>
      root.render(
        <FluentProvider theme={webLightTheme}>
          <ServicesProvider services={services}>
            <LogWhenSent item={item} people={people} open={openFor(loggedNow)} />
          </ServicesProvider>
        </FluentProvider>,
      ),
    );
  await draw(logged);
  return { pendingLogs: services.pendingLogs, draw };
}

const keeps: Mailbox["keepWithDraft"] = async () => ok(undefined);

const tick = () => act(async () => place.querySelector("input")?.click());

describe("log when sent", () => {
  it("waits with the draft, and not any more once it was taken back", async () => {
    const kept: (string | null)[] = [];
    const { pendingLogs } = await beside(async (_, __, value) => ok(void kept.push(value)));
    await tick();
    expect([pendingLogs.list().length, place.textContent?.includes(sendLogWords.what)]).toEqual([1, true]);
    await tick();
    expect([pendingLogs.list().length, kept]).toEqual([0, ["key-1", null]]);
  });

  const loggedBy = (you: boolean) =>
    aLoggedThread({
      loggers: [{ name: "Mara Ellwood", at: at("2026-11-10T09:00:00Z"), you }],
      visibility: "private",
    });

  it.each([
    ["the user's own log of the conversation", true, "private"],
    ["what the organisation has decided, where colleagues alone have logged it", false, "team"],
  ] as const)("starts from the visibility of %s", async (_, you, visibility) => {
    const { pendingLogs } = await beside(keeps, loggedBy(you));
    await tick();
    expect(pendingLogs.list().map(({ log }) => log.visibility)).toEqual([visibility]);
  });

  it("becomes as narrow as the user's own log once that is known, and no wider again", async () => {
    const { pendingLogs, draw } = await beside(keeps);
    const visibility = () => pendingLogs.list().map(({ log }) => log.visibility);
    await tick();
    expect(visibility()).toEqual(["team"]);
    await draw(loggedBy(true));
    expect(visibility()).toEqual(["private"]);
    await draw(null);
    expect(visibility()).toEqual(["private"]);
  });

  it("says so where Outlook cannot keep it with the draft, and waits for nothing", async () => {
    const { pendingLogs } = await beside(async () => err({ reason: "not_offered", what: "session data" }));
    await tick();
    expect([pendingLogs.list().length, place.textContent]).toEqual([0, expect.stringContaining("cannot tell")]);
  });

  it("says so where Outlook does not let go of it, and logs nothing all the same", async () => {
    const { pendingLogs } = await beside(async (_, __, value) =>
      value === null ? err({ reason: "not_offered", what: "session data" }) : ok(undefined),
    );
    await tick();
    await tick();
    expect(pendingLogs.list()).toEqual([]);
    expect(place.textContent).toContain(sendLogWords.stillNoted);
  });
});
