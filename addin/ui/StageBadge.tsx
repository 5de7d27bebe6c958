import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Stage } from "../../shared/domain/stage.ts";

const COLOURS: Record<Stage, NonNullable<BadgeProps["color"]>> = {
  acquaintance: "brand",
  buildup: "brand",
  continuation: "success",
  deterioration: "warning",
  ending: "subtle",
};

/** `stage` may be `null`: not enough known. The word always says what the colour says. */
export function StageBadge({ stage, text }: { readonly stage: Stage | null; readonly text: string }) {
  return (
    <Badge appearance="tint" shape="rounded" color={stage ? COLOURS[stage] : "informative"}>
      {text}
    </Badge>
  );
}
