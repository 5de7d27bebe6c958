/**
 * The script of the speller's Web Worker, built apart from the page's: it alone may compile WebAssembly (decision 0030), and it sees
 * the words of the draft, so it may connect to nothing but the pane's own files.
 */
import { createBinaryModuleFromUrl, Dialect as HarperDialect, type Lint, LocalLinter, SuggestionKind } from "harper.js";
import { slimBinary } from "harper.js/slimBinary";
import { dictionary, forgetDictionary } from "./dictionary.ts";
import type { CheckAsk, Dialect, LoadAsk, RawLint, SpellerReply, SpellerRequest } from "./protocol.ts";

const DIALECT: Record<Dialect, HarperDialect> = {
  american: HarperDialect.American,
  british: HarperDialect.British,
  australian: HarperDialect.Australian,
  canadian: HarperDialect.Canadian,
  indian: HarperDialect.Indian,
};

let linter: LocalLinter | null = null;
let taught = "";

addEventListener("message", ({ data }: MessageEvent<SpellerRequest>) => void answer(data));

const reply = (message: SpellerReply): void => postMessage(message);

async function answer(request: SpellerRequest): Promise<void> {
  const { id } = request;
  try {
    if (request.task === "load") reply({ id, loaded: await load(request) });
    else if (request.task === "check") reply({ id, lints: await check(request) });
    else reply({ id, loaded: await forgetDictionary().then(() => false) });
  } catch {
    reply({ id, failed: true });
  }
}

async function load({ dialect, mayFetch }: LoadAsk): Promise<boolean> {
  if (linter) return true;
  const address = String(slimBinary.url);
  const onFetched = (fetched: number) => reply({ fetched });
  const file = await dictionary({ address, bytes: __SPELLING_BYTES__, mayFetch, onFetched });
  if (!file) return false;

  const blob = URL.createObjectURL(file);
  const loaded = new LocalLinter({ binary: createBinaryModuleFromUrl(blob, "slim"), dialect: DIALECT[dialect] });
  await loaded.setup();
  URL.revokeObjectURL(blob);
  linter = loaded;
  return true;
}

async function check({ text, known }: CheckAsk): Promise<RawLint[]> {
  if (!linter) throw new Error("Cannot check spelling: the dictionary is not loaded");
  const words = known.join("\n");
  if (words !== taught) {
    await linter.clearWords();
    await linter.importWords([...known]);
    taught = words;
  }
  const units = unitOffsets(text);
  const found = await linter.lint(text, { language: "plaintext" });
  return found.map((lint) => rawLint(lint, units));
}

function rawLint(lint: Lint, units: readonly number[]): RawLint {
  const { start, end } = lint.span();
  const words = lint.get_problem_text();
  const raw = {
    start: units[start] ?? 0,
    end: units[end] ?? units.at(-1) ?? 0,
    kind: lint.lint_kind(),
    message: lint.message(),
    replacements: lint.suggestions().map((suggestion) => {
      const text = suggestion.get_replacement_text();
      if (suggestion.kind() === SuggestionKind.Remove) return "";
      return suggestion.kind() === SuggestionKind.InsertAfter ? words + text : text;
    }),
  };
  lint.free();
  return raw;
}

/** The checker counts characters, JavaScript UTF-16 units: where each character begins, and the end. */
function unitOffsets(text: string): readonly number[] {
  const offsets = [0];
  for (const character of text) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return offsets;
}
