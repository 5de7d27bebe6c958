/** Messages the user has in view: they count towards where the two stand, although opening writes nothing (L6). */
import type { OpenBody } from "../../shared/contract/open.ts";
import type { TouchView } from "../../shared/contract/standing.ts";
import { newestAt, type TieSummary } from "../../shared/domain/tie/tie.ts";
import { isPersonal, type Touch } from "../../shared/domain/tie/touch.ts";
import type { Instant } from "../../shared/time.ts";
import type { TouchRecord } from "../store/fragments.ts";
import { bareMessageId, messageKey } from "./threadKeys.ts";
import { isTooEarly } from "./touchTime.ts";

/** A message in view, with how the person wrote it. */
export type SeenMessage = Touch & Pick<SeenTouch, "style">;

type SeenTouch = OpenBody["people"][number]["seen"][number];

/**
 * Those of the messages in view that the tie cannot hold yet: personal ones, later than everything in it. An older one is
 * either logged or would change nothing much, and messages of the future or without a real date are nobody's.
 */
export async function unloggedTouches(
  seen: readonly SeenTouch[],
  tie: TieSummary,
  now: Instant,
): Promise<SeenMessage[]> {
  const keyed = await Promise.all(seen.map(asTouch));
  const distinct = [...new Map(keyed.map((touch) => [touch.key, touch])).values()];
  const since = newestAt(tie) ?? Number.NEGATIVE_INFINITY;
  return distinct.filter((touch) => counts(touch) && touch.at > since && touch.at <= now && !isTooEarly(touch.at));
}

const counts = (touch: Touch): boolean => isPersonal(touch) && touch.addressed === "to";

async function asTouch({ messageId, ...touch }: SeenTouch): Promise<SeenMessage> {
  return { ...touch, key: await messageKey(bareMessageId(messageId)), channel: "mail" };
}

/** The newest touches with what is in view, each once, newest first. A colleague's log of a message in view stays as it is. */
export function recentWith(unlogged: readonly Touch[], recent: readonly TouchRecord[]): TouchView[] {
  const known = new Set(recent.map((touch) => touch.key));
  const added = unlogged
    .filter((touch) => !known.has(touch.key))
    .map((touch) => ({ ...touch, interactionId: null, mine: true }));
  return [...recent, ...added].sort(newestFirst);
}

const newestFirst = (one: TouchView, other: TouchView): number => other.at - one.at || (one.key < other.key ? 1 : -1);
