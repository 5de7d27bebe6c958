/** Taking a change back; apart from making it, as it needs no reading of the body. */
import { err, ok, type Result } from "../../result.ts";
import type { EditError, HtmlEdit } from "./edit.ts";

/** Takes `edit` back in the HTML as it is now; the writer may have typed elsewhere since. */
export function takeBack(html: string, edit: HtmlEdit): Result<string, EditError> {
  const found = html.slice(edit.start, edit.start + edit.inserted.length);
  if (found === edit.inserted) {
    return ok(html.slice(0, edit.start) + edit.removed + html.slice(edit.start + edit.inserted.length));
  }
  const at = edit.inserted === "" ? -1 : html.indexOf(edit.inserted);
  const unique = at >= 0 && html.indexOf(edit.inserted, at + 1) < 0;
  if (!unique) return err({ reason: "changed", expected: edit.inserted, found });
  return ok(html.slice(0, at) + edit.removed + html.slice(at + edit.inserted.length));
}
