import type { RuleWords } from "./pack.ts";

export const DE: RuleWords = {
  askedFor:
    "(?:sie|du|ihr) (?:hatten|hattest|hattet|haben|hast|habt)[^.?!]{0,40} (?:gebeten|gefragt|gewünscht|vorgeschlagen|angefragt|angeboten|eingeladen)|(?:sie|du|ihr) (?:wollten|wolltest|batst|baten|fragtest|fragten)|(?:die|den|das) (?:sie|du) [^.?!]{0,20}(?:vorgeschlagen|gewünscht|erbeten)|wie (?:gewünscht|besprochen|vereinbart|versprochen|gebeten|abgemacht|erbeten)|auf (?:ihre|deine|eure) (?:anfrage|bitte|frage|einladung)|(?:ihre|deine|eure) (?:anfrage|einladung|bitte)|danke für (?:die|ihre|deine) (?:einladung|anfrage)|nichts verkaufen|(?:kein|keine) (?:angebot|werbung|verkauf)|nicht nötig",
  aboutThem: "Woran wird bei Ihnen gerade gearbeitet?",

  smallTalk:
    "wie (?:geht|läuft|war|ist|sind|waren)[^.?!]{0,60}|(?:kannst du dir|können sie sich) (?:das )?vorstellen|wer hätte|(?:du|sie) (?:hattest|hatten|hast|haben)[^.?!]{0,20} gefragt|wusstest du|wussten sie|hast du (?:gehört|gesehen|gewusst)|stell dir vor|kannst du (?:es |das )?(?:glauben|fassen)|können sie (?:es |das )?(?:glauben|fassen)|erinnerst du dich|erinnern sie sich|weißt du noch",
  questionWords:
    "was|wann|wo|wer|wem|wen|wessen|welche[rsmn]?|warum|wieso|wie|wohin|woher|ist|sind|war|hat|haben|hast|passt|geht|gibt|weißt|wissen",
  offerBack: "Kann ich im Gegenzug etwas tun?",

  vagueAsks: [
    ["wie find(?:est du|en sie) (?:es|sie|ihn|das)(?= ?\\?)", null],
    ["sag(?:en sie)? mir,? was (?:du|sie) (?:davon )?(?:hältst|denkst|meinst|halten|denken)", null],
    [
      "(?:haben|hast|habt) (?:sie|du|ihr) (?:vielleicht |noch |irgendwelche )?(?:ideen|tipps|vorschläge|anregungen|rat)(?= ?\\?)",
      null,
    ],
    ["(?:kennen|kennst|kennt) (?:sie|du|ihr) (?:vielleicht |zufällig )?(?:jemanden|wen|leute)(?= ?[?.])", null],
    ["(?:über|um|für) (?:ihr |dein |euer |jedes |etwas )?(?:feedback|rückmeldung(?:en)?|anregungen|input)", null],
    [
      "(?:mal|bald|wieder|irgendwann) (?:wieder )?(?:austauschen|quatschen|zusammensetzen|treffen|telefonieren)(?= ?[.!?])",
      null,
    ],
    ["bei gelegenheit (?:mal )?(?:sprechen|austauschen|treffen)", null],
    ["(?:denk|denken sie) (?:mal |bitte )?an mich", null],
    ["was (?:meinst|denkst|sagst|hältst|meinen|denken|sagen|halten) (?:du|sie) (?:dazu|davon)?(?= ?\\?)", null],
    ["(?:irgendwelche )?gedanken(?: dazu)?(?= ?\\?)", null],
  ],
  toldNotAsked: "(?:wollte|wollten|bat|baten) (?:mich|uns)|danke für",
  specific:
    "weiß,? wie|ob|welche[rsmn]?|zwischen|seite|abschnitt|absatz|folie|punkt \\d|bis (?:zum|montag|dienstag|mittwoch|donnerstag|freitag|morgen|\\d)|es geht um|konkret|insbesondere|vor allem|(?:in|bei|aus) \\p{Lu}\\p{Ll}+,? (?:der|die|das|wo)",

  hello: "Guten Tag",
  toNobody: "sehr geehrte damen und herren|an alle,? die es angeht",
  announcements: [
    [
      "wir (?:freuen uns|sind stolz|sind glücklich)(?: sehr| außerordentlich)?,? (?:ihnen|euch|dir|darauf)? ?(?:[^.?!]{0,40} )?(?:mitteilen|mitzuteilen|ankündigen|anzukündigen|bekanntgeben|bekanntzugeben|vorstellen|vorzustellen|präsentieren|zu präsentieren)(?: zu (?:können|dürfen))?",
      null,
    ],
    ["(?:unseren?|unserem) (?:aktuellen |monatlichen )?newsletter", null],
    ["als (?:geschätzter?|treuer?) (?:kunde|kundin|partner|mitglied)", ""],
    ["nur (?:noch )?(?:für )?kurze zeit|solange der vorrat reicht|verpassen sie nicht|nicht verpassen!", ""],
    [
      "liebe (?:kunden|kundinnen|mitglieder|leser|leserinnen|partner|freunde)(?: und (?:kunden|kundinnen|mitglieder|leser|leserinnen|partner|freunde))?(?= ?[,!:])",
      "Guten Tag",
    ],
    ["(?:unternehmen|betriebe|firmen) wie (?:ihres|ihre|das ihre|deines)", null],
  ],

  stiff: [
    ["sehr geehrte damen und herren", "Hallo"],
    ["hiermit (?:möchte ich|teile ich|teilen wir|informiere ich)(?: (?:ihnen|dir|euch))?(?: mitteilen| mit)?", null],
    [
      "für (?:etwaige |weitere )?rückfragen stehe(?:n)? (?:ich|wir)[^.?!]{0,60}(?:zur verfügung|bereit)",
      "Ruf einfach an, wenn etwas unklar ist",
    ],
    ["hochachtungsvoll", "Herzliche Grüße"],
    ["bezugnehmend auf|mit bezug auf|in bezugnahme auf", null],
    ["(?:oben|vor)(?:genannte|erwähnte|bezeichnete)[rsmn]?", null],
    ["wir bitten höflich|höflichst|(?:mit )?vorzüglicher hochachtung", null],
  ],
  stiffForCasual: [
    [
      "in der anlage (?:übersende|sende|erhalten|finden)[^.?!]{0,10}|übersende ich|zur (?:gefälligen|weiteren) (?:verwendung|veranlassung)",
      null,
    ],
    ["anbei (?:erhalten sie|erhältst du|übersende ich|sende ich)", "hier sind"],
    ["(?:gemäß|laut|entsprechend) (?:unserer?m?|ihrer?m?|deiner?m?)", "nach unserem"],
    ["mit freundlichen grüßen", "Viele Grüße"],
    ["ich wäre (?:ihnen|dir) (?:sehr |äußerst )?(?:dankbar|verbunden)", "ich würde mich freuen"],
    ["zu (?:ihrer|deiner) (?:kenntnisnahme|information)|zwecks", null],
  ],
  slang: [
    ["(?:na|hey|yo|moin|hi) (?:du|alter|digga|bro|süße[r]?|leute)(?= ?[,!])", "guten Tag"],
    ["hey(?= (?:frau|herr))", "guten Tag"],
    ["(?:lol|rofl|omg|wtf|hdgdl|hdl|lg xoxo|xoxo|bussi|knutscha)", ""],
    ["(?:echt |voll |total |so )?(?:mega|krass|geil|hammergeil|ultra)(?: (?:krass|geil|gut|cool))?", null],
    ["(?:digga|alter)(?= ?[,!.])", ""],
    ["asap ?!{1,9}", "bald"],
    ["kein(?:en)? (?:stress|ding)|passt schon", null],
  ],
  familiarAddress:
    "(?:kannst|könntest|hast|bist|weißt|willst|würdest|magst) du|du|dir|dich|dein(?:e|en|em|er|es)?|euch",
  formalAddress: "sehr geehrte[r]?|(?:frau|herrn?) (?:dr\\. |prof\\. )?\\p{Lu}\\p{L}+",

  politeAddress: "ihnen|(?:können|könnten|haben|möchten|würden|sind|wären|bitten) sie",
  formalSignOff: "mit (?:freundlichen|besten) grüßen|mit freundlichem gruß|hochachtungsvoll|mfg",

  misspellings:
    "wahrscheinlch>wahrscheinlich vileicht>vielleicht termien>Termin standart>Standard wiederspiegelt>widerspiegelt wiederspiegeln>widerspiegeln wiederrum>wiederum nähmlich>nämlich interresant>interessant rytmus>Rhythmus akzeptabell>akzeptabel ausserdem>außerdem anderst>anders endgültich>endgültig entscheident>entscheidend entschuldigng>Entschuldigung ersteinmal>erst@einmal gallerie>Galerie garnicht>gar@nicht garnichts>gar@nichts garkein>gar@kein hällt>hält maschiene>Maschine parralel>parallel unterschriebt>unterschreibt verständniss>Verständnis ergebniss>Ergebnis erlebniss>Erlebnis vorraus>voraus voraussichtlch>voraussichtlich weitgehenst>weitestgehend zumindestens>zumindest dannach>danach desweiteren>des@Weiteren biscen>bisschen lezte>letzte lezten>letzten lezter>letzter natürlch>natürlich natürlichh>natürlich projeckt>Projekt zusammne>zusammen rückrad>Rückgrat einzigste>einzige einzigster>einziger",
  slips: [
    [
      "(?<=(?:glaube|denke|hoffe|meine|vermute|wusste|sagte|sagt|hörte|freue mich|schade|gut|schön|wichtig|sodass|klar|sicher|gehört|gesagt|denken|hoffen|glauben|finde|weiß|heißt),? )das(?= (?:wir|ich|du|er|sie|ihr|man|das|dein|mein|unser|euer)(?!\\p{L}))",
      "dass",
    ],
    ["müßen", "müssen"],
    ["desshalb", "deshalb"],
    ["erhallten", "erhalten"],
    ["wilkommen", "willkommen"],
    ["seit(?= (?:ihr|herzlich willkommen))", "seid"],
    [
      "seid(?= (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|letzte[rmns]?|wochen|monaten|jahren|tagen|langem|dem|der|einem|einer|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\\d))",
      "seit",
    ],
    ["seit(?= ihr)", "seid"],
    ["(?:im|in) vorraus", "im Voraus"],
    ["als wie", "als"],
  ],
  mayDouble:
    "der|die|das|sie|dem|den|sehr|so|nein|ja|ha|ganz|mal|nach|viel|lange|wenn|in|zu|wer|was|dass|noch|tagein|immer",

  chasing: [
    [
      "(?:mail|nachricht|anfrage|das)[^.?!]{0,30}(?:untergegangen|durchgerutscht)|(?:noch ?mal|noch einmal|erneut) (?:wegen [^.?!]{1,40} )?(?:melden|anklopfen)",
      null,
    ],
    [
      "(?:ich )?(?:wollte|möchte|will|wollt) (?:ich )?(?:nur |nochmal |noch einmal |kurz |mal |einfach |gern |gerne ){0,3}(?:nachfragen|nachhaken|nachhören|erinnern|fragen,? (?:ob|wie))",
      null,
    ],
    [
      "(?:noch einmal|nochmals?|erneut|mal) (?:wegen [^.?!]{1,40} )?(?:nachhaken|nachfragen|erinnern)|(?:nachhaken|nachfassen)",
      null,
    ],
    [
      "(?:nur |noch |hier )?(?:als |zur )?(?:eine )?(?:kleine|freundliche|kurze|sanfte)?n? ?erinnerung(?= ?[:,]| an)",
      null,
    ],
    [
      "(?:bisher|leider|immer|auf [^.?!]{1,40}) ?(?:noch )?(?:keine|nie eine) (?:antwort|rückmeldung|nachricht)(?: (?:erhalten|bekommen|von (?:ihnen|dir)))?",
      null,
    ],
    [
      "(?:gibt es|gibt's|haben sie|hast du) (?:schon |inzwischen |etwas |was ){0,2}(?:neues|neuigkeiten|einen neuen stand)[^.?!]{0,40}\\?",
      null,
    ],
    ["(?:konntest|konnten|hattest|hatten) (?:du|sie) (?:schon|inzwischen|mittlerweile)[^.?!]{0,60}\\?", null],
    [
      "(?:hast|haben) (?:du|sie) meine (?:mail|nachricht|e-?mail)[^.?!]{0,20}(?:erhalten|bekommen|gelesen|gesehen)",
      null,
    ],
    ["noch (?:nichts|nix) (?:von (?:ihnen|dir) )?gehört", null],
  ],
  followUps: "",
  aboutIt: "",
  noHurry: "Es eilt nicht.",

  pressure: [
    ["jetzt reicht(?:'s| es)[^.?!]{0,20}|(?:mir|uns) reicht(?:'s| es)", null],
    ["zum (?:dritten|vierten|fünften|x-ten|hundertsten|letzten|wiederholten) mal", null],
    [
      "wie (?:ich|wir) (?:ja |ihnen |dir )?(?:bereits|schon|mehrfach|wiederholt|bereits mehrfach|schon mehrmals|schon oft|mehrmals|schon zweimal|schon hundertmal) (?:geschrieben|gesagt|erwähnt|mitgeteilt|erklärt|schrieb|sagte)(?: (?:habe|haben|hatte|hatten))?",
      "noch einmal kurz",
    ],
    [
      "wie (?:bereits|schon) (?:mehrfach|mehrmals|wiederholt|oft|zweimal) (?:gesagt|erwähnt|geschrieben|mitgeteilt|erklärt)",
      "noch einmal kurz",
    ],
    [
      "(?:du|sie) (?:meldest|melden|antwortest|antworten|hörst|hören|kümmerst|kümmern|vergisst|vergessen) (?:dich |sich )?(?:ja )?(?:nie|immer|nicht ein einziges mal)[^.?!]{0,60}",
      null,
    ],
    ["(?:deine|ihre|eure|die) (?:aller)?letzte (?:chance|warnung|mahnung|gelegenheit)", null],
    [
      "(?:andernfalls|ansonsten|sonst) (?:sehe|sehen|werde|werden|muss|müssen|bin|wird) (?:ich|wir|der|die|das)[^.?!]{0,80}",
      null,
    ],
    ["(?:ist |war |allein |nur |ganz )?(?:allein )?(?:ihre|deine|eure) (?:eigene )?schuld", null],
    [
      "(?:bin|sind) (?:sehr |wirklich |schwer |maßlos )?(?:enttäuscht|verärgert|wütend) (?:von|über) (?:dir|ihnen|dich|sie)",
      null,
    ],
    [
      "(?:ich|wir) (?:verlange|verlangen|erwarte|erwarten|fordere|fordern) (?:eine |sofort |umgehend )(?:sofortige |umgehende )?[^.?!]{0,30}(?:antwort|erklärung|entschuldigung|rückmeldung)?",
      null,
    ],
    [
      "(?:dringend|eilt|wichtig) ?!{2,9}|(?:antworten sie|antworte|melden sie sich|melde dich) (?:sofort|umgehend|unverzüglich|auf der stelle)",
      null,
    ],
    ["wie oft (?:soll|muss|müssen) (?:ich|wir)[^.?!]{0,60}", null],
    ["(?:inakzeptabel|unzumutbar|eine frechheit|eine unverschämtheit)", null],
    ["(?:sie|du) (?:sollten|solltest|müssten|müsstest) (?:doch |eigentlich )?wissen", null],
  ],

  social:
    "nicht mehr (?:gesprochen|gesehen|gehört|geschrieben)|seit [^.?!]{1,40} nicht|aus den augen|funkstille|hoffe,? (?:es geht|dass|ihr|sie|du|dir|ihnen|euch)|wie geht|lange (?:her|nichts|nicht)|(?:viel |so )lange|entschuldig|verzeih|glückwunsch|gratulation|danke|dank|musste (?:ich )?an|dachte (?:ich )?an|denke (?:oft )?an|alles gute|frohe[sn]?|schöne (?:ostern|feiertage|grüße)|erinner(?:st|n)|das letzte mal|zuletzt|jahre? her|seit (?:\\p{L}+ ){0,2}jahren|vor (?:\\p{L}+ ){1,2}jahren|weißt du noch|die familie",
  longTime: "Es ist lange her, und ich hoffe, es geht gut.",

  warmThanks:
    "ohne (?:dich|sie|euch|ihre|deine) [^.?!]{0,30}(?:hätt|wär)\\p{L}*|gold wert|vergesse(?:n)? (?:ich|wir) (?:dir|ihnen|nie)|nie vergessen|(?:sehr |wirklich |so )?(?:nett|freundlich|lieb|großzügig) von (?:dir|ihnen|euch)|(?:schulde|schulden) (?:dir|ihnen|euch)|hat (?:mir|uns) sehr geholfen|weiß (?:das|es) (?:sehr )?zu schätzen|dankbar|verdanke(?:n)?",
  noThanks: "nein,? danke|dank (?:des|der|dem)|trotz",
  thanksFor: {
    introduction: "Noch einmal danke fürs Bekanntmachen.",
    help: "Noch einmal danke für die Hilfe.",
    advice: "Noch einmal danke für den Rat.",
    article: "Noch einmal danke für den Lesetipp.",
    referral: "Noch einmal danke für die Empfehlung.",
    time: "Noch einmal danke für die Zeit.",
    gift: "Noch einmal danke für das Geschenk.",
  },

  gushing:
    "wow,? wow|(?:absolut|einfach|total|wirklich|unglaublich) (?:fantastisch|phantastisch|genial|großartig|unglaublich|überwältigend|sensationell|atemberaubend|traumhaft|perfekt|brillant)\\p{L}{0,3}|das (?:großartigste|beste|schönste|tollste|unglaublichste)[^.?!]{0,40}(?:je|jemals)|(?:absolute[rs]?|echte[rs]?) (?:traum|hammer|wahnsinn|legende|genie)|weltklasse|revolution(?:är|iert|ieren)\\p{L}{0,3}|stellt alles in den schatten|wahnsinnig (?:gespannt|begeistert|glücklich|toll)|hin und weg|überglücklich",
  superlatives:
    "unglaublich|sensationell|fantastisch|phantastisch|genial|großartig|überwältigend|atemberaubend|traumhaft|phänomenal|einzigartig\\p{L}{0,2}|bahnbrechend\\p{L}{0,2}|spektakulär|legendär|brillant|herausragend|außergewöhnlich|begeistert",
  celebration:
    "geburtstag|glückwunsch|glückwünsche|gratulier\\p{L}+|hochzeit|jubiläum|neues jahr|weihnachten|ostern|oma|opa|baby",

  promises:
    "(?:hast|haben|bekommst|bekommen|erhältst|erhalten) (?:du|sie) [^?!]{0,40}von (?:mir|uns)|(?:ich|wir) (?:melde|melden|kümmere|kümmern|schicke|schicken|sende|senden|gebe|geben|rufe|rufen|bringe|bringen) (?:mich|uns|dir|ihnen|euch|dich|sie)|(?:schicke|sende|gebe|bringe|zeige) (?:dir|ihnen|euch) ich|(?:werde|werden) (?:ich|wir) (?:dir|ihnen|euch|mich|uns)[^?!]{0,60}(?:zu)?(?:senden|schicken|melden|geben|anrufen|zukommen|liefern|nachreichen|überarbeiten)",
  noPromise:
    "wie (?:zugesagt|versprochen|vereinbart|besprochen),? (?:war|waren|ist|sind|habe|haben|hat|wurde|wurden)|nichts versprechen|nicht auf mich verlassen|(?:ich|wir) (?:schicke|sende|gebe|melde|bringe)[^.?!]{0,60} nicht|nicht (?:schicken|senden|melden)|werde (?:ich )?nicht|kann (?:ich )?nicht",

  personal:
    "familie|kinder|kindern|tochter|töchter|sohn|söhne|mann|eltern|mutter|vater|geburtstag|urlaub|ferien|wochenende|weihnachten|ostern|neues jahr|wie (?:geht|war|ist|läuft)|hoffe,? (?:es geht|euch|dir|ihnen|ihr|du|sie)|glückwunsch|gute besserung|(?:dein|ihr|euer)(?:e[nmrs]?)? (?:umzug|reise|vortrag|artikel|buch|garten|haus|knie|gesundheit|hochzeit)|an (?:dich|sie|euch) (?:gedacht|denken)|schön,? (?:von|dich|sie|euch)",
};
