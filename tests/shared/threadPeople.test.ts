import { describe, expect, it } from "vitest";
import { automationIn } from "../../shared/domain/thread/automation.ts";
import { readAwayNotice } from "../../shared/domain/thread/awayNotice.ts";
import { NO_HEADERS } from "../../shared/domain/thread/noHeaders.ts";
import { peopleIn, writerIn } from "../../shared/domain/thread/quotedPeople.ts";
import { signatureFacts } from "../../shared/domain/thread/signatureFacts.ts";
import { timeZone } from "../../shared/time.ts";
import { at } from "../builders/touch.ts";

describe("peopleIn", () => {
  it.each([
    [
      "Ward, Jim <jim@fabrikam.example>; Dana Kim [mailto:dana@northwind.example]",
      ["Ward, Jim jim@fabrikam.example", "Dana Kim dana@northwind.example"],
    ],
    [
      'Jim Ward <jim@fabrikam.example>, "Kim, Dana" <dana@northwind.example>',
      ["Jim Ward jim@fabrikam.example", "Kim, Dana dana@northwind.example"],
    ],
    [
      "Ward, Jim <jim@fabrikam.example>, Kim, Dana <dana@northwind.example>",
      ["Ward, Jim jim@fabrikam.example", "Kim, Dana dana@northwind.example"],
    ],
    ["Jim Ward/SEA/FABRIKAM@FABRIKAM, Dana Kim/NORTHWIND@NORTHWIND", ["Jim Ward ", "Dana Kim "]],
    ["Dana Kim; Jim Ward", ["Dana Kim ", "Jim Ward "]],
    ["'jim@fabrikam.example' <jim@fabrikam.example>", [" jim@fabrikam.example"]],
    ["jim@fabrikam.example [mailto:jim@fabrikam.example]", [" jim@fabrikam.example"]],
    [
      'Jim O"Ward <jim@fabrikam.example>; Ann <ann@contoso.example>',
      ["Jim O Ward jim@fabrikam.example", "Ann ann@contoso.example"],
    ],
    ["", []],
  ])("of %s", (field, people) =>
    expect(peopleIn(field).map(({ displayName, address }) => `${displayName} ${address}`)).toEqual(people),
  );
});

describe("writerIn", () => {
  it.each([
    ["list@fabrikam.example [mailto:list@fabrikam.example] On Behalf Of Jim Ward", "Jim Ward"],
    ["sekretariat@fabrikam.example im Auftrag von Jim Ward <jim@fabrikam.example>", "Jim Ward"],
    ["Ward, Jim (Sales)", "Ward, Jim (Sales)"],
  ])("of %s is %s", (field, name) => expect(writerIn(field)?.displayName).toBe(name));
});

describe("automationIn", () => {
  const judged = (subject: string, text: string) => automationIn({ facts: NO_HEADERS, subject, text });

  it.each([
    ["Automatic reply: Figures", "I am away.", "auto_reply", "subject_of_absence"],
    ["Abwesenheitsnotiz: Zahlen", "Ich bin im Urlaub.", "auto_reply", "subject_of_absence"],
    [
      "Re: Figures",
      "I am out of the office until 20 November 2026. For urgent matters please contact Ann Lee.",
      "auto_reply",
      "text_of_absence",
    ],
    [
      "AW: Zahlen",
      "Ich bin nicht im Büro und ab dem 20. November 2026 wieder da. In dringenden Fällen: Anna Lind.",
      "auto_reply",
      "text_of_absence",
    ],
    ["Undeliverable: Figures", "Your message did not reach jim@fabrikam.example.", "bounce", "subject_of_bounce"],
    [
      "Figures",
      "Your message could not be delivered to <jim@fabrikam.example>: 5.1.1 unknown.",
      "bounce",
      "text_of_bounce",
    ],
    ["Accepted: Figures", "", "auto_reply", "calendar_notice"],
    [
      "Our November offers",
      "Everything is cheaper.\n\nUnsubscribe: https://fabrikam.example/u",
      "bulk",
      "unsubscribe_text",
    ],
    [
      "Unser Rundbrief",
      "Alles ist neu.\n\nVom Newsletter abmelden: https://fabrikam.example/u",
      "bulk",
      "unsubscribe_text",
    ],
  ])("takes %j, %j for %s", (subject, text, ...[automation, sign]) =>
    expect(judged(subject, text)).toEqual({ automation, sign }),
  );

  it.each([
    ["Figures", "I was out of the office yesterday. Could you send the figures?"],
    ["Figures", "I will be on vacation until Friday, so let us speak next week."],
    [
      "FW: Our November offers",
      "FYI\n\nFrom: news@fabrikam.example\nSent: November 3, 2026 9:00 AM\nTo: Dana Kim\n\nCheaper.\nUnsubscribe: https://fabrikam.example/u",
    ],
    ["Accepted", "We accepted the offer."],
  ])("takes %j, %j for a person's", (subject, text) => expect(judged(subject, text)).toBeNull());
});

