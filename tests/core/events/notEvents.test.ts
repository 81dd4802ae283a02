import { readEvents } from './readEvents';

// Ardenia, Belmark, Velin, Karsk and everybody in these stories are invented. 4 March 2031 is a Tuesday.

describe('what is no event of the story', () => {
  test.each([
    [
      'mentioned between quotation marks',
      '"We met President Rell in Velin on Monday," Foreign Minister Ana Belk said.',
    ],
    ['talks that are only named', 'Foreign Minister Ana Belk said that work goes on following the Velin talks.'],
    [
      'the name of a body',
      'Foreign Minister Ana Belk noted that the Velin peace talks would not replace the commission.',
    ],
    ['a meeting referred back to', 'After the meeting, Foreign Minister Ana Belk said the river was calm.'],
    ['a deadline met', 'Foreign Minister Ana Belk met the deadline.'],
    ['something met with criticism', 'The plan of Foreign Minister Ana Belk met with criticism in Velin.'],
    ['a thing remembered', 'Foreign Minister Ana Belk recalled that the river was calm.'],
    ['something other than a country recognized', 'Foreign Minister Ana Belk recognized the need for calm.'],
    ['costs cut', 'Foreign Minister Ana Belk cut the costs of the ferry.'],
    ['a letter sent', 'Foreign Minister Ana Belk sent a letter to President Tomas Rell.'],
    ['a song released', 'Foreign Minister Ana Belk released a song.'],
    ['nothing', ''],
    ['a list of headlines under "Read more"', 'The river is calm.\n\nRead more:\n\nAna Belk met Tomas Rell in Velin'],
  ])('%s', (_name, text) => {
    expect(readEvents(text)).toEqual([]);
  });
});
