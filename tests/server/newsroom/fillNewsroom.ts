import type { Core } from '@strapi/strapi';
import type { TypeName } from '../../../server/content-types/attributes';
import { documentsOf, type Row, rowsOf } from '../../../server/documentsOf';
import { anchorOf } from '../writeStory';

/**
 * Our own invention throughout: Veldania and Korrenia are no states. Words that the public must not see carry a marker:
 * HIDDEN is for readers of drafts, SECRET for nobody outside the desk.
 */
export const HIDDEN = 'zqx-hidden';
export const SECRET = 'zqx-secret';
/** In every marker, and in nothing that is open: random ids have no hyphen. */
export const MARKER = 'zqx-';
/** A marker that no record carries: a probe for the one must answer like a probe for the other. */
export const NO_SUCH = 'zqy-';

export type Newsroom = {
  /** documentIds of one open record of each type. */
  readonly open: Readonly<Record<string, string>>;
  /** documentIds that must not be told. */
  readonly closed: readonly string[];
  readonly slug: string;
  /** Of one open record under each of these. */
  readonly slugs: Readonly<Record<'articles' | 'people' | 'diplomatic-events', string>>;
  readonly closedSlugs: readonly string[];
  readonly backgroundQuote: string;
  readonly backgroundSpeaker: string;
  readonly editedArticle: string;
};

const LATER = '2999-01-01T00:00:00.000Z';

