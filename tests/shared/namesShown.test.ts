import { describe, expect, it } from "vitest";
import { aContext, briefFor, recipient, suggestionsOf, WELL_KNOWN } from "../builders/tone.ts";

/** A display name as mail programs show it, and how a draft to them opens. */
type Case = readonly [displayName: string, opening: string];

/** Nothing here shows that the greeting is wrong: no given name is shown, or it is theirs. */
const RIGHT: readonly Case[] = [
  // Initials, with and without dots.
  ["R. Smith", "Hi Robert,"],
  ["J. Harrowgate", "Dear James,"],
  ["R Smith", "Hi Rebecca,"],
  ["Smith, R.", "Hi Robert,"],
  ["M. Daniels", "Hi Daniel,"],
  ["J.-P. Moreau", "Bonjour Jean-Paul,"],
  ["A. K. Brandt", "Liebe Anna,"],
  ["JB Whitfield", "Hi Joan,"],
  ["F. Ortega", "Hola Francisco:"],
  // A title and a surname.
  ["Prof. Klein", "Liebe Petra,"],
  ["Dr. Martin", "Lieber Marvin,"],
  ["Frau Huber", "Liebe Sabine,"],
  ["Mr Ward", "Hi James,"],
  ["Mme Lefort", "Chère Hélène,"],
  ["Sra. Ibáñez", "Hola Marta:"],
  ["Dr. med. Vogt", "Lieber Thomas,"],
  // A word that may be a surname, a user or a firm.
  ["rsmith", "Hi Robert,"],
  ["hubera", "Liebe Anna,"],
  ["jward42", "Hi James,"],
  ["Klein", "Liebe Petra,"],
  ["Grant", "Hi Sarah,"],
  ["Martin", "Bonjour Claire,"],
  ["Northwind", "Hi Mary,"],
  ["Zendara", "Hola Lucía:"],
  ["reception.berlin@fabrikam.example", "Hi Mary,"],
  ["a.huber@fabrikam.example", "Liebe Anna,"],
  ["anna.huber@fabrikam.example", "Liebe Anna,"],
  // Firms, practices, schools, departments.
  ["Studio Bauer", "Hallo Petra,"],
  ["Praxis Dr. Klein", "Liebe Petra,"],
  ["Zahnarztpraxis am Markt", "Liebe Frau Seidel,"],
  ["Larkspur Clinics", "Hi Mary,"],
  ["Larkspur Meadow", "Hi Mary,"],
  ["Rose Bakery", "Hi Peter,"],
  ["Victoria Theatre", "Hi Paul,"],
  ["Gartenbau Huber", "Hallo Stefan,"],
  ["Tischlerei Anton Lang", "Hallo Markus,"],
  ["Bauer & Söhne", "Hallo Klaus,"],
  ["Weingut Thomas Ried", "Liebe Eva,"],
  ["Boulangerie Martin", "Bonjour Luc,"],
  ["Cabinet Moreau", "Bonjour Claire,"],
  ["Mairie de Brévent", "Bonjour Paul,"],
  ["Clínica Herrera", "Hola Marta:"],
  ["Librería Aurora", "Hola Pablo:"],
  ["Sales Team", "Hi Olivia,"],
  ["Info", "Hi Mary,"],
  ["Reception", "Hi Mary,"],
  ["Empfang", "Hallo Petra,"],
  ["IT-Abteilung", "Hallo Jonas,"],
  ["Buchhaltung Nord", "Liebe Karin,"],
  ["Comptabilité", "Bonjour Sophie,"],
  ["Recepción", "Hola Carmen:"],
  ["Kundenservice / Customer Service", "Hi Tom,"],
  ["Stiftung Fondation Alpenblick", "Bonjour Marie,"],
  ["Contoso (Anna)", "Hi Mary,"],
  // Families, and two who share an address.
  ["Familie Huber", "Liebe Anna,"],
  ["The Ward Family", "Hi Tom,"],
  ["Famille Lefort", "Chère Hélène,"],
  ["Familia Herrera", "Hola Lucía:"],
  ["Anna und Tom Huber", "Lieber Tom,"],
  ["Hélène et Luc Lefort", "Cher Luc,"],
  // Their own name, however it is shown.
  ["Huber, Anna", "Liebe Anna,"],
  ["HUBER Anna", "Liebe Anna,"],
  ["Huber Anna", "Liebe Anna,"],
  ["Nguyễn Thị Mai", "Dear Mai,"],
  ["Kim Min-jun", "Hi Minjun,"],
  ["Anna (Contoso)", "Hi Anna,"],
  ["Anna | Contoso", "Hi Anna,"],
  ["Li Na", "Dear Na,"],
  ["Anna-Lena Koch", "Liebe Anna,"],
  ["Jean-Luc Petit", "Bonjour Jean-Luc,"],
  ["María José Ortega", "Hola María José:"],
  ["Priya R", "Dear Ms Raman,"],
  ["Priya", "Dear Ms Raman,"],
];

/** And what the edit puts there. */
type WrongCase = readonly [...Case, right: string];

