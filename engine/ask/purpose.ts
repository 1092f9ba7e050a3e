import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** DOC */
export const purpose: Construction = {
  id: 'purpose',
  process: 'retrieve',
  examples: [],
  propose: (document) => relationQuestions(document, 'purpose', 'purpose', 'retrieve'),
}
