import type { ReadingPack } from "./pack.ts";

export const DE: ReadingPack = {
  requests: [
    "(?:könnt(?:en|est|et)?|kann(?:st)?|könn(?:en|t)|würd(?:en|est|et)|wür(?:den|dest)|wollen|willst|mögen|möchten|dürfte|dürften|darf) (?:sie|du|ihr|wir|ich|man|jemand)",
    "(?:wären|wärst|wärt) (?:sie|du|ihr) (?:so (?:nett|freundlich|lieb|gut)|bereit)",
    "bitte(?! schön)|bitten (?:wir|sie)|(?:ich|wir) bitten?|(?:würde|möchte|wollte|darf|dürfte|möchten|dürfen|wollten) (?:ich|wir) (?:sie|dich|euch) (?:[^.?!]{1,60} )?(?:bitten|fragen)",
    "(?:bräuchten?|brauchen?|benötigen?|hätten? gern) (?:ich|wir)|(?:ich|wir) (?:bräuchten?|brauchen?|benötigen?|erwarten?|wünschen?|hätten? gerne?|möchten?|würden? (?:gerne|mich|uns)|freuen? (?:mich|uns) (?:auf|über|wenn))",
    "(?:müsste|müssten) (?:ich |wir )?(?:mir|uns) [^.?!]{1,60}(?:leihen|borgen|ausleihen)|gehofft,? (?:dass (?:du|sie|ihr)|du|sie|ihr)",
    "lass(?:en|t)? (?:sie |du )?(?:mich|uns) (?:bitte )?(?:wissen|kurz|noch)",
    "geb(?:en|t)? sie|gib (?:mir|uns|bitte|kurz)|sag(?:en|t)? (?:sie )?(?:mir|uns|bitte)|schick(?:en|t|st)? (?:sie )?(?:mir|uns|bitte)|send(?:en|et|est)? (?:sie )?(?:mir|uns|bitte)",
    "(?:haben|hast|habt|sind|bist|seid|ist|wissen|weißt|wisst|kennen|kennst|kennt|hätten|hättest|gibt|passt|geht|wird|werden|soll|sollen|sollten|müssen) (?:sie|du|ihr|wir|ich|es|das|dir|ihnen|euch|der|die|man)(?=[^.!]{0,160}\\?)",
    "(?:was|wann|wo|wer|wem|wen|welche[rsnm]?|warum|wieso|wie|wohin|woher|womit|inwiefern|bis wann|wie viele?)(?=[^.!]{0,200}\\?)",
    "wär(?:e|en|s|'s)? (?:\\p{L}+ ){0,3}(?:schön|gut|toll|nett|hilfreich|super|prima|wichtig|klasse|fein|spitze|genial|ideal|lieb|perfekt|top|wunderbar|eine (?:\\p{L}+ )?hilfe|dankbar|verbunden)|fehl(?:t|en) (?:mir|uns) (?:nur |noch |nur noch )?(?:dein|ihr|eu)\\p{L}*|wäre (?:ich|es|das|dir|ihnen) (?:dankbar|möglich|schön|sehr dankbar|ihnen dankbar|dir dankbar)",
    "um (?:eine )?(?:kurze |schnelle |baldige )?(?:rückmeldung|antwort|bestätigung|auskunft|hilfe|unterstützung)|freue mich (?:auf|über) (?:ihre|deine|eure|eine) (?:rückmeldung|antwort|nachricht)",
    "(?:sie|du|ihr) (?:müssen|musst|müsst|sollten|solltest|solltet|sollen|sollst)|denk(?:en|t)? (?:sie |bitte )?(?:daran|dran)|vergiss nicht|vergessen sie nicht|meld(?:e|en|et)? (?:dich|sie sich|euch)",
  ].join("|"),
  help: "soll(?:en)? (?:ich|wir) (?:dir|dich|euch|ihnen|sie|was|etwas|noch|mal|nicht|vielleicht|morgen|am|d(?:ie|en|as|ir|em|er)|eine?n?|meine?n?|mitkommen|kommen|helfen|vorbeikommen)|(?:kann|können|darf|dürfen|könnte) (?:ich|wir) (?:dir|euch|ihnen|dich|sie)(?: [^.?!]{1,40})? (?:helfen|abnehmen|mitbringen|anbieten|leihen|unterstützen|entlasten|spendieren|abholen|behilflich sein)|(?:hilft|hülfe|würde) es (?:dir|euch|ihnen)(?: helfen)?,? wenn (?:ich|wir)|(?:brauchst|brauchen|braucht) (?:du|sie|ihr) (?:noch )?(?:hilfe|etwas|was|unterstützung)|(?:möchtest|möchten|willst|wollen|wollt) (?:du|sie|ihr),? dass (?:ich|wir)|(?:wie|womit|was) (?:kann|können) (?:ich|wir) (?:(?:dir|euch|ihnen|sie) (?:helfen|unterstützen|abnehmen)|für (?:dich|sie|euch)|mitbringen|beitragen|helfen)",
  beforeOrders: "bitte|also|dann|und|aber|jetzt|zuerst|danke|hallo|falls möglich|wenn möglich|ansonsten|sonst",
  orders:
    "schick|schicke|schicken|schickt|sende|senden|sendet|gib|geben|gebt|sag|sage|sagen|sagt|ruf|rufe|rufen|ruft|prüfe|prüfen|prüft|schau|schaue|schauen|schaut|melde|melden|meldet|bestätige|bestätigen|bestätigt|lies|lesen|lest|füll|fülle|füllen|füllt|komm|kommen|kommt|bring|bringe|bringen|bringt|nimm|nehmen|nehmt|lass|lasse|lassen|lasst|teile|teilen|teilt|antworte|antworten|antwortet|überweise|überweisen|unterschreibe|unterschreiben|leite|leiten|leitet|trag|trage|tragen|erkläre|erklären|besorge|besorgen|beachte|beachten|beachtet|(?!(?:haben|hätten|können|könnten|soll(?:t)?en|wollen|möchten|würden|sind|wären|werden|müssen|dürfen|mögen|kennen|wissen|brauchen|waren|hatten) )\\p{L}{2,}n sie(?=[^?]*$)|(?!(?:habe?|bin|war|wäre|hätte|würde|freue|sei|sind|haben) )\\p{L}{2,}(?<![nt]) (?:mir|uns) (?:bitte|doch|mal|kurz|noch|d(?:ie|en|as)|eine?n?|deine?n?)|(?!(?:aber|oder|was|etwas|nun|klar|ja|nein|wir|ich) )\\p{L}{3,}(?<!en|t|er) bitte",
  noAsk:
    "(?:nicht|kein) (?:nötig|grund)|(?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:sie|du|ihr) (?:mir |uns |dafür |dazu )?(?:nicht|nichts|keine?n?)|(?:sie|du|ihr) (?:müssen|musst|müsst|brauchen|brauchst|braucht) (?:mir |uns |dafür |dazu )?(?:nicht|nichts|keine?n?)|bitten? (?:\\p{L}+ ){0,3}um nichts|(?:hat|haben|hatte|hatten) (?:[^.?!,]{1,40} )?gefragt,? (?:ob|wer|was|wann|wo|wie)[^.?!]{0,200}|(?<!ich )(?:fragte|fragten|wollte|wollten) (?:[^.?!,]{1,30} )?(?:wissen)?,? ob[^.?!]{0,200}|nichts (?:weiter )?(?:nötig|zu tun)|keine (?:antwort|rückmeldung) (?:nötig|erforderlich)|danke,? dass|wie (?:gewünscht|gebeten|besprochen)|falls (?:sie|du|ihr) (?:fragen|noch fragen)|wie geht(?:'s| es)|bitte schön|gern geschehen|bitte sehr|zögern sie nicht",
  offers: {
    demo: "(?:kostenlose[nrs]?|kurze[nrs]?|persönliche[nrs]?|unverbindliche[nrs]?) (?:demo|vorführung|testversion|testphase)|(?:eine|zur|die|live-?)(?: )?(?:produkt-?)?(?:demo|vorführung)|kostenlos (?:testen|ausprobieren)|(?:ihnen|dir|euch) (?:zeigen|vorführen),? (?:wie|was)",
    meeting:
      "kennenlerngespräch|erstgespräch|unsere leistungen (?:vor|zeige)\\p{L}*|(?:termin|gespräch|telefonat|treffen|call|meeting|videocall) (?:vereinbaren|ausmachen|abstimmen|vorschlagen|ansetzen|finden)|(?:kurz|einmal|mal) (?:telefonieren|sprechen|treffen|zusammensetzen)|(?:können|könnten|wollen|sollen|sollten) wir (?:uns )?(?:[^.?!]{0,40} )?(?:treffen|telefonieren|sprechen|zusammensetzen)|\\d{1,2} minuten (?:ihrer|deiner|eurer)? ?zeit|auf einen kaffee|(?:hätten|haben|hast|hättest) (?:sie|du) (?:[^.?!]{0,30} )?(?:zeit|minuten)",
    price:
      "\\d{1,4} euro (?:im|pro) (?:monat|jahr)|unsere[nr]? (?:preise?|konditionen|tarife)|(?:sonder|vorzugs|aktions|einführungs)(?:preis|rabatt|konditionen)e?|\\d{1,2} ?% (?:rabatt|nachlass|günstiger)|(?:ihnen|dir|euch) (?:ein|unser) (?:unverbindliches |gutes |passendes )?angebot|pro (?:nutzer|lizenz|arbeitsplatz)|rabatt",
    offer:
      "unsere?(?:n|r|m|s)? (?:neue[nrs]? |innovative[nrs]? |führende[nrs]? )?(?:produkte?|lösung(?:en)?|plattform|software|dienstleistung(?:en)?|dienste?|leistungen|app|paket|system) (?:kann|können|hilft|helfen|bietet|bieten|ermöglicht|spart|ist|sind|wird)|wir (?:bieten|verkaufen|helfen (?:unternehmen|firmen|teams|kunden))|(?:spezialisiert auf|exklusives? angebot|zeitlich begrenzt(?:es)?)|interesse an (?:unser|einem angebot)|(?:jetzt|hier|heute) (?:anmelden|registrieren|bestellen|kaufen)",
  },
  gives:
    "(?:das|dies|der artikel|die studie)? ?könnte (?:sie|dich|euch|für (?:sie|dich|euch)) (?:interessieren|interessant|nützlich|hilfreich)|(?:gerne?|mit freude) (?:stelle|vermittle|helfe) ich|(?:ich|wir) (?:stelle|stellen|bringe|vermittle) (?:sie|dich|euch|ihnen|dir) (?:gerne? )?(?:vor|zusammen|den kontakt|einen kontakt)|(?:dabei|da) (?:habe|musste) ich (?:sofort )?an (?:sie|dich|euch)|(?:anbei|hier) (?:ist |finden sie |findest du )?(?:der|ein|das|die) (?:link|artikel|buch|kontakt|studie|tipp)|(?:herzlichen glückwunsch|gratuliere|gratulation|alles gute (?:zum|zur))|wenn ich (?:ihnen|dir|euch) (?:helfen|behilflich)|(?:helfe|unterstütze) (?:ich )?(?:ihnen|dir|euch|sie|dich) gerne?",
  thanks:
    "(?:vielen|herzlichen|besten|tausend|lieben|schönen|recht herzlichen) dank(?: für)?|danke(?: schön| sehr| dir| ihnen| euch| nochmals?| vielmals)?(?: für)?|dankeschön|(?:ich|wir) (?:danken?|bedanken?)|(?:bin|sind|wäre) (?:ihnen|dir|euch) (?:sehr |wirklich )?dankbar|sehr (?:nett|freundlich|lieb) von (?:ihnen|dir|euch)",
  promises:
    "(?:ich|wir) (?:schicke|schicken|sende|senden|melde|melden|rufe|rufen|maile|mailen|schreibe|schreiben|liefere|liefern|prüfe|prüfen|kläre|klären|frage|fragen|kümmere|kümmern|leite|leiten|gebe|geben|bereite|bereiten|überarbeite|überarbeiten|erledige|erledigen|bestätige|bestätigen|stelle|stellen|überweise|überweisen|reiche|reichen|lasse|lassen) (?:ihnen|dir|euch|es|das|den|die|mich|uns|sie|dich|bis|am|morgen|heute|noch)|(?:schicke|sende|melde|rufe|maile|schreibe|liefere|prüfe|kläre|frage|kümmere|erledige|gebe) ich|(?:ich|wir) (?:werde|werden)(?: [^.?!]{0,60})? (?:schicken|senden|melden|anrufen|liefern|prüfen|klären|nachfragen|kümmern|weiterleiten|bescheid geben|vorbereiten|überarbeiten|erledigen|bestätigen|zukommen lassen|antworten)|(?:sie|du|ihr) (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet) (?:[^.?!]{0,60} )?(?:von mir|von uns|bis)|(?:ich|wir) versprechen?|versprochen(?=[.!]|$)|(?:sichern|sichere)(?: \\p{L}+){1,4} zu|(?:ich|wir) (?:garantieren?|verpflichten?)",
  pledges: "(?:ich|wir) werden?|(?:werde|werden) (?:ich|wir)",
  arrivals:
    "ich (?!(?:habe|hatte|wäre|hätte|würde|wollte|möchte|könnte|sollte|wünsche|danke|gratuliere|hoffe|glaube|denke|finde|schulde|sehe|treffe|freue|bitte|frage|vermisse|rate|empfehle|brauche|erwarte|liebe|verstehe|schreibe|erinnere|kenne|vermute|höre|lade|grüße|eine|meine|deine|ihre|unsere|diese|alle|keine|heute|gerne|viele|beide)(?!\\p{L}))(?:\\p{L}{2,}(?<!t)e|bring|schick|hol|komm|ruf|meld|geb|kauf|nehm|fahr|leih)|wir (?!(?:haben|hatten|sind|waren|können|müssen|wollen|würden|könnten|wünschen|danken|hoffen|glauben|denken|sehen|treffen|freuen|bitten|fragen|brauchen|erwarten|schreiben|dürfen|laden|ihnen|einen|deinen|morgen|diesen|allen|unseren|hätten|wären|möchten|wollten|sollten)(?!\\p{L}))\\p{L}{2,}(?<!t)en|(?!(?:habe|hatte|kann|muss|will|möchte|würde|könnte|sollte|wünsche|danke|hoffe|wollte|glaube|denke|weiß|sehe|treffe|freue|bitte|frage|brauche|hätte|wäre|schreibe|darf|mag|finde|lade|werde) )\\p{L}{3,}(?<!te) (?:ich|wir) (?:dir|euch|ihnen|dich|es|das)|(?:liegt|liegen|ist|sind|kommt|kommen|geht|gehen|steht|stehen|trifft|treffen|erreicht|erreichen|landet)|(?:bekommst|bekommen|kriegst|kriegen|kriegt|bekommt|erhältst|erhalten|hast|haben|habt) (?:du|ihr|sie)|(?:du|ihr|sie) (?:bekommst|bekommen|kriegst|kriegen|kriegt|bekommt|erhältst|erhalten|hast|habt|haben)",
  reader:
    "(?:kriegst|bekommst|erhältst) du|du (?:kriegst|bekommst|erhältst)|(?:bekommen|erhalten|kriegen) sie|sie (?:bekommen|erhalten|kriegen)|dir|dich|euch|ihnen|deine?[mnrs]?|eure?[mnrs]?",
  unbound:
    "nicht|nichts|nie|keine?[nmrs]?|vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|hoffentlich|könnte|würde|leider",
  conditional:
    "falls (?:ich|wir)|(?:wenn|sofern|sobald) (?:ich|wir) (?:es |noch |mal |die |das )?(?:kann|können|schaffe|schaffen|zeit|finde|dazu|darf|hätte)",
  pressure:
    "wie (?:ich )?(?:bereits|schon|mehrfach|wiederholt) (?:gesagt|erwähnt|geschrieben|mitgeteilt|erklärt|besprochen)|(?:zum (?:wiederholten|letzten|dritten) mal|letzte (?:mahnung|chance|erinnerung)|sofort|umgehend|unverzüglich|schnellstmöglich|dringend|asap|allerletzte)|(?:immer noch|noch immer) (?:nicht|keine?)|(?:sie|du|ihr) (?:haben|hast|habt) (?:es )?(?:versäumt|vergessen|nie geantwortet)|(?:ich|wir) (?:bin|sind) (?:sehr |wirklich |ehrlich gesagt )?(?:enttäuscht|verwundert|verärgert)|(?:ich|wir) (?:erwarte|erwarten|verlange|verlangen|bestehe|bestehen)|(?:inakzeptabel|unzumutbar|ihre schuld|deine schuld)|(?:andernfalls|ansonsten|sonst) (?:werde|werden|muss|müssen|sehe|sehen) (?:ich|wir)|nur (?:noch )?heute|(?:sie|du|ihr) (?:müssen|musst|müsst)|wie oft (?:soll|muss) ich",
  hedges:
    "vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|ich (?:glaube|denke|vermute|meine|schätze)|irgendwie|ein bisschen|ein wenig|etwas|eigentlich|wohl|könnte|könnten|dürfte|würde|nicht sicher|wenn (?:möglich|es (?:ihnen|dir) (?:nichts ausmacht|passt))|falls möglich|gegebenenfalls|ggf|meines erachtens|meiner meinung nach|hoffentlich|anscheinend|scheinbar|mal|nur (?:kurz|mal)",
  stock:
    "anbei (?:finden sie|erhalten sie|übersende)|beigefügt (?:finden|erhalten)|in der anlage|im anhang (?:finden|erhalten)|hiermit|bezugnehmend auf|bezüglich|mit bezug auf|zwecks|gemäß|laut (?:unserem|unserer)|wie besprochen|zu ihrer (?:information|kenntnisnahme)|für (?:rückfragen|weitere fragen) (?:stehe|stehen)|stehe ich (?:ihnen )?(?:gerne|jederzeit)|zögern sie nicht|sehr geehrte damen und herren|wir (?:bitten um|danken für ihr) verständnis|im voraus (?:vielen )?dank|vielen dank im voraus|ich hoffe,? (?:es geht|diese|dass es)|abholen|zeitnah|auf augenhöhe|am ende des tages|proaktiv|synergien?|mehrwert|nachhaltig",
  joints: {
    and: "und|sowie",
    or: "oder",
    between: "auch|bitte|dann|noch|vielleicht|außerdem|zudem|danach|anschließend|schließlich|gleich",
    question: "wer|wen|wem|wessen|was|wann|wo|welche[rsnm]?|warum|wieso|wie|woher|wohin|ob",
    aside: "wenn|falls|weil|da|dass|damit|sobald|aber|sonst|denn|obwohl|bevor|bis (?:du|sie|ihr|wir|ich|es)|solange",
    told: "ich|wir|er|es|man|das ist|das hat|die (?:ist|hat|sind|haben)|der (?:ist|hat)",
    doing:
      "\\p{Ll}{2,}n Sie|(?!(?:mit|für|von|bei|nach|aus|vor|über|unter|durch|gegen|ohne|wie|als|nur|nicht|schon|seit|statt|ist|war|hat|sind|haben|wird|kann|sogar|samt|alle|etwas|gern|gerne|dazu|sondern|dort|hier|heute|morgen|zwar|neben|zwischen|eine?[nrms]?|meine?[nrms]?|deine?[nrms]?|ihre?[nrms]?|unsere?[nrms]?) )\\p{Ll}{3,} (?:mir|uns|d(?:en|ie|as|em|er)|bitte|mal|doch|ihm|ihr|ihn|eine?[nmr]?|meine?[nmr]?|deine?[nmr]?|unsere?[nmr]?|ihre?[nmr]?|sie|dich|euch|kurz|beim|im|am|zum|zur|an|auf|bei)",
    endsInDoing:
      "(?<!zu) (?!den|einen|deinen|meinen|ihren|unseren|morgen|oben|wegen|gegen|allen|vielen|beiden)(?:an|auf|aus|ein|mit|vor|zu|ab|nach|weiter|durch|zurück)?\\p{Ll}{2,}(?:e[lr]?n|tun)|\\bsein",
    things:
      "d(?:ie|e[nr]|as)|eine?[nms]?|deine?[nms]?|ihre?[nms]?|eure?[nms]?|meine?[nms]?|unsere?[nms]?|zwei|drei|vier|\\d+|alle",
    handsOver: "(?:zu)?schick|(?:zu)?send|brauch|bräuch|benötig|gib|geb|(?:mit)?bring|leih|hätt|nenn|zukommen|überlass",
  },
  days: {
    by: "bis|bis zum|bis spätestens|spätestens|spätestens am|spätestens bis|vor|bis einschließlich",
    on: "am|ab|seit|für|zum|den|diesen|vom|kommenden",
    weekdays: "sonntag/so montag/mo dienstag/di mittwoch/mi donnerstag/do freitag/fr samstag/sa/sonnabend",
    months:
      "januar/jan/jänner februar/feb märz/mär april/apr mai juni/jun juli/jul august/aug september/sep/sept oktober/okt november/nov dezember/dez",
    relative: "heute=0|heute abend=0|heute nachmittag=0|morgen=1|morgen früh=1|übermorgen=2",
    next: "nächsten|nächster|nächstem|nächste",
    endOfWeek: "ende der woche|ende dieser woche|diese woche|wochenende",
    endOfMonth: "ende des monats|monatsende|ende dieses monats",
    nextWeek: "nächste woche|nächster woche|kommende woche|kommender woche",
    inDays: "in # tagen|binnen # tagen|innerhalb von # tagen",
    inWeeks: "in # wochen|binnen # wochen|innerhalb von # wochen",
    dayMonth: "#\\.? @",
    order: "dmy",
  },
};
