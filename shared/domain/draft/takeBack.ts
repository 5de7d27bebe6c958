/** Taking a change back; apart from making it, as it needs no reading of the body. */
import { err, ok, type Result } from "../../result.ts";
import type { EditError, HtmlEdit } from "./edit.ts";
import { onlyPlace } from "./onlyPlace.ts";

/** How much of the HTML on each side tells a place from others, in UTF-16 units: a few words with their tags. */
const AROUND = 24;

/** Ends an HTML text on both sides, so that its beginning is told from the same words further on. No HTML text holds it. */
const EDGE = "\0";

/**
 * Takes `edit` back in the HTML as it is now; the writer may have typed elsewhere since. Its place is where all that stood
 * around it still stands; words that stand nowhere else are known by one of their sides. Refused where there is no such
 * place, or more than one: words put back into the wrong place are worse than words not put back.
 */
export function takeBack(html: string, edit: HtmlEdit): Result<string, EditError> {
  const { start, removed, inserted } = edit;
  const at = html === edit.html ? start : placeOf(html, edit);
  if (at === null) return err({ reason: "changed", expected: inserted, found: "" });
  return ok(html.slice(0, at) + removed + html.slice(at + inserted.length));
}

function placeOf(html: string, { html: then, start, inserted }: HtmlEdit): number | null {
  const now = EDGE + html + EDGE;
  const before = (EDGE + then.slice(0, start)).slice(-AROUND);
  const behind = (then.slice(start + inserted.length) + EDGE).slice(0, AROUND);

  const around = onlyPlace(now, before + inserted + behind);
  if (around !== null) return around + before.length - EDGE.length;

  const words = onlyPlace(now, inserted);
  if (words === null || inserted === "") return null;
  const known = now.endsWith(before, words) || now.startsWith(behind, words + inserted.length);
  return known ? words - EDGE.length : null;
}
