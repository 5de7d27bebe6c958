/** The page on which somebody says who they are, and that Rapport may know it. */
import type { Correspondent } from "../mailbox/mail.ts";

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** `asked` with one more parameter. */
function answering(asked: URL, name: string, value: string): string {
  const answer = new URL(asked);
  answer.searchParams.set(name, value);
  return escaped(`${answer.pathname}${answer.search}`);
}

export function consentPage(asked: URL, users: readonly Correspondent[]): string {
  const choices = users.map(
    ({ name, address }) =>
      `<li><a href="${answering(asked, "as", address)}">Accept as ${escaped(name)}</a> ${escaped(address)}</li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Emulated sign-in</title></head><body>
<h1>Sign in to Rapport</h1><ul>${choices.join("")}</ul><p><a href="${answering(asked, "cancel", "1")}">Cancel</a></p>
</body></html>`;
}
