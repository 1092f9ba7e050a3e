import { rows, VERB_TABLES } from '../../words/load'
import type { Lexeme, VerbClass, VerbForm, Voice } from '../types'
import { classOf, fill } from '../verbs/classes'
import { addNominal, PARTICIPLE, VERBAL_NOUN } from './add-nominals'
import { type Listed, lemmaOf, lexeme, type StemMap, tagSet } from './entries'

/** Hollow roots that keep their middle radical in a form; استجوب stands beside استجاب. */
const SOUND_MIDDLE: ReadonlySet<string> = new Set(['صوب10', 'حوذ10', 'زوج8', 'عور1', 'حور1', 'حوج4', 'عوز4', 'حول1'])
const BOTH_MIDDLES: ReadonlySet<string> = new Set(['جوب10'])

const VERBAL_NOUN_F = { ...VERBAL_NOUN, gender: 'f' as const }
const MASDAR = tagSet('abs masdar')
const DEFECTIVE_MASDAR = tagSet('abs masdar defective')
const PLAIN_PARTICIPLE = tagSet('participle')
const DEFECTIVE_PARTICIPLE = tagSet('participle defective')

const COMMA = /[,،]\s*/u

type Government = Pick<VerbClass, 'transitive' | 'twoObjects' | 'reporting' | 'auxiliary' | 'personal' | 'prepositions'>

const governments = new Map<ReadonlySet<string>, Government>()

/** What the tags say; few sets of them serve all verbs. */
function governmentOf(tags: ReadonlySet<string>): Government {
  const known = governments.get(tags)
  if (known) return known
  const made = {
    transitive: tags.has('t') || tags.has('d'),
    twoObjects: tags.has('d'),
    reporting: tags.has('r'),
    auxiliary: tags.has('aux'),
    personal: tags.has('h'),
    prepositions: [...tags]
      .filter((tag) => tag.startsWith('prep:'))
      .flatMap((tag) => tag.slice('prep:'.length).split(',')),
  }
  governments.set(tags, made)
  return made
}

function verbClass(root: string, form: string, vowels: string, tags: ReadonlySet<string>): VerbClass {
  const { transitive, twoObjects, reporting, auxiliary, personal, prepositions } = governmentOf(tags)
  return {
    root,
    form: form as VerbForm,
    vowels: form === '1' ? vowels : '-',
    soundMiddle: SOUND_MIDDLE.has(root + form),
    transitive,
    twoObjects,
    reporting,
    auxiliary,
    personal,
    prepositions,
  }
}

function addMasdars(map: StemMap, verb: Lexeme, listed: Listed): void {
  for (const masdar of verb.masdars) {
    const known = listed.nouns.get(masdar)
    if (known) {
      if (!known.masdarOf) listed.nouns.set(masdar, Object.assign(known, { masdarOf: verb }))
      continue
    }
    const made = lexeme({
      lemma: lemmaOf(masdar),
      pos: 'noun',
      gender: masdar.endsWith('ة') ? 'f' : 'm',
      number: 's',
      tags: masdar.endsWith('ٍ') ? DEFECTIVE_MASDAR : MASDAR,
      masdarOf: verb,
    })
    listed.nouns.set(masdar, made)
    addNominal(map, masdar, made, masdar.endsWith('ة') ? VERBAL_NOUN_F : VERBAL_NOUN)
  }
}

/** A listed noun or adjective that is spelt like a participle is told whose it is. */
function link(known: Lexeme | undefined, verb: Lexeme, voice: Voice | null): void {
  if (known && known.participleOf === null) Object.assign(known, { participleOf: verb, participle: voice })
}

/** `voice` is null where active and passive are written alike: معلم. */
function addParticiple(map: StemMap, verb: Lexeme, voice: Voice | null, written: string, listed: Listed): void {
  if (written.length < 3) return
  const noun = listed.nouns.get(written)
  link(noun, verb, voice)
  const adjective = listed.adjectives.get(written)
  if (adjective) {
    link(adjective, verb, voice)
    return
  }
  const indefinite = written.endsWith('ٍ') ? listed.adjectives.get(written.slice(0, -1)) : undefined
  const made =
    indefinite ??
    lexeme({
      lemma: lemmaOf(written),
      pos: 'adjective',
      gender: 'm',
      number: 's',
      tags: written.endsWith('ٍ') ? DEFECTIVE_PARTICIPLE : PLAIN_PARTICIPLE,
      participleOf: verb,
      participle: voice,
    })
  link(indefinite, verb, voice)
  listed.adjectives.set(written, made)
  // The tables write عال; its other forms are those of عالٍ.
  addNominal(map, written, made, PARTICIPLE, noun ? null : 'noun')
}

function addVerb(map: StemMap, verb: VerbClass, tags: string, given: string, listed: Listed): void {
  const { stems, lemma, nominal } = classOf(verb)
  const { root } = verb
  const written = given === '-' || given === '' ? nominal.masdars.map((each) => fill(each, root)) : given.split(COMMA)
  const made = lexeme({ lemma: fill(lemma, root), pos: 'verb', tags: tagSet(tags), verb, masdars: written })
  const hasPassive = verb.transitive || verb.prepositions.length > 0
  for (const { template, slots, passive } of stems)
    if (hasPassive || !passive)
      map.addFolded(fill(template, root), { lexeme: made, slots, spelling: root, also: null, next: null })
  addMasdars(map, made, listed)
  if (verb.auxiliary) return
  const active = fill(nominal.active, root)
  const passive = hasPassive ? fill(nominal.passive, root) : null
  addParticiple(map, made, active === passive ? null : 'active', active, listed)
  if (passive !== null && passive !== active) addParticiple(map, made, 'passive', passive, listed)
}

export function addVerbs(map: StemMap, listed: Listed): void {
  const seen = new Set<string>()
  for (const [root = '', form = '', vowels = '', masdar = '-', tags = ''] of rows(VERB_TABLES)) {
    const key = `${root}|${form}|${vowels}`
    if (root.length < 3 || root === 'ليس' || seen.has(key)) continue
    seen.add(key)
    const verb = verbClass(root, form, vowels, tagSet(tags))
    addVerb(map, verb, tags, masdar, listed)
    if (BOTH_MIDDLES.has(root + form)) addVerb(map, { ...verb, soundMiddle: true }, tags, 'استجواب', listed)
  }
}
