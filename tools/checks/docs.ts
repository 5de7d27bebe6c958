import { existsSync } from "node:fs";
import { glob, readFile } from "node:fs/promises";
import { basename, dirname, join, normalize } from "node:path";

/** The written pages, by path from the root of the repository. */
export type Pages = ReadonlyMap<string, string>;

/** What the pages may point at. */
export interface Surroundings {
  readonly exists: (path: string) => boolean;
  readonly scripts: readonly string[];
}

const DECISION = /^docs\/decisions\/(\d{4})-[a-z0-9-]+\.md$/;
const DECISION_PARTS = ["Context", "Decision", "Alternatives weighed", "Consequences", "Checked by", "Revisit when"];
const ROOMS = "addin|worker|shared|migrations|tests|tools|docs";
/** A path in code style that starts in one of the rooms: `shared/time.ts`, `worker/store/`. */
const PATH_IN_CODE = new RegExp(`\`((?:${ROOMS})/[\\w./-]*)\``, "g");
const LINK = /\[[^\]]*\]\(([^)\s]+)\)/g;
/** A link that is called by a decision's number. */
const DECISION_LINK = /\[[^\]]*\bdecision (\d{4})\]\(([^)\s]+)\)/gi;
const SCRIPT = /`npm run ([\w:-]+)/g;
/** Codes of features, alone in brackets or after other words and a semicolon: `(S3)`, `(L1 to L5)`, `(relationship model, section 8; T7)`. */
const FEATURES = /\s\((?:[^()]*; )?((?:[PLSCTMDX]\d{1,2}(?:, | to )?)+)\)/g;
const SECTIONS = /\brelationship model, sections? (\d+(?:(?:, | and )\d+)*)/g;
/** How titles of tests name cases, and how comments do: `case 07, 08: …`, `security case 40`. */
const CASES = /(?:["`]|\bsecurity )cases? (\d\d(?:(?:, | and )\d\d)*)/g;
/** What a test of this check says of pages that do not exist. */
const EXAMPLES = "tests/house/docs.test.ts";

/** What is wrong in the pages of the repository and in what its code says of them. */
export async function docsProblems(): Promise<readonly string[]> {
  const pages = await read(["*.md", "{docs,tools}/**/*.md"]);
  const code = await read([
    "{addin,worker,shared,tools,tests}/**/*.{ts,tsx,mjs}",
    "migrations/*.sql",
    "*.{ts,json,jsonc,xml}",
  ]);
  // Safe cast: our own package.json, which npm has read before us.
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: Record<string, string> };

  const surroundings = { exists: existsSync, scripts: Object.keys(scripts) };
  return [
    ...pageProblems(pages, surroundings),
    ...decisionProblems(pages),
    ...mentionProblems(code, pages),
    ...codeProblems(new Map([...code, ...pages]), pages),
  ];
}

async function read(patterns: readonly string[]): Promise<Pages> {
  const pages = new Map<string, string>();
  for await (const path of glob([...patterns], { exclude: (name) => name === "node_modules" || name === "dist" })) {
    if (path !== "package-lock.json" && path !== EXAMPLES)
      pages.set(path.replaceAll("\\", "/"), await readFile(path, "utf8"));
  }
  return pages;
}

/** Links, paths in code style and npm scripts that lead nowhere. */
export function pageProblems(pages: Pages, { exists, scripts }: Surroundings): readonly string[] {
  return [...pages].flatMap(([page, text]) => [
    ...matches(text, LINK).flatMap((target) => linkProblems(page, target, { pages, exists })),
    ...wrongNumbers(page, text),
    ...matches(text, PATH_IN_CODE).flatMap((path) =>
      exists(path) ? [] : [`${page} names \`${path}\`, which does not exist`],
    ),
    ...matches(text, SCRIPT).flatMap((name) =>
      scripts.includes(name) ? [] : [`${page} names "npm run ${name}", which does not exist`],
    ),
  ]);
}

