// A quiz with a question of every type, written past the engine. Whatever gives the key away holds the token.
import { randomUUID } from 'node:crypto'
import type { Prisma, PrismaClient } from '@/prisma/generated/sqlite/client'
import { buildRequestSchema, type Option, type QuestionType } from '@/quiz'

const FIRST = 'يصنع النحل العسل من رحيق الأزهار في خلايا من الشمع.'
const SECOND = 'ويعيش في كل خلية آلاف العاملات وملكة واحدة تضع البيض.'
const THIRD = 'وحين يشتد البرد تلتف العاملات حول الملكة لتدفئها.'
const TEXT = [FIRST, SECOND, THIRD].join('\n')

interface Planted {
  readonly quizId: string
  readonly versionId: string
  readonly articleId: string
}

interface Wish {
  /** Stands in every key that is typed, every reason and every explanation. */
  readonly token: string
  /** Puts it on the shelf of the library. */
  readonly slug?: string
  /** How many of each type; one where not said. */
  readonly times?: number
  /** Changes the questions before they are written, to damage them. */
  readonly change?: (row: QuestionRow) => QuestionRow
}

type QuestionRow = Omit<Prisma.QuestionCreateManyInput, 'versionId'>

const spanOf = (sentence: string) => ({ start: TEXT.indexOf(sentence), end: TEXT.indexOf(sentence) + sentence.length })

/** Ids are told to the browser, so they may not say anything: here they are random. */
function optionsOf(token: string, texts: readonly string[], right: readonly string[], side?: Option['side']): Option[] {
  return texts.map((text) => ({
    id: randomUUID().slice(0, 8),
    text,
    correct: right.includes(text),
    why: `${token} لأن النص يقول ذلك أو لا يقوله`,
    evidence: [spanOf(FIRST)],
    ...(side && { side }),
  }))
}

const idsOf = (options: readonly Option[]) => options.map((option) => option.id)
const rightIds = (options: readonly Option[]) => options.filter(({ correct }) => correct).map(({ id }) => id)

type Content = { type: QuestionType; stem: string; options: Option[]; key: Prisma.InputJsonValue }

function contents(token: string): Content[] {
  const one = optionsOf(token, ['النحل', 'النمل', 'الفراش', 'العنكبوت'], ['النحل'])
  const several = optionsOf(token, ['الملكة', 'العاملات', 'الأسماك', 'الطيور'], ['الملكة', 'العاملات'])
  const filled = optionsOf(token, ['الشمع', 'الحجر', 'الورق'], ['الشمع'])
  const prompts = optionsOf(token, ['الملكة', 'العاملات'], [], 'prompt')
  const matches = optionsOf(token, ['تضع البيض', 'تدفئ الخلية'], [], 'match')
  const ordered = optionsOf(token, ['الرحيق', 'العسل', 'الشتاء'], [])
  const pairs = prompts.map((prompt, index) => [prompt.id, matches[index]?.id ?? ''])
  const essay = { model: `${token} جواب نموذجي`, rubric: [{ points: 1, criterion: `${token} يذكر البرد` }] }
  return [
    { type: 'choice', stem: 'من يصنع العسل؟', options: one, key: rightIds(one)[0] ?? '' },
    { type: 'multiple-choice', stem: 'من يعيش في الخلية؟', options: several, key: rightIds(several) },
    { type: 'true-false', stem: 'في كل خلية ملكة واحدة.', options: [], key: true },
    { type: 'gap', stem: 'يصنع النحل العسل في خلايا من ____.', options: filled, key: rightIds(filled)[0] ?? '' },
    { type: 'gap', stem: 'تضع الملكة ____.', options: [], key: [`${token} البيض`] },
    { type: 'short-answer', stem: 'ممّ يُصنع العسل؟', options: [], key: [`${token} رحيق الأزهار`] },
    { type: 'matching', stem: 'صِل كلًّا بعمله.', options: [...prompts, ...matches], key: pairs },
    { type: 'ordering', stem: 'رتّب ما يأتي.', options: ordered, key: idsOf(ordered) },
    { type: 'select-evidence', stem: 'أين يقول النص كم ملكة هناك؟', options: [], key: spanOf(SECOND) },
    { type: 'essay', stem: 'كيف ينجو النحل من البرد؟', options: [], key: essay },
  ]
}

function rowsOf(token: string, times: number): QuestionRow[] {
  const all = Array.from({ length: times }, () => contents(token)).flat()
  return all.map((content, position) => ({
    ...content,
    options: content.options.map((option) => ({ ...option, evidence: option.evidence.map((span) => ({ ...span })) })),
    position,
    evidence: [{ ...spanOf(FIRST), text: FIRST }],
    explanation: `${token} هذا ما يقوله النص`,
    construction: `planted-${token}`,
    process: 'retrieve',
    difficulty: 0.5,
    gates: [{ id: 'planted', verdict: 'warn', message: token }],
    origin: 'rule',
    settings: { number: { tolerance: 0, units: [token] }, isName: true },
  }))
}

export async function plantQuiz(
  db: PrismaClient,
  { token, slug, times = 1, change = (row) => row }: Wish,
): Promise<Planted> {
  const title = 'النحل في الشتاء'
  const paragraphs = [FIRST, SECOND, THIRD].map((sentence) => ({ ...spanOf(sentence), role: 'paragraph' }))
  const look = { language: 'ar', direction: 'rtl', title, text: TEXT, paragraphs, removed: [] }
  const article = await db.article.create({ data: { ...look, source: 'library', digest: token, slug } })
  const quiz = await db.quiz.create({ data: { articleId: article.id } })
  const request = buildRequestSchema.parse({})
  const version = await db.quizVersion.create({
    data: { number: 1, title, request, engineVersion: token, quizId: quiz.id, articleId: article.id },
  })
  // One statement each: next to a server that writes, SQLite refuses a transaction that reads before it writes.
  await db.question.createMany({ data: rowsOf(token, times).map((row) => ({ ...change(row), versionId: version.id })) })
  await db.quizVersion.updateMany({ where: { id: version.id }, data: { publishedAt: new Date() } })
  return { quizId: quiz.id, versionId: version.id, articleId: article.id }
}
