/** Words that open a mail, in several languages. Lower case. */

export const GREETING_WORDS: readonly string[] = [
  ...["good morning", "good afternoon", "good evening", "good day", "happy monday", "happy friday", "happy new year", "hello again"],
  ...["hi again", "hey there", "hi there", "hello there", "thanks", "thank you", "many thanks", "dear", "dearest", "hello", "hi", "hey"],
  ...["hiya", "howdy", "greetings", "welcome", "morning", "afternoon", "evening", "g'day", "congratulations", "congrats", "sorry"],
  ...["sehr geehrter", "sehr geehrte", "liebe", "lieber", "hallo", "guten morgen", "guten tag", "guten abend", "moin", "servus", "grüezi"],
  ...["bonjour", "bonsoir", "salut", "cher", "chère", "hola", "buenos días", "buenas tardes", "estimado", "estimada", "querido", "querida"],
  ...["ciao", "buongiorno", "buonasera", "salve", "gentile", "caro", "cara", "olá", "bom dia", "boa tarde", "caro", "prezado", "prezada"],
  ...["beste", "geachte", "goedemorgen", "goedemiddag", "dag", "hoi", "hej", "hei", "kära", "käre", "kjære", "kære", "god morgen"],
  ...["cześć", "dzień dobry", "witaj", "szanowny", "szanowna", "drogi", "droga", "dobrý den", "ahoj", "merhaba", "sayın", "привет"],
  ...["здравствуйте", "добрый день", "уважаемый", "уважаемая"],
].sort((one, other) => other.length - one.length);

/** Words after a greeting that are nobody's name and speak to a crowd. */
export const CROWD_WORDS: ReadonlySet<string> = new Set([
  ...["all", "everyone", "everybody", "team", "folks", "guys", "friends", "colleagues", "y'all", "people", "gang", "both", "alle"],
  ...["zusammen", "kollegen", "kolleginnen", "tous", "todos", "todas", "tutti", "allemaal", "alla", "ladies", "gentlemen", "members"],
  ...["subscriber", "subscribers", "customer", "customers", "client", "clients", "partner", "partners", "valued", "reader", "readers"],
]);

/** Other words in a name's place that are no name. */
export const NO_NAME_WORDS: ReadonlySet<string> = new Set([
  ...["there", "again", "sir", "madam", "sirs", "sir/madam", "ma'am", "mate", "buddy", "friend", "my", "dear", "so", "for", "to", "and"],
  ...["the", "you", "your", "yours", "very", "much", "a", "an", "from", "i", "we", "it", "this", "that", "is", "just", "on", "in", "at", "of"],
  ...["congrats", "congratulations", "okay", "ok", "yes", "no", "sure", "great", "fine", "good", "nice", "wow", "amen", "fyi", "thanks"],
  ...["thank", "please", "sorry", "confidential", "subject", "re", "fw", "fwd", "attached", "here", "hope", "hoping", "happy", "morning"],
  ...["afternoon", "evening", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "well"],
  ...["also", "finally", "first", "however", "meanwhile", "perhaps", "actually", "unfortunately", "indeed", "agreed", "perfect", "excellent"],
  ...["hiring", "recruiter", "manager", "professor", "doctor", "damen", "herren", "world", "stranger", "hello", "hi", "hey", "ok", "usa"],
  ...["if", "when", "what", "why", "how", "who", "where", "as", "since", "after", "before", "because", "but", "or", "not", "per"],
]);
