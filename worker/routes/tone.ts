import { toneApi } from "../../shared/contract/toneApi.ts";
import { plain, type Serve } from "../http/serve.ts";
import { analyseDraft } from "../services/tone.ts";

export function serveTone(serve: Serve): void {
  serve(toneApi.tone, async ({ db, body, now }) => plain(await analyseDraft(db, body, now)));
}
