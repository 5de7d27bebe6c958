/** Offers of the pane that the user has taken or turned down, so that they are not made again. As checksums, on this device, for each account apart. */
import * as z from "zod/mini";
import { checksum } from "../../shared/checksum.ts";
import { type OwnPorts, ownKey, storedJson, tryKeep } from "./ownStorage.ts";

export interface SettledOffers {
  /** `offer` names whom and what it is about; of its words only a checksum is kept. */
  has(offer: string): boolean;
  add(offer: string): void;
  remove(offer: string): void;
  clear(): void;
}

/** The oldest are made again. */
const MOST_KEPT = 300;

const Kept = z.array(z.string());

export function createSettledOffers(own: OwnPorts): SettledOffers {
  const { storage } = own;
  const key = () => ownKey(own, "offers");
  const kept = (): readonly string[] => {
    const offers = z.safeParse(Kept, storedJson(storage, key()));
    return offers.success ? offers.data : [];
  };
  const keep = (offers: readonly string[]) => {
    // A full storage costs an offer made twice, and nothing else.
    tryKeep(storage, key(), JSON.stringify(offers.slice(-MOST_KEPT)));
  };
  return {
    has: (offer) => kept().includes(checksum(offer)),
    add: (offer) => keep([...kept().filter((one) => one !== checksum(offer)), checksum(offer)]),
    remove: (offer) => keep(kept().filter((one) => one !== checksum(offer))),
    clear: () => void tryKeep(storage, key(), null),
  };
}
