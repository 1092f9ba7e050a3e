import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { alike, listDraft, optionsFrom, strangersOf } from './shared/list-question'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { notInList } = document.language.wording
  for (const list of document.enumerations) {
    const [stranger] = strangersOf(document, list)
    if (!stranger) continue
    const draft = listDraft(document, list, {
      construction: 'not-in-list',
      type: 'choice',
      stem: notInList.stem(list.lead),
      options: optionsFrom(list, alike(list, 3), [stranger], {
        correct: 'strangers',
        inside: (text) => notInList.wrong(text, list.lead),
        outside: (text) => notInList.right(text, list.lead),
      }),
      explanation: notInList.right(stranger.text, list.lead),
      worth: 0.7,
      difficulty: 0.4,
    })
    if (draft) yield draft
  }
}

/** Which of these does the article not name in a row of things? */
export const notInList: Construction = {
  id: 'not-in-list',
  process: 'retrieve',
  examples: [
    {
      text: 'برع ابن سينا في الطب والفلسفة والرياضيات والفلك.',
      asks: 'أيّ ممّا يأتي لم يذكره النص ضمن ما برع فيه ابن سينا؟',
    },
    {
      text: 'تنقل الحشرات أمراضًا معدية مثل الملاريا والكوليرا والطاعون.',
      asks: 'أيّ ممّا يأتي لم يذكره النص ضمن الأمراض المعدية؟',
    },
    // Two things are no row.
    { text: 'برع ابن سينا في الطب والفلسفة.', asks: null },
    // Whether glass and swords were made in Damascus or the word before them goes on cannot be told.
    { text: 'اشتهرت دمشق بصناعة الحرير والزجاج والسيوف.', asks: null },
    { text: 'قال الطبيب إنه زار المدينة، وعاد، وسافر.', asks: null },
  ],
  propose,
}
