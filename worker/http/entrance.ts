/**
 * How many requests are worked on at a time. An isolate has one thread, and so has its database: whoever is let in beyond
 * what they can do only waits, and everybody else with them. It is better to be told at once when to come back.
 */
import type { TenantId } from "../../shared/ids.ts";
import { type Instant, SECOND_MS } from "../../shared/time.ts";

/** In one isolate. At two hundred requests a second, the last of so many waits a sixth of a second. */
export const MOST_INSIDE = 32;
/** Of one organisation: the other places are for the others, however many it sends. */
export const MOST_OF_ONE_TENANT = 24;

/** Nobody says when a request was dropped because its client had gone. After so long it has ended, one way or another. */
const LONGEST_VISIT_MS = 30 * SECOND_MS;

export interface Entrance {
  /** Lets a request in; `null` when as many are inside as may be. */
  enter(now: Instant): Visit | null;
}

export interface Visit {
  /** Says whose request it is, as soon as that is known; `false` when as many of theirs are inside as may be. */
  isOf(tenant: TenantId): boolean;
  leave(): void;
}

interface Inside {
  readonly since: Instant;
  tenant: TenantId | null;
}

export function createEntrance(): Entrance {
  // In the order in which they came.
  const inside = new Set<Inside>();

  return {
    enter(now) {
      forgetDropped(inside, now);
      if (inside.size >= MOST_INSIDE) return null;

      const visit: Inside = { since: now, tenant: null };
      inside.add(visit);
      return {
        isOf: (tenant) => {
          const others = [...inside].filter((other) => other.tenant === tenant).length;
          visit.tenant = tenant;
          return others < MOST_OF_ONE_TENANT;
        },
        leave: () => void inside.delete(visit),
      };
    },
  };
}

function forgetDropped(inside: Set<Inside>, now: Instant): void {
  for (const visit of inside) {
    if (now - visit.since < LONGEST_VISIT_MS) return;
    inside.delete(visit);
  }
}
