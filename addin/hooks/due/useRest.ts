/** Not being reminded of somebody for a while, and taking that back (C4). */
import { useState } from "react";
import type { DuePerson, RestAsk } from "../../../shared/contract/relationship.ts";
import { relationshipApi } from "../../../shared/contract/relationshipApi.ts";
import type { ContactView, RestView } from "../../../shared/contract/standing.ts";
import type { LocalDate } from "../../../shared/time.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { useWrite } from "../frame/useWrite.ts";

export interface Rested {
  readonly contact: ContactView;
  /** As the API has it; `null` while the write waits for the connection. */
  readonly rest: RestView | null;
}

export interface RestSave {
  /** What was done last and was not taken back. */
  readonly last: Rested | null;
  readonly error: WriteError | null;
  readonly snooze: (person: DuePerson, until: LocalDate) => Promise<void>;
  readonly dismiss: (person: DuePerson) => Promise<void>;
  /** Takes a rest back, the last one or one of long ago. */
  readonly end: (contact: ContactView) => Promise<void>;
}

export function useRest(): RestSave {
  const { zone, words } = useServices();
  const write = useWrite();
  const announce = useAnnounce();
  const [last, setLast] = useState<Rested | null>(null);
  const [error, setError] = useState<WriteError | null>(null);

  const about = (contact: ContactView) =>
    ({ kind: "rest", about: contact.displayName, scope: contact.id, params: { contactId: contact.id } }) as const;
  const rest = async ({ contact }: DuePerson, body: RestAsk) => {
    const written = await write({ ...about(contact), endpoint: relationshipApi.rest, body });
    setError(written.ok ? null : written.error);
    if (!written.ok) return;
    setLast({ contact, rest: written.value.state === "saved" ? written.value.reply.rest : null });
    announce(written.value.state === "saved" ? words.writes.rest : words.log.waiting);
  };
  return {
    last,
    error,
    snooze: (person, until) => rest(person, { kind: "snoozed", until, timeZone: zone }),
    dismiss: (person) => rest(person, { kind: "dismissed", timeZone: zone }),
    end: async (contact) => {
      const written = await write({ ...about(contact), endpoint: relationshipApi.endRest });
      setError(written.ok ? null : written.error);
      if (!written.ok) return;
      setLast(null);
      announce(words.writes.rest);
    },
  };
}
