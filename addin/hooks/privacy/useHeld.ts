import { ok, type Result } from "../../../shared/result.ts";
import type { ApiError } from "../../api/client.ts";
import { type AnswerInView, useAnswer } from "../frame/useAnswer.ts";
import { allPages, type Page } from "./exportFile.ts";

/** What is held about somebody, page after page. */
export interface HeldQuestion<Reply extends Page, Held> {
  /** Whom it is about: the same answer is kept under the same words. */
  readonly about: string;
  readonly ask: (body: { readonly cursor?: string }, signal: AbortSignal) => Promise<Result<Reply, ApiError>>;
  readonly whole: (pages: readonly Reply[]) => Held | null;
}

/** Asks for all of it once it is `wanted`. */
export function useHeld<Reply extends Page, Held>(
  { about, ask, whole }: HeldQuestion<Reply, Held>,
  { wanted }: { readonly wanted: boolean },
): AnswerInView<Held | null> {
  return useAnswer(wanted ? `held ${about}` : null, async (signal) => {
    const pages = await allPages((cursor) => ask(cursor === undefined ? {} : { cursor }, signal));
    return pages.ok ? ok(whole(pages.value)) : pages;
  });
}
