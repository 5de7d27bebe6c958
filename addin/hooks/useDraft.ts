/** The text of the draft, read again and again: Outlook has no event for typed words. */
import { useQuery } from "@tanstack/react-query";
import type { OfficeError } from "../office/callback.ts";
import type { ComposeItem } from "../office/mailbox.ts";
import { useServices } from "../services.tsx";

/** How often an open pane looks at the draft. A hidden pane does not look. */
const LOOK_MS = 2_000;

export interface DraftInView {
  /** `null` until it was read. */
  readonly html: string | null;
  readonly error: OfficeError | null;
  readonly look: () => Promise<unknown>;
}

export function useDraft(item: ComposeItem): DraftInView {
  const { mailbox } = useServices();
  const query = useQuery({
    queryKey: ["draft", item.epoch],
    queryFn: () => mailbox.html(item.epoch),
    refetchInterval: LOOK_MS,
    refetchOnWindowFocus: "always",
    staleTime: 0,
  });
  const read = query.data;
  return {
    html: read?.ok ? read.value : null,
    error: read && !read.ok ? read.error : null,
    look: query.refetch,
  };
}
