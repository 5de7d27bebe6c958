/** A rewrite of the draft, asked of the language model when the user says so, and never before. */
import { useEffect, useRef, useState } from "react";
import { type RewriteReply, rewritingApi } from "../../../shared/contract/rewriting.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { ApiError } from "../../api/client.ts";
import { useServices } from "../../services.tsx";
import { keptWords, rewriteWords } from "../../strings/rewriteWords.ts";

export type RewriteState =
  | { readonly state: "closed" }
  /** What leaves the pane is explained; nothing has left it. */
  | { readonly state: "offered"; readonly stopped: boolean }
  | { readonly state: "asking" }
  | { readonly state: "failed"; readonly error: ApiError }
  /** `own`: the words it is a rewrite of. */
  | { readonly state: "shown"; readonly own: string; readonly reply: RewriteReply };

export interface RewriteInView {
  readonly now: RewriteState;
  readonly offer: () => void;
  readonly close: () => void;
  /** Sends the words. */
  readonly ask: (own: string) => Promise<void>;
  readonly stop: () => void;
}

export function useRewrite(): RewriteInView {
  const { api, format } = useServices();
  const announce = useAnnounce();
  const [now, setNow] = useState<RewriteState>({ state: "closed" });
  const asking = useRef<AbortController | null>(null);
  useEffect(() => () => asking.current?.abort(), []);

  const stop = () => {
    asking.current?.abort();
    announce(rewriteWords.stopped);
    setNow({ state: "offered", stopped: true });
  };
  const ask = async (own: string) => {
    const mine = new AbortController();
    asking.current = mine;
    setNow({ state: "asking" });
    announce(rewriteWords.asking);
    const next = await answerTo(own, mine.signal);
    if (!next) return;
    setNow(next);
    if (next.state === "shown") announce(`${rewriteWords.writtenBy}. ${keptWords(next.reply.kept, format)}`);
  };
  /** `null` when the user did not wait for it. */
  const answerTo = async (own: string, signal: AbortSignal): Promise<RewriteState | null> => {
    try {
      const reply = await api.call(rewritingApi.rewrite, { body: { draft: own }, signal });
      if (signal.aborted) return null;
      if (!reply.ok) return { state: "failed", error: reply.error };
      return { state: "shown", own, reply: reply.value };
    } catch (thrown) {
      if (signal.aborted) return null;
      throw thrown;
    }
  };
  return {
    now,
    ask,
    stop,
    offer: () => setNow({ state: "offered", stopped: false }),
    close: () => setNow({ state: "closed" }),
  };
}
