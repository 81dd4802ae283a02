import type { SuggestionsReply } from '../../core';
import { type Row, rowsOf } from '../../server/documentsOf';
import { type Desk, STRAITS } from './openDesk';

/** Names differ from story to story, so that one test's people are not known to the next. */
const NAMES = ['Ana Belk', 'Tomas Rell'] as const;
let stories = 0;
const letters = (n: number): string =>
  String.fromCharCode(97 + Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26));

/** Two letters that no other story of this run has. */
export const storyMark = (): string => letters(stories);

type OpenStory = SuggestionsReply & { who: string; other: string };

/** The same story about other people each time, kept as a draft with its suggestions. */
export async function openStory(desk: Desk, change = (text: string): string => text): Promise<OpenStory> {
  stories += 1;
  const [who, other] = NAMES.map((name) => `${name}${storyMark()}`) as [string, string];
  const text = change(STRAITS)
    .replaceAll('Belk', who.split(' ')[1] ?? '')
    .replaceAll('Rell', other.split(' ')[1] ?? '')
    .replace('Port Ansel on', `Port Ansel ${storyMark().toUpperCase()} on`);
  const { articleId } = await desk.importStory(text);
  return { ...(await desk.list(articleId)), who, other };
}

export const countRows = (desk: Desk, type: Parameters<typeof rowsOf>[1], where: object = {}): Promise<number> =>
  rowsOf(desk.strapi, type).count({ where });

/** The one row there is; none or two fail the test. */
export async function findOnly(
  desk: Desk,
  type: Parameters<typeof rowsOf>[1],
  where: object,
  populate: string[] = [],
): Promise<Row> {
  const rows = await rowsOf(desk.strapi, type).findMany({ where, populate });
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
}
