// How the interface writes Arabic, whoever adds a message.
import { describe, expect, it } from 'vitest'
import { messages } from '@/i18n/messages'
import { flatten, type Plural, readMessage } from './message-parts'

const SIX_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other']

const all = [...flatten(messages.ar)].map(([path, message]) => ({ path, ...readMessage(message) }))
const plurals = all.flatMap(({ path, plurals: found }) => found.map((plural) => ({ path, ...plural })))

/** "None yet" and a number with no noun after it: «وصلت ٣ من ٥» is the same with every number. */
function hasNoNoun({ forms }: Plural): boolean {
  return Object.keys(forms).sort().join() === 'other,zero' && !/\{n\}\s+(?!من )\p{L}/u.test(forms.other ?? '')
}

describe('the Arabic messages', () => {
  it.each([
    ['Arabic punctuation', /[,;?]/],
    ['«» for what they quote', /["'`“”‘’]/],
    ['no tatweel', /ـ/],
    ['single spaces, and none before punctuation', / {2}| [،؛؟.:!]/],
  ])('use %s', (_, mistake) => {
    expect(all.filter(({ text }) => mistake.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('counted nouns', () => {
  it('are there to be judged', () => {
    expect(plurals.map(({ path }) => path)).toEqual(expect.arrayContaining(['site.questions', 'site.minutes']))
  })

  it.each(plurals)('$path has the six forms that Arabic counts with', (plural) => {
    const forms = hasNoNoun(plural) ? ['zero', 'other'] : SIX_FORMS
    expect(Object.keys(plural.forms).sort()).toEqual(forms.toSorted())
  })

  it.each(plurals)('$path shows the number from three on, and says one and two in words', ({ forms }) => {
    for (const [name, text] of Object.entries(forms)) {
      if (['few', 'many', 'other'].includes(name)) expect(text).toContain('{n}')
      if (['one', 'two'].includes(name)) expect(text).not.toMatch(/\{n\}|\d/)
    }
  })
})
