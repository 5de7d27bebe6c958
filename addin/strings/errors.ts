import type { ApiError } from "../api/client.ts";
import type { WriteError } from "../api/outbox.ts";
import type { Words } from "./en.ts";

/** What to tell the user of something that could not be looked up: nothing of it is kept and sent later. */
export const loadSentence = (error: ApiError, words: Words): string =>
  error.reason === "offline" ? words.state.notLoaded : errorSentence(error, words);

/** What to tell the user of a call that failed; the Worker's own detail where our words would say less. */
export function errorSentence(error: ApiError | WriteError, words: Words): string {
  switch (error.reason) {
    case "problem":
      return error.type === "invalid-request"
        ? (error.detail ?? words.problems[error.type])
        : words.problems[error.type];
    case "offline":
      return words.state.offlineWhy;
    case "timed_out":
      return words.problems.unavailable;
    case "unreadable":
      return words.problems.internal;
    case "signed_out":
      return words.problems.unauthenticated;
    case "sign_in_unavailable":
      return words.state.signInUnavailable;
    case "outbox_full":
      return words.outbox.full;
  }
}
