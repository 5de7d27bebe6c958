/** Who may see a log: what a thread is logged with never shows more of the user's own log of it than that shows already. */
import { type LoggedThread, VISIBILITIES, type Visibility } from "../../../shared/contract/interactions.ts";
import { usePolicy } from "../frame/usePolicy.ts";

const isWithin = (one: Visibility, other: Visibility): boolean =>
  VISIBILITIES.indexOf(one) <= VISIBILITIES.indexOf(other);

export const narrower = (one: Visibility, other: Visibility): Visibility => (isWithin(one, other) ? one : other);

/** `null` where the thread is not logged, or by others alone. */
const ownVisibility = (logged: LoggedThread | null): Visibility | null =>
  logged?.loggers.some(({ you }) => you) ? logged.visibility : null;

/** What a log of the thread starts from: the user's own log of it; else what the organisation has decided. */
export function useStartVisibility(logged: LoggedThread | null): Visibility {
  const { policy } = usePolicy();
  return ownVisibility(logged) ?? policy?.organisation.defaultVisibility ?? "team";
}

/** Those that may be chosen for another log of the thread, narrowest first; a wider one is given by changing the log there is. */
export function visibilitiesFor(logged: LoggedThread | null): readonly Visibility[] {
  const own = ownVisibility(logged);
  return own === null ? VISIBILITIES : VISIBILITIES.filter((one) => isWithin(one, own));
}
