import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Answer, AskFor } from "../../api/answers.ts";
import { useServices } from "../../services.tsx";

export interface AnswerInView<T> extends Answer<T> {
  readonly retry: () => void;
}

/** Asks when a screen comes into view and when the key changes; what is known of the key shows at once. `null` asks nothing. */
export function useAnswer<T>(key: string | null, ask: AskFor<T>): AnswerInView<T> {
  const { answers } = useServices();
  const start = useEffectEvent(() => {
    if (key !== null) void answers.ask(key, ask);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asking again is decided by the key alone
  useEffect(() => start(), [key]);

  const subscribe = useCallback((notify: () => void) => answers.onChange(key ?? "", notify), [answers, key]);
  const read = () => answers.read<T>(key ?? "");
  const answer = useSyncExternalStore(subscribe, read, read);
  return { ...answer, retry: () => void (key !== null && answers.ask(key, ask)) };
}
