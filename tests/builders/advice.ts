import { type AdviceAsk, adviceSteps, type FoundAdvice, type ReadyDraft } from "../../addin/background/advice.ts";
import { readBody } from "../../shared/domain/thread/read.ts";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import { runSteps } from "../../shared/steps.ts";

/** A draft in Outlook's HTML, ready to be judged with all there is. */
export const drafted = (html: string): ReadyDraft => ({ own: readBody({ html }).own, signs: ALL_SIGNS });

/** All that is said about it. */
export const adviceOn = (html: string, ask: AdviceAsk): FoundAdvice => runSteps(adviceSteps(drafted(html), ask));
