import type { MarkdownIt } from 'markdown-it';
import { bodyHtml } from '../../src/content/body/blocks/body-html.ts';
import { makeBlocks } from '../../src/content/body/blocks/make-blocks.ts';
import type { ParsedBody } from '../../src/content/body/body.ts';

/** The HTML of a body on its page, with `⟨n⟩` where the n-th link or image stands, or its address. */
export function htmlOf({
  blocks,
  links,
}: Pick<ParsedBody, 'blocks'> & { readonly links: readonly { readonly type: string }[] }): string {
  return bodyHtml(blocks, {
    onPage: true,
    link: (index) => (links[index]?.type === 'page' ? `<a href="⟨${index}⟩">` : `⟨${index}⟩`),
  });
}

/** The HTML of some Markdown in which nothing has an id yet. */
export function rendered(markdown: MarkdownIt, source: string): string {
  return htmlOf({ blocks: makeBlocks(markdown, markdown.parse(source, {})), links: [] });
}
