/** Whether openings that greet somebody rightly stay without a warning and misspelt names get one. */
import PostalMime from "postal-mime";
import { namesOf, nameUsed } from "../../../shared/domain/people/person.ts";
import { readBody } from "../../../shared/domain/thread/read.ts";
import { analyse } from "../../../shared/domain/tone/analyse.ts";
import { STRANGER, toneBriefOf } from "../../../shared/domain/tone/brief.ts";
import { ALL_SIGNS } from "../../../shared/domain/tone/languages/signs/all.ts";
import { instant, UTC } from "../../../shared/time.ts";
import { mailFiles, tableRows } from "./corpus.ts";

export interface GreetingScore {
  readonly silent: number;
  readonly falseAlarms: readonly string[];
  readonly warn: number;
  readonly caught: number;
  /** Real messages to one person who is shown by name, and the warnings among them; those are to be looked at by eye. */
  readonly realMessages: number;
  readonly realWarnings: readonly string[];
}

export async function scoreGreetings(): Promise<GreetingScore> {
  const rows = tableRows("names/greeting-cases.tsv");
  const warned = (row: readonly string[]) => warns(row[1] ?? "", row[2] ?? "");
  const silent = rows.filter((row) => row[4] === "silent");
  const warn = rows.filter((row) => row[4] === "warn");
  const real = await realOpenings();
  return {
    silent: silent.length,
    falseAlarms: silent.filter(warned).map(([id = ""]) => id),
    warn: warn.length,
    caught: warn.filter(warned).length,
    realMessages: real.length,
    realWarnings: real.filter(({ name, opening }) => warns(name, opening)).map(({ id }) => id),
  };
}

function warns(displayName: string, opening: string): boolean {
  const person = { displayName, preferredName: null };
  const shown = { names: namesOf(person), preferredName: nameUsed(displayName) };
  const recipients = [{ address: "recipient@fabrikam.example", ...shown, field: "to" as const }];
  const context = { recipients, now: instant(Date.UTC(2026, 10, 22)), zone: UTC, signs: ALL_SIGNS };
  const draft = { own: `${opening}\n\nThe notes are in the folder.` };
  return analyse(draft.own, toneBriefOf(person, STRANGER), context).suggestions.some(
    ({ rule }) => rule === "wrong-name",
  );
}

interface Opening {
  readonly id: string;
  readonly name: string;
  readonly opening: string;
}

/** First lines of messages to one person whom the mail shows by a name of two words or more. */
async function realOpenings(): Promise<readonly Opening[]> {
  const found = await Promise.all(
    mailFiles("mail/berkeley").map(async ({ name, bytes }): Promise<Opening | null> => {
      const { to = [], cc = [], text, headers } = await PostalMime.parse(bytes);
      const shown =
        headers
          .find(({ key }) => key === "x-to")
          ?.value.replace(/<.*$/, "")
          .trim() ?? "";
      if (to.length !== 1 || cc.length > 0 || shown.split(" ").length < 2 || shown.includes("@")) return null;
      const opening = readBody({ text }).own.split("\n", 1)[0] ?? "";
      return opening.length > 60 || opening === "" ? null : { id: name, name: shown, opening };
    }),
  );
  return found.filter((one) => one !== null);
}
