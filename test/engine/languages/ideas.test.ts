import { expect, test } from 'vitest'
import { documentOf } from '../document-of'

function ideaOf(text: string): string | null {
  const document = documentOf(text)
  const [sentence] = document.sentences
  const clause = sentence ? document.language.ideaIn(sentence, document.names, 16) : null
  return clause ? document.article.text.slice(clause.start, clause.end) : null
}

test('a whole sentence whose bare noun is known from the article', () => {
  expect(ideaOf('تعقد اللجنة اجتماعات طويلة في قاعة البلدية كل أسبوع.')).toBe(
    'تعقد اللجنة اجتماعات طويلة في قاعة البلدية كل أسبوع',
  )
})

test.each([
  ['goes on from what somebody said', 'أضاف المدير أن اللجنة تعقد اجتماعات طويلة في قاعة البلدية.'],
  ['explains the sentence before it', 'ففي الشتاء تعقد اللجنة اجتماعات طويلة في قاعة البلدية.'],
  ['the subject is named elsewhere', 'قاموا بتدريب اللاعبين الجدد في ملعب البلدية القديم.'],
  ['whoever did it is named elsewhere', 'قام بتمييز واضح بين أنواع الصخور في الجبال القريبة.'],
  ['«لهم» points away', 'ترى اللجنة الجديدة أن قاعة البلدية هي المكان المناسب لهم.'],
  ['what is said has lost its opener', 'أشار المدير هناك أكثر من قاعة واسعة قريبة.'],
])('no idea: %s', (_name, text) => {
  expect(ideaOf(text)).toBeNull()
})

test('a statement that tells its own place in the text', () => {
  const { language } = documentOf('تعقد اللجنة اجتماعات طويلة في قاعة البلدية.')
  expect(language.showsPlace('وأخيرا افتتحت البلدية القاعة')).toBe(true)
  expect(language.showsPlace('افتتحت البلدية القاعة')).toBe(false)
})
