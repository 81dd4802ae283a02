import type { Turn } from '../lexicon/actWords';

/**
 * CAMEO codes of an act that is not done but promised, refused, demanded, asked for or threatened (code list 0.7b5):
 * the second level of 02, 03, 10, 12 and 13 repeats what the first level of the others says.
 */
export function turnCode(turn: Turn, code: string | null, isAcceptance: boolean): string {
  switch (turn) {
    case 'intend':
      if (code === null) return '030';
      return isHostile(code) && !isAcceptance ? threatOf(code) : isSpeech(code) ? code : `03${branchOf(code, INTENT)}`;
    case 'refuse':
      return code === null ? '120' : `12${branchOf(code, REFUSAL)}`;
    case 'demand':
      return code === null ? '100' : `10${branchOf(code, REQUEST)}`;
    case 'appeal':
      if (code === null) return '020';
      // Whoever calls for sanctions rallies others against somebody.
      return isHostile(code) ? '113' : `02${branchOf(code, REQUEST)}`;
    case 'threaten':
      return threatOf(code);
    case 'ultimatum':
      return '139';
  }
}

/** Longest beginning of a code first. */
type Branches = Readonly<Record<string, string>>;

const INTENT: Branches = {
  '03': '0',
  '045': '9',
  '04': '6',
  '057': '7',
  '05': '2',
  '06': '1',
  '07': '3',
  '083': '4',
  '08': '5',
};
const REQUEST: Branches = { '045': '8', '04': '6', '057': '7', '05': '2', '06': '1', '07': '3', '083': '4', '08': '5' };
const REFUSAL: Branches = { '045': '6', '04': '5', '057': '7', '05': '0', '06': '1', '07': '2', '083': '3', '08': '4' };
const THREAT: Branches = {
  '14': '133',
  '161': '1313',
  '162': '1311',
  '163': '1312',
  '164': '134',
  '165': '135',
  '166': '136',
  '16': '131',
  '172': '132',
  '175': '137',
  '17': '132',
  '15': '138',
  '18': '138',
  '19': '138',
  '20': '138',
};

const longest = (code: string, branches: Branches): string | undefined =>
  [3, 2].map((length) => branches[code.slice(0, length)]).find((found) => found !== undefined);

const branchOf = (code: string, branches: Branches): string => longest(code, branches) ?? '0';
const threatOf = (code: string | null): string => (code && longest(code, THREAT)) ?? '130';

/** What nobody does as a favour: protests, shows of force, cuts, coercion, violence. */
const isHostile = (code: string): boolean => code >= '14';
/** Words already: "will condemn" condemns. */
const isSpeech = (code: string): boolean => code >= '09' && code < '14';
