import { expect, test } from 'vitest'
import { compareSpeakers } from '../../../engine/ask/compare-speakers'
import { constructions } from '../../../engine/ask/registry'
import { finish } from '../../../engine/finish'
import { judge } from '../../../engine/judge'
import { fromEngine } from '../../../quiz'
import { documentOf } from '../document-of'

const ESSAYS = ['summarise', 'suggest-title', 'weigh-opinion', 'compare-speakers', 'name-several']

test.each(ESSAYS)('%s has a model and a rubric that a quiz accepts', (id) => {
  const construction = constructions.find((each) => each.id === id)
  const document = documentOf(construction?.examples[0]?.text ?? '')
  const [draft] = construction?.propose(document) ?? []
  if (!draft) throw new Error('no draft')
  const judged = judge(draft, document)
  expect(judged.refusedBy).toBeNull()
  const question = finish(judged, document, 'seed', 0)
  if (question.type !== 'essay') throw new Error('no essay')
  expect(question.answer.model).not.toBe('')
  expect(question.answer.rubric.length).toBeGreaterThanOrEqual(3)
  expect(question.options).toEqual([])
  expect(fromEngine(question).answer).toEqual(question.answer)
})

test('what a model answer says may be too much for a class', () => {
  const document = documentOf(
    'قالت المديرة ليلى حداد: «تحتاج المكتبة إلى كتب جديدة عن تعذيب السجناء». وقال المعلم سامي الحلبي: «تحتاج المكتبة إلى قاعة هادئة للدراسة قبل كل شيء».',
  )
  const [draft] = compareSpeakers.propose(document)
  if (!draft) throw new Error('no draft')
  expect(judge(draft, document).reports.find(({ id }) => id === 'sensitive')?.verdict).toBe('warn')
})
