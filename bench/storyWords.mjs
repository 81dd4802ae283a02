/** What the stories of the bench are made of. All countries and people are invented. */
export const VOICES = {
  en: {
    headline: 'Invented states talk about invented borders',
    people: [
      'Ostrian Foreign Minister Mara Tolen',
      'Vellinian Foreign Minister Jon Arvel',
      'Korvian President Ines Dorrel',
      'Norvian Defence Minister Tomas Rell',
    ],
    families: ['Tolen', 'Arvel', 'Dorrel', 'Rell'],
    words:
      'the river treaty border ferry harbour grain talks council delegation ministers agreed water prices winter trade visas students transport energy joint commission northern banks islands fishing boats customs rail bridge and of for with about before after between'.split(
        ' ',
      ),
    said: (words, name) => `"${words}," ${name} told reporters.`,
    added: (name, words) => `${name} said: "${words}."`,
    told: (words) => `Nobody could tell ${words}.`,
    end: 'This story is invented: its states and people do not exist.',
  },
  fa: {
    headline: 'کشورهای ساختگی درباره مرزهای ساختگی گفتگو کردند',
    people: [
      'میرلا توسک وزیر امور خارجه آردنیا',
      'ایدریس کالووی وزیر امور خارجه ولمورا',
      'نادر برزین رئیس جمهور کاروانیا',
      'سارا دلوین وزیر دفاع نوروینا',
    ],
    families: ['توسک', 'کالووی', 'برزین', 'دلوین'],
    words:
      'رودخانه پیمان مرز کشتی بندر غله گفتگو شورا هیئت وزیران آب بهای زمستان بازرگانی روادید دانشجویان راه انرژی کمیسیون مشترک جزیره ماهیگیری گمرک پل و از برای با درباره پیش پس میان'.split(
        ' ',
      ),
    said: (words, name) => `${name} به خبرنگاران گفت: «${words}.»`,
    added: (name, words) => `${name} افزود: «${words}.»`,
    told: (words) => `هیچ‌کس نمی‌دانست ${words}.`,
    end: 'این خبر ساختگی است: کشورها و اشخاص آن وجود ندارند.',
  },
};

/** One unit, two units, and several joined to one sign: what offsets get wrong first. */
export const EMOJI = ['☕', '🕊️', '🚢', '👩🏽‍🚀', '🇺🇳', '👨‍👩‍👧‍👦', 'é', '🤝🏾'];
