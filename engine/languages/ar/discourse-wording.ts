import type { Link } from '../language'
import type { Wording } from '../wording'

type Parts =
  | 'whatFollows'
  | 'orderOfIdeas'
  | 'summarise'
  | 'suggestTitle'
  | 'weighOpinion'
  | 'compareSpeakers'
  | 'tellAbout'
  | 'nameSeveral'

const RELATIONS: Readonly<
  Record<Link['relation'], { readonly option: string; readonly object: string; readonly right: string }>
> = {
  reason: { option: 'تعليل له', object: 'تعليلًا له', right: 'يبيّن ما بعده سببه' },
  result: { option: 'نتيجة مترتّبة عليه', object: 'نتيجةً مترتّبةً عليه', right: 'يبيّن ما بعده ما ترتّب عليه' },
  contrast: { option: 'استدراك عليه', object: 'استدراكًا عليه', right: 'يستدرك ما بعده عليه بما يخالف المتوقَّع منه' },
  example: { option: 'مثال يوضّحه', object: 'مثالًا يوضّحه', right: 'يضرب ما بعده مثالًا عليه' },
}

/** The Arabic of the questions on how the text is built, and of those that are answered freely. */
export function discourseWording(quote: (text: string) => string): Pick<Wording, Parts> {
  return {
    whatFollows: {
      stem: (statement) => `ما علاقة ما ورد في النص بعد قوله: ${quote(statement)} مباشرةً بهذا القول؟`,
      option: (relation) => RELATIONS[relation].option,
      right: (relation, follows) => `${RELATIONS[relation].right}، إذ يأتي بعده في النص: ${quote(follows)}.`,
      wrong: (relation) => `ليس ما ورد بعد هذا القول ${RELATIONS[relation].object}.`,
    },
    orderOfIdeas: {
      stem: 'رتّب الأفكار الآتية بحسب ورودها في النص.',
      place: (number) => `ترتيب هذه الفكرة بين الأفكار المذكورة بحسب ورودها في النص: ${number}.`,
      explanation: 'وردت الأفكار بهذا الترتيب في المواضع المشار إليها من النص.',
    },
    summarise: {
      stem: 'لخّص بأسلوبك أهمّ ما جاء في النص في ثلاث جمل أو أربع.',
      section: (heading) => `لخّص بأسلوبك في جملتين أو ثلاث أهمّ ما جاء في النص تحت عنوان ${quote(heading)}.`,
      paragraph: (opening) => `لخّص بأسلوبك في جملتين أو ثلاث أهمّ ما جاء في الفقرة التي تبدأ بـ«${opening}…».`,
      model: (statements) => `يُقبل كلّ ملخّص موجز بأسلوب الطالب يتضمّن معنى ما يأتي: ${statements}`,
      criterion: (statement) => `يذكر معنى ما جاء في النص: ${quote(statement)}.`,
      style: 'يصوغ ملخّصًا مترابطًا بأسلوبه، بلا زيادة على ما في النص.',
      explanation: 'يتضمّن الملخّص الأفكار الواردة في المواضع المشار إليها من النص.',
    },
    suggestTitle: {
      stem: 'اقترح عنوانًا آخر مناسبًا للنص، وعلّل اختيارك بدليلين من النص.',
      fits: 'يقترح عنوانًا قصيرًا غير عنوان النص، يدلّ على موضوعه العامّ لا على تفصيل منه.',
      support: (statement) => `يعلّل اختياره بدليل من النص يتّصل بالعنوان الذي اقترحه، مثل: ${quote(statement)}.`,
      model: (statements) =>
        `يُقبل كلّ عنوان قصير يدلّ على موضوع النص العامّ، مع دليلين من النص يتّصلان به. ومن الأدلّة الممكنة: ${statements.map(quote).join('، وكذلك: ')}.`,
      explanation: 'العنوان المناسب يدلّ على موضوع النص كلّه، وتدلّ عليه المواضع المشار إليها.',
    },
    weighOpinion: {
      stem: (name, text) =>
        `ينسب النص إلى ${name} القول الآتي: ${quote(text)}. هل تتفق مع هذا الرأي؟ علّل إجابتك بدليلين من النص.`,
      stance: 'يحدّد موقفه من هذا الرأي بوضوح: موافقةً أو مخالفةً أو موافقةً بشروط.',
      support: (statement) => `يستند إلى دليل من النص، ومن الأدلة الممكنة: ${quote(statement)}.`,
      model: (name, statements) =>
        `تُقبل الموافقة والمخالفة إذا عُلّلتا من النص. وممّا يُستند إليه في مناقشة رأي ${name} ما جاء في النص: ${statements.map(quote).join('، وكذلك: ')}.`,
      explanation: (name) => `ينسب النص هذا الرأي إلى ${name}، وفي النص ما يُستند إليه في مناقشته.`,
    },
    compareSpeakers: {
      stem: (first, second) => `قارن بين ما قاله كلٌّ من ${first} و${second} في النص، مبيّنًا ما ركّز عليه كلٌّ منهما.`,
      criterion: (name, text) => `يذكر معنى ما ينسبه النص إلى ${name}: ${quote(text)}.`,
      difference: 'يبيّن الفرق بين ما ركّز عليه كلٌّ منهما، أو وجه الاتفاق بينهما.',
      model: (first, firstText, second, secondText) =>
        `ركّز قول ${first} على ما يأتي: ${quote(firstText)}، أمّا ما ركّز عليه قول ${second} فهو: ${quote(secondText)}.`,
      explanation: 'ينسب النص كلّ قول إلى صاحبه في الموضع المشار إليه.',
    },
    tellAbout: {
      stem: (name) => `اذكر أمرين أوردهما النص عن ${name}.`,
      once: (name) => `ماذا ذكر النص عن ${name}؟`,
      criterion: (name, statement) => `يذكر أمرًا أورده النص عن ${name}، ومن ذلك: ${quote(statement)}.`,
      explanation: (name) => `يتحدّث النص عن ${name} في المواضع المشار إليها.`,
    },
    nameSeveral: {
      stem: (lead) => `اذكر ثلاثة أمور أوردها النص ضمن ${lead}.`,
      criterion: (text) => `يذكر ${quote(text)}.`,
      explanation: (lead) => `أورد النص هذه الأمور ضمن ${lead}.`,
    },
  }
}
