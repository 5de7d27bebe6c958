import type { ClauseWords } from "./pack.ts";

export const DE_CLAUSES: ClauseWords = {
  requests:
    "(?:(?:würde|möchte|wollte|darf|dürfte|möchten|dürfen|wollten) (?:ich|wir)|(?:ich|wir) (?:würden?|möchten?|wollten?)) (?:sie|dich|euch) (?:[^.?!]{1,60} )?(?:bitten|fragen)|(?:bräuchten?|brauchen?|benötigen?|hätten? gern) (?:ich|wir)|(?:ich|wir) bräuchten?|(?:müsste|müssten) (?:ich |wir )?(?:mir|uns) [^.?!]{1,60}(?:leihen|borgen|ausleihen)|gehofft,? (?:dass (?:du|sie|ihr)|du|sie|ihr)|wär(?:e|en|s|'s)? (?:\\p{L}+ ){0,3}(?:schön|gut|toll|nett|hilfreich|super|prima|wichtig|klasse|fein|spitze|genial|ideal|lieb|perfekt|top|wunderbar|eine (?:\\p{L}+ )?hilfe|dankbar|verbunden)|fehl(?:t|en) (?:mir|uns) (?:nur |noch |nur noch )?(?:dein|ihr|eu)\\p{L}*",
  orders:
    "(?!(?:haben|hätten|können|könnten|soll(?:t)?en|wollen|möchten|würden|sind|wären|werden|müssen|dürfen|mögen|kennen|wissen|brauchen|waren|hatten) )\\p{L}{2,}n sie(?=[^?]*$)|(?!(?:habe?|bin|war|wäre|hätte|würde|freue|sei|sind|haben) )\\p{L}{2,}(?<![nt]) (?:mir|uns) (?:bitte|doch|mal|kurz|noch|d(?:ie|en|as)|eine?n?|deine?n?)|(?!(?:aber|oder|was|etwas|nun|klar|ja|nein|wir|ich) )\\p{L}{3,}(?<!en|t|er) bitte",
  noAsk:
    "(?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:sie|du|ihr) (?:mir |uns |dafür |dazu )?(?:nicht|nichts|keine?n?)|(?:sie|du|ihr) (?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:mir |uns |dafür |dazu )?(?:nicht|nichts|keine?n?)|bitten? (?:\\p{L}+ ){0,3}um nichts|(?:hat|haben|hatte|hatten) (?:[^.?!,]{1,40} )?gefragt,? (?:ob|wer|was|wann|wo|wie)[^.?!]{0,200}|(?<!ich )(?:fragte|fragten|wollte|wollten) (?:[^.?!,]{1,30} )?(?:wissen)?,? ob[^.?!]{0,200}|nichts (?:weiter )?(?:nötig|zu tun)",
  promises: "(?:sichern|sichere)(?: \\p{L}+){1,4} zu|(?:ich|wir) (?:garantieren?|verpflichten?)",
  help: "(?:brauchst|brauchen|braucht|benötigst|benötigen) (?:du|sie|ihr)(?=[^.!]{1,60}\\?)|(?:ich|wir) (?:möchten?|würden?)(?: gerne?)? (?:dich|sie|euch|dir|ihnen) (?:[^.?!]{1,30} )?(?:abholen|einladen|zeigen|bekochen|mitnehmen)|soll(?:en)? (?:ich|wir) (?:dir|dich|euch|ihnen|sie|was|etwas|noch|mal|nicht|vielleicht|morgen|am|d(?:ie|en|as|ir|em|er)|eine?n?|meine?n?|mitkommen|kommen|helfen|vorbeikommen)|(?:kann|können|darf|dürfen|könnte) (?:ich|wir) (?:dir|euch|ihnen|dich|sie)(?: [^.?!]{1,40})? (?:helfen|abnehmen|mitnehmen|mitbringen|anbieten|leihen|unterstützen|entlasten|spendieren|abholen|behilflich sein)|(?:hilft|hülfe|würde) es (?:dir|euch|ihnen)(?: helfen)?,? wenn (?:ich|wir)|(?:brauchst|brauchen|braucht) (?:du|sie|ihr) (?:noch )?(?:hilfe|etwas|was|unterstützung)|(?:möchtest|möchten|willst|wollen|wollt) (?:du|sie|ihr),? dass (?:ich|wir)|(?:wie|womit|was) (?:kann|können) (?:ich|wir) (?:(?:dir|euch|ihnen|sie) (?:helfen|unterstützen|abnehmen)|für (?:dich|sie|euch)|mitbringen|beitragen|helfen)",
  pledges: "(?:ich|wir) werden?|(?:werde|werden) (?:ich|wir)",
  arrivals:
    "ich (?!(?:habe|hatte|wäre|hätte|würde|wollte|möchte|könnte|sollte|wünsche|danke|gratuliere|hoffe|glaube|denke|finde|schulde|sehe|treffe|freue|bitte|frage|vermisse|rate|empfehle|brauche|erwarte|liebe|verstehe|schreibe|erinnere|kenne|vermute|höre|lade|grüße|eine|meine|deine|ihre|unsere|diese|alle|keine|heute|gerne|viele|beide)(?!\\p{L}))(?:\\p{L}{2,}(?<!t)e|bring|schick|hol|komm|ruf|meld|geb|kauf|nehm|fahr|leih)|wir (?!(?:haben|hatten|sind|waren|können|müssen|wollen|würden|könnten|wünschen|danken|hoffen|glauben|denken|sehen|treffen|freuen|bitten|fragen|brauchen|erwarten|schreiben|dürfen|laden|ihnen|einen|deinen|morgen|diesen|allen|unseren|hätten|wären|möchten|wollten|sollten)(?!\\p{L}))\\p{L}{2,}(?<!t)en|(?!(?:habe|hatte|kann|muss|will|möchte|würde|könnte|sollte|wünsche|danke|hoffe|wollte|glaube|denke|weiß|sehe|treffe|freue|bitte|frage|brauche|hätte|wäre|schreibe|darf|mag|finde|lade|werde) )\\p{L}{3,}(?<!te) (?:ich|wir) (?:dir|euch|ihnen|dich|es|das)|(?:liegt|liegen|ist|sind|kommt|kommen|geht|gehen|steht|stehen|trifft|treffen|erreicht|erreichen|landet)|(?:bekommst|bekommen|kriegst|kriegen|kriegt|bekommt|erhältst|erhalten|hast|haben|habt) (?:du|ihr|sie)|(?:du|ihr|sie) (?:bekommst|bekommen|kriegst|kriegen|kriegt|bekommt|erhältst|erhalten|hast|habt|haben)",
  reader:
    "(?:kriegst|bekommst|erhältst) du|du (?:kriegst|bekommst|erhältst)|(?:bekommen|erhalten|kriegen) sie|sie (?:bekommen|erhalten|kriegen)|dir|dich|euch|ihnen|deine?[mnrs]?|eure?[mnrs]?",
  unbound:
    "nicht|nichts|nie|keine?[nmrs]?|vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|hoffentlich|könnte|würde|hatten?|hat|leider",
  conditional:
    "falls (?:ich|wir)|(?:wenn|sofern|sobald) (?:ich|wir) (?:es |noch |mal |die |das )?(?:kann|können|schaffe|schaffen|zeit|finde|dazu|darf|hätte)",
  joints: {
    and: "und|sowie",
    or: "oder",
    between: "auch|bitte|dann|noch|vielleicht|außerdem|zudem|danach|anschließend|schließlich|gleich",
    question: "wer|wen|wem|wessen|was|wann|wo|welche[rsnm]?|warum|wieso|wie|woher|wohin|ob",
    aside:
      "um|ohne|wenn|falls|weil|da|dass|damit|sobald|aber|sonst|denn|obwohl|bevor|bis (?:du|sie|ihr|wir|ich|es)|solange",
    told: "ich|wir|er|es|man|das ist|das hat|die (?:ist|hat|sind|haben)|der (?:ist|hat)",
    doing:
      "\\p{Ll}{2,}n Sie|(?!(?:mit|für|von|bei|nach|aus|vor|über|unter|durch|gegen|ohne|wie|als|nur|nicht|schon|seit|statt|ist|war|hat|sind|haben|wird|kann|sogar|samt|alle|etwas|gern|gerne|dazu|sondern|dort|hier|heute|morgen|zwar|neben|zwischen|eine?[nrms]?|meine?[nrms]?|deine?[nrms]?|ihre?[nrms]?|unsere?[nrms]?) )\\p{Ll}{3,} (?:mir|uns|d(?:en|ie|as|em|er)|bitte|mal|doch|ihm|ihr|ihn|eine?[nmr]?|meine?[nmr]?|deine?[nmr]?|unsere?[nmr]?|ihre?[nmr]?|sie|dich|euch|kurz|beim|im|am|zum|zur|an|auf|bei)",
    endsInDoing:
      " (?!den|einen|deinen|meinen|ihren|unseren|morgen|oben|wegen|gegen|allen|vielen|beiden)(?:an|auf|aus|ein|mit|vor|zu|ab|nach|weiter|durch|zurück)?\\p{Ll}{2,}(?:e[lr]?n|tun)|\\bsein",
    things:
      "d(?:ie|e[nr]|as)|eine?[nms]?|deine?[nms]?|ihre?[nms]?|eure?[nms]?|meine?[nms]?|unsere?[nms]?|zwei|drei|vier|\\d+|alle",
    handsOver: "(?:zu)?schick|(?:zu)?send|brauch|bräuch|benötig|gib|geb|(?:mit)?bring|leih|hätt|nenn|zukommen|überlass",
  },
};
