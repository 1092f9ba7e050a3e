import { fromQuestion, type Question, type QuestionInput } from '@/quiz'
import { articleNoteOf, paragraphsOf } from '../article-note'
import type { ExchangeQuiz, ExchangeWords, Loss, WriteOptions, Writer } from '../exchange-quiz'
import { noteOf, packNote } from '../note'
import { inline, paragraph } from '../text/html'
import { type Xml, xmlDocument } from '../text/xml'
import { feedbackHtml, isPlainVerdict, loss, lost, nameOf, verdictOptions } from './common'

// The elements are those of Moodle's own export (question/format/xml/format.php, Moodle 4).

type Fields = Record<string, Xml>

const html = (text: string): Fields => ({ '@format': 'html', text })
const plain = (text: string): Fields => ({ '@format': 'plain_text', text })

interface Answer {
  readonly text: string
  readonly why?: string
  /** Per cent of the question's points. */
  readonly fraction: number
}

const PLACES = 5
const share = (parts: number) => Number((100 / parts).toFixed(PLACES))

/** What a wrong tick takes away: as much as a right one gives, which is how Fahm marks by default. */
function fractions(options: readonly { readonly correct: boolean }[], isOne: boolean) {
  const right = options.filter(({ correct }) => correct).length
  if (isOne) return (correct: boolean) => (correct ? 100 : 0)
  return (correct: boolean) => (correct ? share(right) : -share(right))
}

function answers(list: readonly Answer[], quiz: ExchangeQuiz, format: typeof html | typeof plain) {
  return list.map(({ text, why = '', fraction }) => ({
    '@fraction': fraction,
    ...format(text),
    feedback: html(paragraph(why, quiz)),
  }))
}

function choice(
  options: readonly { readonly text: string; readonly why?: string; readonly correct: boolean }[],
  isOne: boolean,
  quiz: ExchangeQuiz,
): Fields {
  const fraction = fractions(options, isOne)
  const list = options.map((option) => ({ ...option, fraction: fraction(option.correct), text: inline(option.text) }))
  return {
    '@type': 'multichoice',
    single: isOne,
    shuffleanswers: true,
    answernumbering: 'abc',
    answer: answers(list, quiz, html),
  }
}

/** `*` stands for anything in Moodle's short answers. */
function shortAnswer(accepted: readonly string[], quiz: ExchangeQuiz): Fields {
  const list = accepted.map((text) => ({ text: text.replaceAll('*', '\\*'), fraction: 100 }))
  return { '@type': 'shortanswer', usecase: 0, answer: answers(list, quiz, plain) }
}

function essay(graderInfo: string): Fields {
  return {
    '@type': 'essay',
    responseformat: 'editor',
    responserequired: 1,
    responsefieldlines: 10,
    attachments: 0,
    attachmentsrequired: 0,
    graderinfo: html(graderInfo),
    responsetemplate: html(''),
  }
}

function rubricHtml({ model, rubric }: Extract<QuestionInput, { type: 'essay' }>, quiz: ExchangeQuiz): string {
  const lines = rubric.map(({ points, criterion }) => `<li>${points}: ${inline(criterion)}</li>`)
  return `${paragraph(model, quiz)}<ul dir="${quiz.direction}">${lines.join('')}</ul>`
}

function matching({ pairs, spare }: Extract<QuestionInput, { type: 'matching' }>): Fields {
  const rows = [...pairs.map(({ prompt, match }) => ({ prompt: inline(prompt.text), match: match.text }))]
  for (const { text } of spare) rows.push({ prompt: '', match: text })
  const subquestion = rows.map(({ prompt, match }) => ({ ...html(prompt), answer: { text: match } }))
  return { '@type': 'matching', shuffleanswers: true, subquestion }
}

function ordering({ entries }: Extract<QuestionInput, { type: 'ordering' }>): Fields {
  return {
    '@type': 'ordering',
    layouttype: 'VERTICAL',
    selecttype: 'ALL',
    selectcount: 0,
    gradingtype: 'ABSOLUTE_POSITION',
    showgrading: 'SHOW',
    numberingstyle: 'none',
    answer: entries.map(({ text }, at) => ({ '@fraction': at + 1, ...html(inline(text)) })),
  }
}

/** What a type adds, and what only the note keeps of it. */
function partOf(
  question: Question,
  input: QuestionInput,
  quiz: ExchangeQuiz,
  words: ExchangeWords,
): [Fields, unknown?] {
  if (question.type === 'true-false' && !isPlainVerdict(question)) {
    return [choice(verdictOptions(question, words), true, quiz)]
  }
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return [choice(input.options, input.type === 'choice', quiz)]
    case 'gap':
      return [input.options.length > 0 ? choice(input.options, true, quiz) : shortAnswer(input.accepted, quiz)]
    case 'short-answer':
      return [shortAnswer(input.accepted, quiz)]
    case 'true-false': {
      const verdict = (text: string, isRight: boolean) => ({ text, fraction: isRight ? 100 : 0 })
      const list = [verdict('true', input.answer === true), verdict('false', input.answer === false)]
      return [{ '@type': 'truefalse', answer: answers(list, quiz, plain) }]
    }
    case 'matching':
      return [matching(input), { reasons: whysOf(input) }]
    case 'ordering':
      return [ordering(input), { reasons: input.entries.map(({ why }) => why) }]
    case 'select-evidence': {
      const text =
        question.type === 'select-evidence'
          ? (quiz.article?.text ?? '').slice(question.answer.start, question.answer.end)
          : ''
      return [essay(paragraph(text, quiz)), { answer: input.answer, text }]
    }
    case 'essay':
      return [essay(rubricHtml(input, quiz)), { model: input.model, rubric: input.rubric }]
  }
}

/** Reasons in the order of `rowsOf`, where the format has no field for them. */
function whysOf({ pairs, spare }: Extract<QuestionInput, { type: 'matching' }>): string[] {
  return [
    ...pairs.map(({ prompt }) => prompt.why),
    ...pairs.map(({ match }) => match.why),
    ...spare.map(({ why }) => why),
  ]
}

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

function lossesOf(question: Question): Loss[] {
  const { type } = question
  const isTyped = type === 'gap' && question.options.length === 0
  return [
    ...(type === 'ordering' ? [loss(question, 'becomes-ordering-of-moodle-4')] : []),
    ...(type === 'gap' ? [loss(question, isTyped ? 'becomes-short-answer' : 'becomes-choice')] : []),
    ...(type === 'true-false' && !isPlainVerdict(question) ? [loss(question, 'becomes-choice')] : []),
    ...(type === 'select-evidence' ? [loss(question, 'becomes-essay')] : []),
    ...lost(question, {
      evidence: 'evidence-as-feedback',
      'reason-places': 'evidence-hidden',
      settings: 'settings-hidden',
    }),
    ...(type === 'matching' || type === 'ordering' ? lost(question, { reasons: 'reasons-hidden' }) : []),
  ]
}

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
