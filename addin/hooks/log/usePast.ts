/** The earlier messages that the one in view quotes: which are new, for whom, and what is left out (L9, L13). */
import { api as contract } from "../../../shared/contract/api.ts";
import type { LoggedThread, LoggedTouches } from "../../../shared/contract/interactions.ts";
import { useServices } from "../../services.tsx";
import { useAnswer } from "../frame/useAnswer.ts";
import type { Reading } from "../read/useReading.ts";
import { type Earlier, type EarlierAsk, earlierOf } from "./earlier.ts";

interface PastAsk extends EarlierAsk {
  readonly reading: Reading;
  readonly logged: LoggedThread | null;
}

/** `null` while the message is being read; what is logged already is asked for once it turns out to quote something. */
export function usePast(ask: PastAsk): Earlier | null {
  const { api } = useServices();
  const { reading, logged } = ask;
  const quotes = reading.state === "read" && reading.read.past.touches.length > 0;
  const params = logged && quotes ? { interactionId: logged.id } : null;
  const key = params && `logged-touches ${params.interactionId} ${logged?.version} ${logged?.people.length}`;
  const known = useAnswer<LoggedTouches>(key, (signal) =>
    api.call(contract.loggedTouches, { ...(params && { params }), signal }),
  );
  if (reading.state === "reading" || (key !== null && known.value === null && !known.error)) return null;
  if (reading.state === "unreadable") return { touches: [], omitted: [], inViewLogged: null, readable: false };
  return earlierOf(reading.read, known.value?.touches ?? null, ask);
}
