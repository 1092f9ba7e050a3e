import type { FileContent } from '../exchange-quiz'
import { type TableWords, tableWordsFor } from '../table-words'
import { csvOf } from './csv'
import { workbook } from './xlsx'

export const TEMPLATE_FORMATS = ['xlsx', 'csv'] as const
export type TemplateFormat = (typeof TEMPLATE_FORMATS)[number]

const OPTIONS = 4
const numbered = (name: string) => Array.from({ length: OPTIONS }, (_, at) => `${name} ${at + 1}`)

/** One row for each way of filling one in; they are read like any other, and are meant to be written over. */
const EXAMPLES: Readonly<Record<'ar' | 'en', (words: TableWords) => string[][]>> = {
  ar: ({ types, processes, true: yes }) => [
    [
      types.choice,
      'ما عاصمة الأردن؟',
      'عمّان',
      'بغداد',
      'دمشق',
      'بيروت',
      '',
      '',
      '',
      '',
      '1',
      'يقول النص ذلك صراحة.',
      '',
      '1',
      processes.retrieve,
    ],
    [types['true-false'], 'العنب فاكهة.', '', '', '', '', '', '', '', '', yes, '', '', '1', processes.retrieve],
    [
      types['short-answer'],
      'كم يومًا في الأسبوع؟',
      'سبعة',
      '7',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '1',
      processes.infer,
    ],
    [
      types.matching,
      'صل كل بلد بعاصمته.',
      'تونس',
      'العراق',
      '',
      '',
      'تونس العاصمة',
      'بغداد',
      'الرباط',
      '',
      '',
      '',
      '',
      '2',
      processes.retrieve,
    ],
  ],
  en: ({ types, processes, true: yes }) => [
    [
      types.choice,
      'What is the capital of Jordan?',
      'Amman',
      'Baghdad',
      'Damascus',
      'Beirut',
      '',
      '',
      '',
      '',
      '1',
      'The text says so.',
      '',
      '1',
      processes.retrieve,
    ],
    [types['true-false'], 'A grape is a fruit.', '', '', '', '', '', '', '', '', yes, '', '', '1', processes.retrieve],
    [
      types['short-answer'],
      'How many days are in a week?',
      'seven',
      '7',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '',
      '1',
      processes.infer,
    ],
    [
      types.matching,
      'Match each country with its capital.',
      'Tunisia',
      'Iraq',
      '',
      '',
      'Tunis',
      'Baghdad',
      'Rabat',
      '',
      '',
      '',
      '',
      '2',
      processes.retrieve,
    ],
  ],
}

/** A table to fill in, in the language of whoever asks for it. */
export async function tableTemplate(format: TemplateFormat, language: 'ar' | 'en'): Promise<FileContent> {
  const words = tableWordsFor(language)
  const head = [
    ...[words.type, words.question, ...numbered(words.option), ...numbered(words.pair)],
    ...[words.answer, words.explanation, words.evidence, words.points, words.process],
  ]
  const rows = [head, ...EXAMPLES[language](words)]
  if (format === 'csv') return csvOf(rows)
  return workbook([{ name: words.questions, rows }], language === 'ar' ? 'rtl' : 'ltr')
}
