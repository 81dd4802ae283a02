import { EMOJI, VOICES } from './storyWords.mjs';

/** mulberry32: the same seed gives the same story on every machine. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const countWords = (text) => text.split(/\s+/).filter((word) => word !== '').length;

/**
 * An invented story: paragraphs of a quotation with its cue, another one, and a sentence that nobody said.
 * `words`: how long it is at least; `language`: en or fa; `hasEmoji`: signs of several units between the words.
 */
export function makeStory({ words, language, hasEmoji = false, seed = 1 }) {
  const voice = VOICES[language];
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const say = (count) => {
    const said = Array.from({ length: count }, () => pick(voice.words));
    if (hasEmoji) for (let i = 3; i < said.length; i += 4) said[i] = pick(EMOJI);
    const text = said.join(' ');
    return text[0].toUpperCase() + text.slice(1);
  };
  const blocks = [voice.headline];
  let count = 0;
  while (count < words) {
    const who = Math.floor(random() * voice.people.length);
    const name = blocks.length <= 8 ? voice.people[who] : voice.families[who];
    const block = [
      voice.said(say(12 + Math.floor(random() * 12)), name),
      voice.told(say(8 + Math.floor(random() * 8))),
      voice.added(voice.families[who], say(10 + Math.floor(random() * 10))),
    ].join(' ');
    blocks.push(block);
    count += countWords(block);
  }
  return { text: [...blocks, voice.end].join('\n\n'), language };
}
