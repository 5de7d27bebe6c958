import { beforeAll, describe, expect, it } from "vitest";
import type { Bond, Stage } from "../../shared/domain/stage/stage.ts";
import { standingOf } from "../../shared/domain/stage/standing.ts";
import { pastOf } from "../../shared/domain/thread/past.ts";
import { tieOf } from "../../shared/domain/tie/tie.ts";
import { instant, type LocalDate, localDate } from "../../shared/time.ts";
import { type Loaded, loadMessages } from "../outlook/mailbox/loadMail.ts";
import { type Mail, participantsOf } from "../outlook/mailbox/mail.ts";
import { momentOf } from "./calendar.ts";
import { LONDON } from "./cast.ts";
import { type DemoMailbox, demoMailbox } from "./demoMailbox.ts";
import { touchesByAddress } from "./history.ts";
import type { Shows } from "./story.ts";
import { TONE_SCENES } from "./toneScenes.ts";

const load = (today: LocalDate): Promise<Loaded> => loadMessages(demoMailbox(today).messages.map(({ eml }) => eml));

const TODAY = localDate("2026-11-22");
const demo = demoMailbox(TODAY);
let mails: readonly Mail[] = [];

beforeAll(async () => {
  mails = (await load(TODAY)).mails;
});

describe("the demo mailbox", () => {
  it("is the same for the same day", () => {
    expect(demoMailbox(TODAY)).toEqual(demo);
  });

  it("holds more than three hundred messages, all readable", () => {
    expect(mails.length).toBeGreaterThanOrEqual(300);
    expect(mails).toHaveLength(demo.messages.length);
  });

  it("has at least fourteen people who write or are written to", () => {
    expect(new Set(demo.people.map(({ address }) => address)).size).toBeGreaterThanOrEqual(14);
  });

  it("names nobody at a domain that could exist", () => {
    const addresses = mails.flatMap((mail) => participantsOf(mail).map(({ address }) => address));
    expect(addresses.filter((address) => !address.endsWith(".example"))).toEqual([]);
    expect(demo.messages.filter(({ eml }) => /@(?![\w.-]+\.example\b)/.test(withoutMarkup(eml)))).toEqual([]);
  });

  it("answers messages that are there and older", () => {
    const sentAt = new Map(mails.map((mail) => [mail.messageId, mail.sentAt]));
    for (const mail of mails) {
      for (const reference of mail.references) expect(sentAt.get(reference)).toBeLessThan(mail.sentAt);
    }
  });

  it("quotes the earlier message in the way of each mail program", () => {
    const htmls = mails.map((mail) => mail.html ?? "").join("");
    expect(htmls).toContain("border-top:solid #E1E1E1");
    expect(htmls).toContain('class="gmail_quote"');
    expect(htmls).toContain('blockquote type="cite"');
    expect(mails.some((mail) => mail.html === null && /^> /m.test(mail.text))).toBe(true);
  });

  it("keeps names with accents whole", () => {
    const names = new Set(mails.map((mail) => mail.from.name));
    expect([...names]).toEqual(expect.arrayContaining(["Zoë Pemberton-Kühn", "Lucía Ferrandis", "Yusuf Akgün"]));
  });

  it("has a newsletter that says how to leave it and a sender nobody reads", () => {
    expect(mails.filter((mail) => /^List-Unsubscribe:/m.test(mail.headers)).length).toBeGreaterThan(5);
    expect(mails.some((mail) => mail.from.address.startsWith("no-reply@"))).toBe(true);
  });

  it("shows every stage, one-sided ties both ways, machines and a colleague", () => {
    const shown = new Set(demo.people.map(({ shows }) => shows));
    expect(shown).toEqual(new Set(Object.keys(MEANT)));
  });

  it("has one person writing from two addresses and two people writing from one", () => {
    const addressesOfRuth = new Set(mails.filter(({ from }) => /Ruth/.test(from.name)).map(({ from }) => from.address));
    const namesAtOffice = new Set(
      mails.filter(({ from }) => /^office@/.test(from.address)).map(({ from }) => from.name),
    );
    expect(addressesOfRuth.size).toBe(2);
    expect(namesAtOffice).toEqual(new Set(["Owen Tarrant", "Fiona Beck"]));
  });

  it("shows a colleague who writes to customers with the owner in Cc", () => {
    const { owner, colleague } = demo;
    const fromColleague = mails.filter(({ from }) => from.address === colleague.address);
    expect(fromColleague.some(({ cc }) => cc.some(({ address }) => address === owner.address))).toBe(true);
  });

  it("has a message that quotes eight others, which are in no mailbox, in two languages", () => {
    const mail = mails.find(({ subject }) => subject === "AW: Pipes that wait");
    if (!mail) throw new Error("Cannot find the message that quotes others");
    const { from, to, cc, subject, html } = mail;
    const named = ({ address, name }: (typeof to)[number]) => ({ address, displayName: name });
    const message = { from: named(from), to: to.map(named), cc: cc.map(named), subject, sentAt: instant(mail.sentAt) };
    const { messages, unread } = pastOf({ html: html ?? "" }, { message, zone: LONDON });
    expect(messages.map((one) => one.from?.displayName)).toEqual([
      ...["Mara Ellwood", "Birgit Sandner", "Mara Ellwood", "Birgit Sandner"],
      ...["Mara Ellwood", "Tomas Wieland", "Mara Ellwood", "Birgit Sandner"],
    ]);
    expect([messages.filter(({ at }) => at === null), unread]).toEqual([[], []]);
    expect(html).toContain("Gesendet:");
    expect(html).toContain("gmail_quote");
  });

  it("has mail to answer for each tone scene", () => {
    const emls = demo.messages.map(({ eml }) => eml);
    for (const { to, subject, draft, words } of TONE_SCENES) {
      expect(draft).toContain(words);
      expect(emls.some((eml) => eml.includes(`<${to}>`) && eml.includes(`Subject: ${subject}\r\n`))).toBe(true);
    }
  });
});

