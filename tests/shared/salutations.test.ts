import { describe, expect, it } from "vitest";
import { readDraft } from "../../shared/domain/tone/reading/draftReading.ts";

/** Greetings that name nobody, in the languages there are packs for. */
const NAMELESS = [
  "Sehr geehrte Damen und Herren,",
  "Sehr geehrte Damen, sehr geehrte Herren,",
  "Werte Damen und Herren,",
  "Liebe Damen und Herren,",
  "Meine Damen und Herren,",
  "Sehr geehrtes Team,",
  "Guten Tag,",
  "Grüß Gott,",
  "Dear Sir or Madam,",
  "Dear Sir/Madam:",
  "Dear Sirs,",
  "Dear Madam,",
  "Dear Mesdames and Sirs,",
  "Ladies and Gentlemen,",
  "To whom it may concern,",
  "To Whom It May Concern:",
  "To Whom It May Concern",
  "Dear hiring manager,",
  "Madame, Monsieur,",
  "Monsieur,",
  "Mesdames, Messieurs,",
  "Madame ou Monsieur,",
  "Chère Madame, cher Monsieur,",
  "Bonjour Madame,",
  "À qui de droit,",
  "Estimados señores:",
  "Estimado señor o señora:",
  "Estimados Sres.:",
  "Muy señor mío:",
  "Señoras y señores:",
  "Señores:",
  "A quien corresponda:",
  "Distinguida señora:",
  "Apreciados clientes:",
];

describe("a greeting that names nobody", () => {
  it.each(NAMELESS)("%s is one, and no sentence", (line) => {
    const { greeting, sentences } = readDraft(`${line}\n\nThe notes are in the folder.\n\nDana`);
    expect(greeting?.span).toEqual({ start: 0, end: line.length });
    expect(greeting?.names).toEqual([]);
    expect(sentences).toHaveLength(1);
  });

  it.each([
    "Madame Lefort, the notes are in the folder.",
    "Dear Ms Whitlock, the notes are in the folder.",
    "Monsieur Petit wrote that it may concern you.",
    "To whom should I send the notes?",
    "Señor Ortega:",
  ])("%s is not taken for one", (line) => {
    expect(readDraft(`${line}\n\nThe rest comes later.`).greeting?.toNobody ?? false).toBe(false);
  });
});
