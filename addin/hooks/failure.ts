import type { Result } from "../../shared/result.ts";
import type { ApiError } from "../api/client.ts";

/** Carries an `ApiError` through React Query, which knows failures only as exceptions. */
export class ApiFailure extends Error {
  readonly error: ApiError;

  constructor(error: ApiError) {
    super(`The API did not answer: ${error.reason}`);
    this.error = error;
  }
}

export function valueOrThrow<T>(result: Result<T, ApiError>): T {
  if (!result.ok) throw new ApiFailure(result.error);
  return result.value;
}

/** The reason of a failed query; anything that is no `ApiFailure` is a bug and passes as a fault of the server. */
export function errorOf(failure: Error | null): ApiError | null {
  if (!failure) return null;
  return failure instanceof ApiFailure ? failure.error : { reason: "problem", type: "internal", detail: null };
}

const MOST_RETRIES = 2;

/** Reads are tried again after passing trouble only: asking twice does not sign anybody in. */
export function mayRetry(failures: number, failure: Error): boolean {
  const error = errorOf(failure);
  const passing = error?.reason === "timed_out" || (error?.reason === "problem" && error.type === "unavailable");
  return passing && failures < MOST_RETRIES;
}
