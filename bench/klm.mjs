/** Seconds that the keystroke-level model (Card, Moran, Newell) gives each act of a practised user. */
export const KLM = { key: 0.28, mind: 1.35, point: 1.1, home: 0.4 };

/** What somebody did: keys and clicks pressed, decisions made, the mouse pointed, the hand moved between mouse and keys. */
export const NOTHING_DONE = { key: 0, mind: 0, point: 0, home: 0 };

const ACTS = Object.keys(KLM);

export const add = (a, b) => Object.fromEntries(ACTS.map((act) => [act, a[act] + b[act]]));
export const times = (done, factor) => Object.fromEntries(ACTS.map((act) => [act, done[act] * factor]));

/** How long it takes, in seconds. */
export const secondsOf = (done) => ACTS.reduce((sum, act) => sum + KLM[act] * done[act], 0);
/** Keys and mouse buttons pressed. */
export const pressesOf = ({ key }) => key;
