import type { Process, QuestionType } from '@/quiz'

/** What the columns and cells of a table of questions say; read in either language, written in that of the quiz. */
export interface TableWords {
  readonly type: string
  readonly question: string
  /** Followed by a number. */
  readonly option: string
  readonly pair: string
  readonly reason: string
  readonly answer: string
  readonly explanation: string
  readonly evidence: string
  readonly points: string
  readonly process: string
  readonly types: Readonly<Record<QuestionType, string>>
  readonly processes: Readonly<Record<Process, string>>
  readonly true: string
  readonly false: string
  readonly notStated: string
  readonly questions: string
  readonly article: string
  readonly role: string
  readonly text: string
}

const ar: TableWords = {
  type: 'النوع',
  question: 'السؤال',
  option: 'خيار',
  pair: 'يقابله',
  reason: 'سبب',
  answer: 'الإجابة',
  explanation: 'الشرح',
  evidence: 'الدليل من النص',
  points: 'الدرجة',
  process: 'المهارة',
  types: {
    choice: 'اختيار',
    'multiple-choice': 'اختيار أكثر من إجابة',
    'true-false': 'صواب أو خطأ',
    gap: 'فراغ',
    'short-answer': 'إجابة قصيرة',
    matching: 'مطابقة',
    ordering: 'ترتيب',
    'select-evidence': 'تحديد الدليل',
    essay: 'سؤال مفتوح',
  },
  processes: { retrieve: 'استخراج', infer: 'استنتاج', interpret: 'تفسير', evaluate: 'تقويم' },
  true: 'صواب',
  false: 'خطأ',
  notStated: 'لم يُذكر',
  questions: 'الأسئلة',
  article: 'المقال',
  role: 'الدور',
  text: 'النص',
}

const en: TableWords = {
  type: 'Type',
  question: 'Question',
  option: 'Option',
  pair: 'Goes with',
  reason: 'Reason',
  answer: 'Answer',
  explanation: 'Explanation',
  evidence: 'Evidence',
  points: 'Points',
  process: 'Process',
  types: {
    choice: 'choice',
    'multiple-choice': 'several answers',
    'true-false': 'true or false',
    gap: 'gap',
    'short-answer': 'short answer',
    matching: 'matching',
    ordering: 'ordering',
    'select-evidence': 'select evidence',
    essay: 'open answer',
  },
  processes: { retrieve: 'retrieve', infer: 'infer', interpret: 'interpret', evaluate: 'evaluate' },
  true: 'TRUE',
  false: 'FALSE',
  notStated: 'NOT STATED',
  questions: 'Questions',
  article: 'Article',
  role: 'Role',
  text: 'Text',
}

/** The column that only Fahm reads. */
export const NOTE_COLUMN = 'fahm'

export const TABLE_WORDS = [ar, en] as const

export const tableWordsFor = (language: string): TableWords => (language === 'ar' ? ar : en)
