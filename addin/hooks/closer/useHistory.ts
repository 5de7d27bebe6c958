import { useState } from "react";
import type { TouchesReply } from "../../../shared/contract/contacts.ts";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { QueryOf } from "../../../shared/contract/endpoint.ts";
import type { TouchView } from "../../../shared/contract/standing.ts";
import type { ContactId } from "../../../shared/ids.ts";
import type { ApiError } from "../../api/client.ts";
import { useServices } from "../../services.tsx";
import { TOUCHES } from "../frame/answerKeys.ts";
import { useAnswer } from "../frame/useAnswer.ts";

const PAGE = 50;

/** What is shown; what is left out shows everything. */
export type TouchFilter = Pick<QueryOf<typeof contactsApi.touches>, "channel" | "direction">;

export interface TouchHistory {
  /** Newest first; `null` until the first page is here. */
  readonly touches: readonly TouchView[] | null;
  readonly loadingMore: boolean;
  readonly more: boolean;
  readonly error: ApiError | null;
  readonly loadMore: () => Promise<void>;
  readonly retry: () => void;
}

const keyOf = (contactId: ContactId, { channel, direction }: TouchFilter): string =>
  `${TOUCHES}${contactId} ${channel ?? ""} ${direction ?? ""}`;

/** Pages after the first belong to that very first page: when it is read anew, they are asked for again. */
interface Further {
  readonly of: TouchesReply;
  readonly touches: readonly TouchView[];
  readonly next: string | null;
}

export function useHistory(contactId: ContactId, filter: TouchFilter): TouchHistory {
  const { api } = useServices();
  const [further, setFurther] = useState<Further | null>(null);
  const [loadingMore, setLoadingMore] = useState(false);
  const [error, setError] = useState<ApiError | null>(null);

  const page = (query: { readonly limit: number; readonly cursor?: string }, signal?: AbortSignal) =>
    api.call(contactsApi.touches, { params: { contactId }, query: { ...filter, ...query }, ...(signal && { signal }) });
  const first = useAnswer<TouchesReply>(keyOf(contactId, filter), (signal) => page({ limit: PAGE }, signal));

  const later = further?.of === first.value ? further : null;
  const next = later ? later.next : (first.value?.next ?? null);
  const loadMore = async () => {
    if (!first.value || next === null) return;
    setLoadingMore(true);
    const read = await page({ limit: PAGE, cursor: next });
    setLoadingMore(false);
    setError(read.ok ? null : read.error);
    if (!read.ok) return;
    setFurther({ of: first.value, touches: [...(later?.touches ?? []), ...read.value.touches], next: read.value.next });
  };

  return {
    touches: first.value && [...first.value.touches, ...(later?.touches ?? [])],
    loadingMore,
    more: next !== null,
    error: first.error ?? error,
    loadMore,
    retry: first.error ? first.retry : () => void loadMore(),
  };
}
