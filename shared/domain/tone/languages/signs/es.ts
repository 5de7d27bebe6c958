import { ES_CLAUSES } from "../../reading/languages/clauses/es.ts";
import type { RuleSigns } from "./pack.ts";

const YOU = "te|ti|tu|tus|tú|usted|ustedes|le|les|su|sus|os|vuestr…|contigo";
const DAY =
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|esta (?:tarde|noche|semana)|semana que viene|próxima semana|fin de (?:semana|mes)|mediodía|pasado mañana";
const MAY =
  "pod(?:r\\w+|emos|éis)|pued…|tendr(?:ía|ías|íais)|tienes|tiene|tenéis|dispone…|quier…|quisiera|querr…|gustaría|encantaría|apetec…|si (?:te|le|os)|cuándo|qué tal|propon…|animas?|libre|disponible|viene bien|vendría bien|agradar…|ratito|hueco";
const TALK =
  "(?:llamadas?|videollamadas?|reuni(?:ón|ones)|citas?|encuentros?|café|comida|almuerzo|cena|cerveza|charla|visita|demo…|presentación|media hora|ratito|rato|hueco|zoom|(?:\\d+|unos|diez|quince|veinte|treinta) minut\\w+|un momento)";
const MEET =
  "vernos|veamos|hablar|hablamos|hablemos|reunirnos|reunamos|quedar|quedamos|quedemos|conocernos|charlar|llamar|llame|llamarte|llamarle|visitar|visitarte|visitarle|pasar|pasarme|pase|comer|tomar|conversar";
const PAST =
  "era|fue|tuvimos|gracias|ayer|pasad[oa]|último|última|conocerte|conocerle|conocerla|vimos|hablamos el|quedamos el";
const SOLD =
  "(?:nuestr[oa]s?|mis?) (?:\\w+ ){0,2}(?:programas?|software|soluci\\w+|productos?|plataforma|servicios?|agencia|estudio|empresa|consultor\\w+|paquetes?|cursos?|coaching|talleres|taller|formaci\\w+|sistemas?|ofertas?|método|gama|catálogo|herramientas?|app|aplicación|planes|plan|suscripción|seguros?)";
const MONEY = "\\d[\\d.,]* ?(?:€|euros?|eur|dólares|pesos|usd)|[€$] ?\\d+";
const OPINION =
  "opini(?:ón|ones)|comentarios?|feedback|consejos?|ideas?|sugerencias?|punto de vista|visión|impresi(?:ón|ones)|orientación|ayuda|apoyo|aportaci\\w+|recomendaci\\w+|valoración|pistas?|retroalimentación";

