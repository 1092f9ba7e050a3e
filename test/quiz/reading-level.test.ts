import { describe, expect, it } from 'vitest'
import { libraryArticles } from '@/prisma/articles'
import { READING_LEVELS, readingLevel } from '@/quiz'

const CHILDREN =
  'ذهب علي إلى الحقل. رأى علي طيرًا. كان الطير جميلًا. قال علي: ما أجمله! طار الطير إلى الشجر. فرح علي وعاد إلى بيته.'
const STATE = `${'وأعلنت المؤسسات الحكومية المسؤولة استراتيجيتها الاقتصادية المتكاملة لمواجهة التحديات الاجتماعية والاستثمارية المتزايدة '.repeat(4)}.`

describe('the reading level', () => {
  it('tells a story for children from the language of offices, with what it saw', () => {
    expect(readingLevel([CHILDREN])).toMatchObject({ level: 'easy', wordsPerSentence: 4 })
    expect(readingLevel([STATE])?.level).toBe('hard')
  })

  it('does not count vowel signs as letters', () => {
    const vowelled = 'ذَهَبَ الْوَلَدُ إِلَى الْحَقْلِ. '.repeat(8)
    expect(readingLevel([vowelled])).toEqual(readingLevel([vowelled.replace(/[\u064B-\u0652]/gu, '')]))
  })

  it('ends a sentence at the end of a heading', () => {
    const heading = Array.from({ length: 10 }, () => 'عنوان من ثلاث كلمات')
    expect(readingLevel(heading)?.wordsPerSentence).toBe(4)
  })

  it('puts the children’s story of the library below its news', () => {
    const ranks = libraryArticles.map(({ text }) => {
      const level = readingLevel(text.split('\n'))?.level
      return level ? READING_LEVELS.indexOf(level) : -1
    })
    expect(Math.min(...ranks)).toBe(0)
    expect(Math.max(...ranks)).toBeGreaterThanOrEqual(2)
  })

  it('says nothing of a few words', () => {
    expect(readingLevel(['كلمات قليلة هنا.'])).toBeNull()
  })
})