function linkProblems(
  page: string,
  target: string,
  { pages, exists }: { pages: Pages; exists: Surroundings["exists"] },
): readonly string[] {
  if (/^[a-z]+:/.test(target)) return [];

  const [path = "", anchor] = target.split("#");
  const file = path === "" ? page : normalize(join(dirname(page), path)).replaceAll("\\", "/");
  if (!exists(file) && !pages.has(file)) return [`${page} links to ${target}, which does not exist`];
  if (anchor === undefined || !file.endsWith(".md")) return [];
  return anchorsOf(pages.get(file) ?? "").includes(anchor)
    ? []
    : [`${page} links to ${target}, but there is no such heading`];
}

/** Links that are called by another number than that of the decision they lead to. */
const wrongNumbers = (page: string, text: string): readonly string[] =>
  [...text.matchAll(DECISION_LINK)].flatMap(([, number = "", target = ""]) =>
    basename(target).startsWith(`${number}-`) ? [] : [`${page} calls ${target} decision ${number}`],
  );

/** The anchors a page's headings get: lower case, spaces to hyphens, everything else that is no word left out. */
const anchorsOf = (text: string): readonly string[] =>
  matches(text, /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );

/** Decisions count up from 0001 without a gap, and each has the same parts. */
export function decisionProblems(pages: Pages): readonly string[] {
  const decisions = [...pages]
    .filter(([path]) => path.startsWith("docs/decisions/"))
    .sort(([a], [b]) => a.localeCompare(b));
  return decisions.flatMap(([path, text], at) => {
    const number = String(at + 1).padStart(4, "0");
    return [
      ...(DECISION.exec(path)?.[1] === number ? [] : [`${path} should be decision ${number}: they count up from 0001`]),
      ...(text.startsWith(`# ${number} · `) ? [] : [`${path} should start with "# ${number} · "`]),
      ...DECISION_PARTS.filter((part) => !text.includes(`\n## ${part}\n`)).map(
        (part) => `${path} has no part "${part}"`,
      ),
    ];
  });
}

/** Decisions and pages that comments in the code speak of. */
export function mentionProblems(code: Pages, pages: Pages): readonly string[] {
  const numbers = new Set([...pages.keys()].flatMap((path) => DECISION.exec(path)?.[1] ?? []));
  return [...code].flatMap(([file, text]) => [
    ...matches(text, /\b[Dd]ecision (\d{4})\b/g).flatMap((number) =>
      numbers.has(number) ? [] : [`${file} speaks of decision ${number}, which does not exist`],
    ),
    ...matches(text, /\b(docs\/[\w/-]+\.md)\b/g).flatMap((path) =>
      pages.has(path) ? [] : [`${file} speaks of ${path}, which does not exist`],
    ),
  ]);
}

/** Features, sections of the model and security cases that code, tests and pages name by code or number. */
export function codeProblems(texts: Pages, pages: Pages): readonly string[] {
  const named = (page: string, row: RegExp) => new Set(matches(pages.get(page) ?? "", row));
  const kinds = [
    { pattern: FEATURES, what: "feature", page: "docs/features.md", row: /^\| ([PLSCTMDX]\d+) \|/gm },
    { pattern: SECTIONS, what: "section", page: "docs/relationship-model.md", row: /^## (\d+)\. /gm },
    { pattern: CASES, what: "case", page: "docs/security.md", row: /^\| (\d\d) \|/gm },
  ].map((kind) => ({ ...kind, known: named(kind.page, kind.row) }));
  return [...texts].flatMap(([file, text]) =>
    kinds.flatMap(({ pattern, what, page, known }) =>
      [...new Set(matches(text, pattern).flatMap((list) => list.match(/[A-Z]?\d+/g) ?? []))]
        .filter((code) => !known.has(code))
        .map((code) => `${file} names ${what} ${code}, which ${page} has not`),
    ),
  );
}

/** What the pattern's first group caught, each once. */
const matches = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found = ""]) => found)),
];
