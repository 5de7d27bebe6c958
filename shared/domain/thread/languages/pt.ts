import type { Language } from "./language.ts";

export const PT: Language = {
  code: "pt",
  order: "dmy",
  from: "de|remetente",
  sent: "enviado|enviada|enviada em|enviado em|data|enviado a",
  to: "para|destinatário",
  cc: "cc|cco|bcc|com cópia",
  subject: "assunto",
  labels: "importância|prioridade|anexos|responder a",
  wrote: "escreveu|escreveu o seguinte|escrito|citando",
  around: "em|a|à|s|às|as|de|do|dia|no|na|o|por",
  months:
    "janeiro/jan fevereiro/fev março/mar/marco abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez",
  weekdays:
    "domingo/dom segunda-feira/segunda/seg terça-feira/terça/ter quarta-feira/quarta/qua quinta-feira/quinta/qui sexta-feira/sexta/sex sábado/sáb/sabado",
  am: "am",
  pm: "pm",
  original: "mensagem original|compromisso original",
  forwarded:
    "mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|início da mensagem encaminhada|encaminhado por",
  closings:
    "melhores cumprimentos|com os melhores cumprimentos|cumprimentos|atenciosamente|atentamente|cordialmente|um abraço|abraços|abraço|obrigado|obrigada|muito obrigado|muito obrigada|grato|grata|beijos|até breve|att",
  sentFrom:
    "enviado do |enviado via |enviado a partir |enviado de meu |obter o outlook|obtenha o outlook|baixar o outlook",
  away: "fora do escritório|de férias|ausente|resposta automática",
  returns: "de volta em|retorno em|retornarei em|regresso a|regresso em|até o dia|até dia|até|a partir de|volto em",
  deputy: "entre em contato com|contacte|por favor contacte|em caso de urgência|na minha ausência|favor contatar",
  unsubscribe:
    "cancelar inscrição|cancelar a inscrição|cancelar subscrição|descadastrar|ver no navegador|você está recebendo este",
  notice:
    "recebeu esta mensagem por engano|recebeu este e-mail por engano|recebeu por engano|recebeu por erro|recebido por engano|recebeu esta mensagem por erro|a recebeu por engano|não for o destinatário|não é o destinatário|antes de imprimir|remetente externo|fora da organização",
  noticeHint:
    "ambiente|antivírus|atenção|cuidado|confidenciais|confidencial|privilegiadas|e seus anexos|e quaisquer anexos|uso exclusivo|exclusivamente|avise o remetente|apague|elimine",
  replyAbove: "acima desta linha",
};
