import type { ClauseWords } from "./pack.ts";

export const ES_CLAUSES: ClauseWords = {
  requests:
    "(?:me|nos) (?:hac|har)(?:en?|ían?) falta|(?:me|nos) (?:vendrían?|irían?) (?:muy |de )?(?:bien|genial|perfecto|perlas)|(?:me|nos) faltan? (?:tu|su)|necesit(?:o|amos) (?:también|todavía|aún|además)|necesitaría(?:mos)?|(?:confiaba|esperaba) (?:en )?(?:que (?:me|nos|pudieras|pudiera)|poder|contar)|(?!síndrome)\\p{L}*[áéíóú]\\p{L}*(?<!ndo)(?:me|melo|mela|noslo|nosla)(?![^.!]{0,20}\\?)|sería (?:\\p{L}+ )?(?:genial|de (?:gran|mucha) ayuda|fantástico|perfecto|útil) (?:que|si|tener|contar)",
  orders:
    "contesta|conteste|prepara|prepare|busca|busque|pide|pida|pregunta|pregunte|paga|pague|compra|compre|lleva|lleve|imprime|imprima|cierra|cierre|abre|abra|recuerda|recuerde|recoge|recoja|riega|riegue|corrige|corrija",
  noAsk:
    "no (?:es necesario|hace falta|hay necesidad|tienes que|tiene que|tenéis que|necesit\\p{L}+)[^.?!]{0,200}|no (?:os|te|le|les)? ?(?:pedimos|pido|pediré|pediremos)(?: \\p{L}+){0,3} nada|(?:me|nos|le) (?:preguntó|preguntaron|preguntan|pregunta|pidió|pidieron|piden|ha preguntado|han preguntado|ha pedido|han pedido) [^.?!]{0,200}",
  promises: "garantiz(?:o|amos)",
  help: "(?:necesitas|necesita usted|necesitáis|necesitan|te hace falta|le hace falta|os hace falta)(?=[^.!]{1,60}\\?)|(?:me|nos) gustaría (?:invitar|llevar|enseñar|recoger|devolver|regalar)(?:te|le|os|les)|(?:quieres|quiere|queréis|quieren|prefieres|prefiere) que (?:te|le|os|les|yo|lo|la|\\p{L}+[ae] (?:el|la|los|las|un|una|algo))|(?:te|le|os|les) (?:ayudo|echo una mano|llevo|acompaño|recojo|traigo|acerco|ayudamos)(?=[^.!]{0,60}\\?)|(?:te|le|os) (?:ayudaría|vendría bien|serviría) (?:que|si) (?:yo|te|le|me|os)|(?:puedo|podemos|podría) (?:ayudar|echar|ofrecer|llevar|traer)(?:te|le|os|les)|(?:necesitas|necesita|necesitáis) (?:algo|ayuda|una mano)|en qué (?:puedo|podemos) ayudar|qué (?:puedo|podemos) (?:llevar|hacer por)",
  pledges:
    "(?!(?:estaré|seré|tendré|podré|habré|iré|estaremos|seremos|tendremos|podremos|habremos|veré|veremos|querré|sabré)(?!\\p{L}))\\p{L}{2,}(?:[aei]|d)r(?:é|emos)|(?:voy|vamos) a (?!(?:ser|estar|tener|poder|ver|intentar)(?!\\p{L}))\\p{L}{2,}[aei]r(?:te|le|les|os|lo|la|los|las){0,2}",
  arrivals:
    "(?:te|le|os|les|se) (?:l[oa]s? )?(?!(?:agradezco|escribo|veo|pido|debo|espero|deseo|echo|recuerdo|cuento|invito|necesito|felicito|propongo|ruego|quiero|sugiero|recomiendo|comento|pregunto|conozco|entiendo|creo)(?!\\p{L}))\\p{L}{2,}(?:o|oy|[aei]mos)|(?:me pongo|nos ponemos|me encargo)|(?:l[oa]s? )?(?:tienes|tiene|tenéis|tendrás|tendrá|tendréis|recibes|recibe|recibirás|recibirá|recibiréis)|(?:estará|estarán|llegará|llegarán|llega|llegan|sale|salen|saldrá|saldrán)|(?:cuenta|cuente|contad|cuenten) con (?:el|la|los|las|ello|eso|mi|nuestr[oa])",
  reader:
    "(?:tienes|tendrás|recibes|recibirás) (?:el|la|los|las|un|una|mi)|l[oa]s? (?:tienes|tendrás|recibes|recibirás)|(?:cuenta|cuente) con|te|le|os|les|tu|tus|su|sus|usted|\\p{L}+(?:te|le|os|les)(?:l[oa]s?)?",
  unbound: "no|nunca|nada|ningun[oa]?|quizás?|tal vez|a lo mejor|probablemente|posiblemente|ojalá",
  conditional: "si (?:yo |lo |la )?(?:puedo|podemos|tengo|tenemos|consigo|encuentro|me da|nos da)",
  joints: {
    and: "y|e|además de",
    or: "o|u",
    between: "también|por favor|luego|después|además|quizás?|si puedes|de paso|que",
    question: "quién(?:es)?|qué|cuándo|dónde|cuál(?:es)?|por qué|cómo|cuánt[oa]s?|si|a qué hora",
    aside: "porque|ya que|pues|como|donde|cuando|para que|aunque|pero|antes de que|así",
    told: "yo|nosotros|él|ella|ellos|hay|es|está|son|ya",
    doing:
      "(?:(?:me|nos|le|les|te|se) )?\\p{Ll}{2,}(?:ar|er|ir)(?:me|nos|les?|l[oa]s?)?(?:l[oa]s?)?(?! (?:de|del)(?!\\p{L}))|\\p{Ll}*[áéíóú]\\p{Ll}+(?:me|nos|les?|l[oa]s?)|(?!(?:para|sobre|entre|ante|desde|durante|donde|cada|tod[oa]s?|un[oa]s?|est[ae]s?|es[ae]s?|falta|queda|otr[oa]s?|parte|hasta|de|antes|menos|tres|las|les) )(?:(?:me|nos|le|les|te|se) )?\\p{Ll}{2,}(?:[ae][ns]?) (?:el|l[oa]s?|una?|unos|unas|mis?|tus?|sus?|al?|nuestr[oa]s?|est[eao]s?)|(?:me|nos) \\p{Ll}{2,}[ae][ns]?",
    endsInDoing: null,
    things: "el|l[oa]s?|un[oa]?s?|tus?|sus?|mis?|nuestr[oa]s?|vuestr[oa]s?|dos|tres|cuatro|\\d+|est[eao]s?",
    handsOver:
      "env[iíe]|mand|m[aá]nd|necesit|d(?:ar|a|é)me|p[aá]s[ae]|tra(?:er|e|iga)|pr[eé]st|falta|devolv|facilit|adjunt|quisier|gustar",
  },
};
