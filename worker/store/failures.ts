/**
 * What D1's errors mean, by their texts. Cloudflare's pages "Debug D1" and "Retry queries" name them; whether a write
 * happened they do not say, so `written` is our own reading. A write that is repeated carries its Idempotency-Key in the
 * same transaction: done twice, it is still done once.
 */
export interface Failure {
  readonly text: RegExp;
  /** Whether what was asked for may have been done all the same. */
  readonly written: "no" | "unknown";
  /**
   * `repeat`: here, a few times. `give-up`: repeating at once cannot help or does harm, so the client is told when to come
   * back. `refused`: a rule of the tables said no. `fault`: ours; nobody is helped by trying it again.
   */
  readonly remedy: "repeat" | "give-up" | "refused" | "fault";
}

/** The first that fits counts. */
const FAILURES: readonly Failure[] = [
  { text: /SQLITE_CONSTRAINT|constraint failed/i, written: "no", remedy: "refused" },
  { text: /D1_TYPE_ERROR|D1_COLUMN_NOTFOUND|D1_EXEC_ERROR/, written: "no", remedy: "fault" },
  // Code and tables of different versions, while a deployment is half done.
  { text: /no such (?:table|column)|has no column named/i, written: "no", remedy: "give-up" },
  { text: /exceeded timeout|exceeded its CPU time limit|exceeded its memory limit/i, written: "no", remedy: "give-up" },
  { text: /is overloaded|Too many requests queued/i, written: "no", remedy: "give-up" },
  { text: /client disconnected/i, written: "unknown", remedy: "give-up" },
  { text: /Network connection lost/i, written: "unknown", remedy: "repeat" },
  { text: /D1 DB reset because its code was updated/i, written: "unknown", remedy: "repeat" },
  { text: /caused object to be reset|starting up D1 DB storage/i, written: "unknown", remedy: "repeat" },
  { text: /transient issue on remote node/i, written: "no", remedy: "repeat" },
  // Said by the database on one's own machine only.
  { text: /database is locked|SQLITE_BUSY/i, written: "no", remedy: "repeat" },
  { text: /internal error; reference/i, written: "unknown", remedy: "repeat" },
];

const UNKNOWN: Failure = { text: /(?:)/, written: "unknown", remedy: "fault" };

/** What an error of D1 means; one nobody knows is a fault of ours. */
export function failureOf(error: unknown): Failure {
  const text = messageOf(error);
  return FAILURES.find((failure) => failure.text.test(text)) ?? UNKNOWN;
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${causeOf(error)}` : String(error);
const causeOf = (error: Error): string => (error.cause instanceof Error ? error.cause.message : "");
