/**
 * What is worth a question before a message goes (M3, M4): only what is sure. Made in the pane from the advice it shows;
 * each doubt carries what must still be so when the user presses Send, because the draft may have changed since.
 */
import { type Instant, localDateOf, type TimeZone } from "../../time.ts";
import type { ToneReason } from "./reason.ts";
import type { Suggestion } from "./rule.ts";

export interface SendDoubt {
  readonly reason:
    | Extract<ToneReason, { readonly code: SureCode }>
    | { readonly code: "attachment_missing"; readonly values: { readonly promise: string } }
    | { readonly code: "colleague_wrote_today"; readonly values: { readonly at: Instant } };
  /** What must still be so; `null` and `false` ask for nothing. */
  readonly while: {
    /** The address the message still goes to. */
    readonly to: string | null;
    /** Words that still stand in the draft. */
    readonly words: string | null;
    readonly nothingAttached: boolean;
  };
}

/** Reasons of tone rules that are sure enough to hold up a message for a second. */
const SURE = ["name_misspelt", "name_of_another", "third_without_answer", "pitch_before_trust"] as const;
type SureCode = (typeof SURE)[number];
type SureReason = Extract<ToneReason, { readonly code: SureCode }>;

export interface SendReader {
  readonly address: string;
  /** The advice of the pane for this reader. */
  readonly advice: readonly Suggestion[];
  /** When a colleague last wrote to or heard from them; `null` where none has. */
  readonly colleagueAt: Instant | null;
}

export interface SendDraft {
  /** Newly written text (`readBody(...).own`). */
  readonly own: string;
  readonly readers: readonly SendReader[];
}

/** The doubts about a draft, the gravest first. `now` and `zone` are the user's. */
export function sendDoubts(
  { own, readers }: SendDraft,
  { now, zone }: { readonly now: Instant; readonly zone: TimeZone },
): SendDoubt[] {
  const today = localDateOf(now, zone);
  const advised = readers.flatMap(({ address, advice }) => advice.flatMap((one) => doubtOf(one, address)));
  const promise = promisedAttachment(own);
  const attachment: SendDoubt[] = promise
    ? [
        {
          reason: { code: "attachment_missing", values: { promise } },
          while: { to: null, words: promise, nothingAttached: true },
        },
      ]
    : [];
  const colleagues = readers.flatMap(({ address, colleagueAt }): SendDoubt[] =>
    colleagueAt !== null && localDateOf(colleagueAt, zone) === today
      ? [
          {
            reason: { code: "colleague_wrote_today", values: { at: colleagueAt } },
            while: { to: address, words: null, nothingAttached: false },
          },
        ]
      : [],
  );
  return [...advised, ...attachment, ...colleagues];
}

function doubtOf({ reason, words }: Suggestion, to: string): SendDoubt[] {
  if (!isSure(reason)) return [];
  // The third message without an answer is one whatever it says.
  const bound = reason.code === "third_without_answer" ? null : words;
  return [{ reason, while: { to, words: bound, nothingAttached: false } }];
}

/** Early is sure only where nothing, or a single exchange, lies between the two, and the draft reads as an offer. */
function isSure(reason: ToneReason): reason is SureReason {
  if (reason.code === "pitch_before_trust") return reason.values.sure && reason.values.bond !== "relationship";
  return SURE.some((code) => code === reason.code);
}

/**
 * Words that promise an attachment of this very message, and words in the same sentence with which they do not: somebody
 * else's attachment, an earlier one, none. Patterns are bounded and without nested repetition.
 */
