import type { Nodes, PhrasingContent, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown as serialise } from 'mdast-util-to-markdown';
import type { Handle, Options } from 'mdast-util-to-markdown';
import type { Block, Details } from './block.js';

/**
 * Beyond what the library escapes for CommonMark: strike-through, and the dollar signs between which GitHub sets
 * formulas. `&`, `<` and `>` are always written as references, so that text is also safe inside HTML.
 */
const alwaysEncoded = ['&', '<', '>', '$', '~'];

const options: Options = {
  bullet: '-',
  emphasis: '_',
  resourceLink: true,
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  unsafe: alwaysEncoded.map((character) => ({ character, inConstruct: 'phrasing' })),
  handlers: {
    text: ((node: Text, _parent, state, info) =>
      state.safe(node.value, { ...info, encode: alwaysEncoded })) satisfies Handle,
    details: ((node: Details, _parent, state, info) => {
      const body = state.containerFlow(node, info);
      return `<details>\n<summary>${toHtml(node.summary)}</summary>\n\n${body}\n\n</details>`;
    }) satisfies Handle,
  },
  join: [alertHead],
};

/** GitHub-flavoured Markdown of the blocks, without a newline at the end; empty for no blocks. */
export function toMarkdown(blocks: readonly Block[]): string {
  return serialise({ type: 'root', children: [...blocks] }, options).replace(/\n+$/u, '');
}

// The label of an alert must be followed by its text without a blank line.
function alertHead(left: Nodes, _: Nodes, parent: Nodes): number | undefined {
  return parent.type === 'blockquote' && left.type === 'html' ? 0 : undefined;
}

/** Markdown is not parsed inside `<summary>`. */
function toHtml(content: readonly PhrasingContent[]): string {
  return content
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeHtml(node.value);
        case 'inlineCode':
          return `<code>${escapeHtml(node.value)}</code>`;
        case 'strong':
          return `<b>${toHtml(node.children)}</b>`;
        case 'link':
          return toHtml(node.children);
        case 'html':
          return node.value;
        default:
          return '';
      }
    })
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"$]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
