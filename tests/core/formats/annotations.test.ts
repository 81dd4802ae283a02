import { readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { articleText, toAnnotations } from '../../../core';
import { AT, aQuote, aStory } from './aStory';

/** The W3C's own assertions; see tests/standards/README.md. */
const folder = path.join(__dirname, '..', '..', 'standards', 'web-annotation');
const read = (file: string) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

function mustsOf(list: string): [file: string, title: string][] {
  return (read(list).assertions as string[]).map((file) => [file, String(read(file).errorMessage ?? '')]);
}

function isValid(file: string, value: unknown): boolean {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const name of [
    'annotations',
    'bodyTarget',
    'choiceSet',
    'collections',
    'id',
    'otherProperties',
    'specificResource',
  ]) {
    ajv.addSchema(read(`definitions/${name}.json`), `${name}.json`);
  }
  const schema = read(file);
  return ajv.validate(schema, value) === (schema.expectedResult !== 'invalid');
}

const story = aStory([
  aQuote(),
  aQuote({ documentId: 'q2', speaker: null, attributionText: 'a diplomat' }),
  aQuote({ documentId: 'q3', attributionTerms: 'deepBackground', spans: [], speaker: null, attributionText: null }),
]);
const collection = toAnnotations(story, 'fleets-to-sail', AT);
const [first] = collection.first.items;

test.each(mustsOf('annotations/annotationMusts.test'))('each annotation: %s', (file) => {
  for (const item of collection.first.items) expect(isValid(file, item)).toBe(true);
});
test.each(mustsOf('collections/collectionMusts.test'))('the collection: %s', (file) => {
  expect(isValid(file, collection)).toBe(true);
});
test.each(mustsOf('collections/pages/pageMusts.test'))('its page, with the context of the collection: %s', (file) => {
  expect(isValid(file, { '@context': collection['@context'], ...collection.first })).toBe(true);
});
test('the assertions do find what is wrong', () => {
  expect(isValid('annotations/3.1-targetKeyFound.json', { ...first, target: undefined })).toBe(false);
  expect(isValid('annotations/3.1-annotationIdValidated.json', { ...first, id: 'no address' })).toBe(false);
});

type Target = {
  source: string;
  selector: { exact?: string; prefix?: string; suffix?: string; start?: number; end?: number }[];
};

test('each piece of a quotation is a target whose positions count the code points of the plain text', () => {
  const letters = [...articleText(story.article.body).text];
  const targets = (first?.target ?? []) as Target[];
  expect(targets.map(({ source }) => source)).toEqual(Array(2).fill(`${AT.api}/articles/fleets-to-sail/text`));
  const exact = targets.map(({ selector: [words, place] }) => [
    words?.exact,
    letters.slice(place?.start, place?.end).join(''),
  ]);
  expect(exact).toEqual([
    ['Both fleets will sail,', 'Both fleets will sail,'],
    ['In June.', 'In June.'],
  ]);
  expect(targets[0]?.selector[0]?.prefix).toBe(' an invented place.\nTosk said: “');
});

test('no half of a character stands at the edge of the words around', () => {
  const text = `🕊${'x'.repeat(31)}words${'y'.repeat(31)}🕊`;
  const { article, ...rest } = aStory([aQuote({ spans: [{ block: 0, blockHash: '', start: 33, end: 38 }] })]);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  const [item] = toAnnotations({ ...rest, article: { ...article, body } }, 'fleets-to-sail', AT).first.items;
  expect(item?.target).toMatchObject([
    {
      selector: [
        { exact: 'words', prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) },
        { start: 32, end: 37 },
      ],
    },
  ]);
});

test('a quote whose words may not be located has no annotation', () => {
  expect(collection.total).toBe(2);
  expect(JSON.stringify(collection)).not.toContain('q3');
  expect(toAnnotations(aStory([]), 'fleets-to-sail', AT)).toMatchObject({ total: 0, first: { items: [] } });
});
