import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, type ReactElement } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../../addin/App.tsx";
import type { Api } from "../../addin/api/client.ts";
import { createOutbox } from "../../addin/api/outbox.ts";
import { createNoteDrafts } from "../../addin/device/noteDrafts.ts";
import { createPendingLogs, type PendingLog } from "../../addin/device/pendingLogs.ts";
import { createPolicyShelf } from "../../addin/device/policyShelf.ts";
import { useNote } from "../../addin/hooks/frame/useTyped.ts";
import { useWrite } from "../../addin/hooks/frame/useWrite.ts";
import { useErase } from "../../addin/hooks/privacy/useErase.ts";
import "../../addin/screens/log/SentLogs.tsx";
import { type Account, accountIn } from "../../addin/office/signIn.ts";
import { type Services, ServicesProvider } from "../../addin/services.tsx";
import { sendLogWords } from "../../addin/strings/sendSentences.ts";
import { contactsApi } from "../../shared/contract/contactsApi.ts";
import type { PolicyReply } from "../../shared/contract/policy.ts";
import { contactId } from "../../shared/ids.ts";
import { ok } from "../../shared/result.ts";
import { timeZone } from "../../shared/time.ts";
import { at } from "../builders/views.ts";
import { fakeMailbox } from "../doubles/fakeMailbox.ts";
import { memoryStorage } from "../doubles/memoryStorage.ts";
import { movableSignIn } from "../doubles/movableSignIn.ts";
import { testServices } from "../doubles/services.tsx";

const MARA: Account = { tenantId: "tenant-1", userId: "user-1", name: "Mara" };
const LENA: Account = { tenantId: "tenant-1", userId: "user-2", name: "Lena" };
const NOW = at("2026-11-22T10:00:00Z");

const POLICY: PolicyReply = {
  neverLog: [],
  organisation: { retentionDays: null, defaultVisibility: "team", serverAnalysis: false, rewriting: false, version: 0 },
  model: null,
  isAdmin: false,
};
const WAITING: PendingLog = {
  id: "log-1",
  about: "Mara's plans",
  people: [{ address: "jim@northwind.example", displayName: "Jim", contactId: null }],
  thread: { messageIds: [], conversationId: "conversation-1", subjectDigest: null },
  visibility: "team",
  timeZone: timeZone("Europe/Berlin"),
  at: NOW,
};

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

/** Mara's pane, on a device that keeps what belongs to whom. */
function aPane(more: Partial<Services> = {}) {
  const { signIn, become } = movableSignIn();
  become({ state: "signed_in", account: MARA });
  const storage = memoryStorage();
  const owned = { storage, partition: "", account: () => accountIn(signIn.current()), now: () => NOW };
  const mailbox = fakeMailbox({ mode: "none", epoch: 0 });
  const base = testServices({
    signIn,
    mailbox,
    notes: createNoteDrafts(owned),
    policyShelf: createPolicyShelf(owned),
    pendingLogs: createPendingLogs({ ...owned, mailbox }),
    ...more,
  });
  const services = { ...base, outbox: createOutbox({ ...owned, api: base.api, newKey: () => "key-1" }), ...more };
  const draw = (screen: ReactElement) =>
    act(async () =>
      root.render(
        <FluentProvider theme={webLightTheme}>
          <ServicesProvider services={services}>{screen}</ServicesProvider>
        </FluentProvider>,
      ),
    );
  const becomeLater = (account: Account) => act(async () => become({ state: "signed_in", account }));
  return { services, storage, draw, become, becomeLater };
}

/** What a hook gave at its first drawing: whatever goes on with it was begun then. */
async function begun<T>(draw: (screen: ReactElement) => Promise<void>, useHook: () => T): Promise<T> {
  const given: T[] = [];
  function Screen() {
    given.push(useHook());
    return null;
  }
  await draw(<Screen />);
  const [first] = given;
  if (first === undefined) throw new Error("Cannot go on: nothing was drawn");
  return first;
}

describe("case 39: what one account began goes on as its own when another is signed in by then", () => {
  it("a note that was saved is forgotten as hers, and the next one's about the same stays", async () => {
    const { services, draw, becomeLater } = aPane();
    services.notes.keep("thread:1", "Mara's words");
    const [, setNote] = await begun(draw, () => useNote("thread:1"));
    await becomeLater(LENA);
    services.notes.keep("thread:1", "Lena's words");
    await act(async () => setNote(""));
    expect(services.notes.read("thread:1")).toBe("Lena's words");
    await becomeLater(MARA);
    expect(services.notes.read("thread:1")).toBe("");
  });

  it("a write she prepared does not become the next one's", async () => {
    const { services, draw, becomeLater, storage } = aPane();
    const write = await begun(draw, useWrite);
    await becomeLater(LENA);
    const body = { contactId: contactId("con_1"), rule: "chaser", dismissed: true } as const;
    const about = { kind: "dismissal", about: "Jim", scope: "con_1" } as const;
    const written = await write({ endpoint: contactsApi.dismissAdvice, body, ...about });
    expect([written, storage.length]).toEqual([{ ok: false, error: { reason: "signed_out" } }, 0]);
    expect(services.outbox.waiting()).toEqual([]);
  });

  it("erasing everything of hers leaves the device of the next one as it is", async () => {
    const { services, draw, become } = aPane({ confirm: async () => ok("secret") });
    const call = async () => {
      become({ state: "signed_in", account: LENA });
      services.notes.keep("thread:1", "Lena's words");
      return ok({ erased: "everything of yours", remaining: false });
    };
    // Safe cast: nothing else is asked of it.
    Object.assign(services.api, { call: call as unknown as Api["call"] });
    const { mine } = await begun(draw, useErase);
    await act(async () => void (await mine()));
    expect(services.notes.read("thread:1")).toBe("Lena's words");
  });

  it("what became of hers is not shown to the next one", async () => {
    vi.stubGlobal("__RAPPORT_VERSION__", "0");
    const { services, storage, draw, becomeLater } = aPane();
    services.policyShelf.keep(POLICY);
    services.pendingLogs.keep(WAITING);
    storage.setItem("rapport.sent.log-1", JSON.stringify({ id: "log-1", at: NOW, asked: false, people: null }));
    await draw(<App />);
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(place.textContent).toContain(sendLogWords.refused);
    }, 10_000);
    expect(place.textContent).toContain("Mara's plans");
    await becomeLater(LENA);
    expect(place.textContent).not.toContain("Mara's plans");
  });
});
