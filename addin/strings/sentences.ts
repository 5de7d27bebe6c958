/** Structured reasons as English sentences, with the user's numbers and dates. */
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { TouchView } from "../../shared/contract/standing.ts";
import type { Automation } from "../../shared/domain/thread/headers.ts";
import type { Instant } from "../../shared/time.ts";
import { en } from "./en.ts";
import type { Format } from "./format.ts";

type Standing = KnownPerson["standing"];
export type StageReason = Standing["reasons"][number];

export interface Sentences {
  readonly reason: (reason: StageReason, now: Instant) => string;
  readonly cadence: (cadence: KnownPerson["cadence"], now: Instant) => string;
  readonly touch: (touch: TouchView, name: string) => string;
  readonly automation: (automation: Automation) => string;
  readonly logged: (logged: LoggedThread, now: Instant) => string;
  readonly stageLabel: (standing: Standing) => string;
  readonly rhythmLabel: (touches: readonly TouchView[], name: string) => string;
  readonly logFor: (names: readonly string[]) => string;
  readonly suggestions: (count: number) => string;
  readonly waiting: (count: number) => string;
  readonly asOf: (at: Instant, now: Instant) => string;
  readonly insert: (name: string) => string;
  readonly inserted: (name: string) => string;
  readonly undoTouch: (touch: TouchView, name: string) => string;
  readonly signsAs: (name: string) => string;
  readonly keepName: (name: string) => string;
  readonly every: (days: number) => string;
  readonly older: (count: number) => string;
}

/** "1 touch", "2 touches". */
export type Count = (amount: number, one: string, many: string) => string;

export const counter =
  (format: Format): Count =>
  (amount, one, many) =>
    `${format.number(amount)} ${format.plural(amount) === "one" ? one : many}`;

export function createSentences(format: Format): Sentences {
  const count = counter(format);

  return {
    reason: (reason, now) => reasonSentence(reason, { format, count, now }),
    cadence: (cadence, now) => cadenceSentence(cadence, { format, count, now }),
    touch: (touch, name) => touchSentence(touch, name, count),
    automation: (automation) => AUTOMATIONS[automation],
    logged: (logged, now) => loggedSentence(logged, format, now),
    stageLabel: (standing) => stageSentence(standing, format),
    rhythmLabel: (touches, name) => {
      const wrote = touches.filter((touch) => touch.direction === "in").length;
      const out = touches.filter((touch) => touch.direction === "out");
      const sent = out.filter((touch) => touch.mine).length;
      const met = touches.length - wrote - out.length;
      const parts = [`${name} wrote ${count(wrote, "time", "times")}`, `you ${count(sent, "time", "times")}`];
      if (out.length > sent) parts.push(`a colleague ${count(out.length - sent, "time", "times")}`);
      return `Of the last ${count(touches.length, "touch", "touches")}: ${format.list(met > 0 ? [...parts, `${format.number(met)} shared`] : parts)}`;
    },
    logFor: (names) =>
      names.length > 3 ? `with ${count(names.length, "person", "people")}` : `with ${format.list(names)}`,
    suggestions: (amount) => count(amount, "suggestion", "suggestions"),
    waiting: (amount) => `${count(amount, "change", "changes")} not saved yet`,
    asOf: (at, now) =>
      `As of ${format.dayOf(at, now) === format.dayOf(now, now) ? format.time(at) : format.moment(at)}`,
    insert: (name) => `Insert “${name}”`,
    inserted: (name) => `“${name}” inserted at the cursor`,
    undoTouch: (touch, name) => `${en.undo}: ${touchSentence(touch, name, count)}`,
    signsAs: (name) => `Signs as “${name}”`,
    keepName: (name) => `Call them ${name}`,
    every: (days) => `every ${format.span(days)}`,
    older: (amount) => `${count(amount, "more suggestion", "more suggestions")}`,
  };
}

interface Speech {
  readonly format: Format;
  readonly count: Count;
  readonly now: Instant;
}

const value = (values: Readonly<Record<string, number>>, name: string): number => values[name] ?? 0;

type ReasonWords = (values: Readonly<Record<string, number>>, since: string, speech: Speech) => string;

