/** The words of a draft: an element the user types in while it is on the screen, a text while it is not. */
import type { Coercion } from "../../protocol/surface.ts";
import { cleanFragment, htmlOfText, textOfHtml } from "./cleanHtml.ts";

const asHtml = (content: string, coercion: Coercion): string => (coercion === "html" ? content : htmlOfText(content));

/** A click below everything means "go on writing", not "write into my signature". */
function caretAfterWords(element: HTMLElement): void {
  const signature = element.querySelector("#Signature");
  const written = [...element.childNodes].filter((node) => node.textContent?.trim() && node !== signature);
  const last = written.at(-1);
  const range = document.createRange();
  if (last) range.selectNodeContents(last);
  else range.selectNodeContents(element.firstChild ?? element);
  range.collapse(last === undefined);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

export class DraftBody {
  #html: string;
  #element: HTMLElement | null = null;
  /** Where the user left the caret; Outlook inserts there, also after the focus has gone to the pane. */
  #caret: Range | null = null;
  #atSend = "";

  constructor(html: string) {
    this.#html = html;
  }

  /** Gives the words to the element; returns how to take them back. */
  attach(element: HTMLElement): () => void {
    element.replaceChildren(cleanFragment(this.#html));
    this.#element = element;
    const remember = () => this.#remember();
    const toWords = (event: MouseEvent) => {
      if (event.target === element) caretAfterWords(element);
    };
    document.addEventListener("selectionchange", remember);
    element.addEventListener("click", toWords);
    return () => {
      element.removeEventListener("click", toWords);
      document.removeEventListener("selectionchange", remember);
      this.#html = element.innerHTML;
      this.#element = null;
      this.#caret = null;
    };
  }

  get html(): string {
    return this.#element?.innerHTML ?? this.#html;
  }

  get text(): string {
    return this.#element?.innerText ?? textOfHtml(this.#html);
  }

  /** As it leaves: with what an add-in wanted appended. */
  get htmlToSend(): string {
    return this.html + this.#atSend;
  }

  set(content: string, coercion: Coercion): void {
    const html = asHtml(content, coercion);
    if (!this.#element) this.#html = html;
    this.#element?.replaceChildren(cleanFragment(html));
    this.#caret = null;
  }

  prepend(content: string, coercion: Coercion): void {
    this.set(asHtml(content, coercion) + this.html, "html");
  }

  insert(content: string, coercion: Coercion): void {
    if (this.#element) this.#insertInto(this.#element, asHtml(content, coercion));
    else this.prepend(content, coercion);
  }

  #insertInto(element: HTMLElement, html: string): void {
    const range = this.#caret ?? this.#start(element);
    const fragment = cleanFragment(html);
    range.deleteContents();
    range.insertNode(fragment);
    range.collapse(false);
    this.#caret = range;
  }

  selected(coercion: Coercion): string {
    if (!this.#caret) return "";
    if (coercion === "text") return this.#caret.toString();
    const holder = document.createElement("div");
    holder.append(this.#caret.cloneContents());
    return holder.innerHTML;
  }

  setSignature(content: string, coercion: Coercion): void {
    const holder = document.createElement("div");
    holder.append(cleanFragment(this.html));
    holder.querySelector("#Signature")?.remove();
    const signature = document.createElement("div");
    signature.id = "Signature";
    signature.append(cleanFragment(asHtml(content, coercion)));
    holder.append(signature);
    this.set(holder.innerHTML, "html");
  }

  appendAtSend(content: string, coercion: Coercion): void {
    this.#atSend += asHtml(content, coercion);
  }

  #remember(): void {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range && this.#element?.contains(range.commonAncestorContainer)) this.#caret = range.cloneRange();
  }

  #start(element: HTMLElement): Range {
    const range = document.createRange();
    range.setStart(element, 0);
    return range;
  }
}
