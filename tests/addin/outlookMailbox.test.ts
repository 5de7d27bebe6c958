import { describe, expect, it } from "vitest";
import type { Mailbox } from "../../addin/office/mailbox.ts";
import { createOutlookMailbox } from "../../addin/office/outlookMailbox.ts";
import { type HostMessage, type HostPerson, hostMailbox, settled } from "../doubles/hostMailbox.ts";

const ANN: HostPerson = { displayName: "Ann Ode", emailAddress: "ann@northwind.example" };
const BEN: HostPerson = { displayName: "Ben Idris", emailAddress: "ben@northwind.example" };

const letter = (subject: string, more: Partial<HostMessage> = {}): HostMessage => ({
  mode: "read",
  subject,
  from: ANN,
  html: `<p>${subject}</p>`,
  ...more,
});
const draft = (subject: string, more: Partial<HostMessage> = {}): HostMessage => ({
  mode: "compose",
  subject,
  ...more,
});

const NO_SETTINGS = { get: () => undefined, set: () => {}, saveAsync: () => {} };

/** A pane that has just been opened beside a message. */
function open(message: HostMessage | null) {
  const host = hostMailbox(message);
  const seen = { reloads: 0, returned: () => {} };
  const mailbox = createOutlookMailbox({
    mailbox: host.mailbox,
    settings: NO_SETTINGS,
    officeTheme: () => undefined,
    onReturn: (notify) => {
      seen.returned = notify;
    },
    reload: () => {
      seen.reloads += 1;
    },
  });
  return { host, mailbox, seen };
}

const subjectOf = (mailbox: Mailbox): string => {
  const item = mailbox.item();
  return item.mode === "read" || item.mode === "compose" ? item.subject : item.mode;
};

describe("the item in view", () => {
  it("is the message that was open at the start", () => {
    const { mailbox } = open(letter("Plans"));
    expect(mailbox.item()).toMatchObject({ mode: "read", subject: "Plans", messageId: "<Plans@mail.example>" });
  });

  it("is nothing when nothing is open", () => {
    expect(open(null).mailbox.item().mode).toBe("none");
  });

  it("follows every change and tells its listeners", () => {
    const { host, mailbox } = open(letter("Plans"));
    const told: string[] = [];
    mailbox.onItem(() => told.push(subjectOf(mailbox)));
    host.open(letter("Budget"));
    host.open(null);
    host.open(letter("Plans"));
    expect(told).toEqual(["Budget", "none", "Plans"]);
  });

  it("stays the same object while nothing about it changes", () => {
    const { mailbox, seen } = open(letter("Plans"));
    const before = mailbox.item();
    seen.returned();
    expect(mailbox.item()).toBe(before);
  });

  it("leaves out people without an address", () => {
    const group = { displayName: "The board", emailAddress: "" };
    const { mailbox } = open(letter("Plans", { to: [group, BEN] }));
    expect(mailbox.item()).toMatchObject({ to: [{ address: "ben@northwind.example", displayName: "Ben Idris" }] });
  });

  it("is unsupported when it is an appointment", () => {
    const host = hostMailbox(letter("Lunch"));
    Object.assign(host.mailbox.item ?? {}, { itemType: "appointment" });
    const quiet = { officeTheme: () => undefined, onReturn: () => {}, reload: () => {} };
    expect(createOutlookMailbox({ mailbox: host.mailbox, settings: NO_SETTINGS, ...quiet }).item().mode).toBe(
      "unsupported",
    );
  });
});

