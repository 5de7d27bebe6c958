/** Offers of the pane that the user has taken or turned down, so that they are not made again. As checksums, on this device, for each account apart. */
import * as z from "zod/mini";
import { checksum } from "../../shared/domain/checksum.ts";
import type { Account } from "../office/signIn.ts";
import { storedJson } from "./storedJson.ts";

export interface SettledOffers {
  /** `offer` names whom and what it is about; of its words only a checksum is kept. */
  has(offer: string): boolean;
  add(offer: string): void;
  remove(offer: string): void;
  clear(): void;
}

interface OfferPorts {
  readonly storage: Storage;
  readonly partition: string;
  readonly account: () => Account | null;
}

/** The oldest are made again. */
const MOST_KEPT = 300;

const Kept = z.array(z.string());

export function createSettledOffers({ storage, partition, account }: OfferPorts): SettledOffers {
  const key = () => {
    const who = account();
    return `${partition}rapport.offers.${who?.tenantId ?? ""}.${who?.userId ?? ""}`;
  };
  const kept = (): readonly string[] => {
    const offers = z.safeParse(Kept, storedJson(storage, key()));
    return offers.success ? offers.data : [];
  };
  const keep = (offers: readonly string[]) => {
    // A full storage costs an offer made twice, and nothing else.
    try {
      storage.setItem(key(), JSON.stringify(offers.slice(-MOST_KEPT)));
    } catch {}
  };
  return {
    has: (offer) => kept().includes(checksum(offer)),
    add: (offer) => keep([...kept().filter((one) => one !== checksum(offer)), checksum(offer)]),
    remove: (offer) => keep(kept().filter((one) => one !== checksum(offer))),
    clear: () => storage.removeItem(key()),
  };
}
