import path from 'node:path';
import Database from 'better-sqlite3';

const EVERY = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];

/** Peer's table → [ours, the columns that both have]. */
const TABLES = {
  peer_articles: ['articles', [...EVERY, 'headline', 'slug', 'in_language', 'date_published', 'body']],
  peer_quotes: [
    'quotes',
    [...EVERY, 'text', 'directness', 'position', 'said_at', 'attribution_terms', 'in_language', 'anchor', 'cue'],
  ],
  peer_people: ['people', [...EVERY, 'name', 'slug']],
  peer_posts: ['posts', [...EVERY, 'label', 'kind', 'country']],
  peer_terms: ['terms_of_office', [...EVERY, 'start_date', 'end_date', 'status']],
  peer_topics: ['topics', [...EVERY, 'name']],
};
/** Peer's links → [ours, our columns as the peer calls them]. */
const LINKS = {
  peer_quotes_article_lnk: [
    'quotes_article_lnk',
    { quote_id: 'quote_id', article_id: 'article_id', quote_ord: 'quote_ord' },
  ],
  peer_quotes_speaker_lnk: ['quotes_speaker_lnk', { quote_id: 'quote_id', person_id: 'person_id' }],
  peer_quotes_topics_lnk: ['quotes_topics_lnk', { quote_id: 'quote_id', topic_id: 'topic_id', topic_ord: 'topic_ord' }],
  peer_terms_person_lnk: ['terms_of_office_person_lnk', { term_id: 'term_of_office_id', person_id: 'person_id' }],
  peer_terms_post_lnk: ['terms_of_office_post_lnk', { term_id: 'term_of_office_id', post_id: 'post_id' }],
};

/** The same archive in the peer's types, row for row. */
export function copyToPeer(state) {
  const database = new Database(path.join(state, 'data.db'));
  database.pragma('synchronous = off');
  try {
    database.transaction(() => {
      for (const [peer, [ours, columns]] of Object.entries(TABLES)) {
        const list = columns.join(', ');
        database.exec(`insert into ${peer} (${list}) select ${list} from communique_${ours}`);
      }
      for (const [peer, [ours, columns]] of Object.entries(LINKS)) {
        const [theirs, own] = [Object.keys(columns), Object.values(columns)];
        database.exec(`insert into ${peer} (${theirs.join(', ')}) select ${own.join(', ')} from communique_${ours}`);
      }
    })();
  } finally {
    database.close();
  }
}
