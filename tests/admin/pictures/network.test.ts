import { freeLabels } from '../../../admin/pictures/freeLabels';
import { fitInto, layOutNetwork, type Positions } from '../../../admin/pictures/layOutNetwork';
import { nearestInDirection } from '../../../admin/pictures/nearestInDirection';
import { commandOf } from '../../../admin/pictures/pictureKeys';
import { panView, seenAt, WHOLE, zoomView } from '../../../admin/pictures/pictureView';
import { countKinds, type Network, strongest, tiesOf, whoMetWhom } from '../../../admin/pictures/whoMetWhom';
import { anEvent, aParty, between } from './anEvent';

const parties = ['ana', 'tom', 'ivo', 'lone'].map(aParty);
const events = [
  anEvent('1', { participants: between('tom', 'ana') }),
  anEvent('2', { kind: 'phoneCall', participants: between('ana', 'tom') }),
  anEvent('3', { participants: between('ana', 'ivo') }),
  anEvent('4', { participants: [...between('lone'), { party: 'lone', role: 'host' }] }),
];

describe('who met whom', () => {
  const network = whoMetWhom(events, parties);

  test('two that shared events have one tie, however they were listed; the strongest comes first', () => {
    expect(network.edges.map(({ from, to, events: shared }) => [from, to, shared.length])).toEqual([
      ['ana', 'tom', 2],
      ['ana', 'ivo', 1],
    ]);
  });

  test('who was alone, even in two roles, met nobody', () => {
    expect(network.nodes.map(({ party, weight }) => [party.documentId, weight])).toEqual([
      ['ana', 3],
      ['tom', 2],
      ['ivo', 1],
    ]);
  });

  test('a tie tells its kinds', () => {
    expect(tiesOf(network, 'tom')).toMatchObject([{ other: 'ana' }]);
    expect(countKinds(tiesOf(network, 'ana')[0]?.events ?? [])).toEqual([
      ['meeting', 1],
      ['phoneCall', 1],
    ]);
  });

  test('the strongest keep the ties between them and no others', () => {
    const few = strongest(network, 2);
    expect([few.nodes.length, few.edges.map(({ to }) => to)]).toEqual([2, ['tom']]);
  });
});

const circleOf = (amount: number): Network => {
  const many = Array.from({ length: amount }, (_, index) => aParty(`p${index}`));
  const met = many.map((_, index) =>
    anEvent(`e${index}`, { participants: between(`p${index}`, `p${(index * 7 + 1) % amount}`) }),
  );
  return whoMetWhom(met, many);
};
function place(network: Network): { positions: Positions; steps: number[] } {
  const steps: number[] = [];
  const layout = layOutNetwork(network);
  for (;;) {
    const { done, value } = layout.next();
    if (done === true) return { positions: value, steps };
    steps.push(value);
  }
}

describe('the layout', () => {
  test('is the same every time', () => {
    expect(place(circleOf(60)).positions).toEqual(place(circleOf(60)).positions);
  });

  test('tells how far it is, and ends', () => {
    const { steps, positions } = place(circleOf(60));
    expect([steps.length, steps.at(-1), positions.size]).toEqual([60, 1, 60]);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('no two nodes lie on each other, and all fit into the picture', () => {
    const { positions } = fitInto(place(circleOf(60)).positions, { width: 800, height: 500, margin: 40 });
    const points = [...positions.values()];
    for (const [index, { x, y }] of points.entries()) {
      expect(x).toBeGreaterThanOrEqual(40 - 1e-6);
      expect(x).toBeLessThanOrEqual(760 + 1e-6);
      expect(y).toBeGreaterThanOrEqual(40 - 1e-6);
      expect(y).toBeLessThanOrEqual(460 + 1e-6);
      for (const other of points.slice(index + 1)) expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(5);
    }
  });
});

test('an arrow key goes to what is near and ahead, not to what is aside or behind', () => {
  const places = [
    { id: 'behind', x: -5, y: 0 },
    { id: 'aside', x: 10, y: 40 },
    { id: 'ahead', x: 30, y: 5 },
    { id: 'far', x: 90, y: 0 },
  ];
  expect(nearestInDirection({ x: 0, y: 0 }, places, 'right')?.id).toBe('ahead');
  expect(nearestInDirection({ x: 0, y: 0 }, places, 'left')?.id).toBe('behind');
  expect(nearestInDirection({ x: 0, y: 0 }, places, 'up')).toBeNull();
});

test.each([
  [{ key: '+' }, { kind: 'zoom', factor: 1.6 }],
  [{ key: '0' }, { kind: 'whole' }],
  [{ key: 'ArrowUp' }, { kind: 'move', direction: 'up' }],
  [
    { key: 'ArrowLeft', shiftKey: true },
    { kind: 'pan', dx: -0.25, dy: 0 },
  ],
  [{ key: '+', ctrlKey: true }, null],
  [{ key: 'ArrowLeft', altKey: true }, null],
  [{ key: 'a' }, null],
])('the key %j', (key, command) => {
  const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(commandOf({ ...none, ...key })).toEqual(command);
});

test('zoomed and moved, the picture is never lost from sight', () => {
  const size = { width: 100, height: 100 };
  const near = zoomView(WHOLE, 4);
  expect(seenAt(near, { x: 50, y: 50 }, size)).toEqual({ x: 50, y: 50 });
  const corner = panView(near, 100, 100);
  expect(seenAt(corner, { x: 100, y: 100 }, size)).toEqual({ x: 100, y: 100 });
  expect(zoomView(corner, 0.001)).toEqual(WHOLE);
});

test('a name is written where it covers none that matters more', () => {
  const label = (id: string, x: number) => ({ id, x, y: 0, width: 50, height: 12 });
  const labels = [label('first', 0), label('hidden', 49), label('beside', 50), label('far', 200)];
  expect([...freeLabels(labels, 10)]).toEqual(['first', 'beside', 'far']);
  expect([...freeLabels(labels, 2)]).toEqual(['first', 'beside']);
});
