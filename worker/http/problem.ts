/** The one place where a reason becomes an HTTP answer (RFC 9457). A reason without a case does not compile. */
import { PROBLEMS, type Problem, type ProblemType, problemPath } from "../../shared/contract/problems.ts";
import type { FactFault } from "../../shared/domain/fact.ts";
import type { LedgerFault } from "../../shared/domain/ledger.ts";
import { type Addition, LEAST_KEPT, type RewriteRefusal } from "../../shared/domain/rewriting/rewrite.ts";
import type { OverrideError } from "../../shared/domain/stage/override.ts";
import { SECOND_MS } from "../../shared/time.ts";
import type { Refusal } from "../services/refusal.ts";
import { etagOf } from "./etag.ts";
import { NO_STORE } from "./headers.ts";

/** Reasons that only the HTTP side knows. */
export type HttpRefusal =
  | { readonly reason: "unauthenticated" }
  | { readonly reason: "invalid"; readonly errors: readonly InputError[] }
  | { readonly reason: "malformed-json"; readonly detail: string }
  | { readonly reason: "key-missing" }
  | { readonly reason: "version-missing" }
  | { readonly reason: "unknown-path" }
  | { readonly reason: "method-not-allowed"; readonly allow: readonly string[] }
  | { readonly reason: "too-large"; readonly limitBytes: number }
  | { readonly reason: "unsupported-media-type" }
  | { readonly reason: "too-many-requests" }
  | { readonly reason: "too-many-at-once" }
  | { readonly reason: "overloaded" }
  | { readonly reason: "unavailable" }
  | { readonly reason: "internal" };

export interface InputError {
  /** JSON path, such as `$.people[0].address`. */
  readonly at: string;
  readonly message: string;
}

