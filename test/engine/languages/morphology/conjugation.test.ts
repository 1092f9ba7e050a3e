import { describe, expect, test } from 'vitest'
import { conjugate, lexemesOf } from '../../../../engine/languages/ar/morphology'
import { entriesOf } from '../../../../engine/languages/ar/morphology/lexicon/entries'
import { lexicon } from '../../../../engine/languages/ar/morphology/lexicon/lexicon'
import type { Lexeme, VerbSlot } from '../../../../engine/languages/ar/morphology/types'

import { CLASS_STEMS } from '../../../../engine/languages/ar/morphology/verbs/class-stems'
import { classLine } from '../../../../engine/languages/ar/morphology/verbs/classes'

const HE = { person: 3, gender: 'm', number: 's' } as const
const SHE = { person: 3, gender: 'f', number: 's' } as const
const THEY = { person: 3, gender: 'm', number: 'p' } as const
const THEY_F = { person: 3, gender: 'f', number: 'p' } as const
const BOTH = { person: 3, gender: 'm', number: 'd' } as const
const I = { person: 1, gender: 'm', number: 's' } as const
const YOU_F = { person: 2, gender: 'f', number: 's' } as const

function verb(lemma: string, form: string): Lexeme {
  const found = lexemesOf(lemma, 'verb').find((lexeme) => lexeme.verb?.form === form)
  if (!found) throw new Error(`no verb ${lemma} of form ${form}`)
  return found
}

function forms(lexeme: Lexeme, slots: readonly VerbSlot[]): string {
  return slots.map((slot) => conjugate(lexeme, slot)).join(' ')
}

/** he, she, they, they (f.), I in the past; he, they, they (f.), both, you (f.) in the present; he after لم. */
const SLOTS: readonly VerbSlot[] = [
  ...[HE, SHE, THEY, THEY_F, I].map((who) => ({ ...who, tense: 'past' as const })),
  ...[HE, THEY, THEY_F, BOTH, YOU_F].map((who) => ({ ...who, tense: 'present' as const })),
  { ...HE, tense: 'present', mood: 'jussive' },
]

