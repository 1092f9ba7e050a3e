import { describe, expect, it } from 'vitest'
import type { Question } from '@/quiz'
import { anotherWay, isSameFact } from '@/quiz/study/another-way'
import { wordAskedBy } from '@/quiz/study/word'
import { anOption, aQuestion, evidenceOf } from '../../support/builders'

const SENTENCE = evidenceOf('وتضم المكتبة ثلاثين ألف كتاب، وقاعة للأطفال، وورشة لترميم المخطوطات.')
const OTHER_SENTENCE = evidenceOf('وتأخر الافتتاح ستة أشهر لأن الأمطار أضرت بسقف القاعة الكبرى.')

const missed = aQuestion('choice', {
  id: 'missed',
  construction: 'how-many',
  stem: 'كم كتابًا تضم المكتبة؟',
  options: [anOption('a', { text: 'ثلاثين ألفًا', correct: true }), anOption('b', { text: 'عشرين ألفًا' })],
  answer: 'a',
  evidence: [SENTENCE],
})

const gap = aQuestion('gap', {
  id: 'gap',
  construction: 'how-many',
  stem: 'تضم المكتبة ____ ألف كتاب.',
  answer: ['ثلاثين'],
  evidence: [SENTENCE],
})

const statement = aQuestion('true-false', {
  id: 'statement',
  construction: 'true-false-changed-fact',
  stem: 'تضم المكتبة خمسين ألف كتاب.',
  answer: false,
  evidence: [SENTENCE],
})

/** In the same sentence, and another fact. */
const workshop = aQuestion('choice', {
  id: 'workshop',
  construction: 'purpose',
  stem: 'ما الغرض من الورشة؟',
  options: [anOption('a', { text: 'ترميم المخطوطات', correct: true }), anOption('b', { text: 'تعليم الأطفال' })],
  answer: 'a',
  evidence: [SENTENCE],
})

const elsewhere = { ...statement, id: 'elsewhere', evidence: [OTHER_SENTENCE] }

describe('the same fact', () => {
  it.each<[string, Question, boolean]>([
    ['asked as a gap', gap, true],
    ['asked as a statement', statement, true],
    ['is not another fact of its sentence', workshop, false],
    ['is not the same words proved elsewhere', elsewhere, false],
  ])('%s', (_, other, isSame) => {
    expect(isSameFact(missed, other)).toBe(isSame)
    expect(isSameFact(other, missed)).toBe(isSame)
  })
})

describe('asking another way', () => {
  const candidates = [workshop, elsewhere, gap, statement]

  it('takes a question on the same fact, the same one for the same seed', () => {
    const first = anotherWay(missed, candidates, [], 'card/1')
    expect(['gap', 'statement']).toContain(first.id)
    expect(anotherWay(missed, candidates, [], 'card/1')).toBe(first)
  })

  it('takes first what was not asked yet, and comes round again', () => {
    const first = anotherWay(missed, candidates, [], 'card/1')
    const second = anotherWay(missed, candidates, [first], 'card/2')
    expect(new Set([first.id, second.id])).toEqual(new Set(['gap', 'statement']))
    expect(anotherWay(missed, candidates, [first, second, second], 'card/4')).toBe(first)
  })

  it('asks the missed question again where the article gives no other', () => {
    expect(anotherWay(missed, [workshop, elsewhere], [], 'card/1')).toBe(missed)
  })

  it.each<[string, Question]>([
    ['the same construction and type', { ...missed, id: 'other', stem: 'ما عدد الكتب التي تضم المكتبة؟' }],
    ['the very words', aQuestion('short-answer', { stem: missed.stem, answer: ['ثلاثين ألفًا'], evidence: [SENTENCE] })],
    ['what a person has to mark', aQuestion('essay', { stem: missed.stem, evidence: [SENTENCE] })],
    [
      'the statement that the missed question was about',
      {
        ...missed,
        construction: 'false-statement',
        stem: 'أيها خطأ؟',
        options: [anOption('a', { text: statement.stem, correct: true })],
      },
    ],
  ])('never takes %s', (name, candidate) => {
    const about = name.startsWith('the statement') ? { ...statement, type: 'true-false' as const } : missed
    expect(anotherWay(about, [candidate], [], '1')).toBe(about)
  })
})

describe('a word that is asked about', () => {
  const word = aQuestion('choice', {
    construction: 'word-in-context',
    stem: 'ما معنى كلمة «جسيمة» في قول النص: «أضرارا جسيمة»؟',
    options: [anOption('a', { text: 'كبيرة', correct: true }), anOption('b')],
    answer: 'a',
    evidence: [SENTENCE],
    explanation: 'معنى «جسيمة» في هذا السياق: كبيرة.',
  })
  const opposite = {
    ...word,
    construction: 'opposite-in-context',
    stem: 'ما ضدّ كلمة «جسيمة» في قول النص: «أضرارا جسيمة»؟',
    options: [anOption('a', { text: 'طفيفة', correct: true })],
    explanation: 'ضدّ «جسيمة» (عظيمة) هنا: طفيفة.',
  }

  it('is kept with its meaning and its sentence', () => {
    const { start, end } = SENTENCE
    expect(wordAskedBy(word)).toEqual({ word: 'جسيمة', wordKey: 'جسيمه', gloss: 'كبيرة', sentence: { start, end } })
    expect(wordAskedBy(opposite)?.gloss).toBe('عظيمة')
    expect(wordAskedBy(missed)).toBeNull()
  })

  it('comes back as its opposite, and never as another fact of its sentence', () => {
    expect(anotherWay(word, [gap, opposite], [], '1')).toBe(opposite)
    expect(anotherWay(missed, [word], [], '1')).toBe(missed)
  })
})
