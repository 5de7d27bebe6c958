/**
 * What the reader of threads must know of a language: one table a language, nothing but data. Lists are written in one
 * text, lower case, their entries parted by `|`; months and weekdays in order, forms of the same one parted by `/`.
 */
export interface Language {
  readonly code: string;
  /** How a date of digits alone is meant. `unclear` where both orders are in daily use: a wrong date is worse than none. */
  readonly order: "dmy" | "ymd" | "unclear";
  /** Labels of a quoted header block, as Outlook, Gmail, Apple Mail and others write them. */
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
  /** Labels that stand in such blocks and carry nothing that is read. */
  readonly labels: string;
  /** Words by which an attribution line says that somebody wrote. */
  readonly wrote: string;
  /** Words around a date and a name in an attribution line: `on`, `at`, `am`, `um`, `uhr`. */
  readonly around: string;
  /** From January on. */
  readonly months: string;
  /** From Sunday on. */
  readonly weekdays: string;
  readonly am: string;
  readonly pm: string;
  /** What stands over a quoted message. */
  readonly original: string;
  /** What stands over a forwarded message. */
  readonly forwarded: string;
  /** Phrases before a name at the end. */
  readonly closings: string;
  /** How lines begin that phones and mail programs put under a message. */
  readonly sentFrom: string;
  /** Words of an absence: `out of the office`. */
  readonly away: string;
  /** Words before the day of return: `back on`, `until`. */
  readonly returns: string;
  /** Words behind the day of return, where the language puts them there; those for the deputy stand behind too. */
  readonly returnsAfter?: string;
  /** Words before the one to turn to meanwhile. */
  readonly deputy: string;
  /** Words at the foot of mass mail. */
  readonly unsubscribe: string;
  /** What only notices say that servers put above or below a message: disclaimers, scanners, warnings of outside mail. */
  readonly notice: string;
  /** What such notices say as well as people; two of them in one paragraph make a notice. */
  readonly noticeHint: string;
  /** The line of a help desk that an answer stands above. */
  readonly replyAbove: string;
}

/** The entries of a list of a table. */
export const entries = (list: string): string[] => (list === "" ? [] : list.split("|"));
