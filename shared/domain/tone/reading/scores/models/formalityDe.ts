/**
 * Written by `npm run train -- tone` (tools/train/tone); never by hand. Trained on
 * the in/formal sentences of Eder, Krieg-Holz & Wiegand 2023 (2,338 German sentences without e-mails and comments, CC BY-SA 4.0).
 * Weights of single words and of what a text looks like; no sentence of a source is in here, and no word that is mostly a name. The same
 * data give the same file: nothing is drawn by chance. Judged by `npm run eval -- tone` (tools/eval/README.md). First trained 2026-11-22.
 */
import type { LinearModel } from "../linearModel.ts";

export const FORMALITY_DE: LinearModel = {
  looksAt: { counting: "density", pairs: "none", register: "de" },
  intercept: -3.337,
  step: 0.017,
  shape: {
    apostrophes: -0.588,
    brackets: -0.226,
    capitals: 0.246,
    colons: 0.003,
    commas: -0.278,
    dashes: -0.142,
    digits: 0.374,
    dots: -0.32,
    exclamation: -0.396,
    faces: -0.598,
    logWords: 1.365,
    lowStart: -0.263,
    manyMarks: -0.03,
    noEnd: -0.432,
    question: -0.171,
    quotes: 0.077,
    shouted: -0.131,
    stretched: -0.705,
    wordLength: 0.585,
    words10: 0.134,
    words3: 0.282,
    words7: 0.182,
  },
  gestures: {
    formalWord: 0.442,
    informalWord: -0.492,
  },
  words: `28 diese wir
25 damit
22 –
21 sei
20 ein
18 dass eine können uns
17 um zu
16 es
15 für
14 . darauf du weiß
13 diesen
12 ( , des die ihrer vom
11 ) hatte nur seien seine …
10 als ganz wird ziel
9 daher davon dem dessen dies muss sehen sehr stellt was wie
8 anforderungen bin dabei danke eines etwa geboten ii ohne sind stehen unter will
7 arbeiten aus bereits d das denn diesem einigen fiel frage heute hin hohen hätte ihm keine müssen seiner selbst stellen urteil vielmehr weiteres zunächst zuvor zweifel
6 allen arbeit bezug bist da den drei ergebnis findet form frei gelingt gewählt helfen ihnen institutionen ist juni mittel möchte nicht oft personen raum sich somit unser verantwortlich vor wollte zurück “.
5 ! allem aufmerksamkeit aussage beteiligung darf daten dennoch deshalb einzelnen erfolgen erhöht erreicht erster frühere gab gestellt grund heißt hier hilfe häufig jedoch leicht lesen möglich nutzung schaden schreiben seinem teil « » über
4 allein anspruch beispielsweise bestätigt bürger dann dar dieser faktoren gerne handelt hält lediglich leisten liebe ließ meist möglicherweise nach positiv schon solchen stand tier vielfalt vorschriften wiederum wäre zugleich zukunft
3 # ), antwort b bei bildung bitte bleibt braucht dazu debatte denen deutlich dieses dritten ebenso einen einfluss einführung entsprechend erfolg erfolgt eu fragen führt gehen genannten gerade geschichte getan geworden gilt gleichzeitig grundlage gute hast hierbei idee indem jede jeweiligen keiner kommen konnte luft mein möchten nie nutzen politik sie solche soll sprechen themen unsere unserer usa verbunden welcher welt werde wert wichtig wochen wort zeigen zeigte ändert änderungen
2 allerdings alter am anderer angenommen anschließend ansicht auch auftrag ausdruck beitrag bekannt berücksichtigung betrifft bewertung dagegen daran darum dürfen ebenfalls eindeutig einer einzelne einzige er erfolgte erste euro fehler folgen freien gefahr gegenstand gegenüber gekommen gesundheit gewesen glauben handeln herz herzen himmel hinblick ihren in kaffee kamen kapitel lage legt mag maßnahmen meine monat monaten nahm rolle rund schließlich schön seines sicht sinne solcher statt texte tragen trotz tun tut unmittelbar unterschiedlichen verbindung vergessen verlauf völlig weiterhin wenig weniger zehn zeit zeiten zwar öffentlichkeit
1 ). - -, ... _ an anwendung art auf august auto bedeutung betroffenen bewusst bezüglich dadurch danach darstellung denken dich diejenigen doch durchaus einige eins einzigen ende entstehen entwickelt entwickelte erhalten erreichen erst euch familie farben fest finger geben gegeben gegensatz gelten gesamte gespräch glaube grenzen grundsätzlich grünen hat hierzu hintergrund ich insofern interesse juli keinen kind klang klar kooperation kosten lang langsam letzter ländern markt morgen möglichst namen nein neuen nimmt notwendigkeit nämlich plan politischen raus regelmäßig situation sodass sonst soweit sprache staat stark tages tod vater verlieren verloren verstehen vorgehen vorliegenden weg weitere werden wichtige wirkliche wobei wochenende wurden wusste würde z.b ziehen zusammenhang zusätzlich zwischen öffentliche
-1 ; ? angst ausschließlich außer beginn beide beiden bestimmte beteiligten bevölkerung bewegung darüber direkt entwickeln erwarten europa fand gar gezeigt grenze großes größten gründen i inhalte jahren kaum kirche kurz liegt länger mensch mich millionen nahe nationale noch nun plötzlich polizei produktion risiko schulen sein seit seite setzen sollen sollten sondern soziale spielen stellte suchen tatsächlich teilweise thema trotzdem unternehmen verfügung vergleich verschiedene vielen vorhin waren weiter welches winter wirklich zweck öffentlichen
-2 ". ?! angefangen beschäftigten besten bilder brauchen club dachte damals daraus denke durch echt eigenen entlang entscheidung entweder etwas fall fünf gefahren gefunden gegen gemacht genau gestern gleiche hoffe hätten ihn job klasse kontrolle könnte land lieber macht machte mann medien möglichkeit nachbarn nachdem nacht neu nächsten ort person rechts regierung sachen schnell schule sicherheit sinn sollte sorgen stadt suche technik tests text verschiedenen versuch vorher wahr weder weiteren wirtschaft woche wohl z zieht zur zweite
-3 alten aufgrund außerdem besitzen blick deutschland entfernt entwicklung ergebnisse erinnern erscheint finden früher garten genug glück große großen habe hause hielt hingegen hälfte ihre jahre jahres je kindern lassen leider liegen los lässt mehrere meinen meinung n probleme schlecht sekunden sport stimmen uhr union unserem weit wenige zusammen äußerst “,
-4 abstand acht all alle alte anfang besonders bett bleiben dafür daß deren diskussion dort drin eher einem einmal eltern entschieden haben haut ihrem jahr jedenfalls jungs kleinen letzten leute läuft machen meisten mindestens obwohl paar recht rest sagen sowie spiel steht stelle sucht system vergangenheit wegen zeigt „
-5 allgemeinen beispiel bevor bisschen draußen eure fast forschung frauen gutes hand insgesamt jemand mit mitten musste mussten niemand ok rechten richtig scheint später versuchen vielleicht wenn wissen worden zumindest übrigens
-6 bekommen besser bestimmt bisher der film ganzen gehört gruppe kein nase natürlich saison sieht so unseren version voll weil wären
-7 alleine also anderen frau gefallen genommen hatten ja kam kinder kommt meinem nichts schnelle schwer treffen viele war überhaupt
-8 * : halten haus immer internet kann neben seinen warum
-9 % deine geld groß hab ins menschen minuten richtung stunden vier wahrscheinlich wo während ziemlich zwei
-10 / arsch finde ihr oder sogar wollen wurde
-11 andere ersten geschrieben hinter jeden
-12 " aller beim gesicht gut im jetzt “
-13 endlich meiner neue von
-14 tag
-15 man ne
-17 mir
-18 aber einfach
-20 '
-22 wieder
-23 zum
-25 mal
-31 und`,
};
