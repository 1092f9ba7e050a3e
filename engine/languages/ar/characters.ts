import type { Gender } from '../../text/document'
import { charactersF, charactersM } from './look-up'
import { givenNameGender } from './names'

/** Gender of a speaker who has no surname: kin, an animal, or a first name alone. */
export function characterGender(word: string): Gender | null {
  if (charactersM.has(word)) return 'm'
  if (charactersF.has(word)) return 'f'
  const gender = givenNameGender(word)
  return gender === 'doubtful' ? null : gender
}
