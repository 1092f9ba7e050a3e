import type { Question } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords, WriteOptions, Writer } from '../exchange-quiz'
import { inline, paragraph } from '../text/html'
import { type AnkiNote, ankiCollection, guidOf } from './anki-collection'
import { shown } from './answer-lines'
import { archiveOf } from './archive'
import { feedbackHtml, loss, lost } from './common'

const list = (lines: readonly string[], { direction }: ExchangeQuiz) =>
  lines.length > 0 ? `<ul dir="${direction}">${lines.map((line) => `<li>${inline(line)}</li>`).join('')}</ul>` : ''

/** One character parts the fields of a note; no text keeps it. */
const field = (html: string) => html.replaceAll('\u001f', ' ')

function noteOf(question: Question, quiz: ExchangeQuiz, words: ExchangeWords): AnkiNote {
  const { offered, answer } = shown(question, quiz, words)
  const front = field(paragraph(question.stem, quiz) + list(offered, quiz))
  const back = field(list(answer, quiz) + feedbackHtml(question, quiz))
  return { guid: guidOf([quiz.title, question.type, front]), front, back, tags: ['fahm', question.process] }
}

async function write(quiz: ExchangeQuiz, { words, now }: WriteOptions): Promise<Uint8Array> {
  const notes = quiz.questions.map((question) => noteOf(question, quiz, words))
  // `::` in a name makes a deck within a deck.
  const name = quiz.title.replaceAll('::', ':')
  const collection = await ankiCollection({ name, isRtl: quiz.direction === 'rtl', notes, now })
  return archiveOf({ 'collection.anki2': collection, media: '{}' }, now)
}

/** A deck of cards: the question in front, the answer with its evidence behind. */
export const anki: Writer = {
  id: 'anki',
  extension: 'apkg',
  mediaType: 'application/apkg',
  write,
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-gone')] : []),
    ...quiz.questions.flatMap((question) => [
      loss(question, 'becomes-card'),
      ...lost(question, {
        evidence: 'evidence-as-feedback',
        reasons: 'reasons-gone',
        points: 'points-gone',
        settings: 'settings-gone',
      }),
    ]),
  ],
}
