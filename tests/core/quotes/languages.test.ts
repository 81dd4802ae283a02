/** Customs of other languages that English does not have; the sentences are ours, their states and people invented. */
import { analyzeStory } from '../../../core/analyzeStory';
import { parseStory } from '../../../core/story/parseStory';

type Found = { words: string[]; speaker: string | null; cue: string };

/** A story whose first paragraph names the people, so that the sentence under test can speak of them. */
const INTRODUCTIONS: Readonly<Record<string, string>> = {
  ru: 'Министр иностранных дел Ардении Мирела Тоск прибыла в порт.',
  fr: 'La ministre ardénienne des Affaires étrangères, Mirela Tosk, est arrivée au port.',
  de: 'Die ardenische Außenministerin Mirela Tosk ist im Hafen angekommen.',
  es: 'La ministra de Asuntos Exteriores de Ardenia, Mirela Tosk, llegó al puerto.',
  fa: 'میرلا توسک وزیر امور خارجه آردنیا وارد بندر شد.',
  ar: 'وصلت وزيرة الخارجية الأردينية ميريلا توسك إلى الميناء.',
};

function read(language: string, sentence: string): Found[] {
  const text = `${INTRODUCTIONS[language]}\n\n${sentence}\n`;
  const analysis = analyzeStory(parseStory(text, { language, date: '2031-03-06' }));
  return analysis.quotes.map(({ proposed, spans }) => {
    const { speaker } = proposed;
    const person = speaker?.kind === 'person' ? analysis.people.find(({ id }) => id === speaker.id) : undefined;
    return {
      words: spans.map(({ start, end }) => text.slice(start, end)),
      speaker: person?.proposed.name ?? null,
      cue: proposed.cue,
    };
  });
}

describe('Russian', () => {
  it('sets the cue inside the marks', () => {
    expect(read('ru', '«Дорога открыта, — сказала Тоск. — Поезд ждет».')).toEqual([
      { words: ['Дорога открыта', 'Поезд ждет'], speaker: 'Мирела Тоск', cue: 'сказала' },
    ]);
  });

  it('opens speech with a dash', () => {
    expect(read('ru', '— Поезд ждет, — сказала Тоск.')).toEqual([
      { words: ['Поезд ждет'], speaker: 'Мирела Тоск', cue: 'сказала' },
    ]);
  });

  it('takes a line with a dash and no cue for no speech', () => {
    expect(read('ru', '— Поезд ждет на станции')).toEqual([]);
  });

  it('puts a comma before "что"', () => {
    expect(read('ru', 'Тоск заявила на встрече в четверг, что поезд ждет.')).toEqual([
      { words: ['что поезд ждет'], speaker: 'Мирела Тоск', cue: 'заявила' },
    ]);
  });

  it('bends names after "по словам"', () => {
    expect(read('ru', 'По словам Тоск, поезд ждет.')).toEqual([
      { words: ['поезд ждет'], speaker: 'Мирела Тоск', cue: 'По словам' },
    ]);
  });
});

describe('Russian sources', () => {
  it('says "как сообщил" and "по ее словам"', () => {
    expect(read('ru', 'Как сообщила Тоск, поезд ждет. По ее словам, дорога открыта.')).toEqual([
      { words: ['поезд ждет'], speaker: 'Мирела Тоск', cue: 'Как сообщила' },
      { words: ['дорога открыта'], speaker: 'Мирела Тоск', cue: 'По ее словам' },
    ]);
  });

  it('lets a ministry speak behind "в"', () => {
    const text = '"Поезд ждет", — подчеркнули в МИД Ардении.';
    const [quote] = analyzeStory(parseStory(text, { language: 'ru' })).quotes;
    expect(quote?.proposed.speaker).toMatchObject({ kind: 'organization', name: 'МИД Ардении' });
  });
});

describe('French', () => {
  it('sets the cue inside the marks without a dash', () => {
    expect(read('fr', '« Le train attend, a expliqué Mme Tosk. Les passagers aussi. »')).toEqual([
      { words: ['Le train attend', 'Les passagers aussi.'], speaker: 'Mirela Tosk', cue: 'a expliqué' },
    ]);
  });

  it('puts the day between the verb and its subject', () => {
    expect(read('fr', '« Le train attend », a déclaré jeudi la ministre.')).toEqual([
      { words: ['Le train attend'], speaker: 'Mirela Tosk', cue: 'a déclaré' },
    ]);
  });
});

