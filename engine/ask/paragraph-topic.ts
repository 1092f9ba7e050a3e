import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Theme } from '../text/document'
import { keyWords } from '../text/fold'
import { LEAST_WRONG } from './shared/inquiry-question'
import { openingOf } from './shared/opening'
import { factKey, surroundings, textOf } from './shared/quoting'

const MOST_EVIDENCE = 3

/** Number of a paragraph among the paragraphs, from one. */
function placeOf(document: AnnotatedDocument, theme: Theme): number {
  return document.blocks.filter(({ role, index }) => role === 'paragraph' && index <= theme.block).length
}

/** Words of an option among the first words of the paragraph would tell. */
function tells(first: string, options: readonly string[]): boolean {
  const plain = (word: string) => word.replace(/^(?:وال|بال|لل|ال|[وبلف])(?=.{3})/u, '')
  const shown = new Set(keyWords(first).map(plain))
  return options.some((text) => keyWords(text).some((word) => word.length > 3 && shown.has(plain(word))))
}

function stemOf(document: AnnotatedDocument, theme: Theme, options: readonly string[]): string | null {
  const { paragraphTopic } = document.language.wording
  const block = document.blocks[theme.block]
  const first = block ? openingOf(textOf(document, block)) : null
  if (first && !tells(first, options)) return paragraphTopic.stem(first)
  return paragraphTopic.stemNumbered(placeOf(document, theme))
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { paragraphTopic } = document.language.wording
  for (const theme of document.themes) {
    const wrong = theme.rivals.slice(0, 3)
    const stem = stemOf(document, theme, [theme.text, ...wrong.map(({ text }) => text)])
    if (!stem || wrong.length < LEAST_WRONG) continue
    const evidence = theme.evidence.slice(0, MOST_EVIDENCE).flatMap((index) => {
      const sentence = document.sentences[index]
      return sentence ? [{ start: sentence.start, end: sentence.end }] : []
    })
    yield {
      construction: 'paragraph-topic',
      process: 'interpret',
      type: 'choice',
      stem,
      options: [
        {
          text: theme.text,
          correct: true,
          why: paragraphTopic.right(theme.text),
          evidence: [{ start: theme.start, end: theme.end }],
        },
        ...wrong.map(({ text, sentence, start, end }) => ({
          text,
          correct: false,
          why: paragraphTopic.wrong(text, surroundings(document, sentence)),
          evidence: [{ start, end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence,
      explanation: paragraphTopic.right(theme.text),
      fact: factKey('theme', theme.block),
      optionKind: 'topics',
      order: 'shuffled',
      shows: evidence,
      sentences: theme.evidence.slice(0, MOST_EVIDENCE),
      worth: 0.7,
      difficulty: 0.5,
    }
  }
}

/** Which of these topics is a paragraph about? The others are topics of other paragraphs. */
export const paragraphTopic: Construction = {
  id: 'paragraph-topic',
  process: 'interpret',
  examples: [
    {
      text: [
        'في الربيع يخرج النحل كل صباح إلى الحقول القريبة ليجمع رحيق الأزهار من أشجار البرتقال والليمون. ويحمل النحل رحيق الأزهار إلى الخلية في كيس صغير داخل جسمه. ولا تعطي كل الأزهار الكمية نفسها، فبعض الأزهار غنية بالرحيق وبعضها فقير. ويعود النحل مرات كثيرة إلى رحيق الأزهار التي وجدها.',
        'أما في الشتاء فإن درجة الحرارة تنخفض في الحقول كلها. ويحافظ الصندوق الخشبي على درجة الحرارة في داخله. وقد قاس الباحثون درجة الحرارة في صناديق كثيرة فوجدوا أنها ثابتة. وتتجمع العاملات في كرة كبيرة وتتحرك ببطء حتى يبقى المكان دافئا وحتى لا تموت اليرقات الصغيرة من البرد الشديد.',
        'ويستفيد الناس من صناعة الشمع منذ آلاف السنين. فقد دخل الشمع في صناعة الشموع القديمة التي أضاءت البيوت والمعابد. وما زالت صناعة الشمع حرفة معروفة في القرى الجبلية. ويباع الشمع اليوم في الأسواق مع العسل، وتدخل منه كميات في صناعة الأدوية ومواد التجميل المختلفة.',
      ].join('\n'),
      asks: 'أيّ الموضوعات الآتية تتناوله الفقرة التي تبدأ بـ«في الربيع يخرج النحل…»؟',
    },
    {
      text: 'في الربيع يخرج النحل كل صباح إلى الحقول القريبة ليجمع رحيق الأزهار من أشجار البرتقال والليمون.',
      asks: null,
    },
  ],
  propose,
}
