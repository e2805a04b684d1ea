/** A strict reader of the HTML that we write: enough to test it, and no more. */

export interface Element {
  tag: string;
  attributes: Record<string, string>;
  /** Text inside, without tags. */
  text: string;
  parents: Element[];
}

const voids = new Set(['meta', 'link', 'input', 'br', 'hr', 'img']);
const piece =
  /<!doctype html>|<(\/?)([a-z][a-z0-9]*)((?:\s+[a-zA-Z][\w:-]*(?:="[^"<]*")?)*)\s*(\/?)>|([^<]+)|(<)/gy;
const attribute = /([a-zA-Z][\w:-]*)(?:="([^"]*)")?/g;

function attributesOf(text: string, tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(attribute)) {
    if (name in attributes) throw new Error(`<${tag}> has ${name} twice.`);
    attributes[name] = value;
  }
  return attributes;
}

/**
 * The elements of a document, in order.
 *
 * @throws Error for tags that do not balance, a repeated attribute, or a `<` that begins no tag
 */
export function readHtml(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  for (const match of html.matchAll(piece)) {
    const [whole, closing, tag, attributes = '', selfClosing, text, stray] = match;
    if (stray) throw new Error(`A stray < before: ${html.slice(match.index, match.index + 80)}`);
    if (text) for (const element of open) element.text += text;
    if (!tag || whole.startsWith('<!')) continue;
    if (closing) {
      const last = open.pop();
      if (last?.tag !== tag) throw new Error(`</${tag}> closes <${last?.tag ?? 'nothing'}>.`);
      continue;
    }
    const element: Element = { tag, attributes: attributesOf(attributes, tag), text: '', parents: [...open] };
    elements.push(element);
    if (!voids.has(tag) && !selfClosing) open.push(element);
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.tag}> is not closed.`);
  return elements;
}

export const withTag = (elements: Element[], ...tags: string[]): Element[] =>
  elements.filter(({ tag }) => tags.includes(tag));
