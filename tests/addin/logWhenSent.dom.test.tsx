import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Open } from "../../addin/hooks/read/useOpen.ts";
import type { Mailbox } from "../../addin/office/mailbox.ts";
import { LogWhenSent } from "../../addin/screens/log/LogWhenSent.tsx";
import { type Services, ServicesProvider } from "../../addin/services.tsx";
import { sendLogWords } from "../../addin/strings/sendSentences.ts";
import type { PeopleOnMessage } from "../../shared/domain/message.ts";
import { err, ok } from "../../shared/result.ts";
import { aKnownPerson } from "../builders/views.ts";
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
async function beside(keepWithDraft: Mailbox["keepWithDraft"]): Promise<Services> {
  const item = aDraft();
  const services = testServices({ mailbox: { ...fakeMailbox(item), keepWithDraft } });
  const view = aKnownPerson();
  // Safe casts: the members that are looked at.
  const people = { outside: [{ address: view.address, displayName: "James Ward" }] } as unknown as PeopleOnMessage;
  const open = { personAt: () => view } as unknown as Open;
  await act(async () =>
    root.render(
      <FluentProvider theme={webLightTheme}>
        <ServicesProvider services={services}>
          <LogWhenSent item={item} people={people} open={open} />
        </ServicesProvider>
      </FluentProvider>,
    ),
  );
  return services;
}

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
