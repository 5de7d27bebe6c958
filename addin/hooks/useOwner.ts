import { useMemo } from "react";
import type { Owner } from "../../shared/domain/address.ts";
import { useServices } from "../services.tsx";

/** The user as the domain knows them: the addresses that are theirs. */
export function useOwner(): Owner {
  const { mailbox } = useServices();
  return useMemo(() => ({ addresses: [mailbox.owner.address] }), [mailbox]);
}
