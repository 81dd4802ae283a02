/**
 * Anchors under random edits whose truth is known letter by letter.
 *
 * **Silently wrong** = the state says `ok` or `moved` (nothing for an editor to look at) and the letters under the spans,
 * white space aside, are not one for one the very letters that were marked. A copy of a paragraph has the same words but
 * not the same letters: pointing there counts as wrong, unless every marked letter was deleted in the same save, which is
 * how cut and paste looks. An anchor that once went wrong is not counted again.
 * **Needless** = all marked letters still stand side by side and yet the state says `changed` or `lost`: it costs an
 * editor a look, and harms nothing.
 */
import { describeAnchor } from '../../../core/anchors/describeAnchor';
import { reanchor } from '../../../core/anchors/reanchor';
import type { Anchor } from '../../../core/model';
import type { TextBlock } from '../../../core/text/toBlocks';
import { judgeAnchor } from './judgeAnchor';
import { editStory, isPrinted, lettersAt, makeStory, markSpans, randomFrom, toTexts } from './trackedEdits';

const STORIES = 500;
const SILENTLY_WRONG_AT_MOST = 0.001;
/** Up to six edits a save, among them copied paragraphs: more doubt than a desk makes in a day. */
const NEEDLESS_AT_MOST = 0.05;

type Tally = { checks: number; right: number; wrong: number; needless: number; asked: number };

function checkStory(seed: number, tally: Tally): void {
  const random = randomFrom(seed);
  let story = makeStory(random);
  let blocks = toTexts(story);
  let tracked = markSpans(blocks).map((spans) => ({
    ids: lettersAt(story, spans).map(({ id }) => id),
    anchor: describeAnchor(blocks, spans),
  }));
  for (let save = 0; save < 2; save++) {
    const edited = editStory(story, random);
    const after = toTexts(edited.story);
    const anchors = reanchor(
      blocks,
      after,
      tracked.map(({ anchor }) => anchor),
    );
    story = edited.story;
    const order = new Map(
      story
        .flat()
        .filter(isPrinted)
        .map(({ id }, i) => [id, i]),
    );
    tracked = tracked.flatMap(({ ids }, i) => {
      const anchor = anchors[i];
      if (!anchor) return [];
      const verdict = judgeAnchor(anchor, ids, lettersAt(story, anchor.spans), order);
      tally.checks += 1;
      tally[verdict] += 1;
      if (verdict !== 'wrong') return [{ ids, anchor }];
      if (process.env.SHOW_WRONG_ANCHORS) show(seed, edited.edits, anchor, blocks, after);
      return [];
    });
    blocks = after;
  }
}

function show(
  seed: number,
  edits: string[],
  anchor: Anchor,
  before: readonly TextBlock[],
  after: readonly TextBlock[],
): void {
  const print = (blocks: readonly TextBlock[]): string => blocks.map(({ text }, i) => `  ${i} ${text}`).join('\n');
  process.stdout.write(
    `seed ${seed} [${edits}] ${anchor.state} "${anchor.exact}" ${JSON.stringify(anchor.spans)}\n${print(before)}\n  ---\n${print(after)}\n`,
  );
}

test('after random edits an anchor is right or says that it is not, in 999 of 1,000 cases', () => {
  const tally: Tally = { checks: 0, right: 0, wrong: 0, needless: 0, asked: 0 };
  const started = performance.now();
  for (let seed = 1; seed <= STORIES; seed++) checkStory(seed, tally);
  const percent = (n: number): string => `${((100 * n) / tally.checks).toFixed(3)} %`;
  process.stdout.write(
    `anchors under random edits: ${tally.checks} checks, silently wrong ${tally.wrong} (${percent(tally.wrong)}), ` +
      `needless looks ${percent(tally.needless)}, right without a look ${percent(tally.right)}, ${Math.round(performance.now() - started)} ms\n`,
  );
  expect(tally.checks).toBeGreaterThan(20_000);
  expect(tally.wrong / tally.checks).toBeLessThanOrEqual(SILENTLY_WRONG_AT_MOST);
  expect(tally.needless / tally.checks).toBeLessThanOrEqual(NEEDLESS_AT_MOST);
});
