import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../engine/languages/ar/mentions/find-mentions'
import { sentencesOf } from '../../../../scripts/training/mentions/sentences'

function named(text: string, kind?: string): string[] {
  return findMentions(sentencesOf(text)).flatMap((found) => (!kind || found.kind === kind ? [found.name] : []))
}

describe('persons', () => {
  it.each([
    ['وصل محمد بن سلمان آل سعود إلى المطار صباح أمس.', 'محمد بن سلمان آل سعود'],
    ['وكتب عبد الرحمن بن خلدون مقدمته المشهورة في القلعة.', 'عبد الرحمن بن خلدون'],
    ['التقى الوفد عبد الفتاح السيسي في القصر الرئاسي.', 'عبد الفتاح السيسي'],
    ['وقال المتحدث باسم الحكومة يوهان شتراوس إن الميزانية أقرت.', 'يوهان شتراوس'],
    ['أكدت الباحثة إيلينا كوزنتسوفا أن النتائج أولية.', 'إيلينا كوزنتسوفا'],
    ['صرح وزير المالية خالد الحمدان بأنه سيخفض الرسوم.', 'خالد الحمدان'],
    ['تزوج من مارغريت ويلسون التي عملت ممرضة في الحرب.', 'مارغريت ويلسون'],
    ['وأوضح مدير المستشفى سمير القباني، في تصريح صحفي، أن الأقسام جاهزة.', 'سمير القباني'],
  ])('«%s» names %s', (text, name) => {
    expect(named(text, 'person')).toEqual([name])
  })

  it('knows man and woman by first name or title', () => {
    const genderOf = (text: string) => findMentions(sentencesOf(text)).find(({ kind }) => kind === 'person')?.gender
    expect(genderOf('قالت الطبيبة ليلى الحداد إن اللقاح آمن.')).toBe('f')
    expect(genderOf('قال الطبيب سامي الحداد إن اللقاح آمن.')).toBe('m')
  })

  it('is certain where a first name or a role says so', () => {
    const [found] = findMentions(sentencesOf('قال وزير الصحة أحمد السعيد إن اللقاح آمن.'))
    expect(found).toMatchObject({ kind: 'person', name: 'أحمد السعيد', certain: true })
  })

  it.each([
    'يبدأ العام الدراسي يوم الأحد في منتصف سبتمبر.',
    'غادر الفريق يوم السبت ووصل يوم الاثنين من شهر رمضان.',
    'كان الطفل سعيدا بنجاح أخيه في الامتحان.',
    'زار الباحث المصري والطبيبة الهندية المختبر.',
    'وقال الكاتب والباحث الأفغاني إن الاتفاق قريب.',
  ])('«%s» names nobody', (text) => {
    expect(named(text, 'person')).toEqual([])
  })
})

describe('places and organisations', () => {
  it.each([
    ['سافر الوفد إلى لندن وباريس في الصيف.', ['لندن', 'باريس']],
    ['تصدر الشركة القمح لمصر كل عام.', ['مصر']],
    ['يقام المعرض بالقاهرة في الشتاء.', ['القاهرة']],
    ['وتصدر الشركة التمور للعراق كل عام.', ['العراق']],
    ['تتدفق مياه نهر النيل نحو الشمال.', ['النيل']],
  ])('«%s» names the places %j', (text, places) => {
    expect(named(text, 'place').map((name) => name.replace(/^نهر /u, ''))).toEqual(places)
  })

  it('starts past the proclitic', () => {
    const text = 'سافر الوفد إلى لندن وباريس في الصيف.'
    const found = findMentions(sentencesOf(text)).find(({ name }) => name === 'باريس')
    expect(found && text.slice(found.start, found.end)).toBe('باريس')
  })

  it('makes no place of a nisba', () => {
    expect(named('زار الباحث المصري والطبيبة الهندية المختبر الفرنسي.', 'place')).toEqual([])
  })

  it('tells the country from the city', () => {
    const kindOf = (text: string) => findMentions(sentencesOf(text)).find(({ kind }) => kind === 'place')?.placeKind
    expect(kindOf('وقعت الجزائر اتفاقا تجاريا مع تونس.')).toBe('country')
    expect(kindOf('افتتح الوزير مصنعا في مدينة الجزائر.')).toBe('city')
    expect(kindOf('هطلت الأمطار على دمشق صباح اليوم.')).toBe('city')
  })

  it.each([
    ['درس الطب في جامعة القاهرة ثم عمل طبيبا.', 'جامعة القاهرة'],
    ['فاز حزب العمال في الانتخابات الأخيرة.', 'حزب العمال'],
    ['دعت الأمم المتحدة إلى وقف القتال.', 'الأمم المتحدة'],
    ['أعلنت وزارة الصحة عن حملة جديدة.', 'وزارة الصحة'],
    ['وتستثمر شركة مايكروسوفت في الطاقة.', 'مايكروسوفت'],
  ])('«%s» names the organisation %s', (text, name) => {
    expect(named(text, 'organisation').map((found) => found.replace(/^شركة /u, ''))).toEqual([name])
    expect(named(text, 'place')).toEqual([])
  })
})
