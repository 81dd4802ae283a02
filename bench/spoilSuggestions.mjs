/** Makes a desk's perfect suggestions realistic: some wrong, one too many, one too few. */
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import Database from 'better-sqlite3';

const WRONG_SPEAKERS = 2;
const WORDS_CUT = 2;

const parsed = (row) => ({ ...row, proposed: JSON.parse(row.proposed), anchor: JSON.parse(row.anchor) });

/** Without its last two words: an edge that an editor must move. */
function cutShort({ proposed, anchor }) {
  const text = anchor.exact.split(' ').slice(0, -WORDS_CUT).join(' ');
  const [span] = anchor.spans;
  return {
    proposed: { ...proposed, text },
    anchor: { ...anchor, exact: text, spans: [{ ...span, end: span.start + text.length }] },
  };
}

/** Words that nobody said: a link's title, proposed as a quotation too. */
const falseQuote = (row, quote, link) => ({
  ...row,
  document_id: randomUUID().replaceAll('-', '').slice(0, 24),
  fingerprint: `quote:${randomUUID().slice(0, 8)}`,
  position: link.position,
  anchor: JSON.stringify(link.anchor),
  proposed: JSON.stringify({ ...quote.proposed, text: link.proposed.title, directness: 'indirect' }),
});

/**
 * Changes the stopped desk in `state`. `isSentence`: whether an anchor is a whole sentence, which an editor can walk to.
 * Gives what is wrong with which suggestion: `{speakers: {id: right name}, edge, wrong, missed: {exact}, after}`.
 */
export function spoilSuggestions(state, isSentence) {
  const database = new Database(path.join(state, 'data.db'));
  try {
    const rows = database.prepare('SELECT * FROM communique_suggestions ORDER BY position').all();
    const all = rows.map(parsed);
    const quotes = all.filter(({ kind }) => kind === 'quote');
    const people = new Map(
      all.filter(({ kind }) => kind === 'person').map((row) => [row.document_id, row.proposed.name]),
    );
    const save = database.prepare(
      'UPDATE communique_suggestions SET proposed = @proposed, anchor = @anchor WHERE id = @id',
    );
    const write = ({ id, proposed, anchor }) =>
      save.run({ id, proposed: JSON.stringify(proposed), anchor: JSON.stringify(anchor) });

    const missed = quotes.findLast(({ anchor }) => isSentence(anchor));
    const link = all.find(({ kind }) => kind === 'link');
    if (missed === undefined || link === undefined) throw new Error('The story has no quotation to miss, or no link.');
    database.prepare('DELETE FROM communique_suggestions WHERE id = ?').run(missed.id);
    const after = quotes[quotes.indexOf(missed) + 1]?.document_id ?? null;

    const others = quotes.filter(({ id }) => id !== missed.id);
    const spoken = others.filter(({ proposed }) => proposed.speaker?.kind === 'person').slice(1, 1 + WRONG_SPEAKERS);
    const speakers = {};
    for (const row of spoken) {
      const { id } = row.proposed.speaker;
      const wrong = [...people.keys()].find((person) => person !== id);
      speakers[row.document_id] = people.get(id);
      write({ ...row, proposed: { ...row.proposed, speaker: { kind: 'person', id: wrong } } });
    }
    const edge = others.find(
      (row) =>
        !spoken.includes(row) &&
        row.anchor.spans.length === 1 &&
        row.anchor.exact.split(' ').length > 6 &&
        row.anchor.exact === row.proposed.text,
    );
    write({ ...edge, ...cutShort(edge) });

    const { id: _, ...row } = falseQuote(
      rows.find(({ kind }) => kind === 'quote'),
      others[0],
      link,
    );
    const columns = Object.keys(row);
    database
      .prepare(
        `INSERT INTO communique_suggestions (${columns.join()}) VALUES (${columns.map((name) => `@${name}`).join()})`,
      )
      .run(row);
    return {
      speakers,
      edge: { id: edge.document_id, exact: edge.anchor.exact },
      wrong: row.document_id,
      missed: { exact: missed.anchor.exact, after },
    };
  } finally {
    database.close();
  }
}
