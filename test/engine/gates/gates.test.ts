import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Draft, DraftOption } from '../../../engine/draft'
import { gates } from '../../../engine/gates/registry'
import { gateMessages } from '../../../engine/languages/ar/gate-messages'
import type { AnnotatedDocument } from '../../../engine/text/document'
import { documentOf } from '../document-of'

const FOLDER = join(import.meta.dirname, '../../../engine/gates')
const NO_GATES = ['gate', 'registry', 'shared']

const TEXT =
  'قال مدير المتحف سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن القطع المعروضة تحتاج إلى ترميم طويل. وأكد المهندس خالد النجار أن المبنى القديم يتحمل أعمال التوسعة. ويضم المتحف الوطني 450 قطعة من الفخار القديم.'
const document = documentOf(TEXT)
const WHOLE = { start: 0, end: document.article.text.indexOf('.') + 1 }

function option(text: string, correct = false): DraftOption {
  return { text, correct, why: 'سبب', evidence: [WHOLE] }
}

/** A good draft; a test takes only what matters to it. */
function draft(changes: Partial<Draft> = {}): Draft {
  return {
    construction: 'example',
    process: 'retrieve',
    type: 'choice',
    stem: 'من مدير المتحف، بحسب النص؟',
    options: [option('سامي الحلبي', true), option('خالد النجار'), option('ماجد الخطيب')],
    answer: { kind: 'option' },
    evidence: [WHOLE],
    explanation: 'شرح',
    fact: 'fact',
    optionKind: 'people',
    order: 'shuffled',
    shows: [],
    sentences: [0],
    worth: 0.5,
    difficulty: 0.5,
    ...changes,
  }
}

function verdict(id: string, candidate: Draft, inside: AnnotatedDocument = document): string | null {
  const gate = gates.find((known) => known.id === id)
  if (!gate) throw new Error(`no gate ${id}`)
  return gate.judge(candidate, inside)?.severity ?? null
}

test('every file in gates is a registered gate with a message for teachers', () => {
  const names = readdirSync(FOLDER)
    .map((name) => name.replace(/\.ts$/u, ''))
    .filter((name) => !NO_GATES.includes(name))
  expect(gates.map(({ id }) => id).sort()).toEqual(names.sort())
  expect(Object.keys(gateMessages).sort()).toEqual(names.sort())
})

test('a good draft passes all', () => {
  for (const { id } of gates) expect([id, verdict(id, draft())]).toEqual([id, null])
})

const long = 'القطع المعروضة في القاعة الكبيرة تحتاج إلى ترميم طويل ودقيق قبل الافتتاح'

describe.each<[gate: string, name: string, changes: Partial<Draft>, severity: string]>([
  ['evidence-exact', 'no evidence', { evidence: [] }, 'refuse'],
  ['evidence-exact', 'evidence beyond the article', { evidence: [{ start: 0, end: 100_000 }] }, 'refuse'],
  [
    'evidence-exact',
    'evidence without the key',
    { options: [option('هشام قاسم', true), option('خالد النجار'), option('ليلى منصور')] },
    'refuse',
  ],
  ['teacher-first', 'a way of asking that readers turned down', { construction: 'which' }, 'review'],
  ['teacher-first', 'an everyday word', { everyday: true }, 'review'],
  ['readable-stem', 'a quotation that stays open', { stem: 'من قال: «القاعة الجديدة؟' }, 'refuse'],
  ['readable-stem', 'no mark at the end', { stem: 'من مدير المتحف' }, 'refuse'],
  ['readable-stem', 'a stem too long to hold in mind', { stem: `${'كلمة '.repeat(50)}؟` }, 'refuse'],
  ['no-leak', 'the key in the stem', { stem: 'من سامي الحلبي، بحسب النص؟' }, 'refuse'],
  ['no-leak', 'half a name in the stem', { stem: 'ما عمل الحلبي، بحسب النص؟' }, 'refuse'],
  ['distinct-options', 'two options only', { options: [option('سامي الحلبي', true), option('خالد النجار')] }, 'refuse'],
  [
    'distinct-options',
    'one name inside another',
    { options: [option('سامي الحلبي', true), option('الحلبي'), option('خالد النجار')] },
    'refuse',
  ],
  [
    'distinct-options',
    'the same but for vowel signs',
    { options: [option('سامي الحلبي', true), option('سَامِي الحَلَبي'), option('خالد النجار')] },
    'refuse',
  ],
  [
    'same-kind',
    'a key much longer than the rest',
    { optionKind: 'phrases', options: [option(long, true), option('ترميم المبنى'), option('طلاء الجدران')] },
    'refuse',
  ],
  [
    'one-right-answer',
    'a distractor that another sentence supports',
    {
      optionKind: 'numbers',
      stem: 'ماذا يضم المتحف الوطني من الفخار القديم؟',
      options: [option('300', true), option('450'), option('600')],
    },
    'refuse',
  ],
  [
    'delete-the-evidence',
    'a key that another sentence gives as well',
    {
      optionKind: 'numbers',
      stem: 'كم قطعة من الفخار القديم يضم المتحف الوطني؟',
      options: [option('450', true), option('200'), option('900')],
    },
    'refuse',
  ],
  [
    'clue-only',
    'the key alone shares words with the stem',
    {
      optionKind: 'phrases',
      stem: 'لماذا تأخر ترميم القاعة؟',
      options: [option('طول ترميم القاعة', true), option('نقص المال'), option('برد الشتاء')],
    },
    'refuse',
  ],
  [
    'attribution',
    'a claim asked as plain fact',
    {
      stem: 'ماذا ستفتح القاعة للزوار؟',
      shows: [WHOLE],
      options: [option('أبوابها', true), option('نوافذها'), option('مخازنها')],
    },
    'refuse',
  ],
  [
    'sensitive',
    'a word that a teacher should see first',
    { stem: 'أين وجدت الجثث، بحسب النص؟', options: [option('أشلاء', true), option('خالد'), option('ليلى')] },
    'review',
  ],
])('%s', (gate, name, changes, severity) => {
  test(`objects to ${name}`, () => {
    expect(verdict(gate, draft(changes))).toBe(severity)
  })
})
