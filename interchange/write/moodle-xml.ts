import { fromQuestion, type Question } from '@/quiz'
import { articleNoteOf, paragraphsOf } from '../article-note'
import type { ExchangeQuiz, ExchangeWords, WriteOptions, Writer } from '../exchange-quiz'
import { noteOf, packNote } from '../note'
import { paragraph } from '../text/html'
import { xmlDocument } from '../text/xml'
import { feedbackHtml, loss, moodleLosses, nameOf } from './common'
import { type Fields, html, partOf } from './moodle-types'

// The elements are those of Moodle's own export (question/format/xml/format.php, Moodle 4).

function questionElement(question: Question, quiz: ExchangeQuiz, words: ExchangeWords): Fields {
  const input = fromQuestion(question)
  const [part, more] = partOf(question, input, quiz, words)
  const { '@type': type, ...fields } = part
  const { points: _points, process, ...note } = noteOf(question, input, more)
  return {
    '@type': type,
    '!': packNote(note),
    name: { text: nameOf(question.stem) },
    questiontext: html(paragraph(question.stem, quiz)),
    generalfeedback: html(feedbackHtml(question, quiz)),
    defaultgrade: question.points,
    penalty: 0,
    hidden: 0,
    ...fields,
    tags: { tag: [{ text: `process:${process}` }] },
  }
}

function articleElement(quiz: ExchangeQuiz): Fields[] {
  if (!quiz.article) return []
  const tags = { title: 'h2', heading: 'h3', quotation: 'blockquote' } as Readonly<Record<string, string>>
  const note = articleNoteOf(quiz.article)
  const body = paragraphsOf(quiz.article).map((text, at) => paragraph(text, quiz, tags[note.roles[at] ?? ''] ?? 'p'))
  const element = {
    '@type': 'description',
    '!': packNote({ article: note }),
    name: { text: nameOf(quiz.article.title) },
  }
  return [{ ...element, questiontext: html(body.join('\n')), defaultgrade: 0, penalty: 0, hidden: 0 }]
}

function write(quiz: ExchangeQuiz, { words }: WriteOptions): string {
  const path = `$course$/top/${quiz.title.replaceAll('/', '//')}`
  const category = { '@type': 'category', category: { text: path } }
  const questions = quiz.questions.map((question) => questionElement(question, quiz, words))
  const question = [category, ...articleElement(quiz), ...questions]
  return xmlDocument('quiz', { question })
}

const lossesOf = (question: Question) => moodleLosses(question, 'becomes-ordering-of-moodle-4')

/** Moodle XML: what Moodle imports with the least loss. Texts are HTML with the direction of the quiz. */
export const moodleXml: Writer = {
  id: 'moodle-xml',
  extension: 'xml',
  mediaType: 'application/xml; charset=utf-8',
  write,
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-as-description')] : []),
    ...quiz.questions.flatMap(lossesOf),
  ],
}
