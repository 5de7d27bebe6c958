import { SaxesParser } from "saxes";

/** One element of the manifest. Attributes are keyed as written (`resid`, `xsi:type`), without namespace declarations. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** The root element. Throws with line and column when the text is not well-formed XML. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let root: Growing | undefined;

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    const attributes = Object.values(tag.attributes).filter(
      ({ prefix, name }) => prefix !== "xmlns" && name !== "xmlns",
    );
    const element: Growing = {
      name: tag.local,
      namespace: tag.uri,
      attributes: Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      children: [],
      text: "",
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("text", (words) => {
    const element = open.at(-1);
    if (element) element.text += words.trim();
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(text).close();

  if (!root) throw new Error("Cannot read the manifest: it holds no element");
  return root;
}

/** The element and everything below it, in the order of the text. */
export function* everything(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everything(child);
}

export const all = (element: XmlElement, name: string): readonly XmlElement[] =>
  [...everything(element)].filter((found) => found.name === name);

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The only child of that name, or the first of several; `undefined` when there is none. */
export const child = (element: XmlElement, name: string): XmlElement | undefined => childrenNamed(element, name)[0];

/** What kind of element this is, where the schema says so with `xsi:type`. */
export const typeOf = (element: XmlElement): string => element.attributes["xsi:type"] ?? "";
