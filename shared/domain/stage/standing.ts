/** Where the user stands with a person: what is shown of a tie now. Its past, what comes next and who is due are asked elsewhere. */
import { type Instant, instant, type LocalDate, type LocalNow } from "../../time.ts";
import { type Cadence, type CadenceSettings, cadenceOf, dueFrom } from "../cadence/cadence.ts";
import { contactIn60Days, type Forecast, type OwnerActivity } from "../forecast/forecast.ts";
import { newestAt, TIE_VERSION, type TieSummary } from "../tie/tie.ts";
import { factsOf } from "../tie/tieFacts.ts";
import { type Reason, reasonsOf } from "./reasons.ts";
import { type Decided, decide, STAGE_RULES_VERSION } from "./stage.ts";
import { type SubScores, subScoresOf } from "./subScores.ts";

/** Rises with every change of what a tie keeps and of the rules that judge it: what is stored by lower ones is made anew. */
export const RULES_VERSION = TIE_VERSION * 1_000 + STAGE_RULES_VERSION;

/** As the contract's `StandingView`. */
export interface Standing extends Decided {
  readonly reasons: Reason[];
  /** Probability of any contact in the next 60 days; `null` with the stage. */
  readonly contactIn60Days: number | null;
  /** Usual days between contacts; `null` until three contacts have shown it. */
  readonly rhythmDays: number | null;
  readonly rules: number;
}

export interface WhereWeStand {
  readonly standing: Standing;
  /** For 30, 60, 90 and 180 days; `null` before the first contact. */
  readonly forecast: Forecast | null;
  readonly subScores: SubScores;
  /** As the contract's `CadenceView`. */
  readonly cadence: Cadence;
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
  readonly lastTwoWayAt: Instant | null;
  /** Messages of the user since the person last took part. */
  readonly unanswered: number;
}

export interface StandingAsk extends LocalNow {
  readonly settings: CadenceSettings;
  /** Left out, or `null`, where it is not known. */
  readonly owner?: OwnerActivity | null;
}

/** Pauses that make a rhythm worth showing. */
const SHOWN_RHYTHM_PAUSES = 2;

/** Everything the pane shows of a tie at `asked.now`. O(1) in the length of its history. */
export function standingOf(tie: TieSummary, asked: StandingAsk): WhereWeStand {
  const facts = factsOf(tie, { now: asked.now, zone: asked.zone, owner: asked.owner ?? null });
  const decided = decide(tie, facts);

  return {
    standing: {
      ...decided,
      reasons: reasonsOf(decided, { tie, facts }),
      contactIn60Days: decided.stage && contactIn60Days(facts.forecast),
      rhythmDays: facts.pauses >= SHOWN_RHYTHM_PAUSES ? facts.rhythmDays : null,
      rules: STAGE_RULES_VERSION,
    },
    forecast: facts.forecast,
    subScores: subScoresOf(tie, facts),
    cadence: cadenceOf(tie, facts, asked.settings),
    firstAt: tie.first?.at ?? null,
    lastAt: newestAt(tie),
    lastTwoWayAt: facts.lastTwoWay?.at ?? null,
    unanswered: tie.unanswered,
  };
}

/** The first day on which a tie is due if nothing happens, on the calendar of `zone`; `null` for never. */
export function dueDayOf(
  tie: TieSummary,
  { zone, settings }: Pick<StandingAsk, "zone" | "settings">,
): LocalDate | null {
  const facts = factsOf(tie, { now: newestAt(tie) ?? instant(0), zone, owner: null });
  return dueFrom(tie, facts, settings);
}
