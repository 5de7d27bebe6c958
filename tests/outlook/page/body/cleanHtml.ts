/** HTML of strangers, made fit to stand in the page: no scripts, no frames, nothing loaded from elsewhere. */

const FORBIDDEN =
  "script,style,link,meta,base,title,iframe,frame,object,embed,form,input,button,textarea,select,svg,math,template";
const ADDRESS_ATTRIBUTES = ["href", "src", "action", "background", "poster"];

const isHarmless = (address: string): boolean => /^(https?:|mailto:|tel:|cid:|data:image\/|#)/i.test(address.trim());

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isAddress = ADDRESS_ATTRIBUTES.includes(name.toLowerCase());
    if (name.toLowerCase().startsWith("on") || name === "srcset" || (isAddress && !isHarmless(value)))
      element.removeAttribute(name);
  }
}

/** The nodes of the document's body. */
export function cleanFragment(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  for (const element of parsed.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of parsed.body.querySelectorAll("*")) cleanAttributes(element);

  const fragment = document.createDocumentFragment();
  fragment.append(...parsed.body.childNodes);
  return fragment;
}

const BLOCKS = new Set(["P", "DIV", "TR", "LI", "BLOCKQUOTE", "H1", "H2", "H3", "H4", "TABLE", "UL", "OL", "HR"]);

function textOfNode(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (node.nodeName === "BR") return "\n";
  const inner = [...node.childNodes].map(textOfNode).join("");
  return BLOCKS.has(node.nodeName) ? `\n${inner.trim()}\n` : inner;
}

/** Plain text with line breaks where the page would have them. */
export const textOfHtml = (html: string): string =>
  textOfNode(cleanFragment(html))
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escaped[character] ?? character);

export const htmlOfText = (text: string): string => escapeHtml(text).replace(/\r?\n/g, "<br>");
