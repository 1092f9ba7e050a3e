import { describe, expect, it } from 'vitest'
import { cleanName, LONGEST_NAME, MOST_PUPILS, rosterFrom, withoutKnown } from '@/quiz/roster'

const list = (...lines: string[]) => rosterFrom(lines.map((line) => [line]))

describe('a name is cleaned', () => {
  it.each([
    ['numbering', '1. سارة أحمد', 'سارة أحمد'],
    ['Arabic numbering', '١- سارة أحمد', 'سارة أحمد'],
    ['numbering with a stroke', '١٢ ـ سارة أحمد', 'سارة أحمد'],
    ['a number in brackets', '(3) سارة أحمد', 'سارة أحمد'],
    ['a number and a space', '4 سارة أحمد', 'سارة أحمد'],
    ['a bullet', '• سارة أحمد', 'سارة أحمد'],
    ['marks of direction', '\u202bسارة\u200f أحمد\u202c', 'سارة أحمد'],
    ['marks of direction before a number', '\u200f1. سارة أحمد', 'سارة أحمد'],
    ['controls', 'سا\0ر\u0007ة أحمد', 'سارة أحمد'],
    ['half a pair', 'سارة\ud83d أحمد', 'سارة أحمد'],
    ['hard spaces', 'سارة\u00a0\u00a0أحمد', 'سارة أحمد'],
    ['quotation marks and a comma', '«سارة أحمد»،', 'سارة أحمد'],
    ['nothing of a compound name', "Anne-Marie O'Neil", "Anne-Marie O'Neil"],
    ['nothing of vowel signs', 'هُدى سالِم', 'هُدى سالِم'],
    ['nothing of a Persian joiner', 'علی\u200cرضا', 'علی\u200cرضا'],
    ['nothing of a name that ends in a stop', 'John Smith Jr.', 'John Smith Jr.'],
  ])('%s', (_, cell, name) => {
    expect(cleanName(cell)).toBe(name)
  })
})

describe('a list', () => {
  it('gives its names in their order, without blank lines', () => {
    expect(list('سارة أحمد', '', '   ', '\u200f', 'هدى سالم')).toEqual({
      names: ['سارة أحمد', 'هدى سالم'],
      findings: [],
    })
  })

  it('takes a heading as a heading', () => {
    expect(list('أسماء الطلاب:', 'سارة أحمد')).toEqual({
      names: ['سارة أحمد'],
      findings: [{ kind: 'header', text: 'أسماء الطلاب:' }],
    })
  })

  it.each(['طالب', 'سارة'])('takes a first name of one word for a name: %s', (name) => {
    expect(list(name, 'هدى').names).toEqual([name, 'هدى'])
  })

  it('takes a name once, however it is spelled, and says so', () => {
    expect(list('هدى أحمد', 'هدي احمد', 'هُدى أحمد')).toEqual({
      names: ['هدى أحمد'],
      findings: [
        { kind: 'duplicate', text: 'هدي احمد' },
        { kind: 'duplicate', text: 'هُدى أحمد' },
      ],
    })
  })

  it('leaves out what is no name, and says so', () => {
    const long = 'س'.repeat(LONGEST_NAME + 1)
    const { names, findings } = list('سارة', '0551234567', '---', long, 'ه'.repeat(LONGEST_NAME))
    expect(names).toEqual(['سارة', 'ه'.repeat(LONGEST_NAME)])
    expect(findings.map(({ kind }) => kind)).toEqual(['no-letters', 'no-letters', 'too-long'])
  })

  it('stops where a class is full', () => {
    const letters = [...'ابتثجحخدذرزسشصض']
    const many = letters.flatMap((one) => letters.map((other) => `${one}${other}`))
    const { names, findings } = list(...many)
    expect(names).toEqual(many.slice(0, MOST_PUPILS))
    expect(findings).toHaveLength(many.length - MOST_PUPILS)
    expect(findings[0]).toEqual({ kind: 'too-many', text: many[MOST_PUPILS] })
  })

  it('of nothing is empty', () => {
    expect(rosterFrom([])).toEqual({ names: [], findings: [] })
  })

  it('leaves out whom the class has, and says so', () => {
    const roster = withoutKnown(list('سارة أحمد', 'هدى سالم'), new Set(['هدي سالم']))
    expect(roster).toEqual({ names: ['سارة أحمد'], findings: [{ kind: 'known', text: 'هدى سالم' }] })
  })
})
