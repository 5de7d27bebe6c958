import type { Language } from "./language.ts";

export const JA: Language = {
  code: "ja",
  order: "ymd",
  from: "差出人|送信者|送信元",
  sent: "送信日時|日付|日時|送信日",
  to: "宛先|受信者",
  cc: "cc|bcc",
  subject: "件名",
  labels: "重要度|添付ファイル|返信先",
  wrote: "書きました|のメール|書いた|wrote",
  around: "に|、|、|さん|は",
  months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  weekdays: "日曜日/日 月曜日/月 火曜日/火 水曜日/水 木曜日/木 金曜日/金 土曜日/土",
  am: "午前",
  pm: "午後",
  original: "元のメッセージ|オリジナルメッセージ|元の予定|original message",
  forwarded: "転送されたメッセージ|転送メッセージ|転送開始",
  closings:
    "よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願い致します|敬具|以上|ありがとうございます",
  sentFrom: "iphoneから送信|ipadから送信|androidから送信|outlook for |スマートフォンから送信",
  away: "不在|休暇|外出しております|自動応答|自動返信|休業",
  returns: "まで|から出社",
  deputy: "までご連絡|お急ぎの場合は|緊急の場合は",
  unsubscribe: "配信停止|配信の停止|購読解除|メルマガ解除|登録解除|ブラウザで表示",
};
