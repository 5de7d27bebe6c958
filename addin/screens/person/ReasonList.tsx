import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useServices } from "../../services.tsx";
import type { StageReason } from "../../strings/sentences.ts";
import { Button } from "../../ui/Button.tsx";
import { PlainList } from "../../ui/PlainList.tsx";
import { calledName } from "./calledName.ts";

const useStyles = makeStyles({
  reason: { columnGap: tokens.spacingHorizontalS, display: "flex" },
  dot: { color: tokens.colorNeutralForeground3, flexShrink: 0 },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  link: {
    fontWeight: tokens.fontWeightRegular,
    justifyContent: "start",
    minWidth: 0,
    padding: 0,
    textAlign: "start",
    textDecorationColor: tokens.colorNeutralStroke1,
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
  },
  all: {
    color: tokens.colorNeutralForeground3,
    marginInlineStart: tokens.spacingHorizontalM,
    minWidth: 0,
    paddingInline: 0,
  },
  touches: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
});

/** So many at first: the strongest come first. */
const SHOWN = 3;

/** Why this stage: reasons in numbers, each with the touches behind it (S2). */
export function ReasonList({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { words } = useServices();
  const [all, setAll] = useState(false);
  const { reasons } = known.standing;
  const shown = all ? reasons : reasons.slice(0, SHOWN);
  return (
    <div>
      <PlainList label={words.stage.reasons} gap="tight">
        {shown.map((reason) => (
          <div key={reason.code} className={styles.reason}>
            <span className={styles.dot} aria-hidden="true">
              •
            </span>
            <ReasonItem reason={reason} known={known} />
          </div>
        ))}
      </PlainList>
      {reasons.length > shown.length && (
        <Button appearance="transparent" size="small" className={styles.all} onClick={() => setAll(true)}>
          {words.stage.moreReasons}
        </Button>
      )}
    </div>
  );
}

interface ReasonProps {
  readonly reason: StageReason;
  readonly known: KnownPerson;
}

function ReasonItem({ reason, known }: ReasonProps) {
  const styles = useStyles();
  const { words, sentences, now } = useServices();
  const [open, setOpen] = useState(false);
  const text = sentences.reason(reason, now());
  if (reason.touches.length === 0) return <span className={styles.text}>{text}</span>;
  return (
    <div className={styles.text}>
      <Button
        appearance="transparent"
        className={styles.link}
        aria-expanded={open}
        title={open ? words.stage.hideTouches : words.stage.showTouches}
        onClick={() => setOpen(!open)}
      >
        {text}
      </Button>
      {open && <TouchesBehind reason={reason} known={known} />}
    </div>
  );
}

/** The telling touches of a reason: in full where they are among the last ones, else when they happened. */
export function TouchesBehind({ reason, known }: ReasonProps) {
  const styles = useStyles();
  const { words, sentences, format } = useServices();
  const name = calledName(known);
  return (
    <ul className={styles.touches}>
      {reason.touches.map((key, index) => {
        const touch = known.recent.find((one) => one.key === key);
        const at = touch?.at ?? reason.moments[index];
        return (
          <li key={key}>
            {at !== undefined && format.moment(at)}
            {touch ? `: ${sentences.touch(touch, name)}` : ` · ${words.stage.furtherBack}`}
          </li>
        );
      })}
    </ul>
  );
}
