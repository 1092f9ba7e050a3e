import { CITIES, COUNTRY_ALIASES } from '../../../engine/languages/ar/lexicon/places'
import { words } from '../../../engine/languages/ar/words/load'
import {
  AMBIGUOUS,
  FAMILY,
  FEMALE_FIRST,
  FOREIGN_FAMILY,
  FOREIGN_FEMALE,
  FOREIGN_MALE,
  MALE_FIRST,
} from '../../../engine/languages/ar/words/names'
import { random } from './random'

/** {m} {f} {d}: a man, a woman, a man whose first name is a word as well; {s} a surname; {c} {t} a country, a city; {o} a body. */
const TEMPLATES = `
قال وزير {r} (P:{m}) إن الخطة ستنفذ قريبا .
صرح وزير {r} (P:{d}) بأنه سيعلن القرار يوم الأحد .
وأكد مدير {x} (P:{d}) أن العمل مستمر في (L:{t}) .
وأوضحت مديرة {x} (P:{f}) أن النتائج جيدة .
وقال الطبيب (P:{d}) لصحيفة محلية إن المرض نادر .
قالت الباحثة (P:{f}) التي تعمل في (O:{o}) إن الدراسة جديدة .
وأضاف (P:{s}) أن الوضع تحسن في الشهر الماضي .
التقى (P:{m}) نظيره (P:{m}) في (L:{t}) .
سافر الوفد إلى (L:{t}) و(L:{t}) في الربيع .
زار الوزير (L:{c}) و(L:{c}) ثم عاد إلى (L:{t}) .
يقام المؤتمر بـ(L:{t}) في يونيو المقبل .
افتتح المعرض بـ(L:{t}) أمس .
تصدر الشركة منتجاتها لـ(L:{c}) ولـ(L:{c}) كل عام .
وقعت (L:{c}) اتفاقا مع (L:{c}) في مجال الطاقة .
أعلنت (O:{o}) عن خطة جديدة .
دعت (O:{o}) إلى زيادة الدعم .
قررت (O:{o}) في (L:{c}) رفع الأسعار .
درس في (O:جامعة {t}) ثم انتقل إلى (L:{c}) .
وتعاون الفريق مع (O:جامعة {t}) و(O:{o}) .
فاز (P:{m}) على (P:{m}) في المباراة النهائية .
كتب (P:{d}) روايته الأولى في (L:{t}) .
ولدت (P:{f}) في مدينة (L:{t}) عام 1950 .
تزوج (P:{m}) من (P:{f}) وعاش معها في (L:{t}) .
حضر الحفل الفنان (P:{d}) والممثلة (P:{f}) .
وبحسب المحلل السياسي (P:{m}) ، فإن (L:{c}) لن توافق .
ونقل عن المتحدث باسم {x} (P:{d}) قوله إن الأمر انتهى .
كان المدير سعيدا بنجاح المشروع في شهر مارس .
وصل الفريق يوم السبت وغادر يوم الثلاثاء .
ذهب الطفل مع أبيه إلى السوق القديم صباح الجمعة .
`

const MINISTRIES = [
  'الصحة',
  'المالية',
  'التعليم',
  'الداخلية',
  'الدفاع',
  'الزراعة',
  'الطاقة',
  'العدل',
  'النقل',
  'العمل',
  'السياحة',
]
const PLACES_OF_WORK = [
  'المستشفى',
  'المدرسة',
  'الشركة',
  'المشروع',
  'المركز',
  'المتحف',
  'الحكومة',
  'الشرطة',
  'النادي',
  'المكتبة',
]
const BODIES = [
  ...MINISTRIES.map((of) => `وزارة ${of}`),
  ...['العمال', 'الشعب', 'الوفاق الوطني', 'الخضر', 'الاستقلال', 'المحافظين', 'العدالة'].map((of) => `حزب ${of}`),
  ...['الإغاثة الدولية', 'حقوق الإنسان', 'الصحة العالمية', 'العمل العربية'].map((of) => `منظمة ${of}`),
  ...['الأمل', 'النور', 'المستقبل للطيران', 'الاتصالات السعودية', 'النفط الوطنية'].map((of) => `شركة ${of}`),
  'هيئة الأرصاد الجوية',
  'جمعية الهلال الأحمر',
  'اتحاد الكتاب العرب',
  'نقابة المعلمين',
  'مجلس النواب',
  'بنك الإسكان',
  'وكالة الفضاء الأوروبية',
  'الاتحاد الأوروبي',
  'الأمم المتحدة',
  'البنك الدولي',
  'المحكمة العليا',
  'الجامعة الأمريكية',
  'المنتخب الوطني',
  'نادي الوحدات',
]
const COUNTRIES = words(COUNTRY_ALIASES).filter((_, at) => at % 2 === 1)

/** Sentences out of templates and the tables of names: they teach what follows a role, whatever the name is. */
export function templated(seed: number, rounds: number): string[] {
  const next = random(seed)
  const pick = (list: readonly string[]) => (list[Math.floor(next() * list.length)] ?? '').replace(/_/gu, ' ')
  const arab = words(FAMILY)
  const foreign = words(FOREIGN_FAMILY)
  const isForeign = () => next() < 0.3
  const makers: Readonly<Record<string, () => string>> = {
    m: () =>
      isForeign() ? `${pick(words(FOREIGN_MALE))} ${pick(foreign)}` : `${pick(words(MALE_FIRST))} ${pick(arab)}`,
    f: () =>
      isForeign() ? `${pick(words(FOREIGN_FEMALE))} ${pick(foreign)}` : `${pick(words(FEMALE_FIRST))} ${pick(arab)}`,
    d: () => `${pick(words(AMBIGUOUS))} ${pick(arab)}`,
    s: () => pick(isForeign() ? foreign : arab),
    c: () => pick(COUNTRIES),
    t: () => pick(words(CITIES)),
    o: () => pick(BODIES),
    r: () => pick(MINISTRIES),
    x: () => pick(PLACES_OF_WORK),
  }
  const lines = TEMPLATES.trim().split('\n')
  return Array.from({ length: rounds }, () =>
    lines.map((line) => line.replace(/\{(\w)\}/gu, (_, letter: string) => makers[letter]?.() ?? '')).join('\n'),
  )
}
