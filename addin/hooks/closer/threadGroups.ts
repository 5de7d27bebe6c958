import type { TouchView } from "../../../shared/contract/standing.ts";
import type { Instant } from "../../../shared/time.ts";

export interface ThreadGroup {
  readonly key: string;
  /** Newest first; at least one. */
  readonly touches: readonly TouchView[];
  readonly newest: Instant;
  readonly oldest: Instant;
}

/** Touches by the thread they belong to, the thread with the newest touch first. `touches` come newest first. */
export function threadGroupsOf(touches: readonly TouchView[]): readonly ThreadGroup[] {
  const byThread = Map.groupBy(touches, ({ interactionId, key }) => interactionId ?? key);
  return [...byThread].flatMap(([key, group]) => {
    const newest = group[0]?.at;
    const oldest = group.at(-1)?.at;
    return newest === undefined || oldest === undefined ? [] : [{ key, touches: group, newest, oldest }];
  });
}
