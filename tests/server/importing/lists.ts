/** Lists of office holders in every form that is read; all states and people in them are invented. */
export const LISTS: Readonly<Record<string, string>> = {
  'ministers.csv': [
    'Name;Other names;Office;Country;Start;End;Born',
    'Ana Belk;A. Belk, Anna Belk;Foreign Minister of Norvia;XN;2029-05-02;;1971',
    'Tomas Rell;;Foreign Minister of Talmera;XT;2030;;',
    'Olga Vint;;Foreign Minister of Norvia;XN;2025;2029-05-01;',
    ';;Minister of Piers;XN;;;',
  ]
    .map((line) => line.replaceAll(', ', '|').replaceAll(';', ',').replaceAll('|', '; '))
    .join('\n'),
  'parliament.json': JSON.stringify({
    persons: [
      {
        id: 'p1',
        name: 'Mira Odell',
        family_name: 'Odell',
        gender: 'female',
        birth_date: '1980-03-01',
        other_names: [{ name: 'Mira Odell-Sand' }],
        identifiers: [{ scheme: 'wikidata', identifier: 'Q900000000001' }],
        memberships: [{ organization_id: 'o1', role: 'speaker', start_date: '2028', end_date: '2030' }],
      },
      { id: 'p2', name: '' },
    ],
    organizations: [{ id: 'o1', name: 'Assembly of Norvia', classification: 'legislature' }],
    posts: [{ id: 's1', label: 'Clerk of the Assembly', organization_id: 'o1' }],
    memberships: [
      { person_id: 'p1', post_id: 's1', start_date: '2020-01-01T00:00:00Z', end_date: '2021-01-01' },
      { person_id: 'p9', post_id: 's1' },
      { person_id: 'p1', post_id: 's1', start_date: '2031', end_date: '2030' },
    ],
  }),
  'officials.jsonl': [
    { id: 'x-1', schema: 'Person', caption: 'Ivo Tarn', properties: { name: ['Ivo Tarn'], alias: ['Иво Тарн'] } },
    { id: 'x-2', schema: 'Position', properties: { name: ['Defence Minister of Talmera'], country: ['xt'] } },
    {
      id: 'x-3',
      schema: 'Occupancy',
      properties: { holder: ['x-1'], post: ['x-2'], startDate: ['2030-01'], status: ['current'] },
    },
    { id: 'x-4', schema: 'Vessel', properties: { name: ['Northern Pier'] } },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
  'chiefs/person.xml':
    '<person><id>harl-jonas</id><persName><surname>Harl</surname><forename>Jonas</forename></persName><birth>1960</birth><death/></person>',
  'chiefs/mission.xml':
    '<country-mission><territory-id>norvia</territory-id><chiefs><chief><id>xn-2028-harl-01</id><person-id>harl-jonas</person-id><role-title-id>ambassador-e-p</role-title-id><appointed><date>2028-02-01</date></appointed><started><date>2028-03-04</date></started><ended><date/><note>Left post.</note></ended></chief></chiefs></country-mission>',
};
