import { describe, expect, it } from "vitest";
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import { type DraftReading, readDraft } from "../../shared/domain/tone/reading/draftReading.ts";
import type { ReadingLanguage } from "../../shared/domain/tone/reading/languages/pack.ts";

/** A draft of a language, and how many things it asks for or promises are read from it. */
type Counted = readonly [ReadingLanguage, number, string];

const read = (text: string, language: ReadingLanguage): DraftReading =>
  readDraft(text, { language, clauses: (one) => ALL_SIGNS[one]?.clauses });

const ASKED: readonly Counted[] = [
  ["en", 3, "Check the contract, answer the bank and send me the hours."],
  ["en", 4, "Could you water the plants, feed the cat, empty the letterbox and leave the key with Ruth?"],
  ["en", 3, "We hope you will chair the evening, introduce the speakers and thank the sponsors at the end."],
  ["en", 2, "Would you ask Jorge whether he is free, and could you tell me who has the keys?"],
  ["en", 4, "I still need the figures for May, a photo of the stall, your signature on page two and the old lease."],
  ["en", 1, "Which day is best for the fitting: Monday, Tuesday or Thursday?"],
  ["en", 1, "Could you send me the sheet? Friday is fine."],
  ["en", 0, "I've paid the printer, moved the date and told the neighbours."],
  ["en", 3, "Please let me know who is coming, when they arrive and what they eat."],
  ["en", 1, "Could you call Anna, who knows the hall?"],
  ["en", 1, "Could you give me a hand with the tent, as I lost mine and my brother is away?"],
  ["en", 0, "The hall? Booked. The band? Booked. The cake? Ordered."],
  ["en", 0, "Shall I bring the ladder? Would it help if I came an hour early?"],
  ["en", 0, "She asked whether you could lend her the van."],
  ["en", 0, "You don't need to send the form, sign the list or pay the fee."],
  ["en", 2, "Any chance of borrowing your drill, and do you still have the long ladder?"],
  ["en", 1, "I'd be glad of your opinion on the second draft."],
  ["en", 0, "This year we ask nothing of you."],
  ["en", 3, "Also: can you resend the invoice, update the address on it and copy in Mira?"],
  ["en", 0, "Nothing is needed from your side this week."],
  ["en", 1, "When you have a minute, could you look at page four?"],
  ["en", 5, "For the stall I need from you: cups, napkins, two tables, a till and small change."],
  ["de", 3, "Prüf bitte den Vertrag, antworte der Bank und schick mir die Stunden."],
  ["de", 3, "Prüfen Sie den Vertrag, antworten Sie der Bank und schicken Sie mir die Stunden."],
  ["de", 4, "Können Sie den Raum buchen, die Gäste einladen, das Essen bestellen und mir die Rechnung schicken?"],
  ["de", 3, "Könntest du mir die Liste, den Schlüssel und die Fotos schicken?"],
  ["de", 1, "Passt dir Montag, Dienstag oder Donnerstag besser?"],
  ["de", 1, "Außerdem bräuchte ich deine Kontonummer."],
  ["de", 0, "Die Halle? Gebucht. Die Musik? Bestellt."],
  ["de", 0, "Soll ich die Leiter mitbringen? Kann ich dir etwas abnehmen?"],
  ["de", 0, "Sie hat gefragt, ob du ihr den Wagen leihen könntest."],
  ["de", 0, "Ich habe die Druckerei bezahlt, den Termin verschoben und die Nachbarn gefragt."],
  ["de", 3, "Sag mir bitte, wer kommt, wann sie ankommen und was sie essen."],
  ["de", 1, "Sag mir bitte, ob du kommst."],
  ["de", 1, "Ein Foto vom Stand wäre super."],
  ["de", 2, "Darf ich dich noch um deine Meinung zum Entwurf bitten? Und wann hättest du Zeit?"],
  ["de", 0, "Du musst nichts schicken, unterschreiben oder bezahlen."],
  ["de", 1, "Wir wären Ihnen dankbar, wenn Sie uns die Unterlagen bis Freitag zukommen ließen."],
  ["de", 0, "Dieses Jahr bitten wir euch um nichts."],
  ["de", 2, "Bitte das Formular ausfüllen und bis Freitag zurückschicken."],
  ["fr", 3, "Vérifie le contrat, réponds à la banque et envoie-moi les heures."],
  ["fr", 3, "Vérifiez le contrat, répondez à la banque et envoyez-nous les heures."],
  ["fr", 4, "Pourriez-vous réserver la salle, inviter les voisins, commander le repas et m'envoyer la facture ?"],
  ["fr", 4, "Merci de nous fournir le plan signé, une copie du bail, deux photos et votre numéro de compte."],
  ["fr", 1, "Préférez-vous lundi, mardi ou jeudi ?"],
  ["fr", 0, "La salle ? Réservée. Le traiteur ? Prévenu."],
  ["fr", 0, "Veux-tu que j'apporte l'échelle ? Est-ce que je peux t'aider à monter la tente ?"],
  ["fr", 0, "Elle a demandé si tu pouvais lui prêter la camionnette."],
  ["fr", 0, "J'ai payé l'imprimeur, déplacé la date et prévenu les voisins."],
  ["fr", 2, "Tu peux me dire qui vient et à quelle heure ils arrivent ?"],
  ["fr", 1, "J'aurais besoin de ton avis sur le brouillon."],
  ["fr", 1, "Il nous faudrait votre salle samedi."],
  ["fr", 0, "Inutile de renvoyer le formulaire, de signer la liste ou de payer."],
  ["fr", 1, "Ce serait gentil de passer un coup de fil à Ruth."],
  ["fr", 0, "Cette année, nous ne vous demandons rien."],
  ["es", 3, "Revisa el contrato, contesta al banco y mándame las horas."],
  ["es", 3, "Revise el contrato, conteste al banco y envíeme las horas."],
  ["es", 4, "¿Podrías reservar la sala, invitar a los vecinos, encargar la comida y mandarme la factura?"],
  ["es", 4, "Necesito el plano firmado, una copia del contrato, dos fotos y tu número de cuenta."],
  ["es", 1, "¿Prefieres el lunes, el martes o el jueves?"],
  ["es", 0, "¿La sala? Reservada. ¿La música? Encargada."],
  ["es", 0, "¿Quieres que lleve la escalera? ¿Te ayudo con la tienda?"],
  ["es", 0, "Me preguntó si podías prestarle la furgoneta."],
  ["es", 0, "He pagado la imprenta, cambiado la fecha y avisado a los vecinos."],
  ["es", 3, "¿Quién viene?, ¿a qué hora llegan? y ¿qué comen?"],
  ["es", 1, "Me vendría bien tu opinión sobre el borrador."],
  ["es", 1, "Nos haría falta tu sala el sábado."],
  ["es", 0, "No hace falta que mandes el formulario, firmes la lista ni pagues nada."],
  ["es", 3, "Necesito que revises el contrato, contestes al banco y me mandes las horas."],
  ["es", 0, "Este año no os pedimos nada."],
];

