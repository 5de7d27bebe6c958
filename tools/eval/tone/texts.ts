/** The labelled texts of `../shared/data/tone`, or of another folder of the same layout. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sharedPath } from "../sharedData.ts";

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly label: number;
  /** Politeness: the quartile of the whole corpus; German formality: the genre. */
  readonly group: string;
}

export const CORPORA = {
  politeness: { file: "politeness-wikipedia.tsv", label: "score", group: "quartile" },
  squinky: { file: "formality-squinky.tsv", label: "formality", group: "" },
  pavlick: { file: "formality-pavlick.tsv", label: "formality", group: "" },
  german: { file: "formality-german.tsv", label: "formality", group: "genre" },
  requests: { file: "request-parakweet.tsv", label: "request", group: "" },
} as const;
export type CorpusName = keyof typeof CORPORA;

/** Where the development texts are. */
export const developmentFolder = (): string => sharedPath("tone");

/** The texts of a corpus in `folder`; `null` where its file is absent. */
export function loadCorpus(name: CorpusName, folder = developmentFolder()): readonly LabelledText[] | null {
  const { file, label, group } = CORPORA[name];
  const path = join(folder, file);
  if (!existsSync(path)) return null;
  const [head = "", ...lines] = readFileSync(path, "utf8").split("\n");
  const columns = head.split("\t");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const cells = line.split("\t").map(unescaped);
      const cell = (column: string) => cells[columns.indexOf(column)] ?? "";
      return { id: cell("id"), text: cell("text"), label: Number(cell(label)), group: group === "" ? "" : cell(group) };
    });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", "\\": "\\" };

const unescaped = (cell: string): string => cell.replace(/\\([\\nt])/gu, (_, mark: string) => ESCAPES[mark] ?? mark);

/** The texts of a corpus told from other texts (first 16 hex digits of SHA-256 over ids and texts). */
export function fingerprintOf(texts: readonly LabelledText[]): string {
  const hash = createHash("sha256");
  for (const { id, text } of texts) hash.update(`${id}\t${text}\n`, "utf8");
  return hash.digest("hex").slice(0, 16);
}
