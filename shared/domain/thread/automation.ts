/** Whether a message was written by a machine or to a crowd (L12), from headers, sender, subject and text, with the reason (L14). */

import { AUTO_REPLY_SUBJECTS } from "./autoReplySubjects.ts";
import { findDate } from "./dateText.ts";
import type { Automation, HeaderFacts } from "./headers.ts";
import { LANGUAGES } from "./languages/all.ts";
import { entries } from "./languages/language.ts";
import { lexiconOf } from "./lexicon.ts";
import { plainLook } from "./plainLook.ts";
import { readBody } from "./read.ts";

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
] as const;

export interface AutomationFound {
  readonly automation: Automation;
  readonly sign: (typeof AUTOMATION_SIGNS)[number];
}

export interface AutomationAsk {
  readonly facts: HeaderFacts;
  readonly subject: string;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Longest text that is looked at, in UTF-16 units. */
const LOOK = 200_000;

export function automationIn({ facts, subject, html, text }: AutomationAsk): AutomationFound | null {
  if (facts.automation !== null) return { automation: facts.automation, sign: "header" };
  const bySubject = automationOfSubject(plainLook(subject.slice(0, 500)).trim().toLowerCase());
  if (bySubject) return bySubject;
  const read = readBody(text === undefined || text.trim() === "" ? { html } : { text });
  const own = plainLook(read.visible.slice(0, LOOK)).toLowerCase();
  // Whoever forwards a newsletter is a person.
  return read.own === "" ? null : automationOfText(own, read.quoted === "" ? (html ?? "") : "");
}

/** How servers title what could not be delivered. */
const BOUNCE_SUBJECTS =
  /^(?:undeliver(?:able|ed)(?:\b|:)|mail delivery (?:failed|failure|subsystem|status)|delivery (?:status notification|failure|failed|has failed)|returned mail\b|failure notice|message undeliverable|warning: (?:could not send|message)|unzustellbar|nicht zustellbar|non remis|échec de la remise|no se puede entregar|non recapitabile|niet bezorgd|onbestelbaar|kan inte levereras|ikke leveret|toimitus epäonnistui|nie można dostarczyć|не удается доставить|недоставленное|配信不能|退信|無法傳遞|无法投递)/u;

/** How calendars title what they send by themselves. */
const CALENDAR_SUBJECTS =
  /^(?:accepted|declined|tentative|tentatively accepted|canceled|cancelled|updated invitation|invitation|zugesagt|abgelehnt|mit vorbehalt|abgesagt|accepté|refusé|annulé|aceptado|rechazado|cancelado|accettato|rifiutato|annullato|aceite|recusado|geaccepteerd|geweigerd|geannuleerd|accepterat|avböjt|godtaget|accepteret|hyväksytty|zaakceptowano|przyjęto|принято|отклонено|kabul edildi|承諾|已接受|수락됨):\s/u;

function automationOfSubject(subject: string): AutomationFound | null {
  if (BOUNCE_SUBJECTS.test(subject)) return { automation: "bounce", sign: "subject_of_bounce" };
  if (AUTO_REPLY_SUBJECTS.some((words) => subject.startsWith(words)))
    return { automation: "auto_reply", sign: "subject_of_absence" };
  return CALENDAR_SUBJECTS.test(subject) ? { automation: "auto_reply", sign: "calendar_notice" } : null;
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
  if (start.length < 20 || start.includes("?")) return false;
  return LANGUAGES.some(({ away, returns, deputy, ...language }) => {
    const opening = start.slice(0, 250);
    if (!entries(away).some((words) => opening.includes(words))) return false;
    const machine = /automat|автомат|自動|自动|자동|تلقائي|אוטומטי/u.test(opening);
    const back =
      entries(returns).some((words) => start.includes(words)) &&
      findDate(start, lexiconOf({ away, returns, deputy, ...language })) !== null;
    return machine || (back && entries(deputy).some((words) => start.includes(words)));
  });
}

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
