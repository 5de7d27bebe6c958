import type { ReadingPack } from "./pack.ts";

export const ES: ReadingPack = {
  requests: [
    "(?:me |nos |le |lo |la |se |te )?(?:podrías?|podr(?:ía|íais|íamos|ían)|puedes?|pueden|podemos|podéis)(?: (?:usted|ustedes|tú|por favor|enviar|mandar|decir|ayudar|confirmar|pasar|dar|hacer|ver|revisar|mirar|llamar))",
    "(?:me|nos) (?:podrías?|podrían|puedes?|pueden|puede|ayudas?|envías?|mandas?|pasas?|dices?|confirmas?|avisas?)",
    "(?:podrías?|podrían|puedes?|puede|pueden|podemos|quieres?|quiere|querrías?|tienes?|tiene|sabes?|sabe|conoces?|conoce|te importa(?:ría)?|le importa(?:ría)?|estás?|está|hay|has|ha|serías?|debemos|debo)(?=[^.!]{0,160}\\?)",
    "por favor|porfa|sírvase|(?:te|le|les|os) (?:ruego|rogamos|pido|pedimos|agradecería|agradeceríamos|agradezco que|invito|solicito|solicitamos)|(?:se )?(?:ruega|agradecería|agradece)|ruego|rogamos|solicito",
    "(?:me|nos) gustaría|quisiera|quisiéramos|querría|(?:necesito|necesitamos|espero|esperamos|busco|buscamos) (?:que|tu|su|vuestra|saber|un|una|el|la|ayuda)|(?:me|nos) hace falta",
    "(?:qué|cuándo|dónde|quién|quiénes|cuál|cuáles|por qué|cómo|cuánto|cuánta|cuántos|cuántas)(?=[^.!]{0,200}\\?)",
    "(?:envíame|envíenme|envíeme|envíanos|envíenos|mándame|mándeme|dime|dígame|díganos|dinos|avísame|avíseme|avísanos|confírmame|confírmeme|llámame|llámeme|pásame|páseme|ayúdame|hazme|hágame|hazlo|escríbeme|escríbame|infórmame|infórmeme|dame|deme)",
    "(?:quedo|quedamos|estoy|estamos) (?:a la espera|en espera|pendientes?)|a la espera de|espero (?:su|tu|vuestra) (?:respuesta|confirmación)|sería (?:genial|bueno|estupendo|de gran ayuda|ideal)|no (?:olvides|olvide|te olvides|se olvide)|(?:debes|debe|tienes que|tiene que|deberías|debería)|(?:qué tal si|y si|por qué no)",
  ].join("|"),
  beforeOrders: "por favor|porfa|pues|entonces|y|pero|ahora|primero|después|hola|si es posible|luego|gracias",
  orders:
    "envía|envíe|envíen|enviad|manda|mande|manden|di|diga|digan|da|dé|den|haz|haga|hagan|llama|llame|llamen|revisa|revise|revisen|confirma|confirme|confirmen|mira|mire|miren|responde|responda|respondan|escribe|escriba|escriban|trae|traiga|rellena|rellene|firma|firme|ven|venga|pasa|pase|añade|añada|anota|anote|lee|lea|toma|tome|deja|deje|contacta|contacte|reenvía|reenvíe|indica|indique|reserva|reserve|avisa|avise|avisen|comprueba|compruebe|adjunta|adjunte",
  noAsk:
    "no (?:es necesario|hace falta|hay necesidad)|gracias por|como (?:pediste|pidió|acordamos|solicitaste|solicitó)|si (?:tienes|tiene|tienen) (?:alguna )?(?:duda|pregunta)s?|cómo (?:estás|está|están|te va|le va|va todo)|qué tal(?! si)|no (?:dudes|dude|duden) en",
  offers: {
    demo: "(?:una|la|nuestra) (?:breve |pequeña |rápida )?demo(?:stración)?|prueba gratuita|probar gratis|(?:mostrar(?:te|le|les)|enseñar(?:te|le|les)|presentar(?:te|le|les)) (?:cómo|nuestro|nuestra|lo que)",
    meeting:
      "(?:agendar|concertar|programar|fijar|organizar|tener|coordinar|acordar) (?:una|un) (?:breve |pequeña |rápida |corta )?(?:llamada|reunión|cita|café|videollamada|charla|encuentro)|(?:una|un) (?:breve |pequeña |rápida |corta )?(?:llamada|reunión|cita|café|videollamada|charla) (?:de|esta|la semana|mañana|el)|\\d{1,2} minutos de (?:su|tu) tiempo|(?:podemos|podríamos) (?:vernos|hablar|quedar|reunirnos|llamarnos)|(?:estás|está|estaría|estarías) (?:disponible|libre)|(?:tienes|tiene|tendrías|tendría) (?:un momento|unos minutos|\\d{1,2} minutos|un rato)",
    price:
      "\\d{1,4} euros (?:al|por) (?:mes|año)|nuestros (?:precios|tarifas)|nuestras tarifas|\\d{1,2} ?% de (?:descuento|rebaja)|(?:descuento|precio|tarifa|oferta) (?:especial|exclusiv[oa]|promocional)|por (?:usuario|licencia)|(?:un|nuestro) presupuesto|código promocional|(?:un|el) descuento|descuento del?",
    offer:
      "nuestr[oa]s? (?:nuev[oa]s? )?(?:productos?|soluci(?:ón|ones)|plataforma|software|servicios?|ofertas?|aplicación|herramientas?) (?:puede|pueden|permite|permiten|ayuda|ayudan|ofrece|ofrecen|es|son|le|te)|(?:ofrecemos|vendemos|ayudamos a (?:empresas|equipos|compañías))|(?:especializad[oa]s en|oferta (?:exclusiva|limitada|especial)|por tiempo limitado)|interesad[oa]s? en nuestr|(?:regístrate|regístrese|suscríbete|inscríbete|compra) (?:ya|hoy|ahora|aquí)",
  },
  gives:
    "(?:esto|este artículo|quizá)? ?(?:podría|puede|quizás?) (?:interesarte|interesarle|serte útil|serle útil|te interese|le interese|ser de (?:tu|su) interés)|(?:me acordé|pensé|he pensado) (?:de|en) (?:ti|usted|vosotros|ustedes)|(?:puedo|podría|podemos|con gusto|encantad[oa] de) (?:presentarte|presentarle|ponerte en contacto|ponerle en contacto|ayudarte|ayudarle|recomendarte|recomendarle|te presento|le presento)|(?:te|le) (?:presento|pongo en contacto)|aquí (?:tienes|tiene|está|va) (?:el|la|un|una) (?:enlace|artículo|libro|contacto|estudio)|felicidades|enhorabuena|felicitaciones|feliz cumpleaños|si puedo (?:ayudarte|ayudarle|ayudar)",
  thanks:
    "(?:muchas |mil |muchísimas )?gracias(?: de nuevo| otra vez)?(?: por| a)?|(?:te|le|les|os) (?:agradezco|agradecemos)|agradezco|agradecemos|(?:muy |sumamente )?agradecid[oa]s?|(?:ha sido|fue|es) (?:muy |todo un )?(?:amable|detalle) (?:de|por) (?:tu|su|parte)",
  promises:
    "(?:te|le|les|os|se|lo|la|los|las)? ?(?:lo |la |los |las )?(?:enviaré|enviaremos|mandaré|mandaremos|llamaré|llamaremos|avisaré|avisaremos|responderé|responderemos|confirmaré|confirmaremos|escribiré|pasaré|haré|haremos|prepararé|prepararemos|entregaré|entregaremos|contestaré|informaré|informaremos|revisaré|revisaremos|preguntaré|compartiré|compartiremos)|(?:te|le|les|os|lo|la|se) (?:lo |la |los |las )?(?:envío|mando|aviso|confirmo|llamo|paso|escribo) (?:mañana|hoy|el|antes|esta|la|cuando|en cuanto|luego)|(?:voy|vamos) a (?:enviar|mandar|llamar|avisar|responder|confirmar|escribir|preparar|entregar|revisar|preguntar|compartir|hacer)(?:te|le|les|os|lo|la)?(?:lo|la)?|(?:me encargo|nos encargamos|me comprometo|nos comprometemos)|(?:tendrás|tendrá|recibirás|recibirá)|(?:te|le|les) (?:prometo|prometemos)|prometo",
  pressure:
    "como (?:ya )?(?:(?:te|le|les) )?(?:dije|he dicho|comenté|mencioné|escribí|expliqué|indiqué)(?: (?:ya|antes|varias veces))?|(?:ya (?:te|le|se) lo (?:dije|he dicho|pedí))|(?:inmediatamente|de inmediato|urgentemente|urgente|cuanto antes|lo antes posible|sin demora|ahora mismo|última (?:oportunidad|advertencia)|último (?:aviso|recordatorio))|(?:todavía|aún|sigues|sigue) (?:no|sin)|(?:has|ha|han) (?:olvidado|ignorado)|(?:estoy|estamos) (?:muy |bastante |realmente )?(?:decepcionad[oa]s?|sorprendid[oa]s?|molest[oa]s?)|(?:exijo|exigimos|insisto|insistimos)|inaceptable|inadmisible|de lo contrario|si no (?:recibo|recibimos|responde|respondes)|(?:es|fue) (?:tu|su) culpa|solo (?:por )?hoy|(?:debes|debe) (?:enviar|responder|hacer|pagar|entregar)|(?:tienes|tiene) que|cuántas veces",
  hedges:
    "quizás?|tal vez|a lo mejor|probablemente|posiblemente|creo|pienso|supongo|me parece|parece que|un poco|algo|más o menos|si (?:es posible|no es (?:mucha )?molestia|le parece|te parece|no te importa|no le importa)|no estoy segur[oa]|en mi opinión|al parecer|podría|podrían|me preguntaba|solo|sólo|ojalá|en principio",
  stock:
    "(?:adjunto|adjunta|adjuntos) (?:le |te |les )?(?:envío|remito|encontrará|encontrarás)|(?:le|les) (?:adjunto|remito)|sírvase encontrar|por medio de la presente|por la presente|en relación (?:con|a)|con respecto a|de acuerdo (?:con|a)|conforme a|según lo (?:acordado|conversado|hablado)|no (?:dude|dudes|duden) en|espero que (?:este (?:correo|mensaje)|se encuentre|te encuentres|estés|esté)|quedo a (?:su|tu) (?:entera )?disposición|quedo a la espera|a la mayor brevedad|gracias de antemano|de antemano (?:le )?(?:agradezco|gracias)|reciba un cordial saludo|a quien corresponda|estimados señores|para su (?:información|conocimiento)|sinergias?|valor añadido|ganar-ganar|sin otro particular",
  days: {
    by: "antes de|antes del|hasta|hasta el|para|para el|a más tardar|a más tardar el|como máximo",
    on: "el|este|desde|a partir de|a partir del|desde el|del|próximo",
    weekdays: "domingo/dom lunes/lun martes/mar miércoles/mié/miercoles jueves/jue viernes/vie sábado/sáb/sabado",
    months:
      "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago septiembre/sept/sep/setiembre octubre/oct noviembre/nov diciembre/dic",
    relative: "hoy=0|esta noche=0|esta tarde=0|mañana=1|pasado mañana=2",
    next: "próximo|que viene",
    endOfWeek: "fin de semana|final de la semana|finales de semana|final de semana|esta semana",
    endOfMonth: "fin de mes|final de mes|finales de mes|este mes",
    nextWeek: "la próxima semana|próxima semana|la semana que viene|semana que viene",
    inDays: "en # días|dentro de # días",
    inWeeks: "en # semanas|dentro de # semanas",
    dayMonth: "# de @;# @",
    order: "dmy",
  },
};
