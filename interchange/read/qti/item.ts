import type { Aside, ImportedArticle, ImportedQuestion } from '../../import'
import { unpackNote } from '../../note'
import { type Place, refuse } from '../../settle'
import { fromNative, type Native } from '../native'
import { all, charactersOf, commentsIn, type Element, first, isElement, type Node } from './tree'
import { isGapAlone, type Lines, lineReader } from './words'

type Body = Native['body']

/** What a response declaration says is right. */
interface Key {
  /** Values in their order. */
  readonly right: readonly string[]
  /** Values that earn something, whether or not they are named as right. */
  readonly worth: readonly string[]
}

function keyOf(item: Element, interaction: Element): Key {
  const identifier = interaction.attributes.responseIdentifier
  const declaration = all(item, 'responseDeclaration').find((each) => each.attributes.identifier === identifier)
  const right = all(first(declaration, 'correctResponse') ?? EMPTY, 'value').map(charactersOf)
  const entries = all(declaration ?? EMPTY, 'mapEntry')
  const worth = entries.filter(({ attributes }) => Number(attributes.mappedValue) > 0)
  return { right, worth: worth.map(({ attributes }) => attributes.mapKey ?? '') }
}

const EMPTY: Element = { name: '', attributes: {}, children: [] }

const rightOf = ({ right, worth }: Key) => new Set(right.length > 0 ? right : worth)

function choiceBody(interaction: Element, key: Key, lines: Lines): Body {
  const right = rightOf(key)
  const options = all(interaction, 'simpleChoice', 'inlineChoice').map((choice) => ({
    text: lines(choice.children),
    why: all(choice, 'feedbackInline')
      .map(({ children }) => lines(children))
      .join('\n'),
    correct: right.has(choice.attributes.identifier ?? ''),
  }))
  const isOne = interaction.name === 'inlineChoiceInteraction' || interaction.attributes.maxChoices === '1'
  return { kind: 'choice', isOne: isOne && right.size < 2, options }
}

function matchBody(interaction: Element, { right }: Key, lines: Lines): Body {
  const [prompts = [], matches = []] = all(interaction, 'simpleMatchSet').map((set) =>
    all(set, 'simpleAssociableChoice').map((choice) => [choice.attributes.identifier ?? '', choice] as const),
  )
  const partner = new Map(right.map((pair) => pair.trim().split(/\s+/) as [string, string]))
  const text = (choice: Element | undefined) => (choice ? lines(choice.children) : '')
  const byId = new Map(matches)
  const used = new Set(partner.values())
  return {
    kind: 'matching',
    pairs: [
      ...prompts.map(([id, prompt]) => [text(prompt), text(byId.get(partner.get(id) ?? ''))] as const),
      ...matches.filter(([id]) => !used.has(id)).map(([, match]) => ['', text(match)] as const),
    ],
  }
}

function orderBody(interaction: Element, { right }: Key, lines: Lines): Body {
  const texts = new Map(
    all(interaction, 'simpleChoice').map((choice) => [choice.attributes.identifier ?? '', lines(choice.children)]),
  )
  return { kind: 'ordering', entries: right.map((id) => texts.get(id) ?? '') }
}

function bodyOf(item: Element, interaction: Element, lines: Lines): Body | null {
  const key = keyOf(item, interaction)
  switch (interaction.name) {
    case 'choiceInteraction':
    case 'inlineChoiceInteraction':
      return choiceBody(interaction, key, lines)
    case 'textEntryInteraction':
      return { kind: 'typed', accepted: key.worth.length > 0 ? key.worth : key.right }
    case 'matchInteraction':
      return matchBody(interaction, key, lines)
    case 'orderInteraction':
      return orderBody(interaction, key, lines)
    case 'extendedTextInteraction':
      return { kind: 'open', grader: graderOf(item, lines) }
    default:
      return null
  }
}

function graderOf(item: Element, lines: Lines): string {
  const forGraders = all(item, 'rubricBlock').filter(({ attributes }) => /scorer|tutor/.test(attributes.view ?? ''))
  return forGraders.map(({ children }) => lines(children)).join('\n')
}

/** An element without the elements inside that `drops` names. */
function without(element: Element, drops: (child: Element) => boolean): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (!isElement(child)) return [child]
    return drops(child) ? [] : [without(child, drops)]
  })
  return { ...element, children }
}

/** What stands before and around the interaction. A line with nothing but a place to write in is no part of it. */
function stemOf(body: Element, interaction: Element, lines: Lines): string {
  const prompt = first(interaction, 'prompt')
  const around = lines(without(body, isGapAlone).children)
  return [around, prompt ? lines(prompt.children) : ''].filter(Boolean).join('\n')
}

/** What is shown afterwards; of ours without the words of the article that stand below it. */
function explanationOf(item: Element, isOurs: boolean, lines: Lines): string {
  return all(item, 'modalFeedback')
    .map((feedback) => lines(without(feedback, ({ name }) => isOurs && name === 'blockquote').children))
    .filter(Boolean)
    .join('\n')
}

const MOST_POINTS = 20

function pointsOf(item: Element): number {
  const declared = all(item, 'outcomeDeclaration').find(({ attributes }) => attributes.identifier === 'MAXSCORE')
  const value = Number(charactersOf(first(declared, 'value') ?? EMPTY))
  return Math.min(MOST_POINTS, Math.max(1, Math.round(value) || 1))
}

/** The interactions of an item, those inside others left out. */
function interactionsIn(within: Element): Element[] {
  return within.children
    .filter(isElement)
    .flatMap((child) => (/Interaction$/.test(child.name) ? [child] : interactionsIn(child)))
}

/** One item as a question, or why it is none. */
export function questionOf(item: Element, place: Place, article: ImportedArticle | null): ImportedQuestion {
  const note = commentsIn(item).map(unpackNote).find(Boolean) ?? null
  const asides = new Set<Aside>()
  const lines = lineReader(note !== null, asides)
  const itemBody = first(item, 'itemBody') ?? EMPTY
  const [interaction, ...more] = interactionsIn(itemBody)
  if (!interaction) return refuse(place, 'unknown-type', 'no interaction')
  if (more.length > 0) return refuse(place, 'unknown-type', `${more.length + 1} interactions`)
  const ofOurs = interaction.name === 'hottextInteraction' && note?.type === 'select-evidence'
  const body: Body | null = ofOurs ? { kind: 'open', grader: '' } : bodyOf(item, interaction, lines)
  if (!body) return refuse(place, 'unknown-type', interaction.name)
  if (body.kind === 'ordering' && body.entries.length === 0) return refuse(place, 'no-answer')
  const native: Native = {
    stem: stemOf(itemBody, interaction, lines),
    explanation: explanationOf(item, note !== null, lines),
    points: pointsOf(item),
    process: 'retrieve',
    asides: [...asides],
    body,
  }
  return fromNative(place, native, note, article)
}