describe('every class of verbs', () => {
  test.each([
    ['كتب', '1', 'كتب كتبت كتبوا كتبن كتبت يكتب يكتبون يكتبن يكتبان تكتبين يكتب'],
    ['قال', '1', 'قال قالت قالوا قلن قلت يقول يقولون يقلن يقولان تقولين يقل'],
    ['باع', '1', 'باع باعت باعوا بعن بعت يبيع يبيعون يبعن يبيعان تبيعين يبع'],
    ['خاف', '1', 'خاف خافت خافوا خفن خفت يخاف يخافون يخفن يخافان تخافين يخف'],
    ['دعا', '1', 'دعا دعت دعوا دعون دعوت يدعو يدعون يدعون يدعوان تدعين يدع'],
    ['بنى', '1', 'بنى بنت بنوا بنين بنيت يبني يبنون يبنين يبنيان تبنين يبن'],
    ['بقي', '1', 'بقي بقيت بقوا بقين بقيت يبقى يبقون يبقين يبقيان تبقين يبق'],
    ['سعى', '1', 'سعى سعت سعوا سعين سعيت يسعى يسعون يسعين يسعيان تسعين يسع'],
    ['وعد', '1', 'وعد وعدت وعدوا وعدن وعدت يعد يعدون يعدن يعدان تعدين يعد'],
    ['مد', '1', 'مد مدت مدوا مددن مددت يمد يمدون يمددن يمدان تمدين يمد'],
    ['قرأ', '1', 'قرأ قرأت قرؤوا قرأن قرأت يقرأ يقرؤون يقرأن يقرآن تقرئين يقرأ'],
    ['أخذ', '1', 'أخذ أخذت أخذوا أخذن أخذت يأخذ يأخذون يأخذن يأخذان تأخذين يأخذ'],
    ['سأل', '1', 'سأل سألت سألوا سألن سألت يسأل يسألون يسألن يسألان تسألين يسأل'],
    ['جاء', '1', 'جاء جاءت جاؤوا جئن جئت يجيء يجيئون يجئن يجيئان تجيئين يجئ'],
    ['رأى', '1', 'رأى رأت رأوا رأين رأيت يرى يرون يرين يريان ترين ير'],
    ['علم', '2', 'علم علمت علموا علمن علمت يعلم يعلمون يعلمن يعلمان تعلمين يعلم'],
    ['قاتل', '3', 'قاتل قاتلت قاتلوا قاتلن قاتلت يقاتل يقاتلون يقاتلن يقاتلان تقاتلين يقاتل'],
    ['أعلن', '4', 'أعلن أعلنت أعلنوا أعلن أعلنت يعلن يعلنون يعلن يعلنان تعلنين يعلن'],
    ['أقام', '4', 'أقام أقامت أقاموا أقمن أقمت يقيم يقيمون يقمن يقيمان تقيمين يقم'],
    ['أعطى', '4', 'أعطى أعطت أعطوا أعطين أعطيت يعطي يعطون يعطين يعطيان تعطين يعط'],
    ['آمن', '4', 'آمن آمنت آمنوا آمن آمنت يؤمن يؤمنون يؤمن يؤمنان تؤمنين يؤمن'],
    ['أوصل', '4', 'أوصل أوصلت أوصلوا أوصلن أوصلت يوصل يوصلون يوصلن يوصلان توصلين يوصل'],
    ['تعلم', '5', 'تعلم تعلمت تعلموا تعلمن تعلمت يتعلم يتعلمون يتعلمن يتعلمان تتعلمين يتعلم'],
    ['تعاون', '6', 'تعاون تعاونت تعاونوا تعاون تعاونت يتعاون يتعاونون يتعاون يتعاونان تتعاونين يتعاون'],
    ['انطلق', '7', 'انطلق انطلقت انطلقوا انطلقن انطلقت ينطلق ينطلقون ينطلقن ينطلقان تنطلقين ينطلق'],
    ['اختار', '8', 'اختار اختارت اختاروا اخترن اخترت يختار يختارون يخترن يختاران تختارين يختر'],
    ['اتصل', '8', 'اتصل اتصلت اتصلوا اتصلن اتصلت يتصل يتصلون يتصلن يتصلان تتصلين يتصل'],
    ['ازداد', '8', 'ازداد ازدادت ازدادوا ازددن ازددت يزداد يزدادون يزددن يزدادان تزدادين يزدد'],
    ['اضطر', '8', 'اضطر اضطرت اضطروا اضطررن اضطررت يضطر يضطرون يضطررن يضطران تضطرين يضطر'],
    ['اتخذ', '8', 'اتخذ اتخذت اتخذوا اتخذن اتخذت يتخذ يتخذون يتخذن يتخذان تتخذين يتخذ'],
    ['احمر', '9', 'احمر احمرت احمروا احمررن احمررت يحمر يحمرون يحمررن يحمران تحمرين يحمر'],
    ['استخدم', '10', 'استخدم استخدمت استخدموا استخدمن استخدمت يستخدم يستخدمون يستخدمن يستخدمان تستخدمين يستخدم'],
    ['استمر', '10', 'استمر استمرت استمروا استمررن استمررت يستمر يستمرون يستمررن يستمران تستمرين يستمر'],
    ['دحرج', 'q1', 'دحرج دحرجت دحرجوا دحرجن دحرجت يدحرج يدحرجون يدحرجن يدحرجان تدحرجين يدحرج'],
    ['تدهور', 'q2', 'تدهور تدهورت تدهوروا تدهورن تدهورت يتدهور يتدهورون يتدهورن يتدهوران تتدهورين يتدهور'],
    ['اطمأن', 'q4', 'اطمأن اطمأنت اطمأنوا اطمأنن اطمأننت يطمئن يطمئنون يطمأنن يطمئنان تطمئنين يطمئن'],
  ])('%s (%s)', (lemma, form, expected) => {
    expect(forms(verb(lemma, form), SLOTS)).toBe(expected)
  })
})

describe('passive and imperative', () => {
  test.each([
    ['قال', '1', 'قيل يقال'],
    ['رأى', '1', 'رئي يرى'],
    ['سأل', '1', 'سئل يسأل'],
    ['دعا', '1', 'دعي يدعى'],
    ['وعد', '1', 'وعد يوعد'],
    ['اختار', '8', 'اختير يختار'],
    ['أعلن', '4', 'أعلن يعلن'],
  ])('passive of %s', (lemma, form, expected) => {
    const slots: VerbSlot[] = [
      { ...HE, tense: 'past', voice: 'passive' },
      { ...HE, tense: 'present', voice: 'passive' },
    ]
    expect(forms(verb(lemma, form), slots)).toBe(expected)
  })

  test.each([
    ['كتب', '1', 'اكتب اكتبوا'],
    ['قال', '1', 'قل قولوا'],
    ['وعد', '1', 'عد عدوا'],
    ['أخذ', '1', 'خذ خذوا'],
    ['دعا', '1', 'ادع ادعوا'],
    ['أكمل', '4', 'أكمل أكملوا'],
    ['اختار', '8', 'اختر اختاروا'],
    ['علم', '2', 'علم علموا'],
  ])('imperative of %s', (lemma, form, expected) => {
    const you = { person: 2, gender: 'm', tense: 'imperative' } as const
    expect(
      forms(verb(lemma, form), [
        { ...you, number: 's' },
        { ...you, number: 'p' },
      ]),
    ).toBe(expected)
  })
})

test('the stems that are written down are those that the rules make', () => {
  const verbs = [...lexicon().stems.values()].flatMap((first) =>
    [...entriesOf(first)].flatMap(({ lexeme }) => lexeme.verb ?? []),
  )
  const lines = new Set(CLASS_STEMS.split('\n'))
  const classes = new Set(verbs.map(classLine))
  expect(classes.size).toBeGreaterThan(200)
  expect([...classes].filter((line) => !lines.has(line))).toEqual([])
})
