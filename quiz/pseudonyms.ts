import { shuffled } from '@/lib/random'

export type PseudonymLanguage = 'ar' | 'en'

/**
 * Birds, plants, the sky and stones: nothing that is also a wish, a food to tease with or a word with a second
 * reading. In Arabic a noun leans on a noun (إضافة), so nothing has to agree with the pupil's gender.
 */
const ARABIC_FIRST =
  'هدهد بلبل عصفور كروان سنونو نورس نسر باز حسون كناري شحرور قطا كركي يمام زيتون نخيل سنديان صنوبر زعتر ريحان ' +
  'خزامى لوز رمان كرز سرو صفصاف بلوط زعفران قرنفل نرجس ياسمين أقحوان لوتس سنبل حبق نجم كوكب قمر هلال شهاب شعاع ' +
  'برق سحاب غيم شفق نسيم مطر مرجان لؤلؤ عقيق ياقوت فيروز زمرد مرمر موج شراع منار نبع غدير صدف'
const ARABIC_SECOND =
  'الصباح الفجر الربيع الوادي الجبل الساحل البحر الشمال الجنوب الشرق السهل النهر الغابة الواحة البستان الأفق ' +
  'السماء الصحراء الجزيرة الميناء'

const ENGLISH_FIRST =
  'Amber Bold Brave Bright Calm Cheerful Clear Clever Curious Gentle Golden Kind Lively Merry Noble Silver Steady ' +
  'Sunny Warm Wise'
const ENGLISH_SECOND =
  'Acorn Alder Aspen Birch Breeze Brook Canyon Cedar Clover Cloud Comet Coral Crane Cypress Dawn Delta Dolphin Eagle ' +
  'Falcon Fern Finch Forest Garnet Harbour Heron Island Ivy Jade Juniper Kestrel Lagoon Lantern Lark Laurel Linnet ' +
  'Lotus Maple Meadow Meteor Moon Nightingale Oak Ocean Olive Opal Orchard Osprey Pearl Pine Planet Quartz River ' +
  'Robin Saffron Sail Sparrow Star Swallow Willow Wren'

const pairs = (first: string, second: string) =>
  first.split(' ').flatMap((one) => second.split(' ').map((other) => `${one} ${other}`))

const ALL: Readonly<Record<PseudonymLanguage, readonly string[]>> = {
  ar: pairs(ARABIC_FIRST, ARABIC_SECOND),
  en: pairs(ENGLISH_FIRST, ENGLISH_SECOND),
}

/** How many there are in either language: so many pupils of one class differ. */
export const PSEUDONYMS = ALL.ar.length

/**
 * The pseudonyms of a class in the order in which its pupils come: a seed, such as the class's id, decides them, so
 * that the pupil at a position always gets the same one. All PSEUDONYMS of them are distinct.
 */
export function pseudonymsOf(seed: string, language: PseudonymLanguage): readonly string[] {
  return shuffled(ALL[language], `pseudonyms/${seed}`)
}

/** In which language a pseudonym was given. */
export function languageOfPseudonym(pseudonym: string): PseudonymLanguage {
  return /^\p{Script=Latin}/u.test(pseudonym) ? 'en' : 'ar'
}
