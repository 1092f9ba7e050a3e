import { randomBytes } from 'node:crypto'
import { Failure } from '@/lib/failure'
import { generator } from '@/lib/random'
import type { Prisma } from '@/prisma/generated/sqlite/client'
import { isBlank, markAttempt, type Question } from '@/quiz'
import { foldAnswer } from '@/quiz/fold'
import { normal, type SampleAnswer, type SampleStudent, sampleAnswer } from '@/quiz/sample/response-model'
import { idFrom } from './address'
import { eraseClass } from './data/erase-class'
import { database, type Transaction, transaction } from './database'
import { toQuestion } from './questions'
import { type Teacher, teacherOf, type Viewer } from './session'

/** What the sample is called, in the teacher's language: it says everywhere that it is one. */
export interface SampleWords {
  readonly className: string
  /** Behind the title of each quiz given to it. */
  readonly mark: string
  readonly reason: string
}

const GIVEN_NAMES =
  'سلمى أحمد ليلى يوسف هدى عمر نور خالد مريم سامي رنا طارق دانة ماجد لمى حسن جنى فارس ريم وليد شهد أنس غادة كريم ملك زيد ' +
  'هبة نادر تالا بشار رهف أيمن'
const FAMILY_NAMES = 'الساحلي الجبلي الوادي النخيلي البستاني النهري الريحاني السهلي'

const SAMPLE_NAMES = GIVEN_NAMES.split(' ').map((name, at) => {
  const families = FAMILY_NAMES.split(' ')
  return `${name} ${families[(at * 3) % families.length]}`
})

const DAY = 24 * 60 * 60 * 1000

/** What the class was given, oldest first: articles of the library, how long ago, and how much had been learnt. */
const LESSONS = [
  { slug: 'how-bees-make-honey', daysAgo: 22, gain: -0.3 },
  { slug: 'moscow-and-taliban', daysAgo: 1, gain: 0.1 },
] as const

interface Pupil extends SampleStudent {
  readonly id: string
  readonly learnerId: string
  readonly name: string
}

const newId = () => randomBytes(12).toString('hex')

async function makePupils(tx: Transaction, classId: string, random: () => number): Promise<Pupil[]> {
  const pupils = SAMPLE_NAMES.map((name) => ({
    id: newId(),
    learnerId: newId(),
    name,
    ability: normal(random),
    slowness: Math.exp(0.3 * normal(random)),
  }))
  await tx.learner.createMany({ data: pupils.map(({ learnerId, name }) => ({ id: learnerId, name })) })
  await tx.pupil.createMany({
    data: pupils.map(({ id, learnerId, name }, position) => {
      return { id, learnerId, name, nameKey: foldAnswer(name), position, cardDigest: newId(), classId }
    }),
  })
  return pupils
}

async function newestOf(tx: Transaction, slug: string) {
  return tx.quizVersion.findFirst({
    where: { publishedAt: { not: null }, article: { slug }, quiz: { ownerId: null, removedAt: null } },
    orderBy: { number: 'desc' },
    include: { questions: { orderBy: { position: 'asc' } } },
  })
}

/** The first wrong option of a question with several in the middle of the quiz: the sample's flaw, to be found. */
function flawOf(questions: readonly Question[]): { questionId: string; rival: string } | null {
  const chosen = questions.filter(({ type, options }) => type === 'choice' && options.length > 2)
  const question = chosen[Math.floor(chosen.length / 2)]
  const rival = question?.options.find(({ correct }) => !correct)
  return question && rival ? { questionId: question.id, rival: rival.id } : null
}

interface Lesson {
  readonly assignmentId: string
  readonly versionId: string
  readonly questions: readonly Question[]
  readonly startedAt: Date
  readonly gain: number
}

/** One attempt with its answers and marks, as rows. */
function attemptRows(
  pupil: Pupil,
  { assignmentId, versionId, questions, startedAt, gain }: Lesson,
  random: () => number,
) {
  const id = newId()
  const flaw = flawOf(questions)
  const student = { ...pupil, ability: pupil.ability + gain }
  let at = startedAt.getTime() + Math.round(random() * 90) * 1000
  const begun = new Date(at)
  const given = questions.map((question): SampleAnswer & { questionId: string; receivedAt: Date } => {
    const rival = flaw?.questionId === question.id ? flaw.rival : undefined
    const answer = sampleAnswer(student, question, questions, random, rival)
    at += answer.seconds * 1000
    return { ...answer, questionId: question.id, receivedAt: new Date(at) }
  })
  const responses = new Map(given.map(({ questionId, response }) => [questionId, response]))
  const { marks, ...total } = markAttempt(questions, responses)
  const attempt = {
    id,
    assignmentId,
    versionId,
    learnerId: pupil.learnerId,
    seed: id,
    startedAt: begun,
    activeAt: new Date(at),
    finishedAt: new Date(at + 5_000),
    ...total,
  }
  const answers = given
    .filter(({ response }) => !isBlank(response))
    .map(({ questionId, response, receivedAt }) => ({
      attemptId: id,
      questionId,
      sequence: 1,
      response: response as Prisma.InputJsonValue,
      receivedAt,
    }))
  const markRows = [...marks].map(([questionId, mark]) => ({
    ...mark,
    attemptId: id,
    questionId,
    revision: 1,
    source: 'rule',
  }))
  return { attempt, answers, marks: markRows }
}

