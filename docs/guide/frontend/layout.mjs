import { html } from './html.mjs';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1a1a2e, #eceaf5); --page: light-dark(#fff, #16161f);
  --quiet: light-dark(#5b5b74, #a5a4bb); --mark: light-dark(#fff1b8, #54490f); --line: light-dark(#dddde8, #38384a);
  --link: light-dark(#2f2fb8, #a9a7ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; font: 1.0625rem/1.6 system-ui, 'Noto Sans', sans-serif;
  color: var(--ink); background: var(--page); }
a { color: var(--link); } h1 { line-height: 1.25; text-wrap: balance; }
a:focus-visible, input:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
header, footer { padding-block: .75rem; border-block: 0 solid var(--line); }
header { border-block-end-width: 1px; } footer { border-block-start-width: 1px; color: var(--quiet); font-size: .9rem; }
mark { color: inherit; background: var(--mark); padding-inline: .1em; }
.quiet { color: var(--quiet); font-size: .9375rem; } ul.plain { list-style: none; padding: 0; }
ul.plain > li { padding-block: .75rem; border-block-end: 1px solid var(--line); }
blockquote { margin: 0 0 .25rem; } form { display: flex; gap: .5rem; flex-wrap: wrap; margin-block: 1rem; }
input[type=search] { flex: 1 1 14rem; font: inherit; padding: .4rem .6rem; border: 1px solid var(--quiet); border-radius: .3rem;
  color: inherit; background: var(--page); }
button { font: inherit; padding: .4rem 1rem; border: 1px solid var(--quiet); border-radius: .3rem; color: inherit; background: var(--page); }
`;

export const page = ({ title, language = 'en', body }) =>
  html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>
<style>${html([STYLE])}</style></head>
<body>
<header><nav aria-label="Site"><a href="/">Search what was said</a></nav></header>
<main>${body}</main>
<footer>An example: every page is made of one request to the desk.</footer>
</body></html>`.text;

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
export const dayOf = (moment) =>
  moment === null ? null : html`<time datetime="${moment}">${DAY.format(new Date(moment))}</time>`;

const officeOf = ({ offices }) =>
  offices.map(({ post, acting }) => (acting ? `acting ${post.label}` : post.label)).join(', ');

/** Who said it, in which office at the time, or else as printed; for words on background what may be said instead. */
export function speakerOf(quote) {
  const { speaker, speakerOrganization, attributionText } = quote;
  if (speaker === null) return html`${speakerOrganization?.name ?? attributionText ?? 'Nobody is named'}`;
  const name =
    speaker.slug === null
      ? speaker.name
      : html`<a href="/people/${encodeURIComponent(speaker.slug)}">${speaker.name}</a>`;
  const office = officeOf(quote);
  if (office !== '') return html`${name}, ${office}`;
  return attributionText?.includes(speaker.name) ? html`${name} (${attributionText})` : name;
}
