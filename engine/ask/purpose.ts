import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** DOC */
export const purpose: Construction = {
  id: 'purpose',
  process: 'infer',
  examples: [],
  propose: (document) => relationQuestions(document, 'purpose', 'purpose', 'infer'),
}
