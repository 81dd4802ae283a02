import { Missing } from '../../playground/steps.mjs';
import { percentile } from '../percentile.mjs';
import { row } from '../printTable.mjs';
import { readCorpus, readOwnStories } from './corpora.mjs';
import { marksIn } from './marksIn.mjs';
import { oursOfAct } from './oursOfAct.mjs';
import { compromise, marksAlone, ours } from './readers.mjs';
import { scoreNames } from './scoreNames.mjs';
import { scoreCodes, scoreDatelines } from './scoreOthers.mjs';
import { scoreQuotes } from './scoreQuotes.mjs';

const readingsBy = (documents, read) => new Map(documents.map((document) => [document.id, read(document)]));

/** PolNeAR marks beliefs and intentions as well; a report has a verb of saying. */
const isUnreported = ({ type, cue_reporting: isReporting }) => type === 'indirect' && isReporting === false;

const CORPORA = {
  quotes: () => readCorpus('polnear', 'en'),
  german: () => readCorpus('de-wikinews-quotes', 'de'),
  russian: () => readCorpus('adaq-ru', 'ru'),
  own: readOwnStories,
};

/** Of one corpus of quotes, for the list of errors. */
export function readingsFor(name) {
  const documents = CORPORA[name]();
  if (documents === null) throw new Missing(`The corpus of ${name} quotes does not stand beside the checkout.`);
  return { documents, readings: readingsBy(documents, ours) };
}

const told = ({ n, precision, recall }) =>
  `P ${precision.toFixed(1)}, R ${recall.toFixed(1)} of ${n.toLocaleString('en')}`;

/** One row: F1 of ours, and of a peer where one can do it at all. */
function f1(measure, own, { least, peer, who = 'compromise' } = {}) {
  const beside = peer ? `; ${who}: ${told(peer)}` : '';
  return row(measure, own.f1, { unit: 'F1', least: least ?? null, peer: peer?.f1 ?? null, note: told(own) + beside });
}

export function measureReader() {
  const rows = [...ownStories(), ...english(), ...names(), ...codes(), ...datelines(), ...otherLanguages(), ...speed()];
  return rows;
}

function ownStories() {
  const documents = readOwnStories();
  const readings = readingsBy(documents, ours);
  const types = ['direct', 'mixed', 'indirect'];
  return [
    f1('our own stories, all quotes, exact', scoreQuotes(documents, readings, { types, as: 'exact' })),
    f1('our own stories, all quotes, with the speaker', scoreQuotes(documents, readings, { types, as: 'speaker' })),
  ];
}

function english() {
  const documents = CORPORA.quotes();
  if (documents === null) return [];
  const readings = readingsBy(documents, ours);
  const marks = readingsBy(documents, marksAlone);
  const peer = readingsBy(documents, compromise);
  const test = documents.filter(({ orig_split: split }) => split === 'test');
  const direct = { types: ['direct'], isByType: true };
  const marked = { types: ['direct', 'mixed'] };
  const indirect = { types: ['indirect'], isByType: true, isIgnored: isUnreported };
  const all = { types: ['direct', 'mixed', 'indirect'] };
  const score = (options, found = readings, of = documents) => scoreQuotes(of, found, options);
  const alone = { peer: score({ ...direct, as: 'overlap' }, marks), who: 'marks alone' };
  return [
    f1('direct, overlap', score({ ...direct, as: 'overlap' }), { least: 97, ...alone }),
    f1('direct, exact', score({ ...direct, as: 'exact' }), {
      least: 92,
      peer: score({ ...direct, as: 'exact' }, marks),
      who: 'marks alone',
    }),
    f1('direct and mixed, with the speaker', score({ ...marked, as: 'speaker' }), { least: 85 }),
    f1('mixed, overlap', score({ types: ['mixed'], isByType: true, as: 'overlap' }), { least: 84 }),
    f1('indirect with a verb of saying, overlap', score({ ...indirect, as: 'overlap' }), { least: 78 }),
    f1('all content of the test split, exact', score({ ...all, as: 'exact' }, readings, test), {
      least: 60,
      peer: score({ ...all, as: 'exact' }, peer, test),
    }),
    ...reliability(documents, readings),
  ];
}

