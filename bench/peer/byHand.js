/**
 * The quote search as somebody would write it for one site: two statements by hand over the same index. The newest 25 that
 * fit, with speaker, office and article, and how many fit up to 10,000. No filters, no highlights, nothing checked.
 */
const READ = `q.document_id, q.text, q.directness, q.cue, q.said_at, q.anchor, p.name, p.slug, a.slug as article, a.headline,
  s.label, s.country`;
const REST = `left join communique_people p on p.id = i.speaker_id
  left join communique_terms_of_office_person_lnk h on h.person_id = i.speaker_id
  left join communique_terms_of_office_post_lnk o on o.term_of_office_id = h.term_of_office_id
  left join communique_posts s on s.id = o.post_id
  join communique_quotes_article_lnk l on l.quote_id = q.id
  join communique_articles a on a.id = l.article_id`;

const STATEMENTS = {
  sqlite: {
    page: `select ${READ} from (
        select rowid as place from communique_quote_words where communique_quote_words match ? order by rowid desc limit 25
      ) f cross join communique_quote_index i on i.place = f.place
      cross join communique_quotes q on q.id = i.quote_id ${REST} order by f.place desc`,
    total: `select count(*) as amount from (
        select 1 from communique_quote_words where communique_quote_words match ? limit 10001)`,
    words: (terms) => terms.map((term) => `"${term}"`).join(' AND '),
  },
  postgres: {
    page: `select ${READ} from (
        select place, quote_id, speaker_id from communique_quote_index where words @@ ?::tsquery order by place desc limit 25
      ) i join communique_quotes q on q.id = i.quote_id ${REST} order by i.place desc`,
    total: `select count(*) as amount from (
        select 1 from communique_quote_index where words @@ ?::tsquery limit 10001) found`,
    words: (terms) => terms.map((term) => `(${term.split(' ').join(' <-> ')})`).join(' & '),
  },
};

/** A phrase, or single words. */
const termsOf = (q) => (q.startsWith('"') ? [q.replaceAll('"', '')] : q.split(' '));
const rowsOf = (result) => (Array.isArray(result) ? result : result.rows);

exports.byHand = ({ strapi }) => ({
  async find(context) {
    const { page, total, words } = STATEMENTS[strapi.db.dialect.client];
    const asked = words(termsOf(String(context.query.q)));
    const knex = strapi.db.connection;
    const data = rowsOf(await knex.raw(page, [asked]));
    const [{ amount }] = rowsOf(await knex.raw(total, [asked]));
    context.body = { data, meta: { total: Number(amount) } };
  },
});
