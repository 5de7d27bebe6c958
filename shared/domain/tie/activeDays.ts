/**
 * The days on which two people were in contact, as a short text. Days count, not messages: on public networks the decayed
 * number of days forecasts contact better than the number of messages (relationship model, section 3).
 */

/** How directly a side took part on a day: 0 not at all, 1 in copy or to many at once, 2 in a group, 3 in a small group, 4 one to one. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** From this level on it was the other that was spoken to. Less shows that contact goes on, and makes no bond. */
export const PERSONAL_LEVEL = 2;

export interface ActiveDay {
  /** Days since 1970-01-01 on the owner's calendar. */
  readonly day: number;
  /** The person's part. */
  readonly inLevel: Level;
  /** The user's part. */
  readonly outLevel: Level;
}

/** What a day counts by the level of a side's part in it: about one over the size of the group. */
export const LEVEL_WEIGHT = [0, 0, 0.2, 0.5, 1] as const;

const LEVELS = [0, 1, 2, 3, 4] as const;
const FIRST_LETTER = "A".charCodeAt(0);

/**
 * `Xgbv` `V7`: a letter `A` to `Y` for both levels, then the days since the entry before in base 36 (for the first entry, since
 * 1970-01-01). Oldest first; about three characters a day.
 */
export function encodeDays(days: readonly ActiveDay[]): string {
  let previous = 0;
  let text = "";
  for (const { day, inLevel, outLevel } of days) {
    text += String.fromCharCode(FIRST_LETTER + inLevel * LEVELS.length + outLevel) + (day - previous).toString(36);
    previous = day;
  }
  return text;
}

/** The inverse of `encodeDays`, for a text that `daysTextIsValid`. Read at every opening, hence by hand and not by an expression. */
export function decodeDays(text: string): readonly ActiveDay[] {
  const days: ActiveDay[] = [];
  let day = 0;
  for (let from = 0; from < text.length; ) {
    const code = text.charCodeAt(from) - FIRST_LETTER;
    let step = 0;
    let at = from + 1;
    for (; at < text.length && !isLetter(text.charCodeAt(at)); at += 1) step = step * 36 + digitOf(text.charCodeAt(at));
    day += text.charCodeAt(from + 1) === MINUS ? -step : step;
    days.push(activeDay(day, code));
    from = at;
  }
  return days;
}

const activeDay = (day: number, code: number): ActiveDay => ({
  day,
  inLevel: LEVELS[Math.trunc(code / LEVELS.length)] ?? 0,
  outLevel: LEVELS[code % LEVELS.length] ?? 0,
});

const isLetter = (charCode: number): boolean =>
  charCode >= FIRST_LETTER && charCode < FIRST_LETTER + LEVELS.length ** 2;

const MINUS = "-".charCodeAt(0);
const DIGIT_0 = "0".charCodeAt(0);
const DIGIT_A = "a".charCodeAt(0);

/** A digit of base 36; nothing for the minus before the days of a first contact before 1970. */
function digitOf(charCode: number): number {
  if (charCode === MINUS) return 0;
  return charCode >= DIGIT_A ? charCode - DIGIT_A + 10 : charCode - DIGIT_0;
}

/** Whether `encodeDays` can have written it. */
export function daysTextIsValid(text: string): boolean {
  return /^([A-Y]-?[0-9a-z]{1,7}([A-Y][0-9a-z]{1,7})*)?$/.test(text);
}

/** `days` with one more, merged into the day that is there already: each side's part is the most direct one seen. */
export function withDay(days: readonly ActiveDay[], added: ActiveDay): readonly ActiveDay[] {
  const index = days.findLastIndex((known) => known.day <= added.day);
  const known = days[index];
  if (known?.day !== added.day) return days.toSpliced(index + 1, 0, added);
  const merged = {
    day: known.day,
    inLevel: higher(known.inLevel, added.inLevel),
    outLevel: higher(known.outLevel, added.outLevel),
  };
  return days.with(index, merged);
}

export const tookPart = (level: Level): boolean => level >= PERSONAL_LEVEL;

const higher = (one: Level, other: Level): Level => (one > other ? one : other);
