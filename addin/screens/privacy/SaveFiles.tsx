import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExportFile } from "../../hooks/exportFile.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { Button } from "../../ui/Button.tsx";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SaveFilesProps {
  readonly json: () => ExportFile;
  readonly csv: () => ExportFile;
}

/** The same as files: everything, and as a table. */
export function SaveFiles({ json, csv }: SaveFilesProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Button size="small" onClick={() => save(json())}>
        {privacyWords.files.json}
      </Button>
      <Button size="small" onClick={() => save(csv())}>
        {privacyWords.files.csv}
      </Button>
    </div>
  );
}

/** Gives the file to the browser, which asks where to put it. */
function save({ name, type, text }: ExportFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
