import { core } from '../core.mjs';
import { importTyped } from '../importTyped.mjs';
import { percentile } from '../percentile.mjs';
import { row } from '../printTable.mjs';

const [SHORT, LONG] = [1_000, 1_000_000];
/** Short ones are read until the machine knows the way, and then often enough for a middle to mean something. */
const [WARM_UP, READINGS] = [30, 41];

function time(text, language) {
  const started = performance.now();
  core.analyzeStory(core.parseStory(text, { language }));
  return performance.now() - started;
}

/** Times as much for one of a million characters as for one of a thousand. */
function growthOf([name, make], language) {
  const short = make(SHORT);
  for (let n = 0; n < WARM_UP; n += 1) time(short, language);
  const each = percentile(
    Array.from({ length: READINGS }, () => time(short, language)),
    50,
  );
  return { name, growth: time(make(LONG), language) / (LONG / SHORT) / each };
}

/** What a character costs in a long text of the kinds that are made to keep a reader busy: the worst and the middle one. */
export async function measureCost() {
  const { HOSTILE, languageOfClass } = await importTyped('tests/core/hostileStories.ts');
  const growths = HOSTILE.map((each) => growthOf(each, languageOfClass(each[0]))).sort((a, b) => b.growth - a.growth);
  const told = growths.slice(0, 4).map(({ name, growth }) => `${name} ${growth.toFixed(2)}`);
  return [
    row(`cost of a character, 1 MB beside 1 KB, worst of ${growths.length} classes`, growths[0].growth, {
      unit: '×',
      most: 2,
      note: told.join(', '),
    }),
    row('the same, middle class', growths[Math.floor(growths.length / 2)].growth, { unit: '×', most: 2 }),
  ];
}
