/** Nouns of Modern Standard Arabic, ض to ل by the written lemma; the format is in README.md beside it. */
export const NOUNS_2 = `
# ض
ضابط | m | ضباط | h role count
ضابطة | f | +ات | h role
ضاحية | f | ضواحٍ | place count
ضباب | m | - | thing
ضبط | m | - | abs
ضبع | f | ضباع | animal count
ضجة | f | +ات | event abs
ضجيج | m | - | abs
ضجر | m | - | abs
ضحك | m | - | abs
ضحكة | f | +ات | abs
ضحية | f | ضحايا | h count
ضحى | m | - | time
ضخامة | f | - | abs
ضخ | m | - | abs
ضد | m | أضداد | abs
ضرب | m | - | abs
ضربة | f | +ات | event count
ضرر | m | أضرار | abs
ضرورة | f | +ات | abs
ضريبة | f | ضرائب | abs count
ضريح | m | أضرحة | place thing
ضرس | m | أضراس | body
ضرع | m | ضروع | body
ضعف | m | - | abs
ضغط | m | ضغوط,+ات | abs
ضغينة | f | ضغائن | abs
ضفة | f | ضفاف | place
ضفدع | m | ضفادع | animal count
ضفيرة | f | ضفائر | body
ضلال | m | - | abs
ضلع | m | أضلاع,ضلوع | body
ضمادة | f | +ات | thing
ضماد | m | أضمدة,+ات | thing
ضمان | m | +ات | abs
ضمانة | f | +ات | abs
ضمة | f | +ات | abs
ضم | m | - | abs
ضمور | m | - | abs
ضمير | m | ضمائر | abs
ضوء | m | أضواء | thing
ضوضاء | f | - | abs
ضياع | m | - | abs
ضيافة | f | - | abs
ضياء | m | - | thing
ضيعة | f | ضياع | place
ضيف | m | ضيوف | h count
ضيفة | f | +ات | h
ضيق | m | - | abs
# ط
طائر | m | طيور | animal count
طائرة | f | +ات | thing count
طائفة | f | طوائف | group count
طائفية | f | - | abs
طابع | m | طوابع | abs thing
طابعة | f | +ات | thing count
طابق | m | طوابق | place count
طابور | m | طوابير | group
طاحونة | f | طواحين | place thing
طارق | m | طراق | h
طارئ | m | طوارئ | event
طاعة | f | - | abs
طاعون | m | طواعين | abs
طاغية | m | طغاة | h
طاقة | f | +ات | abs
طاقم | m | أطقم,طواقم | group
طالب | m | طلاب,طلبة | h role count
طالبة | f | +ات | h role count
طاولة | f | +ات | thing count
طاووس | m | طواويس | animal
طاهٍ | m | طهاة | h role
طباخ | m | +ون | h role
طباخة | f | +ات | h
طباشير | m | - | thing
طباعة | f | - | field work
طب | m | - | field
طبخ | m | - | work
طبخة | f | +ات | food
طبع | m | طباع | abs
طبعة | f | +ات | work count
طبق | m | أطباق | food thing count
طبقة | f | +ات | group abs count
طبل | m | طبول | thing
طبلة | f | +ات | thing body
طبيب | m | أطباء | h role count
طبيبة | f | +ات | h role
طبيعة | f | طبائع | abs
طحالب | f | - | plant
طحلب | m | طحالب | plant
طحال | m | أطحلة | body
طحن | m | - | work
طحين | m | - | food
طحينة | f | - | food
طراز | m | طرز,أطرزة | abs
طرب | m | - | field
طربوش | m | طرابيش | thing
طرح | m | - | abs
طرد | m | طرود | thing abs
طرف | m | أطراف | group abs body count
طرفة | f | طرف | work
طريق | b | طرق,+ات | place count
طريقة | f | طرائق,طرق | abs count
طعام | m | أطعمة | food
طعم | m | طعوم | abs
طُعم | m | طعوم | thing
طعن | m | طعون | abs
طعنة | f | +ات | event
طغيان | m | - | abs
طفرة | f | +ات | event abs
طفل | m | أطفال | h count
طفلة | f | +ات | h count
طفولة | f | - | abs time
طفيلي | m | +ات | animal
طقس | m | طقوس | abs
طقم | m | أطقم | thing
طلاء | m | أطلية | thing
طلاق | m | +ات | event
طلاقة | f | - | abs
طلب | m | +ات | abs count
طلبية | f | +ات | thing
طلعة | f | +ات | event
طلقة | f | +ات | thing count
طلق | m | - | thing
طلوع | m | - | event
طليعة | f | طلائع | group
طمأنينة | f | - | abs
طماطم | f | - | plant food
طمع | m | أطماع | abs
طموح | m | +ات | abs
طمي | m | - | thing
طن | m | أطنان | unit count
طنين | m | - | abs
طهارة | f | - | abs
طهي | m | - | work
طوارئ | f | - | event
طواف | m | - | event
طوب | m | - | thing
طوبة | f | طوب | thing
طور | m | أطوار | abs time
طوع | m | - | abs
طوفان | m | +ات | event
طوق | m | أطواق | thing
طول | m | أطوال | abs
طيار | m | +ون | h role
طيارة | f | +ات | thing
طيب | m | أطياب,طيوب | thing
طيبة | f | - | abs
طيران | m | - | field org
طيش | m | - | abs
طيف | m | أطياف | abs
طين | m | أطيان | thing
طية | f | +ات | thing
# ظ
ظاهرة | f | ظواهر | abs count
ظاهر | m | ظواهر | abs
ظبي | m | ظباء | animal
ظرف | m | ظروف | abs thing
ظفر | m | أظافر,أظفار | body
ظلام | m | - | abs
ظل | m | ظلال | thing abs
ظلم | m | - | abs
ظلمة | f | +ات | abs
ظمأ | m | - | abs
ظن | m | ظنون | abs
ظهر | m | ظهور,أظهر | body
ظُهر | m | - | time
ظهور | m | - | event
ظهيرة | f | +ات | time
ظهير | m | أظهرة | h role
# ع
عائد | m | +ات,عوائد | abs
عائق | m | عوائق | abs
عائلة | f | +ات | group count
عابد | m | عباد,+ون | h
عابر | m | +ون | h
عاتق | m | عواتق | body
عاج | m | - | thing
عادة | f | +ات | abs
عادم | m | عوادم | thing
عار | m | - | abs
عارض | m | عوارض | abs
عارضة | f | عوارض | thing
عازف | m | +ون | h role
عاشق | m | عشاق | h
عاشوراء | f | - | time
عاصفة | f | عواصف | event count
عاصمة | f | عواصم | place count
عاطفة | f | عواطف | abs
عاطل | m | +ون | h count
عافية | f | - | abs
عاقبة | f | عواقب | abs
عاقل | m | عقلاء | h
عالِم | m | علماء | h role count
عالم | m | عوالم | place abs
عالمية | f | - | abs
عالمة | f | +ات | h role
عام | m | أعوام | time count
عامل | m | عمال | h role count
عامِل | m | عوامل | abs
عاملة | f | +ات | h role
عامة | f | - | group
عامية | f | +ات | abs
عاهة | f | +ات | abs
عاهل | m | عواهل | h role
عباءة | f | +ات | thing
عبادة | f | +ات | abs
عبارة | f | +ات | abs work
عبّارة | f | +ات | thing count
عبء | m | أعباء | abs
عبث | m | - | abs
عبد | m | عبيد,عباد | h
عبرة | f | عبر | abs
عبقري | m | عباقرة | h
عبقرية | f | - | abs
عبور | m | - | event
عبودية | f | - | abs
عبوة | f | +ات | thing count
عبير | m | - | abs
عتاد | m | أعتدة | thing
عتاب | m | - | abs
عتبة | f | +ات | thing
عتمة | f | - | abs
عثة | f | عث | animal
عثرة | f | +ات | event
عثور | m | - | event
عجب | m | - | abs
عجز | m | - | abs
عُجز | m | أعجاز | body
عجل | m | عجول | animal
عجلة | f | +ات | thing
عجوز | b | عجائز | h
عجينة | f | عجائن | food
عجين | m | - | food
عجيبة | f | عجائب | thing
عداء | m | - | abs
عدّاء | m | +ون | h role
عداد | m | +ات | thing
عدالة | f | - | abs
عداوة | f | +ات | abs
عد | m | - | abs
عدة | f | عدد | thing
عدد | m | أعداد | abs
عدس | m | - | plant food
عدسة | f | +ات | thing
عدل | m | - | abs
عدم | m | - | abs
عدو | m | أعداء | h
عَدْو | m | - | abs
عدوان | m | - | event
عدوانية | f | - | abs
عدوى | f | - | abs
عديد | m | - | abs
عذاب | m | +ات | abs
عذر | m | أعذار | abs
عذراء | f | عذارى | h
عذوبة | f | - | abs
عراء | m | - | place
عراقة | f | - | abs
عراك | m | - | event
عربة | f | +ات | thing count
عربون | m | عرابين | thing
عرس | m | أعراس | event
عرش | m | عروش | thing abs
عرض | m | عروض | work event abs count
عَرَض | m | أعراض | abs
عِرض | m | أعراض | abs
عرف | m | أعراف | abs
عرق | m | - | thing
عِرق | m | أعراق,عروق | group body
عرقلة | f | عراقيل | abs
عروبة | f | - | abs
عروس | b | عرائس | h
عروسة | f | عرائس | h thing
عروض | f | - | field
عروة | f | عرى | thing
عري | m | - | abs
عريس | m | عرسان | h
عريضة | f | عرائض | work
عريف | m | عرفاء | h role
عرين | m | عرائن | place
عزاء | m | - | event
عزة | f | - | abs
عزف | m | - | work
عزل | m | - | abs
عزلة | f | - | abs
عزم | m | - | abs
عزوف | m | - | abs
عزيمة | f | عزائم | abs
عز | m | - | abs
عسر | m | - | abs
عسكر | m | عساكر | group
عسكري | m | +ون | h
عسل | m | - | food
عشاء | m | أعشية | food time
عشب | m | أعشاب | plant
عشبة | f | أعشاب | plant
عشرة | f | - | abs
عُشر | m | أعشار | abs
عش | m | أعشاش | thing
عشق | m | - | abs
عشوائية | f | - | abs
عشية | f | عشايا | time
عشير | m | عشراء | h
عشيرة | f | عشائر | group
عصا | f | عصي | thing
عصابة | f | +ات | group count
عصر | m | عصور | time
عصفور | m | عصافير | animal count
عصب | m | أعصاب | body
عصبة | f | عصب | group org
عصبية | f | +ات | abs
عصمة | f | - | abs
عصيان | m | - | event
عصيدة | f | عصائد | food
عصير | m | عصائر | food
عضد | m | أعضاد | body
عضلة | f | +ات | body
عضة | f | +ات | event
عضو | m | أعضاء | h role body count
عضوة | f | +ات | h role
عضوية | f | +ات | abs
عطاء | m | +ات | abs
عطارد | m | - | place
عطار | m | +ون | h role
عطر | m | عطور | thing
عطسة | f | +ات | event
عطش | m | - | abs
عطف | m | - | abs
عطل | m | أعطال | abs
عطلة | f | عطل,+ات | time
عطية | f | عطايا | thing
عظم | m | عظام | body
عظمة | f | - | abs
عظة | f | +ات | abs
عفة | f | - | abs
عفن | m | - | plant
عفو | m | - | abs
عفوية | f | - | abs
عقاب | m | - | abs
عُقاب | b | عقبان | animal
عقار | m | +ات | place count
عقّار | m | عقاقير | thing
عقبة | f | +ات,عقاب | abs
عقب | m | أعقاب | body
عقد | m | عقود | time count
عقْد | m | عقود | work count
عِقد | m | عقود | thing
عقدة | f | عقد | abs thing
عقرب | f | عقارب | animal thing
عقل | m | عقول | abs
عقلانية | f | - | abs
عقلية | f | +ات | abs
عقم | m | - | abs
عقوبة | f | +ات | abs count
عقيد | m | عقداء | h role
عقيدة | f | عقائد | abs
عقيق | m | - | thing
عكاز | m | عكاكيز | thing
عكس | m | - | abs
علاج | m | +ات | abs
علاقة | f | +ات | abs
علامة | f | +ات | abs thing
علّامة | m | - | h role
علاوة | f | +ات | abs
علبة | f | علب | thing count
علة | f | علل | abs
علف | m | أعلاف | food
علم | m | علوم | field
عَلَم | m | أعلام | thing h
علمانية | f | - | abs
علمية | f | - | abs
علو | m | - | abs
علوم | f | - | field
علية | f | علالي | place
عمارة | f | - | field
عِمارة | f | +ات,عمائر | place count
عماد | m | أعمدة | abs role
عمالة | f | - | group
عمامة | f | عمائم | thing
عم | m | أعمام | h
عمة | f | +ات | h
عمد | m | - | abs
عمدة | m | عمد | h role
عمر | m | أعمار | time
عمران | m | - | abs
عمرة | f | +ات | event
عمق | m | أعماق | abs
عمل | m | أعمال | abs work
عملاق | m | عمالقة | h
عملة | f | +ات | thing count
عملية | f | +ات | event count
عمولة | f | +ات | abs
عموم | m | - | abs
عمود | m | أعمدة | thing count
عميد | m | عمداء | h role
عميل | m | عملاء | h count
عمى | m | - | abs
عناد | m | - | abs
عناء | m | - | abs
عناق | m | - | event
عناية | f | - | abs
عنب | m | أعناب | plant food
عنبر | m | عنابر | place
عنصر | m | عناصر | abs h count
عنصرية | f | - | abs
عنف | m | - | abs
عنفوان | m | - | abs
عنق | m | أعناق | body
عنقود | m | عناقيد | plant thing
عنكبوت | f | عناكب | animal
عنوان | m | عناوين | abs work
عهد | m | عهود | time
عهدة | f | عهد | abs
عوارض | f | - | abs
عود | m | أعواد,عيدان | thing plant
عودة | f | - | event
عوز | m | - | abs
عوض | m | - | abs
عولمة | f | - | abs
عون | m | - | abs
عَون | m | أعوان | h
عويل | m | - | abs
عيادة | f | +ات | place org count
عيار | m | +ات,أعيرة | abs
عيب | m | عيوب | abs
عيد | m | أعياد | time event
عيش | m | - | abs
عين | f | عيون,أعين | body
عَيْن | f | عيون | place
عينة | f | +ات | thing count
# غ
غائب | m | +ون | h
غابة | f | +ات | place count
غارة | f | +ات | event count
غارم | m | +ون | h
غاز | m | +ات | thing
غازٍ | m | غزاة | h
غالب | m | - | abs
غالبية | f | - | group
غاية | f | +ات | abs
غبار | m | - | thing
غباء | m | - | abs
غبطة | f | - | abs
غد | m | - | time
غداء | m | أغدية | food time
غدة | f | غدد | body
غدر | m | - | abs
غدير | m | غدران | place
غذاء | m | أغذية | food
غراب | m | غربان | animal
غرابة | f | - | abs
غرام | m | +ات | unit count
غَرام | m | - | abs
غرامة | f | +ات | abs count
غرب | m | - | place
غربة | f | - | abs
غربال | m | غرابيل | thing
غرة | f | غرر | time
غرزة | f | غرز | thing
غرس | m | - | work
غرض | m | أغراض | abs thing
غرفة | f | غرف | place org count
غرق | m | - | event
غروب | m | - | time
غرور | m | - | abs
غريب | m | غرباء | h
غريزة | f | غرائز | abs
غريم | m | غرماء | h
غزارة | f | - | abs
غزال | m | غزلان | animal
غزالة | f | +ات | animal
غزل | m | - | work
غزو | m | +ات | event
غزوة | f | +ات | event count
غسالة | f | +ات | thing
غسل | m | - | work
غسيل | m | - | thing
غش | m | - | abs
غشاء | m | أغشية | body thing
غصن | m | أغصان,غصون | plant
غصة | f | غصص | abs
غضب | m | - | abs
غضروف | m | غضاريف | body
غطاء | m | أغطية | thing
غطاس | m | +ون | h role
غطرسة | f | - | abs
غطس | m | - | field
غفران | m | - | abs
غفلة | f | - | abs
غفير | m | غفراء | h role
غلاء | m | - | abs
غلاف | m | أغلفة | thing
غلام | m | غلمان | h
غلبة | f | - | abs
غلة | f | غلال,+ات | food
غلط | m | أغلاط | abs
غلطة | f | +ات | abs
غلق | m | - | abs
غلو | m | - | abs
غليان | m | - | abs
غليون | m | غلايين | thing
غم | m | غموم | abs
غمد | m | أغماد | thing
غموض | m | - | abs
غمامة | f | +ات | thing
غناء | m | - | field
غنم | m | أغنام | animal
غنى | m | - | abs
غنيمة | f | غنائم | thing
غواص | m | +ون | h role
غواصة | f | +ات | thing count
غوث | m | - | abs
غور | m | أغوار | place
غوريلا | f | +ات | animal
غوص | m | - | field
غول | m | غيلان | animal
غوغاء | f | - | group
غياب | m | +ات | event
غيب | m | غيوب | abs
غيبة | f | - | abs
غيبوبة | f | +ات | abs
غيث | m | غيوث | thing
غيرة | f | - | abs
غيظ | m | - | abs
غيمة | f | غيوم | thing
غيم | m | غيوم | thing
# ف
فئة | f | +ات | group count
فائدة | f | فوائد | abs
فائز | m | +ون | h count
فائض | m | فوائض | abs
فاتح | m | +ون | h
فاتحة | f | فواتح | work
فاتورة | f | فواتير | thing count
فاجعة | f | فواجع | event
فارس | m | فرسان | h role
فارق | m | فوارق | abs
فاشية | f | - | abs
فاصل | m | فواصل | abs thing
فاصلة | f | فواصل | thing
فاصوليا | f | - | plant food
فاعل | m | +ون | h
فاعلية | f | +ات | abs
فاكس | m | +ات | thing
فاكهة | f | فواكه | food
فأر | m | فئران | animal count
فأرة | f | فئران | animal thing
فأس | f | فؤوس | thing
فأل | m | - | abs
فاقد | m | - | abs
فاقة | f | - | abs
فانوس | m | فوانيس | thing
فبراير | m | - | time
فتاة | f | فتيات | h count
فتح | m | +ات,فتوح | event
فتحة | f | +ات | thing
فترة | f | +ات | time
فتنة | f | فتن | event
فتوى | f | فتاوى | work count
فتى | m | فتيان,فتية | h
فتيل | m | فتائل | thing
فتور | m | - | abs
فجر | m | - | time
فجل | m | - | plant food
فجوة | f | +ات | abs
فحص | m | فحوص,+ات | work count
فحم | m | - | thing
فحوى | m | فحاوٍ | abs
فخ | m | فخاخ | thing
فخار | m | - | thing
فخامة | f | - | abs
فخذ | f | أفخاذ | body
فخر | m | - | abs
فداء | m | - | abs
فدائي | m | +ون | h
فدان | m | فدادين,أفدنة | unit count
فدرالية | f | +ات | abs
فدية | f | +ات,فدى | thing
فراء | m | - | thing
فراش | m | فرش,أفرشة | thing
فراشة | f | +ات,فراش | animal
فراغ | m | +ات | abs
فراق | m | - | event
فرامل | f | - | thing
فرد | m | أفراد | h count
فرس | b | أفراس | animal
فرشاة | f | فرش | thing
فرصة | f | فرص | abs count
فرض | m | فروض | abs
فرضية | f | +ات | abs
فرع | m | فروع | org place count
فرعون | m | فراعنة | h role
فرق | m | فروق | abs
فرقة | f | فرق | group org count
فُرقة | f | - | abs
فرن | m | أفران | thing place
فرنك | m | +ات | unit
فرو | m | فراء | thing
فروسية | f | - | field
فريسة | f | فرائس | animal
فريضة | f | فرائض | abs
فريق | m | فرق | group org count
فزع | m | - | abs
فساد | m | - | abs
فستان | m | فساتين | thing
فستق | m | - | plant food
فسحة | f | فسح | time place
فسخ | m | - | abs
فسفور | m | - | thing
فسيفساء | f | - | work
فسيلة | f | فسائل | plant
فشل | m | - | event abs
فصاحة | f | - | abs
فصل | m | فصول | time work place count
فَصل | m | - | abs
فص | m | فصوص | thing body
فصيل | m | فصائل | group
فصيلة | f | فصائل | group
فصحى | f | - | abs
فضاء | m | +ات | place
فضة | f | - | thing
فضل | m | - | abs
فضلة | f | +ات | thing
فضول | m | - | abs
فضيحة | f | فضائح | event
فضيلة | f | فضائل | abs
فضائية | f | +ات | org
فطر | m | فطريات | plant
فِطر | m | - | time
فطرة | f | فطر | abs
فطنة | f | - | abs
فطور | m | - | food time
فطيرة | f | فطائر | food
فظاعة | f | +ات,فظائع | abs
فعالية | f | +ات | event abs
فعل | m | أفعال | abs
فعلة | f | - | abs
فقاعة | f | +ات,فقاقيع | thing
فقدان | m | - | event
فقد | m | - | event
فقر | m | - | abs
فقرة | f | +ات | work count
فقمة | f | +ات | animal
فقه | m | - | field
فقيد | m | - | h
فقير | m | فقراء | h count
فقيه | m | فقهاء | h role
فك | m | فكوك | body
فكاهة | f | +ات | abs
فكر | m | - | abs
فكرة | f | أفكار | abs count
فلاح | m | +ون | h role
فَلاح | m | - | abs
فلاحة | f | - | field
فلاش | m | +ات | thing
فلس | m | فلوس | unit
فلسفة | f | +ات | field
فلفل | m | - | plant food
فلك | m | أفلاك | field
فُلك | b | - | thing
فلة | f | فلل | place
فلين | m | - | thing
فلتر | m | فلاتر | thing
فم | m | أفواه | body
فنان | m | +ون | h role count
فنانة | f | +ات | h role
فناء | m | - | abs
فِناء | m | أفنية | place
فنجان | m | فناجين | thing count
فندق | m | فنادق | place org count
فن | m | فنون | field
فني | m | +ون | h role
فهد | m | فهود | animal
فهرس | m | فهارس | work
فهم | m | - | abs
فؤاد | m | أفئدة | body
فوات | m | - | abs
فوج | m | أفواج | group
فوران | m | - | event
فوز | m | - | event
فوضى | f | - | abs
فوطة | f | فوط | thing
فول | m | - | plant food
فولاذ | m | - | thing
فولت | m | - | unit
فوهة | f | +ات | thing place
فيتامين | m | +ات | thing
فيديو | m | فيديوهات | work
فيروس | m | +ات | animal
فيزياء | f | - | field
فيزيائي | m | +ون | h role
فيضان | m | +ات | event count
فيض | m | - | abs
فيل | m | فيلة,أفيال | animal count
فيلا | f | فيلات,فلل | place
فيلسوف | m | فلاسفة | h role
فيلق | m | فيالق | group
فيلم | m | أفلام | work count
# ق
قائد | m | قادة | h role count
قائدة | f | +ات | h role
قائم | m | قوائم | thing
قائمة | f | قوائم,+ات | work
قابلة | f | +ات,قوابل | h role
قابلية | f | +ات | abs
قاتل | m | قتلة | h
قاتلة | f | +ات | h
قادم | m | +ون | h
قارئ | m | قراء | h role
قارئة | f | +ات | h
قارب | m | قوارب | thing count
قارة | f | +ات | place count
قارورة | f | قوارير | thing
قاسم | m | قواسم | abs
قاصر | m | قصر | h
قاضٍ | m | قضاة | h role count
قاضية | f | +ات | h role
قاطرة | f | +ات | thing
قاطع | m | قواطع | thing
قاعة | f | +ات | place count
قاعدة | f | قواعد | abs place
قاع | m | قيعان | place
قافلة | f | قوافل | group
قافية | f | قوافٍ | abs
قالب | m | قوالب | thing
قامة | f | +ات | abs
قاموس | m | قواميس | work
قانون | m | قوانين | work count
قانوني | m | +ون | h
قبة | f | قباب | thing
قبر | m | قبور | place count
قبس | m | - | thing
قبض | m | - | abs
قبضة | f | +ات | body
قبطان | m | قباطنة | h role
قبعة | f | +ات | thing
قبلة | f | - | place
قُبلة | f | قبل,+ات | event
قبو | m | أقبية | place
قبول | m | - | abs
قبيلة | f | قبائل | group count
قبح | m | - | abs
قتال | m | - | event
قتل | m | - | event
قتيل | m | قتلى | h count
قتيلة | f | +ات | h
قثطرة | f | - | work
قحط | m | - | event
قدح | m | أقداح | thing
قداس | m | قداديس | event
قداسة | f | - | abs
قدر | m | أقدار | abs
قَدْر | m | - | abs
قِدر | f | قدور | thing
قدرة | f | +ات | abs
قدم | f | أقدام | body unit count
قِدم | m | - | abs
قدوة | f | +ات | h
قدوم | m | - | event
قديس | m | +ون | h role
قديسة | f | +ات | h role
قذارة | f | +ات | abs
قذيفة | f | قذائف | thing count
قذف | m | - | abs
قراءة | f | +ات | abs
قرابة | f | +ات | abs
قرار | m | +ات | abs work count
قربان | m | قرابين | thing
قرب | m | - | abs
قربة | f | قرب | thing
قرد | m | قرود,قردة | animal count
قرش | m | قروش | unit animal
قرص | m | أقراص | thing
قرصان | m | قراصنة | h
قرصنة | f | - | abs
قرض | m | قروض | abs count
قرط | m | أقراط | thing
قرع | m | - | plant food
قرعة | f | +ات | event
قرفة | f | - | plant food
قرميد | m | - | thing
قرن | m | قرون | time count
قَرن | m | قرون | body
قرنبيط | m | - | plant food
قرنفل | m | - | plant
قرنية | f | +ات | body
قرية | f | قرى | place count
قرين | m | قرناء | h
قرينة | f | قرائن | abs
قريب | m | أقارب,أقرباء | h count
قريبة | f | +ات | h
قريحة | f | قرائح | abs
قزم | m | أقزام | h
قساوة | f | - | abs
قسط | m | أقساط | thing
قسم | m | أقسام | org place abs count
قَسَم | m | أقسام | abs
قسمة | f | - | abs
قسوة | f | - | abs
قس | m | قساوسة,قسس | h role
قسيس | m | قساوسة | h role
قسيمة | f | قسائم | thing
قش | m | - | thing plant
قشدة | f | - | food
قشرة | f | قشور | thing
قشر | m | قشور | thing
قشعريرة | f | - | abs
قصاص | m | - | abs
قصب | m | - | plant
قصبة | f | +ات | thing
قصة | f | قصص | work count
قصد | m | - | abs
قصر | m | قصور | place count
قِصَر | m | - | abs
قصف | m | - | event
قصور | m | - | abs
قصيدة | f | قصائد | work count
قصاب | m | +ون | h role
قضاء | m | أقضية | group abs
قضبان | m | - | thing
قضية | f | قضايا | abs count
قضيب | m | قضبان | thing
قطاع | m | +ات | abs place
قطار | m | +ات | thing count
قطب | m | أقطاب | place h
قط | m | قطط | animal count
قطة | f | قطط | animal
قطر | m | أقطار | place abs
قطران | m | - | thing
قطرة | f | +ات | thing
قطع | m | - | abs
قطعة | f | قطع | thing count
قطف | m | - | work
قطن | m | أقطان | plant thing
قطيع | m | قطعان | group animal
قطيعة | f | - | abs
قعر | m | قعور | place
قفا | m | أقفاء | body
قفاز | m | +ات | thing
قفزة | f | +ات | event
قفز | m | - | field
قفص | m | أقفاص | thing
قفل | m | أقفال | thing
قلادة | f | قلائد | thing
قلب | m | قلوب | body
قلة | f | - | abs
قلعة | f | قلاع | place count
قلق | m | - | abs
قلم | m | أقلام | thing count
قلي | m | - | work
قليل | m | - | abs
قمار | m | - | abs
قماش | m | أقمشة | thing
قمامة | f | - | thing
قمة | f | قمم | place event count
قمح | m | - | plant food
قمر | m | أقمار | place count
قمع | m | - | abs
قِمع | m | أقماع | thing
قمل | m | - | animal
قميص | m | قمصان | thing count
قناة | f | قنوات | place org count
قناص | m | +ون,قناصة | h role
قناع | m | أقنعة | thing
قناعة | f | +ات | abs
قنب | m | - | plant
قنبلة | f | قنابل | thing count
قنديل | m | قناديل | thing
قنصل | m | قناصل | h role
قنصلية | f | +ات | org place
قنطرة | f | قناطر | place
قنطار | m | قناطير | unit
قنفذ | m | قنافذ | animal
قنينة | f | قنانٍ,قناني | thing
قهر | m | - | abs
قهوة | f | - | food
قوام | m | - | abs
قوة | f | +ات,قوى | abs group count
قوت | m | أقوات | food
قوس | b | أقواس | thing
قول | m | أقوال | abs work
قولون | m | - | body
قومية | f | +ات | abs
قوم | m | أقوام | group
قيادة | f | +ات | group abs
قيادي | m | +ون | h role count
قيادية | f | +ات | h role
قياس | m | +ات | abs
قيام | m | - | event
قيامة | f | - | event
قيثارة | f | +ات | thing
قيد | m | قيود | abs thing
قيراط | m | قراريط | unit
قيصر | m | قياصرة | h role
قيلولة | f | +ات | time
قيمة | f | قيم | abs
قيء | m | - | abs
# ك
كائن | m | +ات | animal count
كابل | m | +ات,كوابل | thing
كابوس | m | كوابيس | abs
كاتب | m | كتاب,كتبة | h role count
كاتبة | f | +ات | h role
كاتدرائية | f | +ات | place org
كادر | m | كوادر | h group
كارثة | f | كوارث | event count
كأس | f | كؤوس | thing event
كازينو | m | كازينوهات | place
كاسيت | m | +ات | thing
كافر | m | كفار | h
كافور | m | - | plant
كاكاو | m | - | plant food
كاميرا | f | +ات | thing count
كاهل | m | كواهل | body
كاهن | m | كهنة | h role
كآبة | f | - | abs
كبد | b | أكباد | body
كبرياء | m | - | abs
كبريت | m | - | thing
كبسولة | f | +ات | thing
كبش | m | كباش | animal
كبوة | f | +ات | event
كتاب | m | كتب | work count
كُتّاب | m | كتاتيب | place
كتابة | f | +ات | field work
كتان | m | - | plant thing
كتف | f | أكتاف | body
كتلة | f | كتل | group thing
كتمان | m | - | abs
كتيب | m | +ات | work
كتيبة | f | كتائب | group
كثافة | f | +ات | abs
كثرة | f | - | abs
كثيب | m | كثبان | place
كحل | m | - | thing
كحول | m | - | thing
كدح | m | - | abs
كذب | m | - | abs
كذبة | f | +ات | abs
كراسة | f | +ات,كراريس | thing
كراج | m | +ات | place
كرامة | f | +ات | abs
كراهية | f | - | abs
كربون | m | - | thing
كرة | f | +ات | thing field
كرز | m | - | plant food
كرسي | m | كراسي | thing count
كرش | f | كروش | body
كرفس | m | - | plant food
كرم | m | كروم | plant place
كَرَم | m | - | abs
كرمة | f | كروم | plant
كركدن | m | - | animal
كرنب | m | - | plant food
كرنفال | m | +ات | event
كروم | m | - | thing
كروموسوم | m | +ات | body
كريات | f | - | body
كرية | f | +ات | body
كريم | m | +ات | thing
كساء | m | أكسية | thing
كساد | m | - | event
كسب | m | - | abs
كسر | m | كسور | abs
كسرة | f | +ات | thing
كسل | m | - | abs
كسوة | f | - | thing
كسوف | m | +ات | event
كشاف | m | +ون,كشافة | h
كشّاف | m | +ات | thing
كشافة | f | - | group
كشف | m | كشوف,+ات | work event
كشك | m | أكشاك | place
كعب | m | كعوب | body
كعبة | f | - | place
كعكة | f | كعك,+ات | food
كعك | m | - | food
كفاءة | f | +ات | abs
كفاح | m | - | abs
كفالة | f | +ات | abs
كفاية | f | - | abs
كف | f | أكف,كفوف | body
كفة | f | كفف | thing
كفر | m | - | abs
كفن | m | أكفان | thing
كفيل | m | كفلاء | h
كلام | m | - | abs
كلب | m | كلاب | animal count
كلبة | f | +ات | animal
كلس | m | - | thing
كلفة | f | كلف | abs
كلمة | f | +ات | abs work count
كلور | m | - | thing
كلوروفيل | m | - | thing
كلية | f | +ات | org count
كُلية | f | كلى | body
كليم | m | - | thing
كمال | m | - | abs
كمامة | f | +ات | thing
كمان | m | - | thing
كم | m | أكمام | thing
كَمّ | m | - | abs
كمبيوتر | m | +ات | thing
كمثرى | f | - | plant food
كمون | m | - | plant food
كمية | f | +ات | abs
كمين | m | كمائن | event
كناري | m | +ات | animal
كنز | m | كنوز | thing
كنزة | f | +ات | thing
كنغر | m | كناغر | animal
كنية | f | كنى | abs
كنيسة | f | كنائس | place org count
كنيس | m | كنس | place
كنف | m | أكناف | abs
كهرباء | f | - | thing field
كهربائي | m | +ون | h role
كهف | m | كهوف | place count
كهولة | f | - | time
كهل | m | كهول | h
كوب | m | أكواب | thing count
كوخ | m | أكواخ | place
كورال | m | - | group
كورس | m | +ات | work
كوسا | f | - | plant food
كوع | m | أكواع | body
كوكب | m | كواكب | place count
كوليرا | f | - | abs
كوليسترول | m | - | thing
كوميديا | f | - | field work
كون | m | أكوان | place
كونغرس | m | - | org
كياسة | f | - | abs
كيان | m | +ات | org
كيد | m | - | abs
كيس | m | أكياس | thing count
كيفية | f | +ات | abs
كيل | m | أكيال | unit
كيلو | m | كيلوات | unit
كيلوغرام | m | +ات | unit count
كيلومتر | m | +ات | unit count
كيلوواط | m | - | unit
كيمياء | f | - | field
كيميائي | m | +ون | h role
كينونة | f | - | abs
# ل
لائحة | f | لوائح | work
لاجئ | m | +ون | h count
لاجئة | f | +ات | h count
لاعب | m | +ون | h role count
لاعبة | f | +ات | h role count
لافتة | f | +ات | thing
لاقط | m | لواقط | thing
لامبالاة | f | - | abs
لاهوت | m | - | field
لؤلؤ | m | لآلئ | thing
لؤلؤة | f | لآلئ | thing
لؤم | m | - | abs
لباس | m | ألبسة | thing
لباقة | f | - | abs
لب | m | ألباب | abs thing
لبس | m | - | abs
لبلاب | m | - | plant
لبن | m | ألبان | food
لبنة | f | +ات,لبن | thing food
لبؤة | f | +ات | animal
لتر | m | +ات | unit count
لثة | f | +ات,لثى | body
لثام | m | لثم | thing
لجام | m | لجم,ألجمة | thing
لجنة | f | لجان | group org count
لجوء | m | - | abs
لحاء | m | - | plant
لحاف | m | لحف,ألحفة | thing
لحظة | f | +ات | time
لحم | m | لحوم | food
لحن | m | ألحان | work
لحية | f | لحى | body
لحام | m | - | work
لذة | f | +ات,لذائذ | abs
لزوجة | f | - | abs
لزوم | m | - | abs
لسان | m | ألسنة,ألسن | body
لسعة | f | +ات | event
لص | m | لصوص | h count
لصوصية | f | - | abs
لطافة | f | - | abs
لطف | m | - | abs
لطمة | f | +ات | event
لعاب | m | - | body
لعب | m | - | abs
لعبة | f | ألعاب,لعب | thing field count
لعنة | f | +ات | abs
لغة | f | +ات | field count
لغز | m | ألغاز | abs
لغم | m | ألغام | thing count
لغو | m | - | abs
لفافة | f | +ات,لفائف | thing
لفتة | f | +ات | abs
لفت | m | - | plant food
لفظ | m | ألفاظ | abs
لفظة | f | +ات | abs
لفة | f | +ات | event
لقاء | m | +ات | event count
لقاح | m | +ات | thing
لقب | m | ألقاب | abs count
لقطة | f | +ات | work
لقلق | m | لقالق | animal
لقمة | f | لقم | food
لقيط | m | لقطاء | h
لكمة | f | +ات | event
لكنة | f | +ات | abs
لمبة | f | +ات | thing
لمحة | f | +ات | abs work
لمس | m | - | abs
لمسة | f | +ات | abs
لمعان | m | - | abs
لهب | m | - | thing
لهجة | f | +ات | abs count
لهفة | f | - | abs
لهو | m | - | abs
لهيب | m | - | thing
لواء | m | ألوية | h role group place
لوبيا | f | - | plant food
لوتس | m | - | plant
لوحة | f | +ات | work thing count
لوح | m | ألواح | thing
لوري | m | +ات | thing
لوز | m | - | plant food
لوزة | f | +ات | body plant
لوعة | f | - | abs
لوم | m | - | abs
لون | m | ألوان | abs
لوكيميا | f | - | abs
ليث | m | ليوث | animal
ليرة | f | +ات | unit count
ليزر | m | - | thing
ليف | m | ألياف | thing
ليل | m | - | time
ليلة | f | ليالٍ | time count
ليمون | m | - | plant food
ليمونة | f | +ات | food
لين | m | - | abs
ليونة | f | - | abs
لياقة | f | - | abs
ليبرالية | f | - | abs
ليبرالي | m | +ون | h
`
