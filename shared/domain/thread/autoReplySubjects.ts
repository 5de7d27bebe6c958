/** How automatic replies begin their subject. */
export const AUTO_REPLY_SUBJECTS: readonly string[] = [
  ...[
    "automatic reply:",
    "auto-reply:",
    "autoreply:",
    "auto reply:",
    "auto response:",
    "out of office:",
    "out of office autoreply:",
  ],
  ...[
    "out of the office:",
    "automatische antwort:",
    "abwesenheitsnotiz:",
    "abwesend:",
    "réponse automatique",
    "absence du bureau",
  ],
  ...[
    "respuesta automática:",
    "fuera de la oficina:",
    "resposta automática:",
    "risposta automatica:",
    "automatisch antwoord:",
  ],
  ...[
    "automatiskt svar:",
    "autosvar:",
    "automatisk svar:",
    "automaattinen vastaus:",
    "automatyczna odpowiedź:",
    "automatická odpověď:",
  ],
  ...[
    "otomatik yanıt:",
    "автоматический ответ:",
    "автоматична відповідь:",
    "自动答复:",
    "自動回覆:",
    "自動応答:",
    "자동 회신:",
  ],
];
