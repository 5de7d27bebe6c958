/** When two readings are one message. */
import { HOUR_MS, type Instant } from "../../time.ts";
import { addressKey } from "../people/address.ts";
import type { PastMessage } from "./past.ts";

/** A message of the thread that is logged already. */
export interface KnownMessage {
  /** What it is logged under. */
  readonly messageId: string;
  readonly from: string;
  readonly at: Instant;
  readonly words: number | null;
}

const MINUTE_MS = 60_000;
/** Zones differ by quarters of an hour, by 26 hours at most. */
const QUARTER = 15;
const FURTHEST_MS = 26 * HOUR_MS;

/**
 * What a message without Message-ID is logged under: `past:`, the sender, and the minute as the quote shows it (in UTC
 * where the quote states a zone). No reader's zone goes into it, so that two readers of the same quote have the same key.
 * Two messages of one sender in one minute share a key and count once. The same message quoted by programs in two zones,
 * neither stated, has two keys: `samePast` and `findKnown` tell those of one body, or of what is known, apart by words.
 */
export function pastKey(message: PastMessage): string | null {
  const sender = addressKey(message.from?.address ?? "");
  const { wall, precision, zone } = message;
  if (wall === null || !sender.includes("@")) return null;
  const shown = new Date(wall).toISOString();
  return `past:${sender}:${shown.slice(0, precision === "day" ? 10 : 16)}${zone === "stated" ? "Z" : ""}`;
}

/** A quote with the beginning of its own words, in one case and without blanks; never stored. */
export interface Quote {
  readonly message: PastMessage;
  readonly opening: string;
}

/** Whether two quotes of one sender are of one message, in one zone or in two. */
export function samePast(one: Quote, other: Quote): boolean {
  if (one.message.key !== null && one.message.key === other.message.key) return true;
  if (one.opening !== other.opening || one.message.at === null || other.message.at === null) return false;
  const certain = one.message.zone === "stated" && other.message.zone === "stated";
  return sameTime(one.message.at - other.message.at, certain);
}

/** The Message-ID of the known message that a quote is of, `null` when it is of none. */
export function findKnown(message: PastMessage, known: readonly KnownMessage[]): string | null {
  const sender = addressKey(message.from?.address ?? "");
  const { at } = message;
  if (sender === "") return null;
  const key = message.key;
  const found = known.find((one) => {
    if (key !== null && one.messageId === key) return true;
    if (at === null || addressKey(one.from) !== sender) return false;
    const same =
      message.precision === "day"
        ? Math.abs(one.at - at) <= FURTHEST_MS
        : sameTime(one.at - at, message.zone === "stated");
    return same && (one.words === null || alike(one.words, message.wordCount));
  });
  return found?.messageId ?? null;
}

/** Within the minute, or, where a zone is not stated, as far apart as two zones are. */
function sameTime(differenceMs: number, certain: boolean): boolean {
  const distance = Math.abs(differenceMs);
  if (distance <= MINUTE_MS) return true;
  const beside = Math.round(distance / MINUTE_MS) % QUARTER;
  return !certain && distance <= FURTHEST_MS && (beside <= 1 || beside === QUARTER - 1);
}

/** Programs wrap and trim; a tenth of the words may differ. */
const alike = (one: number, other: number): boolean => Math.abs(one - other) <= Math.max(3, Math.max(one, other) / 10);
