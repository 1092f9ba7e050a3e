import type { Sentence, Token } from '../../text/document'
import { fold } from '../../text/fold'
import type { NamedMention } from '../../types'
import type { Language, WordReading } from '../language'
import { findAgreements } from './agreements'
import { leansOutside, pointsOut } from './clause-shape'
import { findVocabulary } from './glossary/find-vocabulary'
import { ideaIn, showsPlace } from './ideas'
import { readClauses } from './inquiries/find'
import { otherPlaces } from './inquiries/places'
import { otherTimes } from './inquiries/times'
import { leadClause } from './lead-clause'
import { SENSITIVE } from './lexicon/connectives'
import { FURNITURE } from './lexicon/furniture'
import { findLinks } from './links'
import { particles, wordsOf } from './look-up'
import { countNumbers, isMain } from './main-clause'
import { findMeanings } from './meanings'
import { mentionsOf } from './mentions/of-document'
import { analyseWord } from './morphology/analyse'
import { surnameOf } from './names'
import { alternatives } from './number-alternatives'
import { wholeFrom } from './opens-whole'
import { opinionIn } from './opinions'
import { findOpposites } from './opposites'
import { findPeople } from './people'
import { findPlaces } from './places'
import { findQuantities } from './quantities'
import { saidWhole } from './said-whole'
import { findStatements } from './speech'
import { findBodies } from './speech-bodies'
import { standalone } from './standalone'
import { standsAlone } from './stands-alone'
import { sentenceWords } from './syntax/sentence-words'
import { happensIn, numberPhrase } from './told-numbers'
import { findReasons } from './told-reasons'
import { findVersions } from './versions/find'
import { isWholeName } from './whole-name'
import { excerptOf, wholeSentence } from './whole-sentence'
import { wording } from './wording'

const SENSITIVE_KEYS = wordsOf(SENSITIVE).map(fold)

function isContent(token: Token): boolean {
  return token.kind === 'word' && token.form.length > 2 && !particles.has(token.form)
}

function shareOfLetters(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 0 : (text.match(/[\u0620-\u064A\u066E-\u06D3]/gu)?.length ?? 0) / letters
}

function sensitiveWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}]+/gu) ?? []
  const bared = words.flatMap((word) => [word, word.replace(/^(?:وال|بال|لل|ال|[وبلف])/u, '')])
  // «اغتصبها»: a pronoun behind a word does not hide it.
  const plain = new Set(bared.flatMap((word) => [word, word.replace(/(?<=.{3})(?:ها|هما|هم|هن|ه)$/u, '')]))
  const joined = ` ${words.join(' ')} `
  return SENSITIVE_KEYS.filter((key) => (key.includes(' ') ? joined.includes(` ${key} `) : plain.has(key)))
}

const DEATH =
  /^[وف]?(?:توفي|توفيت|مات|ماتت|رحل|قتل|قتلت|اغتيل|اغتيلت|استشهد|الراحل|الراحلة|المرحوم|المتوفى|المتوفين|المتوفي|وفاة|وفاته|وفاتها|مقتل|مقتله|اغتيال|جثمان|ضريح|قبر)$/u

function tellsOfDeath({ tokens }: Sentence): boolean {
  return tokens.some(({ form }) => DEATH.test(form))
}

function knows({ form }: Token): boolean {
  return analyseWord(form).some(({ known }) => known)
}

function readWords(sentence: Sentence): WordReading[] {
  return sentenceWords(sentence).map(({ token, reading }) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    lemma: reading.lemma,
    partOfSpeech: token.kind === 'mark' ? 'mark' : reading.pos,
    gender: reading.gender,
    number: reading.number,
    person: reading.person,
    tense: reading.tense,
    voice: reading.voice,
    definite: reading.definite === null ? null : reading.definite === 'article',
    clitics: [...reading.proclitics, ...(reading.enclitic ? [reading.enclitic.text] : [])],
    known: reading.known,
  }))
}

function findMentions(sentences: readonly Sentence[]): NamedMention[] {
  return mentionsOf(sentences).map(({ kind, id, name, start, end }) => ({ kind, id, name, start, end }))
}

/** Modern Standard Arabic. */
export const arabic: Language = {
  code: 'ar',
  direction: 'rtl',
  abbreviations: new Set(['د', 'أ', 'م', 'ق', 'هـ', 'ه', 'ص', 'ج', 'ط', 'أ.د', 'ق.م', 'إلخ.', 'ت', 'س', 'ع', 'ص.ب']),
  furniture: FURNITURE,
  wording,
  shareOfLetters,
  isContent,
  readWords,
  findMentions,
  findPeople,
  surnameOf,
  isWholeName,
  findPlaces,
  findQuantities,
  findBodies,
  findStatements,
  findAgreements,
  readClauses,
  otherTimes,
  otherPlaces,
  standalone,
  ideaIn,
  wholeSentence,
  excerptOf,
  saidWhole,
  standsAlone,
  showsPlace,
  findLinks,
  findReasons,
  leadClause,
  knows,
  opinionIn,
  tellsOfDeath,
  leans: leansOutside,
  pointsOut,
  wholeFrom,
  findOpposites,
  findVersions,
  isMain,
  happensIn,
  numberPhrase,
  countNumbers,
  findMeanings,
  findVocabulary,
  alternatives,
  sensitiveWords,
}
