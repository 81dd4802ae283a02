/** Text that is markup already; everything else is escaped. */
class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (value) => String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);

function written(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(written).join('');
  return value === null || value === undefined || value === false ? '' : escaped(value);
}

/** `html\`<p>${text}</p>\``: what stands in the braces is escaped, unless it was made by this. */
export const html = (pieces, ...values) =>
  new Markup(pieces.reduce((text, piece, at) => text + written(values[at - 1]) + piece));

/** Only addresses of the web, for a wire may send others. */
export const safeAddress = (url) => (/^https?:\/\//i.test(url ?? '') ? url : null);
