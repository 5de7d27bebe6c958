import type { ReadingPack } from "./pack.ts";

export const DE: ReadingPack = {
  requests: [
    "(?:könnt(?:en|est|et)?|kann(?:st)?|könn(?:en|t)|würd(?:en|est|et)|wür(?:den|dest)|wollen|willst|mögen|möchten|dürfte|dürften|darf) (?:sie|du|ihr|wir|ich|man|jemand)",
    "(?:wären|wärst|wärt) (?:sie|du|ihr) (?:so (?:nett|freundlich|lieb|gut)|bereit)",
    "bitte(?! schön)|bitten (?:wir|sie)|(?:ich|wir) bitten?",
    "(?:ich|wir) (?:brauchen?|benötigen?|erwarten?|wünschen?|hätten? gerne?|möchten?|würden? (?:gerne|mich|uns)|freuen? (?:mich|uns) (?:auf|über|wenn))",
    "lass(?:en|t)? (?:sie |du )?(?:mich|uns) (?:bitte )?(?:wissen|kurz|noch)",
    "geb(?:en|t)? sie|gib (?:mir|uns|bitte|kurz)|sag(?:en|t)? (?:sie )?(?:mir|uns|bitte)|schick(?:en|t|st)? (?:sie )?(?:mir|uns|bitte)|send(?:en|et|est)? (?:sie )?(?:mir|uns|bitte)",
    "(?:haben|hast|habt|sind|bist|seid|ist|wissen|weißt|wisst|kennen|kennst|kennt|hätten|hättest|gibt|passt|geht|wird|werden|soll|sollen|sollten|müssen) (?:sie|du|ihr|wir|ich|es|das|dir|ihnen|euch|der|die|man)(?=[^.!]{0,160}\\?)",
    "(?:was|wann|wo|wer|wem|wen|welche[rsnm]?|warum|wieso|wie|wohin|woher|womit|inwiefern|bis wann|wie viele?)(?=[^.!]{0,200}\\?)",
    "es wäre (?:schön|gut|toll|nett|hilfreich|super|prima|wichtig)|wäre (?:ich|es|das|dir|ihnen) (?:dankbar|möglich|schön|sehr dankbar|ihnen dankbar|dir dankbar)",
    "um (?:eine )?(?:kurze |schnelle |baldige )?(?:rückmeldung|antwort|bestätigung|auskunft|hilfe|unterstützung)|freue mich (?:auf|über) (?:ihre|deine|eure|eine) (?:rückmeldung|antwort|nachricht)",
    "(?:sie|du|ihr) (?:müssen|musst|müsst|sollten|solltest|solltet|sollen|sollst)|denk(?:en|t)? (?:sie |bitte )?(?:daran|dran)|vergiss nicht|vergessen sie nicht|meld(?:e|en|et)? (?:dich|sie sich|euch)",
  ].join("|"),
  beforeOrders: "bitte|also|dann|und|aber|jetzt|zuerst|danke|hallo|falls möglich|wenn möglich|ansonsten|sonst",
  orders:
    "schick|schicke|schicken|schickt|sende|senden|sendet|gib|geben|gebt|sag|sage|sagen|sagt|ruf|rufe|rufen|ruft|prüfe|prüfen|prüft|schau|schaue|schauen|schaut|melde|melden|meldet|bestätige|bestätigen|bestätigt|lies|lesen|lest|füll|fülle|füllen|füllt|komm|kommen|kommt|bring|bringe|bringen|bringt|nimm|nehmen|nehmt|lass|lasse|lassen|lasst|teile|teilen|teilt|antworte|antworten|antwortet|überweise|überweisen|unterschreibe|unterschreiben|leite|leiten|leitet|trag|trage|tragen|erkläre|erklären|besorge|besorgen|beachte|beachten|beachtet",
  noAsk:
    "(?:nicht|kein) (?:nötig|grund)|müssen sie nicht|musst du nicht|keine (?:antwort|rückmeldung) (?:nötig|erforderlich)|danke,? dass|wie (?:gewünscht|gebeten|besprochen)|falls (?:sie|du|ihr) (?:fragen|noch fragen)|wie geht(?:'s| es)|bitte schön|gern geschehen|bitte sehr|zögern sie nicht",
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
    "(?:ich|wir) (?:schicke|schicken|sende|senden|melde|melden|rufe|rufen|maile|mailen|schreibe|schreiben|liefere|liefern|prüfe|prüfen|kläre|klären|frage|fragen|kümmere|kümmern|leite|leiten|gebe|geben|bereite|bereiten|überarbeite|überarbeiten|erledige|erledigen|bestätige|bestätigen|stelle|stellen|überweise|überweisen|reiche|reichen|lasse|lassen) (?:ihnen|dir|euch|es|das|den|die|mich|uns|sie|dich|bis|am|morgen|heute|noch)|(?:schicke|sende|melde|rufe|maile|schreibe|liefere|prüfe|kläre|frage|kümmere|erledige|gebe) ich|(?:ich|wir) (?:werde|werden)(?: [^.?!]{0,60})? (?:schicken|senden|melden|anrufen|liefern|prüfen|klären|nachfragen|kümmern|weiterleiten|bescheid geben|vorbereiten|überarbeiten|erledigen|bestätigen|zukommen lassen|antworten)|(?:sie|du|ihr) (?:bekommen|bekommst|bekommt|erhalten|erhältst|erhaltet) (?:[^.?!]{0,60} )?(?:von mir|von uns|bis)|(?:ich|wir) versprechen?|versprochen",
  pressure:
    "wie (?:ich )?(?:bereits|schon|mehrfach|wiederholt) (?:gesagt|erwähnt|geschrieben|mitgeteilt|erklärt|besprochen)|(?:zum (?:wiederholten|letzten|dritten) mal|letzte (?:mahnung|chance|erinnerung)|sofort|umgehend|unverzüglich|schnellstmöglich|dringend|asap|allerletzte)|(?:immer noch|noch immer) (?:nicht|keine?)|(?:sie|du|ihr) (?:haben|hast|habt) (?:es )?(?:versäumt|vergessen|nie geantwortet)|(?:ich|wir) (?:bin|sind) (?:sehr |wirklich |ehrlich gesagt )?(?:enttäuscht|verwundert|verärgert)|(?:ich|wir) (?:erwarte|erwarten|verlange|verlangen|bestehe|bestehen)|(?:inakzeptabel|unzumutbar|ihre schuld|deine schuld)|(?:andernfalls|ansonsten|sonst) (?:werde|werden|muss|müssen|sehe|sehen) (?:ich|wir)|nur (?:noch )?heute|(?:sie|du|ihr) (?:müssen|musst|müsst)|wie oft (?:soll|muss) ich",
  hedges:
    "vielleicht|eventuell|möglicherweise|wahrscheinlich|vermutlich|ich (?:glaube|denke|vermute|meine|schätze)|irgendwie|ein bisschen|ein wenig|etwas|eigentlich|wohl|könnte|könnten|dürfte|würde|nicht sicher|wenn (?:möglich|es (?:ihnen|dir) (?:nichts ausmacht|passt))|falls möglich|gegebenenfalls|ggf|meines erachtens|meiner meinung nach|hoffentlich|anscheinend|scheinbar|mal|nur (?:kurz|mal)",
  stock:
    "anbei (?:finden sie|erhalten sie|übersende)|beigefügt (?:finden|erhalten)|in der anlage|im anhang (?:finden|erhalten)|hiermit|bezugnehmend auf|bezüglich|mit bezug auf|zwecks|gemäß|laut (?:unserem|unserer)|wie besprochen|zu ihrer (?:information|kenntnisnahme)|für (?:rückfragen|weitere fragen) (?:stehe|stehen)|stehe ich (?:ihnen )?(?:gerne|jederzeit)|zögern sie nicht|sehr geehrte damen und herren|wir (?:bitten um|danken für ihr) verständnis|im voraus (?:vielen )?dank|vielen dank im voraus|ich hoffe,? (?:es geht|diese|dass es)|abholen|zeitnah|auf augenhöhe|am ende des tages|proaktiv|synergien?|mehrwert|nachhaltig",
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
