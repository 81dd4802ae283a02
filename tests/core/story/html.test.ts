import { parseHtml } from '../../../core/story/parseHtml';
import { parseStory } from '../../../core/story/parseStory';

// States, people and agencies are invented.

const PAGE = `<!doctype html><html><head><title>Site</title><style>p{}</style><script>var a = "<p>no</p>";</script></head>
<body><nav><a href="https://news.example/home">Home</a></nav>
<h1>Ardenia &amp; Veloria reopen border</h1>
<p>ARDENNE (NW) &mdash; The border <b>will</b> reopen,<em> she</em> said.<br><br>Trucks wait.</p>
<figure><img src="a.jpg"><figcaption>The bridge at Rell.</figcaption></figure>
<p>Read more:</p><ul><li><a href="https://news.example/1">Why it closed</a></li><li><a href="/2">Who waits</a></li></ul>
<footer>Imprint</footer><script>alert(1)`;

test('a page becomes wire copy: paragraphs apart, scripts and navigation gone, entities read', () => {
  expect(parseHtml(PAGE).text).toBe(
    [
      'Ardenia & Veloria reopen border',
      'ARDENNE (NW) — The border will reopen, she said.',
      'Trucks wait.',
      'The bridge at Rell.',
      'Read more:',
      'Why it closed\nWho waits',
    ].join('\n\n'),
  );
});

test('links keep their addresses and captions are known', () => {
  const { text, markup } = parseHtml(PAGE);
  const { blocks } = parseStory(text, { language: 'en', markup });
  expect(blocks.map(({ kind, url }) => (url ? [kind, url] : [kind]))).toEqual([
    ['headline'],
    ['paragraph'],
    ['paragraph'],
    ['caption'],
    ['linkHeading'],
    ['link', 'https://news.example/1'],
    ['link'],
  ]);
});

test.each([
  ['nothing', ''],
  ['no markup', 'Plain words & signs < here'],
  ['unclosed tags', '<p><b><i>Bold'],
  ['a script that never ends', '<script>while(1){'],
  ['deep nesting', `${'<div>'.repeat(50_000)}deep${'</div>'.repeat(50_000)}`],
  ['a million angle brackets', '<'.repeat(1_000_000)],
  ['anchors that never end', '<a href="https://news.example/1">one '.repeat(50_000)],
])('%s is read without harm', (_name, html) => {
  const started = Date.now();
  const { text } = parseHtml(html);
  expect(text).not.toContain('while(1)');
  expect(Date.now() - started).toBeLessThan(5000);
});
