import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { ShownRow } from '@/components/exchange/take-form'
import { messages } from '@/i18n/messages'
import type { ImportRow, ImportView } from '@/server/exchange/import'

interface Words {
  readonly true: string
  readonly false: string
  readonly notStated: string
  readonly number: (value: number) => string
}

type Line = ShownRow['lines'][number]

const plain = (text: string): Line => ({ text, isRight: null })

/** What a question offers and what is right in it, a line each; `isRight` is null where a line is neither. */
function linesOf({ input, sentence }: Pick<ImportRow, 'input' | 'sentence'>, words: Words): Line[] {
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return input.options.map(({ text, correct }) => ({ text, isRight: correct }))
    case 'gap':
      if (input.options.length > 0) return input.options.map(({ text, correct }) => ({ text, isRight: correct }))
      return input.accepted.map((text) => ({ text, isRight: true }))
    case 'short-answer':
      return input.accepted.map((text) => ({ text, isRight: true }))
    case 'true-false': {
      const said = input.answer === 'not-stated' ? words.notStated : input.answer ? words.true : words.false
      return input.answer === null ? [] : [{ text: said, isRight: true }]
    }
    case 'matching': {
      const pairs = input.pairs.map(({ prompt, match }) => plain(`${prompt.text} ⟷ ${match.text}`))
      return [...pairs, ...input.spare.map(({ text }) => ({ text, isRight: false }))]
    }
    case 'ordering':
      return input.entries.map(({ text }, at) => plain(`${words.number(at + 1)}. ${text}`))
    case 'select-evidence':
      return sentence === null ? [] : [{ text: sentence, isRight: true }]
    case 'essay':
      return input.rubric.map(({ points, criterion }) => plain(`${words.number(points)}: ${criterion}`))
  }
}

/** What is shown of each question of an import, in the reader's language. */
export async function rowShower({ locale, number }: Reader, view: ImportView): Promise<(row: ImportRow) => ShownRow> {
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'exchange' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const { gate, editor } = messages[locale]
  const gates: Readonly<Record<string, { advice: string }>> = gate
  const words = { true: t('words.true'), false: t('words.false'), notStated: t('words.notStated'), number }
  return ({ number: place, line, input, sentence, asides, problems, warnings, isThere }) => ({
    number: place,
    label: t('take', { n: number(place) }),
    about: [
      site(`types.${input.type}`),
      site(`processes.${input.process}`),
      ...(line === null ? [] : [t('placeLine', { n: number(line) })]),
    ].join(' · '),
    stem: input.stem,
    direction: view.direction ?? 'auto',
    lines: linesOf({ input, sentence }, words),
    isTaken: problems.length === 0 && !isThere,
    problems: [...new Set(problems.map(({ key }) => editor.problems[key]))],
    notes: [
      ...(isThere ? [t('isThere')] : []),
      ...asides.map((aside) => t(`asides.${aside}`)),
      ...warnings.flatMap((id) => gates[id]?.advice ?? []),
    ],
  })
}
