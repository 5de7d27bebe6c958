import { describe, expect, it } from "vitest";
import { briefFor, JUST_MET, suggestionsOf, WELL_KNOWN } from "../builders/tone.ts";

const marked = (rule: "chaser" | "early-pitch", words: string): readonly string[] => {
  const tie = rule === "chaser" ? { ...WELL_KNOWN, unanswered: 1 } : JUST_MET;
  return suggestionsOf(rule, `${words}\n\nDana`, { brief: briefFor(tie) }).map((one) => one.words);
};

describe("chaser", () => {
  it.each([
    "Hi Jim,\n\nI'm not just checking in: I have the numbers you wanted.",
    "Hi Jim,\n\nThis is not just checking in.",
    "Hi Jim,\n\nThis isn't a friendly reminder, the form is closed.",
    "Hi Jim,\n\nI am not only following up on my note, there is something new in the file.",
    "Hallo Jim,\n\ndas ist keine freundliche Erinnerung, die Sache ist schon erledigt.",
    "Hallo Jim,\n\nich will heute nicht nachhaken, denn die Zahlen sind schon da.",
    "Bonjour Jim,\n\nce message n'est pas un petit rappel, tout est déjà réglé.",
    "Hola Jim:\n\nEsto no es un pequeño recordatorio, ya está todo en la carpeta.",
  ])("is silent where chasing is denied: %j", (draft) => expect(marked("chaser", draft)).toEqual([]));

  it.each([
    "Hi Jim,\n\nI do not want to be a nuisance, just checking in.",
    "Hi Jim,\n\nNo, just checking in on the berth.",
    "Hallo Jim,\n\nnicht böse sein, ich wollte nur kurz nachfragen, ob die Zahlen da sind.",
  ])("marks chasing after another denial: %j", (draft) => expect(marked("chaser", draft)).toHaveLength(1));
});

describe("early-pitch", () => {
  it.each([
    "Dear Mr Ward,\n\nCould you send us a quote for twenty chairs?",
    "Dear Mr Ward,\n\nCan you give us a discount if we take forty?",
    "Dear Mr Ward,\n\nPlease send me your best price for two boats.",
    "Dear Mr Ward,\n\nWe would like an offer for the roof of the hall.",
    "Dear Mr Ward,\n\nI cannot offer you a discount.",
    "Dear Mr Ward,\n\nUnfortunately we can't give you a discount this year.",
    "Dear Mr Ward,\n\nWe don't offer free trials.",
    "Sehr geehrter Herr Ward,\n\nkönnen Sie uns ein Angebot für 20 Stühle machen?",
    "Sehr geehrter Herr Ward,\n\nbitte schicken Sie mir ein Angebot für zwei Boote.",
    "Sehr geehrter Herr Ward,\n\ngeben Sie uns bei vierzig Stück einen Rabatt?",
    "Sehr geehrter Herr Ward,\n\nwir können Ihnen leider keinen Rabatt anbieten.",
    "Sehr geehrter Herr Ward,\n\nich kann Ihnen dieses Jahr kein Angebot machen.",
    "Monsieur Ward,\n\npourriez-vous nous faire un devis pour vingt chaises ?",
    "Monsieur Ward,\n\nje souhaite recevoir une offre pour le toit de la salle.",
    "Monsieur Ward,\n\nnous ne pouvons pas vous accorder de remise cette année.",
    "Estimado señor Ward:\n\n¿Puede enviarnos un presupuesto para veinte sillas?",
    "Estimado señor Ward:\n\nQuisiera una oferta para el tejado de la sala.",
    "Estimado señor Ward:\n\nNo podemos ofrecerle ningún descuento este año.",
  ])("is silent at a buyer and at an offer that is denied: %j", (draft) =>
    expect(marked("early-pitch", draft)).toEqual([]),
  );

  it.each([
    "Dear Mr Ward,\n\nCould you spare fifteen minutes for a demo of our tool?",
    "Dear Mr Ward,\n\nI can offer you a discount of twenty per cent.",
    "Dear Mr Ward,\n\nWhy not take our free trial?",
    "Dear Mr Ward,\n\nI do not want to waste your time, but we offer you a discount.",
    "Sehr geehrter Herr Ward,\n\ndarf ich Ihnen ein Angebot für 20 Stühle machen?",
    "Sehr geehrter Herr Ward,\n\nkönnen wir einen Termin vereinbaren? Ich zeige Ihnen unsere Software.",
    "Monsieur Ward,\n\npuis-je vous faire un devis pour vingt chaises ?",
    "Estimado señor Ward:\n\n¿Puedo enviarle un presupuesto para las sillas?",
  ])("marks one that offers: %j", (draft) => expect(marked("early-pitch", draft)).not.toEqual([]));
});
