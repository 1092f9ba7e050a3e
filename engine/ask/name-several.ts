import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { factKey } from './shared/quoting'

const ASKED = 3

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { nameSeveral } = document.language.wording
  for (const list of document.enumerations) {
    const sentence = document.sentences[list.sentence]
    // Of three things all would be asked for, and none could be missed.
    if (!sentence || list.items.length <= ASKED) continue
    const items = list.items.map(({ start, end }) => ({ start, end }))
    yield {
      construction: 'name-several',
      process: 'retrieve',
      type: 'essay',
      stem: nameSeveral.stem(list.lead),
      options: [],
      answer: {
        kind: 'essay',
        model: list.items.map(({ text }) => text).join('، '),
        rubric: list.items.map(({ text }) => ({ points: 1, criterion: nameSeveral.criterion(text) })),
      },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: nameSeveral.explanation(list.lead),
      fact: factKey('list', list.sentence),
      optionKind: 'none',
      order: 'shuffled',
      shows: items,
      sentences: [list.sentence],
      worth: 0.6,
      difficulty: 0.4,
    }
  }
}

/** Name three of the things that the article counts up. */
export const nameSeveral: Construction = {
  id: 'name-several',
  process: 'retrieve',
  examples: [
    {
      text: 'برع ابن سينا في الطب والفلسفة والرياضيات والفلك.',
      asks: 'اذكر ثلاثة أمور أوردها النص ضمن ما برع فيه ابن سينا.',
    },
    { text: 'برع ابن سينا في الطب والفلسفة.', asks: null },
  ],
  propose,
}
