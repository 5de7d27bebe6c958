/** Something the pane offers to note, until it is noted or turned down: then it is not offered again. */
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { LIMITS } from "../../../shared/contract/values.ts";
import type { FactKind } from "../../../shared/domain/fact.ts";
import type { ReadItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { type FactChanges, useFactChanges } from "./useFacts.ts";

export interface OfferedFact {
  readonly kind: FactKind;
  readonly text: string;
  /** The message it was seen in. */
  readonly item: ReadItem;
}

export interface Offer {
  readonly settled: boolean;
  readonly changes: FactChanges;
  readonly note: (fact: OfferedFact) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly decline: () => void;
}

/** `what` tells the offers about one person apart. */
export function useOffer({ contact }: KnownPerson, what: string): Offer {
  const { settledOffers } = useServices();
  const name = `${contact.id} ${what}`;
  const changes = useFactChanges(contact);
  const [settled, setSettled] = useState(settledOffers.has(name));
  const settle = () => {
    settledOffers.add(name);
    setSettled(true);
  };
  return {
    settled,
    changes,
    note: async ({ kind, text, item: { sentAt: knownAt, messageId } }) => {
      const words = text.slice(0, LIMITS.factText);
      if (await changes.add({ kind, text: words, knownAt, messageId, agreed: false, visibility: "private" })) settle();
    },
    undo: async () => {
      await changes.undo();
      settledOffers.remove(name);
      setSettled(false);
    },
    decline: settle,
  };
}
