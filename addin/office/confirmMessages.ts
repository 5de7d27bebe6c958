/** What the window that confirms and the pane say to each other, from one of our pages to the other and nowhere else. */
import * as z from "zod/mini";

/** Where the window's page is. */
export const CONFIRM_PATH = "/confirm.html";

export const CONFIRM_KINDS = ["erase_my_side", "erase_person", "erase_everything", "change_organisation"] as const;
export type ConfirmKind = (typeof CONFIRM_KINDS)[number];

/** What is to be confirmed; `about` is the person's name or address, empty where it is nobody. */
export const ToConfirm = z.object({ kind: z.enum(CONFIRM_KINDS), about: z.string() });
export type ToConfirm = z.output<typeof ToConfirm>;

/** First the digest of the window's secret; then the secret itself, once the user has confirmed, or that they have not. */
export const FromWindow = z.union([
  z.object({ digest: z.string() }),
  z.object({ secret: z.string() }),
  z.object({ cancelled: z.literal(true) }),
]);
export type FromWindow = z.output<typeof FromWindow>;

/** `null` for anything that is no message of ours. */
export function messageIn<S extends z.ZodMiniType>(schema: S, text: string): z.output<S> | null {
  try {
    const read = z.safeParse(schema, JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
