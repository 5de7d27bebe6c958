/** Answers as office.js hands them to callbacks. */
export const succeeded = <T>(value: T): Office.AsyncResult<T> =>
  answer({ status: "succeeded", value, error: undefined });

export const failed = <T>(code: number, name: string): Office.AsyncResult<T> =>
  answer({ status: "failed", value: undefined, error: { code, name, message: name } });

// Safe cast: these are the members that our code reads, with the texts behind the library's enum.
const answer = <T>(members: Record<string, unknown>): Office.AsyncResult<T> =>
  ({ asyncContext: undefined, diagnostics: undefined, ...members }) as unknown as Office.AsyncResult<T>;
