/** Changing things one at a time: what was done last, and the way back. */
import { useState } from "react";
import { err, ok, type Result } from "../../../shared/result.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError, Written } from "../../api/outbox.ts";
import type { ChangeDone } from "../../strings/changeWords.ts";

/** What came of a write: the thing as it is now; `null` while the write waits for the connection. */
export type Changed<T> = Result<
  { readonly thing: T /** It was there before. */; readonly isOld: boolean } | null,
  WriteError
>;

/** What came of `written`, by what its reply says. */
export function changedBy<R, T>(
  written: Result<Written<R>, WriteError>,
  thingOf: (reply: R) => T,
  wasThere: (reply: R) => boolean = () => false,
): Changed<T> {
  if (!written.ok) return err(written.error);
  const { value } = written;
  return ok(value.state === "saved" ? { thing: thingOf(value.reply), isOld: wasThere(value.reply) } : null);
}

export interface ChangesInView {
  readonly saving: boolean;
  readonly error: WriteError | null;
  /** What was done last. */
  readonly done: ChangeDone | null;
  readonly canUndo: boolean;
  readonly undo: () => Promise<void>;
}

export interface Changes<T> extends ChangesInView {
  /** Answers whether the change is saved or safely waiting. `wayBack` gets the thing as the change left it. */
  readonly change: (how: ChangeDone, work: Promise<Changed<T>>, wayBack: WayBack<T> | null) => Promise<boolean>;
}

type WayBack<T> = (thing: T) => Promise<Changed<T>>;

/** `words` say what was done, aloud too. */
export function useChanges<T>(words: Readonly<Record<ChangeDone, string>>): Changes<T> {
  const announce = useAnnounce();
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const [done, setDone] = useState<ChangeDone | null>(null);
  const [back, setBack] = useState<(() => Promise<Changed<T>>) | null>(null);

  const change: Changes<T>["change"] = async (how, work, wayBack) => {
    setSaving(true);
    setError(null);
    const changed = await work;
    setSaving(false);
    if (!changed.ok) {
      setError(changed.error);
      return false;
    }
    const saved = changed.value;
    setBack(() => (saved && wayBack && !saved.isOld ? () => wayBack(saved.thing) : null));
    const came = saved ? (saved.isOld ? "keptBefore" : how) : "waiting";
    setDone(came);
    announce(words[came]);
    return true;
  };

  return {
    saving,
    error,
    done,
    canUndo: back !== null,
    change,
    undo: async () => {
      if (back) await change("undone", back(), null);
    },
  };
}
