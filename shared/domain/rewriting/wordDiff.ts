/** A draft and its rewrite, compared word by word. */
import { diffArrays } from "diff/lib/diff/array.js";

export interface Change {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** A word, a number or a mark, with the blanks before it. */
interface Piece {
  readonly blanks: string;
  readonly token: string;
}

/** Scripts without blanks go letter by letter. The last one is empty where a text ends in blanks. */
const PIECE =
  /([^\S\n]*)([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*|.|$)/gsu;

const piecesOf = (text: string): Piece[] =>
  Array.from(text.matchAll(PIECE), ([, blanks = "", token = ""]) => ({ blanks, token }));

const tokenOf = ({ token }: Piece): string => token;

/** Beyond as many changes as a line has words and marks, and a few, two lines have nothing in common that is worth a search. */
const FEW = 40;

/**
 * What was kept, removed and added, in the order of the text: kept and removed parts are `draft`, kept and added ones
 * `rewrite`. Each line is compared with the one in its place; texts of different numbers of lines have nothing in common.
 * Words and marks are compared; blanks go with what follows them.
 */
export function wordDiff(draft: string, rewrite: string): readonly Change[] {
  const [before, after] = [draft.split("\n"), rewrite.split("\n")];
  const changes = new Changes();
  if (before.length !== after.length) return changes.add(whole(draft), whole(rewrite)).all();
  for (const [at, line] of before.entries()) {
    if (at > 0) changes.add(LINE_BREAK, LINE_BREAK);
    compareLine(changes, line, after[at] ?? "");
  }
  return changes.all();
}

const whole = (token: string): Piece => ({ blanks: "", token });
const LINE_BREAK = whole("\n");

function compareLine(changes: Changes, draft: string, rewrite: string): void {
  const [before, after] = [piecesOf(draft), piecesOf(rewrite)];
  const options = { maxEditLength: before.length + FEW };
  const parts = diffArrays(before.map(tokenOf), after.map(tokenOf), options);
  if (!parts) changes.add(whole(draft), whole(rewrite));
  let [old, young] = [0, 0];
  for (const { removed, added, count } of parts ?? []) {
    for (let nth = 0; nth < count; nth += 1) {
      changes.add(added ? undefined : before[old++], removed ? undefined : after[young++]);
    }
  }
}

/** Joins what belongs together: in each place first what was removed, then what was added. */
class Changes {
  readonly #done: Change[] = [];
  #open = { kept: "", removed: "", added: "" };

  add(left: Piece | undefined, right: Piece | undefined): this {
    const isKept = left !== undefined && left.token === right?.token;
    const [old, young] = [left?.blanks ?? "", right?.blanks ?? ""];
    if (isKept && old === young) return this.#keep(old + left.token);
    this.#change(old, young);
    return isKept ? this.#keep(left.token) : this.#change(left?.token ?? "", right?.token ?? "");
  }

  #keep(text: string): this {
    if (text !== "" && this.#open.removed + this.#open.added !== "") this.#close();
    this.#open.kept += text;
    return this;
  }

  #change(removed: string, added: string): this {
    this.#open.removed += removed;
    this.#open.added += added;
    return this;
  }

  #close(): void {
    const { kept, removed, added } = this.#open;
    const same = removed !== "" && added !== "" ? sameBlanks(removed, added) : 0;
    const parts = [
      { kind: "kept", text: kept + removed.slice(0, same) },
      { kind: "removed", text: removed.slice(same) },
      { kind: "added", text: added.slice(same) },
    ] as const;
    this.#done.push(...parts.filter(({ text }) => text !== ""));
    this.#open = { kept: "", removed: "", added: "" };
  }

  all(): readonly Change[] {
    this.#close();
    return this.#done;
  }
}

/** How many blanks two texts both begin with. */
function sameBlanks(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at] && /\s/.test(one[at] ?? "")) at += 1;
  return at;
}

const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);
const wordsIn = (text: string): number => piecesOf(text).map(tokenOf).filter(isWord).length;

/** Share of the draft's words that are still there, 0 to 1; 1 for a draft without words. */
export function keptShare(changes: readonly Change[]): number {
  const count = (kind: Change["kind"]) =>
    changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + wordsIn(text), 0);
  const [kept, removed] = [count("kept"), count("removed")];
  return kept + removed === 0 ? 1 : kept / (kept + removed);
}
