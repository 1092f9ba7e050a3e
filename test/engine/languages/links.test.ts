import { expect, test } from 'vitest'
import { documentOf } from '../document-of'

function linksIn(text: string): [relation: string, statement: string][] {
  const document = documentOf(text)
  return document.language
    .findLinks(document.sentences, document.names)
    .map(({ relation, statement: { start, end } }) => [relation, document.article.text.slice(start, end)])
}

test.each([
  ['result', 'توقفت الحافلات القديمة عن العمل في المدينة، مما أدى إلى تأخر السكان عن أعمالهم.'],
  ['reason', 'توقفت الحافلات القديمة عن العمل في المدينة، لأن الشركة لم تدفع أجور السائقين.'],
  ['reason', 'توقفت الحافلات القديمة عن العمل في المدينة لأن الشركة لم تدفع أجور السائقين.'],
  ['contrast', 'توقفت الحافلات القديمة عن العمل في المدينة، إلا أن القطارات تعمل كل يوم.'],
  ['contrast', 'توقفت الحافلات القديمة عن العمل في المدينة. ولكن القطارات تعمل كل يوم.'],
  ['example', 'توقفت الحافلات القديمة عن العمل في المدينة. فعلى سبيل المثال، لم تخرج حافلة واحدة من المحطة.'],
])('%s: %s', (relation, text) => {
  expect(linksIn(text)).toEqual([[relation, 'توقفت الحافلات القديمة عن العمل في المدينة']])
})

test.each([
  [
    'a concession belongs to what follows it',
    'رغم أن الحافلات القديمة تعمل في المدينة، إلا أن السكان يسيرون إلى السوق.',
  ],
  ['«لا … فقط، ولكن …» adds', 'تعمل الحافلات القديمة في المدينة للسكان فقط، ولكن الزوار يركبون القطارات.'],
  ['a new paragraph begins anew', 'توقفت الحافلات القديمة عن العمل في المدينة.\nولكن القطارات تعمل كل يوم في القرى.'],
  ['«لذلك» within a phrase', 'توقفت الحافلات القديمة عن العمل في المدينة وفقا لذلك القرار الذي صدر قبل عام.'],
  ['nobody knows what «هي» means', 'هي متوقفة عن العمل في المدينة منذ زمن، لأن الشركة لم تدفع أجور السائقين.'],
])('silent: %s', (_name, text) => {
  expect(linksIn(text)).toEqual([])
})
