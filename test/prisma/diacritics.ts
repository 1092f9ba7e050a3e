/** A letter of a word with the marks on it. */
interface Letter {
  readonly letter: string
  readonly marks: string
}

const FATHA = '\u064E'
const DAMMA = '\u064F'
const KASRA = '\u0650'
const SHADDA = '\u0651'
const SUN_LETTERS = 'تثدذرزسشصضطظلن'
const WORD = /[\u0621-\u063A\u0641-\u0652]+/gu
const LETTER = /([\u0621-\u063A\u0641-\u064A])([\u064B-\u0652]*)/gu

/** Whether orthography leaves this letter without a mark: letters of length, hamzat al-wasl, the lam of «الشَّمْس». */
function isLawfullyBare(before: Letter | undefined, { letter }: Letter, after: Letter | undefined): boolean {
  if (letter === 'ا') return before === undefined || before.marks !== ''
  if (letter === 'آ') return true
  if (letter === 'ى') return before?.marks.includes(FATHA) ?? false
  if (letter === 'و') return before?.marks.includes(DAMMA) ?? false
  if (letter === 'ي') return before?.marks.includes(KASRA) ?? false
  if (letter !== 'ل' || !before || !after) return false
  const isArticle = before.letter === 'ا' || (before.letter === 'ل' && before.marks.includes(KASRA))
  return isArticle && SUN_LETTERS.includes(after.letter) && after.marks.includes(SHADDA)
}

function lettersOf(word: string): Letter[] {
  return [...word.matchAll(LETTER)].map(([, letter = '', marks = '']) => ({ letter, marks }))
}

/** A shadda alone says nothing about the vowel, so it does not count as a mark. */
function hasVowelOrSukun({ marks }: Letter): boolean {
  return marks.replaceAll(SHADDA, '') !== ''
}

function judge(text: string): { marked: number; bare: string[] } {
  let marked = 0
  const bare: string[] = []
  for (const [word] of text.matchAll(WORD)) {
    const letters = lettersOf(word)
    letters.forEach((letter, index) => {
      if (hasVowelOrSukun(letter)) marked += 1
      else if (!isLawfullyBare(letters[index - 1], letter, letters[index + 1])) bare.push(`${letter.letter} in ${word}`)
    })
  }
  return { marked, bare }
}

/** The letters that should carry a mark and do not, each as «letter in word». */
export function bareLetters(text: string): string[] {
  return judge(text).bare
}

/** Share of the letters that should carry a mark which do, from 0 to 1. */
export function markCoverage(text: string): number {
  const { marked, bare } = judge(text)
  return marked / Math.max(1, marked + bare.length)
}
