import { useMemo, useSyncExternalStore } from "react";
import type { Owner } from "../../shared/domain/address.ts";
import { useServices } from "../services.tsx";

/** The user as the domain knows them: the addresses that are theirs, and whether colleagues count as people. */
export function useOwner(): Owner {
  const { mailbox, colleagues } = useServices();
  const countsColleagues = useSyncExternalStore(colleagues.onChange, colleagues.counts, colleagues.counts);
  return useMemo(() => ({ addresses: [mailbox.owner.address], countsColleagues }), [mailbox, countsColleagues]);
}
