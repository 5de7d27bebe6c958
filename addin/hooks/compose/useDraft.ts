/** The text of the draft, read again and again: Outlook has no event for typed words. */
import { useCallback, useEffect, useState } from "react";
import { SECOND_MS } from "../../../shared/time.ts";
import type { OfficeError } from "../../office/callback.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";

/** How often an open pane looks at the draft. A hidden pane does not look. */
const LOOK_MS = 2 * SECOND_MS;

export interface DraftInView {
  /** `null` until it was read. */
  readonly html: string | null;
  readonly error: OfficeError | null;
  readonly look: () => Promise<void>;
}

export function useDraft({ epoch }: ComposeItem): DraftInView {
  const { mailbox } = useServices();
  const [html, setHtml] = useState<string | null>(null);
  const [error, setError] = useState<OfficeError | null>(null);

  const look = useCallback(async () => {
    const read = await mailbox.html(epoch);
    // Another draft is in view: this screen is about to go.
    if (!read.ok && read.error.reason === "item_changed") return;
    setError(read.ok ? null : read.error);
    if (read.ok) setHtml(read.value);
  }, [mailbox, epoch]);

  useEffect(() => {
    const lookIfSeen = () => {
      if (!document.hidden) void look();
    };
    lookIfSeen();
    const timer = setInterval(lookIfSeen, LOOK_MS);
    addEventListener("focus", lookIfSeen);
    return () => {
      clearInterval(timer);
      removeEventListener("focus", lookIfSeen);
    };
  }, [look]);

  return { html, error, look };
}
