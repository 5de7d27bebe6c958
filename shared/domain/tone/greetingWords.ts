/**
 * Words that open a mail, by language. Lower case, parted by blanks, by `|` where one may hold a blank; a word stands where it is most
 * at home, and counts in every language.
 */
interface OpeningWords {
  /** What greets: `good morning`, `sehr geehrte`. Parted by `|`. */
  readonly greeting: string;
  /** Speak to a crowd after a greeting, and are nobody's name. */
  readonly crowd: string;
  /** Lead to a crowd: `Bonjour à tous`, `Hola a todos`. */
  readonly leads: string;
  /** Of these alone a greeting to nobody in particular is made: `Sehr geehrte Damen und Herren`, `Madame, Monsieur`. */
  readonly nobody: string;
  /** Stand in a name's place after a greeting, and are no name. */
  readonly noName: string;
}

const ENGLISH: OpeningWords = {
  greeting:
    "good morning|good afternoon|good evening|good day|happy monday|happy friday|happy new year|hello again|hi again|hey there|" +
    "hi there|hello there|thanks|thank you|many thanks|dear|dearest|hello|hi|hey|heya|hiya|yo|howdy|greetings|welcome|morning|" +
    "afternoon|evening|g'day|congratulations|congrats|sorry",
  crowd:
    "all everyone everybody team folks guys friends colleagues y'all people gang both neighbours neighbors supporters supporter " +
    "residents two lot donor donors volunteer volunteers guest guests parents alumni patrons followers ladies gentlemen members " +
    "subscriber subscribers customer customers client clients partner partners valued reader readers",
  leads: "a an to my you in our the",
  nobody: "dear sir sirs madam madams mesdames or and ladies gentlemen to whom it may concern hiring manager",
  noName:
    "there again sir madam sirs sir/madam ma'am mate buddy friend my dear so for to and the you your yours very much a an from i we " +
    "it this that is just on in at of congrats congratulations okay ok yes no sure great fine good nice wow amen fyi thanks thank " +
    "please sorry confidential subject re fw fwd attached here hope hoping happy morning afternoon evening today tomorrow monday " +
    "tuesday wednesday thursday friday saturday sunday well also finally first however meanwhile perhaps actually unfortunately " +
    "indeed agreed perfect excellent hiring recruiter manager professor doctor world stranger hello hi hey usa if when what why how " +
    "who where as since after before because but or not per",
};

const GERMAN: OpeningWords = {
  greeting:
    "sehr geehrter|sehr geehrte|sehr geehrtes|geehrte|geehrter|liebe|lieber|liebes|werter|werte|werten|hallo|hallöchen|hey ihr|" +
    "guten morgen|guten tag|guten abend|grüß gott|moin|servus|grüezi",
  crowd:
    "alle allerseits leute runde beiden lieben beide freunde freundinnen mitglied mitglieder kunden kundinnen nachbarn nachbarinnen " +
    "zusammen unterstützer unterstützerin unterstützerinnen spender spenderin spenderinnen gäste eltern leser leserin leserinnen " +
    "freiwillige ehrenamtliche kollegen kolleginnen",
  leads: "ihr euch die unsere an",
  nobody: "sehr geehrte werte liebe meine damen herren dame herr und oder an alle die es angeht betrifft",
  noName: "ihr euch ihnen damen herren",
};

const FRENCH: OpeningWords = {
  greeting: "bonjour|bonsoir|salut|coucou|cher|chère|chers|chères|chères et chers",
  crowd:
    "monde deux toutes tous amis amies adhérents adhérent adhérente équipe donateurs donateur donatrice donatrices abonnés abonné " +
    "membres membre bénévoles voisins",
  leads: "à vous les le tout mes",
  nobody:
    "bonjour bonsoir chère cher chers chères madame monsieur mesdames messieurs mademoiselle et ou à qui de droit",
  noName: "tout vous",
};

const SPANISH: OpeningWords = {
  greeting:
    "hola|ey|buenas|buenas noches|buenas tardes|buenos días|buen día|muy buenas|querido|querida|queridos|queridas|estimado|estimada|" +
    "estimados|estimadas|apreciado|apreciada|apreciados|apreciadas|distinguido|distinguida|distinguidos|distinguidas",
  crowd:
    "amigos amigas dos ambos ambas equipo gente vecinos socios socio socia donantes donante clientes suscriptores lectores " +
    "voluntarios familias miembros todos todas",
  leads: "a los las mis",
  nobody:
    "estimado estimada estimados estimadas distinguido distinguida distinguidos distinguidas apreciado apreciada apreciados " +
    "apreciadas muy señor señora señores señoras sr sra sres sras mío mía míos mías nuestro nuestros y o e a quien quienes " +
    "corresponda pueda puede interesar",
  noName: "sres sras",
};

/** Italian, Portuguese, Dutch, the Nordic languages, Polish, Czech, Turkish, Russian. */
const ELSEWHERE: OpeningWords = {
  greeting:
    "ciao|buongiorno|buonasera|salve|gentile|caro|cara|olá|bom dia|boa tarde|prezado|prezada|beste|geachte|goedemorgen|goedemiddag|" +
    "dag|hoi|hej|hei|kära|käre|kjære|kære|god morgen|cześć|dzień dobry|witaj|szanowny|szanowna|drogi|droga|dobrý den|ahoj|merhaba|" +
    "sayın|привет|здравствуйте|добрый день|уважаемый|уважаемая",
  crowd: "tutti allemaal alla",
  leads: "",
  nobody: "",
  noName: "",
};

const LANGUAGES = [ENGLISH, GERMAN, FRENCH, SPANISH, ELSEWHERE];

const wordsIn = (list: Exclude<keyof OpeningWords, "greeting">): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => language[list].split(" ")).filter((word) => word !== ""));

/** The longest first: `sehr geehrte` before what it may begin with. */
export const GREETING_WORDS: readonly string[] = LANGUAGES.flatMap(({ greeting }) => greeting.split("|")).sort(
  (one, other) => other.length - one.length,
);
export const CROWD_WORDS = wordsIn("crowd");
export const CROWD_LEADS = wordsIn("leads");
export const NOBODY_WORDS = wordsIn("nobody");
export const NO_NAME_WORDS = wordsIn("noName");