const PROMISES: readonly { readonly promise: RegExp; readonly unless: RegExp }[] = [
  {
    promise:
      /\bpfa\b|\b(?:(?:please )?(?:find|see) (?:the )?(?:attached|enclosed)|(?<!\b(?:s?he|we|you) )(?:is|are) (?:attached|enclosed)(?! (?:to|at)\b)|(?:attached|enclosed) (?:is|are|you|please|you'll)|(?<![^\s,;:]\s{0,3})(?:attached|enclosed) (?:the|an?|my|our|some)|(?:i|we)(?:['’]ve| have)? attach(?:ed)?(?! (?:to|great|much|more|little|any|no|such|a lot|importance|value|weight)\b)|(?:i|we)(?:['’]m| am|['’]re| are) attaching|(?:see|in) the (?:attachment|enclosure)s?(?=\s*$|[.,;:!?)]| (?:for|with|below)\b)|as an attachment)\b/iu,
    unless:
      /\b(?:you(?:['’]ve| have)? (?:attached|sent|enclosed)|your (?:attachment|last|earlier|e-?mail|mail)|(?:thanks|thank you) for|was|were|had|not|n['’]t|no|without|never|if|unless|yesterday|tomorrow|last (?:week|time|month)|earlier|previous(?:ly)?|forgot(?:ten)?|later)\b/iu,
  },
  {
    promise:
      /\b(?:anbei|(?:im|siehe) anhang(?! (?:des|der|zum|zur|[a-d\d])\b)|angehängt|beigefügt|(?:in der|als) (?:anhang|anlage) (?:finden|findest|erhalten|erhältst|sende|schicke|übersende|füge)n?|(?:finden|findest|erhalten|erhältst|sende|schicke|übersende)n? [^.?!]{0,60}(?:in der anlage|als (?:anlage|anhang))|hängen? [^.?!]{1,50} an(?=\s*$|[.,;!])|fügen? [^.?!]{1,50} bei(?=\s*$|[.,;!]))/iu,
    unless:
      /\b(?:dein(?:e[mnrs]?)? anhang|ihr(?:e[mnrs]?)? anhang|danke? für|kein(?:e[mnrs]?)?|nicht|ohne|gestern|morgen|letzten?|letzter|vorigen?|früher|hattest|hatten|(?:angehängt|beigefügt) (?:hast|habt|haben)|tage?|wochen?|wagen|vergessen|später|falls|wenn)\b/iu,
  },
  {
    promise:
      /(?:^|[^\p{L}])(?:ci-jointe?s?|en pièces? jointes?|en p\.?j\.?|p\.?j\.? ?:|(?:je|nous) (?:vous |te )?(?:joins|joignons) (?:les?|la|une?|des|mon|ma|mes|notre|nos|ce|cette|deux|trois)(?! (?:voix|efforts|forces|deux bouts))|(?:est|sont) jointe?s? (?:à ce|à cet|au présent))(?=$|[^\p{L}])/iu,
    unless:
      /\b(?:(?:de )?votre (?:pièce|message|mail)|vos pièces|ta pièce|tes pièces|merci (?:pour|de)|avez|pas|sans|aucune?|hier|demain|dernier|dernière|oublié|si)\b/iu,
  },
  {
    promise:
      /(?:^|[^\p{L}])(?:(?:te|les?|os) adjunto|(?<![^\s,;:¡]\s{0,3})(?:(?:y|aquí|también) )?adjunto (?:encontrar|remito|envío|te|les?|el|la|los|las|una?|mis?|nuestr)|adjuntamos|(?:estoy|estamos) adjuntando|(?:va|van|está|están) adjunt[oa]s?(?!\p{L})|en el (?:archivo |documento )?adjunto)/iu,
    unless: /(?:^|[^\p{L}])(?:tu|su|gracias|no|sin|ningún|ayer|mañana|luego|anterior|olvid[éeó]|si)(?=$|[^\p{L}])/iu,
  },
];

/** The words of `own` that promise an attachment, as they stand there. */
export function promisedAttachment(own: string): string | null {
  for (const sentence of own.split(/(?<=[.!?…])\s+|\n+/u)) {
    for (const { promise, unless } of PROMISES) {
      const found = promise.exec(sentence)?.[0];
      if (found !== undefined && !unless.test(sentence)) return found.replace(/^[^\p{L}]+/u, "");
    }
  }
  return null;
}
