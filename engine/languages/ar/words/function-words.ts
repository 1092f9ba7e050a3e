/** Closed-class words, one form a line: `form | part of speech | features` ("-" where there are none; a form stands once for each part of speech it can be). */
export const FUNCTION_WORDS = `
في | preposition | gen place time
من | preposition | gen place
إلى | preposition | gen place
على | preposition | gen place
عن | preposition | gen
ب | preposition | gen manner
ل | preposition | gen
ك | preposition | gen manner
مع | preposition | gen
حتى | preposition | gen time
منذ | preposition | gen time
مذ | preposition | gen time
خلا | preposition | gen
عدا | preposition | gen
حاشا | preposition | gen
رب | preposition | gen
و | preposition | gen
ت | preposition | gen
لدى | preposition | gen place
لدن | preposition | gen place
عند | preposition | gen place time
عندَ | preposition | gen place time
بين | preposition | gen place
بينَ | preposition | gen place
تحت | preposition | gen place
فوق | preposition | gen place
أمام | preposition | gen place
خلف | preposition | gen place
وراء | preposition | gen place
قدام | preposition | gen place
حول | preposition | gen place
حوالي | preposition | gen degree
حوالى | preposition | gen degree
قرابة | preposition | gen degree
زهاء | preposition | gen degree
نحو | preposition | gen place degree
تجاه | preposition | gen place
اتجاه | preposition | gen place
قرب | preposition | gen place
جنب | preposition | gen place
جوار | preposition | gen place
حيال | preposition | gen
إزاء | preposition | gen
ضد | preposition | gen
عبر | preposition | gen place
خلال | preposition | gen time
أثناء | preposition | gen time
طوال | preposition | gen time
طيلة | preposition | gen time
طول | preposition | gen time
قبل | preposition | gen time
بعد | preposition | gen time
قبيل | preposition | gen time
بعيد | preposition | gen time
غداة | preposition | gen time
عشية | preposition | gen time
إبان | preposition | gen time
عقب | preposition | gen time
إثر | preposition | gen time
فور | preposition | gen time
لحظة | preposition | gen time
حين | preposition | gen time
رغم | preposition | gen contrast
دون | preposition | gen
بدل | preposition | gen
بدون | preposition | gen
بلا | preposition | gen
عوض | preposition | gen
حسب | preposition | gen
وفق | preposition | gen
طبق | preposition | gen
مثل | preposition | gen manner
كمثل | preposition | gen manner
شبه | preposition | gen manner
ضمن | preposition | gen place
داخل | preposition | gen place
خارج | preposition | gen place
وسط | preposition | gen place
أعلى | preposition | gen place
أسفل | preposition | gen place
يمين | preposition | gen place
يسار | preposition | gen place
شمال | preposition | gen place
جنوب | preposition | gen place
شرق | preposition | gen place
غرب | preposition | gen place
شمالي | preposition | gen place
جنوبي | preposition | gen place
شرقي | preposition | gen place
غربي | preposition | gen place
عرض | preposition | gen place
صوب | preposition | gen place
شطر | preposition | gen place
قبالة | preposition | gen place
مقابل | preposition | gen
لقاء | preposition | gen
بموجب | preposition | gen
بحسب | preposition | gen
بسبب | preposition | gen cause
بفضل | preposition | gen cause
نتيجة | preposition | gen cause
جراء | preposition | gen cause
بغية | preposition | gen cause
بهدف | preposition | gen cause
بغرض | preposition | gen cause
بقصد | preposition | gen cause
لأجل | preposition | gen cause
بواسطة | preposition | gen manner
بوساطة | preposition | gen manner
عبرَ | preposition | gen place
برفقة | preposition | gen
بصحبة | preposition | gen
بمعية | preposition | gen
رفقة | preposition | gen
بمساعدة | preposition | gen manner
بحضور | preposition | gen
بمشاركة | preposition | gen
بقيادة | preposition | gen
برئاسة | preposition | gen
بإشراف | preposition | gen
باسم | preposition | gen
بدلا من | preposition | gen contrast
عوضا عن | preposition | gen contrast
فضلا عن | preposition | gen
علاوة على | preposition | gen
زيادة على | preposition | gen
إضافة إلى | preposition | gen
بالإضافة إلى | preposition | gen
إلى جانب | preposition | gen
إلى جوار | preposition | gen place
إلى غاية | preposition | gen time
إلى حين | preposition | gen time
من أجل | preposition | gen cause
من قبل | preposition | gen
من خلال | preposition | gen manner
من بين | preposition | gen
من دون | preposition | gen
من غير | preposition | gen
من تحت | preposition | gen place
من فوق | preposition | gen place
من وراء | preposition | gen place
من حول | preposition | gen place
من عند | preposition | gen place
من لدن | preposition | gen place
من ضمن | preposition | gen
من حيث | preposition | manner
من طرف | preposition | gen
من جانب | preposition | gen
من جراء | preposition | gen cause
من شأن | preposition | gen
من باب | preposition | gen
من نحو | preposition | gen
من قبيل | preposition | gen
على الرغم من | preposition | gen contrast
بالرغم من | preposition | gen contrast
رغما عن | preposition | gen contrast
على إثر | preposition | gen time
على أثر | preposition | gen time
على يد | preposition | gen
على أيدي | preposition | gen
على حساب | preposition | gen
على رأس | preposition | gen
على مدى | preposition | gen time
على مدار | preposition | gen time
على امتداد | preposition | gen time
على طول | preposition | gen place
على صعيد | preposition | gen
على مستوى | preposition | gen
على خلاف | preposition | gen contrast
على عكس | preposition | gen contrast
على غرار | preposition | gen manner
على نحو | preposition | manner
على ضوء | preposition | gen
على أساس | preposition | gen
على سبيل | preposition | gen
على شكل | preposition | gen manner
على هيئة | preposition | gen manner
على متن | preposition | gen place
على بعد | preposition | gen place
على قيد | preposition | gen
على وشك | preposition | gen
على حد | preposition | gen
على ضفاف | preposition | gen place
في أثناء | preposition | gen time
في خلال | preposition | gen time
في غضون | preposition | gen time
في أعقاب | preposition | gen time
في عهد | preposition | gen time
في ظل | preposition | gen
في ضوء | preposition | gen
في إطار | preposition | gen
في سبيل | preposition | gen cause
في سياق | preposition | gen
في مجال | preposition | gen
في شأن | preposition | gen
في صدد | preposition | gen
في مقابل | preposition | gen
في مواجهة | preposition | gen
في نطاق | preposition | gen
في وجه | preposition | gen
في وسط | preposition | gen place
في قلب | preposition | gen place
عن طريق | preposition | gen manner
عن سبيل | preposition | gen manner
عن كثب | preposition | manner
بخلاف | preposition | gen contrast
بعكس | preposition | gen contrast
خلافا ل | preposition | gen contrast
وفقا ل | preposition | gen
طبقا ل | preposition | gen
تبعا ل | preposition | gen
نظرا ل | preposition | gen cause
نظرا إلى | preposition | gen cause
استنادا إلى | preposition | gen
بناء على | preposition | gen cause
ردا على | preposition | gen
بالنسبة إلى | preposition | gen
بالنسبة ل | preposition | gen
بالقرب من | preposition | gen place
قريبا من | preposition | gen place
بعيدا عن | preposition | gen place
بجانب | preposition | gen place
بجوار | preposition | gen place
بقرب | preposition | gen place
بمحاذاة | preposition | gen place
بمثابة | preposition | gen
بمناسبة | preposition | gen time
بمقتضى | preposition | gen
بشأن | preposition | gen
بصدد | preposition | gen
بخصوص | preposition | gen
فيما يخص | preposition | acc
فيما يتعلق ب | preposition | gen
ابتداء من | preposition | gen time
بدءا من | preposition | gen time
انطلاقا من | preposition | gen
اعتبارا من | preposition | gen time
وصولا إلى | preposition | gen
حفاظا على | preposition | gen cause
بحثا عن | preposition | gen cause
سعيا إلى | preposition | gen cause
بمعزل عن | preposition | gen
بصرف النظر عن | preposition | gen contrast
بغض النظر عن | preposition | gen contrast
مقارنة ب | preposition | gen
بالمقارنة مع | preposition | gen
جنبا إلى جنب مع | preposition | gen
بالتعاون مع | preposition | gen
بالتزامن مع | preposition | gen time
تزامنا مع | preposition | gen time
بما في ذلك | preposition | -
بما فيها | preposition | -
بمن فيهم | preposition | -
أمثال | preposition | gen
أسوة ب | preposition | gen manner
و | conjunction | -
ف | conjunction | -
ثم | conjunction | time
أو | conjunction | -
أم | conjunction | -
بل | conjunction | contrast
لكن | conjunction | contrast
لا | conjunction | -
ولكن | conjunction | contrast
حتى | conjunction | -
إما | conjunction | -
وإما | conjunction | -
كما | conjunction | -
كذلك | conjunction | -
بينما | conjunction | contrast
فيما | conjunction | time contrast
وإلا | conjunction | -
إذ | conjunction | cause
غير أن | conjunction | acc contrast
بيد أن | conjunction | acc contrast
إلا أن | conjunction | acc contrast
على أن | conjunction | contrast
سواء | conjunction | -
لا بل | conjunction | contrast
ومن ثم | conjunction | cause
من ثم | conjunction | cause
لذا | conjunction | cause
لذلك | conjunction | cause
ولذلك | conjunction | cause
ولذا | conjunction | cause
بالتالي | conjunction | cause
وبالتالي | conjunction | cause
إذن | conjunction | cause
إذا | conjunction | cause
هكذا | conjunction | manner
وهكذا | conjunction | manner
ومع ذلك | conjunction | contrast
مع ذلك | conjunction | contrast
رغم ذلك | conjunction | contrast
على الرغم من ذلك | conjunction | contrast
بالرغم من ذلك | conjunction | contrast
مع هذا | conjunction | contrast
في المقابل | conjunction | contrast
بالمقابل | conjunction | contrast
على العكس | conjunction | contrast
على العكس من ذلك | conjunction | contrast
من ناحية أخرى | conjunction | -
من جهة أخرى | conjunction | -
من جهة | conjunction | -
من جانب آخر | conjunction | -
من ناحية | conjunction | -
إلى ذلك | conjunction | -
فضلا عن ذلك | conjunction | -
علاوة على ذلك | conjunction | -
إضافة إلى ذلك | conjunction | -
بالإضافة إلى ذلك | conjunction | -
زد على ذلك | conjunction | -
نتيجة لذلك | conjunction | cause
بناء على ذلك | conjunction | cause
بسبب ذلك | conjunction | cause
من هنا | conjunction | cause
ومن هنا | conjunction | cause
عندئذ | conjunction | time
حينئذ | conjunction | time
بعد ذلك | conjunction | time
قبل ذلك | conjunction | time
منذ ذلك الحين | conjunction | time
في الوقت نفسه | conjunction | time
في الوقت ذاته | conjunction | time
أي | conjunction | -
يعني | conjunction | -
مثلا | conjunction | -
على سبيل المثال | conjunction | -
فمثلا | conjunction | -
أن | subordinator | sub
أنْ | subordinator | sub
أنّ | subordinator | acc
أن لا | subordinator | sub
ألا | subordinator | sub
إن | subordinator | jus
إنْ | subordinator | jus
إذا | subordinator | time
لو | subordinator | -
لولا | subordinator | -
لوما | subordinator | -
كي | subordinator | sub cause
لكي | subordinator | sub cause
كيلا | subordinator | sub cause
لكيلا | subordinator | sub cause
لئلا | subordinator | sub cause
حتى | subordinator | sub cause
ل | subordinator | sub cause
لما | subordinator | time
عندما | subordinator | time
حينما | subordinator | time
وقتما | subordinator | time
ريثما | subordinator | time
بينما | subordinator | time contrast
فيما | subordinator | time contrast
كلما | subordinator | time
طالما | subordinator | time
ما دام | subordinator | time
ما دامت | subordinator | time
مادام | subordinator | time
قبل أن | subordinator | sub time
بعد أن | subordinator | time
بعدما | subordinator | time
قبلما | subordinator | time
منذ أن | subordinator | time
ما إن | subordinator | time
ما أن | subordinator | time
حالما | subordinator | time
لحظة أن | subordinator | time
إلى أن | subordinator | sub time
حين | subordinator | time
في حين | subordinator | contrast
في حين أن | subordinator | acc contrast
على حين | subordinator | contrast
بينما أن | subordinator | contrast
لأن | subordinator | acc cause
لأنّ | subordinator | acc cause
بما أن | subordinator | acc cause
حيث | subordinator | place cause
حيث إن | subordinator | acc cause
حيثما | subordinator | jus place
إذ | subordinator | cause time
إذ إن | subordinator | acc cause
ذلك أن | subordinator | acc cause
ذلك لأن | subordinator | acc cause
نظرا لأن | subordinator | acc cause
بسبب أن | subordinator | acc cause
من أجل أن | subordinator | sub cause
بغية أن | subordinator | sub cause
رغم أن | subordinator | acc contrast
مع أن | subordinator | acc contrast
على الرغم من أن | subordinator | acc contrast
بالرغم من أن | subordinator | acc contrast
وإن | subordinator | contrast
ولو | subordinator | contrast
حتى لو | subordinator | contrast
حتى وإن | subordinator | contrast
حتى إذا | subordinator | -
إلا إذا | subordinator | -
ما لم | subordinator | jus
ما عدا أن | subordinator | contrast
بدلا من أن | subordinator | sub contrast
بدل أن | subordinator | sub contrast
دون أن | subordinator | sub manner
بدون أن | subordinator | sub manner
من دون أن | subordinator | sub manner
من غير أن | subordinator | sub manner
على أن | subordinator | sub
شرط أن | subordinator | sub
بشرط أن | subordinator | sub
شريطة أن | subordinator | sub
بحيث | subordinator | manner
كما | subordinator | manner
كما لو | subordinator | manner
كما لو أن | subordinator | acc manner
مثلما | subordinator | manner
وكأن | subordinator | acc manner
كيفما | subordinator | jus manner
أينما | subordinator | jus place
حيثما كان | subordinator | place
مهما | subordinator | jus
متى ما | subordinator | time
كأنما | subordinator | manner
إنما | subordinator | -
أنما | subordinator | -
لكنما | subordinator | contrast
ليتما | subordinator | -
لعلما | subordinator | -
كأن | subordinator | acc manner
لكنّ | subordinator | acc contrast
لكن | subordinator | acc contrast
ليت | subordinator | acc
لعل | subordinator | acc
إنّ | subordinator | acc
بأن | subordinator | acc
أنه | subordinator | acc
إنه | subordinator | acc
فيما إذا | subordinator | -
ما إذا | subordinator | -
إذا ما | subordinator | -
خشية أن | subordinator | sub cause
مخافة أن | subordinator | sub cause
لدرجة أن | subordinator | acc degree
إلى درجة أن | subordinator | acc degree
إلى حد أن | subordinator | acc degree
فور أن | subordinator | time
وفق ما | subordinator | -
حسبما | subordinator | -
وفقما | subordinator | -
بقدر ما | subordinator | degree
أكثر مما | subordinator | degree
مما | subordinator | cause
عما | subordinator | -
فيم | subordinator | -
بما | subordinator | -
لا | negation | -
لم | negation | jus
لما | negation | jus
لن | negation | sub
ما | negation | -
ليس | negation | m s 3
ليست | negation | f s 3
ليسا | negation | m d 3
ليستا | negation | f d 3
ليسوا | negation | m p 3
لسن | negation | f p 3
لست | negation | s 1 2
لستما | negation | d 2
لستم | negation | m p 2
لستن | negation | f p 2
لسنا | negation | p 1
غير | negation | gen
عدم | negation | gen
دون | negation | gen
بلا | negation | gen
لات | negation | -
كلا | negation | -
لا يزال | negation | -
س | future | -
سوف | future | -
قد | modal | -
لقد | modal | -
وقد | modal | -
فقد | modal | -
ربما | modal | -
لعل | modal | acc
عسى | modal | -
لا بد | modal | -
لا بد من | modal | -
لا بد أن | modal | sub
ينبغي | modal | -
يجب | modal | -
يمكن | modal | -
من الممكن | modal | -
من المحتمل | modal | -
من المرجح | modal | -
من المتوقع | modal | -
من المقرر | modal | -
لا شك | modal | -
إلا | exceptive | -
سوى | exceptive | gen
غير | exceptive | gen
عدا | exceptive | gen acc
ما عدا | exceptive | acc
ماعدا | exceptive | acc
فيما عدا | exceptive | acc
خلا | exceptive | gen acc
ما خلا | exceptive | acc
حاشا | exceptive | gen acc
باستثناء | exceptive | gen
بخلاف | exceptive | gen
اللهم إلا | exceptive | -
ليس إلا | exceptive | -
لا غير | exceptive | -
فحسب | exceptive | -
فقط | exceptive | -
يا | vocative | -
أيا | vocative | -
هيا | vocative | -
أيها | vocative | m
أيتها | vocative | f
يا أيها | vocative | m
يا أيتها | vocative | f
وا | vocative | -
إن | particle | acc
إنّ | particle | acc
أن | particle | acc
كأنّ | particle | acc
ليت | particle | acc
أما | particle | -
أمّا | particle | -
إنما | particle | -
هل | particle | -
أ | particle | -
لام الأمر | particle | jus
ل | particle | jus
ها | particle | -
نعم | particle | -
بلى | particle | -
أجل | particle | -
إي | particle | -
جير | particle | -
كلا | particle | -
ألا | particle | -
هلا | particle | -
لوما | particle | -
لولا | particle | -
أي | particle | -
لا سيما | particle | -
ولا سيما | particle | -
خاصة | particle | -
وخاصة | particle | -
خصوصا | particle | -
وخصوصا | particle | -
بخاصة | particle | -
على الأخص | particle | -
بالأخص | particle | -
تحديدا | particle | -
بالتحديد | particle | -
حتى | particle | -
كذا | particle | -
كذلك | particle | -
أيضا | particle | -
هيهات | particle | -
لا | particle | -
إذن | particle | sub
إذما | particle | jus
قلما | particle | degree
طالما | particle | time
كثيرما | particle | time
بئس | particle | -
حبذا | particle | -
إيا | particle | -
أنا | pronoun | s 1
نحن | pronoun | p 1
أنت | pronoun | s 2
أنتَ | pronoun | m s 2
أنتِ | pronoun | f s 2
أنتما | pronoun | d 2
أنتم | pronoun | m p 2
أنتن | pronoun | f p 2
هو | pronoun | m s 3
هي | pronoun | f s 3
هما | pronoun | d 3
هم | pronoun | m p 3
هن | pronoun | f p 3
إياي | pronoun | s 1 acc
إيانا | pronoun | p 1 acc
إياك | pronoun | s 2 acc
إياكما | pronoun | d 2 acc
إياكم | pronoun | m p 2 acc
إياكن | pronoun | f p 2 acc
إياه | pronoun | m s 3 acc
إياها | pronoun | f s 3 acc
إياهما | pronoun | d 3 acc
إياهم | pronoun | m p 3 acc
إياهن | pronoun | f p 3 acc
ي | pronoun | s 1 gen
ني | pronoun | s 1 acc
نا | pronoun | p 1
ك | pronoun | s 2
كما | pronoun | d 2
كم | pronoun | m p 2
كن | pronoun | f p 2
ه | pronoun | m s 3
ها | pronoun | f s 3
نفس | pronoun | -
ذات | pronoun | -
أنفس | pronoun | p
نفسه | pronoun | m s 3
نفسها | pronoun | f s 3
نفسهما | pronoun | d 3
أنفسهم | pronoun | m p 3
أنفسهن | pronoun | f p 3
نفسي | pronoun | s 1
أنفسنا | pronoun | p 1
نفسك | pronoun | s 2
أنفسكم | pronoun | m p 2
ذاته | pronoun | m s 3
ذاتها | pronoun | f s 3
ذاتهم | pronoun | m p 3
عينه | pronoun | m s 3
عينها | pronoun | f s 3
بعضهم | pronoun | m p 3
بعضهن | pronoun | f p 3
أحدهم | pronoun | m s 3
أحدهما | pronoun | m s 3
إحداهما | pronoun | f s 3
إحداهن | pronoun | f s 3
هذا | demonstrative | m s
هذه | demonstrative | f s
ذا | demonstrative | m s
ذي | demonstrative | f s
هذان | demonstrative | m d
هذين | demonstrative | m d acc gen
هاتان | demonstrative | f d
هاتين | demonstrative | f d acc gen
هؤلاء | demonstrative | p
ذلك | demonstrative | m s
ذاك | demonstrative | m s
تلك | demonstrative | f s
تيك | demonstrative | f s
ذانك | demonstrative | m d
ذينك | demonstrative | m d acc gen
تانك | demonstrative | f d
تينك | demonstrative | f d acc gen
أولئك | demonstrative | p
أولاء | demonstrative | p
هنا | demonstrative | place
ههنا | demonstrative | place
هاهنا | demonstrative | place
هناك | demonstrative | place
هنالك | demonstrative | place
ثم | demonstrative | place
ثمة | demonstrative | place
هكذا | demonstrative | manner
كذلك | demonstrative | manner
كهذا | demonstrative | m s manner
كهذه | demonstrative | f s manner
الذي | relative | m s
التي | relative | f s
اللذان | relative | m d
اللذين | relative | m d acc gen
اللتان | relative | f d
اللتين | relative | f d acc gen
الذين | relative | m p
اللواتي | relative | f p
اللاتي | relative | f p
اللائي | relative | f p
الألى | relative | p
من | relative | -
ما | relative | -
مما | relative | -
ممن | relative | -
عما | relative | -
عمن | relative | -
فيما | relative | -
فيمن | relative | -
بما | relative | -
بمن | relative | -
لما | relative | -
لمن | relative | -
كما | relative | -
حيث | relative | place
أي | relative | -
أيما | relative | -
من | interrogative | -
ما | interrogative | -
ماذا | interrogative | -
مَن | interrogative | -
متى | interrogative | time
أين | interrogative | place
كيف | interrogative | manner
كم | interrogative | degree
لماذا | interrogative | cause
لم | interrogative | cause
لمَ | interrogative | cause
هل | interrogative | -
أ | interrogative | -
أي | interrogative | m
أية | interrogative | f
أيان | interrogative | time
أنى | interrogative | place manner
بم | interrogative | manner
بماذا | interrogative | manner
فيم | interrogative | -
فيماذا | interrogative | -
عم | interrogative | -
عماذا | interrogative | -
مم | interrogative | -
مماذا | interrogative | -
لمن | interrogative | -
ممن | interrogative | -
علام | interrogative | -
إلام | interrogative | -
حتام | interrogative | time
من أين | interrogative | place
إلى أين | interrogative | place
منذ متى | interrogative | time
إلى متى | interrogative | time
حتى متى | interrogative | time
كم من | interrogative | degree
بكم | interrogative | degree
ألم | interrogative | -
ألا | interrogative | -
أليس | interrogative | -
أليست | interrogative | -
أما | interrogative | -
أفلا | interrogative | -
أولم | interrogative | -
هلا | interrogative | -
كل | quantifier | gen
كلا | quantifier | m d gen
كلتا | quantifier | f d gen
كلي | quantifier | m d gen
كلتي | quantifier | f d gen
كلاهما | quantifier | m d 3
كليهما | quantifier | m d 3 acc gen
كلتاهما | quantifier | f d 3
كلتيهما | quantifier | f d 3 acc gen
بعض | quantifier | gen
جميع | quantifier | gen
جميعا | quantifier | acc
جميعهم | quantifier | m p 3
كلهم | quantifier | m p 3
كله | quantifier | m s 3
كلها | quantifier | f s 3
معظم | quantifier | gen
أغلب | quantifier | gen
غالبية | quantifier | f gen
أغلبية | quantifier | f gen
أكثرية | quantifier | f gen
أقلية | quantifier | f gen
أكثر | quantifier | degree
أقل | quantifier | degree
عامة | quantifier | gen
كافة | quantifier | gen
سائر | quantifier | gen
شتى | quantifier | gen
مختلف | quantifier | gen
عدة | quantifier | gen
عدد من | quantifier | gen
عديد من | quantifier | gen
العديد من | quantifier | gen
الكثير من | quantifier | gen
القليل من | quantifier | gen
كثير من | quantifier | gen
قليل من | quantifier | gen
مجموعة من | quantifier | gen
سلسلة من | quantifier | gen
مزيد من | quantifier | gen
المزيد من | quantifier | gen
بضع | quantifier | f gen
بضعة | quantifier | m gen
نيف | quantifier | -
كذا | quantifier | -
كأين | quantifier | -
أي | quantifier | gen m
أية | quantifier | gen f
أحد | quantifier | m
إحدى | quantifier | f gen
أيما | quantifier | gen
نصف | quantifier | m s gen
نصفا | quantifier | m d
نصفي | quantifier | m d acc gen
نصفان | quantifier | m d
ثلث | quantifier | m s gen
ثلثا | quantifier | m d
ثلثي | quantifier | m d acc gen
ثلثان | quantifier | m d
ثلثين | quantifier | m d acc gen
ربع | quantifier | m s gen
ربعا | quantifier | m d
ربعي | quantifier | m d acc gen
أرباع | quantifier | p gen
أثلاث | quantifier | p gen
خمس | quantifier | m s gen
أخماس | quantifier | p gen
سدس | quantifier | m s gen
أسداس | quantifier | p gen
سبع | quantifier | m s gen
أسباع | quantifier | p gen
ثمن | quantifier | m s gen
أثمان | quantifier | p gen
تسع | quantifier | m s gen
أتساع | quantifier | p gen
عشر | quantifier | m s gen
أعشار | quantifier | p gen
جزء من | quantifier | gen
قدر من | quantifier | gen
حفنة من | quantifier | gen
جملة من | quantifier | gen
ضعف | quantifier | gen
ضعفا | quantifier | d
ضعفي | quantifier | d acc gen
أضعاف | quantifier | p gen
عشرات | quantifier | p gen
مئات | quantifier | p gen
آلاف | quantifier | p gen
ملايين | quantifier | p gen
مليارات | quantifier | p gen
آحاد | quantifier | p
ألوف | quantifier | p gen
صفر | number | m
واحد | number | m
واحدة | number | f
اثنان | number | m
اثنين | number | m acc gen
اثنتان | number | f
اثنتين | number | f acc gen
ثنتان | number | f
ثلاثة | number | m
ثلاث | number | f
أربعة | number | m
أربع | number | f
خمسة | number | m
خمس | number | f
ستة | number | m
ست | number | f
سبعة | number | m
سبع | number | f
ثمانية | number | m
ثماني | number | f
ثمان | number | f
ثمانيا | number | f acc
تسعة | number | m
تسع | number | f
عشرة | number | m
عشر | number | f
أحد عشر | number | m
إحدى عشرة | number | f
اثنا عشر | number | m
اثني عشر | number | m acc gen
اثنتا عشرة | number | f
اثنتي عشرة | number | f acc gen
ثلاثة عشر | number | m
ثلاث عشرة | number | f
أربعة عشر | number | m
أربع عشرة | number | f
خمسة عشر | number | m
خمس عشرة | number | f
ستة عشر | number | m
ست عشرة | number | f
سبعة عشر | number | m
سبع عشرة | number | f
ثمانية عشر | number | m
ثماني عشرة | number | f
تسعة عشر | number | m
تسع عشرة | number | f
بضعة عشر | number | m
بضع عشرة | number | f
عشرون | number | -
عشرين | number | acc gen
ثلاثون | number | -
ثلاثين | number | acc gen
أربعون | number | -
أربعين | number | acc gen
خمسون | number | -
خمسين | number | acc gen
ستون | number | -
ستين | number | acc gen
سبعون | number | -
سبعين | number | acc gen
ثمانون | number | -
ثمانين | number | acc gen
تسعون | number | -
تسعين | number | acc gen
مئة | number | f
مائة | number | f
مئتان | number | d
مئتين | number | d acc gen
مئتا | number | d
مئتي | number | d acc gen
مائتان | number | d
مائتين | number | d acc gen
مائتا | number | d
مائتي | number | d acc gen
ثلاثمئة | number | -
ثلاثمائة | number | -
أربعمئة | number | -
أربعمائة | number | -
خمسمئة | number | -
خمسمائة | number | -
ستمئة | number | -
ستمائة | number | -
سبعمئة | number | -
سبعمائة | number | -
ثمانمئة | number | -
ثمانمائة | number | -
ثمانيمئة | number | -
تسعمئة | number | -
تسعمائة | number | -
ثلاث مئة | number | -
أربع مئة | number | -
خمس مئة | number | -
ست مئة | number | -
سبع مئة | number | -
ثماني مئة | number | -
تسع مئة | number | -
ألف | number | m
ألفان | number | d
ألفين | number | d acc gen
ألفا | number | d
ألفي | number | d acc gen
آلاف | number | p
مليون | number | m
مليونا | number | m acc
مليونان | number | d
مليونين | number | d acc gen
مليوني | number | d acc gen
ملايين | number | p
مليار | number | m
مليارا | number | m acc
ملياران | number | d
مليارين | number | d acc gen
ملياري | number | d acc gen
مليارات | number | p
بليون | number | m
بلايين | number | p
تريليون | number | m
تريليونات | number | p
ألوف | number | p
الأول | number | m
الأولى | number | f
الثاني | number | m
الثانية | number | f
الحادي عشر | number | m
الحادية عشرة | number | f
الثاني عشر | number | m
الثانية عشرة | number | f
الثالث عشر | number | m
الثالثة عشرة | number | f
الرابع عشر | number | m
الرابعة عشرة | number | f
الخامس عشر | number | m
الخامسة عشرة | number | f
السادس عشر | number | m
السادسة عشرة | number | f
السابع عشر | number | m
السابعة عشرة | number | f
الثامن عشر | number | m
الثامنة عشرة | number | f
التاسع عشر | number | m
التاسعة عشرة | number | f
العشرون | number | -
العشرين | number | acc gen
اليوم | adverb | time
أمس | adverb | time
الأمس | adverb | time
غدا | adverb | time
الغد | adverb | time
الآن | adverb | time
حاليا | adverb | time
سابقا | adverb | time
لاحقا | adverb | time
مؤخرا | adverb | time
أخيرا | adverb | time
حديثا | adverb | time
قديما | adverb | time
قريبا | adverb | time
مستقبلا | adverb | time
دائما | adverb | time
دوما | adverb | time
أبدا | adverb | time
قط | adverb | time
أحيانا | adverb | time
غالبا | adverb | time
عادة | adverb | time
نادرا | adverb | time
مرارا | adverb | time
تكرارا | adverb | time
مرة | adverb | time
مرتين | adverb | time
مرات | adverb | time
تارة | adverb | time
حينا | adverb | time
آنذاك | adverb | time
حينذاك | adverb | time
وقتئذ | adverb | time
حينها | adverb | time
وقتها | adverb | time
عندها | adverb | time
عندئذ | adverb | time
حينئذ | adverb | time
يومئذ | adverb | time
ساعتئذ | adverb | time
بعدئذ | adverb | time
آنئذ | adverb | time
آنفا | adverb | time
سلفا | adverb | time
مسبقا | adverb | time
مبكرا | adverb | time
باكرا | adverb | time
متأخرا | adverb | time
فورا | adverb | time
حالا | adverb | time
توا | adverb | time
للتو | adverb | time
فجأة | adverb | time manner
بغتة | adverb | time manner
صباحا | adverb | time
مساء | adverb | time
ظهرا | adverb | time
ليلا | adverb | time
نهارا | adverb | time
فجرا | adverb | time
عصرا | adverb | time
ضحى | adverb | time
عشاء | adverb | time
سحرا | adverb | time
يوميا | adverb | time
أسبوعيا | adverb | time
شهريا | adverb | time
سنويا | adverb | time
بعد | adverb | time
من قبل | adverb | time
من بعد | adverb | time
قبلا | adverb | time
بعدما | adverb | time
الليلة | adverb | time
البارحة | adverb | time
أول أمس | adverb | time
بعد غد | adverb | time
هذه السنة | adverb | time
هذا العام | adverb | time
العام الماضي | adverb | time
حتى الآن | adverb | time
إلى الآن | adverb | time
لحد الآن | adverb | time
بعد قليل | adverb | time
عما قريب | adverb | time
منذ قليل | adverb | time
في ما بعد | adverb | time
فيما بعد | adverb | time
فيما مضى | adverb | time
في النهاية | adverb | time
في البداية | adverb | time
في الأثناء | adverb | time
على الدوام | adverb | time
على الفور | adverb | time
من جديد | adverb | time
مجددا | adverb | time
ثانية | adverb | time
بداية | adverb | time
أولا | adverb | -
ثانيا | adverb | -
ثالثا | adverb | -
رابعا | adverb | -
خامسا | adverb | -
سادسا | adverb | -
سابعا | adverb | -
ثامنا | adverb | -
تاسعا | adverb | -
عاشرا | adverb | -
ختاما | adverb | -
هنا | adverb | place
هناك | adverb | place
هنالك | adverb | place
فوق | adverb | place
تحت | adverb | place
أمام | adverb | place
خلف | adverb | place
يمينا | adverb | place
يسارا | adverb | place
شمالا | adverb | place
جنوبا | adverb | place
شرقا | adverb | place
غربا | adverb | place
داخلا | adverb | place
خارجا | adverb | place
بعيدا | adverb | place
عاليا | adverb | place
محليا | adverb | place
دوليا | adverb | place
عالميا | adverb | place
جوا | adverb | place manner
برا | adverb | place manner
بحرا | adverb | place manner
أيضا | adverb | -
كذلك | adverb | -
فقط | adverb | -
فحسب | adverb | -
جدا | adverb | degree
كثيرا | adverb | degree
قليلا | adverb | degree
تماما | adverb | degree
تقريبا | adverb | degree
نسبيا | adverb | degree
جزئيا | adverb | degree
كليا | adverb | degree
كثيرا ما | adverb | time
غالبا ما | adverb | time
عادة ما | adverb | time
نادرا ما | adverb | time
سرعان ما | adverb | time
قلما | adverb | time
للغاية | adverb | degree
إلى حد ما | adverb | degree
إلى حد كبير | adverb | degree
إلى حد بعيد | adverb | degree
نوعا ما | adverb | degree
بعض الشيء | adverb | degree
على الأقل | adverb | degree
على الأكثر | adverb | degree
بالكاد | adverb | degree
بالضبط | adverb | degree
مطلقا | adverb | degree
إطلاقا | adverb | degree
البتة | adverb | degree
بتاتا | adverb | degree
قطعا | adverb | degree
حتما | adverb | degree
أساسا | adverb | -
أصلا | adverb | -
فعلا | adverb | -
حقا | adverb | -
طبعا | adverb | -
بالطبع | adverb | -
بالفعل | adverb | -
في الواقع | adverb | -
في الحقيقة | adverb | -
بلا شك | adverb | -
بالتأكيد | adverb | -
حصرا | adverb | -
خصوصا | adverb | -
خاصة | adverb | -
عموما | adverb | -
عامة | adverb | -
إجمالا | adverb | -
بشكل عام | adverb | -
بوجه عام | adverb | -
بصفة عامة | adverb | -
بشكل خاص | adverb | -
بوجه خاص | adverb | -
بصفة خاصة | adverb | -
مثلا | adverb | -
إلخ | adverb | -
معا | adverb | manner
سويا | adverb | manner
جميعا | adverb | manner
وحده | adverb | manner m s 3
وحدها | adverb | manner f s 3
وحدهم | adverb | manner m p 3
تدريجيا | adverb | manner
رويدا | adverb | manner
سريعا | adverb | manner
ببطء | adverb | manner
بسرعة | adverb | manner
بسهولة | adverb | manner
بصعوبة | adverb | manner
بوضوح | adverb | manner
عمدا | adverb | manner
سهوا | adverb | manner
سرا | adverb | manner
علنا | adverb | manner
جهرا | adverb | manner
عبثا | adverb | manner
سدى | adverb | manner
طوعا | adverb | manner
كرها | adverb | manner
مجانا | adverb | manner
مباشرة | adverb | manner
رسميا | adverb | manner
شخصيا | adverb | manner
يدويا | adverb | manner
تلقائيا | adverb | manner
تباعا | adverb | manner
سيرا على الأقدام | adverb | manner
جنبا إلى جنب | adverb | manner
وجها لوجه | adverb | manner
شيئا فشيئا | adverb | manner
يوما بعد يوم | adverb | time
على حدة | adverb | manner
على التوالي | adverb | manner
آه | interjection | -
أواه | interjection | -
أف | interjection | -
آمين | interjection | -
هيا | interjection | -
هلم | interjection | -
صه | interjection | -
مه | interjection | -
إيه | interjection | -
حي | interjection | -
ويح | interjection | -
ويل | interjection | -
واها | interjection | -
مرحبا | interjection | -
أهلا | interjection | -
أهلا وسهلا | interjection | -
وداعا | interjection | -
شكرا | interjection | -
عفوا | interjection | -
معذرة | interjection | -
حسنا | interjection | -
سبحان الله | interjection | -
الحمد لله | interjection | -
إن شاء الله | interjection | -
ما شاء الله | interjection | -
بالله | interjection | -
والله | interjection | -
تالله | interjection | -
يا ليت | interjection | -
بخ | interjection | -
شتان | interjection | -
هيهات | interjection | -
هاك | interjection | -
حذار | interjection | -
رويدك | interjection | -
إليك | interjection | -
عليك | interjection | -
دونك | interjection | -
`
