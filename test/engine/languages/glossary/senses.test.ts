import { describe, expect, test } from 'vitest'
import { entries, terms } from '../../../../engine/languages/ar/glossary/entries'
import { inflectLike, lexemesOf, type Shape } from '../../../../engine/languages/ar/glossary/inflect'
import { shapeOf } from '../../../../engine/languages/ar/glossary/shape'
import { sentenceWords } from '../../../../engine/languages/ar/syntax/sentence-words'
import { GLOSSES_1 } from '../../../../engine/languages/ar/words/glosses-1'
import { GLOSSES_2 } from '../../../../engine/languages/ar/words/glosses-2'
import { rows } from '../../../../engine/languages/ar/words/load'
import { documentOf } from '../../document-of'

const ALL = [...entries().values()].flat()
const name = ({ lemma, preposition }: { lemma: string; preposition: string | null }) =>
  preposition ? `${lemma} ${preposition}` : lemma

describe('the school glossary', () => {
  const lines = [...rows([GLOSSES_1, GLOSSES_2])]

  test('has five fields in each line and a known part of speech', () => {
    expect(lines.filter((line) => line.length !== 5 || !/^[vna]$/u.test(line[1] ?? ''))).toEqual([])
  })

  test('never explains a headword by itself', () => {
    expect(lines.filter(([head, , synonym]) => head === synonym)).toEqual([])
  })
})

describe('the tables of senses', () => {
  test('have no headword twice', () => {
    const seen = ALL.map((entry) => `${entry.kind} ${name(entry)}`)
    expect(seen.filter((key, at) => seen.indexOf(key) !== at)).toEqual([])
  })

  test('never give a headword as its own synonym, opposite or distractor', () => {
    const wrong = ALL.filter((entry) =>
      [entry.synonym, ...entry.opposites, ...entry.others].some((term) => name(term) === name(entry)),
    )
    expect(wrong.map(name)).toEqual([])
  })

  test('never offer a synonym of the headword, or its opposite twice, as a wrong option', () => {
    const wrong = ALL.filter(({ synonym, opposites, others }) => {
      const bad = new Set([synonym, ...opposites].map(name))
      return others.some((term) => bad.has(name(term))) || opposites.some((term) => name(term) === name(synonym))
    })
    expect(wrong.map(name)).toEqual([])
  })

  test('use words that the lexicon knows', () => {
    const unknown = ALL.flatMap(({ kind, synonym, others }) =>
      [synonym, ...others]
        .filter(({ lemma }) => lexemesOf(lemma, kind).length === 0)
        .map(({ lemma }) => `${kind} ${lemma}`),
    )
    expect([...new Set(unknown)]).toEqual([])
  })

  test('read a list of words', () => {
    expect(terms('خف، نجا من، -')).toEqual([
      { lemma: 'خف', preposition: null },
      { lemma: 'نجا', preposition: 'من' },
    ])
  })
})

describe('a word in the shape of another', () => {
  const shapeIn = (text: string, word: string, kind: Shape['kind']): Shape => {
    const [sentence] = documentOf(text).sentences
    const words = sentence ? sentenceWords(sentence) : []
    const shape = shapeOf(
      words,
      words.findIndex(({ token }) => token.text === word),
      kind,
    )
    if (!shape) throw new Error(`no shape: ${word}`)
    return shape
  }

  test.each([
    ['تفاقمت أزمة المياه في المدينة.', 'تفاقمت', 'verb', 'اشتد', 'اشتدت'],
    ['لم يتجنب الفريق الخسارة.', 'يتجنب', 'verb', 'لاقى', 'يلاق'],
    ['أسفر الهجوم عن مقتل الحارس.', 'أسفر', 'verb', 'أدى إلى', 'أدى إلى'],
    ['ترك المرض أضرارا جسيمة في البلاد.', 'جسيمة', 'adjective', 'كبير', 'كبيرة'],
    ['بنى العمال الجدار الضخم قرب النهر.', 'الضخم', 'adjective', 'عال', 'العالي'],
    ['زادت الفوائد في هذا العام.', 'الفوائد', 'noun', 'منفعة', 'المنافع'],
  ] as const)('%s', (text, word, kind, term, expected) => {
    const [asked] = terms(term)
    expect(asked && inflectLike(asked, shapeIn(text, word, kind))).toBe(expected)
  })
})
