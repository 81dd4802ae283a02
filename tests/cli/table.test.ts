import { widthOf } from '../../cli/terminalText';
import { runCommand } from './runCommand';

// Ardenia, Belmark, Velin and everybody in these stories are invented.
const STORY = [
  'VELIN, March 4 (Velin Wire) -- "The ferries will run again in spring, and the fishermen of both banks will have their licences before the thaw," Ardenian Foreign Minister Ana Belk told a joint news conference with Belmark Foreign Minister Tomas Rell in Velin on Monday.',
  '',
  'Read more:',
  '',
  'Fishermen wait for the thaw',
].join('\n');

const linesOf = async (text: string, ...options: string[]): Promise<string[]> =>
  (await runCommand(['analyze', ...options], { stdin: text })).out.split('\n');

test('says who, what, when and where to go on, within 100 columns', async () => {
  const lines = await linesOf(STORY, '--date', '2031-03-04');
  const table = lines.join('\n');
  expect(table).toMatch(/^stdin · en · 2031-03-04\n─+\n/);
  expect(table).toMatch(/People \(2\)\n {2}Ana Belk .*foreign minister.*\n {2}Tomas Rell/i);
  expect(table).toMatch(/Quotes \(1\)\n.*\n {2}1 {4}direct {4}Ana Belk {14}told a joint ne… {2}The ferries will run/);
  expect(table).toMatch(
    /Events \(1\)\n {2}jointPressConference · held · 2031-03-03 · Velin · STATEMENT 010\n {4}Ana Belk \(actor\)/,
  );
  expect(table).toMatch(/Links \(1\)\n {2}readMore {10}Fishermen wait for the thaw/);
  for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(100);
});

test('a quotation is printed whole, over several lines', async () => {
  const words = (await linesOf(STORY)).map((line) => line.slice(57)).join(' ');
  expect(words.replace(/\s+/g, ' ')).toContain('the fishermen of both banks will have their licences before the thaw');
});

test('right-to-left words are isolated, so that the columns stay', async () => {
  const lines = await linesOf('آنا بلک گفت: «ما درباره رودخانه توافق کردیم.»', '--language', 'fa');
  for (const line of lines.filter((each) => /[\u0600-\u06ff]/.test(each))) {
    const isolates = line.match(/[\u2068\u2069]/g) ?? [];
    expect(line.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')).not.toMatch(/[\u0600-\u06ff]/);
    expect(isolates.length % 2).toBe(0);
  }
});

test('a story cannot write to the terminal: its control characters are printed as spaces', async () => {
  const { out } = await runCommand(['analyze'], {
    stdin: '\u001b[2J\u202e"We agreed\u0007 \u001b]0;x\u0007," Foreign Minister Ana Belk said.',
  });
  expect(out.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
});

test('an empty story is a table of nothing', async () => {
  expect((await linesOf('')).join('\n')).toMatch(/People \(0\)\n {2}none found\n\nQuotes \(0\)/);
});
