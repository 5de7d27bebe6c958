import { makeStyles, tokens } from "@fluentui/react-components";
import { TextAdd20Regular } from "@fluentui/react-icons";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useAnnounce } from "../../announcer.tsx";
import { useItem } from "../../hooks/frame/useOutside.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";

const useStyles = makeStyles({ root: { fontWeight: tokens.fontWeightRegular, marginInlineStart: "auto" } });

/** In a draft: writes the name they use at the cursor (M1). Beside a read message there is nothing to write into. */
export function InsertName({ known }: { readonly known: KnownPerson }) {
  const styles = useStyles();
  const { mailbox, sentences, words } = useServices();
  const announce = useAnnounce();
  const item = useItem();
  const name = known.toneBrief.preferredName;
  if (item.mode !== "compose" || !name) return null;

  const insert = async () => {
    const inserted = await mailbox.insert(item.epoch, name);
    announce(inserted.ok ? sentences.inserted(name) : words.compose.insertFailed);
  };
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.root}
      icon={<TextAdd20Regular />}
      onClick={() => void insert()}
    >
      {sentences.insert(name)}
    </Button>
  );
}
