import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { describeAnswer } from '@/components/result/describe-answer'
import type { ReviewWords, ShownGate, ShownOffer, ShownQuestion } from '@/components/review/shown'
import { showDigits } from '@/i18n/digits'
import { difficultyOf } from '@/quiz/draft/mix'
import type { DraftView, HistoryLine, Offer } from '@/server/review/view'

/** Every sentence of the review in the reader's language and digits, so that the browser needs no message formatter. */
export async function reviewShower(reader: Reader, { article }: Pick<DraftView, 'article'>) {
  const { locale, number, counted, preferences } = reader
  const [t, site, attempt, say, gate] = await Promise.all([
    getTranslations({ locale, namespace: 'review' }),
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'attempt' }),
    getTranslations({ locale, namespace: 'result' }),
    getTranslations({ locale, namespace: 'gate' }),
  ])
  const inDigits = (text: string) => showDigits(text, preferences.digits)
  type Question = DraftView['questions'][number]

  function shownGate({ id, verdict, message }: Question['gates'][number]): ShownGate {
    const isWarning = verdict === 'warn'
    const known = t.has(`passed.${id}` as 'passed.sensitive')
    const line = isWarning ? gate(`${id}.advice` as 'sensitive.advice') : t(`passed.${id}` as 'passed.sensitive')
    return { id, isWarning, line: known ? line : id, detail: message ? inDigits(message) : null }
  }

  /** The key in words, where it is not seen among the options. */
  function keyOf(question: Question): string[] {
    const words = { number, true: say('true'), false: say('false'), notStated: say('notStated') }
    return describeAnswer({ ...question, response: null }, article, words).key.map(inDigits)
  }

  function shownQuestion(question: Question, index: number): ShownQuestion {
    const isChosen = question.options.length > 0 && question.type !== 'matching' && question.type !== 'ordering'
    const warnings = question.gates.filter(({ verdict }) => verdict === 'warn').length
    const n = number(index + 1)
    return {
      id: question.id,
      title: t('question', { n }),
      shownNumber: n,
      stem: inDigits(question.stem),
      type: site(`types.${question.type}`),
      process: site(`processes.${question.process}`),
      difficulty: t(`difficulty.${difficultyOf(question.difficulty)}`),
      points: t('points', counted(question.points)),
      origin: t(`origin.${question.isEdited && question.origin === 'rule' ? 'edited' : question.origin}`),
      kept: question.kept,
      options: isChosen
        ? question.options.map(({ id, text, correct, why }) => ({
            id,
            text: inDigits(text),
            isRight: correct,
            why: inDigits(why),
          }))
        : [],
      key: isChosen ? [] : keyOf(question),
      explanation: inDigits(question.explanation),
      evidence: question.evidence.map(({ start, end, text }) => ({ start, end, text: inDigits(text) })),
      gates: question.gates.map(shownGate),
      warnings: warnings > 0 ? t('warnings', counted(warnings)) : null,
      passed:
        warnings > 0
          ? t('somePassed', { n: number(question.gates.length - warnings) })
          : t('allPassed', { n: number(question.gates.length) }),
      evidenceLabel: t('evidenceOf', { n }),
    }
  }

  function shownOffer({ id, stem, type, process, isReady, evidence }: Offer): ShownOffer {
    const shown = inDigits(stem)
    const about = `${site(`types.${type}`)} · ${site(`processes.${process}`)}`
    return { id, stem: shown, about, isReady, addLabel: t('addThis', { stem: shown }), evidence }
  }

  /** A step of the history as one line. */
  function stepLine({ kind, stem }: HistoryLine, most = 80): string {
    const name = t(`steps.${kind}`)
    if (stem === null) return name
    const line = inDigits(stem).replace(/\s+/g, ' ')
    return t('step', { kind: name, stem: line.length > most ? `${line.slice(0, most)}…` : line })
  }

  function words(last: HistoryLine | null): ReviewWords {
    const keys = Object.fromEntries(SHORTCUT_NAMES.map((name) => [name, t(`keys.${name}`)]))
    const plain = Object.fromEntries(PLAIN.map((name) => [name, t(name)]))
    return {
      ...(plain as Record<(typeof PLAIN)[number], string>),
      keys: keys as ReviewWords['keys'],
      whyRight: t('whyRight', { why: '{why}' }),
      whyWrong: t('whyWrong', { why: '{why}' }),
      lastStep: last ? t('lastStep', { step: stepLine(last, 28) }) : t('noStep'),
      gap: attempt('gapLabel'),
    }
  }

  return { t, site, inDigits, shownQuestion, shownOffer, stepLine, words }
}

export type Shower = Awaited<ReturnType<typeof reviewShower>>

const SHORTCUT_NAMES = [
  'next',
  'previous',
  'keep',
  'reject',
  'edit',
  'sameSentence',
  'otherKind',
  'up',
  'down',
  'undo',
  'redo',
  'write',
] as const satisfies readonly (keyof ReviewWords['keys'])[]

/** What is said as it stands, without anything to fill in. */
const PLAIN = [
  'article',
  'toArticle',
  'toQuestions',
  'questions',
  'empty',
  'saved',
  'saving',
  'undo',
  'redo',
  'kept',
  'about',
  'options',
  'key',
  'right',
  'wrong',
  'explanation',
  'evidence',
  'noEvidence',
  'inArticle',
  'gates',
  'notChecked',
  'warning',
  'actions',
  'keep',
  'unkeep',
  'edit',
  'reject',
  'sameSentence',
  'otherKind',
  'up',
  'down',
  'drag',
  'sentence',
  'sentenceHint',
  'askedBy',
  'notAsked',
  'offers',
  'noOffers',
  'add',
  'needsEye',
  'writeHere',
  'close',
  'shortcuts',
  'shortcutsOn',
  'shortcutsHint',
] as const satisfies readonly (keyof ReviewWords)[]
