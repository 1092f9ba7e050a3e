import type { ComponentType } from 'react'
import type { QuestionType } from '@/quiz'
import { ChoiceControl, MultipleChoiceControl, TrueFalseControl } from './choice'
import type { ControlProps } from './control'
import { SelectEvidenceControl } from './evidence'
import { MatchingControl } from './matching'
import { OrderingControl } from './ordering'
import { EssayControl, GapControl, ShortAnswerControl } from './typed'

export const CONTROLS: Record<QuestionType, ComponentType<ControlProps>> = {
  choice: ChoiceControl,
  'multiple-choice': MultipleChoiceControl,
  'true-false': TrueFalseControl,
  gap: GapControl,
  'short-answer': ShortAnswerControl,
  matching: MatchingControl,
  ordering: OrderingControl,
  'select-evidence': SelectEvidenceControl,
  essay: EssayControl,
}
