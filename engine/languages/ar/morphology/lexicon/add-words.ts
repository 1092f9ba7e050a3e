import { FUNCTION_TABLES, rows } from '../../words/load'
import type { Slot, SlotTable } from '../slots'
import type { Case, Gender, GrammaticalNumber, Person, Pos } from '../types'
import { lexeme, type StemMap, tagSet, wholeWord } from './entries'

const POS: Readonly<Record<string, Pos>> = {
  preposition: 'preposition',
  adverb: 'adverb',
  number: 'number',
  quantifier: 'quantifier',
  subordinator: 'subordinator',
  conjunction: 'conjunction',
  pronoun: 'pronoun',
  demonstrative: 'demonstrative',
  relative: 'relative',
  particle: 'particle',
  negation: 'particle',
  exceptive: 'particle',
  future: 'particle',
  modal: 'particle',
  vocative: 'particle',
  interjection: 'other',
}
const ASKING_PRONOUNS: ReadonlySet<string> = new Set(['من', 'ما', 'ماذا'])

function posOf(written: string, kind: string, features: string): Pos | null {
  // هنا and هناك say where, like adverbs.
  if (kind === 'demonstrative' && features.includes('place')) return 'adverb'
  if (kind !== 'interrogative') return POS[kind] ?? null
  if (ASKING_PRONOUNS.has(written)) return 'pronoun'
  return written === 'هل' || written === 'أ' ? 'particle' : 'adverb'
}

/** Listed as one, but the splitting of clitics yields them by itself, with all that their parts tell. */
const SPLIT_ANYWAY: ReadonlySet<string> = new Set(
  `بأن لأن وإن لكي بدون فإن
  بإشراف باستثناء باسم بالأخص بالتأكيد بالتالي بالتحديد بالضبط بالطبع بالفعل بالكاد بالله بالمقابل ببطء بجانب بجوار
  بحسب بحضور بخاصة بخصوص بخلاف برئاسة برفقة بسبب بسرعة بسهولة بشأن بصحبة بصدد بصعوبة بعكس بغرض بفضل بقرب بقصد
  بقيادة بكم بلا بماذا بمثابة بمحاذاة بمساعدة بمشاركة بمعية بمقتضى بمن بمناسبة بموجب بهدف بواسطة بوساطة بوضوح
  بحيث فقد فمثلا كمثل كهذا كهذه لأجل لمن للتو للغاية وإلا وإما وبالتالي وخاصة وخصوصا وقد وكأن ولذا ولذلك ولكن
  ولو والله وحده وحدها وحدهم كله كلها كلهم بعضهم بعضهن جميعهم أحدهم أحدهما ذاته ذاتها ذاتهم عينه عينها نفسك نفسه نفسها
  نفسهما نفسي أنفسكم أنفسنا أنفسهم أنفسهن كلاهما كلتاهما كليهما كلتيهما إحداهما إحداهن إنه أنه وقتها عندها حينها إليك عليك
  كلي`.split(/\s+/u),
)
const TAKES_PRONOUN: ReadonlySet<Pos> = new Set([
  'preposition',
  'particle',
  'quantifier',
  'number',
  'subordinator',
  'conjunction',
])
const TAKES_ARTICLE: ReadonlySet<Pos> = new Set(['number', 'quantifier'])

function functionSlot(pos: Pos, tags: ReadonlySet<string>): Partial<Slot> {
  const one = <T>(values: readonly string[], of: (value: string) => T): T | null => {
    const found = values.filter((value) => tags.has(value))
    return found.length === 1 ? of(found[0] as string) : null
  }
  const kase: Case | null = tags.has('acc') && tags.has('gen') ? 'oblique' : null
  return {
    gender: one(['m', 'f'], (value) => value as Gender),
    number: one(['s', 'd', 'p'], (value) => value as GrammaticalNumber),
    person: one(['1', '2', '3'], (value) => Number(value) as Person),
    case: pos === 'number' ? kase : null,
    enclitic: TAKES_PRONOUN.has(pos) ? 'may' : 'never',
    article: TAKES_ARTICLE.has(pos) ? 'may' : 'never',
  }
}

/** Before a pronoun: إلى → إلي (folded alike), إحدى → إحدا, من and عن before نا and ني → م and ع. */
const BEFORE_PRONOUNS: Readonly<Record<string, string>> = { إحدى: 'إحدا', كلتا: 'كلتي', من: 'م', عن: 'ع' }

/** A number or adverb in the accusative: كثيرا is listed, ثلاثا may not be. */
function withTanwin(slot: Partial<Slot>): SlotTable {
  const [[, [full]]] = [...wholeWord(slot)] as unknown as [[string, [Slot]]]
  const accusative: Slot = {
    ...full,
    written: '-ا',
    case: 'accusative',
    enclitic: 'never',
    article: 'never',
    state: 'indefinite',
  }
  return new Map([
    ['-', [full]],
    ['-ا', [accusative]],
  ])
}

/** أنّ before a noun is another word than أن before a verb; so are إنّ and إن, لكنّ and لكن. */
const DOUBLED: Readonly<Record<string, readonly [lemma: string, pos: Pos]>> = {
  'أن true': ['أنّ', 'subordinator'],
  'إن true': ['إنّ', 'particle'],
  'لكن true': ['لكنّ', 'conjunction'],
  'كأن true': ['كأنّ', 'subordinator'],
}

export function addFunctionWords(map: StemMap): void {
  const seen = new Set<string>()
  for (const [raw = '', kind = '', features = ''] of rows(FUNCTION_TABLES)) {
    const written = raw.replace(/[ً-ْٰ]/gu, '')
    const doubled = DOUBLED[`${written} ${features.includes('acc')}`]
    const pos = doubled?.[1] ?? posOf(written, kind, features)
    const lemma = doubled?.[0] ?? written
    const key = `${lemma}|${pos}|${doubled ? '' : features}`
    if (pos === null || /[\s_]/u.test(written) || SPLIT_ANYWAY.has(written) || seen.has(key)) continue
    seen.add(key)
    const tags = tagSet(`function ${kind} ${features}`)
    const made = lexeme({ lemma, pos, tags })
    const slot = functionSlot(pos, tags)
    const tanwin = (pos === 'number' || pos === 'quantifier') && !/[اةىن]$/u.test(written)
    map.add(written, {
      lexeme: made,
      slots: tanwin ? withTanwin(slot) : wholeWord(slot),
      spelling: written,
      also: null,
      next: null,
    })
    const short = BEFORE_PRONOUNS[written]
    if (short && (pos === 'preposition' || pos === 'quantifier' || pos === 'number'))
      map.add(short, {
        lexeme: made,
        slots: wholeWord({ ...slot, enclitic: 'must' }),
        spelling: short,
        also: null,
        next: null,
      })
  }
}