const MISSPELT: readonly WrongCase[] = [
  ["Huber, Anna", "Liebe Ana,", "Anna"],
  ["Katherine Jones", "Dear Katharine,", "Katherine"],
  ["Priya Raman", "Hi Pryia,", "Priya"],
  ["Nguyễn Thị Mai", "Dear Nguyen Thi May,", "Mai"],
  ["Anna (Contoso)", "Hi Ana,", "Anna"],
  ["Michelle | Contoso", "Hi Michele,", "Michelle"],
  ["michelle.park@fabrikam.example", "Hi Michele,", "Michelle"],
  ["Jean-Luc Petit", "Bonjour Jean-Lcu,", "Jean-Luc"],
  ["Prof. Klein", "Sehr geehrter Herr Professor Klien,", "Klein"],
  ["R. Smith", "Dear Mr Simth,", "Smith"],
  ["Jürgen Vogt", "Lieber Jürgne,", "Jürgen"],
  ["Hélène Lefort", "Chère Helenne,", "Hélène"],
  ["Lucía Herrera", "Hola Lucía Herera:", "Herrera"],
  ["Francisco Ortega", "Hola Fransisco:", "Francisco"],
  ["Stephanie Brandt", "Liebe Stefanie,", "Stephanie"],
  ["Xiomara Quell", "Dear Xiomera,", "Xiomara"],
  ["Quell, Xiomara", "Dear Xiomera,", "Xiomara"],
  ["Matthias Vogt", "Lieber Mathias,", "Matthias"],
  ["Sébastien Roy", "Bonjour Sebastein,", "Sébastien"],
];

const ANOTHERS: readonly WrongCase[] = [
  ["Huber, Anna", "Liebe Petra,", "Anna"],
  ["HUBER Anna", "Liebe Petra,", "Anna"],
  ["Anna Huber", "Sehr geehrte Frau Seidel,", "Huber"],
  ["anna huber", "Liebe Petra,", "Anna"],
  ["anna.huber@fabrikam.example", "Liebe Petra,", "Anna"],
  ["Anna (Contoso)", "Hi Mary,", "Anna"],
  ["Anna | Contoso", "Hi Mary,", "Anna"],
  ["Anna @ Contoso", "Hi Mary,", "Anna"],
  ["Anna H.", "Hi Mary,", "Anna"],
  ["Nguyễn Thị Mai", "Dear Olivia,", "Mai"],
  ["Kim Min-jun", "Dear Robert,", "Min-jun"],
  ["Quell, Xiomara", "Dear Robert,", "Xiomara"],
  ["Ward, James (Legal)", "Hi Robert,", "James"],
  ["James Ward", "Hi Robert,", "James"],
  ["James Ward", "Dear Mr Bennett,", "Ward"],
  ["Dr. Priya Raman, PhD", "Dear Olivia,", "Priya"],
  ["Prof. Dr. Petra Klein", "Sehr geehrte Frau Professor Seidel,", "Klein"],
  ["Tom Roberts", "Hi Robert,", "Tom"],
  ["Hans-Peter Vogt", "Lieber Markus,", "Hans-Peter"],
  ["von der Heide, Anna", "Sehr geehrte Frau Seidel,", "von der Heide"],
  ["Jürgen Vogt", "Lieber Stefan,", "Jürgen"],
  ["Sabine Brandt", "Hallo Karin,", "Sabine"],
  ["Jean-Luc Petit", "Bonjour Antoine,", "Jean-Luc"],
  ["PETIT Claire", "Chère Sophie,", "Claire"],
  ["Hélène Lefort", "Bonjour Nathalie,", "Hélène"],
  ["Lefort, Hélène", "Chère Madame Dubois,", "Lefort"],
  ["Lucía Herrera", "Hola Carmen:", "Lucía"],
  ["Herrera, Lucía", "Estimada señora Ortega:", "Herrera"],
  ["María José Ortega", "Hola Elena:", "María"],
  ["Francisco Ortega", "Querido Pablo:", "Francisco"],
  ['James "Jim" Ward', "Hi Robert,", "Jim"],
  ["Oluwaseun Adeyemi", "Hi Robert,", "Oluwaseun"],
  ["Agnieszka Nowak", "Hi Olivia,", "Agnieszka"],
  ["Ayşe Yılmaz", "Dear Olivia,", "Ayşe"],
  ["Haruki Mori", "Dear Robert,", "Haruki"],
  ["Fatima Rahimi", "Dear Olivia,", "Fatima"],
  ["Björn Lund", "Hej Anders,", "Björn"],
  ["Giulia Ferri", "Ciao Marta,", "Giulia"],
  ["Olena Kravets", "Dear Robert,", "Olena"],
];

function verdict([displayName, opening]: readonly [string, string, ...unknown[]], other: readonly string[] = []) {
  const brief = briefFor(WELL_KNOWN, { displayName, preferredName: null });
  const context = aContext(recipient(displayName), ...other.map((name) => recipient(name)));
  const draft = `${opening}\n\nThe notes are in the folder.`;
  return suggestionsOf("wrong-name", draft, { brief, context }).map(
    ({ reason, edits }) => `${reason.code}: ${edits[0]?.replacement}`,
  );
}

describe("a greeting of somebody whose mail program shows", () => {
  it.each(RIGHT)("%s is let be in %j", (...one) => expect(verdict(one)).toEqual([]));

  it.each(MISSPELT)("%s is misspelt in %j", (...one) => expect(verdict(one)).toEqual([`name_misspelt: ${one[2]}`]));

  it.each(ANOTHERS)("%s is another's in %j", (...one) => expect(verdict(one)).toEqual([`name_of_another: ${one[2]}`]));

  it("is let be where it may be a reader's of whom initials alone are shown", () => {
    expect(verdict(["James Ward", "Hi Robert,"], ["R. Smith"])).toEqual([]);
    expect(verdict(["James Ward", "Hi Robert,"], ["Larkspur Clinics"])).toEqual([]);
  });
});
