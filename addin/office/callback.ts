import { err, ok, type Result } from "../../shared/result.ts";

/** Why Outlook did not give what was asked. */
export type OfficeError =
  | { readonly reason: "refused"; readonly code: number; readonly name: string; readonly message: string }
  | { readonly reason: "threw"; readonly message: string }
  | { readonly reason: "not_offered"; readonly what: string }
  | { readonly reason: "item_changed" }
  | { readonly reason: "no_answer"; readonly afterMs: number };

type Start<T> = (done: (answer: Office.AsyncResult<T>) => void) => void;

/** Longest wait for one answer; a call that never answers must not hold its place in the queue for ever. */
export const OFFICE_TIMEOUT_MS = 15_000;

/**
 * One Office call as an awaited Result. The library throws some refusals before it sends anything, a few of them as bare
 * text; those become values too, because a throw inside an Office callback is lost.
 */
export function fromCallback<T>(start: Start<T>, timeoutMs = OFFICE_TIMEOUT_MS): Promise<Result<T, OfficeError>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(err({ reason: "no_answer", afterMs: timeoutMs })), timeoutMs);
    const settle = (result: Result<T, OfficeError>) => {
      clearTimeout(timer);
      resolve(result);
    };
    try {
      start((answer) => settle(resultOf(answer)));
    } catch (thrown) {
      settle(err({ reason: "threw", message: messageOf(thrown) }));
    }
  });
}

// "failed" is the documented text of `Office.AsyncResultStatus.Failed`.
function resultOf<T>(answer: Office.AsyncResult<T>): Result<T, OfficeError> {
  if (String(answer.status) !== "failed") return ok(answer.value);
  const { code, name, message } = answer.error;
  return err({ reason: "refused", code, name, message });
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));
