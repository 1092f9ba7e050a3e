import { type GoldDocument, readTagged } from './aqmar'
import { KNOWLEDGE } from './sentences-knowledge'
import { NEWS } from './sentences-news'
import { templated } from './templates'

const LABELS: Readonly<Record<string, string>> = { P: 'PER', L: 'LOC', O: 'ORG', N: 'PER' }
/** A name in brackets with the letters written onto it; «~» takes the brackets back: an adjective, not a name. */
const NAME = /(\p{L}{0,2}ـ?)\(([PLON]):([^)]+)\)(~?)(\S*)/gu

/** «بـ(L:باريس)» → «بباريس»: nobody parts the two in running text. */
function lineOf(sentence: string): string[] {
  const lines: string[] = []
  let from = 0
  const plain = (text: string) => {
    for (const word of text.trim().split(/\s+/u)) if (word !== '') lines.push(`${word} O`)
  }
  for (const match of sentence.matchAll(NAME)) {
    const [whole, before = '', letter = '', name = '', undone = '', after = ''] = match
    plain(sentence.slice(from, match.index))
    from = match.index + whole.length
    const words = name.split(' ')
    words.forEach((word, at) => {
      const written = (at === 0 ? joined(before, word) : word) + (at === words.length - 1 ? after : '')
      lines.push(`${written} ${undone ? 'O' : `${at === 0 ? 'B' : 'I'}-${LABELS[letter]}`}`)
    })
  }
  plain(sentence.slice(from))
  return lines
}

function joined(before: string, word: string): string {
  const letters = before.replace('ـ', '')
  return letters.endsWith('ل') ? letters + word.replace(/^ال/u, 'ل') : letters + word
}

/** Sentences written for the training: news above all, which the corpus has none of. */
export function ownDocuments(): GoldDocument[] {
  const written = [NEWS, KNOWLEDGE].map((table) => table.trim().split(/\n\n+/u))
  return [...written, templated(11, 3)].flatMap((documents, place) =>
    documents.map((document, index) => {
      const sentences = document.split('\n').map((sentence) => lineOf(sentence).join('\n'))
      return readTagged(`own-${place}-${index}`, sentences.join('\n\n'))
    }),
  )
}
