import { makeStyles, tokens } from "@fluentui/react-components";
import {
  ArrowDownLeft20Regular,
  ArrowUpRight20Regular,
  ChevronRight20Regular,
  People20Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import type { TouchView } from "../../../shared/contract/standing.ts";
import type { Direction } from "../../../shared/domain/tie/touch.ts";
import type { ThreadGroup } from "../../hooks/closer/threadGroups.ts";
import { useServices } from "../../services.tsx";
import { careSentences } from "../../strings/careSentences.ts";
import { Button } from "../../ui/Button.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { calledName } from "../person/calledName.ts";

const useStyles = makeStyles({
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
  summary: {
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    listStyle: "none",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chevron: { display: "flex", "[open] > summary &": { transform: "rotate(90deg)" } },
  touches: {
    borderInlineStartColor: tokens.colorNeutralStroke2,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: "1px",
    marginBlock: tokens.spacingVerticalXS,
    marginInlineStart: "9px",
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

const ICONS: Record<Direction, ReactNode> = {
  in: <ArrowDownLeft20Regular />,
  out: <ArrowUpRight20Regular />,
  both: <People20Regular />,
  none: <People20Regular />,
};

interface ThreadItemProps {
  readonly group: ThreadGroup;
  readonly known: KnownPerson;
  /** For what the user logged by hand; a thread is undone beside its messages. */
  readonly undoOf: (touch: TouchView) => (() => void) | null;
}

/** A thread with its touches folded away, or the one touch it has. */
export function ThreadItem({ group, known, undoOf }: ThreadItemProps) {
  const styles = useStyles();
  const { format, now } = useServices();
  const name = calledName(known);
  const [only, ...others] = group.touches;
  if (only && others.length === 0) return <TouchLine touch={only} name={name} onUndo={undoOf(only)} />;

  const say = careSentences(format);
  return (
    <details>
      <summary className={styles.summary}>
        <FactLine
          icon={
            <span className={styles.chevron}>
              <ChevronRight20Regular />
            </span>
          }
          detail={say.thread(group, now())}
        >
          {say.sides(group.touches, name)}
        </FactLine>
      </summary>
      <div className={styles.touches}>
        <PlainList>
          {group.touches.map((touch) => (
            <TouchLine key={touch.key} touch={touch} name={name} onUndo={undoOf(touch)} />
          ))}
        </PlainList>
      </div>
    </details>
  );
}

interface LineProps {
  readonly touch: TouchView;
  readonly name: string;
  readonly onUndo: (() => void) | null;
}

function TouchLine({ touch, name, onUndo }: LineProps) {
  const styles = useStyles();
  const { words, sentences, format } = useServices();
  const marks = [touch.automated ? words.touch.automated : "", touch.mine ? "" : words.touch.colleague].filter(Boolean);
  return (
    <FactLine icon={ICONS[touch.direction]} detail={[format.moment(touch.at), ...marks].join(" · ")}>
      <span className={styles.line}>
        {sentences.touch(touch, name)}
        {onUndo && (
          <Button size="small" aria-label={sentences.undoTouch(touch, name)} onClick={onUndo}>
            {words.undo}
          </Button>
        )}
      </span>
    </FactLine>
  );
}
