/** Front-end libraries with known faults, as the list of retire.js has them (security case 40). */
import { readFileSync } from "node:fs";
import { sharedPath } from "../../tools/eval/sharedData.ts";

export const KNOWN_FAULTS = sharedPath("security/retirejs/jsrepository.json");

interface Fault {
  readonly below: string;
  readonly atOrAbove?: string;
}

interface Library {
  readonly npmname?: string;
  readonly vulnerabilities?: readonly Fault[];
  readonly extractors?: { readonly filecontent?: readonly string[] };
}

const numbersOf = (version: string): number[] => version.split(/[.-]/).map((part) => Number.parseInt(part, 10) || 0);

function isBelow(version: string, other: string): boolean {
  const [one, two] = [numbersOf(version), numbersOf(other)];
  const at = [0, 1, 2].find((i) => (one[i] ?? 0) !== (two[i] ?? 0));
  return at !== undefined && (one[at] ?? 0) < (two[at] ?? 0);
}

const isFaulty = (version: string, { below, atOrAbove = "0" }: Fault): boolean =>
  isBelow(version, below) && !isBelow(version, atOrAbove);

/** Throws where the list is not there. */
export function readKnownFaults() {
  // Safe cast: the list's own form.
  const libraries = Object.entries(JSON.parse(readFileSync(KNOWN_FAULTS, "utf8")) as Record<string, Library>);
  const faultsOf = ({ vulnerabilities = [] }: Library, name: string, version: string): string[] =>
    vulnerabilities
      .filter((fault) => isFaulty(version, fault))
      .map(({ below }) => `${name} ${version}: below ${below}`);

  return {
    /** Of a package as npm names it. */
    ofPackage: (name: string, version: string): string[] =>
      libraries
        .filter(([listed, { npmname = listed }]) => npmname === name)
        .flatMap(([, library]) => faultsOf(library, name, version)),
    /** Of the libraries whose marks are in a text, however they came there. */
    inText: (text: string): string[] =>
      libraries.flatMap(([name, library]) =>
        versionsIn(text, library).flatMap((version) => faultsOf(library, name, version)),
      ),
  };
}

const VERSION = "[0-9][0-9.a-z_\\-]+";

function versionsIn(text: string, { extractors }: Library): string[] {
  const marks = (extractors?.filecontent ?? []).map((mark) => new RegExp(mark.replaceAll("§§version§§", VERSION), "g"));
  return [...new Set(marks.flatMap((mark) => [...text.matchAll(mark)].map(([, version]) => version ?? "")))];
}
