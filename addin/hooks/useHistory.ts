import { useInfiniteQuery } from "@tanstack/react-query";
import { api as contract } from "../../shared/contract/api.ts";
import type { TouchView } from "../../shared/contract/standing.ts";
import type { ContactId } from "../../shared/ids.ts";
import type { ApiError } from "../api/client.ts";
import { useServices } from "../services.tsx";
import { errorOf, mayRetry, valueOrThrow } from "./failure.ts";

const PAGE = 20;

export interface TouchHistory {
  /** Newest first; `null` until the first page is here. */
  readonly touches: readonly TouchView[] | null;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly more: boolean;
  readonly error: ApiError | null;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

export function useHistory(contactId: ContactId): TouchHistory {
  const { api } = useServices();
  const query = useInfiniteQuery({
    queryKey: ["touches", contactId],
    queryFn: async ({ pageParam, signal }) => {
      const page = pageParam === null ? { limit: PAGE } : { limit: PAGE, cursor: pageParam };
      return valueOrThrow(await api.call(contract.touches, { params: { contactId }, query: page, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    retry: mayRetry,
  });
  return {
    touches: query.data?.pages.flatMap((page) => page.touches) ?? null,
    loading: query.isPending,
    loadingMore: query.isFetchingNextPage,
    more: query.hasNextPage,
    error: errorOf(query.error),
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  };
}
