import { readPeople as read } from './readPeople';

// States and people are invented; only their neighbours' names are real places.

describe('names with their offices', () => {
  test.each([
    {
      name: 'title before',
      text: 'Talks went on, Foreign Minister Ana Belk said.',
      roles: [['Ana Belk', 'foreignMinister -']],
    },
    {
      name: 'country and title before',
      text: 'Ardenian Foreign Minister Ana Belk left.',
      roles: [['Ana Belk', 'foreignMinister -']],
    },
    {
      name: 'a real country',
      text: 'Norwegian Foreign Minister Ana Belk left.',
      roles: [['Ana Belk', 'foreignMinister NO']],
    },
    { name: 'small letters', text: 'The Swiss defence minister Ana Belk left.', roles: [['Ana Belk', 'minister CH']] },
    {
      name: 'apposition',
      text: 'Ana Belk, the foreign minister of Ardenia, left.',
      roles: [['Ana Belk', 'foreignMinister -']],
    },
    {
      name: 'apposition without an article',
      text: 'Ana Belk, foreign minister of Norway, left.',
      roles: [['Ana Belk', 'foreignMinister NO']],
    },
    {
      name: 'office, comma, name',
      text: 'The foreign minister of Ardenia, Ana Belk, left.',
      roles: [['Ana Belk', 'foreignMinister -']],
    },
    {
      name: 'possessive country',
      text: "Ardenia's Prime Minister Tomas Rell left.",
      roles: [['Tomas Rell', 'headOfGovernment -']],
    },
    {
      name: 'a deputy is not the minister',
      text: 'Deputy Foreign Minister Ana Belk left.',
      roles: [['Ana Belk', 'deputyMinister -']],
    },
    {
      name: 'a field of government',
      text: 'Ardenian Fisheries Minister Tomas Rell left.',
      roles: [['Tomas Rell', 'minister -']],
    },
    {
      name: 'a spokeswoman for a ministry',
      text: 'Ana Belk, a spokeswoman for the ministry, left.',
      roles: [['Ana Belk', 'spokesperson -']],
    },
    { name: 'particles', text: 'President Mara van der Holt left.', roles: [['Mara van der Holt', 'headOfState -']] },
    {
      name: 'hyphens and capitals inside',
      text: 'Ambassador Sami al-Karwan met Envoy Tim O’Dell.',
      roles: [
        ['Sami al-Karwan', 'ambassador -'],
        ['Tim O’Dell', 'envoy -'],
      ],
    },
    { name: 'initials', text: 'Senator J. D. Belk left.', roles: [['J D Belk', 'other -']] },
    { name: 'an honorific', text: 'Dr. Ana Belk and Mr Rell left.', roles: [['Ana Belk'], ['Rell']] },
    { name: 'a first name alone', text: 'In May, Maxime Tann was forced out.', roles: [['Maxime Tann']] },
    { name: 'a name beside a verb of saying', text: '“It is over,” Orla Tann said.', roles: [['Orla Tann']] },
    {
      name: 'his counterpart',
      text: 'Ardenian Foreign Minister Ana Belk met her Velorian counterpart Tomas Rell.',
      roles: [
        ['Ana Belk', 'foreignMinister -'],
        ['Tomas Rell', 'foreignMinister -'],
      ],
    },
    {
      name: 'Russian',
      language: 'ru',
      text: 'Министр иностранных дел Ардении Ана Белк заявила о мире.',
      roles: [['Ана Белк', 'foreignMinister -']],
    },
    {
      name: 'French',
      language: 'fr',
      text: 'La ministre des Affaires étrangères de Norvège, Ana Belk, est partie.',
      roles: [['Ana Belk', 'foreignMinister NO']],
    },
    {
      name: 'an office that two share, each for a country',
      text: 'The foreign ministers of Norway and Ardenia, Ana Belk and Tomas Rell, left.',
      roles: [
        ['Ana Belk', 'foreignMinister NO'],
        ['Tomas Rell', 'foreignMinister -'],
      ],
    },
    {
      name: 'an office that two share, behind their names',
      text: 'Ana Belk and Tomas Rell, the foreign ministers of Norway and Switzerland, left.',
      roles: [
        ['Ana Belk', 'foreignMinister NO'],
        ['Tomas Rell', 'foreignMinister CH'],
      ],
    },
    {
      name: 'an office that others share is not the next one’s',
      text: 'The foreign ministers of Norway and Switzerland met Ana Belk.',
      roles: [['Ana Belk']],
    },
    {
      name: 'whose spokesman it is',
      text: 'His spokesman, Tomas Rell, left.',
      roles: [['Tomas Rell', 'spokesperson -']],
    },
    {
      name: 'Arabic',
      language: 'ar',
      text: 'قالت وزيرة الخارجية الأردينية آنا بلك إن المحادثات انتهت.',
      roles: [['آنا بلك', 'foreignMinister -']],
    },
    {
      name: 'Persian',
      language: 'fa',
      text: 'آنا بلک، وزیر امور خارجه آردنیا، گفت گفتگوها پایان یافت.',
      roles: [['آنا بلک', 'foreignMinister -']],
    },
  ])('$name', ({ text, language, roles }) => {
    expect(read(text, language).roles).toEqual(roles);
  });
});

