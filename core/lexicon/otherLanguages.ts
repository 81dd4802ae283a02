/**
 * Small words of languages that the reader has no words for and that look like one it has: an Italian story is not
 * Spanish, a Ukrainian one not Russian. Such a story is told by its own name and read by what needs no grammar.
 */
export const OTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  it: [
    ...['il', 'la', 'le', 'gli', 'un', 'una', 'di', 'del', 'della', 'dei', 'delle', 'e', 'che', 'non', 'per', 'con'],
    ...['ha', 'hanno', 'sono', 'nel', 'nella', 'al', 'alla', 'dal', 'come', 'si', 'lo', 'ce', 'questa', 'questo'],
  ],
  pt: [
    ...['o', 'os', 'as', 'um', 'uma', 'de', 'do', 'da', 'dos', 'das', 'e', 'que', 'não', 'em', 'no', 'na', 'com'],
    ...['para', 'por', 'ao', 'à', 'são', 'foi', 'mais', 'disse', 'pelo', 'pela'],
  ],
  nl: [
    ...['de', 'het', 'een', 'van', 'en', 'in', 'dat', 'is', 'op', 'te', 'niet', 'met', 'voor', 'zijn', 'aan', 'er'],
    ...['ook', 'door', 'naar', 'heeft', 'zei', 'uit', 'om'],
  ],
  sv: ['och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'den', 'till', 'inte', 'ett', 'har', 'sade'],
  pl: ['i', 'w', 'na', 'z', 'do', 'się', 'nie', 'to', 'że', 'jest', 'o', 'od', 'za', 'po', 'przez', 'powiedział', 'ta'],
  tr: ['ve', 'bir', 'bu', 'da', 'de', 'için', 'ile', 'olarak', 'daha', 'çok', 'olan', 'dedi', 'ne', 'kadar', 'gibi'],
  uk: ['і', 'та', 'в', 'у', 'на', 'що', 'не', 'з', 'до', 'від', 'про', 'за', 'як', 'його', 'це', 'є', 'й', 'або'],
  ur: ['کے', 'کی', 'کا', 'میں', 'ہے', 'نے', 'سے', 'کو', 'اور', 'پر', 'ہیں', 'یہ', 'کہا', 'تھا', 'نہیں', 'بھی'],
};
