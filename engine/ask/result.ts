import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** DOC */
export const result: Construction = {
  id: 'result',
  process: 'retrieve',
  examples: [],
  propose: (document) => relationQuestions(document, 'result', 'result', 'retrieve'),
}
