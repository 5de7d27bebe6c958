import { type ReactNode, useState } from "react";
import type { Page } from "../../hooks/privacy/exportFile.ts";
import { type HeldQuestion, useHeld } from "../../hooks/privacy/useHeld.ts";
import { useServices } from "../../services.tsx";
import { loadSentence } from "../../strings/errors.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Topic } from "./Topic.tsx";

interface HeldProps<Reply extends Page, Facts> {
  readonly label: string;
  readonly question: HeldQuestion<Reply, Facts>;
  /** How it is shown once it is there. */
  readonly children: (held: Facts) => ReactNode;
}

/** What is held about somebody, asked for by a click. */
export function Held<Reply extends Page, Facts>({ label, question, children }: HeldProps<Reply, Facts>) {
  const { words } = useServices();
  const [asked, setAsked] = useState(false);
  const { value: held, error } = useHeld(question, { wanted: asked });
  return (
    <Topic label={label}>
      <Button size="small" aria-expanded={asked} onClick={() => setAsked(!asked)}>
        {label}
      </Button>
      {asked && error && <Notice intent="error">{loadSentence(error, words)}</Notice>}
      {asked && !held && !error && <p>{privacyWords.files.reading}</p>}
      {asked && held && children(held)}
    </Topic>
  );
}