describe('French pronouns and ministries', () => {
  it('takes the pronoun into the verb', () => {
    expect(read('fr', '« Le train attend », a-t-elle ajouté.')).toEqual([
      { words: ['Le train attend'], speaker: 'Mirela Tosk', cue: 'a-t-elle ajouté' },
    ]);
  });

  it('names the speaker between commas after "selon"', () => {
    expect(read('fr', 'Selon la ministre des Affaires étrangères, Mirela Tosk, le train attend.')).toEqual([
      { words: ['le train attend'], speaker: 'Mirela Tosk', cue: 'Selon' },
    ]);
  });

  it('sets a country inside the name of a ministry', () => {
    const text = 'Le ministère korvien des Affaires étrangères a démenti que le train soit parti.';
    const [quote] = analyzeStory(parseStory(text, { language: 'fr' })).quotes;
    expect(quote?.proposed.speaker).toMatchObject({
      kind: 'organization',
      name: 'ministère korvien des Affaires étrangères',
    });
  });
});

describe('German', () => {
  it('puts the auxiliary second and the participle last', () => {
    expect(read('de', 'Tosk hat am Dienstag erklärt, der Zug sei leer.')).toEqual([
      { words: ['der Zug sei leer'], speaker: 'Mirela Tosk', cue: 'erklärt' },
    ]);
  });

  it('needs no comma after "laut" either', () => {
    expect(read('de', 'Laut Außenministerin Mirela Tosk gehört der Zug allen.')).toEqual([
      { words: ['gehört der Zug allen'], speaker: 'Mirela Tosk', cue: 'Laut' },
    ]);
  });

  it('puts the subject behind the verb when something else comes first', () => {
    expect(read('de', 'Am Donnerstag sagte Tosk: „Der Zug wartet.“')).toEqual([
      { words: ['Der Zug wartet.'], speaker: 'Mirela Tosk', cue: 'sagte' },
    ]);
  });

  it('drops "dass" before a verb of reported speech', () => {
    expect(read('de', 'Tosk sagte, der Zug sei schon im Hafen.')).toEqual([
      { words: ['der Zug sei schon im Hafen'], speaker: 'Mirela Tosk', cue: 'sagte' },
    ]);
  });

  it('reads on where a verb says that a sentence is reported, and stops where none does', () => {
    const text = 'Tosk sagte, der Zug sei leer. Die Lage sei „ernst“ und könne dauern. Der Hafen ist leer.';
    expect(read('de', text)).toEqual([
      { words: ['der Zug sei leer'], speaker: 'Mirela Tosk', cue: 'sagte' },
      { words: ['Die Lage sei „ernst“ und könne dauern'], speaker: 'Mirela Tosk', cue: '' },
    ]);
  });

  it.each(['Der Zug fährt, es sei denn, der Hafen ist leer.', 'Gott sei Dank ist der Zug leer.'])(
    'takes no set phrase for reported speech: %s',
    (sentence) => {
      expect(read('de', `Tosk sagte: „Der Zug wartet.“ ${sentence}`)).toHaveLength(1);
    },
  );

  it('finds a verb whose second word closes the clause', () => {
    expect(read('de', 'Tosk räumte am Dienstag jedoch ein, dass der Zug leer war.')).toEqual([
      { words: ['dass der Zug leer war'], speaker: 'Mirela Tosk', cue: 'räumte ein' },
    ]);
    expect(read('de', 'Außerdem kündigte Tosk in Velin an, dass der Zug kommt.')).toEqual([
      { words: ['dass der Zug kommt'], speaker: 'Mirela Tosk', cue: 'kündigte an' },
    ]);
  });

  it('finds the speaker between a verb and the word that closes its clause', () => {
    expect(read('de', '„Der Zug wartet“, stellte Mirela Tosk nach der Sitzung fest.')).toEqual([
      { words: ['Der Zug wartet'], speaker: 'Mirela Tosk', cue: 'stellte fest' },
    ]);
    expect(read('de', 'Tosk warf dem Minister (FDP) vor, „alle Züge“ zu leeren.')).toEqual([
      { words: ['alle Züge'], speaker: 'Mirela Tosk', cue: 'warf vor' },
    ]);
  });

  it('takes any verb for a cue right behind marks and a comma, with "sich" before its subject', () => {
    expect(read('de', '„Der Zug wartet“, erinnerte sich Mirela Tosk später.')).toEqual([
      { words: ['Der Zug wartet'], speaker: 'Mirela Tosk', cue: 'erinnerte sich' },
    ]);
  });

  it('reads a second clause without "dass" right behind the verb', () => {
    expect(read('de', 'Tosk erklärte, ihr lägen „keine Pläne“ vor.')).toEqual([
      { words: ['ihr lägen „keine Pläne“ vor'], speaker: 'Mirela Tosk', cue: 'erklärte' },
    ]);
  });

  it('lets a paper speak by its name in marks, and takes "so" for a cue only behind the words', () => {
    expect(read('de', '„Der Zug wartet“, schrieb „Die Wacht“.')).toEqual([
      { words: ['Der Zug wartet'], speaker: null, cue: 'schrieb' },
    ]);
    expect(read('de', 'Der Zug kann nur so bezeichnet werden.')).toEqual([]);
  });

  it('closes „ with ” as well', () => {
    expect(read('de', 'Tosk sagte: „Der Zug wartet.” Der Hafen ist leer.')).toEqual([
      { words: ['Der Zug wartet.'], speaker: 'Mirela Tosk', cue: 'sagte' },
    ]);
  });

  it('needs no comma after "nach Angaben"', () => {
    expect(read('de', 'Nach Angaben der Außenministerin ist der Zug leer.')).toEqual([
      { words: ['ist der Zug leer'], speaker: 'Mirela Tosk', cue: 'Nach Angaben' },
    ]);
  });
});

