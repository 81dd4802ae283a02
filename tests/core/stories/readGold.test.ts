import { listStories, readGold } from '../../stories/readGold';

describe('the stories that an editor marked by hand', () => {
  it('are at least forty, in the seven languages that the reader has words for and two that it has not', () => {
    const stories = listStories().map(readGold);
    expect(stories.length).toBeGreaterThanOrEqual(40);
    expect(new Set(stories.map(({ language }) => language))).toEqual(
      new Set(['en', 'fa', 'ar', 'ru', 'fr', 'de', 'es', 'it', 'pl']),
    );
  });

  it.each(listStories())('%s has every word that its gold file quotes, in the order of the story', (name) => {
    const { text, quotes } = readGold(name);
    for (const quote of quotes) {
      for (const span of quote.spans) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      expect([...quote.spans].sort((a, b) => a.start - b.start)).toEqual(quote.spans);
      const words = text.split(/\s+/).join(' ');
      expect(words).toContain(quote.attributionText);
    }
    const starts = quotes.map(({ spans }) => spans[0]?.start ?? -1);
    expect([...starts].sort((a, b) => a - b)).toEqual(starts);
  });

  it.each(listStories())('%s says on its face that it is invented', (name) => {
    const { text } = readGold(name);
    const last = text.trim().split('\n').at(-1) ?? '';
    expect(last).toMatch(/invented|ساختگی|متخيل|вымышлен|inventé|erfunden|inventada|inventata|zmyślona/);
  });
});
