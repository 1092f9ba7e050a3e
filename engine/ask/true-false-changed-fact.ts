import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { changedStatements } from './shared/changed'
import { centrality, factKey } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { changedFact } = document.language.wording
  for (const { sentence, clause, statement, original, state } of changedStatements(document)) {
    yield {
      construction: 'true-false-changed-fact',
      process: 'retrieve',
      type: 'true-false',
      stem: `${state(statement)}.`,
      options: [],
      answer: { kind: 'boolean', value: false },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: changedFact.wrong(original),
      fact: factKey('sentence', sentence.key),
      optionKind: 'none',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index],
      worth: 0.45 + 0.4 * centrality(document, sentence),
      difficulty: 0.4,
    }
  }
}

/** A sentence of the article with one fact of it changed. A true copy would only test the eye: none is asked. */
export const trueFalseChangedFact: Construction = {
  id: 'true-false-changed-fact',
  process: 'retrieve',
  examples: [
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل.',
      asks: 'يقع المتحف الوطني جنوب المدينة القديمة على ضفة النيل.',
    },
    { text: 'هذا المتحف يقع شمال المدينة القديمة على ضفة النيل.', asks: null },
  ],
  propose,
}
