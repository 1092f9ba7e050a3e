import type { Construction, Draft } from '../draft'
import type { Link } from '../languages/language'
import type { AnnotatedDocument } from '../text/document'
import { centrality, factKey, textOf } from './shared/quoting'

const RELATIONS: readonly Link['relation'][] = ['reason', 'result', 'contrast', 'example']

/** A book has more than enough in its first chapters. */
const MOST = 600

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whatFollows } = document.language.wording
  for (const link of document.language.findLinks(document.sentences.slice(0, MOST), document.names)) {
    const sentence = document.sentences[link.sentence]
    if (!sentence || sentence.skipped) continue
    const follows = { start: link.follows.start, end: link.follows.end }
    const shows = { start: link.statement.start, end: link.statement.end }
    const right = whatFollows.right(link.relation, textOf(document, follows))
    yield {
      construction: 'what-follows',
      process: 'interpret',
      type: 'choice',
      stem: whatFollows.stem(textOf(document, shows)),
      options: RELATIONS.map((relation) => ({
        text: whatFollows.option(relation),
        correct: relation === link.relation,
        why: relation === link.relation ? right : whatFollows.wrong(relation),
        evidence: [follows],
      })),
      answer: { kind: 'option' },
      evidence: [shows, follows],
      explanation: right,
      fact: factKey('link', shows.start),
      optionKind: 'relations',
      order: 'shuffled',
      shows: [shows],
      sentences: [link.sentence],
      worth: 0.8 + 0.15 * centrality(document, sentence),
      difficulty: 0.5,
    }
  }
}

/** How what follows a statement goes with it: its reason, its result, a contrast or an example. The connective is not shown. */
export const whatFollows: Construction = {
  id: 'what-follows',
  process: 'interpret',
  examples: [
    {
      text: 'توقفت الحافلات القديمة عن العمل في وسط المدينة، لذلك صار السكان يذهبون إلى السوق سيرًا.',
      asks: 'ما علاقة ما ورد في النص بعد قوله: «توقفت الحافلات القديمة عن العمل في وسط المدينة» مباشرةً بهذا القول؟',
    },
    {
      text: 'تعيش الطيور الصغيرة في الحدائق العامة. ولكنها تهاجر إلى الجنوب قبل أن يأتي الشتاء.',
      asks: 'ما علاقة ما ورد في النص بعد قوله: «تعيش الطيور الصغيرة في الحدائق العامة» مباشرةً بهذا القول؟',
    },
    { text: 'على الرغم من أن الحافلات القديمة تعمل في المدينة، إلا أن السكان يسيرون إلى السوق.', asks: null },
  ],
  propose,
}
