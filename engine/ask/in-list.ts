import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { alike, listDraft, optionsFrom, strangersOf } from './shared/list-question'

/** Wrong options beside three right ones. */
const WRONG = 2

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { inList } = document.language.wording
  for (const list of document.enumerations) {
    const strangers = strangersOf(document, list).slice(0, WRONG)
    const items = alike(list, 3)
    if (strangers.length < WRONG) continue
    const draft = listDraft(document, list, {
      construction: 'in-list',
      type: 'multiple-choice',
      stem: inList.stem(list.lead),
      options: optionsFrom(list, items, strangers, {
        correct: 'items',
        inside: (text) => inList.right(text, list.lead),
        outside: (text) => inList.wrong(text, list.lead),
      }),
      explanation: items.map(({ text }) => inList.right(text, list.lead)).join(' '),
      worth: 0.65,
      difficulty: 0.45,
    })
    if (draft) yield draft
  }
}

/** Choose everything that the article names in a row of things. */
export const inList: Construction = {
  id: 'in-list',
  process: 'retrieve',
  examples: [
    {
      text: 'برع ابن سينا في الطب والفلسفة والرياضيات والفلك.',
      asks: 'اختر كلّ ما ذكره النص ضمن ما برع فيه ابن سينا.',
    },
    { text: 'برع ابن سينا في الطب والفلسفة.', asks: null },
  ],
  propose,
}