describe("a draft", () => {
  it("is being read until all its recipients are known", async () => {
    const { mailbox } = open(draft("Hello", { to: [ANN] }));
    expect(mailbox.item().mode).toBe("reading");
    await settled();
    expect(mailbox.item()).toMatchObject({ mode: "compose", to: [{ address: ANN.emailAddress }] });
  });

  it("follows its recipients as they are typed and removed", async () => {
    const { host, mailbox } = open(draft("Hello", { to: [ANN] }));
    await settled();
    host.address({ to: [ANN, BEN] });
    await settled();
    expect(mailbox.item()).toMatchObject({ to: [{ address: ANN.emailAddress }, { address: BEN.emailAddress }] });
    host.address({ to: [BEN] });
    await settled();
    expect(mailbox.item()).toMatchObject({ to: [{ address: BEN.emailAddress }] });
  });

  it("keeps its epoch while its recipients change", async () => {
    const { host, mailbox } = open(draft("Hello", { to: [ANN] }));
    await settled();
    const { epoch } = mailbox.item();
    host.address({ to: [BEN] });
    await settled();
    expect(mailbox.item().epoch).toBe(epoch);
  });

  it("shows the newest recipients although older answers come last", async () => {
    const { host, mailbox } = open(draft("Hello", { to: [ANN] }));
    await settled();
    host.hold();
    host.address({ to: [BEN] });
    host.address({ to: [ANN, BEN] });
    await host.release("newest first");
    await settled();
    expect(mailbox.item()).toMatchObject({ to: [{ address: ANN.emailAddress }, { address: BEN.emailAddress }] });
  });

  it("takes an inserted name and changes nothing else", async () => {
    const { mailbox } = open(draft("Hello", { html: "Dear " }));
    await settled();
    const { epoch } = mailbox.item();
    await mailbox.insert(epoch, "Ann");
    expect(await mailbox.html(epoch)).toEqual({ ok: true, value: "Dear Ann" });
  });
});

describe("a new message", () => {
  it("is opened to one address beside a message and beside none", () => {
    const { host, mailbox } = open(letter("Plans"));
    mailbox.newMessage?.({ address: "ben@northwind.example", displayName: "Ben Idris" });
    host.open(null);
    mailbox.newMessage?.({ address: "ann@northwind.example", displayName: "Ann Ode" });
    expect(host.written).toEqual(["ben@northwind.example", "ann@northwind.example"]);
  });

  it("is not offered beside a draft, where Outlook opens none", () => {
    expect(open(draft("Plans")).mailbox.newMessage).toBeNull();
  });
});

describe("answers of an older item", () => {
  it("are dropped, as the library would give the words of the new one", async () => {
    const { host, mailbox } = open(letter("Plans"));
    const { epoch } = mailbox.item();
    host.hold();
    const late = mailbox.html(epoch);
    await settled();
    host.open(letter("Budget"));
    await host.release("oldest first");
    expect(await late).toEqual({ ok: false, error: { reason: "item_changed" } });
  });

  it("never reach a view in twenty switches answered in reverse", async () => {
    const { host, mailbox } = open(letter("0"));
    const answers: { asked: string; given: Promise<unknown> }[] = [];
    host.hold();
    for (let turn = 1; turn <= 20; turn += 1) {
      host.open(turn === 10 ? null : letter(String(turn)));
      answers.push({ asked: String(turn), given: mailbox.html(mailbox.item().epoch) });
    }
    await host.release("newest first");
    const kept = await Promise.all(answers.map(async ({ asked, given }) => ({ asked, given: await given })));
    const spoken = kept.filter(({ given }) => (given as { ok: boolean }).ok);
    expect(spoken).toEqual([{ asked: "20", given: { ok: true, value: "<p>20</p>" } }]);
    expect(subjectOf(mailbox)).toBe("20");
  });

  it("are refused for headers that name another message", async () => {
    const { host, mailbox } = open(letter("Plans"));
    host.openSilently(letter("Budget"));
    const headers = await mailbox.headers(mailbox.item().epoch);
    expect(headers).toEqual({ ok: false, error: { reason: "item_changed" } });
  });
});

describe("refresh", () => {
  it("loads the pane anew when Outlook shows another message than the library holds", async () => {
    const { host, mailbox, seen } = open(letter("Plans"));
    host.openSilently(letter("Budget"));
    await mailbox.refresh();
    expect(seen.reloads).toBe(1);
  });

  it("loads the pane anew when no message is known, as one may be open", async () => {
    const { mailbox, seen } = open(null);
    await mailbox.refresh();
    expect(seen.reloads).toBe(1);
  });

  it("leaves the pane alone when the message is still the same", async () => {
    const { mailbox, seen } = open(letter("Plans"));
    await mailbox.refresh();
    expect(seen.reloads).toBe(0);
  });
});
