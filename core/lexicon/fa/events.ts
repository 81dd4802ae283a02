/** Persian words that tell what happened; all folded. */
import { eventVerbTable } from '../eventVerbs';
import type { EventWords } from '../lexicon';

const ENVOYS = ['سفیر', 'کاردار', 'کنسول'];
const DIPLOMATS = [...ENVOYS, 'دیپلمات', 'وابسته', 'دیپلمات ها'];
const PAPERS = ['توافق', 'توافق نامه', 'توافقنامه', 'پیمان', 'معاهده', 'تفاهم نامه', 'تفاهمنامه', 'قرارداد', 'سند'];
const TIES = ['روابط', 'روابط دیپلماتیک', 'مناسبات'];
const SANCTIONS = ['تحریم', 'تحریم ها', 'تحریم های'];
const HELP = ['کمک', 'کمک های', 'دارو', 'ارد', 'چادر'];
const PRISONERS = ['زندانی', 'زندانیان', 'اسیر', 'اسرا'];
/** Persian marks whom a verb concerns; what it is does not matter then. */
const ANYTHING = ['را'];

/** "دور سوم مذاکرات": the rounds of talks by their number. */
const ROUNDS = ['اول', 'نخست', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'تازه', 'جدید', 'بعدی', 'پایانی'].flatMap(
  (ordinal) =>
    ['مذاکرات', 'گفت وگوها', 'گفتگوها'].map((talks) => [`دور ${ordinal} ${talks}`, 'negotiationRound'] as const),
);

export const events: EventWords = {
  occasions: {
    'نشست خبری مشترک': 'jointPressConference',
    'کنفرانس خبری مشترک': 'jointPressConference',
    'نشست مطبوعاتی مشترک': 'jointPressConference',
    'کنفرانس مطبوعاتی مشترک': 'jointPressConference',
    'نشست خبری': 'pressBriefing',
    'کنفرانس خبری': 'pressBriefing',
    'نشست مطبوعاتی': 'pressBriefing',
    'کنفرانس مطبوعاتی': 'pressBriefing',
    دیدار: 'meeting',
    ملاقات: 'meeting',
    جلسه: 'meeting',
    مذاکرات: 'meeting',
    'گفت وگو': 'meeting',
    'تماس تلفنی': 'phoneCall',
    'گفت وگوی تلفنی': 'phoneCall',
    'گفتگوی تلفنی': 'phoneCall',
    'مکالمه تلفنی': 'phoneCall',
    'ویدیو کنفرانس': 'videoCall',
    ویدیوکنفرانس: 'videoCall',
    'گفت وگوی ویدیویی': 'videoCall',
    'نشست سران': 'summit',
    'اجلاس سران': 'summit',
    اجلاس: 'summit',
    سفر: 'visit',
    'سفر رسمی': 'visit',
    بازدید: 'visit',
    ...Object.fromEntries(ROUNDS),
    'دور مذاکرات': 'negotiationRound',
    'دور گفت وگوها': 'negotiationRound',
    'مراسم امضای': 'agreementSigned',
    'ایین امضای': 'agreementSigned',
    'تبادل زندانیان': 'prisonerExchange',
    'تبادل اسرا': 'prisonerExchange',
  },
  openers: {
    در: 'held',
    'در جریان': 'held',
    طی: 'held',
    'پس از': 'held',
    'بعد از': 'held',
    'در حاشیه': 'held',
    'در پایان': 'held',
    'پیش از': 'planned',
    'قبل از': 'planned',
    'در استانه': 'planned',
    لغو: 'denied',
  },
  verbs: eventVerbTable([
    [
      'دیدار کرد,دیدار کردند,ملاقات کرد,ملاقات کردند,گفت وگو کرد,گفت وگو کردند,گفتگو کرد,گفتگو کردند',
      'meeting',
      'party',
    ],
    ['رایزنی کرد,رایزنی کردند,مذاکره کرد,مذاکره کردند', 'meeting', 'party'],
    ['سفر کرد,سفر کردند,سفر خواهد کرد,سفر می کند,وارد شد,رفت', 'visit', 'place'],
    ['امضا کرد,امضا کردند,امضا شد,امضا خواهند کرد', 'agreementSigned', PAPERS],
    ['تصویب کرد,تصویب شد', 'ratification', PAPERS],
    ['احضار کرد,احضار شد,فرا خواند,فراخواند', 'summons', ENVOYS],
    ['اخراج کرد,اخراج شد,اخراج کردند', 'expulsion', DIPLOMATS],
    ['قطع کرد,قطع کردند', 'severance', TIES],
    ['تحریم کرد,تحریم کردند', 'sanctionImposed', ANYTHING],
    ['لغو کرد,لغو کردند', 'sanctionLifted', SANCTIONS],
    ['رای داد,رای دادند,رای می گیرد,رای خواهد داد', 'vote', ['درباره', 'به', 'علیه']],
    ['ارسال کرد,فرستاد', 'aid', HELP],
    ['مبادله کردند,مبادله کرد', 'prisonerExchange', PRISONERS],
  ]),
  bareVerbs: {},
  factuality: {
    'قرار است': 'planned',
    خواهد: 'planned',
    خواهند: 'planned',
    اینده: 'planned',
    اگر: 'hypothetical',
    'ممکن است': 'hypothetical',
    شاید: 'hypothetical',
    'در صورت': 'hypothetical',
    نه: 'denied',
    هرگز: 'denied',
    'تکذیب کرد': 'denied',
    هیچ: 'denied',
    بدون: 'denied',
  },
  passives: ['شد', 'شدند'],
  byWords: ['توسط'],
  withWords: ['با', 'همراه با'],
  betweenWords: ['میان', 'بین'],
  neuters: [],
  andWords: ['و'],
  placeWords: ['در'],
  toWords: ['به'],
  fromWords: ['از'],
  placeNouns: ['پایتخت', 'شهر', 'بندر', 'روستای', 'استان', 'منطقه', 'جزیره'],
  takePlace: {
    'اغاز شد': 'held',
    'پایان یافت': 'held',
    'برگزار می شود': 'planned',
    'تکذیب کرد': 'denied',
    'تکذیب کردند': 'denied',
    'تکذیب شد': 'denied',
    'برگزار شد': 'held',
    'انجام شد': 'held',
    'برگزار خواهد شد': 'planned',
    'انجام خواهد شد': 'planned',
  },
  press: ['خبرنگاران', 'خبرنگار', 'خبرگزاری', 'روزنامه', 'شبکه', 'رسانه ها', 'تلویزیون'],
  byPhone: ['تلفنی', 'به صورت تلفنی'],
  dateShifts: { اینده: 1, گذشته: -1 },
};
