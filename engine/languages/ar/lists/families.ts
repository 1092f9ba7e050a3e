import { fold } from '../../../text/fold'

/**
 * Things of one kind that everybody knows, a family a line, without the article: where most of a row belongs to one
 * family, another member of it makes a good stranger. Members of one line are as alike as things in a school book's list.
 */
const FAMILIES = `
حديد نحاس ذهب فضة رصاص قصدير زنك ألمنيوم نيكل بلاتين زئبق يورانيوم كوبالت ليثيوم
نفط غاز فحم فوسفات ملح كبريت رخام
قمح شعير ذرة أرز قطن سكر بن شاي كتان سمسم عدس فول حمص كاكاو تبغ
تمر زيتون عنب تفاح برتقال ليمون رمان موز تين خوخ مشمش مانجو بطيخ
بصل ثوم طماطم بطاطس خيار جزر خس سبانخ كوسا باذنجان ملفوف فلفل
حليب جبن زبدة لبن بيض لحم سمك خبز عسل زيت
أسد نمر فيل زرافة قرد ذئب ثعلب ضبع غزال دب فهد وحيد_قرن حمار_وحشي
بقر غنم ماعز إبل خيل حمير دجاج أرانب
نسر صقر حمام عصفور غراب بومة نورس لقلق هدهد بجعة
نحل نمل بعوض ذباب جراد فراش خنافس عناكب
حوت دلفين قرش أخطبوط سلحفاة روبيان سلمون تونة
قلب كبد رئة كلية معدة أمعاء طحال بنكرياس مريء مثانة دماغ جلد مرارة
عين أذن أنف فم لسان يد قدم ركبة كتف
ملاريا كوليرا طاعون جدري حصبة سل تيفوئيد إنفلونزا كزاز دفتيريا إيبولا حمى_صفراء شلل_أطفال
سكري سرطان ربو سمنة ضغط_دم تصلب_شرايين
حمى سعال صداع غثيان قيء إسهال دوار تعب رشح عطاس
أكسجين هيدروجين نيتروجين كربون هيليوم كلور نيون أرغون ميثان
بروتين دهون كربوهيدرات فيتامينات معادن ألياف
كالسيوم بوتاسيوم صوديوم مغنيسيوم فوسفور يود
رياضيات فيزياء كيمياء فلك طب هندسة جغرافيا تاريخ فلسفة منطق أحياء جيولوجيا اقتصاد قانون
شعر نثر رواية مسرح قصة مقالة خطابة نقد
رسم نحت موسيقى رقص تصوير عمارة خط زخرفة غناء سينما
عود ناي قانون كمان بيانو طبل ربابة غيتار مزمار
أحمر أخضر أزرق أصفر أبيض أسود بني رمادي برتقالي بنفسجي
عربية إنجليزية فرنسية إسبانية صينية روسية ألمانية إيطالية تركية فارسية هندية برتغالية يابانية لاتينية يونانية
إسلام مسيحية يهودية بوذية هندوسية
عطارد زهرة مريخ مشتري زحل أورانوس نبتون أرض
آسيا أفريقيا أوروبا أستراليا أمريكا_الشمالية أمريكا_الجنوبية
دجلة فرات نيل أمازون دانوب راين فولغا سند ميسيسيبي
كرة_قدم كرة_سلة سباحة تنس جمباز ملاكمة مصارعة مبارزة رماية جري
مدرسة مستشفى مسجد مكتبة متحف سوق حديقة مسرح جامعة ملعب محكمة
طبيب مهندس معلم محام صحفي ممرض مزارع نجار تاجر حداد
سيف رمح قوس درع خنجر سهم
خشب حجر طين زجاج حديد قرميد رخام جص
صوف قطن حرير كتان جلد
زراعة صناعة تجارة سياحة تعدين صيد رعي
تعليم صحة إسكان نقل بيئة دفاع ثقافة
يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
شمال جنوب شرق غرب
سيارة حافلة قطار طائرة سفينة دراجة شاحنة
حاسوب هاتف تلفاز مذياع طابعة
`

interface Family {
  readonly members: readonly string[]
  readonly keys: ReadonlySet<string>
}

let table: readonly Family[] | null = null

function families(): readonly Family[] {
  table ??= FAMILIES.split('\n')
    .filter((line) => line)
    .map((line) => {
      const members = line.split(' ').map((member) => member.replace(/_/gu, ' '))
      return { members, keys: new Set(members.map((member) => fold(member))) }
    })
  return table
}

function withoutArticle(text: string): string {
  return fold(text.replace(/(?<![\p{L}])ال(?=\p{L}{2})/gu, ''))
}

/** Members of the family that most of some things belong to, those things left out, without the article. */
export function familyOf(texts: readonly string[]): readonly string[] {
  const keys = texts.map((text) =>
    families().some(({ keys: known }) => known.has(fold(text))) ? fold(text) : withoutArticle(text),
  )
  for (const { members, keys: known } of families()) {
    const inside = keys.filter((key) => known.has(key)).length
    if (inside >= 2 && inside >= keys.length - 1) return members.filter((member) => !keys.includes(fold(member)))
  }
  return []
}

/** «حمى صفراء» → «الحمى الصفراء», «كرة قدم» → «كرة القدم»; names of continents and months take no article. */
export function withArticle(member: string): string {
  if (
    /^(?:آسيا|أفريقيا|أوروبا|أستراليا|أمريكا|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|عطارد|زحل|أورانوس|نبتون)/u.test(
      member,
    )
  )
    return member
  if (/^(?:كرة|ضغط|تصلب|شلل|وحيد) /u.test(member)) return member.replace(/ /u, ' ال')
  return `ال${member.replace(/ /u, ' ال')}`
}
