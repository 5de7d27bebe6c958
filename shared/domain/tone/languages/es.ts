import type { RuleWords } from "./pack.ts";

export const ES: RuleWords = {
  askedFor:
    "(?:tal )?como (?:me |nos )?(?:pidió|pediste|pidieron|habló|acordamos|quedamos|dijimos|solicitó|sugeriste|propusiste|prometí)|(?:me|nos) (?:pidió|pediste|había pedido|habías pedido|preguntabas|preguntaste|solicitó|invitaste|invitó)|que (?:propones|propone|propusiste|querías|quería|pedías|pidió)|(?:tu|su) (?:petición|solicitud|invitación|pregunta)|gracias por (?:la|tu|su) invitación|(?:no quiero|sin) (?:vender(?:te|le)?|ánimo de vender)|no (?:hace falta|es necesario)|según lo (?:acordado|hablado)",
  aboutThem: "¿En qué proyecto hay más trabajo ahora mismo?",

  smallTalk:
    "(?:cómo|qué tal) (?:estás|está|estáis|va|van|te va|le va|andas|ha ido|fue|los|las|el|la)[^.?!]{0,60}|¿qué tal|(?:te|se) (?:imaginas?|lo puedes creer|puedes? creer|das cuenta|acuerdas?)|quién lo (?:iba|diría|hubiera)|(?:me|nos) pregunt(?:aste|abas|ó)|¿sabías|¿viste",
  questionWords: "qué|cuándo|dónde|quién|quiénes|cuál|cuáles|por qué|cómo|cuánto|cuántos|es|son|hay|está|están",
  offerBack: "¿Puedo hacer algo a cambio?",

  vagueAsks: [
    ["(?:dime|cuéntame|dígame) (?:qué|lo que) (?:te parece|le parece|piensas|opinas)", null],
    ["(?:conoces|conoce|conocéis) a alguien(?= ?\\?)", null],
    [
      "(?:alguna|tienes alguna|se te ocurre alguna|tenéis) (?:ideas?|sugerencias?|consejos?)(?= ?\\?)|(?:ideas|sugerencias)(?= ?\\?)",
      null,
    ],
    [
      "(?:espero|agradezco|agradecería|quedo atent[oa] a) (?:tus|sus|vuestros|cualquier) (?:comentarios?|opiniones|ideas|sugerencias?)",
      null,
    ],
    ["(?:ponernos al día|tomar algo|vernos)(?: (?:un día|algún día|pronto))?(?= ?[.!])", null],
    ["(?:tenme|téngame) en cuenta", null],
    ["qué (?:te|le|os) parece(?= ?\\?)|qué (?:opinas|opina|piensas|piensa)(?= ?\\?)|cómo lo ves(?= ?\\?)", null],
    ["(?:tu|su) opinión(?= ?\\?)", null],
  ],
  toldNotAsked: "quería|querían|gracias por",
  specific:
    "sabe cómo|si (?:el|la|lo)|cuál|cuáles|entre|página|párrafo|punto \\d|apartado|antes (?:del?|de la)|para el (?:lunes|martes|miércoles|jueves|viernes|\\d)|tengo que contestar|en concreto|en particular|(?:en|de) (?:el|la) \\p{L}+ que",

  hello: "Hola",
  toNobody: "a quien corresponda|a quien pueda interesar|muy señor(?:es)? míos?|estimados señores",
  announcements: [
    [
      "(?:nos complace|nos alegra|nos enorgullece|tenemos el placer de|estamos (?:encantad[oa]s|felices|orgullos[oa]s|emocionad[oa]s) de)(?: mucho)? (?:anunciar(?:te|le|les)?|presentar(?:te|le|les)?|comunicar(?:te|le|les)?|informar(?:te|le|les)?|compartir)",
      "quería contarte",
    ],
    ["(?:en|a) nuestro (?:boletín|newsletter)", null],
    ["no te (?:lo )?pierdas|no se (?:lo )?pierda|oferta por tiempo limitado|hasta fin de existencias", ""],
    ["(?:como|a nuestros) (?:cliente|clientes|socios?) (?:preferentes?|fieles?|valiosos?)", ""],
    [
      "(?:estimad[oa]s?|querid[oa]s?) (?:clientes?|clientas?|soci[oa]s?|suscriptor(?:es)?|amig[oa]s|lector(?:es)?|miembros?)(?= ?[,!:])",
      "Hola",
    ],
    ["(?:empresas|negocios) como (?:la|el) (?:tuya|suya|tuyo|suyo)", null],
  ],

  stiff: [
    ["muy señor(?:es)? míos?|muy señora mía|estimados señores", "Hola"],
    ["por (?:medio de )?la presente(?:,? (?:te|le) informo de que)?", "para que lo sepas:"],
    ["quedo a (?:su|tu) (?:entera )?disposición[^.?!]{0,60}", "Si tienes dudas, llámame"],
    ["(?:el|la|los|las) (?:arriba|antes) (?:mencionad|citad)[oa]s?|(?:susodich|antedich)[oa]s?", null],
    ["sin otro particular[^.?!]{0,60}|le saluda atentamente", "Un abrazo"],
    ["tengo el (?:agrado|honor) de", "quiero"],
  ],
  stiffForCasual: [
    ["sirva(?:n)? la presente[^.?!]{0,20}|me dirijo a usted(?:es)?|le comunico que", null],
    ["adjunto (?:le|te|les) (?:remito|envío|hago llegar)", "aquí van"],
    ["(?:conforme|con arreglo|de conformidad) (?:a|con)", "según"],
    ["atentamente", "Un abrazo"],
    ["le (?:agradecería|rogaría) (?:que )?", "¿podrías "],
    ["a la mayor brevedad(?: posible)?", "cuando puedas"],
  ],
  slang: [
    ["¿?¡?qué pasa,?(?: (?:tío|tía|colega|crack))?(?=[ ,!])", "hola"],
    ["(?:ja){2,8}j?|(?:je){2,8}|lol|xd|xoxo", ""],
    ["(?:un )?(?:besitos?|besis|besazos?|muac|muak)", "Un saludo"],
    ["(?:hola|oye|hey|qué tal),? (?:tío|tía|guapa|guapo|cari|colega|crack)", "hola"],
    ["(?:mola|molan|flipante|flipo|guay|de puta madre|joder|currar|chungo)", null],
    ["asap ?!{1,9}", "pronto"],
  ],
  familiarAddress: "tú|ti|contigo|tu|tus|te|puedes|tienes|quieres|podrías|sabes|vienes|estás|eres|dime|mándame|envíame",
  formalAddress: "(?:estimad[oa] )?(?:señora?|sra?\\.|don|doña)",

  politeAddress: "ustedes|usted|le (?:agradezco|envío|adjunto|saluda|saludo|escribo|remito)",
  formalSignOff: "atentamente|cordialmente|saludos cordiales|un cordial saludo|le saluda",

  misspellings:
    "ahi>ahí recivir>recibir reciví>recibí ademas>además asi>así aqui>aquí alli>allí dias>días haci>así haiga>haya hiva>iba iva>iba ivan>iban bamos>vamos necesitamoss>necesitamos nesecito>necesito excelentee>excelente desición>decisión desicion>decisión razon>razón jamas>jamás detras>detrás quizas>quizás facil>fácil util>útil numero>número sabado>sábado pagina>página rapido>rápido unicamente>únicamente enserio>en@serio aveces>a@veces apesar>a@pesar osea>o@sea porfavor>por@favor talvez>tal@vez absorver>absorber hechar>echar herror>error tanbien>también canbio>cambio contrareembolso>contra@reembolso preveer>prever savado>sábado hize>hice haser>hacer desir>decir llendo>yendo reserba>reserva",
  slips: [
    ["halla(?= (?:\\p{L}+(?:ado|ido|cho|sto|to))(?!\\p{L}))", "haya"],
    ["nose(?= (?:nada|si|que|qué|cómo|cuándo|dónde|quién|por|lo)(?!\\p{L}))", "no sé"],
    ["valla(?= (?:a|bien|todo)(?!\\p{L}))", "vaya"],
    ["(?<=(?:he|has|ha|hemos|han|había|haber) )echo(?! (?:de menos|un vistazo))", "hecho"],
    ["sino(?= (?:puedes|podemos|tienes|tenemos|hay|es posible|llega|viene|me|te|lo pido|lo)(?!\\p{L}))", "si no"],
    ["(?<=(?:voy|vas|va|vamos|van) )ha(?= \\p{L}+(?:ar|er|ir)(?!\\p{L}))", "a"],
    ["a ver(?= (?:venido|llegado|ido|estado|hecho|dicho)(?!\\p{L}))", "haber"],
    ["aya(?= )", "haya"],
    ["haber si", "a ver si"],
    ["(?<=(?:marta|él|ella|ya|lo|me|te|nos|no) )a echo|a echo(?= (?:la|el|un|una|mucho|todo|lo))", "ha hecho"],
    ["echo de menos(?= a hacer)", "hecho"],
    ["habían muchos", "había muchos"],
    ["habían muchas", "había muchas"],
    ["de el(?= (?:lunes|martes|miércoles|jueves|viernes|mes|año|día))", "del"],
  ],
  mayDouble: "sí|si|no|muy|ja|tan|casi|nunca|poco|bien|ya|luego|tan|jamás|cada|así",

  chasing: [
    [
      "no sé si (?:viste|vio|has visto|leíste|recibiste|te llegó|le llegó)[^.?!]{0,40}|(?:te|le) escribo (?:de nuevo|otra vez|nuevamente)",
      null,
    ],
    [
      "(?:solo|sólo|únicamente|simplemente) (?:quería|quiero|quisiera) (?:saber|preguntar|recordar)(?:te|le)? ?(?:si|cómo|por|qué)?",
      null,
    ],
    [
      "(?:hay|tienes|tiene|tenéis|sabes)? ?(?:alguna|algo de) (?:novedad|noticia|noticias|novedades)[^.?!]{0,50}\\?|¿(?:novedades|noticias)[^.?!]{0,50}\\?",
      null,
    ],
    ["(?:un )?(?:pequeño|breve|amable|último|simple) recordatorio", null],
    [
      "(?:todavía|aún|sigo|seguimos) (?:no he|no hemos|sin) (?:recibido?|recibir|tenido?|tener|noticias|respuesta)[^.?!]{0,40}(?:respuesta|noticias|contestación)?|no he recibido respuesta",
      null,
    ],
    ["(?:has|ha|habéis) (?:podido|tenido (?:tiempo|ocasión|oportunidad))[^.?!]{0,60}\\?", null],
    ["(?:has|ha) (?:recibido|visto|leído) mi (?:correo|mensaje|mail|e-?mail)", null],
    ["(?:vuelvo|volvía) a (?:escribirte|escribirle|insistir)(?: (?:por|para|sobre))?", null],
  ],
  followUps: "",
  aboutIt: "",
  noHurry: "No corre prisa.",

  pressure: [
    [
      "(?:la )?(?:tercera|cuarta|enésima|última) vez que (?:te|le|os)[^.?!,]{0,30}|(?:una )?falta de respeto|ya está bien(?= de)",
      null,
    ],
    [
      "como ya (?:te|le|os|les) (?:he |había )?(?:dicho|dije|escrito|escribí|comentado|comenté|explicado|expliqué)(?: varias veces| muchas veces| dos veces| mil veces)?",
      "por decirlo otra vez",
    ],
    ["(?:ya )?(?:te|se|le) lo (?:he dicho|dije) (?:ya |varias |muchas |mil )?(?:veces)?", null],
    ["(?:tú )?nunca (?:contestas|respondes|escuchas|llamas|contesta|responde|haces)[^.?!]{0,60}", null],
    ["(?:tu|su|la) última (?:oportunidad|advertencia|ocasión)", null],
    ["de lo contrario[^.?!]{0,80}|(?:si no|a falta de) (?:recibo |recibir )?(?:respuesta|noticias)[^.?!]{0,80}", null],
    ["(?:es |fue |toda )?(?:la )?culpa (?:es )?(?:tuya|suya|vuestra)|(?:tu|su) culpa", null],
    [
      "(?:estoy|estamos) (?:muy |realmente |bastante )?(?:decepcionad[oa]s?|enfadad[oa]s?|hart[oa]s?|molest[oa]s?) (?:contigo|con usted|por tu|de ti|de que)[^.?!]{0,40}",
      null,
    ],
    ["(?:exijo|exigimos) [^.?!]{0,60}", null],
    [
      "urgente ?!{2,9}|(?:contesta|responde|contéstame|respóndame|conteste) (?:ya|inmediatamente|ahora mismo|de inmediato)",
      null,
    ],
    ["cuántas veces (?:tengo que|hay que|debo)[^.?!]{0,60}", null],
    ["(?:inaceptable|inadmisible|intolerable)", null],
    ["(?:deberías|debería) saber(?:lo)?", null],
  ],

  social:
    "no (?:nos )?(?:hablamos|vemos|hablábamos|veíamos|escribimos|hemos (?:hablado|visto))|perd(?:imos|ido) (?:el )?contacto|desde (?:aquel|aquella|la última)|espero que|cómo (?:estás|está|estáis|va|andas)|(?:cuánto|tanto|mucho) tiempo|perdona|perdón|disculpa|siento|enhorabuena|felicidades|felicitaciones|gracias|me acordé|pensé en|pienso en|feliz|recuerdo|recuerdas|la última vez|te echo de menos|hace (?:\\p{L}+ ){1,3}(?:años|meses)|(?:años|meses) ya|la familia",
  longTime: "Ha pasado mucho tiempo, y espero que vaya todo bien.",

  warmThanks:
    "sin (?:ti|usted|vosotros)|no (?:lo )?olvidar(?:é|emos)|inestimable|(?:muy |tan |realmente )?(?:amable|generos[oa]|majo|maja|detalle) (?:de|por) (?:tu|su|vuestra) parte|(?:te|le|os) (?:agradezco|debo)|agradecid[oa]s?|(?:me|nos) (?:ha ayudado|ayudó|ayudaste) (?:mucho|muchísimo)|qué (?:amable|detalle)",
  noThanks: "no,? gracias|gracias a (?:los|las|que el|la compañía)",
  thanksFor: {
    introduction: "Gracias otra vez por ponernos en contacto.",
    help: "Gracias otra vez por la ayuda.",
    advice: "Gracias otra vez por el consejo.",
    article: "Gracias otra vez por la lectura.",
    referral: "Gracias otra vez por la recomendación.",
    time: "Gracias otra vez por el tiempo.",
    gift: "Gracias otra vez por el regalo.",
  },

  gushing:
    "(?:absolutamente|totalmente|simplemente|realmente|verdaderamente) (?:increíble|espectacular|fantástic[oa]|maravillos[oa]|impresionante|genial|perfect[oa]|alucinante|brutal)|lo más (?:espectacular|increíble|bonito|maravilloso|grande)[^.?!]{0,40}(?:jamás|nunca|en mi vida)|revolucionari[oa]s?|únic[oa]s? en el mundo|(?:auténtica|verdadera|pura) (?:obra maestra|maravilla|joya|pasada)|(?:te|le) va a encantar|de otro mundo|sin palabras",
  superlatives:
    "increíbles?|espectaculares?|fantástic[oa]s?|maravillos[oa]s?|impresionantes?|geniales|genial|extraordinari[oa]s?|fabulos[oa]s?|sensacional(?:es)?|alucinantes?|brutal(?:es)?|magnífic[oa]s?|excepcional(?:es)?|obra maestra|deslumbrantes?",
  celebration: "cumpleaños|enhorabuena|felicidades|boda|aniversario|año nuevo|navidad|nacimiento|bebé|abuela|abuelo",

  promises:
    "(?:te|le|os|les) (?:mando|envío|llamo|aviso|paso|traigo|escribo|enviaré|mandaré|llamaré|diré|diremos|avisaré|avisaremos|contaré|confirmo)|(?:me|nos) encarg(?:o|amos|aré|aremos)(?: yo)?",
  noPromise:
    "desde (?:esta mañana|ayer|anoche|el lunes)|no cuentes conmigo|no cuente conmigo|no (?:te|le) prometo|tal como quedamos|no (?:te|le|os|les) [^.?!]{0,20}|no (?:puedo|podré)",

  personal:
    "familia|niños|hijos?|hijas?|marido|mujer|padres|madre|padre|cumpleaños|vacaciones|fin de semana|navidad|pascua|año nuevo|(?:cómo|qué tal) (?:estás|está|estáis|va|fue|ha ido)|¿qué tal|espero que|enhorabuena|que te mejores|(?:tu|su) (?:mudanza|viaje|charla|artículo|libro|jardín|casa|salud|boda|rodilla)|me acordé de|pensé en (?:ti|usted)|encantad[oa] de",
};
