import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { Suspense, useState } from "react";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import type { PeopleOnMessage } from "../../../shared/domain/message.ts";
import { listedOf } from "../../hooks/compose/listed.ts";
import { type AdviceInView, useAdvice } from "../../hooks/compose/useAdvice.ts";
import { useSpelling } from "../../hooks/compose/useSpelling.ts";
import { type FocusBack, useFocusBack } from "../../hooks/frame/useFocusBack.ts";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { optionalPart } from "../../ui/optionalPart.ts";
import { PlainList } from "../../ui/PlainList.tsx";
import { BalanceLines } from "../ledger/BalanceLines.tsx";
import { LogWhenSent } from "../log/LogWhenSent.tsx";
import { BeforeWriting } from "./BeforeWriting.tsx";
import { ClarityLine } from "./ClarityLine.tsx";
import { SendCheck } from "./SendCheck.tsx";
import { SpellingCard } from "./SpellingCard.tsx";
import { SpellingSwitch } from "./SpellingSwitch.tsx";
import { SuggestionCard } from "./SuggestionCard.tsx";

const useStyles = makeStyles({
  title: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
    margin: 0,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    marginInlineStart: tokens.spacingHorizontalS,
  },
  calm: { color: tokens.colorNeutralForeground2 },
});

const Exchanges = optionalPart(() => import("./Exchanges.tsx").then((module) => module.Exchanges));
const Rewrite = optionalPart(() => import("./Rewrite.tsx").then((module) => module.Rewrite));

/** So many suggestions at once: advice comes in small portions. */
const SHOWN = 3;

interface DraftAdviceProps {
  readonly item: ComposeItem;
  readonly people: PeopleOnMessage;
  readonly open: Open;
  /** Whether the draft may be sent for anything: nobody it goes to is kept out. */
  readonly mayLeave: boolean;
}

/** Who may rewrite drafts; `null` where the organisation has turned it off, or there is no language model. */
const rewritingModel = (policy: PolicyReply | null): string | null =>
  policy?.organisation.rewriting ? policy.model : null;

/** What does not fit in the draft. It advises and never blocks (T6). */
export function DraftAdvice({ mayLeave, ...props }: DraftAdviceProps) {
  const styles = useStyles();
  const { words, sentences } = useServices();
  const advice = useAdvice(props);
  const model = rewritingModel(usePolicy().policy);
  const { root, after } = useFocusBack();
  const [all, setAll] = useState(false);
  const spelling = useSpelling({ ...props, found: advice.found });
  const found = listedOf(advice.found?.advice ?? [], spelling.findings);
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Card ref={root} label={words.compose.suggestions}>
      <h2 className={styles.title}>
        {words.compose.suggestions}
        {found.length > 0 && <span className={styles.count}>{sentences.suggestions(found.length)}</span>}
      </h2>
      <WayBack advice={advice} after={after} />
      {found.length === 0 && <NothingToSay advice={advice} />}
      <PlainList gap="wide">
        {shown.map((one) =>
          one.from === "rules" ? (
            <SuggestionCard
              key={`${one.advice.id} ${one.advice.span.start}`}
              advice={one.advice}
              spoken={advice.found?.spoken ?? null}
              onApply={(replacement) => void after(advice.apply(one.advice, replacement))}
              onDismiss={() => void after(advice.dismiss(one.advice))}
            />
          ) : (
            <SpellingCard
              key={`${one.finding.sort} ${one.finding.span.start}`}
              finding={one.finding}
              onApply={(replacement) => void after(advice.apply(one.finding, replacement))}
              onLeave={() => void after(Promise.resolve(spelling.leave(one.finding)))}
            />
          ),
        )}
      </PlainList>
      {found.length > shown.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {sentences.older(found.length - shown.length)}
        </Button>
      )}
      {advice.found && <ClarityLine found={advice.found} />}
      {advice.found && <BalanceLines found={advice.found} readers={advice.readers} />}
      {advice.found && advice.found.exchanges.length > 0 && (
        <Suspense fallback={null}>
          <Exchanges found={advice.found} readers={advice.readers} />
        </Suspense>
      )}
      {model !== null && mayLeave && (
        <Suspense fallback={null}>
          <Rewrite advice={advice} model={model} />
        </Suspense>
      )}
      <SpellingSwitch spelling={spelling} />
      <LogWhenSent {...props} />
      <SendCheck item={props.item} advice={advice} />
    </Card>
  );
}

/** What was just done, and how to take it back; after a failure too, as the last change still stands. */
function WayBack({ advice, after }: { readonly advice: AdviceInView; readonly after: FocusBack["after"] }) {
  const { words } = useServices();
  const undoBy = (undo: () => Promise<void>) => (
    <Button size="small" onClick={() => void after(undo())}>
      {words.undo}
    </Button>
  );
  return (
    <>
      {advice.failed && (
        <Notice intent="warning" announced>
          {words.compose.applyFailed}
        </Notice>
      )}
      {advice.applied && (
        <Notice intent="success" actions={undoBy(advice.undo)} announced>
          {words.compose.applied}: “{advice.applied.words}”
        </Notice>
      )}
      {advice.dismissed && !advice.applied && (
        <Notice intent="info" actions={undoBy(advice.bringBack)} announced>
          {words.compose.dismissed}
        </Notice>
      )}
    </>
  );
}

function NothingToSay({ advice }: { readonly advice: AdviceInView }) {
  const styles = useStyles();
  const { words } = useServices();
  if (advice.draft.error) return <Notice intent="warning">{words.compose.bodyFailed}</Notice>;
  if (!advice.found) return <span className={styles.calm}>{words.compose.looking}</span>;
  if (advice.found.own.trim() === "")
    return (
      <>
        <span className={styles.calm}>{words.compose.empty}</span>
        <BeforeWriting readers={advice.readers} />
      </>
    );
  return (
    <>
      <FactLine icon={<CheckmarkCircle20Regular />}>{words.compose.nothing}</FactLine>
      {advice.found.language === "unsupported" && <span className={styles.calm}>{words.compose.unsupported}</span>}
    </>
  );
}
