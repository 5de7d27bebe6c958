import { makeStyles, tokens } from "@fluentui/react-components";
import { TextQuote20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useState } from "react";
import type { PersonOnMessage } from "../../../shared/domain/message.ts";
import type { Open } from "../../hooks/read/useOpen.ts";
import type { ComposeItem } from "../../office/mailbox.ts";
import { snippetWords } from "../../strings/snippetWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Card } from "../../ui/Card.tsx";
import { Notice } from "../../ui/Notice.tsx";

const Snippets = lazy(() => import("./Snippets.tsx").then((module) => ({ default: module.Snippets })));

const useStyles = makeStyles({ open: { alignSelf: "start", fontWeight: tokens.fontWeightRegular } });

interface SnippetBarProps {
  readonly item: ComposeItem;
  /** Everybody outside whom the draft goes to, those kept out too. */
  readonly outside: readonly PersonOnMessage[];
  readonly open: Open;
}

/** The way to one's snippets. They are for one person: to several they are refused, with the reason (M2). */
export function SnippetBar({ item, outside, open }: SnippetBarProps) {
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [only] = outside;
  return (
    <Card label={snippetWords.title} look="tight">
      <Button
        appearance="subtle"
        className={styles.open}
        icon={<TextQuote20Regular />}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {snippetWords.title}
      </Button>
      {shown && outside.length > 1 && <Notice intent="info">{snippetWords.several(outside.length)}</Notice>}
      {shown && outside.length <= 1 && (
        <Suspense fallback={null}>
          <Snippets item={item} view={only ? open.personAt(only.address) : null} />
        </Suspense>
      )}
    </Card>
  );
}
