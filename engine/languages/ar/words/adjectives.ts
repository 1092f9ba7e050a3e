/** Adjectives: qualities, elatives, colours, nisbas, participles used as adjectives, ordinals; the format is in README.md beside it. */
export const ADJECTIVES = `
كبير | كبار | size opp:صغير
صغير | صغار | size opp:كبير
جديد | جدد | quality time opp:قديم
قديم | قدماء | quality time opp:حديث
حديث | - | quality time opp:قديم
طويل | طوال | size opp:قصير
قصير | قصار | size opp:طويل
عظيم | عظماء | pos opp:حقير
مهم | +ون | pos opp:تافه
قوي | أقوياء | pos opp:ضعيف
ضعيف | ضعفاء | neg opp:قوي
كثير | كثيرون | size opp:قليل
قليل | قليلون | size opp:كثير
عام | - | quality opp:خاص
خاص | - | quality opp:عام
سريع | +ون | quality opp:بطيء
بطيء | +ون | quality opp:سريع
سهل | - | pos opp:صعب
صعب | - | neg opp:سهل
جميل | +ون | pos opp:قبيح
قبيح | - | neg opp:جميل
حسن | حسان | pos opp:سيئ
سيئ | +ون | neg opp:جيد
جيد | +ون | pos opp:رديء
رديء | - | neg opp:جيد
ممتاز | +ون | pos
رائع | +ون | pos
بديع | - | pos
واسع | - | size opp:ضيق
ضيق | - | size opp:واسع
عريض | - | size opp:ضيق
عميق | - | size opp:ضحل
ضحل | - | size opp:عميق
عال | - | size opp:منخفض
مرتفع | - | size opp:منخفض
منخفض | - | size opp:مرتفع
ثقيل | - | quality opp:خفيف
خفيف | - | quality opp:ثقيل
حار | - | quality opp:بارد
بارد | - | quality opp:حار
ساخن | - | quality opp:بارد
دافئ | - | quality opp:بارد
فاتر | - | quality opp:متحمس
معتدل | +ون | quality opp:متطرف
جاف | - | quality opp:رطب
رطب | - | quality opp:جاف
مبلل | - | quality opp:جاف
يابس | - | quality opp:رطب
غني | أغنياء | pos opp:فقير
فقير | فقراء | neg opp:غني
ثري | أثرياء | pos opp:فقير
سعيد | سعداء | pos opp:حزين
حزين | حزانى | neg opp:سعيد
مريض | مرضى | neg opp:سليم
سليم | - | pos opp:مريض
صحيح | - | pos opp:خاطئ
خاطئ | - | neg opp:صحيح
شاب | شبان | quality
مسن | +ون | quality
بالغ | +ون | quality
يافع | +ون | quality
رضيع | رضع | quality
حي | أحياء | quality opp:ميت
ميت | موتى | neg opp:حي
ذكي | أذكياء | pos opp:غبي
غبي | أغبياء | neg opp:ذكي
عاقل | عقلاء | pos opp:مجنون
حكيم | حكماء | pos
شجاع | شجعان | pos opp:جبان
جبان | جبناء | neg opp:شجاع
كريم | كرماء | pos opp:بخيل
بخيل | بخلاء | neg opp:كريم
صادق | +ون | pos opp:كاذب
كاذب | +ون | neg opp:صادق
أمين | أمناء | pos opp:خائن
خائن | خونة | neg opp:أمين
مخلص | +ون | pos
وفي | أوفياء | pos opp:غادر
غادر | - | neg opp:وفي
عادل | +ون | pos opp:ظالم
ظالم | +ون | neg opp:عادل
نشيط | +ون | pos opp:كسول
كسول | +ون | neg opp:نشيط
مجتهد | +ون | pos opp:كسول
ماهر | مهرة | pos
بارع | +ون | pos
خبير | خبراء | pos
موهوب | +ون | pos
مبدع | +ون | pos
ناجح | +ون | pos opp:فاشل
فاشل | +ون | neg opp:ناجح
شهير | +ون | pos opp:مغمور
مغمور | +ون | quality opp:شهير
مشهور | +ون | pos opp:مغمور
معروف | +ون | pos opp:مجهول
مجهول | +ون | quality opp:معروف
بارز | +ون | pos
لامع | +ون | pos
مرموق | +ون | pos
مميز | +ون | pos
متميز | +ون | pos
صديق | أصدقاء | pos opp:عدو
قريب | أقرباء | quality opp:بعيد
بعيد | - | quality opp:قريب
مجاور | +ون | quality
ناء | - | quality
مقيم | +ون | quality
مسافر | +ون | quality
غائب | +ون | quality opp:حاضر
حاضر | +ون | quality opp:غائب
موجود | +ون | quality opp:مفقود
مفقود | +ون | neg opp:موجود
متوفر | - | quality
متاح | - | pos
متوافر | - | quality
كامل | - | quality opp:ناقص
ناقص | - | neg opp:كامل
تام | - | quality opp:ناقص
كاف | - | pos
شامل | - | quality opp:جزئي
وافر | - | pos
غزير | - | quality opp:شحيح
شحيح | - | neg opp:غزير
وفير | - | pos opp:شحيح
نادر | - | quality opp:شائع
شائع | - | quality opp:نادر
منتشر | +ون | quality
مألوف | - | quality opp:غريب
غريب | غرباء | quality opp:مألوف
عجيب | - | quality
مدهش | - | pos
مذهل | - | pos
مثير | - | pos
ممتع | - | pos opp:ممل
ممل | - | neg opp:ممتع
شيق | - | pos opp:ممل
لطيف | لطفاء | pos opp:فظ
ظريف | ظرفاء | pos
طريف | - | pos
مضحك | - | quality
محزن | - | neg opp:مفرح
مفرح | - | pos opp:محزن
مؤلم | - | neg
مؤسف | - | neg
مقلق | - | neg opp:مطمئن
مطمئن | +ون | pos opp:مقلق
مخيف | - | neg
مرعب | - | neg
مروع | - | neg
رهيب | - | neg
فظيع | - | neg
مفجع | - | neg
مأساوي | - | neg
خطير | +ون | neg
خطر | - | neg opp:آمن
آمن | +ون | pos opp:خطر
شديد | أشداء | quality opp:خفيف
حاد | +ون | quality opp:كليل
عنيف | +ون | neg opp:هادئ
هادئ | +ون | pos opp:صاخب
صاخب | - | neg opp:هادئ
قاس | قساة | neg opp:رحيم
رحيم | رحماء | pos opp:قاس
لين | - | quality opp:صلب
صلب | - | quality opp:لين
متين | - | pos opp:هش
هش | - | neg opp:متين
ناعم | - | quality opp:خشن
خشن | - | quality opp:ناعم
أملس | - | quality f:ملساء opp:شائك
أصم | صم | quality f:صماء
أعمى | عميان | quality f:عمياء opp:بصير
أعرج | عرج | quality f:عرجاء
أخرس | خرس | quality f:خرساء
أحمق | حمقى | f:حمقاء neg
أهوج | - | f:هوجاء neg
أجوف | - | quality f:جوفاء
أرعن | - | f:رعناء neg
أحدب | - | quality f:حدباء
أعزل | عزل | quality f:عزلاء opp:مسلح
حلو | - | pos opp:مر
مر | - | neg opp:حلو
مالح | - | quality opp:عذب
عذب | - | pos opp:مالح
حامض | - | quality
لذيذ | - | pos
شهي | - | pos
طازج | - | pos
ناضج | +ون | quality opp:فج
فج | - | quality opp:ناضج
طري | - | quality opp:قاس
نيء | - | quality opp:مطبوخ
مطبوخ | - | quality opp:نيء
مقلي | - | quality
مشوي | - | quality
مسلوق | - | quality
مجفف | - | quality
مجمد | - | quality
معلب | - | quality
نظيف | - | pos opp:قذر
قذر | - | neg opp:نظيف
وسخ | - | neg opp:نظيف
نقي | - | pos opp:ملوث
صاف | - | pos opp:عكر
عكر | - | neg opp:صاف
ملوث | - | neg opp:نقي
شفاف | - | pos opp:معتم
معتم | - | quality opp:مضيء
مضيء | - | quality opp:مظلم
مظلم | - | neg opp:مضيء
مشرق | - | pos opp:مظلم
ساطع | - | pos opp:خافت
خافت | - | quality opp:ساطع
براق | - | quality
باهت | - | quality opp:زاه
زاه | - | pos opp:باهت
داكن | - | quality opp:فاتح
فاتح | - | quality opp:داكن
قاتم | - | neg
غامق | - | quality opp:فاتح
مفتوح | - | quality opp:مغلق
مغلق | - | quality opp:مفتوح
ممتلئ | - | quality opp:فارغ
فارغ | - | quality opp:ممتلئ
مليء | - | quality opp:خال
خال | - | quality opp:مليء
شاغر | - | quality opp:مشغول
مشغول | +ون | quality opp:متفرغ
متفرغ | +ون | quality opp:مشغول
مزدحم | - | neg
مكتظ | - | neg opp:خال
مأهول | - | quality opp:مهجور
مهجور | - | neg opp:مأهول
مستقيم | +ون | pos opp:معوج
معوج | - | quality opp:مستقيم
دائري | - | quality
مستدير | - | quality
مربع | - | quality
مستطيل | - | quality
بيضوي | - | quality
مثلث | - | quality
كروي | - | quality
أسطواني | - | quality
مخروطي | - | quality
هرمي | - | quality
حلزوني | - | quality
مسطح | - | quality opp:محدب
محدب | - | quality opp:مقعر
مقعر | - | quality opp:محدب
منحن | - | quality opp:مستقيم
مائل | - | quality
أفقي | - | quality opp:عمودي
عمودي | - | quality opp:أفقي
رأسي | - | quality opp:أفقي
مواز | - | quality
متواز | - | quality opp:متقاطع
متقاطع | - | quality opp:متواز
متساو | - | quality opp:متفاوت
متفاوت | - | quality opp:متساو
حر | أحرار | pos
مستعبد | +ون | neg
سجين | سجناء | neg opp:طليق
أسير | أسرى | neg
جريح | جرحى | neg
قتيل | قتلى | neg
مصاب | +ون | neg opp:سالم
متضرر | +ون | neg opp:مستفيد
منكوب | +ون | neg
مشرد | +ون | neg
نازح | +ون | neg
لاجئ | +ون | neg
مهاجر | +ون | quality opp:مستوطن
يتيم | أيتام | neg
أعزب | عزاب | quality f:عزباء opp:متزوج
متزوج | +ون | quality opp:أعزب
مطلق | +ون | quality opp:نسبي
أرمل | أرامل | quality
خاطب | - | quality
مخطوب | +ون | quality
ضخم | - | size opp:ضئيل
ضئيل | - | size opp:ضخم
هائل | - | size opp:ضئيل
عملاق | عمالقة | size opp:قزم
قزم | أقزام | size opp:عملاق
شاسع | - | size opp:محدود
محدود | - | size opp:واسع
بسيط | بسطاء | quality opp:معقد
معقد | - | quality opp:بسيط
مركب | - | quality opp:بسيط
متوسط | +ون | size
وسيط | - | size
سميك | - | size opp:رقيق
رقيق | - | size opp:سميك
دقيق | - | quality opp:تقريبي
غليظ | غلاظ | quality opp:رقيق
سمين | سمان | size opp:نحيف
نحيف | +ون | size opp:سمين
نحيل | - | size opp:بدين
بدين | +ون | size opp:نحيف
رشيق | - | pos
شاهق | - | size
باسق | - | size
سامق | - | size
جسيم | - | size opp:طفيف
طفيف | - | size opp:جسيم
زهيد | - | size opp:باهظ
باهظ | - | size opp:زهيد
رخيص | - | quality opp:غال
غال | - | quality opp:رخيص
ثمين | - | pos opp:رخيص
نفيس | - | pos opp:رخيص
ميسور | +ون | pos opp:معسر
معسر | +ون | neg opp:ميسور
مكلف | +ون | quality opp:رخيص
مجاني | - | pos
لازم | - | quality opp:متعد
ضروري | - | pos
واجب | - | quality opp:محرم
حتمي | - | quality
ملزم | - | quality
إلزامي | - | quality opp:اختياري
إجباري | - | quality opp:اختياري
اختياري | - | quality opp:إجباري
طوعي | - | pos opp:قسري
قسري | - | neg opp:طوعي
ممكن | - | quality opp:مستحيل
مستحيل | - | quality opp:ممكن
محتمل | - | quality opp:مستبعد
مستبعد | +ون | quality opp:محتمل
مؤكد | - | quality opp:مشكوك
مشكوك | - | quality opp:مؤكد
أكيد | - | quality opp:محتمل
واضح | - | pos opp:غامض
غامض | - | quality opp:واضح
مبهم | - | neg opp:واضح
جلي | - | pos opp:خفي
خفي | - | quality opp:ظاهر
ظاهر | - | quality opp:خفي
باطن | - | quality opp:ظاهر
مكشوف | - | quality opp:مستور
مستور | - | quality opp:مكشوف
علني | - | quality opp:سري
سري | - | quality opp:علني
صريح | - | pos opp:ضمني
ضمني | - | quality opp:صريح
مباشر | - | quality
حقيقي | - | pos opp:زائف
زائف | - | neg opp:حقيقي
مزيف | - | neg opp:أصلي
مزور | - | neg opp:أصيل
أصلي | - | quality opp:مقلد
مقلد | - | quality opp:أصلي
أصيل | أصلاء | pos opp:دخيل
دخيل | دخلاء | quality opp:أصيل
وهمي | - | neg opp:حقيقي
خيالي | - | quality opp:واقعي
واقعي | +ون | quality opp:خيالي
فعلي | - | quality opp:نظري
نظري | - | quality opp:عملي
عملي | +ون | pos opp:نظري
تطبيقي | - | quality opp:نظري
افتراضي | - | quality opp:واقعي
رقمي | - | quality opp:تناظري
ورقي | - | quality
آلي | - | quality opp:يدوي
يدوي | - | quality opp:آلي
ذاتي | - | quality opp:موضوعي
تلقائي | - | quality
إرادي | - | quality
طبيعي | - | quality opp:صناعي
اصطناعي | - | quality opp:طبيعي
مصطنع | - | neg opp:عفوي
إيجابي | +ون | pos opp:سلبي
سلبي | +ون | neg opp:إيجابي
نافع | - | pos opp:ضار
ضار | - | neg opp:نافع
مفيد | - | pos opp:ضار
مضر | - | neg opp:مفيد
صالح | +ون | pos opp:فاسد
فاسد | +ون | neg opp:صالح
طيب | +ون | pos opp:خبيث
خبيث | خبثاء | neg opp:حميد
حميد | - | pos opp:خبيث
شرير | أشرار | neg opp:خير
خير | أخيار | pos opp:شرير
فاضل | فضلاء | pos
نبيل | نبلاء | pos opp:خسيس
خسيس | - | neg opp:نبيل
شريف | شرفاء | pos
رفيع | - | pos opp:وضيع
وضيع | - | neg opp:رفيع
دنيء | - | neg
سام | - | pos opp:وضيع
راق | +ون | pos
متدن | - | neg opp:مرتفع
هابط | - | neg opp:صاعد
صاعد | +ون | quality opp:هابط
أبدي | - | quality opp:مؤقت
مؤقت | - | quality opp:دائم
دائم | - | quality opp:مؤقت
مستمر | - | quality opp:متقطع
متقطع | - | quality opp:مستمر
متواصل | - | quality opp:متقطع
ثابت | - | quality opp:متغير
متغير | - | quality opp:ثابت
مستقر | +ون | pos opp:مضطرب
مضطرب | +ون | neg opp:مستقر
متقلب | - | neg opp:ثابت
متوتر | +ون | neg opp:هادئ
ساكن | +ون | quality opp:متحرك
متحرك | - | quality opp:ساكن
جامد | - | quality opp:سائل
سائل | - | quality opp:جامد
غازي | +ون | quality
مرن | - | pos opp:جامد
عاجل | - | quality opp:آجل
آجل | - | quality opp:عاجل
طارئ | - | quality
مفاجئ | - | quality opp:متوقع
متوقع | - | quality opp:مفاجئ
مرتقب | - | quality
منتظر | - | quality
منشود | - | pos
مأمول | - | pos
مرجو | - | quality
مطلوب | +ون | quality
مرغوب | - | quality opp:منبوذ
منبوذ | +ون | neg opp:مرغوب
محبوب | +ون | pos opp:مكروه
مكروه | +ون | neg opp:محبوب
عزيز | أعزاء | pos opp:ذليل
ذليل | أذلاء | neg opp:عزيز
مقدس | - | pos
مبارك | +ون | pos
سابق | +ون | time opp:لاحق
لاحق | - | time opp:سابق
ماض | - | time opp:قادم
قادم | +ون | time opp:ماض
مقبل | - | time opp:ماض
حالي | +ون | time opp:سابق
راهن | - | time
معاصر | +ون | time opp:قديم
آت | - | time opp:فائت
فائت | - | time opp:آت
منصرم | - | time opp:مقبل
أخير | +ون | time opp:أول
آنف | - | time
سالف | - | time
غابر | - | time
سحيق | - | time
عتيق | - | time opp:جديد
عريق | - | time pos opp:ناشئ
تليد | - | time
أثري | - | time
تاريخي | - | time pos
يومي | - | time
أسبوعي | - | time
شهري | - | time
سنوي | - | time
فصلي | - | time
صباحي | - | time opp:مسائي
مسائي | - | time opp:صباحي
ليلي | - | time opp:نهاري
نهاري | - | time opp:ليلي
صيفي | - | time opp:شتوي
شتوي | - | time opp:صيفي
ربيعي | - | time
خريفي | - | time
موسمي | - | time
دوري | - | time opp:عشوائي
نهائي | - | time opp:أولي
أولي | - | time opp:نهائي
ابتدائي | - | time opp:نهائي
مبكر | - | time opp:متأخر
متأخر | +ون | time opp:مبكر
باكر | - | time opp:متأخر
حديدي | - | time
أزلي | - | time
خالد | +ون | time pos opp:فان
فان | - | time neg opp:خالد
سرمدي | - | time
عابر | +ون | time opp:دائم
زائل | - | time neg opp:باق
باق | - | time opp:زائل
وشيك | - | time
فوري | - | time opp:مؤجل
مؤجل | - | time opp:معجل
لحظي | - | time
آني | - | time
متزامن | - | time opp:متعاقب
متعاقب | - | time opp:متزامن
متتال | - | time
متوال | - | time opp:متقطع
متلاحق | - | time
متسارع | - | time opp:متباطئ
متباطئ | - | time neg opp:متسارع
تدريجي | - | time opp:مفاجئ
قبلي | +ون | time opp:بعدي
بعدي | - | time opp:قبلي
مسبق | - | time
مئوي | - | time
ألفي | - | time
عشري | - | time
قروني | - | time
بائد | - | time neg
منقرض | - | time neg opp:باق
دارس | - | time
حولي | - | time
معمر | +ون | time
مزمن | - | time neg opp:عارض
عارض | - | time opp:مزمن
طارف | - | time
نصفي | - | time
مرحلي | - | time
انتقالي | - | time opp:دائم
تمهيدي | - | time opp:ختامي
ختامي | - | time opp:افتتاحي
افتتاحي | - | time opp:ختامي
آخر | +ون | order f:أخرى
أول | أوائل | order f:أولى opp:أخير
ثان | - | order f:ثانية
ثالث | - | order
رابع | - | order
خامس | - | order
سادس | - | order
سابع | - | order
ثامن | - | order
تاسع | - | order
عاشر | - | order
حادي | - | order
عشريني | - | order
أوسط | - | order f:وسطى el
تال | - | order opp:سابق
موال | +ون | order opp:معارض
متقدم | +ون | order pos opp:متأخر
متصدر | +ون | order pos
متذيل | - | order neg
وحيد | +ون | order opp:متعدد
أوحد | - | order
فريد | +ون | order pos opp:عادي
مفرد | - | order opp:جمع
منفرد | +ون | order opp:مشترك
مزدوج | - | order opp:مفرد
ثنائي | - | order opp:أحادي
أحادي | - | order opp:ثنائي
ثلاثي | - | order
رباعي | - | order
خماسي | - | order
سداسي | - | order
سباعي | - | order
ثماني | - | order
تساعي | - | order
عشاري | - | order
زوجي | - | order opp:فردي
فردي | - | order opp:جماعي
متعدد | - | order opp:وحيد
عديد | - | order opp:قليل
مضاعف | - | order
رئيسي | - | order opp:ثانوي
رئيس | - | order opp:ثانوي
أساسي | - | order opp:ثانوي
أساس | - | order
ثانوي | - | order opp:رئيسي
فرعي | - | order opp:رئيسي
هامشي | - | order opp:رئيسي
جانبي | - | order
محوري | - | order opp:هامشي
مركزي | - | order opp:فرعي
جوهري | - | order opp:شكلي
شكلي | - | order opp:جوهري
سطحي | - | order opp:عميق
أمامي | - | order opp:خلفي
خلفي | - | order opp:أمامي
علوي | - | order opp:سفلي
سفلي | - | order opp:علوي
أيمن | - | order f:يمنى el opp:أيسر
أيسر | - | order f:يسرى el opp:أيمن
داخلي | - | order opp:خارجي
خارجي | - | order opp:داخلي
شرقي | - | order opp:غربي
غربي | - | order opp:شرقي
شمالي | - | order opp:جنوبي
جنوبي | - | order opp:شمالي
وسطي | +ون | order
طرفي | - | order
متطرف | +ون | order neg opp:معتدل
مقابل | - | order
معاكس | - | order opp:موافق
مضاد | - | order opp:مؤيد
متبادل | - | order
مشترك | +ون | order opp:منفرد
متفرق | - | order opp:مجتمع
متناثر | - | order
متراكم | - | order
متتابع | - | order
أكبر | أكابر | el f:كبرى opp:أصغر
أصغر | أصاغر | el f:صغرى opp:أكبر
أعظم | أعاظم | el f:عظمى
أفضل | أفاضل | el f:فضلى pos opp:أسوأ
أعلى | - | el f:عليا opp:أدنى
أدنى | - | el f:دنيا opp:أعلى
أقصى | - | el f:قصوى opp:أدنى
أسمى | - | el
أحسن | - | el f:حسنى pos opp:أسوأ
أقرب | أقارب | el opp:أبعد
أطول | - | el f:طولى opp:أقصر
أكثر | - | el opp:أقل
أقل | - | el opp:أكثر
أسوأ | - | el neg opp:أفضل
أهم | - | el pos
أبرز | - | el pos
أشهر | - | el pos
أقدم | - | el opp:أحدث
أحدث | - | el opp:أقدم
أقوى | - | el pos opp:أضعف
أضعف | - | el opp:أقوى
أسرع | - | el opp:أبطأ
أبطأ | - | el opp:أسرع
أجمل | - | el pos opp:أقبح
أقبح | - | el opp:أجمل
أسهل | - | el pos opp:أصعب
أصعب | - | el opp:أسهل
أبعد | - | el opp:أقرب
أقصر | - | el opp:أطول
أثقل | - | el opp:أخف
أخف | - | el opp:أثقل
أعمق | - | el
أوسع | - | el opp:أضيق
أضيق | - | el opp:أوسع
أغنى | - | el pos opp:أفقر
أفقر | - | el opp:أغنى
أرخص | - | el opp:أغلى
أغلى | - | el opp:أرخص
أشد | - | el opp:أخف
أخطر | - | el neg
أعنف | - | el neg
أعرق | - | el
أدق | - | el
أوضح | - | el opp:أغمض
أذكى | - | el
أنجح | - | el
أعلم | - | el
أجدر | - | el
أحق | - | el
أولى | - | el pos
أصح | - | el
أصدق | - | el
أكمل | - | el
أشمل | - | el
أتم | - | el
أندر | - | el
أحر | - | el opp:أبرد
أبرد | - | el opp:أحر
أدفأ | - | el
أنظف | - | el
أنقى | - | el
أسلم | - | el
أنسب | - | el pos
أليق | - | el
أمثل | - | el f:مثلى pos
أرقى | - | el pos
أروع | - | el pos
أبدع | - | el
أمتع | - | el
أعز | - | el
أحب | - | el pos
أبغض | - | el
أكرم | - | el
أشجع | - | el
أعدل | - | el
أظلم | - | el
أرحم | - | el
أقسى | - | el
ألطف | - | el
أحلى | - | el
أمر | - | el
أطيب | - | el
أخبث | - | el
أفسد | - | el
أصلح | - | el
أنفع | - | el
أضر | - | el
أجدى | - | el
أربح | - | el
أكفأ | - | el pos
أمهر | - | el
أبرع | - | el
أنشط | - | el
أعقد | - | el
أبسط | - | el
أسخن | - | el
أصلب | - | el
ألين | - | el
أرق | - | el
أغلظ | - | el
أضخم | - | el
أهول | - | el
أفدح | - | el neg
أدهى | - | el neg
أوفر | - | el
أغزر | - | el
أوفى | - | el
أخلص | - | el
أثبت | - | el
أمتن | - | el
أفخم | - | el
أثمن | - | el
أنفس | - | el
أرفع | - | el
أسفل | - | el
أشرف | - | el pos
أنبل | - | el
أطهر | - | el
أبقى | - | el
أدوم | - | el
أسبق | - | el
ألمع | - | el
أبهى | - | el
أزهى | - | el
أوثق | - | el
أرجح | - | el pos
أغلب | - | el
أعم | - | el opp:أخص
أخص | - | el opp:أعم
أحوج | - | el
أعجب | - | el
أغرب | - | el
ألزم | - | el
أعسر | - | el
أسعد | - | el
أتعس | - | el
أشقى | - | el
أحزن | - | el
أحكم | - | el
أفصح | - | el
أبلغ | - | el
أوجز | - | el
أنضج | - | el
أهدأ | - | el
أخفى | - | el
أظهر | - | el
أجلى | - | el
أبين | - | el
أنأى | - | el
أبيض | بيض | colour f:بيضاء opp:أسود
أسود | سود | colour f:سوداء opp:أبيض
أحمر | حمر | colour f:حمراء
أخضر | خضر | colour f:خضراء
أزرق | زرق | colour f:زرقاء
أصفر | صفر | colour f:صفراء
أسمر | سمر | colour f:سمراء
أشقر | شقر | colour f:شقراء
بني | - | colour
رمادي | - | colour
بنفسجي | - | colour
برتقالي | - | colour
وردي | - | colour
ذهبي | - | colour
فضي | - | colour
قرمزي | - | colour
أرجواني | - | colour
كحلي | - | colour
سماوي | +ون | colour opp:أرضي
فيروزي | - | colour
زيتي | - | colour
رصاصي | - | colour
عاجي | - | colour
نحاسي | - | colour
بيج | - | colour
خمري | - | colour
عسلي | - | colour
فستقي | - | colour
ليلكي | - | colour
أدهم | - | colour f:دهماء
أشهب | - | colour f:شهباء
أغبر | - | colour f:غبراء
أقرع | - | colour f:قرعاء
ملون | - | colour opp:عديم
أرقط | - | colour f:رقطاء
مرقط | - | colour
مخطط | - | colour
منقط | - | colour
مزركش | - | colour
أبلق | - | colour f:بلقاء
أكحل | - | colour f:كحلاء
أعور | عور | colour f:عوراء
أحول | حول | colour f:حولاء
أصلع | صلع | colour f:صلعاء
أبكم | بكم | colour f:بكماء
أقطع | - | colour f:قطعاء
أهيف | - | colour f:هيفاء
أغر | - | colour f:غراء pos
أجرد | - | colour f:جرداء
أخرق | - | colour f:خرقاء neg
أعجف | - | colour f:عجفاء
أشعث | - | colour f:شعثاء
أعجم | - | colour f:عجماء
أبتر | - | colour f:بتراء
ناصع | - | colour pos
حالك | - | colour neg
قان | - | colour
فاقع | - | colour
شتى | - | quality
عطشان | عطشى | quality f:عطشى opp:ريان
ريان | - | quality f:ريا opp:عطشان
جوعان | جوعى | quality f:جوعى opp:شبعان
شبعان | - | quality f:شبعى opp:جوعان
غضبان | غضاب | f:غضبى neg
كسلان | كسالى | f:كسلى neg
حيران | حيارى | quality f:حيرى
ظمآن | ظماء | quality f:ظمأى
يقظان | أيقاظ | quality f:يقظى
نعسان | +ون | quality
فرحان | +ون | quality
تعبان | +ون | quality
مسمى | - | quality f:مسماة
مستثنى | - | quality f:مستثناة
ملغى | - | quality f:ملغاة
منتقى | - | quality f:منتقاة
مصفى | - | quality f:مصفاة
مغطى | - | quality f:مغطاة opp:مكشوف
معفى | - | quality f:معفاة
مستوفى | - | quality f:مستوفاة
متوفى | متوفون | quality f:متوفاة
متبنى | - | quality f:متبناة
مربى | - | quality
معطى | - | quality f:معطاة
مقوى | - | quality f:مقواة
مبتغى | - | quality f:مبتغاة
محلى | - | quality f:محلاة
منسي | - | quality
مرئي | - | quality opp:مسموع
مسموع | - | quality opp:مرئي
مقروء | - | quality
مكتوب | - | quality opp:شفوي
شفوي | - | quality opp:مكتوب
شفهي | - | quality opp:خطي
خطي | - | quality opp:شفهي
منطوق | - | quality
مطبوع | - | quality
مبني | - | quality opp:معرب
معرب | - | quality opp:مبني
سياسي | +ون | nisba
اقتصادي | +ون | nisba
اجتماعي | +ون | nisba
ثقافي | +ون | nisba
عسكري | +ون | nisba opp:مدني
مدني | +ون | nisba opp:عسكري
ديني | +ون | nisba opp:علماني
علماني | +ون | nisba opp:ديني
إسلامي | +ون | nisba
مسيحي | +ون | nisba
يهودي | +ون | nisba
بوذي | +ون | nisba
هندوسي | +ون | nisba
وثني | +ون | nisba opp:موحد
سني | +ون | nisba
شيعي | +ون | nisba
صوفي | +ون | nisba
سلفي | +ون | nisba
كاثوليكي | +ون | nisba
بروتستانتي | +ون | nisba
أرثوذكسي | +ون | nisba
قبطي | +ون | nisba
ماروني | +ون | nisba
درزي | +ون | nisba
إباضي | +ون | nisba
أشعري | +ون | nisba
معتزلي | +ون | nisba
حنفي | +ون | nisba
مالكي | +ون | nisba
شافعي | +ون | nisba
حنبلي | +ون | nisba
جعفري | +ون | nisba
زيدي | +ون | nisba
إسماعيلي | +ون | nisba
عثماني | +ون | nisba
أموي | +ون | nisba
عباسي | +ون | nisba
فاطمي | +ون | nisba
أيوبي | +ون | nisba
مملوكي | +ون | nisba
سلجوقي | +ون | nisba
موحدي | +ون | nisba
مرابطي | +ون | nisba
مريني | +ون | nisba
حفصي | +ون | nisba
أندلسي | +ون | nisba
راشدي | +ون | nisba
جاهلي | +ون | nisba
فرعوني | +ون | nisba
روماني | +ون | nisba
بيزنطي | +ون | nisba
إغريقي | +ون | nisba
ساساني | +ون | nisba
بابلي | +ون | nisba
آشوري | +ون | nisba
سومري | +ون | nisba
فينيقي | +ون | nisba
نبطي | +ون | nisba
قرطاجي | +ون | nisba
كنعاني | +ون | nisba
آرامي | +ون | nisba
سرياني | +ون | nisba
أمازيغي | +ون | nisba
كردي | +ون | nisba
تركماني | +ون | nisba
أرمني | +ون | nisba
نوبي | +ون | nisba
مغولي | +ون | nisba
عربي | +ون | nisba opp:أعجمي
أعجمي | +ون | nisba opp:عربي
فارسي | +ون | nisba
لاتيني | +ون | nisba
سلافي | +ون | nisba
جرماني | +ون | nisba
أنجلوسكسوني | +ون | nisba
قوقازي | +ون | nisba
وطني | +ون | nisba
قومي | +ون | nisba
دولي | +ون | nisba opp:محلي
محلي | +ون | nisba opp:دولي
إقليمي | +ون | nisba opp:دولي
عالمي | +ون | nisba opp:محلي
قاري | +ون | nisba
شعبي | +ون | nisba opp:رسمي
رسمي | +ون | nisba opp:شعبي
حكومي | +ون | nisba opp:خاص
أهلي | +ون | nisba opp:حكومي
رئاسي | +ون | nisba
برلماني | +ون | nisba
نيابي | +ون | nisba
وزاري | +ون | nisba
حزبي | +ون | nisba
انتخابي | +ون | nisba
دستوري | +ون | nisba
قانوني | +ون | nisba
قضائي | +ون | nisba
تشريعي | +ون | nisba
تنفيذي | +ون | nisba
إداري | +ون | nisba
مالي | +ون | nisba
نقدي | +ون | nisba
مصرفي | +ون | nisba
بنكي | +ون | nisba
ضريبي | +ون | nisba
جمركي | +ون | nisba
تجاري | +ون | nisba
صناعي | +ون | nisba opp:طبيعي
زراعي | +ون | nisba
سياحي | +ون | nisba
نفطي | +ون | nisba
بترولي | +ون | nisba
نووي | +ون | nisba
ذري | +ون | nisba
كهربائي | +ون | nisba
إلكتروني | +ون | nisba
ميكانيكي | +ون | nisba
كيميائي | +ون | nisba
فيزيائي | +ون | nisba
بيولوجي | +ون | nisba
حيوي | +ون | nisba
جيولوجي | +ون | nisba
جغرافي | +ون | nisba
فلكي | +ون | nisba
فضائي | +ون | nisba
رياضي | +ون | nisba
حسابي | +ون | nisba
هندسي | +ون | nisba
جبري | +ون | nisba
إحصائي | +ون | nisba
علمي | +ون | nisba opp:أدبي
أدبي | +ون | nisba opp:علمي
فني | +ون | nisba
تقني | +ون | nisba
تكنولوجي | +ون | nisba
معلوماتي | +ون | nisba
حاسوبي | +ون | nisba
برمجي | +ون | nisba
شبكي | +ون | nisba
طبي | +ون | nisba
صحي | +ون | nisba opp:مرضي
مرضي | +ون | nisba opp:صحي
جراحي | +ون | nisba
علاجي | +ون | nisba opp:وقائي
وقائي | +ون | nisba opp:علاجي
دوائي | +ون | nisba
غذائي | +ون | nisba
نفسي | +ون | nisba opp:جسدي
جسدي | +ون | nisba opp:نفسي
بدني | +ون | nisba
عقلي | +ون | nisba opp:جسدي
ذهني | +ون | nisba
عصبي | +ون | nisba
قلبي | +ون | nisba
رئوي | +ون | nisba
كبدي | +ون | nisba
كلوي | +ون | nisba
هضمي | +ون | nisba
تنفسي | +ون | nisba
دموي | +ون | nisba
عظمي | +ون | nisba
عضلي | +ون | nisba
جلدي | +ون | nisba
عيني | +ون | nisba
بصري | +ون | nisba opp:سمعي
سمعي | +ون | nisba opp:بصري
لفظي | +ون | nisba
حسي | +ون | nisba
وراثي | +ون | nisba
جيني | +ون | nisba
خلوي | +ون | nisba
نسيجي | +ون | nisba
هرموني | +ون | nisba
مناعي | +ون | nisba
فيروسي | +ون | nisba
بكتيري | +ون | nisba
جرثومي | +ون | nisba
وبائي | +ون | nisba
سريري | +ون | nisba
سرطاني | +ون | nisba
سكري | +ون | nisba
نسائي | +ون | nisba opp:رجالي
رجالي | +ون | nisba opp:نسائي
ذكوري | +ون | nisba opp:أنثوي
أنثوي | +ون | nisba opp:ذكوري
طفولي | +ون | nisba
شبابي | +ون | nisba
بيئي | +ون | nisba
مناخي | +ون | nisba
جوي | +ون | nisba opp:بري
بري | +ون | nisba opp:بحري
بحري | +ون | nisba opp:بري
برمائي | +ون | nisba
نهري | +ون | nisba
ساحلي | +ون | nisba opp:داخلي
جبلي | +ون | nisba opp:سهلي
سهلي | +ون | nisba opp:جبلي
صحراوي | +ون | nisba
ريفي | +ون | nisba opp:حضري
حضري | +ون | nisba opp:ريفي
مديني | +ون | nisba
بدوي | +ون | nisba opp:حضري
عشائري | +ون | nisba
أسري | +ون | nisba
عائلي | +ون | nisba
أبوي | +ون | nisba
أمومي | +ون | nisba
أخوي | +ون | nisba
إنساني | +ون | nisba
بشري | +ون | nisba opp:إلهي
حيواني | +ون | nisba opp:نباتي
نباتي | +ون | nisba opp:حيواني
حشري | +ون | nisba
سمكي | +ون | nisba
بركاني | +ون | nisba
زلزالي | +ون | nisba
مائي | +ون | nisba opp:بري
مطري | +ون | nisba
ثلجي | +ون | nisba
جليدي | +ون | nisba
هوائي | +ون | nisba
ناري | +ون | nisba
ضوئي | +ون | nisba
صوتي | +ون | nisba
حراري | +ون | nisba
إشعاعي | +ون | nisba
مغناطيسي | +ون | nisba
كهرومغناطيسي | +ون | nisba
شمسي | +ون | nisba opp:قمري
قمري | +ون | nisba opp:شمسي
نجمي | +ون | nisba
كوني | +ون | nisba
أرضي | +ون | nisba opp:سماوي
مريخي | +ون | nisba
قطبي | +ون | nisba opp:استوائي
استوائي | +ون | nisba opp:قطبي
مداري | +ون | nisba
متوسطي | +ون | nisba
أطلسي | +ون | nisba
أوسطي | +ون | nisba
تربوي | +ون | nisba
تعليمي | +ون | nisba
مدرسي | +ون | nisba
جامعي | +ون | nisba
أكاديمي | +ون | nisba
منهجي | +ون | nisba
دراسي | +ون | nisba
تدريبي | +ون | nisba
مهني | +ون | nisba
حرفي | +ون | nisba opp:مجازي
وظيفي | +ون | nisba
تخصصي | +ون | nisba
إعلامي | +ون | nisba
صحفي | +ون | nisba
صحافي | +ون | nisba
إذاعي | +ون | nisba
تلفزيوني | +ون | nisba
سينمائي | +ون | nisba
مسرحي | +ون | nisba
درامي | +ون | nisba
كوميدي | +ون | nisba
تراجيدي | +ون | nisba
موسيقي | +ون | nisba
غنائي | +ون | nisba
شعري | +ون | nisba opp:نثري
نثري | +ون | nisba opp:شعري
روائي | +ون | nisba
قصصي | +ون | nisba
ملحمي | +ون | nisba
أسطوري | +ون | nisba
خرافي | +ون | nisba
لغوي | +ون | nisba
نحوي | +ون | nisba
صرفي | +ون | nisba
بلاغي | +ون | nisba
معجمي | +ون | nisba
عروضي | +ون | nisba
فلسفي | +ون | nisba
منطقي | +ون | nisba opp:عشوائي
أخلاقي | +ون | nisba
فكري | +ون | nisba
عقدي | +ون | nisba
عقائدي | +ون | nisba
فقهي | +ون | nisba
شرعي | +ون | nisba
قرآني | +ون | nisba
نبوي | +ون | nisba
إلهي | +ون | nisba opp:بشري
رباني | +ون | nisba
توراتي | +ون | nisba
إنجيلي | +ون | nisba
كنسي | +ون | nisba
رهباني | +ون | nisba
بابوي | +ون | nisba
مذهبي | +ون | nisba
طائفي | +ون | nisba
عرقي | +ون | nisba
عنصري | +ون | nisba neg
لاهوتي | +ون | nisba
تبشيري | +ون | nisba
دعوي | +ون | nisba
ملكي | +ون | nisba opp:جمهوري
جمهوري | +ون | nisba opp:ملكي
أميري | +ون | nisba
سلطاني | +ون | nisba
إمبراطوري | +ون | nisba
اتحادي | +ون | nisba
فدرالي | +ون | nisba
فيدرالي | +ون | nisba
كونفدرالي | +ون | nisba
ديمقراطي | +ون | nisba opp:استبدادي
استبدادي | +ون | nisba neg opp:ديمقراطي
دكتاتوري | +ون | nisba neg opp:ديمقراطي
ليبرالي | +ون | nisba opp:محافظ
اشتراكي | +ون | nisba opp:رأسمالي
رأسمالي | +ون | nisba opp:اشتراكي
شيوعي | +ون | nisba opp:رأسمالي
يساري | +ون | nisba opp:يميني
يميني | +ون | nisba opp:يساري
إصلاحي | +ون | nisba
ثوري | +ون | nisba opp:رجعي
رجعي | +ون | nisba opp:تقدمي
تقدمي | +ون | nisba opp:رجعي
محافظ | +ون | quality opp:متحرر
نازي | +ون | nisba
فاشي | +ون | nisba
صهيوني | +ون | nisba
استعماري | +ون | nisba neg
إمبريالي | +ون | nisba neg
استيطاني | +ون | nisba neg
انفصالي | +ون | nisba opp:وحدوي
وحدوي | +ون | nisba opp:انفصالي
تحرري | +ون | nisba
نضالي | +ون | nisba
كفاحي | +ون | nisba
جهادي | +ون | nisba
إرهابي | +ون | nisba neg
حربي | +ون | nisba opp:سلمي
سلمي | +ون | nisba pos opp:حربي
أمني | +ون | nisba
شرطي | +ون | nisba
مخابراتي | +ون | nisba
استخباري | +ون | nisba
استخباراتي | +ون | nisba
دبلوماسي | +ون | nisba
قنصلي | +ون | nisba
حدودي | +ون | nisba
سيادي | +ون | nisba
استراتيجي | +ون | nisba
تكتيكي | +ون | nisba
لوجستي | +ون | nisba
ميداني | +ون | nisba
عملياتي | +ون | nisba
دفاعي | +ون | nisba opp:هجومي
هجومي | +ون | nisba opp:دفاعي
صاروخي | +ون | nisba
مدفعي | +ون | nisba
بالستي | +ون | nisba
كيماوي | +ون | nisba
تقليدي | +ون | nisba opp:حديث
تراثي | - | nisba
معماري | - | nisba
عمراني | - | nisba
إنشائي | - | nisba
سكني | - | nisba
سكاني | - | nisba
ديموغرافي | - | nisba
معيشي | - | nisba
استهلاكي | - | nisba opp:إنتاجي
إنتاجي | - | nisba opp:استهلاكي
استثماري | - | nisba
تنموي | - | nisba
تمويلي | - | nisba
ائتماني | - | nisba
تأميني | - | nisba
عقاري | - | nisba
تسويقي | - | nisba
إعلاني | - | nisba
دعائي | - | nisba
ترويجي | - | nisba
تصديري | - | nisba
استيرادي | - | nisba
نوعي | - | nisba opp:كمي
كمي | - | nisba opp:نوعي
عددي | - | nisba
كلي | - | nisba opp:جزئي
جزئي | - | nisba opp:كلي
نسبي | - | nisba opp:مطلق
تقريبي | - | nisba opp:دقيق
تقديري | - | nisba
قياسي | - | nisba
معياري | - | nisba
نموذجي | - | nisba
مثالي | - | nisba pos opp:واقعي
عادي | - | nisba opp:استثنائي
استثنائي | - | nisba opp:عادي
اعتيادي | - | nisba opp:استثنائي
نمطي | - | nisba
روتيني | - | nisba
عشوائي | - | nisba opp:منظم
فوضوي | - | nisba neg opp:منظم
جذري | - | nisba opp:سطحي
مبدئي | - | nisba opp:نهائي
مصيري | - | nisba
حاسم | - | quality
بنيوي | - | nisba
هيكلي | - | nisba
تنظيمي | - | nisba
تشغيلي | - | nisba
خدمي | - | nisba
خدماتي | - | nisba
ترفيهي | - | nisba
تثقيفي | - | nisba
توعوي | - | nisba
إرشادي | - | nisba
استشاري | - | nisba
رقابي | - | nisba
إشرافي | - | nisba
تفاوضي | - | nisba
توافقي | - | nisba
تعاوني | - | nisba pos
تنافسي | - | nisba
تكاملي | - | nisba
تضامني | - | nisba
تشاركي | - | nisba
تشاوري | - | nisba
تطوعي | - | nisba
خيري | - | nisba pos
إغاثي | - | nisba
إنقاذي | - | nisba
إسعافي | - | nisba
خشبي | - | nisba
حجري | - | nisba
رخامي | - | nisba
زجاجي | - | nisba
بلاستيكي | - | nisba
معدني | - | nisba
قطني | - | nisba
حريري | - | nisba
طيني | - | nisba
رملي | - | nisba
صخري | - | nisba
ترابي | - | nisba
كلسي | - | nisba
فحمي | - | nisba
برونزي | - | nisba
ماسي | - | nisba
لؤلؤي | - | nisba
مطاطي | - | nisba
إسمنتي | - | nisba
خرساني | - | nisba
سيراميكي | - | nisba
خزفي | - | nisba
فخاري | - | nisba
عضوي | - | nisba opp:لاعضوي
معدي | - | nisba
قاعدي | - | nisba opp:حمضي
حمضي | - | nisba opp:قاعدي
قلوي | - | nisba
ملحي | - | nisba
دهني | - | nisba
بروتيني | - | nisba
كربوني | - | nisba
هيدروجيني | - | nisba
أكسجيني | - | nisba
نيتروجيني | - | nisba
كبريتي | - | nisba
زئبقي | - | nisba
ليفي | - | nisba
لحمي | - | nisba
حليبي | - | nisba
نشوي | - | nisba
سمي | - | nisba
ريشي | - | nisba
بذري | - | nisba
ثمري | - | nisba
مخي | - | nisba
دماغي | - | nisba
شرياني | - | nisba
وريدي | - | nisba
لمفاوي | - | nisba
فقري | - | nisba
صدري | - | nisba
بطني | - | nisba
معوي | - | nisba
أنفي | - | nisba
أذني | - | nisba
فموي | - | nisba
لثوي | - | nisba
نخاعي | - | nisba
مفصلي | - | nisba
شعاعي | - | nisba
تشخيصي | - | nisba
تشريحي | - | nisba
مخبري | - | nisba
مجهري | - | nisba
سلوكي | - | nisba
انفعالي | - | nisba
إدراكي | - | nisba
معرفي | - | nisba
وجداني | - | nisba
عاطفي | - | nisba
غريزي | - | nisba
شعوري | - | nisba
روحي | - | nisba opp:مادي
مادي | - | nisba opp:روحي
روحاني | - | nisba
معنوي | - | nisba opp:مادي
ملموس | - | quality opp:مجرد
حدسي | - | nisba
جمالي | - | nisba
زخرفي | - | nisba
تشكيلي | - | nisba
تجريدي | - | nisba
انطباعي | - | nisba
سريالي | - | nisba
رومانسي | - | nisba
كلاسيكي | - | nisba opp:حديث
فلكلوري | - | nisba
فولكلوري | - | nisba
تمثيلي | - | nisba
إخراجي | - | nisba
وثائقي | - | nisba
تسجيلي | - | nisba
كرتوني | - | nisba
تصويري | - | nisba
فوتوغرافي | - | nisba
هاتفي | - | nisba
لاسلكي | - | nisba
سلكي | - | nisba
بريدي | - | nisba
ملاحي | - | nisba
مروري | - | nisba
مينائي | - | nisba
مغاربي | - | nisba
خليجي | - | nisba
مشرقي | - | nisba
أفريقي | - | nisba
آسيوي | - | nisba
أوروبي | - | nisba
أمريكي | - | nisba
إسكندنافي | - | nisba
بلقاني | - | nisba
كاريبي | - | nisba
أممي | - | nisba
أولمبي | - | nisba
ملعبي | - | nisba
تحكيمي | - | nisba
تهديفي | - | nisba
ودي | - | nisba pos opp:عدائي
عدائي | - | nisba neg opp:ودي
تأهيلي | - | nisba
جماعي | - | nisba opp:فردي
ثأري | - | nisba
قتالي | - | nisba
بطولي | - | nisba pos
جنائي | - | nisba
جزائي | - | nisba
عمالي | - | nisba
نقابي | - | nisba
حقوقي | - | nisba
عقابي | - | nisba
تأديبي | - | nisba
تعويضي | - | nisba
تعاقدي | - | nisba
عرفي | - | nisba
إجرائي | - | nisba
موضوعي | - | nisba opp:ذاتي
وصفي | - | nisba
تحليلي | - | nisba
تجريبي | - | nisba opp:نظري
استقرائي | - | nisba
استنتاجي | - | nisba
استدلالي | - | nisba
تفسيري | - | nisba
مقارن | - | quality
توثيقي | - | nisba
أرشيفي | - | nisba
مرجعي | - | nisba
موسوعي | - | nisba
ببليوغرافي | - | nisba
تأليفي | - | nisba
إبداعي | - | nisba pos
خطابي | - | nisba
حواري | - | nisba
سردي | - | nisba
رمزي | - | nisba opp:حرفي
مجازي | - | nisba opp:حرفي
بياني | - | nisba
مكاني | - | nisba opp:زماني
زماني | - | nisba opp:مكاني
زمني | - | nisba
جوفي | - | nisba opp:سطحي
طبقي | - | nisba
طولي | - | nisba opp:عرضي
عرضي | - | nisba opp:طولي
محيطي | - | nisba
إحداثي | - | nisba
تماثلي | - | nisba
تناظري | - | nisba opp:رقمي
اندماجي | - | nisba
انشطاري | - | nisba
تحويلي | - | nisba
ديناميكي | - | nisba opp:ساكن
هيدروليكي | - | nisba
بخاري | - | nisba
كهروضوئي | - | nisba
نانوي | - | nisba
كمومي | - | nisba
مجري | - | nisba
ذروي | - | nisba
شهابي | - | nisba
مذنبي | - | nisba
غباري | - | nisba
بلوري | - | nisba
جزيئي | - | nisba
أيوني | - | nisba
توسعي | - | nisba
تأسيسي | - | nisba
تشاؤمي | - | nisba neg opp:تفاؤلي
تفاؤلي | - | nisba pos opp:تشاؤمي
عدواني | - | nisba neg opp:مسالم
انتقامي | - | nisba neg
وحشي | - | nisba neg opp:أليف
همجي | - | nisba neg
بربري | - | nisba
كارثي | - | nisba neg
تدميري | - | nisba neg
تخريبي | - | nisba neg
هدام | - | neg opp:بناء
بناء | - | pos opp:هدام
انتهازي | - | nisba neg
أناني | - | nisba neg opp:إيثاري
إيثاري | - | nisba opp:أناني
غوغائي | - | nisba
تعسفي | - | nisba neg opp:عادل
قمعي | - | nisba neg
سلطوي | - | nisba
عبثي | - | nisba neg
عدمي | - | nisba
هستيري | - | nisba
مزاجي | - | nisba
عفوي | - | nisba pos opp:مصطنع
فطري | - | nisba opp:مكتسب
مكتسب | - | quality opp:فطري
موروث | - | quality opp:مكتسب
قدري | - | nisba
احتفالي | - | nisba
تكريمي | - | nisba
تذكاري | - | nisba
شرفي | - | nisba
فخري | - | nisba
مهرجاني | - | nisba
رمضاني | - | nisba
هجري | - | nisba opp:ميلادي
ميلادي | - | nisba opp:هجري
حجازي | - | nisba
نجدي | - | nisba
شامي | - | nisba
عذري | - | nisba
غزلي | - | nisba
هجائي | - | nisba
رثائي | - | nisba
ملتزم | +ون | pos
متفوق | +ون | pos opp:متعثر
متعاون | +ون | pos
متسامح | +ون | pos opp:متعصب
متواضع | +ون | pos opp:متكبر
متفائل | +ون | pos opp:متشائم
متحمس | +ون | pos opp:فاتر
مثابر | +ون | pos
صبور | +ون | pos opp:جزوع
وقور | +ون | pos
رزين | +ون | pos
متزن | +ون | pos
هادف | +ون | pos
طموح | +ون | pos
جاد | +ون | pos opp:هازل
مسؤول | +ون | pos
منصف | +ون | pos opp:مجحف
نزيه | +ون | pos opp:فاسد
مسالم | +ون | pos opp:عدواني
متحضر | +ون | pos opp:متخلف
متطور | +ون | pos opp:متخلف
متعلم | +ون | pos opp:أمي
مثقف | +ون | pos opp:جاهل
متدين | +ون | pos
ورع | +ون | pos
تقي | +ون | pos opp:فاجر
مؤمن | +ون | pos opp:كافر
زاهد | +ون | pos
عابد | +ون | pos
متصوف | +ون | pos
مستقل | +ون | pos opp:تابع
متحد | +ون | pos opp:متفرق
متماسك | +ون | pos opp:متفكك
متكامل | +ون | pos
متناسق | +ون | pos
متناغم | +ون | pos opp:متنافر
منسجم | +ون | pos opp:متنافر
متوازن | +ون | pos opp:مختل
منظم | +ون | pos opp:فوضوي
مرتب | +ون | pos opp:مبعثر
مؤهل | +ون | pos
كفء | +ون | pos opp:عاجز
قدير | +ون | pos
قادر | +ون | pos opp:عاجز
متمكن | +ون | pos
متمرس | +ون | pos
محنك | +ون | pos
مخضرم | +ون | pos
متقن | +ون | pos
محترف | +ون | pos opp:هاو
مدرب | +ون | pos
متخصص | +ون | pos
مختص | +ون | pos
مؤثر | +ون | pos
فعال | +ون | pos
نشط | +ون | pos opp:خامل
مزدهر | +ون | pos opp:راكد
منتعش | +ون | pos opp:راكد
متنام | +ون | pos opp:متراجع
واعد | +ون | pos
مبشر | +ون | pos opp:محبط
مشجع | +ون | pos opp:محبط
محفز | +ون | pos
ملهم | +ون | pos
ملائم | +ون | pos
مناسب | +ون | pos
لائق | +ون | pos
مقبول | +ون | pos opp:مرفوض
مفضل | +ون | pos
مختار | +ون | pos
منتخب | +ون | pos
موثوق | +ون | pos
معتمد | +ون | pos
معتبر | +ون | pos
مقدر | +ون | pos
محترم | +ون | pos opp:محتقر
مكرم | +ون | pos opp:مهان
مبجل | +ون | pos
موقر | +ون | pos
متألق | +ون | pos
ساحر | +ون | pos
جذاب | +ون | pos opp:منفر
فاتن | +ون | pos
أنيق | +ون | pos
وسيم | +ون | pos opp:دميم
بهي | +ون | pos
بهيج | +ون | pos
مرح | +ون | pos opp:عبوس
مبتهج | +ون | pos
مسرور | +ون | pos opp:مستاء
فرح | +ون | pos opp:حزين
مرتاح | +ون | pos opp:مرهق
راض | +ون | pos opp:ساخط
قانع | +ون | pos
مطيع | +ون | pos opp:عاص
مهذب | +ون | pos opp:فظ
مؤدب | +ون | pos opp:وقح
خلوق | +ون | pos
ودود | +ون | pos opp:عدائي
حنون | +ون | pos opp:قاس
عطوف | +ون | pos
رؤوف | +ون | pos
كتوم | +ون | pos
يقظ | +ون | pos opp:غافل
منتبه | +ون | pos opp:غافل
حذر | +ون | pos opp:متهور
متأن | +ون | pos opp:متسرع
متعقل | +ون | pos opp:متهور
جريء | +ون | pos opp:جبان
باسل | +ون | pos
مقدام | +ون | pos opp:جبان
مغوار | +ون | pos
صامد | +ون | pos opp:منهار
ظافر | +ون | pos
فائز | +ون | pos opp:خاسر
منتصر | +ون | pos opp:مهزوم
رابح | +ون | pos opp:خاسر
متأهل | +ون | pos
مجتاز | +ون | pos
محظوظ | +ون | pos opp:منحوس
معافى | +ون | pos opp:عليل
ناج | +ون | pos
سالم | +ون | pos opp:مصاب
لبق | +ون | pos
فصيح | +ون | pos opp:عامي
بليغ | +ون | pos
مجد | +ون | pos opp:عقيم
حازم | +ون | pos opp:متردد
عازم | +ون | pos
مصمم | +ون | pos opp:متردد
واثق | +ون | pos opp:متردد
متفان | +ون | pos
معطاء | +ون | pos
سخي | +ون | pos opp:بخيل
جواد | +ون | pos opp:بخيل
مضياف | +ون | pos
متخلف | +ون | neg opp:متقدم
متعصب | +ون | neg opp:متسامح
متشائم | +ون | neg opp:متفائل
متكبر | +ون | neg opp:متواضع
مغرور | +ون | neg opp:متواضع
متعجرف | +ون | neg
أمي | +ون | neg opp:متعلم
جاهل | +ون | neg opp:عالم
غافل | +ون | neg opp:منتبه
متهور | +ون | neg opp:حذر
متسرع | +ون | neg opp:متأن
مهمل | +ون | neg opp:مجتهد
متهاون | +ون | neg
متقاعس | +ون | neg
متخاذل | +ون | neg
متردد | +ون | neg opp:حازم
خائف | +ون | neg opp:مطمئن
مذعور | +ون | neg
قلق | +ون | neg opp:مطمئن
مكتئب | +ون | neg
يائس | +ون | neg opp:متفائل
بائس | +ون | neg
تعيس | +ون | neg opp:سعيد
شقي | +ون | neg opp:سعيد
محبط | +ون | neg opp:متفائل
مستاء | +ون | neg opp:مسرور
ساخط | +ون | neg opp:راض
غاضب | +ون | neg opp:راض
حانق | +ون | neg
ناقم | +ون | neg
حاقد | +ون | neg
حسود | +ون | neg
حقود | +ون | neg
عنيد | +ون | neg
فظ | +ون | neg opp:لطيف
وقح | +ون | neg opp:مؤدب
ماكر | +ون | neg
محتال | +ون | neg
مخادع | +ون | neg opp:صادق
منافق | +ون | neg opp:صادق
مراوغ | +ون | neg
متآمر | +ون | neg
مجرم | +ون | neg opp:بريء
مذنب | +ون | neg opp:بريء
متهم | +ون | neg opp:بريء
مدان | +ون | neg opp:بريء
متورط | +ون | neg
مشتبه | +ون | neg
محكوم | +ون | neg opp:حاكم
معتقل | +ون | neg opp:طليق
محتجز | +ون | neg opp:طليق
مسجون | +ون | neg opp:طليق
مخطوف | +ون | neg
محاصر | +ون | neg
مطارد | +ون | neg
هارب | +ون | neg
فار | +ون | neg
متمرد | +ون | neg opp:مطيع
عاص | +ون | neg opp:مطيع
منشق | +ون | neg
معارض | +ون | neg opp:مؤيد
معاد | +ون | neg opp:صديق
محتل | +ون | neg
غاز | +ون | neg
معتد | +ون | neg
جائر | +ون | neg opp:عادل
مستبد | +ون | neg
طاغ | +ون | neg
متسلط | +ون | neg
باغ | +ون | neg
قاهر | +ون | neg
خاسر | +ون | neg opp:فائز
مهزوم | +ون | neg opp:منتصر
منهزم | +ون | neg
متعثر | +ون | neg opp:متفوق
عاجز | +ون | neg opp:قادر
واهن | +ون | neg opp:قوي
هزيل | +ون | neg opp:سمين
ضامر | +ون | neg
سقيم | +ون | neg opp:معافى
معتل | +ون | neg
منهك | +ون | neg opp:نشيط
مرهق | +ون | neg opp:مرتاح
متعب | +ون | neg opp:مرتاح
مجهد | +ون | neg
عاطل | +ون | neg opp:عامل
محروم | +ون | neg
مظلوم | +ون | neg
مضطهد | +ون | neg
مقهور | +ون | neg
مهمش | +ون | neg
معدم | +ون | neg opp:غني
معوز | +ون | neg
محتاج | +ون | neg
مفلس | +ون | neg
مدين | +ون | neg opp:دائن
مشلول | +ون | neg
معاق | +ون | neg
مختل | +ون | neg opp:متوازن
مجنون | +ون | neg opp:عاقل
مدمن | +ون | neg
مكفوف | +ون | neg opp:مبصر
ضرير | +ون | neg opp:مبصر
ضال | +ون | neg opp:مهتد
تائه | +ون | neg
شارد | +ون | neg
طائش | +ون | neg opp:عاقل
مشاغب | +ون | neg
كئيب | +ون | neg opp:مرح
عبوس | +ون | neg opp:بشوش
حائر | +ون | neg
مرتبك | +ون | neg
متوجس | +ون | neg
مهدد | +ون | neg
مستهدف | +ون | neg
منحرف | +ون | neg opp:مستقيم
فاسق | +ون | neg
ملحد | +ون | neg opp:مؤمن
كافر | +ون | neg opp:مؤمن
مشرك | +ون | neg opp:موحد
مدمر | - | neg
مخرب | - | neg
مهلك | - | neg
قاتل | - | neg
مميت | - | neg
فتاك | - | neg
مؤذ | - | neg opp:نافع
وخيم | - | neg
عصيب | - | neg
شاق | - | neg opp:مريح
مضن | - | neg
مرير | - | neg
عسير | - | neg opp:يسير
وعر | - | neg opp:ممهد
متأزم | - | neg
متفاقم | - | neg
متدهور | - | neg opp:متحسن
متصاعد | - | neg opp:متراجع
متراجع | - | neg opp:متزايد
متناقص | - | neg opp:متزايد
راكد | - | neg opp:منتعش
كاسد | - | neg opp:رائج
خامل | - | neg opp:نشط
بال | - | neg opp:جديد
رث | - | neg
متهالك | - | neg opp:متين
متآكل | - | neg
منهار | - | neg opp:صامد
متصدع | - | neg
آيل | - | neg
متداع | - | neg
مكسور | - | neg opp:سليم
محطم | - | neg
محروق | - | neg
مهدم | - | neg
معطل | - | neg opp:عامل
معطوب | - | neg
متعفن | - | neg
عفن | - | neg
كريه | - | neg opp:طيب
نتن | - | neg opp:عطر
منفر | - | neg opp:جذاب
مقزز | - | neg
مقرف | - | neg
بشع | - | neg opp:جميل
شنيع | - | neg
شائن | - | neg
مشين | - | neg opp:مشرف
مخز | - | neg opp:مشرف
مخجل | - | neg
معيب | - | neg
مهين | - | neg
مذل | - | neg
باطل | - | neg opp:صحيح
لاغ | - | neg opp:سار
مغلوط | - | neg opp:صحيح
مغشوش | - | neg opp:أصلي
مضلل | - | neg opp:صادق
مشوه | - | neg
ملتبس | - | neg opp:واضح
مريب | - | neg
مشبوه | - | neg opp:نزيه
محظور | - | neg opp:مسموح
ممنوع | - | neg opp:مسموح
محرم | - | neg opp:مباح
مرفوض | - | neg opp:مقبول
مذموم | - | neg opp:محمود
ممقوت | - | neg opp:محبوب
فادح | - | neg opp:طفيف
كاسح | - | neg
مستعص | - | neg
خانق | - | neg
قارس | - | neg opp:معتدل
لاهب | - | neg
حارق | - | neg
لافح | - | neg
قاحل | - | neg opp:خصب
مجدب | - | neg opp:خصب
مقفر | - | neg opp:عامر
موحش | - | neg
جائح | - | neg
عاصف | - | neg opp:هادئ
هائج | - | neg opp:هادئ
جارف | - | neg
غامر | - | neg
مدو | - | neg
مزعج | - | neg opp:مريح
مربك | - | neg
محرج | - | neg opp:مشرف
مستفز | - | neg
متعسف | - | neg
مجحف | - | neg opp:منصف
جزافي | - | neg opp:محسوب
هزلي | - | neg opp:جاد
تافه | - | neg opp:مهم
عقيم | - | neg opp:مثمر
زائد | - | neg opp:ناقص
مفرط | - | neg opp:معتدل
مبالغ | - | neg
فاحش | - | neg
متحسن | - | pos opp:متدهور
متزايد | - | pos opp:متناقص
مثمر | - | pos opp:عقيم
ناجع | - | pos opp:فاشل
ناجز | - | pos
فاعل | - | pos
مجدد | - | pos
سديد | - | pos opp:خاطئ
صائب | - | pos opp:خاطئ
راجح | - | pos opp:مرجوح
وجيه | - | pos
قيم | - | pos opp:تافه
رشيد | - | pos
خصب | - | pos opp:قاحل
خصيب | - | pos opp:مجدب
مورق | - | pos opp:ذابل
مزهر | - | pos opp:ذابل
يانع | - | pos opp:ذابل
نضر | - | pos opp:ذابل
منعش | - | pos
فسيح | - | pos opp:ضيق
رحب | - | pos opp:ضيق
مريح | - | pos opp:متعب
وثير | - | pos
فاخر | - | pos opp:متواضع
فخم | - | pos
مترف | - | pos
باذخ | - | pos
مزخرف | - | pos
منقوش | - | pos
مهيب | - | pos
جليل | - | pos opp:حقير
مجيد | - | pos
زاخر | - | pos opp:خال
حافل | - | pos opp:خال
عامر | - | pos opp:خراب
آهل | - | pos
ممهد | - | pos opp:وعر
معبد | - | pos
يسير | - | pos opp:عسير
هين | - | pos opp:عسير
ميسر | - | pos
متيسر | - | pos
محمود | - | pos opp:مذموم
مشرف | - | pos opp:مشين
مشروع | - | pos opp:محظور
مباح | - | pos opp:محرم
حلال | - | pos opp:حرام
جائز | - | pos opp:ممنوع
مسموح | - | pos opp:ممنوع
مأذون | - | pos
سائغ | - | pos
مقنع | +ون | pos
معقول | - | pos opp:سخيف
سلس | - | pos opp:معقد
واف | - | pos opp:ناقص
مصون | - | pos
مضمون | - | pos
مكفول | - | pos
محفوظ | - | pos opp:ضائع
محمي | - | pos opp:مكشوف
محصن | - | pos
منيع | - | pos
حصين | - | pos opp:مكشوف
راسخ | - | pos opp:متزعزع
وطيد | - | pos opp:متزعزع
وثيق | - | pos opp:واهن
رصين | - | pos
مستدام | - | pos
متجدد | - | pos
معقم | - | pos
مطهر | - | pos
طاهر | - | pos opp:نجس
حرام | - | neg opp:حلال
نجس | - | neg opp:طاهر
سخيف | - | neg opp:معقول
ضائع | - | neg opp:محفوظ
خراب | - | neg opp:عامر
ذابل | - | neg opp:يانع
متزعزع | - | neg opp:راسخ
مختلف | - | quality opp:متشابه
متشابه | +ون | quality opp:مختلف
متنوع | - | quality opp:متجانس
متباين | - | quality opp:متشابه
متجانس | - | quality opp:متنوع
متماثل | - | quality opp:مختلف
مماثل | - | quality opp:مخالف
مشابه | - | quality opp:مختلف
مطابق | - | quality opp:مخالف
متطابق | - | quality opp:متضارب
مغاير | - | quality opp:مماثل
مخالف | +ون | quality opp:مماثل
موافق | +ون | quality opp:معارض
مؤيد | +ون | quality opp:معارض
متعارض | - | quality opp:متوافق
متوافق | - | quality opp:متعارض
متناقض | - | neg opp:متسق
متسق | - | quality opp:متناقض
متضارب | - | quality opp:متطابق
متصل | - | quality opp:منفصل
منفصل | - | quality opp:متصل
مرتبط | +ون | quality opp:منفصل
متعلق | - | quality
مترابط | - | quality opp:مفكك
مفكك | - | quality opp:مترابط
متداخل | - | quality
متشابك | - | quality opp:بسيط
متلازم | - | quality
متاخم | - | quality
متجاور | - | quality opp:متباعد
متباعد | - | quality opp:متقارب
متقارب | - | quality opp:متباعد
ملاصق | - | quality
ملتصق | - | quality
محيط | - | quality
مطل | - | quality
واقع | - | quality
قائم | +ون | quality
جالس | +ون | quality opp:واقف
واقف | +ون | quality opp:جالس
نائم | +ون | quality opp:مستيقظ
مستيقظ | +ون | quality opp:نائم
ماش | - | quality
راكب | - | quality
متجه | +ون | quality
متوجه | +ون | quality
عائد | +ون | quality opp:مغادر
مغادر | +ون | quality opp:عائد
وافد | +ون | quality
زائر | +ون | quality
راحل | +ون | quality
ذاهب | +ون | quality
متوقف | - | quality opp:جار
طائر | - | quality
سابح | - | quality
زاحف | - | quality
طاف | - | quality opp:غائص
غائص | - | quality opp:طاف
نازل | - | quality opp:صاعد
ساقط | - | quality
دائر | - | quality
جامع | - | quality
مانع | - | quality
شاغل | - | quality
سائد | - | quality opp:نادر
غالب | - | quality
قاطع | - | pos opp:مبهم
فاصل | - | quality
نافذ | +ون | quality
سار | - | quality opp:لاغ
خالص | - | pos opp:مشوب
محض | - | quality
صرف | - | quality
بحت | - | quality
مجرد | - | quality opp:ملموس
مشوب | - | quality opp:خالص
محدد | - | quality opp:مفتوح
معين | - | quality opp:مبهم
مقرر | - | quality
مفترض | - | quality
مزعوم | - | neg
مرسوم | - | quality
مدروس | - | quality opp:عشوائي
منفذ | - | quality
معني | +ون | quality
مفوض | +ون | quality
مخول | +ون | quality
منتدب | +ون | quality
موظف | +ون | quality
عامل | +ون | quality opp:عاطل
متقاعد | +ون | quality
متطوع | +ون | quality
منتسب | +ون | quality
منضم | +ون | quality
مشارك | +ون | quality
مساهم | +ون | quality
متنافس | +ون | quality
مرشح | +ون | quality
متظاهر | +ون | quality
محتج | +ون | quality
مضرب | +ون | quality
مسلح | +ون | quality opp:أعزل
مقاتل | +ون | quality
مجند | +ون | quality
متقاتل | +ون | quality
متحارب | +ون | quality opp:متصالح
متنازع | +ون | quality
متحالف | +ون | quality
حليف | حلفاء | quality opp:عدو
منافس | +ون | quality
مناهض | +ون | quality opp:مؤيد
مناصر | +ون | quality opp:مناهض
داعم | +ون | quality
راع | - | quality
مانح | +ون | quality
مستفيد | +ون | quality opp:متضرر
مستهلك | +ون | quality opp:منتج
منتج | +ون | quality opp:مستهلك
مصدر | +ون | quality opp:مستورد
مستورد | +ون | quality opp:مصدر
مستثمر | +ون | quality
مقترض | +ون | quality
مكتتب | - | quality
ناخب | +ون | quality
حاكم | +ون | quality opp:محكوم
مالك | +ون | quality
متحدث | +ون | quality
ناطق | +ون | quality opp:صامت
صامت | +ون | quality opp:ناطق
مكتشف | - | quality
مخترع | - | quality
مستحدث | - | quality opp:قديم
مبتكر | - | pos opp:تقليدي
مستجد | - | quality
مطور | - | quality
محدث | - | quality
معدل | - | quality
محسن | - | pos
مخفف | - | quality opp:مكثف
مكثف | - | quality opp:مخفف
مركز | - | quality opp:مخفف
مكرر | - | quality
مختصر | - | quality opp:مفصل
مفصل | - | quality opp:مختصر
موجز | - | quality opp:مطول
مطول | - | quality opp:موجز
مقتضب | - | quality opp:مفصل
مسهب | - | quality opp:موجز
ملخص | - | quality
موسع | - | quality opp:ضيق
مصغر | - | quality opp:مكبر
مكبر | - | quality opp:مصغر
منقح | - | quality
مترجم | - | quality
مؤلف | - | quality
مصور | - | quality
ملحن | - | quality
مسجل | - | quality opp:مباشر
منشور | - | quality opp:مخطوط
مخطوط | - | quality opp:منشور
مذكور | - | quality
مشار | - | quality
موضح | - | quality
مدون | - | quality
موقع | - | quality
ممضى | - | quality
معلن | - | quality opp:سري
ملحوظ | - | pos
محسوس | - | quality opp:مجرد
مشهود | - | quality
بين | - | quality
باد | - | quality
مشاهد | - | quality
لافت | - | quality
ملفت | - | quality
جلل | - | quality
ملح | - | quality opp:ثانوي
ماس | - | quality
داهم | - | quality
محدق | - | quality
كامن | - | quality opp:ظاهر
دفين | - | quality
مكنون | - | quality
مدفون | - | quality
غارق | - | quality opp:عائم
عائم | - | quality opp:غارق
معلق | - | quality
مرفوع | - | quality opp:منصوب
منصوب | - | quality opp:مرفوع
مجرور | - | quality
مجزوم | - | quality
منون | - | quality
معرف | - | quality opp:منكر
منكر | - | quality opp:معرف
متعد | - | quality opp:لازم
مشتق | - | quality opp:جامد
مهموز | - | quality
مقصور | - | quality
ممدود | - | quality
منقوص | - | quality
مضاف | - | quality
مستخدم | - | quality opp:مهمل
مستعمل | - | quality opp:جديد
مستغل | - | quality
متبع | - | quality
متداول | - | quality opp:نادر
مطروح | - | quality
مبيع | - | quality
معروض | - | quality
مشترى | - | quality
مستأجر | - | quality opp:مملوك
مؤجر | - | quality
مملوك | - | quality opp:مستأجر
مستعار | - | quality
معار | - | quality
مسروق | - | quality
منهوب | - | quality
مستعاد | - | quality
مسترد | - | quality
مستحق | - | quality
مدفوع | - | quality
متبق | - | quality
مستنفد | - | quality
متجاوز | - | quality
فائض | - | quality opp:ناقص
إضافي | - | quality opp:أساسي
مكمل | - | quality
متمم | - | quality
ملحق | - | quality
تابع | +ون | quality opp:مستقل
منتم | +ون | quality
خاضع | +ون | quality opp:مستقل
مقيد | - | quality opp:مطلق
مشروط | - | quality opp:مطلق
مسيطر | +ون | quality
مهيمن | +ون | quality opp:خاضع
متحكم | +ون | quality
متنفذ | +ون | quality
رائد | رواد | pos
طليعي | - | quality
مؤسس | +ون | quality
قيادي | +ون | quality
سيد | سادة | quality
بكر | - | quality opp:ثيب
شقيق | أشقاء | quality
مغلف | - | quality
ملفوف | - | quality
مربوط | - | quality opp:محلول
محلول | - | quality opp:مربوط
مشدود | - | quality opp:مرتخ
مرتخ | - | quality opp:مشدود
مطوي | - | quality opp:منشور
مبسوط | - | quality
مجوف | - | quality opp:مصمت
مصمت | - | quality opp:مجوف
مثقوب | - | quality
مدبب | - | quality
كليل | - | quality opp:حاد
مسنن | - | quality
شائك | - | quality opp:أملس
متعرج | - | quality opp:مستقيم
ملتو | - | quality opp:مستقيم
منبسط | - | quality opp:وعر
منحدر | - | quality
مرصوف | - | quality
مسور | - | quality
مسقوف | - | quality
مفروش | - | quality opp:خال
مجهز | - | quality
مزود | - | quality
مزين | - | quality
مطلي | - | quality
مدهون | - | quality
مصنوع | - | quality
منسوج | - | quality
مطرز | - | quality
محبوك | - | quality
منحوت | - | quality
محفور | - | quality
مصقول | - | quality opp:خشن
خام | - | quality opp:مصنع
مصنع | - | quality opp:خام
مذاب | - | quality opp:متجمد
متجمد | - | quality opp:مذاب
منصهر | - | quality opp:متجمد
متبخر | - | quality
متكثف | - | quality
مشبع | - | quality
ذائب | - | quality
مشتعل | - | quality opp:منطفئ
منطفئ | - | quality opp:مشتعل
متوهج | - | quality opp:خافت
محترق | - | quality
ملتهب | - | quality
متلألئ | - | quality
وهاج | - | quality
متقد | - | quality
ذائع | - | pos
رائج | - | quality opp:كاسد
مستساغ | - | quality
دارج | - | quality opp:فصيح
عامي | - | quality opp:فصيح
محكي | - | quality
عتيد | - | quality
تالد | - | quality
مستحب | - | pos opp:مكروه
مندوب | - | quality
مفروض | - | quality opp:اختياري
مسنون | - | quality
محتوم | - | quality opp:ممكن
مقدور | - | quality
مكتوم | - | quality opp:معلن
مضمر | - | quality opp:ظاهر
مستتر | - | quality opp:ظاهر
خبيء | - | quality
متخيل | - | quality opp:واقعي
متصور | - | quality
موهوم | - | quality
محسوب | - | quality opp:جزافي
مقاس | - | quality
موزون | - | quality
مقفى | - | quality
متناه | - | quality opp:لامتناه
لانهائي | - | quality opp:محدود
مديد | - | quality opp:قصير
متطاول | - | quality
ممتد | - | quality
مهيأ | - | quality
معد | - | quality
جاهز | +ون | pos
متأهب | +ون | quality
مستعد | +ون | pos opp:متردد
متحفز | - | quality
متلهف | +ون | quality
مشتاق | +ون | quality
مهتم | +ون | quality opp:لامبال
لامبال | +ون | neg opp:مهتم
فضولي | +ون | quality
متسائل | +ون | quality
موقن | +ون | quality opp:شاك
متيقن | +ون | quality opp:شاك
مقتنع | +ون | quality
عارف | +ون | quality opp:جاهل
عالم | علماء | quality opp:جاهل
مدرك | +ون | quality opp:غافل
واع | +ون | pos opp:غافل
فاهم | +ون | quality
ناس | +ون | quality opp:متذكر
متذكر | +ون | quality opp:ناس
مفترس | - | quality opp:أليف
أليف | - | pos opp:مفترس
داجن | - | quality opp:بري
مستأنس | - | quality opp:متوحش
متوحش | - | neg opp:أليف
عاشب | - | quality opp:لاحم
لاحم | - | quality opp:عاشب
قارت | - | quality
طفيلي | - | quality
مجتر | - | quality
قارض | - | quality
ثديي | - | quality
فقاري | - | quality opp:لافقاري
لافقاري | - | quality opp:فقاري
لاسع | - | quality
ولود | - | quality opp:بيوض
بيوض | - | quality opp:ولود
مستوطن | +ون | quality opp:مهاجر
نافق | - | quality
مهجن | - | quality
متساقط | - | quality
وارف | - | quality
ظليل | - | quality
كثيف | - | quality opp:خفيف
متفرع | - | quality
متسلق | - | quality
عطري | - | quality
فواح | - | quality
عطر | - | pos opp:نتن
شذي | - | quality
عبق | - | quality
حائز | +ون | pos
حاصل | +ون | quality
متوج | +ون | pos
مكلل | - | quality
منتظم | +ون | quality opp:متقطع
مداوم | +ون | quality
مواظب | +ون | pos
منهمك | +ون | quality
منشغل | +ون | quality opp:متفرغ
مستغرق | +ون | quality
مستلق | - | quality
جاث | - | quality
منتصب | - | quality opp:منحن
شامخ | - | pos
مطأطئ | - | quality
مكبل | - | quality opp:طليق
طليق | طلقاء | pos opp:سجين
معتق | - | quality
متحرر | +ون | quality opp:محافظ
منفتح | +ون | pos opp:منغلق
منغلق | +ون | neg opp:منفتح
منعزل | +ون | neg opp:منفتح
معزول | +ون | quality
مندمج | +ون | quality opp:منعزل
متآلف | - | quality
متآخ | - | quality
متضامن | +ون | pos
متعاطف | +ون | pos
متنكر | +ون | quality
مجاهر | - | quality
ملثم | +ون | quality
مكسو | - | quality opp:عار
حاف | - | quality opp:منتعل
حليق | - | quality opp:ملتح
ملتح | +ون | quality opp:حليق
مجعد | - | quality opp:مسترسل
مسترسل | - | quality opp:مجعد
كث | - | quality
متعاكس | - | quality opp:متماثل
عكسي | - | quality opp:طردي
طردي | - | quality opp:عكسي
متناسب | - | quality
متناظر | - | quality
موجب | - | quality opp:سالب
سالب | - | quality opp:موجب
صفري | - | quality
مشع | - | quality
متعادل | - | quality
مستقطب | - | quality
متأين | - | quality
موصل | - | quality opp:عازل
عازل | - | quality opp:موصل
كاشف | - | quality
مؤكسد | - | quality
مختزل | - | quality
حافز | - | quality
دافع | - | quality
جاذب | - | quality opp:طارد
طارد | - | quality opp:جاذب
مترنح | - | quality
متذبذب | - | quality opp:ثابت
اهتزازي | - | quality
موجي | - | quality
ناقل | - | quality
منقول | - | quality opp:ثابت
مهدئ | - | quality opp:منبه
منبه | - | quality opp:مهدئ
مسكن | - | quality
مخدر | - | quality
ملين | - | quality
قابض | - | quality
مغذ | - | pos
مهضوم | - | quality
ممغنط | - | quality
مشحون | - | quality
محايد | +ون | quality opp:منحاز
منحاز | +ون | neg opp:محايد
متحيز | +ون | neg opp:محايد
مجرب | - | quality
معلول | - | quality
مسبب | - | quality
ناتج | - | quality
ناجم | - | quality
ناشئ | +ون | quality opp:عريق
نام | +ون | quality opp:متقدم
متولد | - | quality
منبثق | - | quality
صادر | - | quality opp:وارد
وارد | - | quality opp:صادر
مقتبس | - | quality opp:أصيل
مستلهم | - | quality
مستوحى | - | quality f:مستوحاة
مستمد | - | quality
مستخرج | - | quality
مستخلص | - | quality
مستنبط | - | quality
مأخوذ | - | quality
مروي | - | quality
مأثور | - | pos
متواتر | - | quality opp:آحاد
مسند | - | quality
موضوع | - | neg opp:صحيح
منسوب | - | quality
منحول | - | neg
شاذ | - | neg opp:مألوف
متفرد | - | pos
نظير | - | quality
بديل | - | quality
مساعد | +ون | quality
معاون | +ون | quality
رديف | - | quality
مرافق | +ون | quality
مصاحب | - | quality
ملازم | +ون | quality
مقرون | - | quality
قرين | - | quality
مواكب | - | quality
مستقبلي | - | quality opp:ماض
مستقبل | - | quality
متقابل | - | quality
محاذ | - | quality
مشاطئ | - | quality
متوغل | - | quality
بيني | - | quality
اتفاقي | - | quality
مقصود | - | quality opp:عفوي
متعمد | - | quality opp:عفوي
عمدي | - | quality opp:خطأ
غفير | - | size
جم | - | size
حاشد | - | size opp:قليل
هادر | - | quality
عارم | - | size
جبار | جبابرة | size
طائل | - | size
مرهف | - | pos opp:غليظ
حساس | +ون | quality opp:بليد
بليد | بلداء | neg opp:ذكي
نجيب | نجباء | pos opp:بليد
نبيه | نبهاء | pos opp:بليد
فطن | +ون | pos opp:غبي
أديب | أدباء | pos
لبيب | ألباء | pos
عبقري | عباقرة | pos
نابغ | نوابغ | pos
فذ | أفذاذ | pos
ضليع | +ون | pos
متبحر | +ون | pos
عليم | - | quality
بصير | - | quality opp:أعمى
سميع | - | quality
بشير | - | quality opp:نذير
بريء | أبرياء | pos opp:مذنب
أبي | أباة | pos opp:ذليل
عفيف | أعفاء | pos
حيي | - | quality
خجول | +ون | quality opp:جريء
جسور | جسر | pos opp:جبان
غيور | +ون | quality
حليم | حلماء | pos opp:غضوب
غضوب | - | neg opp:حليم
عجول | - | neg opp:متأن
شكور | - | pos opp:جحود
جحود | - | neg opp:شكور
خدوم | - | pos
رضي | - | quality
صفوح | - | pos
لدود | - | neg opp:حميم
حميم | - | pos opp:لدود
`
