import { optionNames, type ResultsWriter, verdictLine } from '@/app/results-words'
import { isolated } from '@/components/results/figures'
import type { MissedQuestion } from '@/components/results/missed-list'
import type { QuestionLine } from '@/components/results/question-table'
import type { StudentLine } from '@/components/results/student-table'
import { PROCESSES, type Process } from '@/quiz'
import { FEWEST } from '@/quiz/statistics/analyse'
import { chanceOf } from '@/quiz/statistics/cell'
import { type HeatSpan, heatOf } from '@/quiz/statistics/heat'
import type { GroupKey, Strand } from '@/quiz/statistics/strands'
import { summaryOf } from '@/quiz/statistics/summary'
import { verdictsOn } from '@/quiz/statistics/verdicts'
import type { AssignmentResults, StudentResult } from '@/server/class-results/assignment-results'

/** So many of the most missed questions stand above the article. */
const MOST_MISSED = 4
/** From which share of misses on a question is one of the most missed. */
const MISSED = 0.25

const isProcess = (key: GroupKey): key is Process => (PROCESSES as readonly string[]).includes(key)

export function groupName({ t, site }: ResultsWriter, key: GroupKey): string {
  return isProcess(key) ? site(`processes.${key}`) : t(`strands.${key as Strand}`)
}

/** The first line: what the class understood and where it stumbled. */
export function summaryLine(writer: ResultsWriter, { statistics }: AssignmentResults): string {
  const { t, figures } = writer
  const { kind, understood, struggled } = summaryOf(statistics)
  const named = (keys: readonly GroupKey[]) => figures.list(keys.map((key) => groupName(writer, key)))
  if (kind === 'too-few') return t('summary.too-few', figures.counted(statistics.students))
  return t(`summary.${kind}`, {
    understood: named(understood),
    struggled: named(struggled),
    mean: figures.percent(statistics.mean ?? 0),
  })
}

export function questionLines(
  { t, figures }: ResultsWriter,
  { questions, statistics }: AssignmentResults,
  hrefOf: (question: string) => string,
): QuestionLine[] {
  return questions.flatMap((question, at) => {
    const item = statistics.items[at]
    if (!item) return []
    const verdicts = verdictsOn(item, chanceOf(question)).map((verdict) => verdictLine(t, figures, question, verdict))
    return [{ item, number: at + 1, stem: question.stem, href: hrefOf(question.id), verdicts }]
  })
}

/** The questions that were missed most, with what most mistook for the answer. */
export function missedQuestions(
  { t }: ResultsWriter,
  { questions }: AssignmentResults,
  lines: readonly QuestionLine[],
): MissedQuestion[] {
  const missed = lines.flatMap(({ item, number, stem, href, verdicts }, at): MissedQuestion[] => {
    const question = questions[at]
    if (!question || item.facility === null || 1 - item.facility < MISSED) return []
    const names = optionNames(question, t)
    const wrong = item.options.filter(({ isKey }) => !isKey).toSorted((one, other) => other.count - one.count)[0]
    const say = verdictsOn(item, chanceOf(question))[0]
    return [
      {
        id: item.id,
        number,
        stem,
        href,
        missed: item.counted - item.right,
        counted: item.counted,
        facility: item.facility,
        evidence: question.evidence.map(({ text }) => text),
        wrong: wrong && wrong.count > 0 ? { text: isolated(names.get(wrong.id) ?? ''), count: wrong.count } : null,
        verdict: say && say.key !== 'fine' && say.key !== 'too-few' ? (verdicts[0] ?? null) : null,
      },
    ]
  })
  return missed.toSorted((one, other) => one.facility - other.facility).slice(0, MOST_MISSED)
}

/** Where the class went wrong in the article; told from FEWEST answers on, like all that is said of a class. */
export function heatIn({ questions, statistics }: AssignmentResults): HeatSpan[] {
  if (statistics.students < FEWEST) return []
  return heatOf(
    questions.flatMap(({ id, evidence }, at) => {
      const facility = statistics.items[at]?.facility
      return facility === null || facility === undefined ? [] : [{ id, evidence, missed: 1 - facility }]
    }),
  )
}

export function studentLine(
  { t, figures, nameOf, tookFrom, scoreOf }: ResultsWriter,
  student: StudentResult,
  href: string,
  total: number,
): StudentLine {
  const { attempt, last, attempts } = student
  const notes = attempt
    ? [
        ...(attempt.finishedAt === null ? [t('students.writing')] : []),
        ...(attempt.isLate ? [t('students.late')] : []),
        ...(attempt.byTeacher > 0 ? [t('students.byTeacher', figures.counted(attempt.byTeacher))] : []),
        ...(attempt.waiting > 0 ? [t('students.waiting', figures.counted(attempt.waiting))] : []),
        ...(last ? [t('students.last', { score: isolated(scoreOf(last.score, last.outOf)) })] : []),
      ]
    : [t('students.notBegun')]
  const hasScore = attempt !== null && attempt.outOf > 0
  return {
    id: student.participantId,
    name: nameOf(student),
    href,
    score: hasScore ? scoreOf(attempt.earned, attempt.outOf) : null,
    share: hasScore ? attempt.earned / attempt.outOf : null,
    answered: attempt ? scoreOf(attempt.answered, total) : '–',
    time: attempt ? tookFrom(attempt.startedAt, attempt.finishedAt) : '–',
    attempts: figures.number(attempts),
    notes,
  }
}
