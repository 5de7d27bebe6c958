/**
 * How many requests are worked on at a time, and who is next. An isolate has one thread, and so has its database: whoever is let
 * in beyond what they can do only waits, and everybody else with them. The others stand in a short line before the door, and are
 * told when to come back once they have stood there as long as anybody should (decisions 0035 and 0036).
 */
import type { TenantId } from "../../shared/ids.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import { type Instant, SECOND_MS } from "../../shared/time.ts";
import type { Clock } from "../clock.ts";

/** In one isolate. At three hundred requests a second, the last of so many waits a tenth of a second. */
export const MOST_INSIDE = 32;
/** Of one organisation: whoever else comes shares the thread with no more of its requests than these. */
export const MOST_OF_ONE_TENANT = 8;
/**
 * The same while the thread is full. More at a time are not answered sooner then, and the runtime looks who else has come only when it
 * has done for them all it can: what one organisation has inside is what all others wait for.
 */
export const MOST_INSIDE_WHEN_FULL = 8;
export const MOST_OF_ONE_TENANT_WHEN_FULL = 2;
/** Before the door, those included whose token is being looked at. */
export const MOST_OUTSIDE = 256;
/** Of one organisation, in the line. */
export const MOST_IN_LINE_OF_ONE_TENANT = 64;
/** In the line. With the time inside it is less than the second that nobody should have to wait. */
export const LONGEST_IN_LINE_MS = 700;

/** The thread is full where it takes so long until the runtime looks who has come, */
const LONG_LOOK_MS = 3;
/** and for so long afterwards: it may be that nobody stands in line by whom to tell that it is no longer. */
const FULL_FOR_MS = SECOND_MS;

/** Nobody says when a request was dropped because its client had gone. After so long it has ended, one way or another. */
const LONGEST_VISIT_MS = 30 * SECOND_MS;
/** Somebody let in from the line who has not come by then has gone. */
const LONGEST_ENTERING_MS = SECOND_MS;

export interface Entrance {
  /** A request that has come; `null` when as many stand before the door as may. */
  arrive(): Visit | null;
}

export interface Visit {
  /** Waits for a place among those of the request's organisation. */
  enter(tenant: TenantId): Promise<Result<null, Refusal>>;
  /**
   * Gives the place back and lets a request that is refused for what its sender asked before wait as long as those in line: a client that
   * comes back at once does so three times in two seconds then. Nobody waits where as many of the organisation stand outside as may.
   */
  standAside(): Promise<void>;
  leave(): void;
}

/** `overloaded`: there was no place in time. `too-many-at-once`: as many of one organisation stand in line as may. */
export interface Refusal {
  readonly reason: "overloaded" | "too-many-at-once";
}

export interface Doorkeeping {
  readonly clock: Clock;
  /** Waits so many milliseconds. */
  readonly wait: (ms: number) => Promise<unknown>;
  /** Until the runtime has looked who has come: it does so when there is nothing else that it can do. */
  readonly lookOut: () => Promise<unknown>;
}

/** How many may be inside. */
interface Places {
  readonly inAll: number;
  readonly ofOneTenant: number;
}

const PLACES: Places = { inAll: MOST_INSIDE, ofOneTenant: MOST_OF_ONE_TENANT };
const WHEN_FULL: Places = { inAll: MOST_INSIDE_WHEN_FULL, ofOneTenant: MOST_OF_ONE_TENANT_WHEN_FULL };

interface Guest {
  since: Instant;
  tenant: TenantId | null;
  /** `called`: let in from the line, and not heard of since. */
  place: "outside" | "in-line" | "called" | "inside" | "aside";
  /** Lets whoever stands in line go on. */
  call: () => void;
}