export const ES: RuleSigns = {
  clauses: ES_CLAUSES,
  reported:
    "(?!(?:yo|no|ya|te|le|les|os|me|nos|que|he|hemos|como|lo|se|nunca|usted)\\b)\\w+ (?:dijo|dicen|decía|pidió|preguntó|escribió|prometió|afirma|insistió|asegura|aseguró)|(?:él|ella) (?:quiere|quería|dice|piensa|cree)|(?:me|nos|le|les) (?:dijo|dijeron|pidió|pidieron|preguntó|preguntaron|ha dicho|han dicho|ha pedido|han pedido|contó|escribió|aseguró|prometió)|(?:él|ella|ellos|alguien|(?:el|la|los|las|mi|un|una) \\w+) (?:\\w+ )?(?:ha|han|había) (?:dicho|pedido|preguntado|escrito|prometido|insistido)|le dije que",
  theirs:
    "(?:tu|su|tus|sus) (?:\\w+ )?(?:demo\\w*|precios?|tarifas?|ofertas?|presupuesto|presentación|propuesta)|demostración de (?:tu|su)|(?:precio|oferta|presupuesto|reunión|café|descuento) que (?:dijiste|dijo|nos|te|propus\\w*|propuso|tuvimos)",
  pitches: [
    "(?:pasar|paso|enviar|envío|llevar|mandar) & números|muestras?|folleto|ejemplos|referencias|tarifas|catálogo|cifras & puedo|podemos|podría|le|te",
    "(?:sitio|hueco|plaza|espacio|capacidad) para (?:un|una|otro|más|nuevos) (?:client|proyecto|encargo|alumn)…",
    `habl…|present…|explic…|cont…|mostr…|enseñ…|dar… a conocer|comentar… & nuestr…|mi|mis|lo que hacemos|lo que hago & sería|gustaría|encantaría|honor|placer|quisiera|querría|podría|permít…|con gusto|en persona & te|le|les|os|usted & !${PAST}|nuestro amigo`,
    "(?:busc…|en busca de|necesit…) (?:\\w+ ){0,3}(?:clientes?|clientas?|socios|inversores|patrocinadores|mecenas|donantes|probadores|usuarios|proyectos|encargos|colaboradores)|(?:disponible|libre) (?:para|desde|a partir)",
    "(?:comida|almuerzo|cena|café|desayuno) & (?:nuestra cuenta|mi cuenta|invitamos|invito|te invito|le invitamos)",
    "piloto|beta|cuenta de prueba|acceso gratuito|probar… & te|le|gratis|gratuit… & nuestr…|mi",
    `${SOLD} & ahorr…|reduc…|baj…|ayud…|permit…|mejor…|aument…|simplific…|automatiz…|interes…|encaj…|cuesta|cuestan|desde|ideal…|resolv…|resuelv…|present…|conoc…|descubr… & ${YOU}|mes|clientes`,
    "(?:\\w+ ){0,1}(?:trabajamos con|ayudamos|ofrecemos|vendemos|suministramos|asesoramos|formamos|desarrollamos|acompañamos|representamos|instalamos|diseñamos|nos dedicamos|nos especializamos)|(?:ofrezco|ayudo|asesoro|vendo|diseño|acompaño|me dedico) & empresas|talleres|negocios|clientes|equipos|marcas|autónomos|pymes|directiv…|organizaciones|(?:dos|tres|quin)?cient…|más de \\w+|decenas|como (?:el|la|los|las) (?:tuy|suy|vuestr)…|a \\w+ & !nos ayudamos",
    `presentar…|presente|enseñar…|enseñe|mostrar…|muestre|demostración|explicar…|explique|contar…|cuente & nuestr…|lo que hacemos|cómo|mis|mi|oferta|condiciones|programa|servicios|se lo|te lo & ${YOU} & !gracias|me enseñ…|presentaste`,
    `${TALK} & ${MAY}|agend…|concert…|organiz…|fij…|reserv…|buscar|encontrar & ${YOU}|nos|podemos|podríamos|me & !${PAST}|aplaz…`,
    `${MEET} & ${MAY} & nos|te|le|os|podemos|podríamos|puedo|podría|me & !${PAST}|algún día`,
    `${DAY}|mañana|tarde & viene bien|va bien|vendría bien|encaja|cuadra|sería posible|parece bien & ${YOU} & (?<=\\?)`,
    `${MONEY} & mi|mis|nuestr…|al mes|la sesión|la hora|por hora|por persona|para ti|para usted|desde|solo|sólo|tarifa|cuesta|plazas? & !pagué|pagamos|costó|tu factura|su factura|dijiste`,
    "(?:mis|mi|nuestr[oa]s?) (?:\\w+ )?(?:tarifas?|precios?|presupuesto|honorarios|condiciones|folleto|catálogo|referencias|portafolio|porfolio) & te|le|os|es|son|desde|adjunt…|empiez…|van",
    "descuento|rebaja|promoci(?:ón|onal)…|cupón|código|sin compromiso|sin obligación|prueba gratis|primer mes gratis|gratuit…|oferta (?:especial|de lanzamiento|limitada)|precio especial|regalamos & te|le|os|hago|hacemos|ofrec…|podem…|si|para|de|con",
    "números|presupuesto|propuesta|estimación|cotización|estudio & te|le|os & hag…|prepar…|env[ií]…|mand…|pas…|calcul… & !pediste|pidió|solicit…",
    "(?:dos|tres|unas|últimas?|\\d+|algunas) (?:\\w+ )?(?:plazas?|huecos?|citas) & quedan?|libres?|tengo|tenemos",
    "(?:te|le|os) (?:guardo|reservo|apunto|inscribo|anoto|aparto)(?: una?)? & (?<=\\?)",
    "interesad[oa]s?|interesaría|interesar…|le interesa|te interesa & nuestr…|colabor…|trabajar|comprar|invertir|sumar…|probar|conocer",
    `colaboraci…|alianza|oportunidad de negocio|oportunidad de inversión|invertir|inversor…|patrocin…|socios & ${YOU}|buscamos|proponer…|propongo|gustaría & !gracias`,
  ],
  vague: [
    "(?:tu|su|vuestra) (?:\\w+ )?(?:experiencia|conocimiento|red|criterio) & aprovechar|aprender|beneficiar…|contar con|estupendo|genial|ayud… & !gracias|ayudó",
    "curiosidad|ganas|saber|oír|escuchar|dime|cuéntame & cómo|qué|si & suena|ves|ve|parece|lees|llega|sientes|encaja|resulta|impresión|transmite & te|le|tú|os|lo & !cómo estás|cómo está",
    "qué (?:debo|debería|harías|haría|hago|me recomiendas|me aconsejas|me recomienda)(?: \\w+){0,3}(?= ?[?.]|$)|por dónde (?:empezar|empiezo)|cómo (?:lo hago|procedo|lo enfoco|lo harías)(?= ?[?.]|$)",
    "cualquier (?:idea|ayuda|pista|sugerencia|consejo|opinión|cosa)|soy todo oídos|toda oídos|abiert[oa] a todo|sé sincer[oa]|sin piedad|lo que sea",
    "ten…|mantén…|mantenme|avís… & al tanto|al corriente|en mente|en el radar|presente & si|me|nos|cuando",
    `(?:${OPINION}) & gustaría|encantaría|necesit…|vendría|agradec…|bienvenid…|d(?:ame|eme|anos|arme)|pas…|escuch…|saber|conocer|espero|comparte…|tienes|tiene|tendr…|quier…|cualquier|valor…|útil|(?<=\\?)|abiert… & ${YOU}|cualquier|alguna?|algún & !gracias|diste|dio|ayud(?:ó|aron|aste)|bastantes?|basta|suficientes?|agradecer|pidió|pidieron|dimos`,
    "contactos?|alguien|gente|personas & servir|ayudar|útil…|interes…|conoc…|pueda… & (?<=\\?)",
    `${MEET}|café|comida|cerveza|llamada & un día|algún día|un día de estos|cuando (?:\\w+ ){0,2}(?:tiempo|puedas|calma)|pronto|alguna vez|una vez & tenemos que|deberíamos|habría|a ver si|podríamos|podemos|hay que|me gustaría & !hasta pronto`,
    "lluvia de ideas|intercambiar ideas|darle una vuelta juntos|brainstorm…|cambiar impresiones",
    "(?:qué|cómo) (?:te|le|os) (?:parece|suena)(?:n)?(?: (?:esto|eso|todo|la idea))?(?= ?[?.!]|$)|qué (?:opinas|opina|piensas|piensa|dices)(?: (?:de|sobre) (?:esto|eso|ello|todo esto))?(?= ?[?.!]|$)|cómo lo (?:ves|ve)|(?:dime|cuéntame|dígame) (?:qué|cómo|lo que) (?:te|le|lo|tú|opin|piens)…",
    "(?:ten…|tén…|acuérd…|acuérdese|piens…) & en mente|en cuenta|de (?:mí|nosotros)|en (?:mí|nosotros)|ojos|oídos",
    "si (?:sabes|oyes|te enteras|conoces|sale|surge|se entera|sabe|aparece) & algo|alguien|alguna & avis…|dime|acuérd…|piens…|digas|cuent…|interes…",
    "(?:me|nos) (?:puedes|podrías|puede|podría) (?:ayudar|echar una mano|orientar)(?: un poco| con (?:esto|eso))?(?= ?[?.!]|$)|(?:puedes|podrías|podría|puede) (?:ayudarme|echarme una mano|orientarme|ayudarnos)(?: un poco| con (?:esto|eso))?(?= ?[?.!]|$)",
    "encrucijada|perdid[oa]|atascad[oa]|hecha un lío & ayuda|consejo|punto de vista|opinión|vendría",
  ],
  mass: [
    "(?:personas|gente|clientes|donantes|socios) como (?:tú|usted|vosotros|ustedes)",
    "nuev[oa]s?|últim[oa]s?|primavera|verano|otoño|invierno|navidad & colección|gama|catálogo|productos|ofertas|programa|carta|temporada|novedades & nuestr…|llegó|aquí|disponible|descubr…|ya",
    "envío (?:gratis|gratuito)|gastos de envío|compra (?:en|online|ya)|compre|descubre|descubra|date un capricho|ganas de(?= \\w+ ?\\?)|más información|haz clic|pincha|\\d+ ?% de descuento|a quienes|a tod[oa]s (?:los|las|vosotros|ustedes)|muchos de (?:vosotros|ustedes)|tod[oa]s vosotr[oa]s|todos ustedes|entradas a la venta",
    "fin de año|cerrar el año|termina el año|un año & agradec…|nos|nuestr…|junta",
    "(?:últim[oa]|nuev[oa]|nuestr[oa]|este|esta) (?:\\w+ ){0,2}(?:número|edición|boletín|newsletter|circular)",
    "(?:satisfacción|placer|orgullo|alegría|complace|enorgullece|encantad…|felices|orgullos…|ilusión) & anunci…|present…|comunic…|invit…|compart…|inform…|lanz… & !conocer…",
    "plazas limitadas|aforo limitado|inscripciones abiertas|(?:inscríbete|inscríbase|regístrate|regístrese|apúntate|reserva tu|reserve su|reserva ya|compra ya|no esperes|date prisa|dese prisa|últimas plazas|aprovecha|aproveche)|reenví[ae] este|comparte este|pasa la voz|darte de baja|darse de baja|síguenos|síganos|visita nuestra|visite nuestra|(?:queridos|estimados|fieles|todos nuestros|nuestros) (?:clientes|socios|lectores|suscriptores|amigos|miembros)|el equipo de \\w+|gran noticia|por ser cliente",
    "estas son|aquí (?:tienes|van|están)|conoce|descubre & (?:las|nuestras) (?:últimas )?(?:novedades|noticias)",
  ],
  chases: [
    "otra vez yo|soy yo otra vez|yo de nuevo|(?:perdona|perdón|disculp\\w+|siento|no quiero) & pesad…|insist…|molest…|agobi…|dar la lata|incordi…",
    "(?:pudiste|pudo|has podido|ha podido|te dio tiempo|le dio tiempo|tuviste|encontraste) & (?<=\\?)",
    "sigo|seguimos|todavía|aún & esper…|interesad…|pendiente|respuesta|saber|intriga & !no hace falta",
    "\\?\\?+(?=\\s|$)|hola\\?+|hay alguien|sigues ahí|silencio total|sigues viv[oa]",
    "asegurarme|comprobar|confirmar|saber si|verificar & mi|mis|nuestr… & spam|llegó|llegado|recib…|acab…|perdi…|bandeja",
    "quedo (?:a la espera|pendiente)|en qué (?:ha )?quedad?o|qué pasó con|qué ha sido de|sigue en pie|sigue interesad|alguna conclusión|habéis decidido",
    "(?:no|nunca|sin|todavía|aún|ningun…)(?: \\w+){0,5} (?:respuesta|contestación|noticias|contestado|respondido|contestaste|respondiste|dicho nada|sabido|recibido|recibir) & mensaje|correo|me|he|tu|su|te|ti|usted|hemos|sé & !nadie|ha contestado a nadie|hace falta|prisa",
    "(?:mi|mis|el|nuestr[oa]|último|anterior|primer) (?:\\w+ ){0,2}(?:mensajes?|correos?|e-?mails?|mail|solicitud|propuesta|presupuesto|carta|factura) & lleg…|recib…|vi(?:ste|o)|visto|leí…|leyó|perdi…|spam|pendiente|de nuevo|otra vez|olvid…|decid…|traspapel… & !gracias|equivocad…|tu mensaje",
    "sub…|rescat…|reflot…|reenví…|recupero|retomo|insist… & correo|mensaje|mail|hilo|bandeja|tema|esto & !barco|escalera",
    "cómo va|cómo van|en qué (?:quedó|quedamos|punto|estado)|qué hay de|has decidido|ha decidido|alguna decisión|novedad…|noticias|avance…|algo nuevo|alguna noticia & lo|nuestro|ya|algo|sobre|de|(?<=\\?)|tema|proyecto|propuesta|pedido & !radio|familia|estáis|niños",
    "(?:has|ha|habéis|pudiste|pudo|tuviste|tuvo) (?:\\w+ ){0,3}(?:podido|tenido|decidido|visto|mirado|revisar|mirar|pensado|leer|ocasión|tiempo) & (?<=\\?)",
    "(?:solo|sólo|simplemente|únicamente|nada más) & saber|preguntar|confirmar|recordar…|asegurarme & si|por|cómo|mi|qué|lo & !estáis|estás|familia",
    "recordatorio|recordarte|recordarle|te recuerdo|vuelvo a (?:escribir|insistir)…|de nuevo por aquí|segundo intento|tercer correo|hago seguimiento|seguimiento & !ayuntamiento|bonito",
  ],
  favours: [
    "te apuntas|te animas|te sumas|se anima|se apunta|contar contigo|echar(?:nos|me)? una mano|(?:nos|me) faltan?|nos vendría|cuento contigo",
    "ilusión|encantaría|honor|gustaría|feliz|genial|estupendo & contar|tener…|particip…|vinieras|vengas|contigo|usted|ti & haría|sería|nos|me|estaríamos",
    "(?:me|nos) \\w+(?:as|es|a|e|áis|éis) & mi|mis|el|la|los|las|un|una|con|esto|nuestr… & (?<=\\?) & !has|gust…|acuerd…|parec…|encant…|dijis…|pas[oó]|tocó|va bien|mi correo|mi mensaje",
    "sería posible|es posible|sería mucho pedir|mucho pedir|un favor|favorcito|podría ser|habría (?:alguna )?(?:manera|forma|posibilidad)|se puede & que|tu|su|me|nos|te|le|(?<=\\?)",
    "confiaba|esperaba|contaba con|esperábamos|confiábamos & que|en",
    "(?:puedo|podría|podríamos|podemos|me dejas?|me prestas?|me deja|me presta) (?:\\w+ ){0,3}(?:usar|utilizar|coger|llevarme|tomar|pedirte|pedirle|contar|citar|mencionar|quedarme|pasar|recoger|tener|dejar|tu|su)",
    "(?:me|nos) (?:haría|haría|hace|harían|vendría|vendrían) (?:falta|bien)|necesito|necesitamos|necesitaría|me hace falta & tu|su|que|un|una|el|la|tus|ayuda",
    "(?:podrías|podría|puedes|puede|podríais|querrías|querría|serías|sería|estarías|te importaría|le importaría|te animas|te importa) & !imagin…|creer|tener razón",
    "me escrib(?:as|ieras|a|iera)|me prest…|me recomend…|me present…|carta de recomendación|interced…|hables bien|me mand(?:as|a)|me envías|me pasas|referencia & pod…|confia…|esper…|si|que|(?<=\\?)",
  ],
  gifts: [
    "(?:mandé|envié|llevé|traje|compré|dejé|he mandado|he enviado|he traído|preparé|horneé) & te gusta|le gusta|favorit…|para (?:los niños|la familia)|botella|caja|tarta|flores|tarro|cesta|bombones & !me mandaste",
    "di con|encontr…|descubr…|top[eé]…|vi|he visto|localic… & enlace|abajo|adjunt…|perfect…|ideal|para (?:ti|usted)|te|le|encaja & !me enviaste|llaves",
    "aquí (?:van|tienes|tiene|va)|adjunt…|acept…|con (?:todo )?mi cariño|como agradecimiento|de mi parte|invitación & entradas?|libro|ejemplar|vale|botella|caja|muestra|bombones|pases|plazas",
    "(?:reservado|guardado|comprado|encargado|preparado|impreso|apartado|hecho) & para (?:ti|usted)|te|le",
    `informe|artículo|libro|podcast|estudio|enlace|reportaje|vídeo|video|fotos?|lista|mapa|receta|entrevista|entradas|documental|guía|plantilla & ${YOU} & gust…|interes…|encant…|hecho para|vi|encontr…|pens…|acord…|aquí|adjunt…|serv…|útil|disfrut…`,
    "hablado bien de|buenas palabras|buena palabra|(?:te|le|os) he (?:recomendado|presentado|mencionado|propuesto|nombrado)|recomendado|tu nombre|su nombre|interced… & he|te|le|ti|usted|di",
    "paquet…|regal…|detall…|botella|sorpresa|cosita & para|niños|camino|te|le|va|tu|su & !qué detalle|detalles de",
    `(?:me acordé|pensé|me recordó) (?:de|en|a) (?:ti|usted|vosotros)|hech[oa] para (?:ti|usted)|(?:te|le) (?:va a|puede|podría) & gustar|interesar|servir|encantar|venir`,
  ],
  strings: [
    "nuestr…|el|la & presupuesto|oferta|propuesta|contrato|pedido|renovación|condiciones|factura|licencia|suscripción & podemos|cerramos|cerrar|cuándo|firmamos|rematar|concretar|(?<=\\?) & !ella|ellos",
    "(?:significaría|agradec…|bien|genial|feliz|ilusión|encantaría) & que|si & hicieras|hiciera|apoy…|renov…|prorrog…|suscrib…|patrocin…|don…|inver…|vot…|recomend…|firm…|compr…|reserv…|uni…",
    "prorrogar|renovar|ampliar|firmar|validar|extender & (?:nuestro|nuestra|tu|su|el|la) (?:\\w+ )?(?:contrato|licencia|suscripción|pedido|acuerdo|cuota|oferta|presupuesto|colaboración)",
    "hacerte socia?|te hicieras|hacerse soci[oa]|ser (?:mecenas|patrocinador)|dejar(?:nos)? una reseña|vota(?:r)? por (?:nosotros|mí)|recomiénd[ae]nos|lo único que (?:te )?pido",
    `${TALK} & ${MAY} & ${YOU}|nos|podemos|para & !${PAST}`,
    "cuándo|podemos|podríamos|puedo|podría|a ver si & hablar|firm…|vernos|reunirnos|llam…|renov…|pedido|explic…|present…|quedar & !ella|ellos",
    "(?:estaría|sería|vendría) (?:\\w+ )?(?:bien|genial|bueno|ideal|estupendo) (?:que|si) & firm…|renov…|compr…|pid…|llam…|confirm…|reserv…|vot…|don…",
    "a cambio|en contrapartida|favor por favor|hoy por ti|me debes & !nada|no hace falta",
  ],
  stiff: [
    "muy señor(?:a|es)? mí[oa]s?|acuso recibo|acusamos recibo|por la presente|por medio de la presente|distinguida consideración|su atenta|aprovecho la ocasión|susodich…|antedich…|abajo firmante|suscrib(?:e|o) la presente|me es grato|nos es grato|tengo el honor|tengo a bien|sírva(?:se|nse)|a quien corresponda|le saluda atentamente|sin otro particular|quedo a su entera|dios guarde|ruego a usted|obra en mi poder|en mi poder su|a los efectos oportunos",
  ],
  stiffForCasual: [
    "de fecha de ayer|de fecha|tomado (?:debida )?nota|debida nota|cuyo contenido|quedo de usted|segur[oa] servidor|notificad[oa]|abajo firmante|su correo electrónico de|su escrito|su comunicación|hacerle (?:saber|llegar)|cualquier modificación deberá|pongo en su conocimiento|le comunico|habida cuenta|a tal efecto|al objeto de|de la presente|el presente correo",
    "en relación (?:con|a)|con relación a|en referencia a|con respecto a|respecto de|me complace|nos complace|me permito|le informo|informarle|comunicarle|comunicarles|remitirle|remito|le ruego|rogamos|ruego|se encuentran? a (?:su|tu) disposición|a su disposición|de la misma|del mismo|adjunto (?:le|remito|encontrará)|adjunto a la presente|de conformidad|conforme a|con arreglo|a la mayor brevedad|en su defecto|atentamente|reciba (?:un|mis)|cordiales saludos|estimad[oa] señor…|hago llegar|le hago|agradecería|quedo a la espera|quedando a la espera|a la espera de sus|me dirijo a|en virtud|procederé a|procedemos a|tenga a bien|sea tan amable|si fuera tan amable|en tiempo y forma|agradeciendo de antemano|de antemano|su amable|distinguid[oa]|permítame|asimismo|dicho lo cual|cúmpleme",
  ],
  loose: [
    "qué pasa|qué tal,? tí[oa]|lo petaste|la liaste|la rompiste|te saliste|te luciste|irnos de cañas|de cañas|tomar unas|besotes|besis|achuch…|abrazotes|locurón|fue una locura|qué locura|sí o sí|holi+|wey|güey|parcer[oa]|pana(?= ?[,.!])|ché|che(?= ?[,!])|qué fuerte|ni tan mal|mazo|a full|a saco",
    "(?:ja){2,}j?|(?:je){2,}|(?:ji){2,}|lol…|xd+|omg|wtf|xq|tb|tqm|bss|muak|muac|besitos?|besazos?|besis|abrazote|abrazaco|(?!www|iii)\\w*([a-z])\\1\\1\\w*|yupi|ups|uy+|ostras|hala|olé|ey|eh|hey+|holi…|wenas|buenass|chao chao|chaíto|talué|nos vemos",
    "tí[oa](?= ?[,.!]|$)|colega|crack|máquina|figura|guap[oa](?= ?[,.!]|$)|cari(?= ?[,.!]|$)|(?:hola|ey|holi\\w*|gracias|buenas),? cariño|bro|hermano(?= ?[,.!])|chaval|macho|nena|primo(?= ?[,.!])|monstruo|chic[oa]s|peña",
    "mol(?:a|an|ó|aba|aría)|flip…|guay|chul[oa]|chulísim…|(?:fue|es|eres|era|qué|sois|estuvo) (?:de )?(?:la leche|la caña|la hostia|la bomba)|hostia…|de puta madre|joder|coño|mierda|cabr…|cojon…|(?:una|qué|menuda) pasada(?! por)|alucin…|brutal|a tope|petarl…|petad…|lo peta|pet(?:ó|aste)|dabuti|mazo|mogollón|chisme|chism…|cotill…|cachondeo|juerga|fiestón|fiesta loca|resaca|pelota picada|currar|curro|currando|molar|pillar|pillo|mal rollo|buen rollo|buenrollo|finde|birra…|cañitas|porfi|porfa|vale\\?|venga ya|anda ya|no veas|qué risa…|risas|me parto|me meo|te pasas|pásate|pirad…|loc[oa]s?(?= ?[,.!])|cosita|majete|majísim…|dale(?= ?[,.!])|qué onda|chido|padrísim…|chévere|bacán|okis|oki|okey|sip|nop|pa'? |toy|tranqui|ni idea tronco|tronco",
  ],
  pressing: [
    "cuesta creer|parece mentira|increíble|incomprensible|no me lo explico|no entiendo & incapaz|no|nadie|respuesta|líneas|contestar & !suerte|gracias|bonit…",
    "(?:estamos a|ya es|hoy es) (?:ya )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)",
    "(?:has|ha) tenido (?:\\w+ ){0,3}(?:días|semanas|meses|tiempo)(?: de sobra)?|lees (?:siquiera|al menos)|te importa (?:siquiera|algo|acaso)",
    "(?:dos|tres|cuatro|cinco|varias|muchas|mil) (?:veces|correos|mensajes|recordatorios|avisos|llamadas) & te|os|usted|he|hemos|mis & escrib…|escrit…|pid…|ped…|dij…|dich…|record…|llam…|envi…|mand…|solicit…|repit…|reclam… & !gracias|gust…|leído|ella",
    "(?:en serio|de verdad|venga ya|estás de broma|es una broma|por favor) ?[?!]+(?=[^¿]*$)",
    "(?:días|semanas|meses) (?:y|sin|ya|desde) & ni un…|ningun…|nada|sin|ni & palabra|respuesta|noticia…|señal|nada",
    "todos los demás|los demás|todo el mundo|cualquiera & entreg…|tiempo|pud…|han|hecho|podido|habría & !gracias",
    "pago|factura|importe|deuda & no|sin|impag…|vencid…|plazo|inmediat… & abogad…|obligad…|judicial…|legal…|cobro|manos de",
    "(?:segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|enésim[oa]|\\d+º) (?:vez|correo|mensaje|e-?mail|recordatorio|aviso|intento|carta|llamada) & te|le|lo|mi|he|es|ya|este|esta|os & !gracias|gust…|leído",
    `si|de lo contrario|sin|salvo|a menos & no|de lo contrario|sin|salvo|a menos & ${DAY}|antes|plazo|inmediat…|pronto|ya|esta & nos vamos|nos iremos|tendr(?:é|emos)|cancel…|rescind…|abogad…|consecuencias|busc…|ver(?:é|emos)|dar(?:é|emos)|otro|acabar…|romp…|informar…|acudir… & !guarda|lo intentamos|en mayo|llueve`,
    "abogad…|acciones legales|vía judicial|tribunales|demanda…|consecuencias|rescind…|cancelar|romper|otro (?:proveedor|socio)|otra (?:empresa|agencia)|(?:tu|su) (?:jefe|jefa|superior|dirección|director|directora|responsable) & tendr…|voy|vamos|nos|me|obligad…|opción|remedio|iremos & !ella|ellos",
    "(?:no|sin) (?:\\w+ ){0,3}(?:otra )?(?:opción|alternativa|remedio|elección)|obligad[oa]s? a|mi paciencia|la paciencia se|paciencia tiene|hart[oa]s?|ya está bien|basta ya|es el colmo|última (?:oportunidad|vez|advertencia)|último (?:aviso|recordatorio|plazo)|de una vez|ahora o nunca|se acaba el tiempo|lo tomas o lo dejas & me|nos|mi|se|te|su|estoy|está|es|contesta… & !gracias",
    "(?:esperaba|merecía|esperábamos|merezco) (?:\\w+ )?(?:más|mejor|otra cosa)|decepcion…|(?:dejado|dejas|dejaste) (?:\\w+ )?(?:tirad|plantad|colgad)…|ni siquiera|ni (?:una|un) (?:triste|mísera?|sola?) & ti|usted|te|has|ha|de|contest…|respond…|dignad…|molest…",
    "dignad…|te da igual|le da igual|os da igual|ignor…|pasas de|pasa de|tomando el pelo|toma(?:s|r) el pelo|largas|pérdida de tiempo|perder (?:mi|el) tiempo|falta de (?:respeto|seriedad|profesionalidad|educación)|poco (?:serio|profesional)|inadmisible|inaceptable|intolerable|lo mínimo|después de todo lo que|tan difícil|qué (?:te|le) cuesta|por qué (?:no|sigues|sigue)|cuántas veces|culpa|vergüenza|descaro|cara dura & tu|su|te|le|ti|usted|me|es|contest…|tuya|suya & !no tuya|no suya|culpa mía|mi culpa|no es culpa tuya|ignoro",
    "(?:te|le|os) recuerdo que|debo (?:recordar|insistir)…|tengo que (?:recordar|insistir)…|fue usted quien|fuiste tú quien|insistió en|insististe en|(?:me|nos) (?:prometiste|prometió|aseguraste|aseguró|dijiste que|juraste) & que|y|pero|fecha|quien|todavía|aún|en & !mañana",
    `(?:exijo|exigimos|quiero|reclamo) & respuesta|pago|explicaci…|disculpa…|decisión|contest… & inmediat…|ya|hoy|antes|ahora mismo|sin (?:más )?(?:demora|falta)|${DAY}|a más tardar`,
    "contest…|respond…|llám…|envía…|pag…|hazlo & inmediatamente|ahora mismo|ya(?= ?[!.])|ahora(?= ?!)|urgente ?!+|de inmediato|sin demora & !cuando puedas|yo|te",
    "como ya (?:te |le |os )?(?:\\w+ ){0,2}(?:dije|dicho|escribí|comenté|expliqué|indiqué|escrito)",
  ],
  business: [
    "(?:sigues|sigue|seguís|seguimos|sigo) (?:haciendo|vendiendo|trabajando|ofreciendo|llevando|con)",
    "(?:dirijo|llevo|soy (?:ahora|responsable)|estoy al frente) & ahora|de|las|los|la|en|andamos|en busca de|(?:tengo|tenemos|hay) un[oa]? (?:client|proyecto|encargo|puesto|contrato|oferta|propuesta|comprador)…|(?:sigues|sigue|seguís|todavía) (?:haciendo|vendiendo|trabajando|ofreciendo|llevando|haces|vendes)",
    "en busca de|buscando|patrocinador…|inversor…|autónomos|subcontrat… & nos|andamos|estoy|estamos|para|un",
    "(?:acabamos|hemos|acabo|he|estamos|estoy|vamos|voy|me|nos|te|le) (?:\\w+ ){0,3}(?:sacar|sacado|lanzar|lanzado|lanzando|abrir|abierto|pongo|ponemos|escribo|escribimos|contacto|buscando|preparando|organizando|montando|contratando|desarrollado|empezado|trabajando|presentar) & por|para|sobre|nuev…|versión|producto|proyecto|licitación|vacante|puesto|oferta|contrato|presupuesto|pedido|cliente…|proveedor…|subvención|feria|campaña|equipo|servicio & !acord…",
    "(?:busco|buscamos|necesito|necesitamos|ofrecemos|ofrezco|vendemos|organizamos|preparamos|contratamos|lanzamos|abrimos)",
    "por|para|sobre|acerca|es para & vacante|puesto|proyecto|licitación|presupuesto|factura|contrato|pedido|entrega|concurso|colaboración|encuesta|evento|web|licencia|renovación|referencia|junta|obra & !boda",
    "quién|qué|cuánto|cuál|tenéis|tienes|tiene|puedes|podrías|podría|puede|hacéis|haces|trabajáis|conoces & contacto|precio|tarif…|cuesta|cobr…|presupuesto|capacidad|número|disponib…|hueco|equipo|empresa|referencia|gestor…|asesor…|proveedor…|stock|obra|encargo|todavía|recomiend…",
    "una pregunta rápida|pregunta rápida|un favor|adjunt…|factura|plazo|por favor,? (?:firma|revisa|envía|confirma|manda|mira|dime|avisa)…",
  ],
  opinions: [
    "en el país|en nuestro país|fronteras?|por el estrecho & dejan|dejar|entrar|entran|vienen|traen|llegan & quién|quien|todos|cualquiera|gente & !invitados|vacaciones",
    "minoría en|seremos (?:una )?minoría|extranjeros en nuestr|nos (?:están )?reemplaz",
    "serm(?:ón|ones)|curas?|sacerdotes?|obispos?|imanes|rabinos|predicadores|religi(?:ón|ones)|diputados|concejales|jueces|periodistas|prensa|casa real|veganos|ecologetas|boomers & bobadas|sandeces|disparates|daño|fanátic…|atrasad…|medieval…|hipócrit…|mentir…|imbécil…|idiot…|vergüenza|peligros…|ridícul…|inútil…|tonter… & !dijo|tejado",
    "al (?:garete|carajo|traste|desastre)|a la (?:mierda|deriva|ruina|porra)|cuesta abajo|de mal en peor|se hunde|le importa|les importa|fingir|hipocresía & ayuntamiento|verdes|gobierno|alcald…|ministr…|polític…|partido|izquierda|derecha|país|europa|iglesia|sánchez|vox|podemos|inmigra…",
    "(?:al|el|nuestro) señor|dios|jesús|cristo|salvador|alá|cielo|espíritu santo|creador & vuelv…|volver…|salv…|crean|cree|creer|arrepent…|confí…|juicio|ira|conden…|etern…|camino|pecad…|castig…|convert… & !gracias a dios|dios mío|por dios|si dios quiere|adiós|el señor \\w+ (?:dijo|llamó)",
    "gobierno|ministr[oa]s?|president…|congreso|senado|parlamento|moncloa|diputad…|senador…|alcald…|polític…|partido|elecciones|vot(?:o|a|ar|an|antes|aron|ó)|electores|izquierda|derecha|ultraderecha|izquierdistas|fachas?|rojos|progres?|vox|podemos|sumar|psoe|pp|erc|junts|bildu|sánchez|feijóo|ayuso|abascal|iglesias|puigdemont|independentis…|separatis…|nacionalis…|monarquía|rey|trump|putin|biden|milei|maduro|bruselas|europa|medios|prensa|periodistas|sindicatos|huelga|impuestos|funcionarios|okupas|islam…|musulman…|mezquita…|moros|judí…|cristian…|católic…|iglesia|el papa|dios|la fe|sin fe|creyente…|ateos?|religi…|biblia|corán|curas|inmigra…|migrantes?|refugiad…|extranjer…|sin papeles|menas|gitanos|abort…|eutanasia|vacun…|covid|pandemia|cambio climático|ecologist…|feminis…|género|woke…|lgtb…|gays?|trans|homosexual…|israel…|palestin…|gaza|ucrani…|rus[oa]s?|otan|policía & payas…|ni uno|sinvergüenza…|caradura…|escándal…|vergüenza|vergonzos…|idiot…|imbécil…|tont…|loc[oa]s?|locura|ridícul…|chiste|broma|corrupt…|mentiros…|mient…|mentir…|traidor…|traici…|arruin…|destru…|destroz…|carg(?:a|an|ado)|no (?:me )?extraña|que decirlo|hay que decirlo|en mi opinión|para mí|a mi juicio|(?:que|deberían) prohib…|hart[oa]…|no aguanto|no soporto|propaganda|lavado de cerebro|adoctrin…|ideolog…|invasión|invad…|hipócrit…|parásit…|vividor…|inútil…|incompeten…|incapac…|patétic…|asco|asquer…|odi(?:o|a|an|ar)|estúpid…|ciegos?|tonterías?|chorradas?|estafa…|ladr…|chorizos?|demasiad…|tant[oa]s? (?:inmigrante|extranjero|musulm|refugiad|moro)…|todos es[ot]s|salv(?:a|ar|ará) (?:españa|el país|a)|mejor (?:presidente|ministro)|por fin alguien|gracias a dios|expuls…|deport…|secta|cuento chino|superstici…|culpa de|desastre|vendid…|miserable… & !junta del club|club|asociación|llueve|lluvia|tiempo|inaugura|dijo|procesión|a la (?:derecha|izquierda) de",
    "sin fe|jesús (?:te ama|salva)|dios (?:quiere|castiga|odia)|pecador…|al infierno|hay que votar|vota a|votad|son todos (?:iguales|unos|corruptos)|todos (?:unos )?(?:ladrones|corruptos|chorizos)|dictadura progre|lo políticamente correcto|ya no se puede decir nada|españa se (?:hunde|rompe|va)|este país (?:se|no tiene|está)|despierta…|borregos|prensa vendida|medios vendidos & !rebaño|lana|despertador",
  ],
  thanks: [
    "(?:te|le|os) deb(?:o|emos) (?:una|mucho|un|la)|abri(?:ó|eron) (?:la|una|muchas) puerta",
    "tan|muy|realmente|qué|súper|super|de lo más & amable|generos…|maj…|atent…|detall…|buen[oa]|linda?|gentil & parte|por|de|que|tu|su|has sido|fuiste|fue",
    "gracias|agradec…|agradezco|gratitud|te debo|le debo|detallazo|detalle (?:que|de|por)|me (?:has|ha) salvado|nos (?:has|ha) salvado|gran ayuda|de mucha ayuda|enorme ayuda|impagable|no tiene precio|vale oro|merci|sin (?:ti|usted) & !le agradecería|te agradecería",
    "(?:tu|su) (?:ayuda|consejo|recomendación|apoyo|regalo|tiempo|gestión|mano) & valios…|ayud…|útil|genial|salv…|vali(?:ó|ó mucho)|perfect…",
  ],
  gushes: [
    "admiro con tod|admiración (?:total|absoluta|infinita)|me quito el sombrero|nadie en el mundo|nadie en la tierra|jamás en mi vida|oro puro|pura (?:magia|poesía|maravilla)|obra maestra|obra de arte|me arrodillo|de rodillas|te venero|cambiado la vida|cambió la vida",
    "honor|privilegio|alegría|placer|regalo & de mi vida|de mi carrera|del siglo",
    "adoro|me encanta|no me lo creo|no doy crédito|muero|me derrito|enamorad[oa] de|maga|mago|hechicera & !leer|el café|el mar",
    "tan|tal|tanta|de una & extraordinari…|inigualable|sin límites|incomparable|insuperable|excepcional|divin…|exquisit…|sublime|inmens… & visión|excelencia|bondad|generosidad|talento|gracia|brillantez|sabiduría|belleza|liderazgo",
    "mejor(?:es)?|más (?:bonit[oa]|grande|increíble|hermos[oa]|maravillos[oa]|espectacular|brillante|bell[oa]) & de la historia|jamás|nunca|del mundo|de mi vida|del universo|de todos los tiempos|del planeta & !no es|no fue|uno de|una de",
    "no (?:encuentro|tengo|hay) palabras|sin palabras|me quedo sin|faltan palabras|llor…|lágrimas|piel de gallina|boquiabiert…|flipando|en una nube|séptimo cielo|sueño (?:hecho|cumplido)|me muero|me explota|maravillad…|hechizad…|fascinad… & !precio|factura|risa|cebolla",
    "inmensa…|locamente|increíble…|infinita…|absoluta…|totalmente|profunda…|enorme…|tremenda…|extraordinaria…|completamente|sencillamente|literalmente|tan tan|terriblemente & honrad…|ilusionad…|feliz|felic…|agradecid…|visionari…|genial…|inspir…|maravill…|fantástic…|emocionad…|impresion…|apasionad…|privilegi…|brillante…|espectacular…|admir…|conmovid… & !no",
    "(?:eres|es usted|sois) (?:\\w+ )?(?:la mejor|el mejor|los mejores|las mejores|un genio|una genia|una reina|un rey|una diosa|un dios|una estrella|una leyenda|un ángel|un héroe|una heroína|la caña|la bomba|increíble|única?|una inspiración|una visionaria|un visionario|un sol|un crack|mágic[oa]|maravillos[oa])",
  ],
  promises: [
    "= (?:paso|voy|vengo|me acerco) a (?:dejar|traer|llevar|recoger|buscar)…|(?:te|le) (?:dejo|llevo|acerco|tiro|meto|echo|bajo|subo|imprimo|escaneo|reparo|termino) & mañana|hoy|luego|lunes|martes|miércoles|jueves|viernes|sábado|domingo|temprano|esta|tarde|pronto & !no|si|me",
    "= (?:te|le) (?:llegará|llegarán|será enviad|saldrá)…|estará list[oa] & mañana|lunes|martes|miércoles|jueves|viernes|antes|esta|hoy|en & !si",
    `= (?:(?:enviar|mandar|llamar|avisar|escribir|pasar|traer|llevar|preparar|devolver|buscar|reservar|arreglar|encargar|confirmar|responder|contestar|compartir|revisar|preguntar|entregar|dejar|recoger|terminar|corregir|organizar|pedir|comprar|imprimir|pagar|hablar|remitir|subir|adjuntar|dar|contar|informar|ocupar|mirar|comprobar|consultar|tramitar|gestionar|actualizar|redactar|transmitir|reparar|cambiar|solucionar|redactar|presentar)é|haré|diré|pondré|(?!queremos)\\w+remos) & te|le|les|os|lo|la|los|las|${DAY}|antes|en cuanto|pronto|un|una|mi|el|su|tu & !no|nunca|quizá…|tal vez|si|seré|estaré|tendré|podré|iremos|seremos|estaremos|tendremos|podremos|intentar…|veremos|a lo mejor|siempre`,
    `= (?:te|le|les|os|lo|la|me|nos) (?:lo |la |los |las )?(?:mando|envío|llamo|paso|escribo|aviso|confirmo|traigo|llevo|preparo|devuelvo|hago|busco|reservo|compro|arreglo|pongo|encargo|respondo|contesto|mandamos|enviamos|llamamos|avisamos|devolvemos|pasamos|ocupo) & ${DAY}|luego|ya|en cuanto|antes|ahora mismo|enseguida|pronto|esta|sin falta|el|la|un|los|las|más|de|yo & !no|nunca|si|le mando un|te mando un (?:abrazo|saludo|beso)|le envío un|me pongo en contacto|te escribo (?:por|para|porque)|le escribo (?:por|para|porque)|te escribo de nuevo|te paso por|manda saludos|recuerdos`,
    "= déjalo (?:en mis manos|de mi cuenta)|déjelo (?:en mis manos|de mi cuenta)|en mis manos|dalo por hecho|delo por hecho|cuenta con(?:migo| ello)|cuente con(?:migo| ello)|yo me (?:encargo|ocupo)|me (?:encargo|ocupo)|nos encargamos|me pongo (?:con ello|a ello|ahora mismo|ya)|estoy en ello|(?:tienes|tiene) mi palabra|te doy mi palabra|eso está hecho|ya lo hago yo",
    `= (?:estar(?:á|án)|llegar(?:á|án)|tendr(?:ás|á|éis)|recibir(?:ás|á)|tienes|tiene|sale|saldr(?:á|án)) & tu|su|te|le|ti|mesa|bandeja|mi parte|nuestra parte|un|el|la|los & ${DAY}|antes|a primera hora|en (?:breve|cuanto|una|un|diez|dos|\\d+)|sin falta|pronto & planos?|borrador|respuesta|versión|informe|presupuesto|documento…|datos|lista|texto|fotos|acta|contrato|factura|paquete|copia|noticias|mesa|dinero & !no|(?<=\\?)|ayer|ya`,
    "= (?:prometo|prometemos|comprometo|comprometemos|garantizo|garantizamos|juro|aseguro|aseguramos) & te|le|les|os|que|a|me|nos & !no puedo|no podemos|nada",
    "= (?:voy|vamos) a (?:enviar|mandar|llamar|avisar|responder|confirmar|escribir|preparar|entregar|revisar|preguntar|compartir|arreglar|devolver|buscar|reservar|organizar|corregir|terminar|redactar|pedir|hablar con|mirar|comprobar|encargar|pasar|consultar)…",
  ],
  spelled:
    "absorber acuerdo acuerdos administración agradecer agradecida agradecido agradezco alcance alquiler ambiente anterior anteriormente análisis aplicaciones aplicación aprovechar archivo archivos artículo artículos atención ayuntamiento calendario calidad cambiar cambios cantidad capacidad característica características categoría certificado cliente clientes colaboración colaborar comentario comentarios comercial compañero compañeros compañía comprender comprobar compromiso comunicación comunicar concepto conclusión condiciones condición conexiones conexión conferencia confianza confirmación confirmar conocer conocimiento conocimientos consecuencia conseguir considerar consiguiente constante construcción consulta contabilidad contacto contactos contenido contestar continuación continuar contrario contrato contratos contribuir conveniente conversación cooperación correctamente correcto correos correspondiente cuestiones cuestión cumpleaños cumplimiento decisiones decisión definitivamente definitivo departamento desafortunadamente desarrollar desarrollo descripción descuento después diciembre diferencia diferente diferentes dificultad dificultades difícil difíciles digital direcciones dirección directamente director disculpa disculpas disponibilidad disponible disponibles distancia distinto documentación documento documentos economía edificio educación efectivamente ejemplo ejemplos ejercicio elección eléctrico embargo empezar empleado empresa empresas encontrar encuentro encuesta energía enfermedad enseguida enseñanza entender entrega entregas entrevista equipos equivocado escribir escritorio especial especialmente espectáculo esperanza establecer estación estrategia estructura estudiante estudiantes evaluación eventualmente evidente exactamente excelente excelentes excepto exigencia existencia existir experiencia experiencias explicación explicar exposición extranjera extranjero extraordinario extremadamente exuberante factura facturas familia favorable febrero financiero formación formulario fundamental fácilmente general generalmente gestión gobierno gracias gratuito habilidad habitación habitual haciendo herramienta herramientas horario hospital igualmente imaginar importancia importante importantes imprimir impuesto impuestos inclusive incluso inconveniente increíble independiente indicar individual industria informaciones información iniciativa inmediatamente inmediato inscripción instalación institución inteligente intención interesada interesado interesante interesantes interior internacional interés introducción inversión investigación invitación involucrar laboral lamentablemente lanzamiento licencia literatura llamada llamadas llegado mantener mantenimiento materia material mayoría medicina mejorar mensaje mensajes mercado ministerio minutos miércoles momento movimiento máquina naturaleza necesaria necesario necesarios necesidad necesita necesito negociación negocio negocios ninguna normalmente noticia noticias noviembre nuestra nuestro nuestros objetivo objetivos obligación observación ocasiones ocasión octubre oficina ofrecer opciones opiniones opinión oportunidad oportunidades ordenador organización organizar original paciencia palabra paquete participación participar particular pensamiento pequeña pequeño perfectamente periódico permanente permiso persona personal personalmente perspectiva planificación población posibilidad posibilidades posible posiblemente posición precisamente preferencia pregunta preguntas preocupación preocupado preparación preparar presencia presentaciones presentación presente presidente presupuesto presupuestos principal principalmente principio prioridad privado privilegio probablemente problema problemas procedimiento proceso producción producto productos profesional profesionales profesor programa programas progreso promoción propiedad propuesta propuestas protección proveedor proveedores proveer proyecto proyectos próxima próximamente próximo próximos publicación publicidad páginas realidad realizar realmente recepción recibida recibido recibimos recibir reciente recientemente reclamación recomendaciones recomendación recomendar recordar recordatorio recuerdo recursos referencia referencias registro regularmente relaciones relación relativamente remitir renovación reparación representante requisito requisitos reserva resolver respecta respecto responsabilidad responsable respuesta respuestas restaurante resultado resultados retraso reuniones reunión revisión revista rápidamente satisfacción sección secretaria seguimiento seguramente seguridad semanas septiembre servicio servicios siguiente siguientes similar simplemente sinceramente sincero sistema sistemas situaciones situación sociedad solamente solicitud soluciones solución subvención sucursal suficiente suficientes sugerencia sugerencias supermercado suscripción también tarjeta tecnología teléfono teléfonos temperatura temporada territorio trabajando trabajar trabajo trabajos tradición traducción tranquilo transporte tratamiento trayectoria técnica técnico universidad urgencia urgente utilizar vacaciones valoración vehículo velocidad ventaja verdadero verificar versión viernes voluntario últimamente únicamente =development =experience =fractura =fracturas =information =organization =perdida =practica =presiente =repuesta =repuestas =resaltado =solicita =solicito =special =traición =perdona =perdonas =perdonan =campana =campanas =animales =trabajó",
  sameEnd: 3,
};
