import { html, safeAddress } from './html.mjs';
import { dayOf, page, speakerOf } from './layout.mjs';
import { markBlocks, markText } from './markBlocks.mjs';

const storyAddress = ({ slug }) => (slug === null ? null : `/stories/${encodeURIComponent(slug)}`);
const storyLink = (article) => html`<a href="${storyAddress(article)}" dir="auto">${article.headline}</a>`;

/** One request: `desk.story(slug)`. */
export async function storyPage(desk, slug) {
  const { article, quotes, events, links } = await desk.story(slug);
  const marked = (words, quote) => html`<mark id="${quote.documentId}">${words}</mark>`;
  const body = html`
<article lang="${article.inLanguage}">
<h1 dir="auto">${article.headline}</h1>
<p class="quiet">${article.byline ?? ''} ${dayOf(article.datePublished)}</p>
${markBlocks(article.body, quotes, marked)}
</article>
${
  quotes.length > 0 &&
  html`<section aria-labelledby="said"><h2 id="said">Who said what</h2><ul class="plain">${quotes.map(
    (quote) => html`<li><blockquote dir="auto"><a href="#${quote.documentId}">${quote.text}</a></blockquote>
<span class="quiet">${speakerOf(quote)}${quote.event && html` · at: ${quote.event.name}`}</span></li>`,
  )}</ul></section>`
}
${
  events.length > 0 &&
  html`<section aria-labelledby="events"><h2 id="events">Where</h2><ul>${events.map(
    ({ name, startDate }) => html`<li>${name} <span class="quiet">${startDate}</span></li>`,
  )}</ul></section>`
}
${links.length > 0 && html`<section aria-labelledby="links"><h2 id="links">Read more</h2><ul>${links.map(linkItem)}</ul></section>`}`;
  return page({ title: article.headline, body });
}

function linkItem({ title, url, article }) {
  const address = article === null ? safeAddress(url) : storyAddress(article);
  return html`<li dir="auto">${address === null ? title : html`<a href="${address}">${title}</a>`}</li>`;
}

const quoteItem = (quote, words) => html`<li><blockquote dir="auto">${words}</blockquote>
<span class="quiet">${speakerOf(quote)}${quote.saidAt && html` · ${dayOf(quote.saidAt)}`} · ${storyLink(quote.article)}</span></li>`;

/** One request: `desk.timeline('person', slug)`. */
export async function personPage(desk, slug, cursor) {
  const { data, meta } = await desk.timeline('person', slug, { limit: 20, ...(cursor !== undefined && { cursor }) });
  const spoken = data.find(({ kind, quote }) => kind === 'quote' && quote.speaker?.slug === slug);
  const name = spoken?.quote.speaker.name ?? slug;
  const items = data.map((item) =>
    item.kind === 'quote'
      ? quoteItem(item.quote, item.quote.text)
      : html`<li>${item.event.name} <span class="quiet">${dayOf(item.at)}</span></li>`,
  );
  const body = html`<h1>${name}</h1>
${data.length === 0 ? html`<p>Nothing dated is known of them yet.</p>` : html`<ul class="plain">${items}</ul>`}
${meta.next && html`<p><a href="?cursor=${encodeURIComponent(meta.next)}" rel="next">Earlier</a></p>`}`;
  return page({ title: name, body });
}

/** One request: `desk.searchQuotes(…)`. */
export async function searchPage(desk, { q = '', cursor }) {
  const asked = {
    ...(q !== '' && { q }),
    ...(cursor !== undefined && { cursor }),
    facets: cursor === undefined ? ['speaker', 'year'] : [],
  };
  const { data, meta } = await desk.searchQuotes(asked);
  const found = data.map((quote) =>
    quoteItem(
      quote,
      markText(quote.text, quote.highlights, (words) => html`<mark>${words}</mark>`),
    ),
  );
  const { speaker = [], year = [] } = meta.facets;
  const next = new URLSearchParams({ ...(q !== '' && { q }), cursor: meta.next ?? '' });
  const body = html`<h1>What was said</h1>
<form role="search"><input type="search" name="q" value="${q}" aria-label="Words, &quot;a phrase&quot;, begin*, -without" placeholder="lighthouse"><button>Search</button></form>
${
  meta.total !== null &&
  html`<p class="quiet" role="status">${meta.isExact ? '' : 'At least '}${meta.total} ${meta.total === 1 ? 'quote' : 'quotes'}${
    speaker.length > 0 &&
    html` by ${speaker.slice(0, 5).map(({ name, count }, at) => `${at > 0 ? ', ' : ''}${name} (${count})`)}`
  }${year.length > 0 && html`; ${year.map((one, at) => `${at > 0 ? ', ' : ''}${one.year} (${one.count})`)}`}</p>`
}
<ul class="plain">${found}</ul>
${meta.next && html`<p><a href="?${next}" rel="next">More</a></p>`}`;
  return page({ title: q === '' ? 'What was said' : `“${q}”: what was said`, body });
}

export const problemPage = (title, text) =>
  page({ title, body: html`<h1>${title}</h1><p>${text}</p><p><a href="/">Search what was said</a></p>` });
