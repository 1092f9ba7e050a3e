import { describe, expect, test } from 'vitest'
import { buildQuestions } from '../../engine/index'
import { fold } from '../../engine/text/fold'
import { REPORT, STORY, seedArticle } from './articles'

const SIGNS = /[\u064B-\u0652\u0670]/gu

/** A fatha on every other letter: nonsense to a reader, but a vowelled text to the engine. */
function vowelled(text: string): string {
  let letters = 0
  return text.replace(/[\u0628-\u063A\u0641-\u0648]/gu, (letter) => {
    letters += 1
    return letters % 2 === 0 ? `${letter}\u064E` : letter
  })
}

function easternDigits(text: string): string {
  return text.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x0660 + Number(digit)))
}

/** Breaks each paragraph at 72 characters, as a mail program would; paragraphs stay a blank line apart. */
function wrapped(text: string): string {
  const wrapOne = (paragraph: string) => {
    const lines = ['']
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? ''
      if (last && last.length + 1 + word.length > 72) lines.push(word)
      else lines[lines.length - 1] = last ? `${last} ${word}` : word
    }
    return lines.join('\n')
  }
  return text
    .split(/\n+/u)
    .filter((paragraph) => paragraph.trim())
    .map(wrapOne)
    .join('\n\n')
}

function questions(text: string): { ids: string[]; stems: string[] } {
  const quiz = buildQuestions({ text }, { all: true })
  return { ids: quiz.questions.map(({ id }) => id), stems: quiz.questions.map(({ stem }) => fold(stem)) }
}

function sameQuestions(name: string, text: string): void {
  describe(name, () => {
    const plain = questions(text)
    test.each<[string, (text: string) => string]>([
      ['without vowel signs', (raw) => raw.replace(SIGNS, '')],
      ['with vowel signs', vowelled],
      ['with Eastern digits', easternDigits],
      ['with Windows line ends', (raw) => raw.replace(/\n/gu, '\r\n')],
      ['with narrow lines', wrapped],
      ['with tatweel and direction marks', (raw) => raw.replace(/ال/gu, 'ا\u200Fل').replace(/مد/gu, 'م\u0640د')],
    ])('%s the questions are the same', (_name, change) => {
      const changed = questions(change(text))
      expect(changed.ids).toEqual(plain.ids)
      expect(changed.stems).toEqual(plain.stems)
    })
  })
}

sameQuestions('a report', REPORT)
sameQuestions('a story', STORY.replace(SIGNS, ''))

const seed = seedArticle()
if (seed === null) test.skip('the seed article: ../shared/articles/seed.txt is not here', () => {})
else sameQuestions('the seed article', seed)
