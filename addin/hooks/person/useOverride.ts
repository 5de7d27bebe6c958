/** Saying the stage oneself and taking it back (S5). What is asked for shows at once, and goes again when it is refused. */
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { relationshipApi } from "../../../shared/contract/relationshipApi.ts";
import type { OverrideView } from "../../../shared/contract/standing.ts";
import { localDateOf } from "../../../shared/time.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { careWords } from "../../strings/care.ts";
import { useWrite } from "../frame/useWrite.ts";

/** `null` goes back to what the rules say. */
export type OverrideAsk = Pick<OverrideView, "stage" | "reason" | "expiresOn"> | null;
export type OverrideDone = "saved" | "cleared" | "undone" | "waiting";

export interface OverrideSave {
  readonly saving: boolean;
  readonly error: WriteError | null;
  /** What was done last; `null` while the form is open. */
  readonly done: OverrideDone | null;
  readonly canUndo: boolean;
  /** Answers whether it is saved or safely waiting. */
  readonly save: (ask: OverrideAsk) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** `onSaving` hears what is on its way, and `undefined` when nothing is. */
export function useOverride(
  known: KnownPerson,
  onSaving: (override: OverrideView | null | undefined) => void,
): OverrideSave {
  const { now, zone } = useServices();
  const announce = useAnnounce();
  const write = useOverrideWrite(known);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const [done, setDone] = useState<OverrideDone | null>(null);
  /** What undo brings back, and the version it changes. */
  const [before, setBefore] = useState<{ readonly ask: OverrideAsk; readonly version: number } | null>(null);

  const send = async (ask: OverrideAsk, version: number): Promise<"waiting" | number | null> => {
    setSaving(true);
    setError(null);
    onSaving(ask && { ...ask, setOn: localDateOf(now(), zone) });
    const written = await write(ask, version);
    setSaving(false);
    if (written.ok && written.value.state === "waiting") return "waiting";
    onSaving(undefined);
    if (!written.ok) setError(written.error);
    return written.ok && written.value.state === "saved" ? written.value.reply.settings.version : null;
  };
  const end = (how: OverrideDone) => {
    setDone(how);
    announce(careWords.override[how]);
  };
  return {
    saving,
    error,
    done,
    canUndo: before !== null,
    save: async (ask) => {
      const previous = known.standing.override;
      const saved = await send(ask, known.settings.version);
      if (saved === null) return false;
      if (saved !== "waiting") setBefore({ ask: previous, version: saved });
      end(saved === "waiting" ? saved : ask ? "saved" : "cleared");
      return true;
    },
    undo: async () => {
      const undone = before && (await send(before.ask, before.version));
      if (undone === null) return;
      setBefore(null);
      end(undone === "waiting" ? undone : "undone");
    },
  };
}

function useOverrideWrite({ contact }: KnownPerson) {
  const { zone } = useServices();
  const write = useWrite();
  return (ask: OverrideAsk, version: number) => {
    const about = { kind: "override", about: contact.displayName, scope: contact.id } as const;
    const params = { contactId: contact.id };
    if (!ask) return write({ ...about, endpoint: relationshipApi.clearOverride, params, version });
    const { stage, reason, expiresOn } = ask;
    const body = { stage, reason, expiresOn, timeZone: zone };
    return write({ ...about, endpoint: relationshipApi.overrideStage, params, version, body });
  };
}
