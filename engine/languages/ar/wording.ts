import type { Wording } from '../wording'
import { discourseWording } from './discourse-wording'
import { gateMessages } from './gate-messages'
import { openWording } from './open-wording'

/** Marks inside a quotation become the inner kind; the full stop stands behind it. */
function quote(text: string): string {
  return `«${text
    .replace(/[.،؛]$/u, '')
    .replace(/«/gu, '“')
    .replace(/»/gu, '”')}»`
}

/** A long quotation in feedback is cut between words. */
function brief(text: string): string {
  const words = text.split(' ')
  return quote(words.length > 16 ? `${words.slice(0, 14).join(' ')}…` : text)
}

function stood(speaker: string | null | undefined): string {
  return speaker ? `في كلام ${speaker}` : 'في النص'
}

/** After «إنّ» a verb wants a pronoun that means nothing: «إنّه ليس من المستبعد». */
const LEADING_VERB =
  /^(?:ليس|لا|لم|لن|يجب|ينبغي|يمكن|يتعين|يتعيّن|من (?:الممكن|المستبعد|الضروري|المهم|المتوقع|المرجح) )/u

/** What the sentence that is looked for shows. */
const SHOWN = { when: 'متى', why: 'لماذا' } as const

const ORDINALS = 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' ')

/** All the Arabic that the engine writes; case marks only where they cannot be wrong. */
export const wording: Wording = {
  quote,
  // «وفي إسطنبول …»: the «و» that joined the sentence to the one before it would dangle.
  according: (name, statement) =>
    `بحسب ${name}: ${statement.replace(/^و(?=(?:في|من|على|إلى|عند|خلال|بعد|قبل|منذ)\s)/u, '')}`,
  whoSaid: {
    stem: (text, isBody, saying) => {
      const who = isBody ? 'أيّ جهة' : 'مَن'
      if (saying === 'listed') return `${isBody ? 'أيّ جهة صاحبة' : 'مَن صاحب'} القول الآتي، بحسب النص: ${quote(text)}؟`
      if (saying === 'stated') return `إلى ${isBody ? 'أيّ جهة' : 'مَن'} ينسب النص المعلومة الآتية: ${quote(text)}؟`
      if (saying === 'quoted') return `${who} ${isBody ? 'قالت' : 'قال'}: ${quote(text)}؟`
      const plain = text.replace(/[.،؛]$/u, '')
      // «توقّع أن ينمو»، «طالب بزيادة»: a phrase takes no pronoun, and «ب» is written on its noun.
      const takesPronoun = LEADING_VERB.test(plain) && saying.opener.endsWith('نّ')
      const opener = takesPronoun ? `${saying.opener}ه` : saying.opener
      return `${[who, isBody ? saying.feminine : saying.masculine, opener, plain].filter(Boolean).join(' ')}؟`
    },
    right: (name) => `ينسب النص هذا القول صراحةً إلى ${name}.`,
    otherSpeaker: (name, text) => `ينسب النص إلى ${name} قولًا آخر: ${brief(text)}.`,
    onlyNamed: (name, speaker) => `ورد اسم ${name} في النص، لكن هذا القول منسوب إلى ${speaker}.`,
  },
  whichStatement: {
    stem: (name) => `أيّ الأقوال الآتية ينسبه النص إلى ${name}؟`,
    right: (name) => `ينسب النص هذا القول صراحةً إلى ${name}.`,
    wrong: (_name, speaker) => `ورد هذا القول في النص، لكنه منسوب إلى ${speaker}.`,
  },
  whoAgrees: {
    stem: (name, gender, agrees) =>
      `مع مَن ${gender === 'f' ? 'ت' : 'ي'}${agrees ? 'تفق' : 'ختلف'} ${name} في الرأي، بحسب النص؟`,
    right: (first, second, agrees) => `يذكر النص صراحةً ${agrees ? 'اتفاق' : 'اختلاف'} ${first} مع ${second} في الرأي.`,
    wrong: (name, right) => `ورد اسم ${name} في النص، لكن النص يذكر هنا ${right}.`,
  },
  factOrOpinion: {
    stem: 'أيّ العبارات الآتية، كما وردت في النص، رأيٌ لا حقيقة يمكن التحقق منها؟',
    right: (name) => `هذه العبارة رأي أو حكم ينسبه النص إلى ${name}، وليست خبرًا يمكن التحقق منه.`,
    wrong: 'هذه العبارة خبر يمكن التحقق منه بالأرقام أو التواريخ أو الوقائع، وليست رأيًا.',
  },
  matchSpeakers: {
    stem: 'صِل كل متحدث بالقول الذي ينسبه النص إليه.',
    right: (name) => `ينسب النص هذا القول إلى ${name}.`,
    explanation: 'ينسب النص كل قول إلى صاحبه في الموضع المشار إليه.',
  },
  trueFalseSpeaker: {
    stem: (name, text) => `ينسب النص إلى ${name} القول الآتي: ${quote(text)}.`,
    right: (name) => `العبارة صحيحة: ينسب النص هذا القول إلى ${name}.`,
    wrong: (name, speaker) => `العبارة خاطئة: ينسب النص هذا القول إلى ${speaker}، لا إلى ${name}.`,
  },
  roleToName: {
    typed: (role) => `ما اسم ${role}، بحسب النص؟`,
    stem: (role, gender) => `${gender === 'f' ? 'مَن هي' : 'مَن هو'} ${role}، بحسب النص؟`,
    right: (name, role) => `يذكر النص اسم ${name} مقرونًا بوصف ${quote(role)}.`,
    otherRole: (name, role) => `يقرن النص اسم ${name} بوصف آخر: ${quote(role)}.`,
    onlyNamed: (name) => `ورد اسم ${name} في النص، لكن من غير هذا الوصف.`,
  },
  nameToRole: {
    stem: (name) => `بماذا يصف النص ${name}؟`,
    right: (name, role) => `يذكر النص اسم ${name} مقرونًا بوصف ${quote(role)}.`,
    wrong: (role, name) => `${quote(role)} وصف يقرنه النص باسم ${name}.`,
  },
  howMany: {
    stem: (statement, speaker) => `أكمل الفراغ بالعدد الذي ورد ${stood(speaker)}: ${quote(statement)}.`,
    right: (number) => `العدد المذكور في هذا الموضع من النص هو ${number}.`,
    elsewhere: (number, text) => `ورد العدد ${number} في النص في سياق آخر: ${brief(text)}.`,
    wrong: (number, right) => `لم يرد العدد ${number} في هذا الموضع؛ العدد المذكور هو ${right}.`,
  },
  missingYear: {
    stem: (statement, speaker) => `أكمل الفراغ بالسنة التي وردت ${stood(speaker)}: ${quote(statement)}.`,
  },
  when: {
    right: (time) => `يذكر النص أن ذلك كان في ${time}.`,
    elsewhere: (time, text) => `ورد هذا التاريخ (${time}) في النص مع حدث آخر: ${brief(text)}.`,
    wrong: (time, right) => `لا يذكر النص ${time} لهذا الحدث، بل ${right}.`,
  },
  where: {
    right: (place) => `المكان الذي يذكره النص هو ${place}.`,
    elsewhere: (place, text) => `ورد اسم ${place} في النص في سياق آخر: ${brief(text)}.`,
    wrong: (place, right) => `لا يذكر النص ${place} في هذا الموضع، بل ${right}.`,
  },
  what: {
    right: (phrase) => `الجواب كما ورد في النص: ${quote(phrase)}.`,
    elsewhere: (phrase, text) => `وردت ${quote(phrase)} في النص في شأن آخر: ${brief(text)}.`,
  },
  who: {
    right: (name) => `ينسب النص ذلك إلى ${name}.`,
  },
  orderOfEvents: {
    stem: 'رتّب الأحداث الآتية من الأقدم إلى الأحدث، مستعينًا بالتواريخ الواردة في النص.',
    dated: (year) => `يذكر النص أن هذا الحدث كان في عام ${year}.`,
    explanation: (years) => `التواريخ الواردة في النص على الترتيب: ${years.join('، ثم ')}.`,
  },
  firstEvent: {
    stem: (end) => `أيّ الأحداث الآتية وقع ${end === 'first' ? 'أولًا' : 'آخرًا'} بحسب التواريخ الواردة في النص؟`,
    right: (year, end) =>
      `يذكر النص أن هذا الحدث كان في ${year}، وهو ${end === 'first' ? 'أقدم' : 'أحدث'} هذه الأحداث.`,
    wrong: (year) => `يذكر النص أن هذا الحدث كان في ${year}.`,
  },
  yearsBetween: {
    stem: (one, other) => `استنتج من التواريخ الواردة في النص: كم عامًا مضى بين ${one} و${other}؟`,
    right: (one, other, difference) => `الأول في ${one} والثاني في ${other}، والفرق بينهما ${difference}.`,
    wrong: (difference) => `الفرق بين العامين المذكورين في النص ليس ${difference}.`,
  },
  ageAt: {
    stem: (name, deed) => `كم كان عمر ${name} تقريبًا حين ${deed}؟`,
    right: (birth, year, age) => `سنة الميلاد ${birth} وسنة الحدث ${year}، والفرق بينهما ${age}.`,
    wrong: (age) => `الفرق بين سنة الميلاد وسنة الحدث ليس ${age}.`,
  },
  trueStatement: {
    stem: 'أيّ العبارات الآتية صحيحة بحسب النص؟',
    right: 'العبارة صحيحة: وردت بمعناها في النص.',
  },
  falseStatement: {
    stem: 'أيّ العبارات الآتية تخالف ما جاء في النص؟',
    wrong: 'هذه العبارة توافق النص، فقد وردت فيه كما هي.',
  },
  restated: { right: (text) => `العبارة صحيحة، وهي بمعنى ما جاء في النص: ${quote(text)}.` },
  changedFact: {
    right: 'العبارة صحيحة: وردت كما هي في النص.',
    wrong: (text) => `العبارة خاطئة: نص الجملة في المقال هو ${quote(text)}.`,
  },
  correctTheStatement: {
    stem: (statement) => `في العبارة الآتية معلومة تخالف النص. حدِّد في النص الجملة التي تصحِّحها: ${quote(statement)}.`,
    explanation: (text) => `الجملة التي تصحِّح العبارة هي: ${quote(text)}.`,
  },
  cause: {
    right: (phrase) => `يذكر النص السبب صراحةً: ${quote(phrase)}.`,
  },
  result: {
    right: (phrase) => `يذكر النص النتيجة صراحةً: ${quote(phrase)}.`,
  },
  purpose: {
    right: (phrase) => `يذكر النص الهدف صراحةً: ${quote(phrase)}.`,
  },
  relation: { wrong: (text) => `وردت هذه العبارة في موضع آخر من النص وفي شأن آخر: ${brief(text)}.` },
  paragraphTopic: {
    stem: (opening) => `أيّ الموضوعات الآتية تتناوله الفقرة التي تبدأ بـ«${opening}…»؟`,
    stemNumbered: (number) => {
      const ordinal = ORDINALS[number - 1]
      return ordinal ? `أيّ الموضوعات الآتية تتناوله الفقرة ${ordinal} من النص؟` : null
    },
    right: (topic) => `تتكرر في هذه الفقرة ألفاظ هذا الموضوع، ومحورها ${quote(topic)}.`,
    wrong: (topic, text) => `${quote(topic)} مما تتناوله فقرة أخرى: ${brief(text)}.`,
  },
  headingSection: {
    stem: (text, speaker) =>
      speaker
        ? `تحت أيّ عنوان من عناوين النص يرد القول الآتي المنسوب إلى ${speaker}: ${quote(text)}؟`
        : `تحت أيّ عنوان من عناوين النص يرد ما يأتي: ${quote(text)}؟`,
    right: (heading) => `ترد هذه العبارة في القسم المعنون ${quote(heading)}.`,
    wrong: (heading, text) => `القسم المعنون ${quote(heading)} يتناول أمرًا آخر، ومما جاء فيه: ${brief(text)}.`,
  },
  wordInContext: {
    stem: (expression, text) => `ما معنى ${quote(expression)} في قول النص: ${quote(text)}؟`,
    wordStem: (word, text, shape) =>
      shape === 0
        ? `ما معنى كلمة ${quote(word)} في قول النص: ${quote(text)}؟`
        : `أيّ كلمة ممّا يأتي أقرب في المعنى إلى كلمة ${quote(word)} كما وردت في قول النص: ${quote(text)}؟`,
    right: (expression, meaning, gloss) =>
      `معنى ${quote(expression)} في هذا السياق: ${meaning}${gloss ? ` (${gloss})` : ''}.`,
    wrong: (expression, other) => `${quote(other)} لا يوافق معنى ${quote(expression)} في هذا السياق.`,
    opposite: (expression, other) => `${quote(other)} ضدّ ${quote(expression)} لا معناها.`,
  },
  oppositeInContext: {
    stem: (word, text, isPhrase) => `ما ضدّ ${isPhrase ? '' : 'كلمة '}${quote(word)} في قول النص: ${quote(text)}؟`,
    right: (word, opposite, gloss) => `ضدّ ${quote(word)}${gloss ? ` (${gloss})` : ''} هنا: ${opposite}.`,
    wrong: (word, other) => `${quote(other)} ليست ضدّ ${quote(word)} في هذا السياق.`,
    same: (word, other) => `${quote(other)} قريبة من ${quote(word)} في المعنى، وليست ضدّها.`,
  },
  missingName: {
    stem: (statement) => `أكمل الفراغ بالاسم الذي ورد في النص: ${quote(statement)}.`,
    right: (name) => `الاسم المذكور في هذا الموضع من النص هو ${name}.`,
    wrong: (name, text) => `ورد اسم ${name} في النص في سياق آخر: ${brief(text)}.`,
  },
  missingPlace: {
    stem: (statement, speaker) => `أكمل الفراغ باسم المكان الذي ورد ${stood(speaker)}: ${quote(statement)}.`,
    right: (name) => `المكان المذكور في هذا الموضع من النص هو ${name}.`,
    wrong: (name, text) => `ورد اسم ${name} في النص في سياق آخر: ${brief(text)}.`,
  },
  notInList: {
    stem: (lead) => `أيّ ممّا يأتي لم يذكره النص ضمن ${lead}؟`,
    right: (text, lead) => `لم يرد ${quote(text)} في النص ضمن ${lead}.`,
    wrong: (text, lead) => `ذكر النص ${quote(text)} ضمن ${lead}.`,
  },
  inList: {
    stem: (lead) => `اختر كلّ ما ذكره النص ضمن ${lead}.`,
    right: (text, lead) => `ذكر النص ${quote(text)} ضمن ${lead}.`,
    wrong: (text, lead) => `لم يذكر النص ${quote(text)} ضمن ${lead}.`,
  },
  whatRefers: {
    right: (text) => `المقصود في هذا الموضع: ${quote(text)}.`,
    wrong: (text) => `يوافق اللفظ ${quote(text)} في الجنس والعدد، لكنّ تركيب الجملة يدلّ على غيره.`,
  },
  whichSentence: {
    stem: (asks, statement) => `حدِّد في النص الجملة التي تبيّن ${SHOWN[asks]} ${statement}.`,
    explanation: (text) => `الجملة التي تبيّن ذلك هي: ${quote(text)}.`,
  },
  ...discourseWording(quote),
  ...openWording(quote),
  gates: gateMessages,
}