const REASONS: Record<StageReason["code"], ReasonWords> = {
  too_little: (values, _, { count }) =>
    value(values, "touches") === 0
      ? "No touch of your own so far"
      : `${count(value(values, "touches"), "touch", "touches")} so far: too little to say`,
  never_answered: (values, since, { count }) =>
    `${count(value(values, "unanswered"), "message", "messages")} from you${since}, none answered`,
  you_never_answered: (values, since, { count }) =>
    `${count(value(values, "unanswered"), "message", "messages")} from them${since}, none answered by you`,
  unanswered: (values, since, { count }) =>
    `${count(value(values, "unanswered"), "message", "messages")} from you${since} without an answer`,
  two_way_days: (values, since, { count }) =>
    `${count(value(values, "occasions"), "exchange", "exchanges")} with both of you taking part${since}`,
  known_for: (values, since, { format }) => `In touch for ${format.span(value(values, "days"))}${since}`,
  last_exchange: (values, _, { format }) =>
    value(values, "days") === 0 ? "Last exchange today" : `Last exchange ${format.span(value(values, "days"))} ago`,
  rhythm: (values, _, { format }) =>
    `Usually in touch every ${format.span(Math.max(1, value(values, "rhythmDays")))}; silent for ${format.span(value(values, "silentDays"))}`,
  forecast: (values, _, { format }) =>
    `${format.percent(value(values, "percent") / 100)} chance of contact within 60 days`,
  balance: (values, _, { format, count }) => {
    const met = value(values, "met");
    const letters = `${format.number(value(values, "sent"))} sent, ${format.number(value(values, "received"))} received`;
    return met > 0 ? `${letters}, ${count(met, "call or meeting", "calls or meetings")}` : letters;
  },
};

function reasonSentence(reason: StageReason, speech: Speech): string {
  const since = reason.day ? ` since ${speech.format.day(reason.day, speech.now)}` : "";
  return REASONS[reason.code](reason.values, since, speech);
}

function cadenceSentence(cadence: KnownPerson["cadence"], { format, count, now }: Speech): string {
  const due = cadence.dueOn ? `${format.day(cadence.dueOn, now)}, ${format.until(cadence.dueOn, now)}` : "";
  const until = cadence.until ? ` until ${format.day(cadence.until, now)}` : "";
  const unanswered = count(cadence.unanswered, "message", "messages");
  switch (cadence.advice) {
    case "none":
      return cadence.dueOn
        ? `Their turn: ${unanswered} not answered yet`
        : "No date yet: there was no exchange to count from";
    case "not_due":
      return `Next touch by ${due}`;
    case "due":
      return `Time to be in touch: due ${due}`;
    case "overdue":
      return `Overdue since ${due}`;
    case "wait":
      return `Wait${until}: ${unanswered} without an answer`;
    case "pull_back":
      return `Pull back${until}: ${unanswered} without an answer. Then something light`;
  }
}

function touchSentence(touch: TouchView, name: string, count: Count): string {
  const channel = en.channels[touch.channel];
  const words = touch.words === null ? "" : `, ${count(touch.words, "word", "words")}`;
  switch (touch.direction) {
    case "in":
      return touch.channel === "mail" ? `${name} wrote${words}` : `${channel} from ${name}`;
    case "out":
      if (touch.channel === "mail") return `${touch.mine ? "You" : "A colleague"} wrote${words}`;
      return `${channel} from ${touch.mine ? "you" : "a colleague"}`;
    case "both":
      return `${channel} with ${name}`;
    case "none":
      return `${channel} both of you were on`;
  }
}

const AUTOMATIONS: Record<Automation, string> = {
  bulk: "Sent to a list. It counts for nobody.",
  auto_reply: "Sent by a machine. It does not count as an answer.",
  bounce: "A delivery report. It counts for nobody.",
  report: "A machine's report. It counts for nobody.",
  no_reply: "Sent from an address that takes no answers. It counts for nobody.",
};

function loggedSentence(logged: LoggedThread, format: Format, now: Instant): string {
  const names = logged.loggers.map((logger) => (logger.you ? "you" : logger.name));
  const newest = logged.loggers.reduce((latest, logger) => Math.max(latest, logger.at), 0);
  return `Logged by ${format.list(names)} on ${format.dayOf(newest as Instant, now)}`;
}

function stageSentence(standing: Standing, format: Format): string {
  const { stage, strength, bond } = standing;
  if (!stage) return `${en.stage.notEnough}. ${en.bonds[bond]}.`;
  const score = strength === null ? "" : `, strength ${format.number(Math.round(strength))} of 100`;
  return `Stage: ${en.stages[stage]}${score}. ${en.bonds[bond]}.`;
}
