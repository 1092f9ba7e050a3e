import { bare } from '../../../text/fold'
import { frame } from '../inquiries/frame'
import type { Chunk } from '../syntax/chunks'
import type { ClauseReading } from '../syntax/referents'
import type { Familiar } from '../syntax/self-contained'

/** Verbal nouns that are usual beside, or instead of, the one of the tables. */
const USUAL: Readonly<Record<string, string>> = {
  ولد: 'ولادة',
  توفي: 'وفاة',
  توفى: 'وفاة',
  مات: 'وفاة',
  تزوج: 'زواج',
  هاجر: 'هجرة',
  سافر: 'سفر',
  اشترى: 'شراء',
  التحق: 'التحاق',
  تأسس: 'تأسيس',
  تولى: 'تولي',
  تبنى: 'تبني',
  تلقى: 'تلقي',
  تخلى: 'تخلي',
  وصل: 'وصول',
  فاز: 'فوز',
  نال: 'نيل',
  قام: 'قيام',
}
/** Passive verbs whose noun of what is suffered differs. */
const SUFFERED: Readonly<Record<string, string>> = { قتل: 'مقتل' }
/** Their nouns say something else, or nobody uses them. */
const UNUSUAL =
  /^(?:كان|أصبح|صار|ظل|بات|بلغ|شهد|عد|اعتبر|سمي|عرف|أطلق|ضم|شمل|احتوى|عاش|كاد|جعل|وضع|أتى|جاء|ورد|سجل|شكل|مثل|كلف|لقي|وقع|وجد|بقي)$/u
/** Case shows in these, and a subject changes its case beside a verbal noun. */
const NOMINATIVE = /(?:^|\s)(?:أبو|أخو|ذو|ذوو|[^\s]{3,}ون|[^\s]{4,}تان)(?=\s|$)/u

/** «تم افتتاح المسجد»: the verb only says that it happened; its subject is the noun. */
const HAPPENED = /^(?:تم|جرى)$/u

function isDualOrPlural(reading: ClauseReading): boolean {
  const { subject } = reading.roles
  return (
    subject !== null &&
    reading.words
      .slice(subject.first, subject.last)
      .some(({ reading: { number }, token }) => number === 'd' || (number === 'p' && /ون$/u.test(token.form)))
  )
}

function masdarOf(reading: ClauseReading): string | null {
  const { lexeme, voice } = reading.clause.verb.reading
  if (!lexeme?.verb || lexeme.verb.twoObjects || UNUSUAL.test(lexeme.lemma)) return null
  const usual = (voice === 'passive' ? SUFFERED[lexeme.lemma] : undefined) ?? USUAL[lexeme.lemma]
  if (usual) return usual
  if (lexeme.verb.auxiliary) return null
  const [masdar] = lexeme.masdars
  return masdar && !/\u064D$/u.test(masdar) ? masdar : null
}

/** In a text with vowel signs the subject's case would stay behind: then none is written. */
function withoutCases(text: string): string {
  return /[\u064C-\u0650]/u.test(text) ? text.replace(/[\u064B-\u0652]/gu, '') : text
}

/** «حصول فدوى»، «حصولها»: the noun with the pronoun of whoever does it; null where the ending would change by case. */
function withPronoun(masdar: string, gender: 'm' | 'f'): string | null {
  const stem = masdar.replace(/ة$/u, 'ت')
  return /[ءأىيا]$/u.test(stem) ? null : `${stem}${gender === 'f' ? 'ها' : 'ه'}`
}

/** «حصولها على الجائزة»: a person's deed with a pronoun in place of the name, to stand where the name was just said. */
export function nominalWithPronoun(
  reading: ClauseReading,
  without: readonly Chunk[],
  familiar: Familiar,
): string | null {
  const { subject } = reading.roles
  const gender = subject ? subject.gender : reading.understood?.gender
  const masdar = masdarOf(reading)
  const verb = masdar && gender ? withPronoun(masdar, gender) : null
  if (!verb) return null
  const framed = frame(reading, { without, verb, withoutSubject: true, familiar })
  return framed && withoutCases(framed.text)
}

/** «تأسيس فلان المكتبة العامة»: a clause without its time as a noun phrase; null where that would not be sure Arabic. */
export function nominalised(reading: ClauseReading, without: readonly Chunk[], familiar: Familiar): string | null {
  const { clause, roles, understood } = reading
  const { subject } = roles
  if (!subject && !understood) return null
  if (subject && (!subject.definite || subject.joined || isDualOrPlural(reading))) return null
  if (HAPPENED.test(clause.verb.reading.lemma)) {
    const head = reading.words[subject?.head ?? -1]
    const isMasdar = head?.reading.lexeme?.masdarOf != null
    return subject && isMasdar ? (frame(reading, { without, verb: '', familiar })?.text ?? null) : null
  }
  const masdar = masdarOf(reading)
  const framed = masdar && frame(reading, { without, verb: masdar, familiar })
  if (!framed) return null
  const named = subject
    ? reading.sentence.text.slice(
        (reading.sentence.tokens[subject.first]?.start ?? 0) - reading.sentence.start,
        (reading.sentence.tokens[subject.last - 1]?.end ?? 0) - reading.sentence.start,
      )
    : (understood?.text ?? '')
  return NOMINATIVE.test(bare(named)) ? null : withoutCases(framed.text)
}
