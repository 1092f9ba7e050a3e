import { criteriaOf, type Question, type Remark } from '@/quiz'
import type { HeldCorrection } from '../correction/corrections'
import type { MarkRow } from '../marks'

/** The lines of a rubric with the points each got; none where the mark was not given by them. */
export function criteriaIn(question: Question, { details }: Pick<MarkRow, 'details'>): Remark['criteria'] {
  if (question.type !== 'essay') return []
  const given = criteriaOf(details)
  const { rubric } = question.answer
  if (given.length !== rubric.length) return []
  return rubric.map(({ criterion, points: outOf }, at) => ({ criterion, points: given[at] ?? 0, outOf }))
}

/** What the learner is told of a mark beside the mark. The reason is the teacher's own record and stays there. */
export function remarkOn(question: Question, mark: MarkRow, correction: HeldCorrection | undefined): Remark | null {
  const { source, note } = mark
  if (source === 'teacher') return { by: 'teacher', note, criteria: criteriaIn(question, mark) }
  return correction ? { by: correction.treatment, note: null, criteria: [] } : null
}
