import type { XmlElement } from "./xml.ts";

/** What the rules compare the manifest with: facts of the rest of the repository. */
export interface Facts {
  /** Where the add-in is served, `https://host` without a path. */
  readonly origin: string;
  /** The id of the released add-in: a new id would be another add-in to every mailbox that has it. */
  readonly id: string;
  /** Three numbers of package.json. */
  readonly version: string;
  /** The permission that docs/decisions allows. */
  readonly permission: string;
  /** The oldest Mailbox requirement set the pane can live with. */
  readonly oldestMailbox: string;
  /** Width and height of a file the add-in serves at this path, or `null` when there is none. */
  readonly imageSize: (path: string) => Promise<readonly [number, number] | null>;
  /** Names given to `Office.actions.associate` in the launch bundle. */
  readonly launchFunctions: readonly string[];
}

export type Rule = (root: XmlElement, facts: Facts) => readonly string[] | Promise<readonly string[]>;

/** Nothing, or the words for what is wrong. */
export const problem = (holds: boolean, words: string): readonly string[] => (holds ? [] : [words]);

/** What an element says, in `DefaultValue` or as its text. */
export const value = (element: XmlElement | undefined): string =>
  element?.attributes["DefaultValue"] ?? element?.text ?? "";
