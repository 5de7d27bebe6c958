import { describe, expect, it } from "vitest";
import type { MessageRead } from "../../addin/background/message.ts";
import { type EarlierAsk, earlierOf, MOST_EARLIER, messageCount, messagesOf } from "../../addin/hooks/log/earlier.ts";
import type { PersonOnMessage } from "../../shared/domain/message.ts";
import type { Instant } from "../../shared/time.ts";
import { aKnownPerson, at } from "../builders/views.ts";

const JAMES: PersonOnMessage = { address: "james@northwind.example", displayName: "James Ward", field: "from" };
const ANN: PersonOnMessage = { address: "ann@elsewhere.example", displayName: "Ann Ode", field: "cc" };
const SENT = at("2026-11-10T09:00:00Z");

const ask: EarlierAsk = {
  people: [JAMES],
  personAt: (address) => (address === JAMES.address ? aKnownPerson() : null),
  messageId: "plans@northwind.example",
  sentAt: SENT,
};

const keyAt = (time: Instant) => `past:${"0".repeat(32)}:${new Date(time).toISOString().slice(0, 16)}Z`;

const quotedAt = (iso: string, person = JAMES) => ({
  person,
  touch: {
    ...{ messageId: keyAt(at(iso)), at: at(iso), direction: "in" as const, audience: 1, addressed: "to" as const },
    ...{ automated: false, words: 40, style: null },
  },
  zone: "stated" as const,
});

const readWith = (past: Partial<MessageRead["past"]>): MessageRead => ({
  ...{ words: 3, signOff: null, facts: [], automation: null, away: null },
  past: { touches: [], leftOut: [], unread: [], ...past },
});

const TWO = readWith({ touches: [quotedAt("2026-10-01T08:00:00Z"), quotedAt("2026-10-05T08:00:00Z")] });
const loggedAt = (iso: string, key: string) => ({
  ...{ contactId: aKnownPerson().contact.id, key, at: at(iso), direction: "in" as const, words: 40 },
});

describe("the earlier messages of a thread", () => {
  it("are all new where it is not logged, the newest first", () => {
    const { touches, omitted } = earlierOf(TWO, null, ask);
    expect(touches.map(({ past }) => past.at)).toEqual([at("2026-10-05T08:00:00Z"), at("2026-10-01T08:00:00Z")]);
    expect(omitted).toEqual([]);
  });

  it.each([
    ["as a quote", keyAt(at("2026-10-05T08:00:00Z")), "2026-10-05T08:00:00Z"],
    ["by its Message-ID, some seconds later", "real@northwind.example", "2026-10-05T08:00:40Z"],
  ])("are not new where they are logged %s", (_, key, iso) => {
    const { touches, omitted } = earlierOf(TWO, [loggedAt(iso, key)], ask);
    expect(touches.map(({ past }) => past.at)).toEqual([at("2026-10-01T08:00:00Z")]);
    expect(omitted).toEqual([{ reason: "logged_already", who: "James Ward", at: at("2026-10-05T08:00:00Z") }]);
  });

  it("leave out people who are not on the message, and say whom", () => {
    const { touches, omitted } = earlierOf(readWith({ touches: [quotedAt("2026-10-01T08:00:00Z", ANN)] }), null, ask);
    expect(touches).toEqual([]);
    expect(omitted).toEqual([{ reason: "not_on_message", who: "Ann Ode", at: at("2026-10-01T08:00:00Z") }]);
  });

  it("tell what could not be read", () => {
    const leftOut = [{ reason: "time_unknown" as const, from: { address: "", displayName: "Bo" }, at: null }];
    const { omitted } = earlierOf(readWith({ leftOut, unread: ["header_without_sender"] }), null, ask);
    expect(omitted).toEqual([{ reason: "time_unknown", who: "Bo" }, { reason: "header_without_sender" }]);
  });

  it("are bounded, and the rest is told", () => {
    const many = Array.from({ length: MOST_EARLIER + 3 }, (_, minute) =>
      quotedAt(new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString()),
    );
    const { touches, omitted } = earlierOf(readWith({ touches: many }), null, ask);
    expect([messageCount(touches), omitted.length]).toEqual([MOST_EARLIER, 3]);
    expect(new Set(omitted.map(({ reason }) => reason))).toEqual(new Set(["too_many"]));
  });

  it("know whether the message in view is logged itself", () => {
    const inView = (known: Parameters<typeof earlierOf>[1]) => earlierOf(TWO, known, ask).inViewLogged;
    expect(inView(null)).toBeNull();
    expect(inView([])).toBe(false);
    expect(inView([loggedAt("2026-11-10T09:00:00Z", "plans@northwind.example")])).toBe(true);
  });

  it("are one for everybody on them, by whoever wrote it", () => {
    const ours = {
      ...quotedAt("2026-10-01T08:00:00Z"),
      touch: { ...quotedAt("2026-10-01T08:00:00Z").touch, direction: "none" as const },
    };
    const theirs = quotedAt("2026-10-01T08:00:00Z", ANN);
    const onBoth = { ...ask, people: [JAMES, ANN] };
    const { touches } = earlierOf(readWith({ touches: [ours, theirs] }), null, onBoth);
    expect(messagesOf(touches)).toMatchObject([{ direction: "in", by: "Ann Ode" }]);
    expect(messagesOf(touches.slice(0, 1))).toMatchObject([{ direction: "none", by: null }]);
  });
});