describe('Spanish', () => {
  it('drops the day with its article', () => {
    expect(read('es', 'Tosk dijo este martes que el tren espera.')).toEqual([
      { words: ['que el tren espera'], speaker: 'Mirela Tosk', cue: 'dijo' },
    ]);
  });

  it('lets the verb alone say that the same person goes on', () => {
    expect(read('es', '"El tren espera", dijo Tosk.\n\n"No espera a nadie", agregó.')).toEqual([
      { words: ['El tren espera'], speaker: 'Mirela Tosk', cue: 'dijo' },
      { words: ['No espera a nadie'], speaker: 'Mirela Tosk', cue: 'agregó' },
    ]);
  });
});

describe('Persian', () => {
  it('puts the verb last, behind the day and the place', () => {
    expect(read('fa', 'توسک روز پنجشنبه در بندر گفت: «قطار منتظر است.»')).toEqual([
      { words: ['قطار منتظر است.'], speaker: 'میرلا توسک', cue: 'گفت' },
    ]);
  });
});

describe('Arabic', () => {
  it('adds with a participle', () => {
    expect(read('ar', 'أكدت توسك أن القطار ينتظر، مضيفة أن الركاب ينتظرون.')).toEqual([
      { words: ['أن القطار ينتظر'], speaker: 'ميريلا توسك', cue: 'أكدت' },
      { words: ['أن الركاب ينتظرون'], speaker: 'ميريلا توسك', cue: 'مضيفة' },
    ]);
  });

  it('puts the verb first', () => {
    expect(read('ar', 'وقالت توسك إن القطار ينتظر.')).toEqual([
      { words: ['إن القطار ينتظر'], speaker: 'ميريلا توسك', cue: 'قالت' },
    ]);
  });

  it('lets the verb alone say that the same person goes on', () => {
    expect(read('ar', 'وقالت توسك: "القطار ينتظر".\n\nوأضافت: "الركاب ينتظرون أيضا".')).toEqual([
      { words: ['القطار ينتظر'], speaker: 'ميريلا توسك', cue: 'قالت' },
      { words: ['الركاب ينتظرون أيضا'], speaker: 'ميريلا توسك', cue: 'أضافت' },
    ]);
  });
});
