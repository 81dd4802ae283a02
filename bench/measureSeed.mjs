import { copyState, removeState } from './fillState.mjs';
import { pressesOf, secondsOf } from './klm.mjs';
import { measureForms } from './measureForms.mjs';
import { openPage, openWorkbench } from './openBrowser.mjs';
import { importStory, openDesk, tagsOf } from './openDesk.mjs';
import { playStory } from './playStory.mjs';
import { row } from './printTable.mjs';
import { readSeedStory } from './seedStory.mjs';
import { spoilSuggestions } from './spoilSuggestions.mjs';

const LINKS_AND_QUOTES = ['quote', 'link'];

/** What a tag says in the end, as anybody would compare it. */
const said = ({ kind, proposed, decision, anchor }, people) => {
  const value = decision.kind === 'corrected' ? decision.value : proposed;
  const speaker = value.kind === 'quote' && value.speaker?.kind === 'person' ? people.get(value.speaker.id) : '';
  return `${kind} | ${anchor.exact} | ${speaker}`;
};

function resultOf(tags, isWanted) {
  const people = new Map(tags.filter(({ kind }) => kind === 'person').map(({ id, proposed }) => [id, proposed.name]));
  return tags
    .filter(isWanted)
    .map((tag) => said(tag, people))
    .sort();
}

const isAccepted = ({ decision }) => decision.kind === 'accepted' || decision.kind === 'corrected';

/** What the database must have in the end, whatever was done to the suggestions before. */
function checkResult(tags, truth) {
  const found = resultOf(tags, isAccepted);
  const lacking = truth.filter((line) => !found.includes(line));
  const surplus = found.filter((line) => !truth.includes(line));
  if (lacking.length + surplus.length === 0) return;
  throw new Error(
    `Not what a careful editor would have:\nlacking ${lacking.join('\n  ')}\nsurplus ${surplus.join('\n  ')}`,
  );
}

/** The story on an empty desk that is then stopped, and what its tags are when all is right. */
async function prepare(state, story) {
  const desk = await openDesk(state);
  try {
    const articleId = await importStory(desk, story);
    const { blocks } = await desk.ask('GET', `/communique/articles/${articleId}/text`);
    return { articleId, blocks, truth: resultOf(await tagsOf(desk, articleId), () => true) };
  } finally {
    await desk.stop();
  }
}

async function play({ browser, state, articleId, truth }, how) {
  const desk = await openDesk(state);
  try {
    const page = await openPage(browser, desk.address);
    await openWorkbench(page, desk.address, articleId);
    const done = await playStory(page, how);
    await page.context().close();
    checkResult(await tagsOf(desk, articleId), truth);
    return done;
  } finally {
    await desk.stop();
  }
}

const isSentenceIn =
  (blocks) =>
  ({ spans: [span] }) =>
    blocks[span.block].sentences.some(([start, end]) => start === span.start && end === span.end);

/** How many keys the seed story takes, and how long a practised editor needs: real keys on the real page. */
export async function measureSeed({ browser, say }) {
  const forms = await measureForms({ browser, say });
  const story = readSeedStory();
  const base = copyState('seed');
  const copies = [];
  const copy = (name) => {
    const state = copyState(name, base);
    copies.push(state);
    return state;
  };
  try {
    const { articleId, blocks, truth } = await prepare(base, story);
    const given = { browser, articleId, truth };
    const single = await play({ ...given, state: copy('single') });
    const groups = await play({ ...given, state: copy('groups') }, { inGroups: LINKS_AND_QUOTES });
    const spoilt = copy('realistic');
    const flaws = spoilSuggestions(spoilt, isSentenceIn(blocks));
    const real = await play({ ...given, state: spoilt }, { flaws, inGroups: ['link'] });
    say(`keys: ${JSON.stringify({ single, groups, real })}`);
    const seconds = (done) => `${secondsOf(done).toFixed(1)} s`;
    return [
      row(`${story.name}, perfect suggestions, one by one`, pressesOf(single), {
        unit: 'keys',
        most: 20,
        note: seconds(single),
      }),
      row(`${story.name}, perfect suggestions, in groups`, pressesOf(groups), {
        unit: 'keys',
        most: 10,
        note: seconds(groups),
      }),
      row(`${story.name}, realistic suggestions`, pressesOf(real), {
        unit: 'keys',
        most: 42,
        peer: forms.presses,
        note: `2 wrong speakers, 1 wrong edge, 1 false, 1 missed, everything else right; a key held counts; ${real.mind} decisions; peer: ${forms.note}`,
      }),
      row(`${story.name}, realistic suggestions, keystroke-level model`, secondsOf(real), {
        unit: 's',
        most: 46,
        peer: forms.seconds,
        note: 'K 0.28, M 1.35, P 1.1, H 0.4 s; one M for each tag that is looked at',
      }),
    ];
  } finally {
    for (const state of [base, ...copies]) removeState(state);
  }
}
