import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons";
import { Suspense, useEffect, useRef, useState } from "react";
import type { PolicyReply } from "../../../shared/contract/policy.ts";
import type { PeopleOnMessage } from "../../../shared/domain/message.ts";
import { listedOf } from "../../hooks/compose/listed.ts";
import { type AdviceInView, useAdvice } from "../../hooks/compose/useAdvice.ts";
import { useSpelling } from "../../hooks/compose/useSpelling.ts";
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
  const [all, setAll] = useState(false);
  const spelling = useSpelling({ ...props, found: advice.found });
  const unreached = unreachedIn(props);
  const found = listedOf(advice.found?.advice ?? [], spelling.findings);
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Card label={words.compose.suggestions}>
      <h2 className={styles.title}>
        {words.compose.suggestions}{" "}
        {found.length > 0 && <span className={styles.count}>{sentences.suggestions(found.length)}</span>}
      </h2>
      <WayBack advice={advice} />
      {unreached.length > 0 && <span className={styles.calm}>{sentences.unreached(unreached)}</span>}
      {found.length === 0 && <NothingToSay advice={advice} waiting={unreached.length > 0} />}
      <Language advice={advice} />
      {found.length > 0 && (
        <PlainList gap="wide">
          {shown.map((one) =>
            one.from === "rules" ? (
              <SuggestionCard
                key={`${one.advice.id} ${one.advice.span.start}`}
                advice={one.advice}
                spoken={advice.found?.spoken ?? null}
                onApply={(replacement) => void advice.apply(one.advice, replacement)}
                onDismiss={() => void advice.dismiss(one.advice)}
              />
            ) : (
              <SpellingCard
                key={`${one.finding.sort} ${one.finding.span.start}`}
                finding={one.finding}
                onApply={(replacement) => void advice.apply(one.finding, replacement)}
                onLeave={() => spelling.leave(one.finding)}
              />
            ),
          )}
        </PlainList>
      )}
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
function WayBack({ advice }: { readonly advice: AdviceInView }) {
  const { words } = useServices();
  const way = useRef<HTMLButtonElement>(null);
  // The pressed edit goes only when the draft was read again; what the hand wants next is the way back.
  useEffect(() => {
    if (advice.applied && document.hasFocus()) way.current?.focus();
  }, [advice.applied]);
  const undoBy = (undo: () => Promise<void>) => (
    <Button ref={way} size="small" onClick={() => void undo()}>
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

/** Names of those of whom nothing is known until the API answers again. */
function unreachedIn({ people, open }: Pick<DraftAdviceProps, "people" | "open">): readonly string[] {
  if (!open.error) return [];
  const unreached = people.outside.filter(({ address }) => open.personAt(address) === null);
  return unreached.map(({ displayName, address }) => displayName || address);
}

/** That most of the rules do not speak the language of the draft: silence would be taken for praise. */
function Language({ advice }: { readonly advice: AdviceInView }) {
  const styles = useStyles();
  const { words } = useServices();
  if (advice.found?.language !== "unsupported" || advice.found.own.trim() === "") return null;
  return <span className={styles.calm}>{words.compose.unsupported}</span>;
}

interface NothingProps {
  readonly advice: AdviceInView;
  /** Some of the readers could not be looked up. */
  readonly waiting: boolean;
}

function NothingToSay({ advice, waiting }: NothingProps) {
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
  if (waiting || advice.found.language === "unsupported") return null;
  return <FactLine icon={<CheckmarkCircle20Regular />}>{words.compose.nothing}</FactLine>;
}
