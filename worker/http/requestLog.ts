/** One line of JSON per request, without anything about people: no address, body, query, token or id of anybody. */
import { type Instant, isoOf } from "../../shared/time.ts";

export interface RequestLine {
  readonly at: Instant;
  readonly requestId: string;
  /** Name in the contract, or what kind of page it was; never the path itself. */
  readonly endpoint: string;
  readonly method: string;
  readonly status: number;
  readonly durationMs: number;
  /** The class of an unexpected error; its message may quote what people wrote. */
  readonly error?: string;
}

export type WriteLog = (line: string) => void;

export const logLine = ({ at, ...line }: RequestLine): string => JSON.stringify({ at: isoOf(at), ...line });
