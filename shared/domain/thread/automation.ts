/** Whether a message was written by a machine or to a crowd (L12), from headers, sender, subject and text, with the reason (L14). */

import { hasBulkSigns } from "./bulkSigns.ts";
import { findDate } from "./dateText.ts";
import type { Automation, HeaderFacts } from "./headers.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries } from "./languages/language.ts";
import { lexiconOf } from "./lexicon.ts";
import { machineSubject } from "./machineSubjects.ts";
import { plainLook } from "./plainLook.ts";
import { type BodyRead, readBody } from "./read.ts";

/** What tells it. */
export const AUTOMATION_SIGNS = [
  "header",
  "subject_of_bounce",
  "text_of_bounce",
  "subject_of_absence",
  "text_of_absence",
  "calendar_notice",
  "unsubscribe_text",
  "mass_mail_markup",
  "mass_mail_signs",
] as const;

export interface AutomationFound {
  readonly automation: Automation;
  readonly sign: (typeof AUTOMATION_SIGNS)[number];
}

export interface AutomationAsk {
  readonly facts: HeaderFacts;
  readonly subject: string;
  /** The sender's address, where it is known. */
  readonly sender?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
  /** The same body taken apart, where that is done already: it takes long. */
  readonly read?: BodyRead;
}

/** Longest text that is looked at, in UTF-16 units. */
const LOOK = 200_000;

export function automationIn(ask: AutomationAsk): AutomationFound | null {
  const { facts, subject, sender = "", html } = ask;
  if (facts.automation !== null) return { automation: facts.automation, sign: "header" };
  const bySubject = automationOfSubject(subject);
  if (bySubject) return bySubject;
  const read = ask.read ?? bodyOf(ask);
  const own = plainLook(read.visible.slice(0, LOOK)).toLowerCase();
  // Whoever forwards a newsletter is a person.
  if (read.own === "") return null;
  const page = read.quoted === "" ? (html ?? "") : "";
  const byText = automationOfText(own, page);
  if (byText || read.quoted !== "") return byText;
  const written = plainLook(read.own.slice(0, LOOK)).toLowerCase();
  return hasBulkSigns({ text: written, html: page, subject, sender })
    ? { automation: "bulk", sign: "mass_mail_signs" }
    : null;
}

const bodyOf = ({ html, text = "" }: AutomationAsk): BodyRead => readBody(text.trim() === "" ? { html } : { text });

function automationOfSubject(subject: string): AutomationFound | null {
  const kind = machineSubject(subject);
  if (kind === "bounce") return { automation: "bounce", sign: "subject_of_bounce" };
  if (kind === "auto_reply") return { automation: "auto_reply", sign: "subject_of_absence" };
  return kind === "calendar" ? { automation: "auto_reply", sign: "calendar_notice" } : null;
}

const BOUNCE_TEXT =
  /^[\s\S]{0,600}(?:could not be delivered|delivery to the following recipients? failed|message you sent (?:could not|was undeliverable)|has been rejected by|permanent (?:fatal )?errors?|user unknown|this is the mail (?:delivery )?system|i'm afraid i wasn't able to deliver|konnte nicht zugestellt werden|n'a pas pu être remis)/u;

function automationOfText(text: string, html: string): AutomationFound | null {
  if (
    BOUNCE_TEXT.test(text.slice(0, 800)) &&
    /(?:\b[45]\.\d\.\d{1,3}\b|\b5\d\d\b|<[^<>\s]+@)/.test(text.slice(0, 3_000))
  )
    return { automation: "bounce", sign: "text_of_bounce" };
  if (saysAbsence(text)) return { automation: "auto_reply", sign: "text_of_absence" };
  if (saysUnsubscribe(text)) return { automation: "bulk", sign: "unsubscribe_text" };
  return isMassMarkup(html) ? { automation: "bulk", sign: "mass_mail_markup" } : null;
}

/** A short text that speaks of an absence in its first lines, of the day it ends or of a deputy, and asks nothing. */
function saysAbsence(text: string): boolean {
  const start = text.trim().slice(0, 1_200);
  if (start.length < 20 || start.includes("?") || ABSENCE_OF_ANOTHER.test(start)) return false;
  return LANGUAGES.some((language) => {
    const has = (list: string) => entries(list).some((words) => start.includes(words));
    const opening = start.slice(0, 250);
    if (!entries(language.away).some((words) => opening.includes(words))) return false;
    if (/automat|автомат|自動|自动|자동|تلقائي|אוטומטי/u.test(opening)) return true;
    const back = has(language.returns) || has(language.returnsAfter ?? "");
    return back && has(language.deputy) && findDate(start, lexiconOf(language)) !== null;
  });
}

/** Somebody tells that another is away. */
const ABSENCE_OF_ANOTHER =
  /^(?!.{0,300}\b(?:i am|i'm|i will|i'll|my)\b)[^.]{0,80}\b(?:is|are|was) (?:currently )?(?:out of|on (?:\w+ )?(?:leave|vacation|holiday)|away)/su;

const UNSUBSCRIBE: readonly string[] = LANGUAGES.flatMap(({ unsubscribe }) => entries(unsubscribe));

/** Words by which lists are left, at the foot of a text that holds a link or an address to do it. */
function saysUnsubscribe(text: string): boolean {
  const foot = text.slice(-2_500);
  const told = UNSUBSCRIBE.filter((words) => foot.includes(words) || text.slice(0, 300).includes(words));
  return told.length > 0 && /https?:|www\.|mailto:|\S@\S|\bclick|\bhere\b|\breply/u.test(foot);
}

/** A page of pictures and tables with links, as only senders of mass mail make: a pixel that counts readers. */
function isMassMarkup(html: string): boolean {
  const seen = html.slice(0, LOOK);
  return /<img[^<>]{0,300}(?:width=["']?1["']?[^<>]{0,60}height=["']?1["']?|height=["']?1["']?[^<>]{0,60}width=["']?1["']?)(?:\D|$)/i.test(
    seen,
  );
}
