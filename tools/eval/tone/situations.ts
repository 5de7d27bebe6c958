/** The ties that the labelled drafts are written into, by the names their headings use. */

import type { CitableFact } from "../../../shared/domain/fact.ts";
import type { TieKind } from "../../../shared/domain/tie/tieKind.ts";
import { TIE_KINDS } from "../../../shared/domain/tie/tieKind.ts";
import { type GiveAndAsk, STRANGER, type TieForTone } from "../../../shared/domain/tone/brief.ts";
import type { ContactStyle } from "../../../shared/domain/tone/style.ts";
import { DAY_MS, type Instant, instant, localDate } from "../../../shared/time.ts";

/** A Sunday at noon, UTC. Every draft is written then. */
export const WRITTEN_AT = instant(Date.UTC(2026, 10, 22, 12));

const daysAgo = (days: number): Instant => instant(WRITTEN_AT - days * DAY_MS);

const JUST_MET: TieForTone = { ...STRANGER, bond: "encounter", stage: "acquaintance", lastTwoWayAt: daysAgo(6) };
const BUILDING: TieForTone = { ...STRANGER, bond: "relationship", stage: "buildup", lastTwoWayAt: daysAgo(12) };
const WELL_KNOWN: TieForTone = { ...BUILDING, stage: "continuation", rhythmDays: 14 };
const FADING: TieForTone = { ...WELL_KNOWN, stage: "deterioration", lastTwoWayAt: daysAgo(90) };

const BALANCED: GiveAndAsk = { gave: 3, received: 2, asked: 2, owed: 0, owedSince: null, lastReceived: null };
const HELPED: GiveAndAsk = {
  ...BALANCED,
  lastReceived: { gift: "introduction", at: daysAgo(9), thankedAt: null },
};

const SHORT: ContactStyle = {
  messages: 6,
  words: 18,
  greeting: "casual",
  signOff: "casual",
  address: null,
  exclamations: 0.2,
  emoji: 0,
};
const CASUAL: ContactStyle = { ...SHORT, words: 45, address: "familiar", emoji: 0.4 };
const FORMAL: ContactStyle = {
  ...SHORT,
  words: 110,
  greeting: "formal",
  signOff: "formal",
  address: "formal",
  exclamations: 0,
};

const fact = (id: string, kind: CitableFact["kind"], text: string): CitableFact => ({
  id,
  kind,
  text,
  source: "typed",
  at: daysAgo(100),
});
/** As somebody with friends in four countries would have typed them. */
const FACTS: CitableFact[] = [
  fact("fact_1", "event", "moved to Oslo"),
  fact("fact_2", "interest", "pottery (Keramik, poterie, cerámica)"),
];

const AGREED = fact("fact_3", "opinion", "as fed up with the government (Regierung, gouvernement, gobierno) as I am");

const SITUATIONS: Readonly<Record<string, TieForTone>> = {
  stranger: STRANGER,
  justMet: JUST_MET,
  oneSided: { ...STRANGER, bond: "one_sided", stage: "acquaintance", unanswered: 3 },
  building: BUILDING,
  wellKnown: WELL_KNOWN,
  fading: FADING,
  longSilent: { ...WELL_KNOWN, lastTwoWayAt: daysAgo(210) },
  once: { ...WELL_KNOWN, unanswered: 1 },
  waiting: { ...WELL_KNOWN, unanswered: 2, waitUntil: localDate("2026-12-20") },
  retry: { ...FADING, unanswered: 2, waitUntil: localDate("2026-11-15") },
  noLedger: WELL_KNOWN,
  balanced: { ...WELL_KNOWN, ledger: BALANCED },
  owing: { ...WELL_KNOWN, ledger: { ...BALANCED, owed: 1, owedSince: daysAgo(19) } },
  neverGave: { ...WELL_KNOWN, ledger: { ...BALANCED, gave: 0, received: 0, asked: 2 } },
  indebted: { ...WELL_KNOWN, ledger: { ...BALANCED, gave: 0, received: 3 } },
  helped: { ...WELL_KNOWN, ledger: HELPED },
  thanked: {
    ...WELL_KNOWN,
    ledger: { ...HELPED, lastReceived: { gift: "introduction", at: daysAgo(9), thankedAt: daysAgo(8) } },
  },
  terse: { ...WELL_KNOWN, style: SHORT },
  wordy: { ...WELL_KNOWN, style: { ...SHORT, words: 160 } },
  agreed: { ...WELL_KNOWN, facts: [AGREED] },
  facts: { ...WELL_KNOWN, facts: FACTS },
  noFacts: WELL_KNOWN,
  factsLongSilent: { ...WELL_KNOWN, lastTwoWayAt: daysAgo(210), facts: FACTS },
  factsStranger: { ...STRANGER, facts: FACTS },
};
const STYLES: Readonly<Record<string, ContactStyle>> = { casual: CASUAL, formal: FORMAL };

/** `wellKnown formal`, `justMet coworker`: a situation, then what differs from it. */
export function situationOf(names: readonly string[]): TieForTone {
  const [name = "", ...more] = names;
  const tie = SITUATIONS[name];
  if (!tie) throw new Error(`Cannot find the situation "${name}"`);
  const kind = more.find(isKind);
  const style = more.map((word) => STYLES[word]).find((one) => one !== undefined);
  const unknown = more.find((word) => !(isKind(word) || STYLES[word]));
  if (unknown !== undefined) throw new Error(`Cannot read "${unknown}" after the situation "${name}"`);
  return { ...tie, ...(kind ? { kind } : {}), ...(style ? { style } : {}) };
}

const isKind = (word: string): word is TieKind => TIE_KINDS.some((kind) => kind === word);