/** Of the quotes that are given this confidence, how many are right. */
function reliability(documents, readings) {
  const bins = [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.6, 0.8],
    [0, 0.6],
  ];
  return bins.flatMap(([from, to]) => {
    const within = ({ confidence }) => confidence >= from && confidence < to;
    const some = new Map(
      [...readings].map(([id, reading]) => [id, { ...reading, quotes: reading.quotes.filter(within) }]),
    );
    const { precision } = scoreQuotes(documents, some, { types: ['direct', 'mixed', 'indirect'], as: 'overlap' });
    const n = [...some.values()].reduce((sum, { quotes }) => sum + quotes.length, 0);
    if (n === 0) return [];
    return [
      row(`right, of quotes given ${from} ${to > 1 ? 'and more' : `to ${to}`}`, precision, {
        unit: '%',
        note: `${n} quotes`,
      }),
    ];
  });
}

function names() {
  const documents = readCorpus('gum-news', 'en')?.filter(({ genre }) => genre === 'news') ?? [];
  if (documents.length === 0) return [];
  const own = scoreNames(documents, readingsBy(documents, ours));
  const peer = scoreNames(documents, readingsBy(documents, compromise));
  return [
    f1('names of people, head', own.names, { least: 88, peer: peer.names }),
    f1('pairs of names of one person', own.pairs, { least: 95, peer: peer.pairs }),
    f1('pronouns given to the right person', own.pronouns, { least: 88 }),
  ];
}

function codes() {
  const documents = readCorpus('plv-zsp', 'en');
  if (documents === null) return [];
  // The authors of the corpus give the readings of their own model (RoBERTa-large) with it.
  const model = ({ ref_pred: { zsp_L2: code } }) => ({ events: [{ code }] });
  const [own, peer] = [oursOfAct, model].map((read) => scoreCodes(documents, readingsBy(documents, read)));
  return [f1('PLOVER root, macro', own, { least: 65, peer, who: 'the zero-shot model of its authors' })];
}

function datelines() {
  const documents = readCorpus('reuters-datelines', 'en');
  if (documents === null) return [];
  const own = scoreDatelines(documents, readingsBy(documents, ours));
  return [
    row('datelines, precision', own.precision, { unit: '%', least: 99.9, note: told(own) }),
    row('datelines, recall', own.recall, { unit: '%', least: 99.5, note: told(own) }),
  ];
}

function otherLanguages() {
  return [
    ['german', 'German, words in marks, overlap', 90],
    ['russian', 'Russian, words in marks, overlap', 85],
  ].flatMap(([name, measure, least]) => {
    const documents = CORPORA[name]();
    if (documents === null) return [];
    const options = { types: ['direct'], isByType: true, as: 'overlap' };
    const inMarks = (read) => readingsBy(documents, (document) => marksIn(document, read(document)));
    const peer = scoreQuotes(documents, readingsBy(documents, marksAlone), options);
    return [f1(measure, scoreQuotes(documents, inMarks(ours), options), { least, peer, who: 'marks alone' })];
  });
}

/** Of about 700 words: letters, spaces and signs. */
const [SHORTEST, LONGEST] = [3_700, 4_700];

function speed() {
  const texts = CORPORA.quotes() ?? readOwnStories().filter(({ language }) => language === 'en');
  const stories = texts.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST).slice(0, 40);
  if (stories.length === 0) return [];
  const timed = (read) => {
    const times = [];
    for (let round = 0; round < 30; round += 1)
      for (const story of stories) {
        const started = performance.now();
        read(story);
        if (round >= 10) times.push(performance.now() - started);
      }
    return percentile(times, 50);
  };
  return [
    row('a story of 700 words', timed(ours), {
      unit: 'ms',
      most: 3,
      peer: timed(compromise),
      note: 'median, after warm-up; peer: compromise',
    }),
  ];
}