describe("readAwayNotice", () => {
  const notice = (text: string) =>
    readAwayNotice(text, { sentAt: at("2026-11-13T14:05:00Z"), zone: timeZone("Europe/Berlin") });

  it.each([
    ["I am out of the office until 20 November 2026.", "2026-11-20"],
    ["Ich bin im Urlaub und ab dem 4. Januar wieder erreichbar.", "2027-01-04"],
    ["Je suis absente jusqu'au 24/11/2026.", "2026-11-24"],
    ["Estoy de vacaciones hasta el 1 de diciembre.", "2026-12-01"],
    ["Sono fuori ufficio. Rientrerò il 2 dicembre 2026.", "2026-12-02"],
    ["Jestem na urlopie do dnia 30 listopada 2026.", "2026-11-30"],
    ["Я в отпуске до 1 декабря 2026 г.", "2026-12-01"],
    ["I am on leave, returning on 3/12/2026.", null],
    ["I am out of the office until 3 November 2025.", null],
    ["Out of office until Monday", null],
  ])("of %s ends on %s", (text, until) => expect(notice(text).until).toBe(until));

  it.each([
    ["I am on vacation. Please contact my colleague Ann Lee (ann@fabrikam.example).", "Ann Lee"],
    [
      "Ich bin nicht im Büro. In dringenden Fällen wenden Sie sich bitte an Anna Lind <anna@fabrikam.example>.",
      "Anna Lind",
    ],
    ["I am on vacation. Please contact sales@fabrikam.example.", ""],
    ["I am on vacation. My own address is jim@fabrikam.example.", undefined],
  ])("of %s names %j", (text, name) => expect(notice(text).deputy?.displayName).toBe(name));
});

describe("signatureFacts", () => {
  it.each([
    [
      "Head of Sales\nFabrikam | +1 555 0100 22",
      "role: Head of Sales, organisation: Fabrikam, telephone: +1 555 0100 22",
    ],
    ["Leiter Einkauf, Contoso GmbH", "role: Leiter Einkauf, organisation: Contoso GmbH"],
    ["Director of Research at Fabrikam Labs", "role: Director of Research, organisation: Fabrikam Labs"],
    ["Directrice financière\nNordlicht SARL", "role: Directrice financière, organisation: Nordlicht SARL"],
    ["See you as agreed\njim@fabrikam.example", ""],
    ["This message is confidential. If you are not the director, delete it.", ""],
  ])("of %j are %j", (signature, facts) =>
    expect(
      signatureFacts(signature, "jim@fabrikam.example")
        .map(({ kind, words }) => `${kind}: ${words}`)
        .join(", "),
    ).toBe(facts),
  );

  const roleIn = (line: string) =>
    signatureFacts(`${line}\nFabrikam`, "jim@fabrikam.example").find(({ kind }) => kind === "role")?.words ?? null;

  it.each([
    ...[
      "Werkstattleiterin",
      "Leitung Einkauf",
      "Sachbearbeiterin Versand",
      "Datenschutzbeauftragter",
      "Rechtsanwältin",
    ],
    ...["Chargée de clientèle", "Adjointe au maire", "Développeuse", "Jefa de ventas", "Abogado", "Coordenadora"],
    ...["Capo officina", "Amministratrice", "Geometra", "Afdelingsmedewerker", "Teamleidster", "Voorzitter"],
    ...["Försäljningschef", "Projektledare", "Salgskonsulent", "Afdelingsleder", "Saksbehandler", "Myyntipäällikkö"],
    ...[
      "Johtava asiantuntija",
      "Kierowniczka działu",
      "Właściciel",
      "Główna księgowa",
      "Workshop Supervisor",
      "IS Manager, US",
    ],
  ])("takes %j for a role", (line) => expect(roleIn(line)).not.toBeNull());

  it.each([
    ...["Ask my manager about it", "I told the director", "Your consultant will call", "Our sales team is away"],
    ...["Ich frage den Abteilungsleiter", "Unsere Beraterin hat Zeit", "Halbleiter und Kabel", "Eine Anleitung dazu"],
    ...["Notre directrice vous appelle", "Nuestra abogada llama", "Il nostro consulente chiama", "Onze adviseur belt"],
    ...[
      "Vår säljare ringer",
      "Schuhe aus Leder",
      "Jan vd Berg",
      "Anna Hofmeister",
      "Rue du Commerce",
      "Via Capo d'Orlando",
    ],
  ])("does not take %j for a role", (line) => expect(roleIn(line)).toBeNull());
});
