import { GAP } from '@/lib/gap'
import { fromQuestion, type Question, type QuestionInput, type QuestionOf, type Span } from '@/quiz'
import { paragraphsOf } from '../../article-note'
import type { ExchangeQuiz, ExchangeWords } from '../../exchange-quiz'
import { isPlainVerdict, verdictOptions } from '../common'
import { sentencesAround } from '../sentences'
import { type Expected, RESPONSE } from './declarations'
import { type Element, html, words } from './markup'

/** What a question looks like in an item, and what its response is worth; null where a person marks it. */
export interface Body {
  readonly xml: string
  readonly expected: Expected | null
  /** Whether options say why they are right or wrong. */
  readonly hasReasons: boolean
  /** For whoever marks it. */
  readonly rubric?: string
}

/** All that writing a body needs to know. */
export interface Scene {
  readonly el: Element
  readonly quiz: ExchangeQuiz
  readonly words: ExchangeWords
}

const stemOf = (stem: string) => html('p', { class: 'stem' }, words(stem))

interface Choice {
  readonly text: string
  readonly correct: boolean
  readonly why: string
}

const idAt = (at: number) => `C${at + 1}`

/** Every right one earns its share; where several may be chosen, a wrong one takes as much away. */
function worthOf(options: readonly Choice[], points: number, isOne: boolean): [string, number][] {
  const share = points / Math.max(1, options.filter(({ correct }) => correct).length)
  return options.flatMap(({ correct }, at): [string, number][] => {
    if (correct) return [[idAt(at), share]]
    return isOne ? [] : [[idAt(at), -share]]
  })
}

function expectedOf(options: readonly Choice[], question: Question, isOne: boolean): Expected {
  const right = options.flatMap(({ correct }, at) => (correct ? [idAt(at)] : []))
  const wholeOnly = question.settings.credit === 'all-or-nothing'
  return {
    cardinality: isOne ? 'single' : 'multiple',
    baseType: 'identifier',
    right,
    worth: wholeOnly ? null : worthOf(options, question.points, isOne),
  }
}

function choice({ el }: Scene, question: Question, options: readonly Choice[], isOne: boolean, shuffle = true): Body {
  const reason = (why: string, identifier: string) =>
    why === '' ? '' : el('feedbackInline', { outcomeIdentifier: 'REASONS', showHide: 'show', identifier }, words(why))
  const choices = options.map(({ text, why }, at) =>
    el('simpleChoice', { identifier: idAt(at) }, words(text), reason(why, idAt(at))),
  )
  const interaction = el(
    'choiceInteraction',
    { responseIdentifier: RESPONSE, shuffle, maxChoices: isOne ? 1 : 0 },
    ...choices,
  )
  return {
    xml: stemOf(question.stem) + interaction,
    expected: expectedOf(options, question, isOne),
    hasReasons: options.some(({ why }) => why !== ''),
  }
}

/** The stem with what fills its gap in its place. */
function aroundGap(stem: string, filler: string): string {
  const [before = '', ...after] = stem.split(GAP)
  return html('p', { class: 'stem' }, words(before), filler, words(after.join(GAP)))
}

function listGap({ el }: Scene, question: Question, options: readonly Choice[]): Body {
  const choices = options.map(({ text }, at) =>
    el('inlineChoice', { identifier: idAt(at) }, words(text).replaceAll('<br/>', '\n')),
  )
  const filler = el('inlineChoiceInteraction', { responseIdentifier: RESPONSE, shuffle: true }, ...choices)
  return {
    xml: aroundGap(question.stem, filler),
    expected: expectedOf(options, question, true),
    hasReasons: false,
  }
}

function typed({ el }: Scene, question: Question, accepted: readonly string[]): Body {
  const length = Math.max(15, ...accepted.map((answer) => answer.length + 5))
  const entry = el('textEntryInteraction', { responseIdentifier: RESPONSE, expectedLength: length })
  const isGap = question.type === 'gap'
  return {
    xml: isGap ? aroundGap(question.stem, entry) : stemOf(question.stem) + html('p', {}, entry),
    expected: {
      cardinality: 'single',
      baseType: 'string',
      right: accepted.slice(0, 1),
      worth: accepted.map((answer) => [answer, question.points]),
    },
    hasReasons: false,
  }
}

function matching({ el }: Scene, question: Question, input: Extract<QuestionInput, { type: 'matching' }>): Body {
  const partners = [...new Set([...input.pairs.map(({ match }) => match.text), ...input.spare.map(({ text }) => text)])]
  const set = (letter: string, texts: readonly string[], matchMax: number) =>
    el(
      'simpleMatchSet',
      {},
      ...texts.map((text, at) =>
        el('simpleAssociableChoice', { identifier: `${letter}${at + 1}`, matchMax }, words(text)),
      ),
    )
  const prompts = input.pairs.map(({ prompt }) => prompt.text)
  const right = input.pairs.map(({ match }, at) => `P${at + 1} M${partners.indexOf(match.text) + 1}`)
  const interaction = el(
    'matchInteraction',
    { responseIdentifier: RESPONSE, shuffle: true, maxAssociations: prompts.length },
    set('P', prompts, 1),
    set('M', partners, prompts.length),
  )
  const share = question.points / right.length
  return {
    xml: stemOf(question.stem) + interaction,
    expected: { cardinality: 'multiple', baseType: 'directedPair', right, worth: right.map((pair) => [pair, share]) },
    hasReasons: false,
  }
}

