import { copyState, removeState } from './fillState.mjs';
import { formHand } from './formHand.mjs';
import { add, NOTHING_DONE, pressesOf, secondsOf, times } from './klm.mjs';
import { openPage } from './openBrowser.mjs';
import { importStory, openDesk, tagsOf } from './openDesk.mjs';
import { readSeedStory } from './seedStory.mjs';

const SAVED = /Saved|Success|created/i;

/** Back to the list and "Create new entry", as after every record. */
async function openForm(page, hand, address, type) {
  await page.goto(`${address}/admin/content-manager/collection-types/plugin::communique.${type}`);
  // The way to the list, which the address stands for here.
  hand.think();
  hand.done = add(hand.done, { ...NOTHING_DONE, point: 1, key: 1 });
  await hand.clickThere(page.getByRole('link', { name: 'Create new entry' }).first());
  await page.waitForURL(/\/create/);
  await page.locator('main textarea, main input').first().waitFor();
  await page.waitForTimeout(1000);
}

async function save(page, hand) {
  await hand.clickThere(page.getByRole('button', { name: 'Save', exact: true }));
  await page.getByText(SAVED).first().waitFor();
}

const field = (page, name) => page.locator(`main [name=${name}]`);
const list = (page, words) => page.locator('main [role=combobox]', { hasText: words }).first();

/** Each as a practised editor fills it: what the workbench gives a tag, and no more. */
const FORMS = {
  quote: async (page, hand, { quote, person, event, headline }) => {
    await hand.paste(field(page, 'text'), quote.text);
    await hand.relate(field(page, 'speaker'), person.name);
    await hand.type(field(page, 'attributionText'), 'He');
    await hand.type(field(page, 'cue'), quote.cue.split(' ')[0]);
    await hand.select(list(page, 'Choose here'), /^direct$/i);
    await hand.type(field(page, 'position'), '1');
    await hand.relate(field(page, 'event'), event.name);
    await hand.relate(field(page, 'article'), headline);
  },
  person: async (page, hand, { person }) => {
    await hand.type(field(page, 'name'), person.name);
    await hand.type(field(page, 'givenName'), person.givenName ?? person.name);
    await hand.type(field(page, 'familyName'), person.familyName ?? person.name);
  },
  'diplomatic-event': async (page, hand, { event }) => {
    await hand.type(field(page, 'name'), event.name.split(':')[0]);
    await hand.select(list(page, 'Choose a kind'), /press conference/i);
    await hand.type(field(page, 'startDate'), '2020-09-24');
    await hand.type(field(page, 'place'), event.place ?? 'Moscow');
  },
  'related-link': async (page, hand, { link, headline }) => {
    await hand.paste(field(page, 'title'), link.title);
    await hand.relate(field(page, 'article'), headline);
    await hand.type(field(page, 'blockLabel'), link.blockLabel ?? '');
    await hand.type(field(page, 'position'), '1');
  },
};

/** What the story's tags need as records; the parties of an event, more records still, are left out. */
const RECORDS = { quote: 16, person: 2, 'diplomatic-event': 1, 'related-link': 4 };

/** The story, with one quote accepted: so its speaker and its event are there to be chosen. */
async function prepare(desk) {
  const story = readSeedStory();
  const articleId = await importStory(desk, story);
  const tags = await tagsOf(desk, articleId);
  const first = (kind) => tags.find((tag) => tag.kind === kind).proposed;
  const quote = tags.find(({ proposed }) => proposed.kind === 'quote' && proposed.event !== null && proposed.speaker);
  await desk.ask('PUT', `/communique/suggestions/${quote.id}`, {
    operationId: 'bench-forms',
    version: quote.version,
    decision: { kind: 'accepted' },
  });
  const headline = (await desk.ask('GET', `/communique/articles/${articleId}/suggestions`)).article.headline;
  return { headline, quote: quote.proposed, person: first('person'), event: first('event'), link: first('link') };
}

/** The same story in stock Strapi forms: each form filled once with the browser, and taken as often as it is needed. */
export async function measureForms({ browser, say }) {
  const state = copyState('forms');
  const desk = await openDesk(state);
  try {
    const given = await prepare(desk);
    const page = await openPage(browser, desk.address);
    page.setDefaultTimeout(15_000);
    let all = NOTHING_DONE;
    const told = [];
    for (const [type, amount] of Object.entries(RECORDS)) {
      const hand = formHand(page);
      await openForm(page, hand, desk.address, type);
      await FORMS[type](page, hand, given);
      await save(page, hand);
      all = add(all, times(hand.done, amount));
      told.push(`${amount} × ${type} ${secondsOf(hand.done).toFixed(1)} s`);
    }
    await page.context().close();
    say(`stock forms: ${told.join(', ')}`);
    return { presses: pressesOf(all), seconds: secondsOf(all), note: `stock forms: ${told.join(', ')}` };
  } finally {
    await desk.stop();
    removeState(state);
  }
}
