/** What a form holds, kept on the device until it is saved or thrown away: the pane may be reloaded at any moment. */
import { useState } from "react";
import type { NoteDrafts } from "../../device/noteDrafts.ts";
import { useServices } from "../../services.tsx";
import { useAccount } from "./useOutside.ts";

/** The fields of a form, by their names. */
type Fields = Readonly<Record<string, string>>;

export interface Typed<T extends Fields> {
  readonly typed: T;
  readonly change: (more: Partial<T>) => void;
  /** When the form is saved or left. */
  readonly forget: () => void;
}

/** `about` names the form and what it is about, and is the same for as long as the form is drawn. `blank`: what it begins with. */
export function useTyped<T extends Fields>(about: string, blank: T): Typed<T> {
  const { notes } = useServices();
  const by = useAccount();
  const [typed, setTyped] = useState<T>(() => keptOf(notes.read(about), blank));
  return {
    typed,
    change: (more) => {
      const next = { ...typed, ...more };
      setTyped(next);
      notes.keep(about, JSON.stringify(next), by);
    },
    forget: () => notes.keep(about, "", by),
  };
}

/** A note that is kept likewise, as it is typed. */
export function useNote(about: string): readonly [string, (text: string) => void] {
  const { notes } = useServices();
  const by = useAccount();
  const [note, setNote] = useState(() => notes.read(about));
  const keep = (text: string) => {
    setNote(text);
    notes.keep(about, text, by);
  };
  return [note, keep];
}

/** Whether somebody has typed into this form and neither saved nor left it. */
export const isBeingTyped = (notes: NoteDrafts, about: string): boolean => notes.read(about) !== "";

/** What was kept, where it has the fields of `blank`; another version of the pane may have kept others. */
function keptOf<T extends Fields>(text: string, blank: T): T {
  const kept = fieldsOf(text);
  const names = Object.keys(blank);
  // Safe cast: it has every field of `blank` and no other.
  return kept && names.every((name) => typeof kept[name] === "string")
    ? (Object.fromEntries(names.map((name) => [name, kept[name]])) as T)
    : blank;
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const kept: unknown = JSON.parse(text);
    // Safe cast: members of an object are asked for one by one.
    return typeof kept === "object" ? (kept as Readonly<Record<string, unknown>> | null) : null;
  } catch {
    return null;
  }
}
