/** Structured reasons as English sentences, with the user's numbers and dates. */
import type { LoggedThread } from "../../shared/contract/interactions.ts";
import type { KnownPerson } from "../../shared/contract/open.ts";
import type { OverrideView, TouchView } from "../../shared/contract/standing.ts";
import type { Certainty } from "../../shared/domain/forecast/certainty.ts";
import type { Lift } from "../../shared/domain/stage/lift.ts";
import type { Stage } from "../../shared/domain/stage/stage.ts";
import type { Automation } from "../../shared/domain/thread/headers.ts";
import type { Instant } from "../../shared/time.ts";
import { en } from "./en.ts";
import type { Format } from "./format.ts";

type Standing = KnownPerson["standing"];
export type StageReason = Standing["reasons"][number];

export interface Sentences {
  readonly reason: (reason: StageReason, now: Instant) => string;
  readonly cadence: (cadence: KnownPerson["cadence"], now: Instant) => string;
  /** How likely contact is, and how sure that is; `null` where the forecast would promise what nobody else does. */
  readonly outlook: (known: KnownPerson) => string | null;
  /** What silence would make of the stage, and what would lift it; `null` when neither changes it. */
  readonly next: (known: KnownPerson, name: string, now: Instant) => string | null;
  readonly override: (override: OverrideView, now: Instant) => string;
  readonly touch: (touch: TouchView, name: string) => string;
  readonly automation: (automation: Automation) => string;
  readonly logged: (logged: LoggedThread, now: Instant) => string;
  readonly stageLabel: (standing: Standing) => string;
  readonly rhythmLabel: (touches: readonly TouchView[], name: string) => string;
  readonly logFor: (names: readonly string[]) => string;
  readonly unreached: (names: readonly string[]) => string;
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
    outlook: outlookSentence,
    next: (known, name, now) => nextSentence(known, name, { format, count, now }),
    override: ({ reason, expiresOn }, now) => `Your view until ${format.day(expiresOn, now)}: “${reason}”`,
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
    unreached: (names) => `What you write to ${format.list(names)} is looked at once Rapport can be reached.`,
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
    `The chance of contact is ${format.percent(value(values, "keptPercent") / 100)} of what it was when they last took part`,
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

/** `About 7 in 10`; the ends of the scale are no certainty. */
export function inTen(probability: number): string {
  if (probability < 0.05) return "Less than 1 in 20";
  if (probability > 0.95) return "More than 19 in 20";
  return `About ${Math.min(9, Math.max(1, Math.round(probability * 10)))} in 10`;
}

const CERTAIN: Record<Certainty, string> = {
  low: "a rough guess",
  medium: "fairly certain",
  high: "quite certain",
};

/** From here on the pane says that contact may be fading. */
const FADING_FROM = 0.5;

function outlookSentence({ standing, cadence }: KnownPerson): string | null {
  const { forecast, bond } = standing;
  const soon = forecast?.within.find(({ days }) => days === HORIZON_DAYS);
  // The forecast counts the user's own messages: where nobody answers it is no news of the other side.
  if (!forecast || !soon || bond === "none" || bond === "one_sided" || cadence.unanswered > 1) return null;
  const said = `${inTen(soon.probability)} that you are in touch within ${soon.days} days, ${CERTAIN[forecast.certainty]}.`;
  if (forecast.fading === null || forecast.fading < FADING_FROM) return said;
  return `${said} It may be fading: ${inTen(forecast.fading).toLowerCase()} that it is half as often from now on.`;
}

/** What the forecast in words speaks of; the engine's own horizon. */
const HORIZON_DAYS = 60;

function nextSentence({ standing, cadence }: KnownPerson, name: string, { format, now }: Speech): string | null {
  const { fall, lifts } = standing.next;
  const answer = cadence.unanswered > 0;
  const [lift] = lifts;
  // The user's own word stays as it is until its last day, whatever happens.
  const changing = standing.override ? "what the rules say" : "this";
  const parts = [
    fall &&
      `Without ${answer ? "an answer" : "contact"} ${changing} becomes ${inText(fall.stage)} on ${format.day(fall.on, now)}.`,
    lift && `${LIFTING[lift.by](name, answer)} lifts ${changing} to ${inText(lift.stage)}.`,
  ].filter((part) => part);
  return parts.length > 0 ? parts.join(" ") : null;
}

const inText = (stage: Stage): string => en.stages[stage].toLocaleLowerCase();

const LIFTING: Record<Lift, (name: string, answer: boolean) => string> = {
  they_write: (name, answer) => `${answer ? "An answer" : "A message"} from ${name}`,
  you_write: () => "A message from you",
  you_talk: (name) => `A call or a meeting with ${name}`,
};

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
  bulk: "A newsletter or other mail to a list. It counts for nobody.",
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
  const { stage, strength, bond, override } = standing;
  if (override)
    return `Your view: ${en.stages[override.stage]}. The rules say ${stage ? en.stages[stage] : en.stage.notEnough}.`;
  if (!stage) return `${en.stage.notEnough}. ${en.bonds[bond]}.`;
  const score = strength === null ? "" : `, strength ${format.number(Math.round(strength))} of 100`;
  return `Stage: ${en.stages[stage]}${score}. ${en.bonds[bond]}.`;
}