/** Gives one quiz to the sample and lets all but one pupil answer it; one of them twice. */
async function holdLesson(
  tx: Transaction,
  teacher: Teacher,
  place: { classId: string; pupils: readonly Pupil[]; words: SampleWords; random: () => number },
  lesson: (typeof LESSONS)[number],
): Promise<boolean> {
  const version = await newestOf(tx, lesson.slug)
  if (!version) return false
  const { classId, pupils, words, random } = place
  const startedAt = new Date(Date.now() - lesson.daysAgo * DAY)
  const assignment = await tx.assignment.create({
    data: {
      title: `${version.title} ${words.mark}`,
      classId,
      ownerId: teacher.userId,
      quizId: version.quizId,
      versionId: version.id,
      attemptsAllowed: 2,
      createdAt: startedAt,
      endedAt: new Date(startedAt.getTime() + 60 * 60 * 1000),
    },
    select: { id: true },
  })
  const questions = version.questions.map(toQuestion)
  const given = { assignmentId: assignment.id, versionId: version.id, questions, startedAt, gain: lesson.gain }
  const present = pupils.slice(0, -1)
  const again = { ...given, startedAt: new Date(startedAt.getTime() + 40 * 60 * 1000), gain: lesson.gain + 0.5 }
  const written = [
    ...present.map((pupil) => attemptRows(pupil, given, random)),
    ...present.slice(0, 1).map((pupil) => attemptRows(pupil, again, random)),
  ]
  await tx.participant.createMany({
    data: pupils.map(({ id, learnerId, name }) => {
      return { assignmentId: assignment.id, learnerId, pupilId: id, name, joinedAt: startedAt, seenAt: startedAt }
    }),
  })
  await tx.attempt.createMany({ data: written.map(({ attempt }) => attempt) })
  await tx.answer.createMany({ data: written.flatMap(({ answers }) => answers) })
  await tx.mark.createMany({ data: written.flatMap(({ marks }) => marks) })
  await overrideOne(tx, written[1]?.attempt.id ?? '', { byId: teacher.userId, reason: words.reason })
  return true
}

/** The teacher has looked at one wrong answer and let it count. */
async function overrideOne(tx: Transaction, attemptId: string, by: { byId: string; reason: string }): Promise<void> {
  const wrong = await tx.mark.findFirst({ where: { attemptId, verdict: 'wrong' } })
  if (!wrong) return
  const { questionId, outOf } = wrong
  const mark = { verdict: 'right', points: outOf, outOf, source: 'teacher', ...by }
  await tx.mark.create({ data: { attemptId, questionId, revision: 2, ...mark } })
  await tx.attempt.update({ where: { id: attemptId }, data: { score: { increment: outOf } } })
}

/**
 * A class of 32 that nobody sits in, with two quizzes answered by a model: what results look like before there are
 * any. A teacher has one at most; asked again, it is the same. Throws `sign-in`, or `not-found` where the library
 * has none of its articles.
 */
export async function makeSampleClass(viewer: Viewer, words: SampleWords, seed = 'sample'): Promise<{ id: string }> {
  const teacher = teacherOf(viewer)
  return transaction(async (tx) => {
    // Locks the teacher's row, so that two clicks make one.
    await tx.user.update({ where: { id: teacher.userId }, data: { id: teacher.userId } })
    const known = await tx.class.findFirst({ where: { ownerId: teacher.userId, isSample: true }, select: { id: true } })
    if (known) return known
    const data = { name: words.className, ownerId: teacher.userId, isSample: true }
    const { id: classId } = await tx.class.create({ data, select: { id: true } })
    const random = generator(seed)
    const pupils = await makePupils(tx, classId, random)
    const held = []
    for (const lesson of LESSONS) held.push(await holdLesson(tx, teacher, { classId, pupils, words, random }, lesson))
    if (!held.some(Boolean)) throw new Failure('not-found')
    return { id: classId }
  })
}

/** Takes a sample class away with everything in it, as nothing of it was ever real. Throws `sign-in` or `not-found`. */
export async function removeSampleClass(viewer: Viewer, classId: string): Promise<void> {
  const { userId } = teacherOf(viewer)
  const where = { id: idFrom(classId), ownerId: userId, isSample: true }
  if (!(await (await database()).class.findFirst({ where, select: { id: true } }))) throw new Failure('not-found')
  await transaction((tx) => eraseClass(tx, classId))
}
