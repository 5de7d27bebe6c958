import type { Language } from "./language.ts";

export const ES: Language = {
  code: "es",
  order: "dmy",
  from: "de|remitente",
  sent: "enviado|enviado el|fecha|enviada el|fecha de envío",
  to: "para|a|destinatario",
  cc: "cc|cco|con copia",
  subject: "asunto",
  labels: "importancia|datos adjuntos|responder a|prioridad",
  wrote: "escribió|escribio|ha escrito|escribía|escrito|citando a",
  around: "el|a|las|la|s|de|del|día|hs|hrs|h",
  months:
    "enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago/agto septiembre/sept/sep/setiembre octubre/oct noviembre/nov diciembre/dic",
  weekdays: "domingo/dom lunes/lun martes/mar miércoles/mié/miercoles/mie jueves/jue viernes/vie sábado/sáb/sabado/sab",
  am: "am|a.m.",
  pm: "pm|p.m.",
  original: "mensaje original|correo original|cita original",
  forwarded: "mensaje reenviado|inicio del mensaje reenviado|reenviado por|correo reenviado",
  closings:
    "un cordial saludo|un saludo|saludos cordiales|saludos|un abrazo|abrazo|abrazos|atentamente|cordialmente|muchas gracias|gracias|gracias de antemano|gracias y saludos|hasta pronto|le saluda atentamente",
  sentFrom: "enviado desde |enviado de mi |enviado con |obtener outlook|obtén outlook",
  away: "fuera de la oficina|de vacaciones|estaré ausente|estoy ausente|ausente|respuesta automática",
  returns: "de vuelta el|regreso el|regresaré el|hasta el|vuelvo el|volveré el|a partir del|incorporaré el",
  deputy:
    "póngase en contacto con|puede contactar con|contacte con|contacte a|contactar a|en caso de urgencia|en mi ausencia",
  unsubscribe:
    "darse de baja|darte de baja|cancelar suscripción|cancelar la suscripción|ver en el navegador|ver en su navegador|recibe este correo",
  notice:
    "recibido este mensaje por error|recibido este correo por error|recibe este mensaje por error|recibido por error|no es el destinatario|no es usted el destinatario|antes de imprimir este|procede del exterior|remitente externo|correo externo",
  noticeHint:
    "medio ambiente|antivirus|atención|precaución|confidencial|archivos adjuntos|ficheros adjuntos|dirigido exclusivamente|dirigidos exclusivamente|uso exclusivo|queda prohibida|proceda a su eliminación|protección de datos",
  replyAbove: "por encima de esta línea|encima de esta línea|sobre esta línea",
};
