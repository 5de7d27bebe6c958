/** The product's own answer to a case: the same functions the Worker calls, fed with touches. */
import {
  type ForecastModel,
  fadingFeatures,
  featuresOn,
  HORIZON_DAYS,
  weigh,
} from "../../../shared/domain/forecast/forecast.ts";
import { standingOf, type WhereWeStand } from "../../../shared/domain/stage/standing.ts";
import { beats, NO_PULSE } from "../../../shared/domain/tie/pulse.ts";
import { addTouches, EMPTY_TIE, type TieSummary } from "../../../shared/domain/tie/tie.ts";
import type { Touch } from "../../../shared/domain/tie/touch.ts";
import { DAY_MS, instant, UTC } from "../../../shared/time.ts";
import { ownerOf } from "../../train/forecastTraining.ts";
import { logistic } from "../../train/logistic.ts";
import type { Score } from "./baselines.ts";
import type { Case } from "./cases.ts";
import type { Pair, PairMessage } from "./network.ts";

/** Any midnight in UTC serves as day 0 of a network. */
const DAY_0 = Date.UTC(2024, 0, 1);
const SETTINGS = { kind: "unsorted", idealDays: null, maximumDays: null } as const;

/** Where the owner stands at each case; a pair's cases have to come in the order of their cut-offs, so that its tie only grows. */
export function standings(): (it: Case) => WhereWeStand {
  const ties = new Map<Pair, { readonly tie: TieSummary; readonly messages: number }>();
  return (it) => {
    const grown = ties.get(it.pair) ?? { tie: EMPTY_TIE, messages: 0 };
    const added = it.past.slice(grown.messages).map((message, index) => touchOf(message, grown.messages + index));
    const tie = addTouches(grown.tie, added, UTC);
    ties.set(it.pair, { tie, messages: it.past.length });
    const now = instant(DAY_0 + it.cutOff * DAY_MS);
    return standingOf(tie, { now, zone: UTC, settings: SETTINGS, owner: ownerOf(it) });
  };
}

const touchOf = ({ second, byOwner, audience }: PairMessage, index: number): Touch => ({
  key: String(index).padStart(6, "0"),
  at: instant(DAY_0 + second * 1000),
  direction: byOwner ? "out" : "in",
  channel: "mail",
  audience,
  addressed: "to",
  automated: false,
  words: null,
});

/** The forecast of another model than the shipped one; `owner: false` hides the owner's activity from it. */
export const forecastBy = (name: string, model: ForecastModel, owner = true): Score => ({
  name,
  of: (it) => logistic(weigh(model.contact, featuresAt(it, owner))),
  fadingOf: (it) => weigh(model.fading, fadingFeatures(featuresAt(it, owner), latelyOf(it), pastOf(it).pulse)),
  probability: true,
});

const featuresAt = (it: Case, owner: boolean): readonly number[] =>
  featuresOn({ day: it.cutOff, past: pastOf(it), owner: owner ? ownerOf(it) : null });

const pastOf = (it: Case) => ({ pulse: beats(NO_PULSE, it.activeDays), contacts: it.past.length });

const latelyOf = (it: Case): number => it.activeDays.filter((day) => day >= it.cutOff - HORIZON_DAYS).length;
