import { TextNumberListLtr20Regular } from "@fluentui/react-icons";
import type { FoundAdvice } from "../../background/advice.ts";
import { useServices } from "../../services.tsx";
import { CLARITY, claritySentence } from "../../strings/clarityWords.ts";
import { FactLine } from "../../ui/FactLine.tsx";

/** How easy the draft is to answer; nothing while nothing is written (T8). */
export function ClarityLine({ found }: { readonly found: FoundAdvice }) {
  const { format } = useServices();
  const { clarity, advice } = found;
  if (!clarity || clarity.words === 0) return null;
  const vague = advice.filter(({ rule }) => rule === "vague-ask").length;
  return (
    <FactLine icon={<TextNumberListLtr20Regular />} detail={claritySentence(clarity, vague, format)}>
      {CLARITY}
    </FactLine>
  );
}