interface Facts {
  readonly type: ProblemType;
  readonly detail?: string;
  readonly errors?: readonly InputError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The methods of what can only be read: whoever answers GET answers HEAD (RFC 9110 §9.1). */
export const READING = ["GET", "HEAD"] as const;

/** Seconds after which trying again makes sense. */
const RETRY_AFTER = "2";
/** The limits count by the minute (wrangler.jsonc). */
const LIMITED_FOR = "60";

export function problemResponse(reason: Refusal | HttpRefusal, requestId: string): Response {
  const { type, detail, errors, headers } = factsOf(reason);
  const { status, title } = PROBLEMS[type];
  const problem: Problem = {
    type: problemPath(type),
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
    requestId,
    ...(errors === undefined ? {} : { errors: errors.map(({ at, message }) => ({ at, message })) }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json; charset=utf-8", "cache-control": NO_STORE, ...headers },
  });
}

/** RFC 6750: the same words whatever was wrong with the token. */
const CHALLENGE = { "www-authenticate": 'Bearer error="invalid_token"' };

function factsOf(reason: Refusal | HttpRefusal): Facts {
  switch (reason.reason) {
    case "unauthenticated":
      return { type: "unauthenticated", headers: CHALLENGE };
    case "invalid":
      return { type: "invalid-request", detail: sentenceOf(reason.errors), errors: reason.errors };
    case "malformed-json":
      return { type: "invalid-request", detail: reason.detail };
    case "key-missing":
      return { type: "idempotency-key-missing", detail: "Send a UUID, or 1 to 255 visible ASCII characters" };
    case "key-reused":
      return { type: "idempotency-key-reused", detail: "Make a new Idempotency-Key for a new request" };
    case "answer-forgotten":
      return { type: "conflict", detail: "This was done when it was first sent: read what has become of it" };
    case "version-missing":
      return { type: "version-missing", detail: "Send the ETag of the version you edited as If-Match" };
    case "version-changed":
      return {
        type: "version-changed",
        detail: "Read it again and repeat the edit",
        headers: { etag: etagOf(reason.version) },
      };
    case "unknown-cursor":
      return { type: "invalid-request", detail: "Cannot go on from this cursor: no page gave it" };
    case "not-found":
    case "unknown-path":
      return { type: "not-found" };
    case "not-yours":
      return { type: "forbidden", detail: "Only those who logged or noted it can change it" };
    case "address-ambiguous":
      return { type: "address-ambiguous", detail: `Choose who ${reason.addresses.join(", ")} is, then log again` };
    case "never-logged":
      return { type: "never-logged", detail: `${NEVER_BECAUSE[reason.because]}${reason.whom && `: ${reason.whom}`}` };
    case "not-admin":
      return { type: "forbidden", detail: "Only an administrator of the organisation can do this" };
    case "turned-off":
      return { type: "turned-off", detail: "An administrator of the organisation can turn it on" };
    case "no-model":
      return { type: "turned-off", detail: "There is no language model here to turn on" };
    case "rewrite-refused":
      return { type: "rewrite-refused", detail: refusalSentence(reason.why) };
    case "model-timed-out":
      return modelUnavailable(`It did not answer within ${reason.afterMs / SECOND_MS} seconds: try again later`);
    case "model-failed":
      return modelUnavailable("It failed: try again later");
    case "not-confirmed":
      return { type: "confirmation-missing", detail: "Confirm it in the window that Rapport opens" };
    case "others-have-a-share":
      return {
        type: "forbidden",
        detail: "Only an administrator erases for everybody whom colleagues may have something to do with",
      };
    case "no-such-rule-value":
      return { type: "invalid-request", detail: "$.value: is no mail address or domain of the kind the rule is for" };
    case "too-many-rules":
      return { type: "conflict", detail: `Cannot keep more than ${reason.most} rules: take one back first` };
    case "in-the-future":
      return {
        type: "invalid-request",
        detail: "Cannot log what has not happened yet: the time is more than a day ahead",
      };
    case "too-early":
      return {
        type: "invalid-request",
        detail: "Cannot log a time before 1900: it is no date of a message or meeting",
      };
    case "thread-time-fixed":
      return { type: "conflict", detail: "Cannot change the time of a mail: it is when the mail was written" };
    case "same-person":
      return { type: "conflict", detail: "Cannot move to the person it is logged for already" };
    case "intervals-crossed":
      return { type: "invalid-request", detail: "The ideal interval must not be longer than the longest one" };
    case "override-refused":
      return { type: "invalid-request", detail: overrideSentence(reason.why) };
    case "snooze-refused":
      return { type: "invalid-request", detail: `Cannot snooze until ${reason.why.asked}: pick a day after today` };
    case "ledger-refused":
      return { type: "invalid-request", detail: ledgerSentence(reason.why) };
    case "ledger-full":
      return {
        type: "conflict",
        detail: `Cannot keep more than ${reason.most} entries with one person: remove old ones`,
      };
    case "fact-refused":
      return { type: "invalid-request", detail: factSentence(reason.why) };
    case "facts-full":
      return {
        type: "conflict",
        detail: `Cannot keep more than ${reason.most} facts about one person: remove old ones`,
      };
    case "noted-before":
      return { type: "conflict", detail: "Cannot note the same twice: change the other one" };
    case "method-not-allowed":
      return { type: "method-not-allowed", headers: { allow: reason.allow.join(", ") } };
    case "too-large":
      return { type: "too-large", detail: `Send at most ${reason.limitBytes} bytes` };
    case "unsupported-media-type":
      return { type: "unsupported-media-type", detail: "Send application/json in UTF-8" };
    case "too-many-requests":
      return {
        type: "too-many-requests",
        detail: "Try again in a minute",
        headers: { "retry-after": LIMITED_FOR },
      };
    case "too-many-at-once":
      return {
        type: "too-many-requests",
        detail: "Too many requests of this organisation at once: try again shortly",
        headers: { "retry-after": RETRY_AFTER },
      };
    case "unavailable":
    case "overloaded":
    case "contended":
      return { type: "unavailable", detail: "Try again shortly", headers: { "retry-after": RETRY_AFTER } };
    case "internal":
      return { type: "internal" };
  }
}

function overrideSentence(why: OverrideError): string {
  switch (why.reason) {
    case "no_reason":
      return "Cannot keep a stage of one's own without a reason";
    case "reason_too_long":
      return `Cannot keep a reason of more than ${why.limit} characters`;
    case "in_the_past":
      return `Cannot end on ${why.asked}: pick today or a later day`;
    case "too_late":
      return `Cannot hold until ${why.asked}: pick a day up to ${why.latest}`;
  }
}

const modelUnavailable = (detail: string): Facts => ({
  type: "model-unavailable",
  detail,
  headers: { "retry-after": LIMITED_FOR },
});

function refusalSentence(why: RewriteRefusal): string {
  switch (why.reason) {
    case "empty":
      return "It is empty";
    case "too_long":
      return "It is much longer than the draft";
    case "other_lines":
      return "It has other lines than the draft";
    case "adds":
      return `It holds a ${ADDED[why.what]} that is not in the draft`;
    case "keeps_too_little":
      return `It keeps ${percent(why.kept)} % of the words of the draft: ${percent(LEAST_KEPT)} % must stay`;
  }
}

const ADDED: Readonly<Record<Addition, string>> = {
  hidden: "character nobody sees",
  markup: "sign of HTML or Markdown",
  link: "link or address",
  number: "number",
};

/** Rounded down: what just misses a share is not said to reach it. */
const percent = (share: number): number => Math.floor(share * 100);

function ledgerSentence(why: LedgerFault): string {
  switch (why.reason) {
    case "not_of_its_kind":
      return why.kind === "give"
        ? "A give needs its gift and has no due day"
        : `Only a give has a gift, not a "${why.kind}"`;
    case "due_before":
      return `Cannot be due on ${why.dueOn}: pick a day from ${why.on} on`;
    case "settled_before":
      return "Cannot be settled before it happened";
  }
}

function factSentence(why: FactFault): string {
  switch (why.reason) {
    case "agreed_on_no_opinion":
      return `Only on an opinion two people agree, not on a fact of the kind "${why.kind}"`;
    case "opinion_for_team":
      return "An opinion is for whoever noted it alone: keep it private";
  }
}

const NEVER_BECAUSE = {
  mine: "A rule of yours says not to log this",
  organisation: "A rule of your organisation says not to log this",
  erased: "This person was erased: add them by hand to log them again",
} as const;

function sentenceOf(errors: readonly InputError[]): string {
  const [first] = errors;
  return first ? `${first.at}: ${first.message}` : "The request is not of the documented form";
}
