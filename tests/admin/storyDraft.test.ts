import { EMPTY_DRAFT, readDraft, type StoryDraft, toStoryInput } from '../../admin/components/story/storyDraft';

const pasted: StoryDraft = {
  source: {
    kind: 'html',
    text: 'Velin is quiet.',
    html: '<p><a href="https://velin.example/">Velin</a> is quiet.</p>',
  },
  language: 'en',
  date: '2031-03-04',
  headline: null,
};

test('a draft is found again as it was left', () => {
  expect(readDraft(JSON.stringify(pasted))).toEqual(pasted);
});

test.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['JSON of something else', '[1, 2]'],
  ['a null', 'null'],
  ['HTML without its HTML', JSON.stringify({ ...pasted, source: { kind: 'html', text: 'Velin' } })],
  ['an empty draft', JSON.stringify(EMPTY_DRAFT)],
])('%s in the store is no draft', (_name, kept) => expect(readDraft(kept)).toBeNull());

test('what the desk is sent is the HTML, because the addresses are in it', () => {
  expect(toStoryInput(pasted)).toEqual({
    text: '<p><a href="https://velin.example/">Velin</a> is quiet.</p>',
    format: 'html',
    language: 'en',
    date: '2031-03-04',
  });
});

test('language and date that the editor does not know are not sent', () => {
  expect(toStoryInput({ ...EMPTY_DRAFT, source: { kind: 'text', text: 'Velin is quiet.' } })).toEqual({
    text: 'Velin is quiet.',
    format: 'text',
  });
});
