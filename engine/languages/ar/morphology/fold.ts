import { form } from '../../../text/fold'

/**
 * The key that stems are looked up by: alefs alike, ى as ي, and every seat of a hamza but alef alike, so that
 * مسئول and مسؤول, بناؤه and بنائه meet. As long as the bare word, letter for letter. ة stays: كتابه is not كتابة.
 */
export function stemKey(written: string): string {
  return form(written).replace(/ى/gu, 'ي').replace(/[ؤئ]/gu, 'ء')
}