describe.each(["2026-11-22", "2028-02-29", "2026-03-29", "2026-10-25", "2027-03-01", "2026-12-31", "2027-01-01"])(
  "the demo mailbox on %s",
  (day) => {
    const today = localDate(day);
    const dawn = Date.parse(`${day}T00:00:00Z`);

    let all: Loaded = { mails: [], skipped: [] };

    beforeAll(async () => {
      all = await load(today);
    });

    it("shows each person at the stage of their story once everything is logged", () => {
      expect(standings(all.mails, today)).toEqual(expected(demoMailbox(today)));
    });

    it("lies between two and three years and yesterday", () => {
      const times = all.mails.map((mail) => mail.sentAt);
      expect(all.skipped).toEqual([]);
      expect(Math.max(...times)).toBeLessThan(dawn);
      expect(Math.min(...times)).toBeGreaterThan(dawn - 3 * 365 * 86_400_000);
      expect(Math.min(...times)).toBeLessThan(dawn - 2 * 365 * 86_400_000);
    });
  },
);

const UNSORTED = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

/** Bond and stage of everybody on the mails, at nine in the morning of `today`. */
function standings(all: readonly Mail[], today: LocalDate): Readonly<Record<string, unknown>> {
  const { owner, people } = demoMailbox(today);
  const touches = touchesByAddress(all, { addresses: [owner.address] });
  const asked = { now: momentOf(today, "09:00", owner.zone), zone: owner.zone, settings: UNSORTED };
  const standingWith = (address: string) => standingOf(tieOf(touches.get(address) ?? [], owner.zone), asked).standing;
  return Object.fromEntries(
    people.map(({ address }) => {
      const { bond, stage } = standingWith(address);
      return [address, { bond, stage }];
    }),
  );
}

const MEANT: Readonly<Record<Shows, { readonly bond: Bond; readonly stage: Stage | null }>> = {
  acquaintance: { bond: "encounter", stage: "acquaintance" },
  buildup: { bond: "relationship", stage: "buildup" },
  continuation: { bond: "relationship", stage: "continuation" },
  deterioration: { bond: "relationship", stage: "deterioration" },
  ending: { bond: "relationship", stage: "ending" },
  one_sided: { bond: "one_sided", stage: "acquaintance" },
  you_never_answered: { bond: "one_sided", stage: "acquaintance" },
  automated: { bond: "none", stage: null },
  colleague: { bond: "none", stage: null },
  first_message: { bond: "none", stage: null },
};

const expected = ({ people }: DemoMailbox) =>
  Object.fromEntries(people.map(({ address, shows }) => [address, MEANT[shows]]));

/** Text of a message without what stands in angle brackets of html. */
const withoutMarkup = (eml: string): string => eml.replace(/<\/?[a-z][^>@]*>/gi, " ");
