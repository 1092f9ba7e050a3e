import { GAP } from '@/lib/gap'
import type { QrDrawing } from '@/lib/qr'
import type { ArticleText as Article, PublicQuestion, Question } from '@/quiz'
import { ArticleText } from '../article-text'
import { QrCode } from '../qr-code'
import { AnswerSpace } from './answer-space'
import { keyLines } from './key-lines'
import type { SheetNumbers, SheetWords } from './words'

export interface Printed {
  readonly asked: PublicQuestion
  readonly question: Question
}

interface Props {
  readonly title: string
  readonly article: Article
  readonly questions: readonly Printed[]
  readonly words: SheetWords
  readonly numbers: SheetNumbers
  readonly digits: Parameters<typeof ArticleText>[0]['digits']
}

/** A stem whose gap is a line to write on. */
function PrintedStem({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(GAP)
  return (
    <p className="sheet-stem">
      {before}
      {after.length > 0 ? <span className="sheet-gap" /> : null}
      {after.join(GAP)}
    </p>
  )
}

function Blank({ label }: { readonly label: string }) {
  return (
    <p className="sheet-blank">
      <span>{label}:</span>
      <span className="sheet-blank-line" />
    </p>
  )
}

interface PaperProps extends Props {
  /** Where the quiz can be answered online, as a square and as an address. */
  readonly online: { readonly qr: QrDrawing; readonly address: string } | null
  readonly points: string
}

/** What pupils get: lines for their name, the article, the questions with room to answer. */
export function Paper({ title, article, questions, words, numbers, digits, online, points }: PaperProps) {
  const { language, direction } = article
  return (
    <article className="sheet" lang={language} dir={direction}>
      <header className="sheet-head">
        <div className="sheet-blanks">
          <Blank label={words.name} />
          <Blank label={words.className} />
          <Blank label={words.date} />
          <p className="sheet-score">{points}</p>
        </div>
        {online ? (
          <figure className="sheet-online">
            <QrCode drawing={online.qr} label={words.online} className="sheet-qr" />
            <figcaption>
              {words.online} <bdi dir="ltr">{online.address}</bdi>
            </figcaption>
          </figure>
        ) : null}
      </header>
      <h2 className="sheet-title">{numbers.inDigits(title)}</h2>
      <div className="sheet-article">
        <ArticleText article={article} digits={digits} />
      </div>
      <h2 className="sheet-title">{words.questions}</h2>
      <ol className="sheet-questions">
        {questions.map(({ asked }, at) => (
          <li key={asked.id} className="sheet-question">
            <span className="sheet-number">{numbers.number(at + 1)}</span>
            <div className="min-w-0">
              <PrintedStem text={numbers.inDigits(asked.stem)} />
              <AnswerSpace question={asked} language={language} words={words} numbers={numbers} />
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}

/** What the teacher keeps: the key by what stands on the sheet, and why. */
export function PaperKey({ title, article, questions, words, numbers }: Props) {
  const scene = { ...numbers, article, words }
  return (
    <article className="sheet" lang={article.language} dir={article.direction}>
      <h2 className="sheet-title">
        {words.key}: {numbers.inDigits(title)}
      </h2>
      <ol className="sheet-questions">
        {questions.map((printed, at) => (
          <li key={printed.asked.id} className="sheet-question">
            <span className="sheet-number">{numbers.number(at + 1)}</span>
            <div className="min-w-0">
              <p className="sheet-hint">{numbers.inDigits(printed.asked.stem)}</p>
              <ul className="sheet-options">
                {keyLines(printed, scene).map((line) => (
                  <li key={line} className="sheet-right">
                    {numbers.inDigits(line)}
                  </li>
                ))}
              </ul>
              {printed.question.explanation ? <p>{numbers.inDigits(printed.question.explanation)}</p> : null}
              {printed.question.evidence.map(({ start, text }) => (
                <p key={start} className="sheet-hint">
                  {words.because} «{numbers.inDigits(text)}»
                </p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </article>
  )
}
