import { readPeople as read } from './readPeople';

// States and people are invented; only their neighbours' names are real places.

describe('bodies and states as parties', () => {
  test.each([
    ['The Foreign Ministry of Ardenia said no.', [['The Foreign Ministry of Ardenia', 'ministry', null]]],
    ['The Kremlin said no.', [['The Kremlin', 'state', 'RU']]],
    ["Norway's foreign ministry said no.", [["Norway's foreign ministry", 'ministry', 'NO']]],
    [
      'Norway and the United Nations said no.',
      [
        ['Norway', 'state', 'NO'],
        ['the United Nations', 'igo', null],
      ],
    ],
    ['Ardenian Foreign Minister Ana Belk left. Ardenia said no.', [['Ardenia', 'state', null]]],
    [
      'The Inner Sea League said no to the Republic of Sund.',
      [
        ['The Inner Sea League', 'igo', null],
        ['the Republic of Sund', 'state', null],
      ],
    ],
    ['Ardenian Foreign Minister Ana Belk left Port Ardel.', []],
    ['They gave us the plan in Oslo.', []],
    ['Norwegian trucks waited.', []],
  ])('%s', (text, institutions) => {
    expect(read(text).institutions).toEqual(institutions);
  });
});
