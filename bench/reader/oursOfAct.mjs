import { core } from '../core.mjs';

/** The corpus has one code for both kinds of giving way, and its authors' table has sanctions under COERCE. */
const CODE_OF_TYPE = { CONCEDE: 'YIELD', RETREAT: 'YIELD', APPEAL: 'REQUEST' };
const codeOf = ({ cameoCode, ploverType }) =>
  cameoCode === '163' ? 'COERCE' : (CODE_OF_TYPE[ploverType] ?? ploverType);

/** One sentence of which the corpus marks who acts (`<s>`) and on whom (`<t>`). */
export function oursOfAct({ marked }) {
  const { text, spans } = readMarks(marked);
  const { s: source = { start: 0, end: 0 }, t: target = { start: text.length, end: text.length } } = spans;
  const act = core.codeAct(text, { source, target });
  return { events: act ? [{ code: codeOf(act) }] : [] };
}

/** The sentence without its marks, and where the first of each stood. */
function readMarks(marked) {
  const spans = {};
  const open = {};
  let text = '';
  for (const piece of marked.split(/(<\/?[st]>)/u)) {
    const [, isEnd, name] = /^<(\/?)([st])>$/u.exec(piece) ?? [];
    if (!name) text += piece;
    else if (isEnd) spans[name] ??= { start: open[name], end: text.length };
    else open[name] = text.length;
  }
  return { text, spans };
}