const PROMISED: readonly Counted[] = [
  ["en", 1, "The revised plan will be in your inbox on Thursday."],
  ["en", 1, "I'll pick you up from the station at six."],
  ["en", 1, "You'll have the sketches by Monday."],
  ["en", 1, "We'll get back to you with a price."],
  ["en", 1, "Don't worry, I'll bring the ladder back on Sunday."],
  ["en", 1, "We shall credit the fee to your account within 5 days."],
  ["en", 1, "I'm posting the keys to you tomorrow."],
  ["en", 0, "If I find the time, I'll send you the plan on Monday."],
  ["en", 0, "Perhaps I'll send you the plan on Monday."],
  ["en", 0, "Anna will send you the plan on Monday."],
  ["en", 0, "I sent you the plan on Monday."],
  ["en", 0, "I won't send you the plan before Monday."],
  ["en", 0, "Will you send me the plan on Monday?"],
  ["en", 0, "I can't promise you anything for Monday."],
  ["en", 0, "We'll see you on Friday."],
  ["en", 0, "I'll be away until Monday."],
  ["en", 0, "I would send you the plan on Monday if it were ready."],
  ["de", 1, "Ich bring dir am Samstag das Werkzeug zurück."],
  ["de", 1, "Morgen schicke ich Ihnen die Unterlagen."],
  ["de", 1, "Am Montag kriegst du einen Entwurf."],
  ["de", 1, "Wir liefern Ihnen die Stühle bis Freitag."],
  ["de", 1, "Die Pläne liegen morgen früh auf deinem Tisch."],
  ["de", 1, "Ich werde mich darum kümmern und Ihnen Bescheid geben."],
  ["de", 1, "Du hast die Zahlen bis Dienstag."],
  ["de", 0, "Ich bringe dir das Werkzeug nicht am Samstag zurück."],
  ["de", 0, "Vielleicht schicke ich dir morgen die Unterlagen."],
  ["de", 0, "Wenn ich es schaffe, schicke ich dir morgen die Unterlagen."],
  ["de", 0, "Anna bringt dir am Samstag das Werkzeug zurück."],
  ["de", 0, "Ich habe dir am Montag die Unterlagen geschickt."],
  ["de", 0, "Ich schickte dir am Montag die Unterlagen."],
  ["de", 0, "Ich freue mich auf dich am Samstag."],
  ["de", 0, "Kannst du mir morgen die Unterlagen schicken?"],
  ["de", 0, "Hast du am Montag Zeit?"],
  ["de", 0, "Am Freitag hast du doch Geburtstag."],
  ["fr", 1, "Je te rapporte l'échelle samedi."],
  ["fr", 1, "Je vous apporterai les plans moi-même."],
  ["fr", 1, "Tu auras mes remarques avant lundi."],
  ["fr", 1, "Nous vous livrerons les chaises le 12 mai."],
  ["fr", 1, "Je vais t'envoyer le dossier."],
  ["fr", 1, "Vous l'aurez demain sans faute."],
  ["fr", 1, "Les plans seront sur votre bureau demain matin."],
  ["fr", 0, "Je ne te rapporterai pas l'échelle samedi."],
  ["fr", 0, "Si je peux, je te rapporte l'échelle samedi."],
  ["fr", 0, "Je te la rapporterai peut-être samedi."],
  ["fr", 0, "Anna te rapportera l'échelle samedi."],
  ["fr", 0, "Je t'ai envoyé les plans lundi."],
  ["fr", 0, "Je t'enverrais les plans si je les avais."],
  ["fr", 0, "Peux-tu m'envoyer les plans lundi ?"],
  ["fr", 0, "Je te remercie pour lundi."],
  ["fr", 0, "On se voit lundi."],
  ["es", 1, "Te llevo la escalera el sábado."],
  ["es", 1, "El lunes tienes el presupuesto en tu mesa."],
  ["es", 1, "Le enviaremos las sillas antes del viernes."],
  ["es", 1, "Voy a mandarte los planos."],
  ["es", 1, "Me encargo de la sala."],
  ["es", 1, "Lo tendrás mañana."],
  ["es", 1, "Entregaremos el informe antes del viernes."],
  ["es", 0, "No te llevo la escalera el sábado."],
  ["es", 0, "Si puedo, te llevo la escalera el sábado."],
  ["es", 0, "Quizá te lleve la escalera el sábado."],
  ["es", 0, "Ana te llevará la escalera el sábado."],
  ["es", 0, "Te mandé los planos el lunes."],
  ["es", 0, "¿Me mandas los planos el lunes?"],
  ["es", 0, "Te veo el lunes."],
  ["es", 0, "Te agradezco lo del lunes."],
  ["es", 0, "Te mandaría los planos si los tuviera."],
];

describe("what a draft asks for", () => {
  it.each(ASKED)("in %s is %i of “%s”", (language, things, text) => {
    const { asks, questions, openQuestions } = read(text, language);
    const asked = asks.flatMap((ask) => ask.things);
    const starts = new Set([...asked, ...openQuestions].map(({ start }) => start));
    expect(starts.size).toBe(things);
    expect(questions).toEqual(expect.arrayContaining([...openQuestions]));
  });

  it("begins where its sentence does, and each thing after the one before", () => {
    for (const [language, , text] of ASKED)
      for (const { span, things } of read(text, language).asks) {
        expect(things[0]?.start).toBe(span.start);
        for (const [at, thing] of things.entries()) {
          expect(thing.start).toBeGreaterThanOrEqual(things[at - 1]?.end ?? span.start);
          expect(thing.end).toBeLessThanOrEqual(span.end);
        }
      }
  });
});

describe("what a draft promises", () => {
  it.each(PROMISED)("in %s is %i of “%s”", (language, promises, text) => {
    expect(read(text, language).promises).toHaveLength(promises);
  });
});
