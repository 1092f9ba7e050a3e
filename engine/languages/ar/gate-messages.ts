/** What each gate tells a teacher; `detail` is the word, name or number that it stumbled over. */
export const gateMessages: Readonly<Record<string, (detail: string) => string>> = {
  'evidence-exact': () => 'الدليل المحفوظ ليس موضعًا من النص كما هو، أو لا يتضمن الجواب.',
  'no-leak': (detail) => `نص السؤال نفسه يتضمن أحد الخيارات أو يدل عليه: «${detail}».`,
  'distinct-options': (detail) => `خياران متطابقان أو يتضمن أحدهما الآخر: «${detail}».`,
  'same-kind': () => 'الخيارات متفاوتة الطول أو النوع تفاوتًا يدل على الجواب.',
  'one-right-answer': (detail) => `قد يكون الخيار «${detail}» صحيحًا أيضًا بحسب موضع آخر من النص.`,
  'clue-only': () => 'يمكن معرفة الجواب من شكل الخيارات من غير قراءة النص.',
  'delete-the-evidence': () => 'يرد الجواب في موضع آخر من النص غير موضع الدليل، فالدليل المحفوظ ليس الوحيد.',
  attribution: (detail) => `القول غير منسوب إلى صاحبه باسمه الكامل: «${detail}».`,
  'readable-stem': () => 'نص السؤال أطول مما ينبغي أو غير مكتمل.',
  sensitive: (detail) => `في السؤال لفظ يحسن أن يراجعه المعلم قبل عرضه: «${detail}».`,
  'teacher-first': () => 'هذا النوع من الأسئلة يحتاج إلى مراجعة المعلم قبل عرضه.',
}