describe('what must not become a person', () => {
  test.each([
    'The Security Council met in Astana on Thursday.',
    'Foreign Ministry officials left for Port Rell.',
    'The Astana Talks will go on, United Nations envoys said.',
    'According to Iran Press, Foreign Minister Council members left.',
    'Northwind News said the border was closed.',
    'It was over, she told LW Weekly.',
    'However Monday came and March followed.',
    'The Treaty of Velor Bay was signed.',
    'In Port Ardel, the president said nothing.',
    'Near Lake Orrin, the foreign minister said nothing.',
    'Prime Minister Office buildings were empty.',
  ])('%s', (text) => {
    expect(read(text).people.map(({ name }) => name)).toEqual([]);
  });
});

describe('later mentions', () => {
  const OPENING = 'Ardenian Foreign Minister Ana Belk met Velorian Foreign Minister Tomas Rell in Port Rell.';

  test.each([
    { name: 'the family name alone', text: 'Belk left.', mention: ['Belk', 'Ana Belk'] },
    { name: 'the family name with a possessive', text: "Rell's plane left.", mention: ['Rell', 'Tomas Rell'] },
    {
      name: 'the office with the country’s adjective',
      text: 'The Velorian foreign minister left.',
      mention: ['The Velorian foreign minister', 'Tomas Rell'],
    },
    {
      name: 'the office with the country’s possessive',
      text: "Veloria's foreign minister left.",
      mention: ["Veloria's foreign minister", 'Tomas Rell'],
    },
    {
      name: 'the office of the country',
      text: 'The foreign minister of Ardenia left.',
      mention: ['The foreign minister of Ardenia', 'Ana Belk'],
    },
    { name: 'she', text: 'She left.', mention: ['She', 'Ana Belk'] },
    { name: 'he', text: 'He left.', mention: ['He', 'Tomas Rell'] },
    {
      name: 'an office nobody holds',
      text: 'The Norlandic president left.',
      mention: ['The Norlandic president', null],
    },
    { name: 'somebody new', text: 'A senior Velorian official left.', mention: ['A senior Velorian official', null] },
  ])('$name', ({ text, mention }) => {
    expect(read(`${OPENING} ${text}`).mentions.slice(2)).toContainEqual(mention);
  });

  test('a headline’s family name finds the full name of the lead', () => {
    const { mentions, people } = read(
      'Belk flies to Veloria\n\nForeign Minister Ana Belk left on Monday for talks in Velor.',
    );
    expect(mentions[0]).toEqual(['Belk', 'Ana Belk']);
    expect(people).toHaveLength(1);
  });

  test('a family name that two people share stays undecided', () => {
    const { mentions } = read('President Ana Belk met Senator Mara Belk. Belk left.');
    expect(mentions.at(-1)).toEqual(['Belk', null]);
  });

  test('an office decides between two of a name', () => {
    const { mentions } = read('President Ana Belk met Senator Mara Belk. President Belk left.');
    expect(mentions.at(-1)).toEqual(['President Belk', 'Ana Belk']);
  });

  test('the minister is the one last spoken of who is a minister', () => {
    const { mentions } = read('Foreign Minister Ana Belk met President Tomas Rell. The minister left.');
    expect(mentions.at(-1)).toEqual(['The minister', 'Ana Belk']);
  });

  test('longer and shorter forms of one name are one person with the longest name', () => {
    const { people } = read('Foreign Minister Ana Belk left. “Yes,” Ana Maria Belk said.');
    expect(people.map(({ name, givenName, familyName }) => [name, givenName, familyName])).toEqual([
      ['Ana Maria Belk', 'Ana Maria', 'Belk'],
    ]);
  });
});

describe('a calling says that a run of capitals is a person', () => {
  test.each([
    ['right before the name', 'They met the lawyer Ilva Torst in Port Rell.'],
    ['before a comma', 'They met the town’s lawyer, Ilva Torst.'],
    ['behind a comma', 'They met Ilva Torst, a retired judge in Port Rell.'],
  ])('%s', (_, text) => {
    expect(read(text).people.map(({ name }) => name)).toEqual(['Ilva Torst']);
  });

  test('a place behind a comma is nobody', () => {
    expect(read('The doctor, Port Rell and the sea were far.').people).toEqual([]);
  });
});

describe('pronouns', () => {
  test('a possessive before its name means that name', () => {
    const { mentions } = read(
      'Foreign Minister Ana Belk met President Mara Rell. In her letter to the port, Belk asked for time.',
    );
    expect(mentions).toContainEqual(['her', 'Ana Belk']);
  });

  test('a pronoun is found in its contraction', () => {
    const { mentions } = read('Foreign Minister Ana Belk said: “No.” Where she’d go, nobody knew.');
    expect(mentions).toContainEqual(['she', 'Ana Belk']);
  });
});
