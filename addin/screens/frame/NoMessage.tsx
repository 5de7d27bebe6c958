import { CalendarLtr24Regular, Mail24Regular, MailDismiss24Regular } from "@fluentui/react-icons";
import { Suspense } from "react";
import type { Item } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { StateView } from "../../ui/StateView.tsx";

const DueList = optionalPart(() => import("../due/DueList.tsx").then((module) => module.DueList));

interface NoMessageProps {
  readonly item: Extract<Item, { readonly mode: "none" | "unsupported" | "failed" }>;
}

/** There is no message to speak of, and what to do about it. */
export function NoMessage({ item }: NoMessageProps) {
  const { words, mailbox } = useServices();
  if (item.mode === "none") {
    return (
      <>
        <StateView icon={<Mail24Regular />} title={words.state.noItem} text={words.state.noItemWhy} />
        <Suspense fallback={null}>
          <DueList />
        </Suspense>
      </>
    );
  }
  if (item.mode === "unsupported") {
    return (
      <StateView icon={<CalendarLtr24Regular />} title={words.state.unsupported} text={words.state.unsupportedWhy} />
    );
  }
  const retry = <Button onClick={() => void mailbox.refresh()}>{words.retry}</Button>;
  return <StateView icon={<MailDismiss24Regular />} title={words.state.itemFailed} action={retry} />;
}
