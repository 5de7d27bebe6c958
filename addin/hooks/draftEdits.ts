/** Changing the draft in Outlook by one suggestion, and taking it back byte for byte (T3). */
import type { EditError, HtmlEdit, Replacement } from "../../shared/domain/thread/edit.ts";
import type { MarkedWords } from "../../shared/domain/thread/markedWords.ts";
import { takeBack } from "../../shared/domain/thread/takeBack.ts";
import { err, ok, type Result } from "../../shared/result.ts";
import type { BackgroundError } from "../background/background.ts";
import type { OfficeError } from "../office/callback.ts";
import type { Epoch, Mailbox } from "../office/mailbox.ts";
import type { Services } from "../services.tsx";

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
  change(mailbox, epoch, (html) => background.run("replaceOwnWords", { html, ...edit }));

/** Makes all `replacements`, if the own words of the draft are still `own`. */
export const applyRewrite = (
  { mailbox, background }: Pick<Services, "mailbox" | "background">,
  epoch: Epoch,
  rewrite: Rewriting,
): Promise<Result<AppliedEdit, DraftEditError>> =>
  change(mailbox, epoch, (html) => background.run("replaceEachOwnWords", { html, ...rewrite }));

/**
 * Outlook takes a whole body, so what was typed while the change was worked out would be lost: the draft is read once more, and
 * the change worked out anew where it differs.
 */
async function change(
  mailbox: Mailbox,
  epoch: Epoch,
  edit: (html: string) => Promise<Result<Result<HtmlEdit, EditError>, BackgroundError>>,
): Promise<Result<AppliedEdit, DraftEditError>> {
  let html = await mailbox.html(epoch);
  for (let look = 1; html.ok && look < MOST_LOOKS; look += 1) {
    const done = await edit(html.value);
    if (!done.ok) return done;
    const changed = done.value;
    if (!changed.ok) return changed;

    const now = await mailbox.html(epoch);
    if (now.ok && now.value === html.value) return putEdit(mailbox, epoch, { before: html.value, edit: changed.value });
    html = now;
  }
  return html.ok ? err({ reason: "changed", expected: "", found: "" }) : html;
}

async function putEdit(
  mailbox: Mailbox,
  epoch: Epoch,
  { before, edit }: Pick<AppliedEdit, "before" | "edit">,
): Promise<Result<AppliedEdit, OfficeError>> {
  const after = await put(mailbox, epoch, edit.html);
  return after.ok ? ok({ before, after: after.value, edit }) : after;
}

/** The very HTML from before when nothing was typed since; otherwise only the changed words go back. */
export async function undoEdit(
  mailbox: Mailbox,
  epoch: Epoch,
  applied: AppliedEdit,
): Promise<Result<string, DraftEditError>> {
  const html = await mailbox.html(epoch);
  if (!html.ok) return html;
  if (html.value === applied.after) return put(mailbox, epoch, applied.before);

  const back = takeBack(html.value, applied.edit);
  return back.ok ? put(mailbox, epoch, back.value) : back;
}

async function put(mailbox: Mailbox, epoch: Epoch, html: string): Promise<Result<string, OfficeError>> {
  const written = await mailbox.replaceHtml(epoch, html);
  return written.ok ? mailbox.html(epoch) : written;
}
