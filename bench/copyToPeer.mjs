const EVERY = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];

/** Our table → the peer's, and the columns that both have. */
const TABLES = {
  people: ['peer_people', [...EVERY, 'name', 'slug']],
  posts: ['peer_posts', [...EVERY, 'label', 'kind', 'country']],
  terms_of_office: ['peer_terms', [...EVERY, 'start_date', 'end_date', 'status']],
  topics: ['peer_topics', [...EVERY, 'name']],
  articles: ['peer_articles', [...EVERY, 'headline', 'slug', 'in_language', 'date_published', 'body']],
  quotes: [
    'peer_quotes',
    [...EVERY, 'text', 'directness', 'position', 'said_at', 'attribution_terms', 'in_language', 'anchor', 'cue'],
  ],
};
/** Our links → the peer's, our columns → as the peer calls them. */
const LINKS = {
  terms_of_office_person_lnk: ['peer_terms_person_lnk', { term_of_office_id: 'term_id', person_id: 'person_id' }],
  terms_of_office_post_lnk: ['peer_terms_post_lnk', { term_of_office_id: 'term_id', post_id: 'post_id' }],
  quotes_article_lnk: [
    'peer_quotes_article_lnk',
    { quote_id: 'quote_id', article_id: 'article_id', quote_ord: 'quote_ord' },
  ],
  quotes_speaker_lnk: ['peer_quotes_speaker_lnk', { quote_id: 'quote_id', person_id: 'person_id' }],
  quotes_topics_lnk: ['peer_quotes_topics_lnk', { quote_id: 'quote_id', topic_id: 'topic_id', topic_ord: 'topic_ord' }],
};

/** Our tables that an archive fills, in an order in which none waits for a later one. */
export const ARCHIVE_TABLES = [...Object.keys(TABLES), ...Object.keys(LINKS)].map((name) => `communique_${name}`);
export const PEER_TABLES = [...Object.values(TABLES), ...Object.values(LINKS)].map(([name]) => name);

/** Statements that put the same archive into the peer's types, row for row. */
export const COPY_TO_PEER = [
  ...Object.entries(TABLES).map(([ours, [peer, columns]]) => {
    const list = columns.join(', ');
    return `insert into ${peer} (${list}) select ${list} from communique_${ours}`;
  }),
  ...Object.entries(LINKS).map(([ours, [peer, columns]]) => {
    const [own, theirs] = [Object.keys(columns), Object.values(columns)];
    return `insert into ${peer} (${theirs.join(', ')}) select ${own.join(', ')} from communique_${ours}`;
  }),
];
