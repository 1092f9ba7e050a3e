import { describe, expect, it } from 'vitest'
import { isVowelled, placeWithSigns, withoutTashkeel } from '@/i18n/tashkeel'

const VOWELLED = 'ذَهَبَ الوَلَدُ إِلَى المَدْرَسَةِ'

describe('tashkeel', () => {
  it.each([
    [VOWELLED, 'ذهب الولد إلى المدرسة'],
    ['شُكْرًا', 'شكرا'],
    ['هٰذا رحمٰن', 'هذا رحمن'],
    // A hamza that is written as a sign of its own is a letter.
    ['سا\u0654ل', 'سا\u0654ل'],
    ['مُؤْمِن بِئْر', 'مؤمن بئر'],
    ['Résumé 12', 'Résumé 12'],
    ['', ''],
  ])('of %j leaves %j', (text, bare) => {
    expect(withoutTashkeel(text)).toBe(bare)
  })

  it('is there to be hidden only where a text is written with it', () => {
    expect(isVowelled(VOWELLED)).toBe(true)
    expect(isVowelled('قال أيضًا إن المبنى كان مخزنًا للحبوب قبل ترميمه في العام الماضي.')).toBe(false)
    expect(isVowelled('')).toBe(false)
  })

  it('that is hidden moves no offset: each shown letter is found again where it stands', () => {
    const bare = withoutTashkeel(VOWELLED)
    for (const [shown, letter] of [...bare].entries()) {
      expect(VOWELLED.charAt(placeWithSigns(VOWELLED, shown))).toBe(letter)
    }
    expect(placeWithSigns(VOWELLED, bare.length)).toBe(VOWELLED.length)
  })
})
