import { type BuiltQuiz, buildQuestions } from '../../engine/index'
import { fold } from '../../engine/text/fold'
import type { Article } from './articles'
import { type Figure, share } from './figure'

/** Breaks each paragraph at 72 characters, as a mail program would; paragraphs stay a blank line apart. */
export function wrapped(text: string): string {
  const paragraphs = text.split(/\n+/u).filter((paragraph) => paragraph.trim())
  const wrapOne = (paragraph: string) => {
    const lines = ['']
    for (const word of paragraph.trim().split(/ +/u)) {
      const last = lines.at(-1) ?? ''
      if (last && last.length + 1 + word.length > 72) lines.push(word)
      else lines[lines.length - 1] = last ? `${last} ${word}` : word
    }
    return lines.join('\n')
  }
  return paragraphs.map(wrapOne).join('\n\n')
}

/** Ways to type a text that change nothing in what it says. */
const TYPED: Readonly<Record<string, (text: string) => string>> = {
  'without vowel signs': (text) => text.replace(/[\u064B-\u0652\u0670]/gu, ''),
  'with tatweel': (text) => text.replace(/(?<=\p{L})[مبي](?=\p{L})/gu, '$&\u0640'),
  'with Eastern digits': (text) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x0660 + Number(digit))),
  'with Windows line ends': (text) => text.replace(/\r?\n/gu, '\r\n'),
  'broken at 72 characters': wrapped,
}

export type Build = (text: string, title: string | null) => BuiltQuiz

/** Everything that passes the gates: more to compare than the best ten. */
export const buildAll: Build = (text, title) => buildQuestions({ text, title, language: 'ar' }, { all: true })

const idsOf = ({ questions }: BuiltQuiz) => questions.map(({ id }) => id).sort()

function isSame(a: BuiltQuiz, b: BuiltQuiz): boolean {
  return idsOf(a).join() === idsOf(b).join()
}

/** Share of the articles that give the same question ids, however they are typed. */
export function invarianceFigures(
  articles: readonly Article[],
  plain: readonly BuiltQuiz[],
  build: Build = buildAll,
): Record<string, Figure> {
  const figures = Object.entries(TYPED).map(([name, change]): [string, Figure] => {
    const same = articles.filter(({ text, title }, index) => {
      const quiz = plain[index]
      return quiz !== undefined && isSame(quiz, build(change(text), title))
    })
    return [name, share(same.length, articles.length)]
  })
  const signed = articles.flatMap((article, index) => {
    const quiz = plain[index]
    const { textDiacritised: text, titleDiacritised: title } = article
    return text && quiz ? [isSame(quiz, build(text, title ?? article.title))] : []
  })
  return {
    ...Object.fromEntries(figures),
    'vowelled by people': share(signed.filter(Boolean).length, signed.length),
  }
}

const ABOVE = [
  'الرئيسية > أخبار > تقارير',
  'شارك على فيسبوك',
  'واتساب',
  'آخر تحديث: 12 مايو 2023',
  'بقلم: هيئة التحرير',
]
const BETWEEN = ['اقرأ أيضا: 7 طرق لحفظ الطعام في الصيف', 'صورة أرشيفية (رويترز)', 'إعلان']
const BELOW = ['اقرأ أيضا', '- أول قمر صناعي عربي في عام 1985', 'جميع الحقوق محفوظة © 2024', 'اشترك في نشرتنا البريدية']

/** A text as it is copied from a page, with what stands around an article there. */
export function furnished(text: string): string {
  const paragraphs = text.split(/\n+/u).filter((paragraph) => paragraph.trim())
  const half = Math.ceil(paragraphs.length / 2)
  return [...ABOVE, ...paragraphs.slice(0, half), ...BETWEEN, ...paragraphs.slice(half), ...BELOW].join('\n\n')
}

const FURNITURE = new Set([...ABOVE, ...BETWEEN, ...BELOW].map(fold))

export function furnitureFigures(
  articles: readonly Article[],
  plain: readonly BuiltQuiz[],
  build: Build = buildAll,
): Record<string, Figure> {
  let [asked, from, kept, lost, added, before] = [0, 0, 0, 0, 0, 0]
  articles.forEach(({ text, title }, index) => {
    const quiz = build(furnished(text), title)
    const strange = quiz.paragraphs.filter(({ start, end }) => FURNITURE.has(fold(quiz.text.slice(start, end))))
    const touches = ({ start, end }: { start: number; end: number }) =>
      strange.some((paragraph) => paragraph.start < end && start < paragraph.end)
    const was = new Set(plain[index]?.questions.map(({ id }) => id))
    const is = new Set(quiz.questions.map(({ id }) => id))
    asked += quiz.questions.length
    from += quiz.questions.filter(({ evidence, options }) =>
      [...evidence, ...options.flatMap((option) => option.evidence)].some(touches),
    ).length
    kept += strange.filter(({ role }) => role !== 'caption' && role !== 'byline').length
    before += was.size
    lost += [...was].filter((id) => !is.has(id)).length
    added += [...is].filter((id) => !was.has(id)).length
  })
  return {
    'questions from the furniture': share(from, asked),
    'furniture lines kept as text': share(kept, articles.length * FURNITURE.size),
    'questions lost by it': share(lost, before),
    'questions new by it': share(added, asked),
  }
}
