/** A consultant's mailbox, invented for the demonstration: every stage, written as real business mail is. */
import { type Instant, instant, type LocalDate } from "../../shared/time.ts";
import { momentOf, monthName, workday } from "./calendar.ts";
import { chidi, lena, mara } from "./cast.ts";
import { emlOf } from "./eml.ts";
import { STORIES } from "./people/everybody.ts";
import { composeBody, type Earlier } from "./quoting.ts";
import {
  type Learned,
  type Line,
  type Noted,
  type Person,
  readWhen,
  type Shows,
  type Story,
  type Thread,
} from "./story.ts";

export interface DemoMessage {
  /** RFC 5322 text. */
  readonly eml: string;
  readonly folder: "inbox" | "sent";
  readonly read: boolean;
  /** `false`: left for whoever tries the product. */
  readonly logged: boolean;
}

export interface DemoPerson {
  readonly name: string;
  readonly address: string;
  /** What the stage (or the lack of one) is meant to be once everything before today is logged. */
  readonly shows: Shows;
}

export interface DemoMailbox {
  readonly owner: Person;
  readonly colleague: Person;
  /** All of the owner's organisation except the owner. */
  readonly colleagues: readonly Person[];
  readonly people: readonly DemoPerson[];
  /** What the owner has typed about some of them; two of these share one address. */
  readonly noted: readonly NotedByDay[];
  /** Oldest first. */
  readonly messages: readonly DemoMessage[];
}

/** What was noted, with the times at which it was learned. */
export interface NotedByDay extends Omit<Noted, "learned"> {
  readonly learned: readonly (Pick<Learned, "kind" | "text"> & { readonly knownAt: Instant })[];
}

/** The mailbox as it stands on the morning of `today` (the owner's calendar): a function of the day alone. */
export function demoMailbox(today: LocalDate): DemoMailbox {
  const written = STORIES.flatMap((story) => writeStory(story, today));
  return {
    owner: mara,
    colleague: chidi,
    colleagues: [chidi, lena],
    people: STORIES.map(({ person, shows }) => ({ name: person.name, address: person.address, shows })),
    noted: STORIES.flatMap((story) => (story.noted ?? []).map((note) => byDay(note, today))),
    messages: written.toSorted((a, b) => a.at - b.at).map(({ message }) => message),
  };
}

const byDay = ({ learned = [], ...note }: Noted, today: LocalDate): NotedByDay => ({
  ...note,
  learned: learned.map(({ kind, text, when }) => {
    const { daysAgo, time } = readWhen(when);
    return { kind, text, knownAt: momentOf(workday(today, daysAgo), time, mara.zone) };
  }),
});

interface Written {
  readonly at: Instant;
  readonly message: DemoMessage;
}

const writeStory = (story: Story, today: LocalDate): readonly Written[] =>
  story.threads.flatMap((thread, index) => writeThread(story, thread, { number: index + 1, today }));

/** A reply that a weekend moved before the message it answers comes this much after it. */
const QUICK_ANSWER_MS = 23 * 60_000;

function writeThread(story: Story, thread: Thread, place: { number: number; today: LocalDate }): readonly Written[] {
  const written: Written[] = [];
  const references: string[] = [];
  let earlier: Earlier | null = null;
  for (const [index, line] of thread.lines.entries()) {
    const addressed = { ...line, to: line.to ?? [line.by === mara ? story.person : mara] };
    const message = placed(addressed, earlier ?? thread.subject, place.today);
    earlier = message;
    if (line.lost) continue;
    const messageId = `<${story.slug}.${place.number}.${index + 1}@${line.by.address.split("@")[1]}>`;
    const eml = emlOf({ ...message, messageId, references: [...references], headers: line.headers ?? {} });
    const folder = line.by === mara ? "sent" : "inbox";
    written.push({ at: message.at, message: { eml, folder, read: !line.unread, logged: thread.logged } });
    references.push(messageId);
  }
  return written;
}

/** The line as a message, after the one it answers or under the subject it opens. */
function placed(line: Line & { to: readonly Person[] }, after: Earlier | string, today: LocalDate): Earlier {
  const { daysAgo, time } = readWhen(line.when);
  const wanted = momentOf(workday(today, daysAgo), time, line.by.zone);
  const earlier = typeof after === "string" ? null : after;
  const at = earlier && wanted <= earlier.at ? instant(earlier.at + QUICK_ANSWER_MS) : wanted;
  const subject = typeof after === "string" ? dated(after, at, line.by) : replySubject(after.subject, line.by);
  const signOff = line.signOff ?? line.by.signOff;
  const body = composeBody({ by: line.by, words: line.text, signOff, earlier: line.noQuote ? null : earlier });
  return { from: line.by, to: line.to, cc: line.cc ?? [], subject, at, body };
}

const dated = (subject: string, at: Instant, by: Person): string => subject.replace("{month}", monthName(at, by.zone));

function replySubject(subject: string, { language }: Person): string {
  if (language === "de") return `AW: ${subject.replace(/^(?:(?:re|aw): )+/i, "")}`;
  return /^re: /i.test(subject) ? subject : `Re: ${subject}`;
}
