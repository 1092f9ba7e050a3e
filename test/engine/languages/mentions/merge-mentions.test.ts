import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../../engine/languages/ar/mentions/find-mentions'
import { mergeMentions } from '../../../../engine/languages/ar/mentions/merge-mentions'
import type { MentionKind } from '../../../../engine/languages/ar/mentions/types'
import { sentencesOf } from '../../../../scripts/training/mentions/sentences'

let place = 0
function mention(kind: MentionKind, name: string) {
  place += 100
  return {
    kind,
    name,
    sentence: 0,
    first: place,
    last: place + 1,
    start: place,
    end: place + name.length,
    gender: null,
    certain: true,
  }
}

function merged(kind: MentionKind, ...names: string[]): [string, number][] {
  return mergeMentions(names.map((name) => mention(kind, name))).map(({ name, mentions }) => [name, mentions.length])
}

describe('mergeMentions', () => {
  it.each<[MentionKind, string[], [string, number][]]>([
    ['person', ['إيرينا تسوكرمان', 'تسوكر مان', 'تسوكرمان'], [['إيرينا تسوكرمان', 3]]],
    ['person', ['السيد الشرفي', 'زهير الشرفي', 'الشرفي'], [['زهير الشرفي', 3]]],
    [
      'person',
      ['محمد صلاح', 'محمد علي', 'صلاح'],
      [
        ['محمد صلاح', 2],
        ['محمد علي', 1],
      ],
    ],
    [
      'person',
      ['سامي الحلبي', 'ليلى الحلبي', 'الحلبي'],
      [
        ['سامي الحلبي', 1],
        ['ليلى الحلبي', 1],
        ['الحلبي', 1],
      ],
    ],
    ['person', ['مَرْيَمُ الحداد', 'مريم الحداد'], [['مَرْيَم الحداد', 2]]],
    ['organisation', ['داعش-خراسان', 'داعش خراسان'], [['داعش-خراسان', 2]]],
    [
      'organisation',
      ['الأمم المتحدة', 'المنظمة'],
      [
        ['الأمم المتحدة', 1],
        ['المنظمة', 1],
      ],
    ],
    ['organisation', ['شركة أبل', 'أبل'], [['شركة أبل', 2]]],
    [
      'organisation',
      ['حزب العمال', 'حركة العمال'],
      [
        ['حزب العمال', 1],
        ['حركة العمال', 1],
      ],
    ],
    [
      'organisation',
      ['وزارة الصحة', 'وزارة التربية'],
      [
        ['وزارة الصحة', 1],
        ['وزارة التربية', 1],
      ],
    ],
    ['place', ['مدينة حلب', 'حلب'], [['مدينة حلب', 2]]],
    ['place', ['أفريقيا', 'إفريقيا'], [['أفريقيا', 2]]],
  ])('%s %j → %j', (kind, names, expected) => {
    expect(merged(kind, ...names)).toEqual(expected)
  })

  it('never merges across kinds', () => {
    expect(mergeMentions([mention('place', 'روما'), mention('organisation', 'روما')])).toHaveLength(2)
  })

  it('gives the mentions of one text the key of their entity', () => {
    const text = 'قالت الباحثة إيرينا تسوكرمان إن القرار متأخر. وأضافت تسوكرمان أن الوقت لم ينفد بعد.'
    const persons = findMentions(sentencesOf(text)).filter(({ kind }) => kind === 'person')
    expect(persons.map(({ name }) => name)).toEqual(['إيرينا تسوكرمان', 'تسوكرمان'])
    expect(new Set(persons.map(({ id }) => id)).size).toBe(1)
  })
})