export async function fillNewsroom(strapi: Core.Strapi): Promise<Newsroom> {
  const make = (type: TypeName, data: Record<string, unknown>): Promise<Row> =>
    documentsOf(strapi, type).create({ data });
  const ids = (...rows: Row[]): string[] => rows.map(({ documentId }) => documentId);
  const open = { visibility: 'public' };
  const closed: Row[] = [];
  const hide = async (type: TypeName, data: Record<string, unknown>): Promise<Row> => {
    const row = await make(type, data);
    closed.push(row);
    return row;
  };

  // ---- hubs, each open one beside a closed one
  const hiddenOrg = await hide('organization', {
    name: `Office ${HIDDEN}`,
    kind: 'ministry',
    country: 'CH',
    actorCode: HIDDEN,
  });
  const ministry = await make('organization', {
    name: 'Ministry of Harbours of Veldania',
    kind: 'ministry',
    ...open,
    parent: hiddenOrg.documentId,
  });
  const agency = await make('organization', { name: 'Lowland Wire', kind: 'media', ...open });
  const hiddenTopic = await hide('topic', { name: `Talks ${HIDDEN}` });
  const topic = await make('topic', { name: 'Strait of Korr', ...open, parent: hiddenTopic.documentId });
  const hiddenPerson = await hide('person', {
    name: `Ilo Marr ${HIDDEN}`,
    slug: `ilo-${HIDDEN}`,
    givenName: HIDDEN,
    familyName: HIDDEN,
    description: HIDDEN,
    alternateNames: [{ name: HIDDEN, kind: 'alias' }],
  });
  const minister = await make('person', {
    name: 'Ana Belk',
    familyName: 'Belk',
    ...open,
    mergedInto: hiddenPerson.documentId,
  });
  const official = await make('person', { name: 'Dora Quill', ...open });
  const hiddenPost = await hide('post', { label: `Envoy ${HIDDEN}` });
  const post = await make('post', {
    label: 'Minister of Harbours of Veldania',
    kind: 'minister',
    ...open,
    organization: hiddenOrg.documentId,
  });
  const term = await make('term-of-office', {
    person: minister.documentId,
    post: post.documentId,
    startDate: '2030',
    endDate: '2032',
    ...open,
  });
  await hide('term-of-office', { person: hiddenPerson.documentId, post: post.documentId, startDate: '2030', ...open });
  await hide('term-of-office', {
    person: minister.documentId,
    post: hiddenPost.documentId,
    startDate: '2030',
    ...open,
  });
  const hiddenTreaty = await hide('agreement', { name: `Treaty ${HIDDEN}`, symbol: HIDDEN });
  const treaty = await make('agreement', {
    name: 'Harbour Protocol',
    kind: 'protocol',
    ...open,
    parties: ids(ministry, hiddenOrg),
  });
  const hiddenEvent = await hide('diplomatic-event', {
    name: `Night talks ${HIDDEN}`,
    slug: `night-${HIDDEN}`,
    kind: 'meeting',
    place: HIDDEN,
    startDate: '2031-03-13',
  });
  const event = await make('diplomatic-event', {
    name: 'Harbour talks in Korr',
    kind: 'meeting',
    startDate: '2031-03-14',
    ...open,
    superEvent: hiddenEvent.documentId,
    topics: ids(topic, hiddenTopic),
    agreements: ids(treaty, hiddenTreaty),
  });
  await make('participation', {
    event: event.documentId,
    person: minister.documentId,
    organization: ministry.documentId,
    termOfOffice: term.documentId,
    role: 'host',
  });
  closed.push(
    await make('participation', {
      event: event.documentId,
      person: hiddenPerson.documentId,
      organization: agency.documentId,
      role: 'guest',
    }),
  );
  closed.push(
    await make('participation', { event: hiddenEvent.documentId, person: minister.documentId, role: 'actor' }),
  );
  await hide('source-document', { title: `Readout ${HIDDEN}`, text: HIDDEN, event: event.documentId });
  const source = await make('source-document', {
    title: 'Transcript of the harbour talks',
    ...open,
    publisher: hiddenOrg.documentId,
    issuer: ministry.documentId,
    event: hiddenEvent.documentId,
    contentHash: SECRET,
  });
  const hiddenStatement = await hide('statement', { text: `Said ${HIDDEN}`, speaker: minister.documentId });
  const statement = await make('statement', {
    text: 'The harbour stays open.',
    ...open,
    speaker: hiddenPerson.documentId,
    event: hiddenEvent.documentId,
    primarySource: source.documentId,
  });

  // ---- stories
  const story = async (headline: string, more: Record<string, unknown> = {}): Promise<Row> =>
    make('article', {
      headline,
      inLanguage: 'en',
      datePublished: '2031-03-14T12:00:00.000Z',
      receivedText: SECRET,
      receivedHash: SECRET,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: headline }] }],
      ...more,
    });
  const say = (article: Row, position: number, text: string, more: Record<string, unknown> = {}): Promise<Row> =>
    make('quote', {
      article: article.documentId,
      position,
      text,
      directness: 'direct',
      anchor: anchorOf(text),
      contentHash: SECRET,
      provenance: { rule: SECRET, version: '1', decidedBy: SECRET, decidedAt: '2031-03-14T12:00:00.000Z' },
      ...more,
    });
  const link = (article: Row, position: number, title: string, more: Record<string, unknown> = {}): Promise<Row> =>
    make('related-link', { article: article.documentId, position, title, ...more });

  const draftOnly = await story(`Draft ${HIDDEN}`, {
    slug: `draft-${HIDDEN}`,
    people: ids(minister),
    about: ids(event),
  });
  closed.push(
    draftOnly,
    await say(draftOnly, 0, `Draft words ${HIDDEN}`, { speaker: minister.documentId, event: event.documentId }),
    await link(draftOnly, 0, `Draft link ${HIDDEN}`),
  );

  const embargoed = await story(`Embargoed ${HIDDEN}`, {
    slug: `embargoed-${HIDDEN}`,
    embargoedUntil: LATER,
    people: ids(minister),
    topics: ids(topic),
  });
  closed.push(
    embargoed,
    await say(embargoed, 0, `Embargoed words ${HIDDEN}`, { speaker: minister.documentId }),
    await link(embargoed, 0, `Embargoed link ${HIDDEN}`),
  );

  const main = await story('Veldania opens its harbour', {
    publisher: agency.documentId,
    about: ids(event, hiddenEvent),
    people: ids(minister, hiddenPerson),
    organizations: ids(ministry, hiddenOrg),
    agreements: ids(treaty, hiddenTreaty),
    topics: ids(topic, hiddenTopic),
  });
  const onRecord = await say(main, 0, 'The harbour is open to all.', {
    speaker: minister.documentId,
    speakerOrganization: ministry.documentId,
    onBehalfOf: hiddenOrg.documentId,
    event: event.documentId,
    attributionText: 'the minister',
    cue: 'said',
    saidAt: '2031-03-14T09:00:00.000Z',
    statement: statement.documentId,
    verifiedAgainst: source.documentId,
    topics: ids(topic, hiddenTopic),
  });
  await say(main, 1, 'We will come back.', {
    speaker: hiddenPerson.documentId,
    event: hiddenEvent.documentId,
    statement: hiddenStatement.documentId,
  });
  const background = await say(main, 2, 'The tide was against us.', {
    attributionTerms: 'background',
    attributionText: 'an official',
    speaker: official.documentId,
    speakerOrganization: ministry.documentId,
    onBehalfOf: ministry.documentId,
    termOfOffice: term.documentId,
    statement: statement.documentId,
    verifiedAgainst: source.documentId,
    verificationNote: `checked ${SECRET}`,
    event: event.documentId,
  });
  await say(main, 3, 'Nobody asked the fishermen.', {
    attributionTerms: 'deepBackground',
    attributionText: `aide ${SECRET}`,
    cue: `whispered ${SECRET}`,
    audience: SECRET,
    speaker: official.documentId,
    event: event.documentId,
    verificationNote: SECRET,
    anchor: { ...anchorOf('Nobody asked the fishermen.'), prefix: SECRET },
  });
  const offRecord = await say(main, 4, `Off record ${SECRET}`, {
    attributionTerms: 'offTheRecord',
    speaker: minister.documentId,
    event: event.documentId,
    topics: ids(topic),
  });
  const lateQuote = await say(main, 5, `Late words ${HIDDEN}`, { embargoedUntil: LATER, speaker: minister.documentId });
  const takenBack = await say(main, 6, `Taken back ${SECRET}`, { speaker: minister.documentId });
  closed.push(offRecord, lateQuote, takenBack);
  const openLink = await link(main, 0, 'How the harbour was built', { url: 'https://news.example.org/harbour' });
  await link(main, 1, 'What comes next', { targetId: draftOnly.documentId, resolution: 'resolved' });
  await link(main, 2, 'Before the tide', { targetId: embargoed.documentId, resolution: 'resolved' });

  const second = await story('Korrenia answers', { people: ids(minister), topics: ids(topic) });
  await say(second, 0, 'We heard them.', { speaker: official.documentId });
  await link(second, 0, 'Veldania opens its harbour', { targetId: main.documentId, resolution: 'resolved' });

  for (const { documentId } of [main, second, embargoed]) await documentsOf(strapi, 'article').publish({ documentId });

  // ---- after publishing: an edit in progress, a quote taken back (and its published row, if one was left behind)
  await documentsOf(strapi, 'article').update({
    documentId: main.documentId,
    data: { headline: `Edited ${HIDDEN}`, description: HIDDEN },
  });
  await documentsOf(strapi, 'quote').update({
    documentId: onRecord.documentId,
    data: { text: `Edited words ${HIDDEN}` },
  });
  for (const row of await strapi.db
    .query('plugin::communique.quote')
    .findMany({ where: { documentId: takenBack.documentId } })) {
    await strapi.db.query('plugin::communique.quote').update({ where: { id: row.id }, data: { withdrawn: true } });
  }
  // ---- what publishing turned public, an editor closes again
  for (const [type, row] of [
    ['person', hiddenPerson],
    ['organization', hiddenOrg],
    ['diplomatic-event', hiddenEvent],
    ['topic', hiddenTopic],
    ['post', hiddenPost],
    ['agreement', hiddenTreaty],
    ['statement', hiddenStatement],
  ] as const) {
    await documentsOf(strapi, type).update({ documentId: row.documentId, data: { visibility: 'internal' } });
  }

  const [published] = await rowsOf(strapi, 'article').findMany({
    where: { documentId: main.documentId, publishedAt: { $notNull: true } },
  });
  await strapi.db.query('plugin::speeches.speech').create({
    data: {
      title: 'Address to the port',
      people: [minister.id, hiddenPerson.id],
      quotes: (await strapi.db.query('plugin::communique.quote').findMany()).map(({ id }) => id),
      links: (await strapi.db.query('plugin::communique.related-link').findMany()).map(({ id }) => id),
    },
  });
  return {
    open: {
      article: main.documentId,
      quote: onRecord.documentId,
      'related-link': openLink.documentId,
      person: minister.documentId,
      organization: ministry.documentId,
      post: post.documentId,
      'term-of-office': term.documentId,
      'diplomatic-event': event.documentId,
      agreement: treaty.documentId,
      topic: topic.documentId,
      'source-document': source.documentId,
      statement: statement.documentId,
    },
    closed: ids(...closed),
    slug: String(published?.slug),
    slugs: {
      articles: String(published?.slug),
      people: String(minister.slug),
      'diplomatic-events': String(event.slug),
    },
    closedSlugs: [`draft-${HIDDEN}`, `embargoed-${HIDDEN}`],
    backgroundQuote: background.documentId,
    backgroundSpeaker: official.documentId,
    editedArticle: main.documentId,
  };
}
