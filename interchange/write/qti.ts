import type { Question } from '@/quiz'
import type { Loss, Writer } from '../exchange-quiz'
import { loss, lost } from './common'
import type { QtiVersion } from './qti/markup'
import { packageOf } from './qti/package'

function lossesOf(question: Question, hasArticle: boolean): Loss[] {
  const { type } = question
  const rows = type === 'matching' || type === 'ordering' || type === 'gap'
  return [
    ...(type === 'true-false' ? [loss(question, 'becomes-choice')] : []),
    ...(type === 'select-evidence' && !hasArticle ? [loss(question, 'becomes-essay')] : []),
    ...lost(question, {
      evidence: 'evidence-as-feedback',
      'reason-places': 'evidence-hidden',
      settings: 'settings-hidden',
      process: 'process-hidden',
      ...(rows ? { reasons: 'reasons-hidden' } : {}),
    }),
  ]
}

function qti(version: QtiVersion, id: string): Writer {
  return {
    id,
    extension: 'zip',
    mediaType: 'application/zip',
    write: (quiz, options) => packageOf(quiz, version, options),
    losses: (quiz) => [
      ...(quiz.article ? [loss(null, 'article-as-description')] : []),
      ...quiz.questions.flatMap((question) => lossesOf(question, quiz.article !== null)),
    ],
  }
}

/** 1EdTech QTI 2.2, as a content package. */
export const qti22 = qti('2.2', 'qti-2')

/** 1EdTech QTI 3.0, as a content package. */
export const qti30 = qti('3.0', 'qti-3')
