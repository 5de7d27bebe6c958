/** A rewrite as small edits of the draft, each within a line: what formatting stands around them stays. */
import type { Change } from "./wordDiff.ts";

/** Puts `replacement` where `words` stand, in UTF-16 units of the draft. `words` are never empty, and hold no line break. */
export interface WordEdit {
  readonly span: { readonly start: number; readonly end: number };
  readonly words: string;
  readonly replacement: string;
}

interface Replacing {
  start: number;
  end: number;
  replacement: string;
}

/** In the order of the draft; no two touch the same words. Every changed line must have words of its own. */
export function wordEdits(draft: string, changes: readonly Change[]): readonly WordEdit[] {
  const edits: Replacing[] = [];
  for (const change of replacings(changes)) {
    if (change.end > change.start) edits.push(change);
    else anchor(edits, change, draft);
  }
  return edits.map(({ start, end, replacement }) => ({
    span: { start, end },
    words: draft.slice(start, end),
    replacement,
  }));
}

function replacings(changes: readonly Change[]): Replacing[] {
  const found: Replacing[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    const last = found.at(-1);
    const open = last && last.end === at && kind === "added" && last.replacement === "" ? last : null;
    if (open) open.replacement = text;
    else if (kind === "added") found.push({ start: at, end: at, replacement: text });
    else if (kind === "removed") found.push({ start: at, end: at + text.length, replacement: "" });
    if (kind !== "added") at += text.length;
  }
  return found;
}

/**
 * Nothing stands where words are only added: the letter before them is written anew with them, or the one after at the
 * beginning of a line. A letter, so that a word which is half bold stays so.
 */
function anchor(edits: Replacing[], { start, replacement }: Replacing, draft: string): void {
  const before = /[^\s][^\S\n]*$/u.exec(draft.slice(0, start))?.[0];
  const last = edits.at(-1);
  if (before === undefined) {
    const after = /^[^\S\n]*[^\s]/u.exec(draft.slice(start))?.[0] ?? "";
    edits.push({ start, end: start + after.length, replacement: replacement + after });
  } else if (last && last.end > start - before.length) {
    last.replacement += draft.slice(last.end, start) + replacement;
    last.end = start;
  } else {
    edits.push({ start: start - before.length, end: start, replacement: before + replacement });
  }
}
