/** Changing the draft in Outlook by one suggestion, and taking it back byte for byte (T3). */
import type { EditError, HtmlEdit, Replacement } from "../../../shared/domain/draft/edit.ts";
import type { MarkedWords } from "../../../shared/domain/draft/markedWords.ts";
import { takeBack } from "../../../shared/domain/draft/takeBack.ts";
import { err, ok, type Result } from "../../../shared/result.ts";
import type { BackgroundError } from "../../background/background.ts";
import type { OfficeError } from "../../office/callback.ts";
import type { Epoch, Mailbox } from "../../office/mailbox.ts";
import type { Services } from "../../services.tsx";

export interface AppliedEdit {
  /** The HTML before, as Outlook gave it. */
  readonly before: string;
  /** The HTML right after, as Outlook gives it back: hosts may tidy what they are handed. */
  readonly after: string;
  readonly edit: HtmlEdit;
}

/** What is to stand in place of which own words, in a draft whose own words are `own`. */
export interface Rewriting {
  readonly own: string;
  readonly replacements: readonly Replacement[];
}

export type DraftEditError = OfficeError | BackgroundError | EditError;

/** So often the draft is looked at again: somebody types faster than that only by luck. */
const MOST_LOOKS = 5;

/** Puts `replacement` where the marked words stand by now, if it can be told. */
export const applyEdit = (
  { mailbox, background }: Pick<Services, "mailbox" | "background">,
  epoch: Epoch,
  edit: { readonly marked: MarkedWords; readonly replacement: string },
): Promise<Result<AppliedEdit, DraftEditError>> =>
  change(mailbox, epoch, async (html) => either(await background.run("replaceOwnWords", { html, ...edit })));

/** Makes all `replacements`, if the own words of the draft are still `own`. */
export const applyRewrite = (
  { mailbox, background }: Pick<Services, "mailbox" | "background">,
  epoch: Epoch,
  rewrite: Rewriting,
): Promise<Result<AppliedEdit, DraftEditError>> =>
  change(mailbox, epoch, async (html) => either(await background.run("replaceEachOwnWords", { html, ...rewrite })));

/** The very HTML from before when nothing was typed since; otherwise only the changed words go back, if their place is sure. */
export const undoEdit = (
  mailbox: Mailbox,
  epoch: Epoch,
  applied: AppliedEdit,
): Promise<Result<unknown, DraftEditError>> =>
  change(mailbox, epoch, async (html) => {
    if (html === applied.after) return ok({ html: applied.before });
    const back = takeBack(html, applied.edit);
    return back.ok ? ok({ html: back.value }) : back;
  });

const either = <Value, Inner, Outer>(done: Result<Result<Value, Inner>, Outer>): Result<Value, Inner | Outer> =>
  done.ok ? done.value : done;

/**
 * Outlook takes a whole body, so what was typed while the change was worked out would be lost: the draft is read once more, and
 * the change worked out anew where it differs.
 */
async function change<Edit extends { readonly html: string }>(
  mailbox: Mailbox,
  epoch: Epoch,
  workOut: (html: string) => Promise<Result<Edit, BackgroundError | EditError>>,
): Promise<Result<{ readonly before: string; readonly after: string; readonly edit: Edit }, DraftEditError>> {
  let html = await mailbox.html(epoch);
  for (let look = 1; html.ok && look < MOST_LOOKS; look += 1) {
    const before = html.value;
    const edit = await workOut(before);
    if (!edit.ok) return edit;

    html = await mailbox.html(epoch);
    if (html.ok && html.value === before) {
      const after = await put(mailbox, epoch, edit.value.html);
      return after.ok ? ok({ before, after: after.value, edit: edit.value }) : after;
    }
  }
  return html.ok ? err({ reason: "changed", expected: "", found: "" }) : html;
}

async function put(mailbox: Mailbox, epoch: Epoch, html: string): Promise<Result<string, OfficeError>> {
  const written = await mailbox.replaceHtml(epoch, html);
  return written.ok ? mailbox.html(epoch) : written;
}
