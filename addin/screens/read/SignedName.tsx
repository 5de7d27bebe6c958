import { makeStyles, tokens } from "@fluentui/react-components";
import { Edit20Regular } from "@fluentui/react-icons";
import { contactsApi } from "../../../shared/contract/contactsApi.ts";
import type { KnownPerson } from "../../../shared/contract/open.ts";
import { useSave } from "../../hooks/frame/useSave.ts";
import { signedName } from "../../hooks/read/useOwnMessage.ts";
import type { Reading } from "../../hooks/read/useReading.ts";
import { useServices } from "../../services.tsx";
import { Button } from "../../ui/Button.tsx";
import { FactLine } from "../../ui/FactLine.tsx";
import { SaveTrouble } from "../frame/SaveTrouble.tsx";

const useStyles = makeStyles({
  line: { alignItems: "center", columnGap: tokens.spacingHorizontalS, display: "flex", flexWrap: "wrap" },
});

/** James signed this message as Jim, and nobody has noted that yet: one click keeps it as the name they use. */
export function SignedName({ known, reading }: { readonly known: KnownPerson; readonly reading: Reading }) {
  const name = signedName(known, reading);
  return name === null ? null : <KeepName known={known} name={name} />;
}

function KeepName({ known, name }: { readonly known: KnownPerson; readonly name: string }) {
  const styles = useStyles();
  const { sentences } = useServices();
  const { save, saving, error } = useSave(() => {});
  const keep = () => void save(nameEdit(known, name));
  return (
    <>
      <FactLine icon={<Edit20Regular />}>
        <span className={styles.line}>
          <span>{sentences.signsAs(name)}</span>
          <Button size="small" disabledFocusable={saving} onClick={keep}>
            {sentences.keepName(name)}
          </Button>
        </span>
      </FactLine>
      <SaveTrouble error={error} newer={known.contact.displayName} />
    </>
  );
}

const nameEdit = ({ contact }: KnownPerson, preferredName: string) => ({
  endpoint: contactsApi.editContact,
  params: { contactId: contact.id },
  body: { preferredName },
  version: contact.version,
  kind: "contact" as const,
  about: contact.displayName,
  scope: contact.id,
});
