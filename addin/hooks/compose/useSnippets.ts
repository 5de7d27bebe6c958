/** The user's snippets, and changing them: each change can be taken back (M2). */
import { useState } from "react";
import type { SnippetsReply } from "../../../shared/contract/snippets.ts";
import { snippetsApi } from "../../../shared/contract/snippetsApi.ts";
import type { Snippet } from "../../../shared/domain/snippets.ts";
import { useAnnounce } from "../../announcer.tsx";
import type { WriteError } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { STARTING_SNIPPETS, snippetWords } from "../../strings/snippetWords.ts";
import { CARE } from "../frame/answerKeys.ts";
import { type AnswerInView, useAnswer } from "../frame/useAnswer.ts";
import { useWrite } from "../frame/useWrite.ts";

export interface Snippets {
  readonly answer: AnswerInView<SnippetsReply>;
  /** Those saved, or the ones to begin with; `null` until they are known. */
  readonly list: readonly Snippet[] | null;
  readonly saving: boolean;
  readonly error: WriteError | null;
  readonly done: "saved" | "undone" | "waiting" | null;
  /** Answers whether they are saved or safely waiting. */
  readonly save: (next: readonly Snippet[]) => Promise<boolean>;
  /** `null` where there is nothing to take back. */
  readonly undo: (() => Promise<boolean>) | null;
}

export function useSnippets(): Snippets {
  const { api, words } = useServices();
  const announce = useAnnounce();
  const write = useWrite();
  const answer = useAnswer<SnippetsReply>(`${CARE}snippets`, (signal) => api.call(snippetsApi.snippets, { signal }));
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<WriteError | null>(null);
  const [done, setDone] = useState<Snippets["done"]>(null);
  const [before, setBefore] = useState<readonly Snippet[] | null>(null);

  const kept = answer.value;
  const list = kept && (kept.version === 0 ? STARTING_SNIPPETS : kept.snippets);
  const put = async (next: readonly Snippet[], how: "saved" | "undone"): Promise<boolean> => {
    setSaving(true);
    setError(null);
    const body = { snippets: next.map((one) => ({ ...one, kinds: [...one.kinds], stages: [...one.stages] })) };
    const about = { kind: "snippets", about: snippetWords.title, scope: "snippets" } as const;
    const written = await write({ ...about, endpoint: snippetsApi.saveSnippets, body, version: kept?.version ?? 0 });
    setSaving(false);
    if (!written.ok) {
      setError(written.error);
      return false;
    }
    const saved = written.value.state === "saved";
    setBefore(saved && how === "saved" ? list : null);
    setDone(saved ? how : "waiting");
    announce(saved ? snippetWords[how] : words.log.waiting);
    return true;
  };
  return {
    answer,
    list,
    saving,
    error,
    done,
    save: (next) => put(next, "saved"),
    undo: before && (() => put(before, "undone")),
  };
}
