import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { MarkField, MarkFormWords } from '@/components/marking/mark-form'
import type { ShownMark } from '@/components/marking/mark-history'
import { describeAnswer } from '@/components/result/describe-answer'
import { showDigits } from '@/i18n/digits'
import { type ArticleText, type Question, type Response, toQuestionResult } from '@/quiz'
import type { MarkLine } from '@/server/marking/answers'

const NO_MARK = { verdict: 'unanswered', points: 0, outOf: 0 } as const

/** What pages of marking say of marks and answers, in the reader's language and digits. */
export async function markWords({ locale, number, preferences }: Reader) {
  const [t, result] = await Promise.all([
    getTranslations({ locale, namespace: 'marking' }),
    getTranslations({ locale, namespace: 'result' }),
  ])
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  const words: MarkFormWords = {
    reason: t('form.reason'),
    reasonHint: t('form.reasonHint'),
    note: t('form.note'),
    noteHint: t('form.noteHint'),
    save: t('form.save'),
    saving: t('form.saving'),
    countLate: t('countLate'),
  }

  function linesOf(question: Question, article: ArticleText, response: Response) {
    const said = { number, true: result('true'), false: result('false'), notStated: result('notStated') }
    const { given, key } = describeAnswer(toQuestionResult(question, response, NO_MARK), article, said)
    return { given: given.map(inDigits), key: key.map(inDigits) }
  }

  /** The fields that give a mark: by the rubric where there is one and it may count, else the points. */
  function fieldsFor(question: Question, last: MarkLine | undefined): MarkField[] {
    const isGiven = last !== undefined && last.mark.verdict !== 'waiting'
    if (question.type !== 'essay' || question.answer.rubric.length === 0) {
      const label = t('form.points', { total: number(question.points) })
      return [{ name: 'points', label, most: question.points, value: isGiven ? last.mark.points : null }]
    }
    return question.answer.rubric.map(({ criterion, points }, at) => ({
      name: `criteria.${at}`,
      label: t('form.criterion', { criterion: inDigits(criterion), total: number(points) }),
      most: points,
      value: last?.criteria[at]?.points ?? null,
    }))
  }

  const shownMark = ({ mark }: MarkLine) => {
    const points = t('given', { points: number(mark.points), total: number(mark.outOf) })
    return mark.outOf === 0 ? result(`verdict.${mark.verdict}`) : `${points} (${result(`verdict.${mark.verdict}`)})`
  }

  function byWhom({ source, by }: MarkLine): string {
    if (source !== 'teacher') return t(`by.${source}`)
    return by === null ? t('by.somebody') : t('by.teacher', { name: by })
  }

  function shownHistory(history: readonly MarkLine[]): ShownMark[] {
    return history.map((line, at) => {
      const before = history[at - 1]
      const after = shownMark(line)
      return {
        key: line.revision,
        at: line.at,
        by: byWhom(line),
        what: before ? t('changed', { before: shownMark(before), after }) : t('first', { after }),
        details: [
          ...(line.reason ? [t('reasonOf', { reason: line.reason })] : []),
          ...(line.note ? [t('noteOf', { note: line.note })] : []),
        ],
      }
    })
  }

  return { t, result, inDigits, words, linesOf, fieldsFor, shownMark, shownHistory }
}

export type MarkWords = Awaited<ReturnType<typeof markWords>>
