const BLOCKS = 'p, div, h1, h2, h3, h4, h5, h6, li, tr, blockquote, section, article, header, footer, ul, ol, table';
const UNREAD = 'script, style, noscript, template, svg, head';

// DOMParser never runs scripts nor loads pictures.
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

/** How many links of the web a piece of HTML holds: they are what plain text would lose. */
export const countLinks = (html: string): number => parse(html).querySelectorAll('a[href^="http" i]').length;

/** What a page reads as, for showing it in a plain box; the desk itself reads the HTML. */
export function textOfHtml(html: string): string {
  const page = parse(html);
  for (const element of page.querySelectorAll(UNREAD)) element.remove();
  for (const line of page.querySelectorAll('br')) line.replaceWith('\n');
  for (const block of page.querySelectorAll(BLOCKS)) {
    block.before('\n\n');
    block.after('\n\n');
  }
  return (page.body.textContent ?? '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
