export interface HtmlText {
  readonly text: string;
}

export function textOfHtml(html: string): HtmlText {
  return { text: html };
}
