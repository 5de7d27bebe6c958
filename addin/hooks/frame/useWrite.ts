import { useCallback, useEffect } from "react";
import type { Endpoint, ReplyOf } from "../../../shared/contract/endpoint.ts";
import type { Result } from "../../../shared/result.ts";
import { SECOND_MS } from "../../../shared/time.ts";
import type { Answers } from "../../api/answers.ts";
import type { Write, WriteError, Written } from "../../api/outbox.ts";
import { useServices } from "../../services.tsx";
import { CARE, OPEN, TOUCHES } from "./answerKeys.ts";
import { useAccount, useOnline, useWaitingWrites } from "./useOutside.ts";

export type SubmitWrite = <E extends Endpoint>(write: Write<E>) => Promise<Result<Written<ReplyOf<E>>, WriteError>>;

/** Saves through the outbox as whoever's screen it is, then asks anew for everything the pane shows. */
export function useWrite(): SubmitWrite {
  const { outbox, answers } = useServices();
  const by = useAccount();
  return useCallback(
    async (write) => {
      const written = await outbox.submit({ ...write, by });
      if (written.ok ? written.value.state === "saved" : isOvertaken(written.error)) await refreshKnown(answers);
      return written;
    },
    [outbox, answers, by],
  );
}

/** Somebody else was faster: what they saved is to be seen before the next try. */
const isOvertaken = (error: WriteError): boolean => error.reason === "problem" && error.type === "version-changed";

/** How often waiting writes are tried while the pane is open. */
const TRY_AGAIN_MS = 10 * SECOND_MS;

/** Sends what waits: at once when the connection or the sign-in is back, and every few seconds until nothing waits. */
export function useOutboxPump(): void {
  const { outbox, answers } = useServices();
  const online = useOnline();
  const signedIn = useAccount() !== null;
  const waiting = useWaitingWrites().filter((write) => write.refused === null).length > 0;

  useEffect(() => {
    if (!waiting || !online || !signedIn) return;
    const send = async () => {
      if ((await outbox.flush()) > 0) await refreshKnown(answers);
    };
    void send();
    const timer = setInterval(() => void send(), TRY_AGAIN_MS);
    return () => clearInterval(timer);
  }, [outbox, answers, online, signedIn, waiting]);
}

const refreshKnown = (answers: Answers) => Promise.all([OPEN, TOUCHES, CARE].map((prefix) => answers.askAgain(prefix)));
