import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { privacyApi } from "../../../shared/contract/privacyApi.ts";
import { useAnnounce } from "../../announcer.tsx";
import { usePolicy } from "../../hooks/frame/usePolicy.ts";
import { jsonFile, mineCsv, minePages } from "../../hooks/privacy/exportFile.ts";
import { useErase } from "../../hooks/privacy/useErase.ts";
import { useServices } from "../../services.tsx";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Erasure } from "./Erasure.tsx";
import { Held } from "./Held.tsx";
import { NeverLogList } from "./NeverLogList.tsx";
import { OrganisationPrivacy } from "./OrganisationPrivacy.tsx";
import { SaveFiles } from "./SaveFiles.tsx";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground1, flexBasis: "100%", fontSize: tokens.fontSizeBase300 },
});

const WORDS = privacyWords.mine;

/** The user's rules, what is stored of them, erasing it, and what their organisation decided. */
export function OwnPrivacy() {
  const styles = useStyles();
  const { policy } = usePolicy();
  return (
    <div className={styles.root}>
      <Panel title={WORDS.title}>
        {policy && <NeverLogList policy={policy} />}
        <Stored />
        <EraseMine />
        {policy && <OrganisationPrivacy key={policy.organisation.version} policy={policy} />}
      </Panel>
    </div>
  );
}

function Stored() {
  const { api } = useServices();
  return (
    <Held
      label={WORDS.held}
      question={{
        about: "of me",
        ask: (body, signal) => api.call(privacyApi.exportMine, { body, signal }),
        whole: minePages,
      }}
    >
      {(records) =>
        records.length === 0 ? (
          <p>{privacyWords.files.none}</p>
        ) : (
          <SaveFiles json={() => jsonFile("rapport", records)} csv={() => mineCsv("rapport", records)} />
        )
      }
    </Held>
  );
}

function EraseMine() {
  const announce = useAnnounce();
  const { mine, busy, error } = useErase();
  const [done, setDone] = useState(false);
  const erase = async () => {
    if (!(await mine())) return;
    setDone(true);
    announce(WORDS.erased);
  };
  if (done)
    return (
      <Notice intent="success" announced>
        {WORDS.erased}
      </Notice>
    );
  return <Erasure label={WORDS.erase} hint={WORDS.eraseHint} onErase={() => void erase()} busy={busy} error={error} />;
}
