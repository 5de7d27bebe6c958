import { instant } from "../../../shared/time.ts";
import type { PendingView } from "../../device/pendingLogs.ts";
import { useItem } from "../../hooks/frame/useOutside.ts";
import { type SentLogs as Logs, useSentLogs } from "../../hooks/log/useSentLogs.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { sendLogWords } from "../../strings/sendSentences.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

/** What waits to be logged until it is sent, and what was logged so. Nothing is drawn when there is nothing. */
export function SentLogs() {
  const logs = useSentLogs();
  // Beside a draft its own tick says it.
  const waiting = useItem().mode === "compose" ? [] : logs.waiting;
  return (
    <>
      {logs.written && <Written written={logs.written} onUndo={logs.undo} />}
      {logs.trouble && <Refused trouble={logs.trouble} logs={logs} />}
      {logs.asked.map((one) => (
        <Asked key={one.log.id} one={one} logs={logs} />
      ))}
      {waiting.map((one) => (
        <Waiting key={one.log.id} one={one} logs={logs} />
      ))}
    </>
  );
}

interface WrittenProps {
  readonly written: NonNullable<Logs["written"]>;
  readonly onUndo: () => Promise<void>;
}

/** Where the thread was logged before, taking back would take all of it: that is offered beside the thread. */
function Written({ written: { about, reply }, onUndo }: WrittenProps) {
  const { words } = useServices();
  const touches = reply.interaction.people.reduce((sum, person) => sum + person.touches, 0);
  const alone = touches === reply.added;
  const undo = (
    <Button size="small" onClick={() => void onUndo()}>
      {words.undo}
    </Button>
  );
  return (
    <Notice
      intent="success"
      title={`${sendLogWords.written}: ${about || words.noSubject}`}
      announced
      actions={alone && undo}
    >
      {!alone && sendLogWords.joined}
    </Notice>
  );
}

interface OneProps {
  readonly one: PendingView;
  readonly logs: Logs;
}

function Asked({ one, logs }: OneProps) {
  const { words, format } = useServices();
  const { about } = one.log;
  const at = one.mark ? ` · ${format.moment(instant(one.mark.at))}` : "";
  const actions = (
    <>
      <Button size="small" onClick={() => void logs.went(one)}>
        {sendLogWords.went}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => logs.forget(one)}>
        {sendLogWords.wentNot}
      </Button>
    </>
  );
  return (
    <Notice intent="info" title={`${about || words.noSubject}${at}`} actions={actions}>
      {sendLogWords.asked}
    </Notice>
  );
}

function Waiting({ one, logs }: OneProps) {
  const { words } = useServices();
  const { about } = one.log;
  const label = `${sendLogWords.doNot}: ${about || words.noSubject}`;
  const actions = (
    <Button size="small" appearance="subtle" aria-label={label} onClick={() => logs.forget(one)}>
      {sendLogWords.doNot}
    </Button>
  );
  return (
    <Notice intent="info" title={about || words.noSubject} actions={actions}>
      {sendLogWords.waiting}
    </Notice>
  );
}

function Refused({ trouble, logs }: { readonly trouble: NonNullable<Logs["trouble"]>; readonly logs: Logs }) {
  const { words } = useServices();
  const actions = (
    <>
      <Button size="small" onClick={() => void logs.went(trouble)}>
        {words.retry}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => logs.forget(trouble)}>
        {sendLogWords.doNot}
      </Button>
    </>
  );
  return (
    <Notice intent="error" title={`${sendLogWords.refused}: ${trouble.log.about || words.noSubject}`} actions={actions}>
      {errorSentence(trouble.error, words)}
    </Notice>
  );
}
