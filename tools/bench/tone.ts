// `npm run bench:tone`: what reading a draft costs, in milliseconds (median), and how that grows with its length.
import { ALL_SIGNS } from "../../shared/domain/tone/languages/signs/all.ts";
import { type DraftReading, readDraft } from "../../shared/domain/tone/reading/draftReading.ts";

/** What reading 200 words may cost, in milliseconds. */
const BUDGET = 10;
const ROUNDS = 101;

/** 40 words each. */
const PARAGRAPHS: Readonly<Record<string, string>> = {
  en: "Thank you for the notes from our meeting. Could you please send me the signed form by Friday, so that I can book the room? I will get back to you with the plan next week, and maybe we can talk about it.",
  de: "Vielen Dank für die Notizen aus unserem Gespräch. Könnten Sie mir bitte bis Freitag das unterschriebene Formular schicken, damit ich den Raum buchen kann? Ich melde mich nächste Woche mit dem Plan, und vielleicht sprechen wir dann noch einmal darüber.",
  fr: "Merci beaucoup pour les notes de notre réunion. Pourriez-vous m'envoyer le formulaire signé avant vendredi, pour que je puisse réserver la salle ? Je reviens vers vous la semaine prochaine avec le plan, et nous pourrons peut-être en parler.",
  es: "Muchas gracias por las notas de nuestra reunión. ¿Podrías enviarme el formulario firmado antes del viernes, para que pueda reservar la sala? Te escribiré la próxima semana con el plan, y quizás podamos hablar de ello entonces con calma.",
};

const read = (text: string): DraftReading => readDraft(text, { clauses: (language) => ALL_SIGNS[language]?.clauses });

function milliseconds(text: string): number {
  for (let turn = 0; turn < ROUNDS; turn += 1) read(text);
  const times = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    read(text);
    return performance.now() - from;
  }).sort((one, other) => one - other);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}

function main(): void {
  const rows = Object.entries(PARAGRAPHS).map(([language, paragraph]) => {
    const draftOf = (paragraphs: number) => `Hi Dana,\n\n${`${paragraph}\n\n`.repeat(paragraphs)}Best regards,\nTom`;
    return { language, "200 words": milliseconds(draftOf(5)), "2,000 words": milliseconds(draftOf(50)) };
  });
  console.table(rows);
  const dearest = Math.max(...rows.map((row) => row["200 words"]));
  console.log(
    `200 words: ${dearest.toFixed(1)} ms at most, ${dearest <= BUDGET ? "within" : "OVER"} the budget of ${BUDGET} ms`,
  );
  process.exitCode = dearest <= BUDGET ? 0 : 1;
}

main();
