import { readEvents } from './readEvents';

// Ardenia, Belmark, Velin, Karsk and everybody in these stories are invented. 4 March 2031 is a Tuesday.
type Case = { name: string; text: string; event: Record<string, unknown> };

const cases: Case[] = [
  {
    name: 'a joint news conference on which words were said is the occasion, with both who gave it',
    text: '"The river is calm," Ardenian Foreign Minister Ana Belk told a joint news conference with Belmark Foreign Minister Tomas Rell in Velin on Monday.',
    event: {
      eventKind: 'jointPressConference',
      factuality: 'held',
      who: ['Ana Belk (actor)', 'Tomas Rell (actor)'],
      place: 'Velin',
      startDate: '2031-03-03',
      ploverType: 'STATEMENT',
      cameoCode: '010',
      name: 'Joint press conference: Ana Belk, Tomas Rell (Velin, 2031-03-03)',
      words: ['joint news conference with Belmark Foreign Minister Tomas Rell in Velin on Monday'],
    },
  },
  {
    name: 'a news conference given with somebody is a joint one',
    text: 'Foreign Minister Ana Belk told a news conference with President Tomas Rell that the river was calm.',
    event: { eventKind: 'jointPressConference', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'], startDate: null },
  },
  {
    name: 'a briefing alone is a press briefing',
    text: 'Foreign Ministry spokeswoman Ana Belk told a news briefing in Velin on Tuesday that talks would go on.',
    event: { eventKind: 'pressBriefing', who: ['Ana Belk (actor)'], place: 'Velin', startDate: '2031-03-04' },
  },
  {
    name: 'a meeting has only actors',
    text: 'Ardenian Foreign Minister Ana Belk met Belmark President Tomas Rell in Karsk on 28 February.',
    event: {
      eventKind: 'meeting',
      who: ['Ana Belk (actor)', 'Tomas Rell (actor)'],
      place: 'Karsk',
      startDate: '2031-02-28',
      ploverType: 'CONSULT',
      ploverMode: null,
      cameoCode: '040',
    },
  },
  {
    name: 'talks held with somebody are a meeting',
    text: 'Foreign Minister Ana Belk held two hours of talks with President Tomas Rell in Velin yesterday.',
    event: { eventKind: 'meeting', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'], startDate: '2031-03-03' },
  },
  {
    name: 'talks at the front of the sentence belong to its subject',
    text: 'After talks with President Tomas Rell in Velin, Foreign Minister Ana Belk said the river was calm.',
    event: { eventKind: 'meeting', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'], place: 'Velin' },
  },
  {
    name: 'a planned meeting is planned, and next month is a month',
    text: 'Foreign Minister Ana Belk will meet President Tomas Rell in Velin next month.',
    event: { eventKind: 'meeting', factuality: 'planned', startDate: '2031-04', place: 'Velin' },
  },
  {
    name: '"on Friday" of something to come is the next one',
    text: 'Foreign Minister Ana Belk is to meet President Tomas Rell on Friday.',
    event: { eventKind: 'meeting', factuality: 'planned', startDate: '2031-03-07' },
  },
  {
    name: 'a meeting that may come is hypothetical',
    text: 'Foreign Minister Ana Belk may meet President Tomas Rell in Velin.',
    event: { eventKind: 'meeting', factuality: 'hypothetical' },
  },
  {
    name: 'a meeting that somebody refused is denied',
    text: 'Foreign Minister Ana Belk refused to meet President Tomas Rell in Velin.',
    event: { eventKind: 'meeting', factuality: 'denied' },
  },
  {
    name: 'a phone call has the mode phone',
    text: 'Foreign Minister Ana Belk spoke by phone with President Tomas Rell on Sunday.',
    event: { eventKind: 'phoneCall', ploverMode: 'phone', cameoCode: '041', startDate: '2031-03-02' },
  },
  {
    name: 'a call as an occasion',
    text: 'In a phone call with President Tomas Rell on Sunday, Foreign Minister Ana Belk said the river was calm.',
    event: { eventKind: 'phoneCall', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'], startDate: '2031-03-02' },
  },
  {
    name: 'a visitor acts, the country visited receives',
    text: 'Ardenian Foreign Minister Ana Belk visited Norway on Monday.',
    event: {
      eventKind: 'visit',
      ploverMode: 'visit',
      cameoCode: '042',
      who: ['Ana Belk (actor)', 'Norway (recipient)'],
      place: 'Norway',
      country: 'NO',
    },
  },
  {
    name: 'an arrival is a visit',
    text: 'Ardenian Foreign Minister Ana Belk arrived in Oslo on Monday.',
    event: { eventKind: 'visit', who: ['Ana Belk (actor)'], place: 'Oslo', country: 'NO' },
  },
  {
    name: 'a signing has signatories',
    text: 'Foreign Minister Ana Belk and President Tomas Rell signed a long-awaited water agreement in Velin on Monday.',
    event: { eventKind: 'agreementSigned', who: ['Ana Belk (signatory)', 'Tomas Rell (signatory)'], cameoCode: '057' },
  },
  {
    name: 'an ambassador summoned receives a complaint',
    text: 'The Foreign Ministry of Ardenia summoned the Belmark ambassador on Monday.',
    event: { eventKind: 'summons', ploverType: 'ACCUSE', ploverMode: 'allege', cameoCode: '114' },
  },
  {
    name: 'diplomats expelled by a state: who did it stands behind "by"',
    text: 'Two Belmark diplomats were expelled by Norway on Monday.',
    event: {
      eventKind: 'expulsion',
      who: ['Norway (actor)', 'Two Belmark diplomats (recipient)'],
      ploverMode: 'expel',
    },
  },
  {
    name: 'an ambassador recalled',
    text: 'Norway recalled its ambassador on Monday.',
    event: { eventKind: 'recall', who: ['Norway (actor)'], cameoCode: '161' },
  },
  {
    name: 'sanctions imposed on a state',
    text: 'Norway imposed sanctions on Chile on Monday.',
    event: { eventKind: 'sanctionImposed', who: ['Norway (actor)', 'Chile (recipient)'], cameoCode: '163' },
  },
  {
    name: 'sanctions lifted',
    text: 'Norway lifted all remaining sanctions on Chile on Monday.',
    event: { eventKind: 'sanctionLifted', who: ['Norway (actor)', 'Chile (recipient)'], ploverType: 'RETREAT' },
  },
  {
    name: 'relations severed',
    text: 'Norway severed diplomatic relations with Chile on Monday.',
    event: { eventKind: 'severance', who: ['Norway (actor)', 'Chile (recipient)'] },
  },
  {
    name: 'aid sent',
    text: 'Norway sent humanitarian aid to Chile on Monday.',
    event: { eventKind: 'aid', ploverType: 'AID', cameoCode: '070', who: ['Norway (actor)', 'Chile (recipient)'] },
  },
  {
    name: 'a vote',
    text: 'Norway voted against the draft on Monday.',
    event: { eventKind: 'vote', who: ['Norway (actor)'], startDate: '2031-03-03' },
  },
  {
    name: 'prisoners exchanged',
    text: 'Norway and Chile exchanged prisoners on Monday.',
    event: { eventKind: 'prisonerExchange', who: ['Norway (actor)', 'Chile (actor)'], cameoCode: '0841' },
  },
  {
    name: 'talks between two',
    text: 'The flood overshadowed everything during talks between Foreign Minister Ana Belk and President Tomas Rell in Velin.',
    event: { eventKind: 'meeting', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'] },
  },
  {
    name: 'told of somebody in indirect speech it counts, with less confidence',
    text: 'Spokeswoman Mara Linde said that Foreign Minister Ana Belk had met President Tomas Rell in Velin.',
    event: { eventKind: 'meeting', who: ['Ana Belk (actor)', 'Tomas Rell (actor)'], confidence: 0.7 },
  },
  {
    name: 'the day on which somebody spoke is not the day of the event',
    text: 'Foreign Minister Ana Belk said on Monday that she had met President Tomas Rell in Velin.',
    event: { eventKind: 'meeting', startDate: null },
  },
  {
    name: 'a town and its country',
    text: 'Foreign Minister Ana Belk met President Tomas Rell in Karsk, Norway, on Monday.',
    event: { place: 'Karsk', country: 'NO', startDate: '2031-03-03' },
  },
];

test.each(cases)('$name', ({ text, event }) => {
  const events = readEvents(text);
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject(event);
});
