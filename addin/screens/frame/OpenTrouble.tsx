import { makeStyles, tokens } from "@fluentui/react-components";
import type { OpenReply } from "../../../shared/contract/open.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import { useServices } from "../../services.tsx";
import { errorSentence } from "../../strings/errors.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";

const useStyles = makeStyles({
  asOf: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    paddingInline: tokens.spacingHorizontalXS,
  },
});

export type Trouble = Pick<Open, "error" | "retry" | "rememberedAt"> & {
  readonly reply: Pick<OpenReply, "asOf"> | null;
};

/** Why there is no answer, or only an older one. Nothing is drawn while all is well. */
export function OpenTrouble({ open }: { readonly open: Trouble }) {
  const styles = useStyles();
  const { words, sentences, now } = useServices();
  const { error, reply, rememberedAt, retry } = open;
  const asOf = rememberedAt ?? reply?.asOf;
  const age = asOf === undefined ? null : sentences.asOf(asOf, now());
  if (!error)
    return rememberedAt === null ? null : <span className={styles.asOf}>{`${age} · ${words.state.asking}`}</span>;

  const offline = error.reason === "offline";
  const title = age ?? (offline ? words.state.offline : words.state.failed);
  return (
    <Notice
      intent={offline || age ? "warning" : "error"}
      title={title}
      actions={
        <Button size="small" onClick={retry}>
          {words.retry}
        </Button>
      }
    >
      {errorSentence(error, words)}
    </Notice>
  );
}
