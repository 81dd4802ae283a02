import type { PloverType } from '../model';

export type PloverCodes = {
  readonly ploverType: PloverType;
  /** PLOVER's "how"; null where its table has no word for the type. */
  readonly ploverMode: string | null;
  /** PLOVER's "why". */
  readonly ploverContexts: readonly string[];
};

/**
 * PLOVER's codes for a CAMEO code, after the conversion table of PLOVER's manual (draft 0.8, 2021). Where the table is
 * behind the manual's text we follow the text: 163 is `SANCTION discontinue`, and `ease` and `return` are no modes.
 * 01 and 02, which the manual leaves out, keep our own two types.
 */
export function ploverOfCameo(code: string): PloverCodes {
  return {
    ploverType: TYPES(code) ?? 'STATEMENT',
    ploverMode: MODES(code) ?? null,
    ploverContexts: (CONTEXTS(code) ?? '').split(' ').filter(Boolean),
  };
}

/** Values with the beginnings of the codes that have them; the longest beginning counts. */
function byBeginning<T extends string>(table: Readonly<Partial<Record<T, string>>>): (code: string) => T | undefined {
  const values = new Map(
    Object.entries<string | undefined>(table).flatMap(([value, codes]) =>
      (codes ?? '').split(' ').map((code) => [code, value as T] as const),
    ),
  );
  return (code) => [4, 3, 2].map((length) => values.get(code.slice(0, length))).find((value) => value !== undefined);
}

const TYPES = byBeginning<PloverType>({
  STATEMENT: '01',
  APPEAL: '02',
  AGREE: '03',
  CONSULT: '04',
  SUPPORT: '05',
  COOPERATE: '06',
  AID: '07',
  CONCEDE: '08',
  RETREAT: '0813 0814 084 085 086 087',
  ACCUSE: '09 11',
  REQUEST: '10',
  REJECT: '12',
  THREATEN: '13',
  PROTEST: '14',
  MOBILIZE: '15',
  SANCTION: '16',
  COERCE: '17 191 192',
  ASSAULT: '18 19 20 1712 175',
});

const MODES = byBeginning({
  phone: '041',
  visit: '042 043',
  'third-party': '044',
  release: '0841',
  access: '086',
  disarm: '087',
  ceasefire: '0871',
  withdraw: '0872 161 164 165',
  investigate: '09',
  assist: '101 102 103 121 122',
  change: '104 105 123 124',
  yield: '1051 1052 1053 1054 1055 1056 1243 1244 1245 1246 128 129',
  meet: '106 107 108 125 126 127',
  disapprove: '110 111 112 113 116',
  allege: '114 115 1121 1122 1123 1124 1125',
  ban: '132 1722',
  relations: '133 134 135 139 1311 1313',
  restrict: '1312 1323 1324 1381 172 191',
  political: '1321',
  territory: '1382',
  violence: '137 138',
  expel: '136 166',
  demo: '141',
  hunger: '142',
  boycott: '143',
  obstruct: '144',
  riot: '145',
  police: '151 153',
  troops: '152 154',
  discontinue: '162 163',
  seize: '171 192',
  curfew: '1723',
  'martial-law': '1724',
  arrest: '173',
  deport: '174',
  abduct: '181 184',
  beat: '182',
  sexual: '1821',
  torture: '1822',
  'suicide-attack': '183',
  explosives: '1832 1833',
  assassinate: '185 186',
  firearms: '193',
  'heavy-weapons': '194 195',
  massacre: '200 202',
  cleansing: '201 203',
  unconventional: '204',
});

const CONTEXTS = byBeginning({
  diplomatic:
    '030 031 032 033 036 037 038 039 0355 045 046 05 086 102 106 107 108 1055 114 1245 125 126 127 129 1313 134 135 136 139 161 163 164 165 166',
  economic: '0311 0331 0354 061 071 085 1011 1031 1054 1211 1221 1244 1312 1621',
  military: '0312 0332 0356 062 072 087 093 1012 1032 1056 1123 1212 1222 1246 138 152 154 1622 1661 19 200',
  legal: '0313 063 081 0813 0814 0841 0842 1013 105 1125 115 116 1213 1243 128 173 174',
  intelligence: '0314 064 1014 1214',
  humanitarian: '0333 073 0863 1033 1223 1623',
  peacekeeping: '0334 074 0861 1034 1224',
  political_institutions: '034 083 104 1044 123 1414 1424 1434 1444 1454',
  executive: '0342 0832 1041 1042 1231 1232 1241 132 1411 1412 1421 1422 1431 1432 1441 1442 1451 1452 172',
  rights_freedoms: '0343 0351 0353 0833 1043 1233 1413 1423 1433 1443 1453 1721',
  asylum: '075',
  democracy: '0811 0812 082',
  'crime corruption': '091 1121',
  human_rights: '092 1122 1321',
  'military legal': '094 1124 196',
  pro_autocracy: '1322 1323 1324 137 1722 1723 1724',
  cbrn: '1385 204',
  human_security: '162 1663 171',
  religion_ethnicity: '201 202 203',
});
