/** How a message somebody sent is written: apart from the rest of its reading, as it needs what reads drafts. */
import { bodySteps } from "../../shared/domain/thread/read.ts";
import { messageStyleSteps } from "../../shared/domain/tone/messageStyle.ts";
import type { MessageStyle } from "../../shared/domain/tone/style.ts";

export interface StyleAsk {
  readonly html: string;
}

/** Numbers and codes, never a word of it. */
export function* styleSteps({ html }: StyleAsk): Generator<void, MessageStyle | null> {
  const { own } = yield* bodySteps({ html });
  yield;
  return yield* messageStyleSteps(own);
}
