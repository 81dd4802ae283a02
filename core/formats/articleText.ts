import { type JoinedText, joinBlocks } from '../anchors/joinedText';
import { toBlocks } from '../text/toBlocks';

/** The text of an article as one: its blocks with a line break between. What positions in our exports count in. */
export function articleText(body: unknown): JoinedText {
  const blocks = toBlocks(body);
  return joinBlocks(blocks, [...blocks.keys()]);
}