/** Entries stand in an order that is not the right one: by what they say. */
function ordering({ el }: Scene, question: Question, texts: readonly string[]): Body {
  const shown = texts.map((text, at) => ({ text, at })).sort((one, other) => (one.text < other.text ? -1 : 1))
  const choices = shown.map(({ text, at }) => el('simpleChoice', { identifier: idAt(at) }, words(text)))
  const interaction = el('orderInteraction', { responseIdentifier: RESPONSE, shuffle: true }, ...choices)
  const right = texts.map((_, at) => idAt(at))
  return {
    xml: stemOf(question.stem) + interaction,
    expected: { cardinality: 'ordered', baseType: 'identifier', right, worth: null },
    hasReasons: false,
  }
}

function hottext({ el, quiz }: Scene, question: QuestionOf<'select-evidence'>): Body | null {
  const { article } = quiz
  if (!article) return null
  const key = question.answer
  let count = 0
  let right = ''
  const sentence = (span: Span) => {
    const own = article.text.slice(span.start, span.end)
    if (own.trim() === '') return words(own)
    const identifier = `S${++count}`
    if (span.start <= key.start && span.end >= key.end && right === '') right = identifier
    return el('hottext', { identifier }, words(own))
  }
  const paragraphs = article.paragraphs.map((paragraph) =>
    html('p', {}, ...sentencesAround(paragraph, key, article.text).map(sentence)),
  )
  if (right === '') return null
  const interaction = el('hottextInteraction', { responseIdentifier: RESPONSE, maxChoices: 1 }, ...paragraphs)
  const worth = [[right, question.points] as const]
  return {
    xml: stemOf(question.stem) + interaction,
    expected: { cardinality: 'single', baseType: 'identifier', right: [right], worth },
    hasReasons: false,
  }
}

function open({ el }: Scene, question: Question, rubric: string): Body {
  const lines = { responseIdentifier: RESPONSE, expectedLines: 6 }
  return {
    xml: stemOf(question.stem) + el('extendedTextInteraction', lines),
    expected: null,
    hasReasons: false,
    rubric,
  }
}

function essayRubric({ words: names }: Scene, { model, rubric }: Extract<QuestionInput, { type: 'essay' }>): string {
  const lines = rubric.map(({ points, criterion }) => html('li', {}, words(`${points}: ${criterion}`)))
  const answer = model === '' ? '' : html('p', {}, words(`${names.model}: ${model}`))
  return html('p', {}, words(names.rubric)) + html('ul', {}, ...lines) + answer
}

/** The body of an item for a question of any type. */
export function bodyOf(scene: Scene, question: Question): Body {
  const input = fromQuestion(question)
  if (question.type === 'true-false') {
    const all = verdictOptions(question, scene.words).map((option) => ({ ...option, why: '' }))
    return choice(scene, question, isPlainVerdict(question) ? all.slice(0, 2) : all, true, false)
  }
  if (question.type === 'select-evidence') {
    const text = (scene.quiz.article?.text ?? '').slice(question.answer.start, question.answer.end)
    return hottext(scene, question) ?? open(scene, question, html('p', {}, words(text)))
  }
  switch (input.type) {
    case 'choice':
      return choice(scene, question, input.options, true)
    case 'multiple-choice':
      return choice(scene, question, input.options, false)
    case 'gap':
      return input.options.length > 0 ? listGap(scene, question, input.options) : typed(scene, question, input.accepted)
    case 'short-answer':
      return typed(scene, question, input.accepted)
    case 'matching':
      return matching(scene, question, input)
    case 'ordering':
      return ordering(
        scene,
        question,
        input.entries.map(({ text }) => text),
      )
    case 'essay':
      return open(scene, question, essayRubric(scene, input))
    default:
      throw new Error(`no body for a question of type ${question.type}`)
  }
}

/** The article as paragraphs, for whoever answers. */
export function articleXml(quiz: ExchangeQuiz): string {
  if (!quiz.article) return ''
  const roles = quiz.article.paragraphs.map(({ role }) => role)
  const tags = { title: 'h2', heading: 'h3' } as Readonly<Record<string, string>>
  return paragraphsOf(quiz.article)
    .map((text, at) => html(tags[roles[at] ?? ''] ?? 'p', {}, words(text)))
    .join('')
}
