/** What the body adds to what a message is for its people. */
import { useEffect, useEffectEvent } from "react";
import type { MessageTouch, PersonTouch } from "../../../shared/domain/message.ts";
import { useServices } from "../../services.tsx";
import { automationIn, type Reading } from "./useReading.ts";

/** The touch with what `reading` knows: how many words, whether from a machine, and how the person wrote it. */
export function touchAsRead(touch: MessageTouch, reading: Reading | null): MessageTouch {
  const known = reading?.state === "read" ? reading : null;
  const automated = touch.automated || automationIn(reading) !== null;
  const style = touch.direction === "in" && !automated ? (known?.style ?? null) : null;
  return { ...touch, words: known?.read.words ?? null, automated, style };
}

/** Remembers on this device how the message in view is written, so that a reply knows it before anybody has logged it. */
export function useSeenRead(touches: readonly PersonTouch[], reading: Reading): void {
  const { seenMessages } = useServices();
  const remember = useEffectEvent(() => {
    const styled = touches.map(({ person, touch }) => ({ person, touch: touchAsRead(touch, reading) }));
    seenMessages.remember(styled.filter(({ touch }) => touch.style !== null));
  });
  useEffect(() => {
    if (reading.state === "read") remember();
  }, [reading]);
}
