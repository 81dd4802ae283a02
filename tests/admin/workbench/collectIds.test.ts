import { collectIds } from '../../../admin/workbench/collectIds';

const endFrameOf = (frames: (() => void)[]): void => {
  for (const frame of frames.splice(0)) frame();
};

/** Asks are kept until the test says that the frame is over. */
function aList({ most = 100, answer = (id: string): string | undefined => `answer to ${id}` } = {}) {
  const asked: (readonly string[])[] = [];
  const frames: (() => void)[] = [];
  const find = collectIds<string>(
    async (ids) => {
      asked.push(ids);
      return Object.fromEntries(ids.flatMap((id) => [[id, answer(id)]])) as Record<string, string>;
    },
    { most, wait: (then) => frames.push(then) },
  );
  return { find, asked, endFrame: () => endFrameOf(frames) };
}

test('all cells of a page are one question, and each gets its own answer', async () => {
  const { find, asked, endFrame } = aList();
  const answers = Promise.all(['a', 'b', 'c'].map(find));
  expect(asked).toEqual([]);
  endFrame();
  expect(await answers).toEqual(['answer to a', 'answer to b', 'answer to c']);
  expect(asked).toEqual([['a', 'b', 'c']]);
});

test('the same article twice in a frame is asked once, and again in the next', async () => {
  const { find, asked, endFrame } = aList();
  const [one, other] = [find('a'), find('a')];
  endFrame();
  expect(await one).toBe(await other);
  const later = find('a');
  endFrame();
  await later;
  expect(asked).toEqual([['a'], ['a']]);
});

test('more than the desk answers at once are several questions', async () => {
  const { find, asked, endFrame } = aList({ most: 2 });
  const answers = Promise.all(['a', 'b', 'c', 'd', 'e'].map(find));
  endFrame();
  await answers;
  expect(asked).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
});

test('a question that fails fails those who were in it, and nobody after', async () => {
  let isDown = true;
  const frames: (() => void)[] = [];
  const find = collectIds<string>(
    async (ids) => {
      if (isDown) throw new Error('down');
      return Object.fromEntries(ids.map((id) => [id, id]));
    },
    { most: 100, wait: (then) => frames.push(then) },
  );
  const failing = Promise.allSettled([find('a'), find('b')]);
  endFrameOf(frames);
  expect((await failing).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  const again = find('a');
  endFrameOf(frames);
  expect(await again).toBe('a');
});

test('an id that the answer leaves out fails alone', async () => {
  const { find, endFrame } = aList({ answer: (id) => (id === 'b' ? undefined : id) });
  const all = Promise.allSettled(['a', 'b'].map(find));
  endFrame();
  expect((await all).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
});
