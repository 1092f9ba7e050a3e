import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument } from '../text/document'
import { changedStatements } from './shared/changed'
import { centrality, factKey } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { changedFact } = document.language.wording
  for (const { sentence, clause, statement, original, state } of changedStatements(document)) {
    const isTrue = fraction(`true|${sentence.key}`) < 0.4
    yield {
      construction: 'true-false-changed-fact',
      process: 'retrieve',
      type: 'true-false',
      stem: `${state(isTrue ? original : statement)}.`,
      options: [],
      answer: { kind: 'boolean', value: isTrue },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: isTrue ? changedFact.right : changedFact.wrong(original),
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

/** A sentence of the article as it stands, or with one fact of it changed. */
export const trueFalseChangedFact: Construction = {
  id: 'true-false-changed-fact',
  process: 'retrieve',
  examples: [
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النهر.',
      asks: 'يقع المتحف الوطني جنوب المدينة القديمة على ضفة النهر.',
    },
    { text: 'هذا المتحف يقع شمال المدينة القديمة على ضفة النهر.', asks: null },
  ],
  propose,
}
