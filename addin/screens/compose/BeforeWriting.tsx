import { Lightbulb20Regular } from "@fluentui/react-icons";
import type { Reader } from "../../background/advice.ts";
import { useServices } from "../../services.tsx";
import { ideaSentences } from "../../strings/ideaWords.ts";
import { FactLine } from "../../ui/FactLine.tsx";

/** Before a word is typed: what is owed to each reader, how they write, and what to ask about (T2). */
export function BeforeWriting({ readers }: { readonly readers: readonly Reader[] }) {
  const { format, now } = useServices();
  return readers.map(({ name, view }) => {
    if (view.state !== "known") return null;
    const lines = ideaSentences(format).before(view, now());
    if (lines.length === 0) return null;
    return (
      <FactLine key={view.address} icon={<Lightbulb20Regular />} {...(readers.length > 1 && { detail: name })}>
        {`${lines.join(". ")}.`}
      </FactLine>
    );
  });
}
