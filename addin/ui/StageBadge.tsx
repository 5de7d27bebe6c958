import type { Stage } from "../../shared/domain/stage/stage.ts";
import { Tag, type TagColour } from "./Tag.tsx";

const COLOURS: Record<Stage, TagColour> = {
  acquaintance: "brand",
  buildup: "brand",
  continuation: "success",
  deterioration: "warning",
  ending: "neutral",
};

/** `stage` may be `null`: not enough known. The word always says what the colour says. */
export function StageBadge({ stage, text }: { readonly stage: Stage | null; readonly text: string }) {
  return <Tag colour={stage ? COLOURS[stage] : "neutral"}>{text}</Tag>;
}
