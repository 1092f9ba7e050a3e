import type { Gender } from '../../text/document'
import type { Wording } from '../wording'

type Parts = 'explainWhy' | 'inThatYear' | 'whatNumber' | 'whatSaid'

/** The question word that a verb of saying takes, by the preposition before its «أنّ». */
const ASKS: Readonly<Record<string, string>> = {
  إنّ: 'ماذا',
  أنّ: 'ماذا',
  بأنّ: 'بمَ',
  'إلى أنّ': 'إلامَ',
  'من أنّ': 'ممَّ',
  'على أنّ': 'علامَ',
}

function said(gender: Gender | null): string {
  return gender === 'f' ? 'قالته' : 'قاله'
}

/** The Arabic of questions that are answered freely in a sentence: they quote nothing of the article but names and numbers. */
export function openWording(quote: (text: string) => string): Pick<Wording, Parts> {
  const criterion = (statement: string) => `يذكر معنى ما جاء في النص: ${quote(statement)}.`
  return {
    inThatYear: {
      stem: (year, speaker) => `ماذا حدث في عام ${year}، بحسب ${speaker ?? 'النص'}؟`,
      criterion,
      explanation: (year) => `يذكر النص ما حدث في عام ${year} في الموضع المشار إليه.`,
    },
    explainWhy: {
      stem: (statement) => `علّل، بحسب النص: ${quote(statement)}.`,
      criterion: (reason) => `يذكر التعليل الوارد في النص: ${quote(reason)}.`,
      explanation: 'يذكر النص التعليل صراحةً في الموضع المشار إليه.',
    },
    whatNumber: {
      stem: (number, isPercent, speaker) => {
        const thing = isPercent ? 'تشير النسبة' : 'يشير العدد'
        return speaker
          ? `إلامَ ${thing} ${quote(number)} في كلام ${speaker}؟`
          : `إلامَ ${thing} ${quote(number)} في النص؟`
      },
      criterion,
      explanation: (number) => `ورد ${quote(number)} في الموضع المشار إليه من النص.`,
    },
    whatSaid: {
      stem: (name, gender, saying) => {
        const asks = ASKS[saying.opener]
        const verb = gender === 'f' ? saying.feminine : saying.masculine
        return asks ? `${asks} ${verb} ${name}، بحسب النص؟` : null
      },
      several: (name, gender) => `اذكر أمرين ممّا ${said(gender)} ${name} في النص.`,
      model: (text, direct) => (direct ? `${quote(text)}.` : text),
      criterion: (name, text) => `يذكر معنى ما ينسبه النص إلى ${name}: ${quote(text)}.`,
      explanation: (name) => `ينسب النص هذا القول إلى ${name} في الموضع المشار إليه.`,
    },
  }
}
