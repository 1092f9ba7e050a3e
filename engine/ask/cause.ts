import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** DOC */
export const cause: Construction = {
  id: 'cause',
  process: 'retrieve',
  examples: [],
  propose: (document) => relationQuestions(document, 'cause', 'cause', 'retrieve'),
}
