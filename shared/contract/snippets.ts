/** A user's snippets: all of them are read and saved together, under one version (M2). */
import * as z from "zod/mini";
import { MOST_SNIPPETS } from "../domain/snippets.ts";
import { STAGES } from "../domain/stage/stage.ts";
import { TIE_KINDS } from "../domain/tie/tieKind.ts";
import { Count, filledText, shownText } from "./values.ts";

export const SNIPPET_LIMITS = { title: 80, text: 2_000 } as const;

const Snippet = z.strictObject({
  title: filledText(SNIPPET_LIMITS.title),
  /** With its blanks, such as `{name}`; blanks at its ends stay. */
  text: shownText(SNIPPET_LIMITS.text),
  kinds: z.array(z.enum(TIE_KINDS)).check(z.maxLength(TIE_KINDS.length)),
  stages: z.array(z.enum(STAGES)).check(z.maxLength(STAGES.length)),
});

export const SaveSnippets = z.strictObject({ snippets: z.array(Snippet).check(z.maxLength(MOST_SNIPPETS)) });
export type SaveSnippets = z.output<typeof SaveSnippets>;

/** `version` 0: never saved, and `snippets` empty; the pane begins with its own then. */
export const SnippetsReply = z.object({ snippets: z.array(Snippet), version: Count });
export type SnippetsReply = z.output<typeof SnippetsReply>;
