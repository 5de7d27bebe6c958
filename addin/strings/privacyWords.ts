/** Words about being remembered, for parts that come after the first card. */
import type { OrganisationSettings, RetentionRunsReply } from "../../shared/contract/privacy.ts";
import type { AddressDoubt } from "../../shared/domain/people/lookalike.ts";
import type { NeverLogRule, RuleKind } from "../../shared/domain/privacy/neverLog.ts";
import type { Words } from "./en.ts";
import type { Format } from "./format.ts";

export const privacyWords = {
  erased: "Erased from Rapport. Logging leaves them out unless you add them by hand",
  doubts: {
    title: "Look twice at the address",
    another_address: "The name says another address than the one the message is from:",
    looks_like: "It looks like somebody you know, and is another address:",
    domain_looks_like: "It looks like this organisation, and is another:",
  },
  keptOut: "Kept out",
  keptOutWhy: "Nothing about them leaves this pane, and nothing is logged.",
  logAgain: "Log again",
  rules: {
    mine: { address: "your rule for this address", domain: "your rule for", thread: "your rule for this thread" },
    organisation: {
      address: "your organisation's rule for this address",
      domain: "your organisation's rule for",
      thread: "your organisation's rule for this thread",
    },
  },
  person: {
    title: "Privacy",
    never: "Never log",
    neverHint: "From then on nothing about it leaves this pane. What is stored stays; erase it below.",
    thread: "this thread",
    held: "What is held",
    heldHint: "Everything stored about this person that you may see; the files have each field of it.",
    loggedBy: "logged by",
    erase: "Erase",
    eraseHint: {
      mine: "Erases your touches, notes and settings with this person. What colleagues logged stays theirs.",
      everyone:
        "Erases this person for your whole organisation: addresses, touches, notes. Logging does not bring them back; only adding them by hand does.",
    },
    lasting: "It is out of reach at once. The database's own history keeps it up to 30 days.",
    scopes: { mine: "What is mine", everyone: "Everything, for everybody" },
    confirm: "Erase for good…",
    erasedMine: "What was yours is erased.",
    erasedEveryone: "Erased for everybody.",
    remaining: "A part of a long history is left. Erase again to go on.",
  },
  confirming: {
    waiting: "Confirm it in the window that has opened.",
    closed: "Nothing was changed: it was not confirmed.",
    blocked: "The window could not be opened. Allow pop-ups for Outlook and try again; nothing was changed.",
    no_connection: "There is no connection to open the window. Nothing was changed.",
    unsupported: "This Outlook cannot open the window. Use Outlook on the web or a newer one; nothing was changed.",
  },
  notesKept: {
    one: "1 note on a thread with others too is kept and may name them.",
    other: "notes on threads with others too are kept and may name them.",
  },
  files: { json: "Save as JSON", csv: "Save as CSV", reading: "Reading what is stored", none: "Nothing is stored." },
  mine: {
    open: "Privacy",
    title: "Your privacy",
    rules: "Never logged",
    noRules: "Nothing is kept out.",
    add: "Address or domain to keep out",
    addButton: "Keep out",
    addWrong: "Type a mail address or a domain",
    forEverybody: "For everybody in the organisation",
    held: "What is stored of you",
    erase: "Erase everything of mine",
    eraseHint:
      "Erases every log, note, tie and setting of yours. What colleagues logged themselves stays theirs. This cannot be undone.",
    erased: "Everything of yours is erased.",
    organisation: "Your organisation",
    keepsAll: "Touches are kept until somebody erases them.",
    retention: "Keep touches for so many days (empty: for good)",
    visibility: "Who may see a log, unless its user says otherwise",
    analysis: "Let other programs send drafts to this server to be judged",
    analysisHint:
      "For programs that cannot judge a draft themselves. Then the words of their drafts leave the user's machine; nothing of them is kept. This pane goes on judging drafts by itself.",
    analysisOn: "Other programs may send drafts to this server to be judged. Nothing of them is kept.",
    rewriting: "Let users have drafts rewritten by a language model",
    rewritingHint:
      "Users are asked each time. Then the words they wrote — not what they quote, no names from Rapport — go to this server and the language model; neither keeps them in Rapport.",
    rewritingOn: "Drafts may be rewritten by a language model, each time a user asks for it:",
    noModel: "No language model is bound to this server, so no draft can be rewritten.",
    runs: "What was removed",
    noRuns: "Nothing was removed yet.",
  },
} as const;

/** What is odd about an address: what it says or looks like, and what it is. */
export function doubtWords(doubt: AddressDoubt, address: string): string {
  const said = doubt.reason === "another_address" ? doubt.says : doubt.known;
  return `${privacyWords.doubts[doubt.reason]} ${said} — ${address}`;
}

/** Why somebody is kept out: `your rule for northwind.example`. */
export function ruleWords({ scope, kind, value }: NeverLogRule): string {
  const said = privacyWords.rules[scope][kind];
  return kind === "domain" ? `${said} ${value}` : said;
}

const KIND_WORDS: Record<RuleKind, string> = { address: "", domain: "everybody at ", thread: "thread " };

/** A rule in a list: `everybody at northwind.example`. */
export const ruleName = ({ kind, value }: Pick<NeverLogRule, "kind" | "value">): string => KIND_WORDS[kind] + value;

export const keptNotes = (count: number, format: Format): string =>
  format.plural(count) === "one"
    ? privacyWords.notesKept.one
    : `${format.number(count)} ${privacyWords.notesKept.other}`;

export const keptFor = (days: number, format: Format): string =>
  `Touches, facts and settled entries are kept for ${format.span(days)}.`;

/** What is to hold for everybody, for the window that confirms it. */
export const settingsWords = (
  { retentionDays, defaultVisibility }: OrganisationSettings,
  { format, words }: { readonly format: Format; readonly words: Pick<Words, "visibilities"> },
): string =>
  `${retentionDays === null ? privacyWords.mine.keepsAll : keptFor(retentionDays, format)} ${privacyWords.mine.visibility}: ${words.visibilities[defaultVisibility]}`;

type Run = RetentionRunsReply["runs"][number];

/** `20 Nov 2026, 04:17: removed — touches 12, logs 3, people 1, facts 2, entries 0`. */
export function runWords({ at, outcome, touches, logs, contacts, facts, entries }: Run, format: Format): string {
  const when = format.moment(at);
  if (outcome === "clock") return `${when}: nothing removed, to be sure of the date first`;
  const counts = `touches ${format.number(touches)}, logs ${format.number(logs)}, people ${format.number(contacts)}`;
  return `${when}: removed — ${counts}, facts ${format.number(facts)}, entries ${format.number(entries)}`;
}
