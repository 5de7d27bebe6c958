import type { ExportFile } from "../../hooks/privacy/exportFile.ts";
import { privacyWords } from "../../strings/privacyWords.ts";
import { ActionRow } from "../../ui/ActionRow.tsx";
import { Button } from "../../ui/Button.tsx";

interface SaveFilesProps {
  readonly json: () => ExportFile;
  readonly csv: () => ExportFile;
}

/** The same as files: everything, and as a table. */
export function SaveFiles({ json, csv }: SaveFilesProps) {
  return (
    <ActionRow>
      <Button size="small" onClick={() => save(json())}>
        {privacyWords.files.json}
      </Button>
      <Button size="small" onClick={() => save(csv())}>
        {privacyWords.files.csv}
      </Button>
    </ActionRow>
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
