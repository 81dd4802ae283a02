import type { Analysis, Story } from '../../core/model';

/** What holds for any text. */
export function expectWhole(story: Story, analysis: Analysis): void {
  const { length } = story.text;
  const all = [...analysis.people, ...analysis.quotes, ...analysis.events, ...analysis.links];
  const spans = [...all.flatMap((each) => [...each.spans]), ...analysis.mentions.map((mention) => mention.span)];
  expect(spans.filter(({ start, end }) => !(start >= 0 && start < end && end <= length))).toEqual([]);
  expect(all.filter(({ confidence }) => !(confidence > 0 && confidence <= 1))).toEqual([]);
  const ids = all.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i).slice(0, 3)).toEqual([]);
  expect(all.filter(({ reason }) => reason.rule === '')).toEqual([]);
}
