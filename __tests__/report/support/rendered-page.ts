import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** An element of the page a reader sees, or its text. */
export type PageNode = PageElement | string;

export interface PageElement {
  readonly tag: string;
  readonly href?: string;
  readonly children: PageNode[];
}

/** HTML of GitHub-flavoured Markdown, with HTML let through as GitHub does for the elements it allows. */
export function renderHtml(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The page as a tree. Throws where an element is not closed where it was opened: then a part of the page swallows another. */
export function renderPage(markdown: string): PageElement {
  const root: PageElement = { tag: 'page', children: [] };
  const open = [root];
  for (const token of renderHtml(markdown).matchAll(/<!--.*?-->|<(\/?)([a-z][a-z0-9]*)([^<>]*)>|[^<]+|</gsu)) {
    const [text, closing, tag, attributes = ''] = token;
    const parent = open.at(-1);
    if (parent === undefined) throw new Error('closed more than was opened');
    if (text.startsWith('<!--')) parent.children.push({ tag: 'comment', children: [] });
    else if (tag === undefined) parent.children.push(decode(text));
    else if (closing === '/') {
      if (parent.tag !== tag) throw new Error(`</${tag}> closes <${parent.tag}>`);
      open.pop();
    } else {
      const href = /(?:href|src)="([^"]*)"/u.exec(attributes)?.[1];
      const element: PageElement = { tag, children: [], ...(href === undefined ? {} : { href }) };
      parent.children.push(element);
      if (!['br', 'img', 'hr', 'input'].includes(tag)) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.tag ?? ''}> is never closed`);
  return root;
}

/** Elements and addresses without any text: what hostile text must not be able to change. */
export function skeleton(node: PageNode): string {
  if (typeof node === 'string') return '';
  const address = node.href === undefined ? '' : ` ${node.href}`;
  return `<${node.tag}${address}>${node.children.map(skeleton).join('')}</${node.tag}>`;
}

/** All text of the page, in order. */
export function pageText(node: PageNode): string {
  return typeof node === 'string' ? node : node.children.map(pageText).join('');
}

/** Every text GitHub looks through for mentions, references and emoji codes: all but code and links. */
export function proseOf(node: PageNode): string[] {
  if (typeof node === 'string') return [node];
  return ['code', 'pre', 'a'].includes(node.tag) ? [] : node.children.flatMap(proseOf);
}

/** Every text inside code. */
export function codeOf(node: PageNode): string[] {
  if (typeof node === 'string') return [];
  return node.tag === 'code' ? [pageText(node)] : node.children.flatMap(codeOf);
}

/** Every element with this tag, in order. */
export function elements(node: PageNode, tag: string): PageElement[] {
  if (typeof node === 'string') return [];
  const below = node.children.flatMap((child) => elements(child, tag));
  return node.tag === tag ? [node, ...below] : below;
}

/** What GitHub would make live in prose; empty if nothing. */
export function liveParts(prose: string): string[] {
  const patterns = [
    /(?<![\w`])@[a-z0-9]/giu,
    /#\d+/gu,
    /\bGH-\d+/giu,
    /\bGHSA-/gu,
    /\b(?!\d{12}\b)[0-9a-f]{7,40}\b/giu,
    /\w:\/\//gu,
    /\bwww\./giu,
    /[\w.+-]+@[\w-]+\.\w/gu,
    /:[\w+-]+:/gu,
  ];
  return patterns.flatMap((pattern) => prose.match(pattern) ?? []);
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name ?? ''] ?? whole;
  });
}