/** One for an isolate. Among those in line, the first of the organisation with the fewest inside is next. */
export function createEntrance({ clock, wait, lookOut }: Doorkeeping): Entrance {
  // In the order in which they came.
  const guests = new Set<Guest>();
  let fullUntil = Number.NEGATIVE_INFINITY;
  const places = (): Places => (clock() < fullUntil ? WHEN_FULL : PLACES);

  const letIn = (guest: Guest, place: "called" | "inside"): void => {
    guest.place = place;
    guest.since = clock();
    guest.call();
  };
  const callNext = (): void => {
    for (let next = nextOf(guests, places()); next; next = nextOf(guests, places())) letIn(next, "called");
  };
  /** Whoever has come meanwhile has a turn before the one who is let in. */
  const lookAround = async (): Promise<void> => {
    const began = clock();
    await lookOut();
    if (clock() - began >= LONG_LOOK_MS) fullUntil = clock() + FULL_FOR_MS;
  };
  const enter = async (guest: Guest, tenant: TenantId): Promise<Result<null, Refusal>> => {
    guest.tenant = tenant;
    if (hasPlaceFor(guests, tenant, places())) {
      letIn(guest, "inside");
      return ok(null);
    }
    if (countOf(guests, tenant, isWaiting) >= MOST_IN_LINE_OF_ONE_TENANT) return TOO_MANY;
    const called = new Promise<void>((resolve) => {
      guest.call = resolve;
    });
    guest.place = "in-line";
    await Promise.race([called, wait(LONGEST_IN_LINE_MS)]);
    if (!isInside(guest)) return OVERLOADED;
    await lookAround();
    guest.place = "inside";
    return ok(null);
  };

  const standAside = async (guest: Guest): Promise<void> => {
    const isFull = guest.tenant !== null && countOf(guests, guest.tenant, isWaiting) >= MOST_IN_LINE_OF_ONE_TENANT;
    guest.place = "aside";
    callNext();
    if (!isFull) await wait(LONGEST_IN_LINE_MS);
  };

  return {
    arrive() {
      forgetGone(guests, clock());
      callNext();
      if (guests.size - insideOf(guests) >= MOST_OUTSIDE) return null;

      const guest: Guest = { since: clock(), tenant: null, place: "outside", call: () => {} };
      guests.add(guest);
      return {
        enter: (tenant) => enter(guest, tenant),
        standAside: () => standAside(guest),
        leave: () => {
          guests.delete(guest);
          callNext();
        },
      };
    },
  };
}

const TOO_MANY = err({ reason: "too-many-at-once" } as const);
const OVERLOADED = err({ reason: "overloaded" } as const);

const isInside = ({ place }: Guest): boolean => place === "inside" || place === "called";

const isInLine = ({ place }: Guest): boolean => place === "in-line";

const isWaiting = (guest: Guest): boolean => isInLine(guest) || guest.place === "aside";

const countOf = (guests: ReadonlySet<Guest>, tenant: TenantId, is: (guest: Guest) => boolean): number =>
  [...guests].filter((guest) => guest.tenant === tenant && is(guest)).length;

const insideOf = (guests: ReadonlySet<Guest>): number => [...guests].filter(isInside).length;

const hasPlaceFor = (guests: ReadonlySet<Guest>, tenant: TenantId, { inAll, ofOneTenant }: Places): boolean =>
  insideOf(guests) < inAll && countOf(guests, tenant, isInside) < ofOneTenant;

/** The first in line of those whose organisation has the fewest inside; `null` when nobody may come in. */
function nextOf(guests: ReadonlySet<Guest>, { inAll, ofOneTenant }: Places): Guest | null {
  if (insideOf(guests) >= inAll) return null;
  const inside = new Map<TenantId | null, number>();
  for (const { tenant } of [...guests].filter(isInside)) inside.set(tenant, (inside.get(tenant) ?? 0) + 1);

  let [next, fewest]: [Guest | null, number] = [null, ofOneTenant];
  for (const guest of guests) {
    const others = inside.get(guest.tenant) ?? 0;
    if (isInLine(guest) && others < fewest) [next, fewest] = [guest, others];
  }
  return next;
}

function forgetGone(guests: Set<Guest>, now: Instant): void {
  for (const guest of guests) {
    const longest = guest.place === "called" ? LONGEST_ENTERING_MS : LONGEST_VISIT_MS;
    if (now - guest.since >= longest) guests.delete(guest);
  }
}
