import { type Fields, sheetFromFields } from '@/lib/question-sheet'
import { inputFromSheet } from '@/lib/question-sheet-input'
import { readQuestionInput } from './question-input'

/**
 * The fields of a posted form as what a person wrote, or the problems of those that cannot be read. Reads what the
 * editor posts, with a script or without: lists are numbered rows, a blank row is nothing.
 */
export function questionInputFromFields(fields: Fields): ReturnType<typeof readQuestionInput> {
  return readQuestionInput(inputFromSheet(sheetFromFields(fields)))
}
