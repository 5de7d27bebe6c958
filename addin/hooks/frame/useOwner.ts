import { useMemo } from "react";
import type { Owner } from "../../../shared/domain/people/address.ts";
import { useServices } from "../../services.tsx";
import { useSwitch } from "./useSwitch.ts";

/** The user as the domain knows them: the addresses that are theirs, and whether colleagues count as people. */
export function useOwner(): Owner {
  const { mailbox } = useServices();
  const [countsColleagues] = useSwitch("colleagues");
  return useMemo(() => ({ addresses: [mailbox.owner.address], countsColleagues }), [mailbox, countsColleagues]);
}
