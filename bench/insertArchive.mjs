import path from 'node:path';
import Database from 'better-sqlite3';
import { randomFrom } from './makeStory.mjs';

const SYLLABLES =
  'ba be bi da de do fa ga ge ka ke ko la le li lo ma me mo na ne no pa ra re ro sa se so ta te ti va ve vo za'.split(
    ' ',
  );
const VOCABULARY = 30_000;
/** In one quote of twenty. */
export const BROAD = 'harbour';
export const QUOTES_EACH = 10;
const PEOPLE = 2_000;
const COUNTRIES = Array.from({ length: 26 }, (_, n) => `X${String.fromCharCode(65 + n)}`);
const TOPICS = 40;
const FIRST_DAY = Date.UTC(1996, 0, 1);
const YEARS = 35;
const DAY = 86_400_000;

/** Word n of an invented language: no word of it is another one. */
function wordOf(n) {
  let word = '';
  for (let rest = n + SYLLABLES.length ** 2; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}
export const VOCABULARY_WORDS = Array.from({ length: VOCABULARY }, (_, n) => wordOf(n));

/** Few words are most of what is said: Zipf's law, with exponent one. */
const zipf = (random) => Math.min(VOCABULARY - 1, Math.floor(VOCABULARY ** random()) - 1);

export function sayingOf(random) {
  const words = Array.from({ length: 12 + Math.floor(random() * 16) }, () => VOCABULARY_WORDS[zipf(random)]);
  if (random() < 0.05) words[3] = BROAD;
  return words;
}

const pad = (name, n) => `${name}${String(n).padStart(24 - name.length, '0')}`;

/** Puts an invented archive into a stopped desk's tables: published articles of ten quotes each, over 35 years. */
export function insertArchive(state, articles) {
  const database = new Database(path.join(state, 'data.db'));
  const random = randomFrom(articles);
  const now = Date.UTC(2031, 4, 7);
  const insert = (table, columns) =>
    database.prepare(
      `INSERT INTO communique_${table} (${columns.join(', ')}) VALUES (${columns.map((name) => `@${name}`).join(', ')})`,
    );
  const stamps = { created_at: now, updated_at: now, published_at: now };
  const every = ['document_id', ...Object.keys(stamps)];
  const person = insert('people', [...every, 'name', 'slug', 'visibility']);
  const post = insert('posts', [...every, 'label', 'kind', 'country', 'visibility']);
  const term = insert('terms_of_office', [...every, 'start_date', 'start_date_min', 'status', 'visibility']);
  const termPerson = insert('terms_of_office_person_lnk', ['term_of_office_id', 'person_id']);
  const termPost = insert('terms_of_office_post_lnk', ['term_of_office_id', 'post_id']);
  const topic = insert('topics', [...every, 'name', 'visibility']);
  const article = insert('articles', [...every, 'headline', 'slug', 'in_language', 'date_published', 'body']);
  const columns = ['text', 'directness', 'position', 'said_at', 'attribution_terms', 'in_language', 'anchor', 'cue'];
  const quote = insert('quotes', [...every, ...columns]);
  const ofArticle = insert('quotes_article_lnk', ['quote_id', 'article_id', 'quote_ord']);
  const ofSpeaker = insert('quotes_speaker_lnk', ['quote_id', 'person_id']);
  const ofTopic = insert('quotes_topics_lnk', ['quote_id', 'topic_id', 'topic_ord']);

  const id = (statement, values) => Number(statement.run(values).lastInsertRowid);
  database.pragma('synchronous = off');
  try {
    database.transaction(() => {
      const open = { ...stamps, visibility: 'public' };
      const posts = COUNTRIES.map((country, n) =>
        id(post, {
          ...open,
          document_id: pad('benchpost', n),
          label: `Minister of ${country}`,
          kind: 'minister',
          country,
        }),
      );
      const people = Array.from({ length: PEOPLE }, (_, n) => {
        const speaker = id(person, {
          ...open,
          document_id: pad('benchspeaker', n),
          name: `${wordOf(n)} ${wordOf(n * 7)}`,
          slug: `speaker-${n}`,
        });
        const since = { start_date: '1990', start_date_min: '1990-01-01', status: 'current' };
        const held = id(term, { ...open, ...since, document_id: pad('benchterm', n) });
        termPerson.run({ term_of_office_id: held, person_id: speaker });
        termPost.run({ term_of_office_id: held, post_id: posts[n % posts.length] });
        return speaker;
      });
      const topics = Array.from({ length: TOPICS }, (_, n) =>
        id(topic, { ...open, document_id: pad('benchtopic', n), name: `Topic ${n}` }),
      );
      for (let n = 0; n < articles; n += 1) {
        const at = FIRST_DAY + Math.floor((n / articles) * YEARS * 365) * DAY;
        const sayings = Array.from({ length: QUOTES_EACH }, () => sayingOf(random).join(' '));
        const body = sayings.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text: `“${text}.”` }] }));
        const articleId = id(article, {
          ...stamps,
          document_id: pad('bencharticle', n),
          headline: `Invented story ${n}`,
          slug: `invented-story-${n}`,
          in_language: 'en',
          date_published: at,
          body: JSON.stringify(body),
        });
        for (const [position, text] of sayings.entries()) {
          const span = { block: position, blockHash: 'bench', start: 1, end: 1 + text.length };
          const anchor = {
            field: 'body',
            revision: 'bench',
            spans: [span],
            exact: text,
            prefix: '“',
            suffix: '.”',
            state: 'ok',
          };
          const quoteId = id(quote, {
            ...stamps,
            document_id: pad('benchquote', n * QUOTES_EACH + position),
            text,
            directness: 'direct',
            position,
            said_at: at,
            attribution_terms: 'onTheRecord',
            in_language: 'en',
            anchor: JSON.stringify(anchor),
            cue: 'said',
          });
          ofArticle.run({ quote_id: quoteId, article_id: articleId, quote_ord: position + 1 });
          ofSpeaker.run({ quote_id: quoteId, person_id: people[zipf(random) % PEOPLE] });
          if (position === 0) ofTopic.run({ quote_id: quoteId, topic_id: topics[n % TOPICS], topic_ord: 1 });
        }
      }
    })();
  } finally {
    database.close();
  }
}
