/** What is said of facts that a message suggests; only an open card needs it. */
import type { Correspondent } from "../../shared/domain/people/address.ts";
import type { SignatureFact } from "../../shared/domain/thread/signatureFacts.ts";
import { type Instant, instant, type LocalDate } from "../../shared/time.ts";
import type { Format } from "./format.ts";

const KEEP: Record<SignatureFact["kind"], string> = {
  role: "Keep as role",
  organisation: "Keep as company",
  telephone: "",
};

export const factWords = { away: "Away", keep: KEEP } as const;

export const factSentences = (format: Format) => ({
  awayUntil: (day: LocalDate, now: Instant) => `Away until ${format.day(day, now)}, ${format.until(day, now)}`,
  /** As it is noted: read long after the day, so with its year, which a day has that is seen from far off. */
  wasAway: (day: LocalDate) => `was away until ${format.day(day, instant(0))}`,
  deputy: ({ displayName, address }: Correspondent) =>
    `Meanwhile: ${displayName === "" ? address : `${displayName} (${address})`}`,
  source: (at: Instant, now: Instant) => `From the signature of ${format.dayOf(at, now)}`,
});
