import type { LedgerEntryView } from "../../../shared/contract/ledger.ts";

/** What is still open first, by the day it is due; then everything else, newest first, as it came. */
export function openFirst(entries: readonly LedgerEntryView[]): readonly LedgerEntryView[] {
  return entries.toSorted((one, next) => rankOf(one) - rankOf(next) || dueFirst(one, next));
}

/** Whether something is still to come of it: a give is there at once. */
export const isOpen = ({ kind, settled }: LedgerEntryView): boolean => kind !== "give" && settled === null;

/** Open promises with their day, other open promises, open asks, the rest. */
function rankOf(entry: LedgerEntryView): number {
  if (!isOpen(entry)) return 3;
  if (entry.kind === "ask") return 2;
  return entry.dueOn === null ? 1 : 0;
}

function dueFirst(one: LedgerEntryView, next: LedgerEntryView): number {
  if (!isOpen(one) || one.dueOn === next.dueOn) return 0;
  if (one.dueOn === null) return 1;
  return next.dueOn === null || one.dueOn < next.dueOn ? -1 : 1;
}
