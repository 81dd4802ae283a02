import { importTyped } from './importTyped.mjs';
import { percentile } from './percentile.mjs';
import { row } from './printTable.mjs';

const TAGS = 500;
const EDITS = 30;
const MOVES = ['moveSentence', 'moveBlock'];

const core = async () => (await import('./core.mjs')).core;

/** A story of letters that know where they come from, with 500 tags, and the same story after 30 edits. */
function prepare(seed, tracked, describeAnchor) {
  const random = tracked.randomFrom(seed);
  let story = [];
  let marked = [];
  while (marked.length < TAGS) {
    story = [...story, ...tracked.makeStory(random)];
    marked = tracked.markSpans(tracked.toTexts(story));
  }
  const before = tracked.toTexts(story);
  const tags = marked.slice(0, TAGS).map((spans) => ({
    ids: tracked.lettersAt(story, spans).map(({ id }) => id),
    anchor: describeAnchor(before, spans),
  }));
  const names = Object.keys(tracked.EDITS);
  const edited = story.map((letters) => [...letters]);
  for (let n = 0; n < EDITS; n += 1) {
    const name = n % 5 === 0 ? random.pick(MOVES) : random.pick(names);
    if (edited.every((letters) => letters.length > 0)) tracked.EDITS[name](edited, random);
  }
  const after = edited.filter((letters) => letters.length > 0);
  return { before, tags, edited: after, after: tracked.toTexts(after) };
}

/** How long 500 anchors take after 30 edits, and how many then stand on other words without saying so. */
export async function measureAnchors({ isQuick }) {
  const { describeAnchor, reanchor } = await core();
  const tracked = await importTyped('tests/core/anchors/trackedEdits.ts');
  const { judgeAnchor } = await importTyped('tests/core/anchors/judgeAnchor.ts');
  const took = [];
  const tally = { right: 0, wrong: 0, needless: 0, asked: 0 };
  for (let seed = 1; seed <= (isQuick ? 20 : 100); seed += 1) {
    const { before, after, edited, tags } = prepare(seed, tracked, describeAnchor);
    const started = performance.now();
    const anchors = reanchor(
      before,
      after,
      tags.map(({ anchor }) => anchor),
    );
    took.push(performance.now() - started);
    const printed = edited.flat().filter(tracked.isPrinted);
    const order = new Map(printed.map(({ id }, i) => [id, i]));
    for (const [i, anchor] of anchors.entries()) {
      tally[judgeAnchor(anchor, tags[i].ids, tracked.lettersAt(edited, anchor.spans), order)] += 1;
    }
  }
  const checks = took.length * TAGS;
  const percent = (n) => (100 * n) / checks;
  return [
    row('re-anchor 500 tags after 30 edits with moves, p95', percentile(took, 95), {
      unit: 'ms',
      most: 50,
      note: `${took.length} stories, median ${percentile(took, 50).toFixed(1)} ms, in Node`,
    }),
    row('re-anchored silently wrong', percent(tally.wrong), {
      unit: '%',
      most: 0.1,
      peer: 17,
      note: `${tally.wrong} of ${checks}; asked without need ${percent(tally.needless).toFixed(1)} %; the peer is fuzzy matching at its worst`,
    }),
  ];
}
