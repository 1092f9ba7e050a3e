/** Nouns of Modern Standard Arabic, م to ي by the written lemma; the format is in README.md beside it. */
export const NOUNS_2B = `
# م
ماء | m | مياه | thing food
مائدة | f | موائد | thing
مأتم | m | مآتم | event
مأثرة | f | مآثر | abs
ماجستير | m | - | abs
مأخذ | m | مآخذ | abs
مادة | f | مواد | thing work count
مأدبة | f | مآدب | event
مارد | m | مردة | h
مارس | m | - | time
مأزق | m | مآزق | abs
ماس | m | - | thing
مأساة | f | مآسٍ | event
ماسة | f | +ات | thing
ماشية | f | مواشٍ | animal
ماضٍ | m | - | time
ماعز | m | مواعز | animal
مافيا | f | +ات | group
ماكينة | f | +ات | thing
مأكل | m | مآكل | food
مأكولات | f | - | food
مال | m | أموال | thing
مالك | m | +ون,ملاك | h role
مالكة | f | +ات | h
مالية | f | - | field
مأمن | m | مآمن | place
مأمور | m | +ون | h role
مأمورية | f | +ات | abs
مانجو | m | - | plant food
مانح | m | +ون | h
مانع | m | موانع | abs
مأوى | m | مآوٍ | place
مايو | m | - | time
ماهية | f | +ات | abs
مئة | f | مئات | count
مئذنة | f | مآذن | thing place
مؤامرة | f | +ات | event
مؤتمر | m | +ات | event org count
مؤثر | m | +ات | abs
مؤخرة | f | +ات | place
مؤرخ | m | +ون | h role
مؤسس | m | +ون | h role
مؤسسة | f | +ات | org count
مؤشر | m | +ات | abs count
مؤلف | m | +ون | h role
مؤلفة | f | +ات | h role
مؤلفات | f | - | work
مؤمن | m | +ون | h
مؤن | f | - | food
مؤونة | f | مؤن | food
مؤهل | m | +ات | abs
مؤيد | m | +ون | h count
مباحثات | f | - | event
مبادرة | f | +ات | event abs count
مبادلة | f | +ات | event
مبارزة | f | +ات | event field
مباراة | f | مباريات | event count
مبالغة | f | +ات | abs
مبايعة | f | +ات | event
مبدأ | m | مبادئ | abs count
مبدع | m | +ون | h
مبرد | m | مبارد | thing
مبرر | m | +ات | abs
مبرمج | m | +ون | h role
مبشر | m | +ون | h role
مبعوث | m | +ون | h role
مبعوثة | f | +ات | h role
مبلغ | m | مبالغ | thing abs
مبنى | m | مبانٍ | place count
مبيت | m | - | abs
مبيد | m | +ات | thing
مبيض | m | مبايض | body
مبيعات | f | - | abs
متابع | m | +ون | h count
متابعة | f | +ات | abs
متاع | m | أمتعة | thing
متاعب | f | - | abs
متانة | f | - | abs
متاهة | f | +ات | place
متبرع | m | +ون | h count
متجر | m | متاجر | place org count
متحدث | m | +ون | h role
متحدثة | f | +ات | h role
متحف | m | متاحف | place org count
متحور | m | +ات | animal
متخصص | m | +ون | h role
متدرب | m | +ون | h count
متر | m | أمتار | unit count
متراس | m | متاريس | thing
مترجم | m | +ون | h role
مترجمة | f | +ات | h role
مترو | m | - | thing org
متزلج | m | +ون | h
متسابق | m | +ون | h count
متسول | m | +ون | h
متضرر | m | +ون | h count
متطرف | m | +ون | h
متطلب | m | +ات | abs
متطوع | m | +ون | h count
متطوعة | f | +ات | h
متظاهر | m | +ون | h count
متعة | f | متع | abs
متعهد | m | +ون | h role
متغير | m | +ات | abs
متفجرات | f | - | thing
متفرج | m | +ون | h count
متقاعد | m | +ون | h count
متقدم | m | +ون | h
متلازمة | f | +ات | abs
متمرد | m | +ون | h count
متنزه | m | +ات | place count
متن | m | متون | work
متهم | m | +ون | h count
متهمة | f | +ات | h
متوسط | m | +ات | abs
مثال | m | أمثلة | abs
مثالية | f | - | abs
مثابرة | f | - | abs
مثانة | f | +ات | body
مثقف | m | +ون | h
مثل | m | أمثال | abs
مَثَل | m | أمثال | work
مثلث | m | +ات | thing
مثوى | m | مثاوٍ | place
مجاعة | f | +ات | event
مجاز | m | - | abs
مجازفة | f | +ات | abs
مجال | m | +ات | abs count
مجاملة | f | +ات | abs
مجاهد | m | +ون | h
مجاورة | f | - | abs
مجتمع | m | +ات | group count
مجد | m | أمجاد | abs
مجداف | m | مجاديف | thing
مجدد | m | +ون | h
مجذاف | m | مجاذيف | thing
مجرة | f | +ات | place count
مجرى | m | مجارٍ | place
مجرم | m | +ون | h
مجزرة | f | مجازر | event count
مجسم | m | +ات | thing
مجلة | f | +ات | work org count
مجلد | m | +ات | work count
مجلس | m | مجالس | org group place count
مجمع | m | +ات,مجامع | org place
مجموع | m | مجاميع | abs
مجموعة | f | +ات | group org count
مجند | m | +ون | h count
مجنون | m | مجانين | h
مجهر | m | مجاهر | thing
مجهود | m | +ات | abs
مجوهرات | f | - | thing
مجيء | m | - | event
محاباة | f | - | abs
محادثة | f | +ات | event
محاذاة | f | - | abs
محار | m | - | animal food
محارب | m | +ون | h
محاربة | f | - | abs
محاسب | m | +ون | h role
محاسبة | f | - | field
محاصرة | f | - | event
محاصصة | f | - | abs
محاضر | m | +ون | h role
محاضرة | f | +ات | work event count
محافظ | m | +ون | h role
محافظة | f | +ات | place org count
محاكاة | f | - | abs
محاكمة | f | +ات | event
محامٍ | m | +ون | h role count
محامية | f | +ات | h role
محاماة | f | - | field
محاور | m | +ون | h role
محاورة | f | +ات | work event
محاولة | f | +ات | event count
محب | m | +ون | h
محبة | f | - | abs
محبس | m | محابس | place
محتال | m | +ون | h
محتج | m | +ون | h count
محتجز | m | +ون | h count
محترف | m | +ون | h
محتل | m | +ون | h
محتوى | m | محتويات | abs work
محجبة | f | +ات | h
محجر | m | محاجر | place
محدث | m | +ون | h role
محراب | m | محاريب | place thing
محراث | m | محاريث | thing
محرر | m | +ون | h role
محررة | f | +ات | h role
محرقة | f | محارق | event
محرك | m | +ات | thing count
محرم | m | - | time
محرمات | f | - | abs
محروقات | f | - | thing
محصلة | f | +ات | abs
محصول | m | محاصيل | plant food
محضر | m | محاضر | work
محطة | f | +ات | place org count
محظور | m | +ات | abs
محفظة | f | محافظ | thing
محفل | m | محافل | event group
محقق | m | +ون | h role
محك | m | +ات | abs
محكم | m | +ون | h role
محكمة | f | محاكم | org place count
محل | m | +ات,محال | place count
محلل | m | +ون | h role
محللة | f | +ات | h role
محلول | m | محاليل | thing
محمية | f | +ات | place
محنة | f | محن | event
محور | m | محاور | abs place
محيط | m | +ات | place abs
مخ | m | أمخاخ | body
مخاض | m | - | event
مخاط | m | - | thing body
مخاطب | m | +ون | h
مخاطر | f | - | abs
مخاطرة | f | +ات | abs
مخالفة | f | +ات | abs count
مخبأ | m | مخابئ | place
مخبر | m | +ون | h
مختبر | m | +ات | place count
مخبز | m | مخابز | place
مختار | m | مخاتير | h role
مختارات | f | - | work
مختص | m | +ون | h role
مختطف | m | +ون | h count
مخترع | m | +ون | h role
مخدة | f | +ات | thing
مخدر | m | +ات | thing
مخرب | m | +ون | h
مخرج | m | مخارج | place abs
مُخرج | m | +ون | h role
مخرجة | f | +ات | h role
مخرجات | f | - | abs
مخروط | m | مخاريط | thing
مخزن | m | مخازن | place
مخزون | m | +ات | thing
مخطط | m | +ات | work abs
مخطوطة | f | +ات | work
مخطوف | m | +ون | h count
مخلب | m | مخالب | body
مخلص | m | +ون | h
مخلوق | m | +ات | animal
مخلفات | f | - | thing
مخيلة | f | - | abs
مخيم | m | +ات | place count
مد | m | - | event
مدافع | m | +ون | h role
مداخلة | f | +ات | event
مدار | m | +ات | place
مداعبة | f | +ات | abs
مداهمة | f | +ات | event
مداولة | f | +ات | event
مدبر | m | +ون | h
مدة | f | مدد | time
مدح | m | - | abs
مدخل | m | مداخل | place
مدخن | m | +ون | h count
مدخنة | f | مداخن | thing
مدخر | m | +ات | thing
مدد | m | - | abs
مدرب | m | +ون | h role count
مدربة | f | +ات | h role
مدرج | m | +ات | place
مدرس | m | +ون | h role
مدرسة | f | مدارس | place org count
مدرّسة | f | +ات | h role
مدرعة | f | +ات | thing count
مدعٍ | m | +ون | h role
مدعو | m | +ون | h
مدفأة | f | مدافئ | thing
مدفع | m | مدافع | thing count
مدفعية | f | - | group thing
مدفن | m | مدافن | place
مدلول | m | +ات | abs
مدمرة | f | +ات | thing
مدمن | m | +ون | h
مدني | m | +ون | h count
مدنية | f | +ات | abs
مدون | m | +ون | h role
مدونة | f | +ات | work
مدى | m | أمداء | abs
مديح | m | مدائح | work
مدير | m | +ون,مدراء | h role count
مديرة | f | +ات | h role
مديرية | f | +ات | org place
مدينة | f | مدن | place count
مذاق | m | - | abs
مذبح | m | مذابح | thing
مذبحة | f | مذابح | event
مذكرة | f | +ات | work count
مذنب | m | +ون | h
مُذنَّب | m | +ات | place
مذهب | m | مذاهب | abs group
مذياع | m | مذاييع | thing
مذيع | m | +ون | h role
مذيعة | f | +ات | h role
مر | m | - | abs
مرآب | m | مرائب | place
مرآة | f | مرايا | thing
مرأى | m | مراءٍ | abs
مرارة | f | +ات | abs body
مراجع | m | +ون | h
مراجعة | f | +ات | work abs
مراد | m | +ات | abs
مراسل | m | +ون | h role
مراسلة | f | +ات | h role work
مراسم | f | - | event
مراعاة | f | - | abs
مرافعة | f | +ات | event
مرافق | m | +ون | h
مراقب | m | +ون | h role count
مراقبة | f | - | abs
مراهق | m | +ون | h count
مراهقة | f | +ات | h time
مراوغة | f | +ات | abs
مربع | m | +ات | thing place
مربى | m | مربيات | food
مربٍّ | m | +ون | h role
مربية | f | +ات | h role
مرة | f | +ات,مرار | count time
مرتبة | f | مراتب | abs
مرتب | m | +ات | thing
مرتفع | m | +ات | place
مرتكب | m | +ون | h
مرثية | f | مراثٍ | work
مرج | m | مروج | place
مرجان | m | - | animal
مرجع | m | مراجع | work h
مرجعية | f | +ات | abs
مرجل | m | مراجل | thing
مرح | m | - | abs
مرحاض | m | مراحيض | place
مرحلة | f | مراحل | time count
مردود | m | +ات | abs
مرسى | m | مراسٍ | place
مرسل | m | +ون | h
مرسوم | m | مراسيم | work
مرشح | m | +ون | h role count
مرشحة | f | +ات | h role
مرشد | m | +ون | h role
مرشدة | f | +ات | h role
مرصد | m | مراصد | place org
مرض | m | أمراض | abs count
مرضعة | f | +ات | h
مرعى | m | مراعٍ | place
مرفأ | m | مرافئ | place
مرفق | m | مرافق | place body count
مرقد | m | مراقد | place
مركب | m | مراكب | thing count
مُركّب | m | +ات | thing
مركبة | f | +ات | thing count
مركز | m | مراكز | org place abs count
مركزية | f | - | abs
مرمى | m | مرامٍ | place
مرهم | m | مراهم | thing
مروءة | f | - | abs
مرور | m | - | abs
مروحة | f | مراوح | thing
مروحية | f | +ات | thing count
مرونة | f | - | abs
مريخ | m | - | place
مريد | m | +ون | h
مريض | m | مرضى | h count
مريضة | f | +ات | h
مزاج | m | أمزجة | abs
مزاح | m | - | abs
مزاد | m | +ات | event
مزار | m | +ات | place
مزارع | m | +ون | h role count
مزاعم | f | - | abs
مزاولة | f | - | abs
مزايدة | f | +ات | event
مزج | m | - | work
مزرعة | f | مزارع | place count
مزلاج | m | مزاليج | thing
مزمار | m | مزامير | thing
مزمور | m | مزامير | work
مزهرية | f | +ات | thing
مزود | m | +ون,+ات | h
مزيج | m | +ات | thing
مزيد | m | - | abs
مزية | f | مزايا | abs
مس | m | - | abs
مساء | m | أمسيات | time
مساءلة | f | - | abs
مسألة | f | مسائل | abs count
مسابقة | f | +ات | event count
مساحة | f | +ات | abs place
مسار | m | +ات | abs place
مساعد | m | +ون | h role
مساعدة | f | +ات | abs thing
مسافة | f | +ات | abs
مسافر | m | +ون | h count
مساهم | m | +ون | h
مساهمة | f | +ات | abs
مساواة | f | - | abs
مساومة | f | +ات | event
مسبار | m | مسابر | thing
مسبح | m | مسابح | place
مسبحة | f | مسابح | thing
مستأجر | m | +ون | h
مستثمر | m | +ون | h count
مستجد | m | +ات | event
مستحضر | m | +ات | thing
مستحق | m | +ات | abs
مستخدم | m | +ون | h count
مستشار | m | +ون | h role
مستشارة | f | +ات | h role
مستشفى | m | مستشفيات | place org count
مستعمرة | f | +ات | place
مستعمر | m | +ون | h
مستقبل | m | - | time
مستقر | m | +ات | place
مستكشف | m | +ون | h role
مستمع | m | +ون | h
مستند | m | +ات | work
مستنقع | m | +ات | place
مستهلك | m | +ون | h count
مستودع | m | +ات | place count
مستورد | m | +ون | h
مستوردات | f | - | thing
مستوصف | m | +ات | place
مستوطن | m | +ون | h count
مستوطنة | f | +ات | place count
مستوى | m | مستويات | abs count
مسجد | m | مساجد | place org count
مسجل | m | +ون | h role
مسح | m | مسوح,+ات | work
مسحوق | m | مساحيق | thing
مسخ | m | مسوخ | thing
مسدس | m | +ات | thing
مسرح | m | مسارح | place org field
مسرحية | f | +ات | work count
مسرة | f | +ات | abs
مسطرة | f | مساطر | thing
مسعف | m | +ون | h role
مسعى | m | مساعٍ | abs
مسقط | m | مساقط | place
مسك | m | - | thing
مسكن | m | مساكن | place
مسكّن | m | +ات | thing
مسكين | m | مساكين | h
مسلة | f | +ات | thing
مسلح | m | +ون | h count
مسلخ | m | مسالخ | place
مسلسل | m | +ات | work count
مسلك | m | مسالك | abs place
مسلم | m | +ون | h
مسلمة | f | +ات | h abs
مسمار | m | مسامير | thing
مسمى | m | مسميات | abs
مسن | m | +ون | h count
مسنة | f | +ات | h
مسودة | f | +ات | work
مسؤول | m | +ون | h role count
مسؤولة | f | +ات | h role
مسؤولية | f | +ات | abs
مسيحي | m | +ون | h
مسيحية | f | - | abs
مسير | m | - | event
مسيرة | f | +ات | event abs
مسيّرة | f | +ات | thing count
مشادة | f | +ات | event
مشارك | m | +ون | h count
مشاركة | f | +ات | abs
مشاة | m | - | group
مشاجرة | f | +ات | event
مشاعر | f | - | abs
مشاهد | m | +ون | h count
مشاهدة | f | +ات | abs count
مشاورة | f | +ات | event
مشتبه | m | +ون | h
مشتري | m | - | place
مشترك | m | +ون | h count
مشتق | m | +ات | thing
مشتل | m | مشاتل | place
مشجع | m | +ون | h count
مشرب | m | مشارب | abs
مشرحة | f | مشارح | place
مشرد | m | +ون | h count
مشرط | m | مشارط | thing
مشرع | m | +ون | h role
مشرف | m | +ون | h role
مشرفة | f | +ات | h role
مشرق | m | مشارق | place
مشرك | m | +ون | h
مشروب | m | +ات | food
مشروع | m | مشاريع,+ات | work abs count
مشروعية | f | - | abs
مشط | m | أمشاط | thing
مشعل | m | مشاعل | thing
مشغل | m | مشاغل | place
مشقة | f | مشاق,+ات | abs
مشكاة | f | مشاكٍ | thing
مشكلة | f | +ات,مشاكل | abs count
مشكل | m | مشاكل | abs
مشمش | m | - | plant food
مشنقة | f | مشانق | thing
مشهد | m | مشاهد | abs place work
مشوار | m | مشاوير | event
مشورة | f | - | abs
مشي | m | - | field
مشيئة | f | - | abs
مشيخة | f | +ات | org
مشير | m | +ون | h role
مشيمة | f | +ات | body
مصاب | m | +ون | h count
مصادرة | f | +ات | abs
مصادفة | f | +ات | event
مصادقة | f | - | abs
مصارع | m | +ون | h role
مصارعة | f | - | field
مصافحة | f | +ات | event
مصالحة | f | +ات | event
مصاهرة | f | - | abs
مصباح | m | مصابيح | thing count
مصب | m | +ات | place
مصحة | f | +ات | place
مصحف | m | مصاحف | work
مصداقية | f | - | abs
مصدر | m | مصادر | abs count
مصدّر | m | +ون | h
مصراع | m | مصاريع | thing
مصرع | m | مصارع | event
مصرف | m | مصارف | org place count
مصروف | m | مصاريف,+ات | thing
مصطلح | m | +ات | abs count
مصعد | m | مصاعد | thing
مصفاة | f | مصافٍ | place thing
مصفوفة | f | +ات | abs
مصل | m | أمصال | thing
مصلحة | f | مصالح | abs org
مصلح | m | +ون | h role
مصلٍّ | m | +ون | h count
مصلى | m | مصليات | place
مصمم | m | +ون | h role
مصممة | f | +ات | h role
مصنع | m | مصانع | place org count
مصنف | m | +ات | work
مصور | m | +ون | h role
مصورة | f | +ات | h role
مصيبة | f | مصائب | event
مصيدة | f | مصائد | thing
مصير | m | مصائر | abs
مصيف | m | مصايف | place
مضاد | m | +ات | thing
مضاربة | f | +ات | abs
مضاعفة | f | +ات | abs
مضجع | m | مضاجع | place
مضخة | f | +ات | thing
مضرب | m | مضارب | thing
مضغ | m | - | work
مضغة | f | مضغ | body
مضمار | m | مضامير | place
مضمون | m | مضامين | abs
مضيف | m | +ون | h role
مضيفة | f | +ات | h role
مضيق | m | مضايق | place
مضي | m | - | abs
مطار | m | +ات | place org count
مطاردة | f | +ات | event
مطاط | m | - | thing
مطالبة | f | +ات | abs
مطالعة | f | +ات | abs
مطب | m | +ات | thing
مطبخ | m | مطابخ | place
مطبعة | f | مطابع | place org
مطبوعة | f | +ات | work
مطحنة | f | مطاحن | place thing
مطر | m | أمطار | thing
مطران | m | مطارنة | h role
مطرب | m | +ون | h role
مطربة | f | +ات | h role
مطرقة | f | مطارق | thing
مطعم | m | مطاعم | place org count
مطلب | m | مطالب | abs count
مطلع | m | مطالع | abs time
مطلقة | f | +ات | h
مطل | m | - | abs
مطهر | m | +ات | thing
مطور | m | +ون | h role
مطية | f | مطايا | animal
مظاهرة | f | +ات | event count
مظلة | f | +ات | thing
مظلوم | m | +ون | h
مظلمة | f | مظالم | abs
مظهر | m | مظاهر | abs
معاداة | f | - | abs
معادلة | f | +ات | abs
معارض | m | +ون | h role count
معارضة | f | +ات | group abs
معاش | m | +ات | thing
معاصر | m | +ون | h
معاق | m | +ون | h count
معاقبة | f | - | abs
معالج | m | +ون | h role
معالجة | f | +ات | abs
معاملة | f | +ات | abs
معاناة | f | - | abs
معاهدة | f | +ات | work count
معاون | m | +ون | h role
معاونة | f | - | abs
معاينة | f | +ات | abs
معايشة | f | - | abs
معبد | m | معابد | place count
معبر | m | معابر | place count
معتدٍ | m | +ون | h
معتقد | m | +ات | abs
معتقل | m | +ون | h count
معتقلة | f | +ات | h
معتمر | m | +ون | h count
معجب | m | +ون | h
معجزة | f | +ات | event
معجم | m | معاجم | work
معجون | m | معاجين | thing
معد | m | +ون | h role
معدات | f | - | thing
معدة | f | +ات,معد | body
معدل | m | +ات | abs count
معدن | m | معادن | thing count
معرض | m | معارض | event place org count
معرفة | f | معارف | abs
معركة | f | معارك | event count
معروف | m | - | abs
معزوفة | f | +ات | work
معسكر | m | +ات | place count
معصم | m | معاصم | body
معصية | f | معاصٍ | abs
معضلة | f | +ات | abs
معطف | m | معاطف | thing
معطى | m | معطيات | abs
معقل | m | معاقل | place
معلق | m | +ون | h role
معلم | m | معالم | place
معلّم | m | +ون | h role count
معلمة | f | +ات | h role count
معلومة | f | +ات | abs count
معمار | m | - | field
معماري | m | +ون | h role
معمل | m | معامل | place count
معنويات | f | - | abs
معنى | m | معانٍ | abs
معهد | m | معاهد | org place count
معوق | m | +ات | abs
معول | m | معاول | thing
معونة | f | +ات | thing
معيار | m | معايير | abs count
معيد | m | +ون | h role
معيشة | f | - | abs
معيل | m | +ون | h
مغادرة | f | - | event
مغارة | f | +ات,مغاور | place
مغالاة | f | - | abs
مغامر | m | +ون | h
مغامرة | f | +ات | event
مغترب | m | +ون | h count
مغذٍّ | m | +ات | thing
مغزى | m | مغازٍ | abs
مغرب | m | - | time place
مغسلة | f | مغاسل | thing place
مغفرة | f | - | abs
مغنٍّ | m | +ون | h role
مغنية | f | +ات | h role
مغناطيس | m | +ات | thing
مغنيسيوم | m | - | thing
مغول | m | - | group
مفاجأة | f | +ات | event
مفارقة | f | +ات | abs
مفاعل | m | +ات | place thing count
مفاوض | m | +ون | h role
مفاوضات | f | - | event
مفاوضة | f | +ات | event
مفتاح | m | مفاتيح | thing
مفتش | m | +ون | h role
مفتٍ | m | +ون | h role
مفترق | m | +ات | place
مفخرة | f | مفاخر | abs
مفرد | m | +ات | abs
مفردة | f | +ات | abs
مفرش | m | مفارش | thing
مفر | m | - | abs
مفسدة | f | مفاسد | abs
مفسر | m | +ون | h role
مفصل | m | مفاصل | body
مفعول | m | مفاعيل | abs
مفقود | m | +ون | h count
مفكر | m | +ون | h role
مفكرة | f | +ات | work h
مفهوم | m | مفاهيم | abs count
مفوض | m | +ون | h role
مفوضة | f | +ات | h role
مفوضية | f | +ات | org
مقابل | m | - | abs
مقابلة | f | +ات | event work count
مقاتل | m | +ون | h count
مقاتلة | f | +ات | thing h count
مقارنة | f | +ات | abs
مقاس | m | +ات | abs
مقاضاة | f | - | abs
مقاطعة | f | +ات | place event
مقال | m | +ات | work count
مقالة | f | +ات | work count
مقام | m | +ات | abs place
مقامة | f | +ات | work
مقامرة | f | +ات | abs
مقاوم | m | +ون | h
مقاومة | f | - | group abs
مقاول | m | +ون | h role
مقاولة | f | +ات | org
مقايضة | f | +ات | abs
مقبرة | f | مقابر | place count
مقبض | m | مقابض | thing
مقتطف | m | +ات | work
مقتل | m | مقاتل | event
مقتنيات | f | - | thing
مقتضى | m | مقتضيات | abs
مقترح | m | +ات | abs count
مقدار | m | مقادير | abs
مقدرة | f | +ات | abs
مقدم | m | +ون | h role
مَقدَم | m | - | event
مقدمة | f | +ات | work abs
مقدّمة | f | +ات | h role
مقدسات | f | - | thing
مقر | m | +ات,مقار | place count
مقرب | m | +ون | h
مقرر | m | +ات | work
مقرّر | m | +ون | h role
مقشة | f | +ات | thing
مقص | m | +ات | thing
مقصد | m | مقاصد | abs place
مقصف | m | مقاصف | place
مقصلة | f | مقاصل | thing
مقصورة | f | +ات | place
مقطع | m | مقاطع | work count
مقطوعة | f | +ات | work
مقطورة | f | +ات | thing
مقعد | m | مقاعد | thing count
مقلاة | f | مقالٍ | thing
مقلب | m | مقالب | event
مقلع | m | مقالع | place
مقلة | f | مقل | body
مقهى | m | مقاهٍ | place count
مقود | m | مقاود | thing
مقوم | m | +ات | abs
مقولة | f | +ات | abs
مقياس | m | مقاييس | abs thing
مقيم | m | +ون | h count
مكاتبة | f | +ات | work
مكافأة | f | +ات | thing count
مكافحة | f | - | abs
مكالمة | f | +ات | event count
مكان | m | أماكن,أمكنة | place count
مكانة | f | +ات | abs
مكبر | m | +ات | thing
مكب | m | +ات | place
مكبس | m | مكابس | thing
مكتب | m | مكاتب | place org thing count
مكتبة | f | +ات | place org count
مكتسب | m | +ات | abs
مكتشف | m | +ون | h role
مكث | m | - | abs
مكر | m | - | abs
مكرمة | f | مكارم | abs
مكروه | m | مكاره | event
مكسب | m | مكاسب | abs
مكسرات | f | - | food
مكعب | m | +ات | thing
مكنسة | f | مكانس | thing
مكواة | f | مكاوٍ | thing
مكوث | m | - | abs
مكوك | m | +ات | thing
مكون | m | +ات | thing abs
مكيال | m | مكاييل | thing
مكيدة | f | مكائد | abs
مكيف | m | +ات | thing
ملاءمة | f | - | abs
ملاءة | f | +ات | thing
ملاحة | f | - | field
ملاح | m | +ون | h role
ملاحظة | f | +ات | abs work
ملاحقة | f | +ات | event
ملاذ | m | +ات | place
ملازم | m | +ون | h role
ملاك | m | ملائكة | h
ملاكم | m | +ون | h role
ملاكمة | f | - | field
ملامح | f | - | abs body
ملبس | m | ملابس | thing
ملة | f | ملل | group
ملتقى | m | ملتقيات | event place
ملجأ | m | ملاجئ | place
ملح | m | أملاح | food
ملحد | m | +ون | h
ملحق | m | +ات | work
ملحمة | f | ملاحم | work
ملحن | m | +ون | h role
ملخص | m | +ات | work
ملصق | m | +ات | work
ملعب | m | ملاعب | place count
ملعقة | f | ملاعق | thing
ملف | m | +ات | work abs count
ملفوف | m | - | plant food
ملك | m | ملوك | h role
مُلك | m | - | abs
مِلك | m | أملاك | thing
ملكة | f | +ات | h role
مَلَكة | f | +ات | abs
ملكية | f | +ات | abs
ملل | m | - | abs
ملهى | m | ملاهٍ | place
ملهاة | f | ملاهٍ | work
ملوحة | f | - | abs
ملوخية | f | - | food plant
ملون | m | +ات | thing
مليار | m | +ات | count
ملياردير | m | +ات | h role
مليغرام | m | +ات | unit
مليمتر | m | +ات | unit
مليون | m | ملايين | count
مليونير | m | +ات | h role
مماثلة | f | - | abs
ممارس | m | +ون | h
ممارسة | f | +ات | abs
مماطلة | f | +ات | abs
ممانعة | f | - | abs
ممتلكات | f | - | thing
ممثل | m | +ون | h role count
ممثلة | f | +ات | h role
ممثلية | f | +ات | org
ممحاة | f | مماحٍ | thing
ممر | m | +ات | place
ممرض | m | +ون | h role
ممرضة | f | +ات | h role
ممشى | m | مماشٍ | place
مملكة | f | ممالك | place org count
مملوك | m | مماليك | h
ممول | m | +ون | h
مميزات | f | - | abs
ممات | m | - | abs
منّ | m | - | abs
مناخ | m | +ات | abs
منادٍ | m | +ون | h
منار | m | +ات | thing
منارة | f | +ات,منائر | thing place
منازعة | f | +ات | event
مناسبة | f | +ات | event count
مناص | m | - | abs
مناصر | m | +ون | h count
مناصرة | f | - | abs
مناضل | m | +ون | h role
مناط | m | - | abs
مناظرة | f | +ات | event
مناعة | f | - | abs
منافس | m | +ون | h
منافسة | f | +ات | event count
منافق | m | +ون | h
مناقصة | f | +ات | event
مناقشة | f | +ات | event
منال | m | - | abs
منام | m | +ات | abs
مناهج | f | - | work
مناورة | f | +ات | event
منبر | m | منابر | thing place
منبع | m | منابع | place
منبه | m | +ات | thing
منتج | m | +ات | thing count
مُنتِج | m | +ون | h role
منتجة | f | +ات | h role
منتجع | m | +ات | place
منتخب | m | +ات | group org count
منتدى | m | منتديات | event org
منتزه | m | +ات | place
منتصف | m | - | time
منتوج | m | +ات | thing
منجل | m | مناجل | thing
منجم | m | مناجم | place count
منجّم | m | +ون | h role
منجز | m | +ات | abs
منحة | f | منح | thing count
منحدر | m | +ات | place
منحى | m | مناحٍ | abs
منحنى | m | منحنيات | thing
منخفض | m | +ات | place
منخل | m | مناخل | thing
مندوب | m | +ون | h role
مندوبة | f | +ات | h role
منديل | m | مناديل | thing
منزل | m | منازل | place count
منزلة | f | منازل | abs
منسق | m | +ون | h role
منسقة | f | +ات | h role
منسوب | m | مناسيب | abs
منشأ | m | مناشئ | place
منشأة | f | منشآت | place org count
منشار | m | مناشير | thing
منشد | m | +ون | h role
منشفة | f | مناشف | thing
منشق | m | +ون | h
منشور | m | +ات,مناشير | work count
منصب | m | مناصب | abs count
منصة | f | +ات | thing place org
منطاد | m | مناطيد | thing
منطق | m | - | field
منطقة | f | مناطق | place count
منطلق | m | +ات | abs
منظار | m | مناظير | thing
منظر | m | مناظر | abs
منظّر | m | +ون | h role
منظف | m | +ات | thing
منظم | m | +ون | h
منظمة | f | +ات | org count
منظور | m | +ات | abs
منظومة | f | +ات | abs thing
منع | m | - | abs
منعطف | m | +ات | place abs
منفذ | m | منافذ | place
منفّذ | m | +ون | h
منفعة | f | منافع | abs
منفى | m | منافٍ | place
منقار | m | مناقير | body
منقب | m | +ون | h role
منقبة | f | مناقب | abs
منكب | m | مناكب | body
منكوب | m | +ون | h
منهج | m | مناهج | abs work
منهجية | f | +ات | abs
منهل | m | مناهل | place
منوال | m | - | abs
منية | f | منايا | event
مُنية | f | منى | abs
مهابة | f | - | abs
مهاجر | m | +ون | h count
مهاجم | m | +ون | h role count
مهارة | f | +ات | abs count
مهبط | m | مهابط | place
مهد | m | مهود | thing place
مهر | m | مهور | thing
مُهر | m | أمهار,مهار | animal
مهرب | m | +ون | h
مهرج | m | +ون | h role
مهرجان | m | +ات | event org count
مهزلة | f | مهازل | event
مهلة | f | مهل | time
مهل | m | - | abs
مهمة | f | +ات,مهام | abs count
مهندس | m | +ون | h role count
مهندسة | f | +ات | h role
مهنة | f | مهن | abs count
مهنية | f | - | abs
مهني | m | +ون | h
موات | m | - | thing
مواجهة | f | +ات | event count
مواساة | f | - | abs
مواصفات | f | - | abs
مواصلات | f | - | thing
مواصلة | f | - | abs
مواطن | m | +ون | h count
مواطنة | f | +ات | h abs
موافقة | f | +ات | abs
مواكبة | f | - | abs
موالاة | f | - | group
موالٍ | m | +ون | h
موال | m | مواويل | work
موت | m | - | event
موتى | m | - | h
موج | m | أمواج | thing
موجة | f | +ات | thing event count
موجب | m | +ات | abs
موجز | m | +ات | work
موجه | m | +ون | h role
موجودات | f | - | thing
مودة | f | - | abs
مودع | m | +ون | h
مورد | m | موارد | abs thing
مورّد | m | +ون | h
موروث | m | +ات | abs
موز | m | - | plant food
موسم | m | مواسم | time count
موسوعة | f | +ات | work
موسيقى | f | - | field
موسيقار | m | - | h role
موسيقي | m | +ون | h role
موضة | f | +ات | field
موضع | m | مواضع | place
موضوع | m | مواضيع,+ات | abs count
موضوعية | f | - | abs
موطئ | m | مواطئ | place
موطن | m | مواطن | place
موظف | m | +ون | h role count
موظفة | f | +ات | h role
موعد | m | مواعيد | time
موعظة | f | مواعظ | work
موفد | m | +ون | h role
موقد | m | مواقد | thing
موقع | m | مواقع | place org count
موقّع | m | +ون | h
موقعة | f | مواقع | event
موقف | m | مواقف | abs place count
موكب | m | مواكب | group
مولد | m | موالد | event
مولّد | m | +ات | thing
مولود | m | مواليد | h count
مولى | m | موالٍ | h role
مومياء | f | +ات | thing
موهبة | f | مواهب | abs
موهوب | m | +ون | h
موبايل | m | +ات | thing
ميت | m | أموات | h
ميتة | f | - | animal
ميثاق | m | مواثيق | work
ميدالية | f | +ات | thing count
ميدان | m | ميادين | place count
ميراث | m | مواريث | thing
ميزان | m | موازين | thing
ميزانية | f | +ات | abs work
ميزة | f | +ات | abs
ميسرة | f | - | place
ميعاد | m | مواعيد | time
ميغاواط | m | - | unit
ميقات | m | مواقيت | time
ميكانيكا | f | - | field
ميكانيكي | m | +ون | h role
ميكروب | m | +ات | animal
ميكروفون | m | +ات | thing
ميكروسكوب | m | +ات | thing
ميل | m | أميال | unit count
مَيل | m | ميول | abs
ميلاد | m | - | event
ميليشيا | f | +ات | group count
ميمنة | f | - | place
ميناء | m | موانئ,موانٍ | place count
مينا | f | - | thing
# ن
نائب | m | نواب | h role count
نائبة | f | +ات,نوائب | h role
ناب | m | أنياب | body
نابغة | m | نوابغ | h
ناتج | m | نواتج | abs
ناجٍ | m | +ون | h count
ناحية | f | نواحٍ | place abs
ناخب | m | +ون | h count
نادٍ | m | أندية,نوادٍ | org place count
نادل | m | ندل | h role
نادلة | f | +ات | h role
نار | f | نيران | thing
نازح | m | +ون | h count
نازحة | f | +ات | h
نازية | f | - | abs
نازي | m | +ون | h
ناس | m | - | h
ناسك | m | نساك | h
ناشر | m | +ون | h role
ناشئ | m | +ون,ناشئة | h
ناشط | m | +ون,نشطاء | h role count
ناشطة | f | +ات | h role
ناصر | m | أنصار | h
ناصية | f | نواصٍ | body place
ناطق | m | +ون | h role
ناطقة | f | +ات | h role
ناظر | m | نظار | h role
ناعورة | f | نواعير | thing
نافذة | f | نوافذ | thing count
نافلة | f | نوافل | abs
نافورة | f | +ات,نوافير | thing
ناقة | f | نوق,+ات | animal
ناقد | m | نقاد | h role
ناقدة | f | +ات | h role
ناقل | m | +ون,+ات | thing h
ناقلة | f | +ات | thing count
ناقوس | m | نواقيس | thing
ناموس | m | نواميس | abs animal
ناموسة | f | +ات,ناموس | animal
ناي | m | +ات | thing
نبات | m | +ات | plant count
نباهة | f | - | abs
نبأ | m | أنباء | abs
نبتة | f | +ات | plant
نبذة | f | نبذ | work
نبرة | f | +ات | abs
نبض | m | - | abs
نبضة | f | +ات | event
نبع | m | ينابيع | place
نبل | m | - | abs
نبوءة | f | +ات | abs
نبوة | f | - | abs
نبوغ | m | - | abs
نبي | m | أنبياء | h role
نبيذ | m | أنبذة | food
نبيل | m | نبلاء | h
نتاج | m | - | abs
نتوء | m | +ات | thing
نتيجة | f | نتائج | abs count
نثر | m | - | work
نجاة | f | - | event
نجاح | m | +ات | event abs
نجار | m | +ون | h role
نجارة | f | - | field
نجاسة | f | +ات | abs
نجدة | f | +ات | abs
نجم | m | نجوم | place h role count
نجمة | f | +ات | place h role
نجومية | f | - | abs
نجوى | f | - | abs
نحات | m | +ون | h role
نحاس | m | - | thing
نحافة | f | - | abs
نحت | m | - | field
نحل | m | - | animal
نحلة | f | +ات | animal
نحو | m | أنحاء | field
نحول | m | - | abs
نحيب | m | - | abs
نخاع | m | - | body
نخبة | f | نخب | group
نخر | m | - | abs
نخل | m | نخيل | plant
نخلة | f | نخيل,+ات | plant count
نخيل | m | - | plant
نداء | m | +ات | abs event
نداوة | f | - | abs
ندبة | f | ندوب,+ات | body
ندرة | f | - | abs
ندم | m | - | abs
ندوة | f | +ات | event count
ندى | m | أنداء | thing
ند | m | أنداد | h
نذر | m | نذور | abs
نذير | m | نذر | abs
نرجس | m | - | plant
نرد | m | - | thing
نزاع | m | +ات | event count
نزاهة | f | - | abs
نزع | m | - | abs
نزعة | f | +ات | abs
نزف | m | - | event
نزلة | f | +ات | abs
نزهة | f | نزه | event
نزوة | f | +ات | abs
نزوح | m | - | event
نزول | m | - | event
نزيف | m | - | event
نزيل | m | نزلاء | h count
نساء | f | - | h
نساج | m | +ون | h role
نسب | m | أنساب | abs
نسبة | f | نسب | abs count
نسبية | f | - | abs
نسج | m | - | work
نسخ | m | - | work
نسخة | f | نسخ | work count
نسر | m | نسور | animal
نسف | m | - | event
نسق | m | أنساق | abs
نسك | m | - | abs
نسل | m | أنسال | group
نسمة | f | +ات | unit count
نسوة | f | - | h
نسوية | f | - | abs
نسيان | m | - | abs
نسيج | m | أنسجة,أنساج | thing body
نسيم | m | نسائم | thing
نشا | m | - | food
نشأة | f | - | event
نشاط | m | أنشطة,+ات | abs count
نشر | m | - | work
نشرة | f | +ات | work
نشوء | m | - | event
نشوب | m | - | event
نشوة | f | - | abs
نشيد | m | أناشيد | work
نص | m | نصوص | work count
نصاب | m | أنصبة | abs
نصّاب | m | +ون | h
نصب | m | أنصاب | thing
نصح | m | - | abs
نصر | m | - | event
نصرة | f | - | abs
نصراني | m | نصارى | h
نصرانية | f | - | abs
نصف | m | أنصاف | abs time
نصل | m | نصال | thing
نصيب | m | أنصبة,أنصباء | abs
نصيحة | f | نصائح | abs
نصير | m | أنصار,نصراء | h
نضال | m | +ات | event abs
نضج | m | - | abs
نضوب | m | - | event
نضارة | f | - | abs
نطاق | m | +ات,نطق | abs
نطق | m | - | abs
نظارة | f | +ات | thing
نظافة | f | - | abs
نظام | m | أنظمة,نظم | abs org count
نظر | m | أنظار | abs
نظرة | f | +ات | abs
نظرية | f | +ات | abs work count
نظم | m | - | work
نظير | m | نظراء,نظائر | h role
نعاس | m | - | abs
نعامة | f | نعام,+ات | animal
نعجة | f | نعاج | animal
نعرة | f | +ات | abs
نعش | m | نعوش | thing
نعل | f | نعال | thing
نعمة | f | نعم | abs
نعناع | m | - | plant food
نعومة | f | - | abs
نعي | m | - | work
نعيم | m | - | abs
نغم | m | أنغام | abs
نغمة | f | +ات,نغم | abs
نفاذ | m | - | abs
نفاق | m | - | abs
نفاية | f | +ات | thing
نفحة | f | +ات | abs
نفخ | m | - | abs
نفر | m | أنفار | h group
نفس | f | أنفس,نفوس | abs
نَفَس | m | أنفاس | body
نفسية | f | +ات | abs
نفط | m | - | thing
نفع | m | - | abs
نفق | m | أنفاق | place count
نفقة | f | +ات | abs
نفل | m | أنفال | thing
نفور | m | - | abs
نفوذ | m | - | abs
نفي | m | - | abs
نفير | m | - | abs
نقاء | m | - | abs
نقابة | f | +ات | org count
نقابي | m | +ون | h
نقاب | m | نقب | thing
نقاش | m | +ات | event
نقّاش | m | +ون | h role
نقاهة | f | - | time
نقد | m | نقود | abs thing
نقش | m | نقوش | work
نقص | m | - | abs
نقصان | m | - | abs
نقض | m | - | abs
نقطة | f | نقاط,نقط | abs place unit count
نقل | m | - | field
نقلة | f | +ات | event
نقمة | f | نقم | abs
نقيب | m | نقباء | h role
نقيض | m | نقائض | abs
نكاح | m | - | event
نكبة | f | +ات | event
نكتة | f | نكات,نكت | work
نكسة | f | +ات | event
نكهة | f | +ات | abs
نماء | m | - | abs
نمر | m | نمور | animal count
نمرة | f | نمر | abs
نمش | m | - | body
نمط | m | أنماط | abs
نمل | m | - | animal
نملة | f | +ات | animal
نمو | m | - | abs
نموذج | m | نماذج | abs work
نميمة | f | نمائم | abs
نهار | m | - | time
نهاية | f | +ات | time
نهب | m | - | event
نهج | m | نهوج | abs
نهر | m | أنهار | place count
نهضة | f | +ات | event
نهم | m | - | abs
نهوض | m | - | event
نهي | m | - | abs
نواة | f | نوى,نويات | thing body
نوبة | f | +ات | event time
نور | m | أنوار | thing
نورس | m | نوارس | animal
نوع | m | أنواع | abs count
نوعية | f | +ات | abs
نوم | m | - | abs
نوفمبر | m | - | time
نية | f | +ات,نوايا | abs
نيابة | f | +ات | org abs
نيزك | m | نيازك | thing
نيسان | m | - | time
نيكل | m | - | thing
نيكوتين | m | - | thing
نيل | m | - | event
نيترات | f | - | thing
نيتروجين | m | - | thing
نيوترون | m | +ات | thing
# ه
هاتف | m | هواتف | thing count
هاجس | m | هواجس | abs
هامش | m | هوامش | abs
هامة | f | +ات | body
هاوٍ | m | هواة | h
هاوية | f | +ات | place
هالة | f | +ات | thing
هبة | f | +ات | thing
هبوط | m | - | event
هتاف | m | +ات | abs
هجاء | m | - | work
هجرة | f | +ات | event
هجر | m | - | abs
هجمة | f | +ات | event count
هجوم | m | +ات | event count
هجين | m | هجن | animal
هدر | m | - | abs
هداف | m | +ون | h role
هداية | f | - | abs
هدف | m | أهداف | abs count
هدم | m | - | event
هدنة | f | هدن,+ات | event
هدهد | m | هداهد | animal
هدوء | m | - | abs
هدى | m | - | abs
هدية | f | هدايا | thing
هذيان | m | - | abs
هراء | m | - | abs
هرة | f | هرر | animal
هر | m | هررة | animal
هرم | m | أهرام,+ات | place thing
هرمون | m | +ات | body
هروب | m | - | event
هزال | m | - | abs
هزة | f | +ات | event count
هزل | m | - | abs
هزيمة | f | هزائم | event count
هشاشة | f | - | abs
هضبة | f | هضاب | place
هضم | m | - | abs
هفوة | f | +ات | abs
هلاك | m | - | event
هلال | m | أهلة | thing
هلع | m | - | abs
هليون | m | - | plant food
همسة | f | +ات | abs
همس | m | - | abs
همة | f | همم | abs
هم | m | هموم | abs
هندام | m | - | abs
هندسة | f | - | field
هنيهة | f | +ات | time
هواء | m | - | thing
هوائي | m | +ات | thing
هواية | f | +ات | abs
هوة | f | +ات,هوى | place abs
هودج | m | هوادج | thing
هوس | m | - | abs
هوكي | m | - | field
هول | m | أهوال | abs
هوى | m | أهواء | abs
هوية | f | +ات | abs
هيئة | f | +ات | org abs count
هيبة | f | - | abs
هيدروجين | m | - | thing
هيكل | m | هياكل | thing place
هيكلة | f | - | abs
هيليوم | m | - | thing
هيمنة | f | - | abs
# و
واجب | m | +ات | abs count
واجهة | f | +ات | thing place
واحة | f | +ات | place
واحد | m | +ون | count
وادٍ | m | أودية,وديان | place
وارث | m | +ون,ورثة | h
وارد | m | +ات | thing
واسطة | f | وسائط | abs
واط | m | - | unit
واعظ | m | وعاظ | h role
وافد | m | +ون | h count
واقع | m | وقائع | abs
واقعة | f | وقائع | event
واقعية | f | - | abs
والٍ | m | ولاة | h role
والد | m | +ون | h
والدة | f | +ات | h
وباء | m | أوبئة | event
وبر | m | أوبار | thing
وتد | m | أوتاد | thing
وتر | m | أوتار | thing body
وتيرة | f | وتائر | abs
وثبة | f | +ات | event
وثب | m | - | field
وثن | m | أوثان | thing
وثنية | f | - | abs
وثيقة | f | وثائق | work count
وثوق | m | - | abs
وجاهة | f | - | abs
وجبة | f | +ات | food count
وجد | m | - | abs
وجدان | m | - | abs
وجع | m | أوجاع | abs
وجنة | f | +ات | body
وجه | m | وجوه,أوجه | body
وجهة | f | +ات | place abs
وجوب | m | - | abs
وجود | m | - | abs
وجيه | m | وجهاء | h
وحدة | f | +ات | abs unit group count
وحدانية | f | - | abs
وحشة | f | - | abs
وحش | m | وحوش | animal
وحشية | f | - | abs
وحل | m | أوحال | thing
وحي | m | - | abs
وخز | m | - | abs
وداع | m | - | event
ود | m | - | abs
وديعة | f | ودائع | thing
وراثة | f | - | field
وراق | m | +ون | h role
ورد | m | ورود | plant
وردة | f | +ات,ورود | plant count
ورشة | f | ورش,+ات | place event
ورطة | f | +ات | event
ورع | m | - | abs
ورق | m | أوراق | thing plant
ورقة | f | أوراق,+ات | thing work plant count
ورك | m | أوراك | body
ورم | m | أورام | body
ورود | m | - | event
وريث | m | ورثة | h role
وريثة | f | +ات | h
وريد | m | أوردة | body
وزارة | f | +ات | org count
وزة | f | +ات | animal
وزر | m | أوزار | abs
وزن | m | أوزان | abs
وزير | m | وزراء | h role count
وزيرة | f | +ات | h role
وسادة | f | وسائد,+ات | thing
وساطة | f | +ات | abs event
وسام | m | أوسمة | thing count
وسط | m | أوساط | place group
وسطية | f | - | abs
وسع | m | - | abs
وسم | m | وسوم | thing
وسواس | m | وساوس | abs
وسيط | m | وسطاء | h role
وسيلة | f | وسائل | abs thing count
وشاح | m | أوشحة | thing
وشم | m | وشوم | body
وصاية | f | - | abs
وصف | m | أوصاف | abs
وصفة | f | +ات | work food
وصل | m | +ات | thing
وصلة | f | +ات | thing
وصمة | f | +ات | abs
وصول | m | - | event
وصي | m | أوصياء | h role
وصيفة | f | +ات | h
وصية | f | وصايا | work
وضع | m | أوضاع | abs
وضعية | f | +ات | abs
وضوء | m | - | event
وضوح | m | - | abs
وطأة | f | - | abs
وطن | m | أوطان | place
وطنية | f | - | abs
وطواط | m | وطاويط | animal
وظيفة | f | وظائف | abs count
وعاء | m | أوعية | thing body
وعد | m | وعود | abs
وعظ | m | - | work
وعل | m | وعول | animal
وعي | m | - | abs
وعيد | m | - | abs
وفاء | m | - | abs
وفاة | f | وفيات | event count
وفاق | m | - | abs
وفد | m | وفود | group count
وفرة | f | - | abs
وقاحة | f | - | abs
وقاية | f | - | abs
وقار | m | - | abs
وقت | m | أوقات | time
وقع | m | - | abs
وقعة | f | +ات | event
وقف | m | أوقاف | abs org
وقفة | f | +ات | event
وقوع | m | - | event
وقوف | m | - | abs
وقود | m | - | thing
وكالة | f | +ات | org count
وكر | m | أوكار | place
وكيل | m | وكلاء | h role
وكيلة | f | +ات | h role
ولادة | f | +ات | event count
ولاء | m | +ات | abs
ولاية | f | +ات | place abs count
ولد | m | أولاد | h count
ولع | m | - | abs
ولي | m | أولياء | h role
وليد | m | ولدان | h
وليمة | f | ولائم | event food
وميض | m | - | thing
وهج | m | - | thing
وهلة | f | - | time
وهم | m | أوهام | abs
وهن | m | - | abs
ويل | m | +ات | abs
# ي
يابسة | f | - | place
ياسمين | m | - | plant
ياقوت | m | يواقيت | thing
ياقة | f | +ات | thing
يأس | m | - | abs
يانصيب | m | - | event
يتيم | m | أيتام,يتامى | h count
يتيمة | f | +ات,يتامى | h
يخت | m | يخوت | thing
يد | f | أيدٍ,أيادٍ | body
يراع | m | - | animal thing
يربوع | m | يرابيع | animal
يرقة | f | +ات | animal
يسار | m | - | place group
يساري | m | +ون | h
يسر | m | - | abs
يعسوب | m | يعاسيب | animal
يقظة | f | - | abs
يقطين | m | - | plant food
يقين | m | - | abs
يم | m | - | place
يمامة | f | يمام,+ات | animal
يمين | m | - | place group
يَمين | f | أيمان | abs
يناير | m | - | time
ينبوع | m | ينابيع | place
ين | m | +ات | unit
يهودي | m | يهود | h
يهودية | f | +ات | abs h
يود | m | - | thing
يورانيوم | m | - | thing
يورو | m | +ات | unit count
يوليو | m | - | time
يوم | m | أيام | time count
يومية | f | +ات | work
يوميات | f | - | work
يونيو | m | - | time
يوان | m | +ات | unit
يوبيل | m | - | event
يوغا | f | - | field
`
