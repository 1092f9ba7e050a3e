/** Nouns that begin with ha to sad; the format is in README.md beside it (a final ٍ marks a defective noun: راعٍ, الراعي). */
export const NOUNS_1B = `
# ح
حكومة | f | +ات | group org
حرب | f | حروب | event
حياة | f | حيوات | abs
حزب | m | أحزاب | org group
حق | m | حقوق | abs
حقوق | f | - | field
حل | m | حلول | abs
حركة | f | +ات | group abs
حرية | f | +ات | abs
حال | b | أحوال | abs
حالة | f | +ات | abs count
حد | m | حدود | abs place
حدود | f | - | place
حدث | m | أحداث | event
حديث | m | أحاديث | abs work
حادث | m | حوادث | event count
حادثة | f | حوادث | event
حاجة | f | +ات | abs
حاج | m | حجاج | h role
حاجب | m | حواجب,حجاب | body h
حاجز | m | حواجز | thing place
حاخام | m | +ات | h role
حارس | m | حراس | h role
حارة | f | +ات | place
حاسوب | m | حواسيب | thing
حاسبة | f | +ات | thing
حاسة | f | حواس | body abs
حاشية | f | حواشٍ | group abs
حاصل | m | حواصل | abs
حاضر | m | - | time
حاضرة | f | حواضر | place
حاضنة | f | +ات | thing
حافة | f | +ات | place
حافر | m | حوافر | body
حافز | m | حوافز | abs
حافظة | f | +ات | thing
حافلة | f | +ات | thing
حاكم | m | حكام | h role
حالم | m | +ون | h
حامض | m | حوامض,أحماض | thing
حامل | m | حوامل | h
حاملة | f | +ات | thing
حامية | f | +ات | group
حاوية | f | +ات | thing
حائط | m | حيطان | thing
حائك | m | حاكة | h role
حب | m | - | abs
حبة | f | حبوب,حبات | food thing
حبوب | f | - | food
حبر | m | - | thing
حَبر | m | أحبار | h role
حبس | m | حبوس | place abs
حبكة | f | +ات | abs
حبل | m | حبال | thing
حبيب | m | أحباء,أحباب | h
حبيبة | f | +ات | h
حبار | m | - | animal
حبشي | m | أحباش | h
حتف | m | حتوف | abs
حتمية | f | +ات | abs
حث | m | - | abs
حج | m | - | event
حجاب | m | حجب,أحجبة | thing
حجة | f | حجج | abs
حجر | m | أحجار,حجارة | thing
حجرة | f | حجرات,حجر | place
حجز | m | حجوز | abs
حجم | m | أحجام | abs
حجامة | f | - | field
حجيج | m | - | group
حداثة | f | - | abs
حداد | m | +ون | h role
حِداد | m | - | abs
حدادة | f | - | field
حدة | f | - | abs
حدس | m | - | abs
حدقة | f | +ات | body
حدوث | m | - | abs
حدوة | f | +ات | thing
حديد | m | - | thing
حديقة | f | حدائق | place
حذاء | m | أحذية | thing
حذر | m | - | abs
حذف | m | - | abs
حر | m | أحرار | h
حَر | m | - | abs
حرارة | f | - | abs
حراسة | f | +ات | abs
حراك | m | - | abs
حراثة | f | - | field
حرام | m | - | abs
حرباء | f | حرابيّ | animal
حربة | f | حراب | thing
حرج | m | - | abs
حِرش | m | أحراش | place
حرث | m | - | abs
حرز | m | أحراز | thing
حرس | m | - | group
حرص | m | - | abs
حرف | m | حروف,أحرف | abs
حرفة | f | حرف | field abs
حرفي | m | +ون | h role
حرق | m | حروق | abs
حرقة | f | - | abs
حرم | m | أحرام | place
حرمة | f | حرمات | abs
حرمان | m | - | abs
حريم | m | - | group
حريق | m | حرائق | event count
حرير | m | - | thing
حزام | m | أحزمة | thing
حزمة | f | حزم | thing abs
حزن | m | أحزان | abs
حزيران | m | - | time
حزم | m | - | abs
حس | m | - | abs
حساء | m | - | food
حساب | m | +ات | abs
حساسية | f | +ات | abs
حسبة | f | - | abs
حسبان | m | - | abs
حسد | m | - | abs
حسرة | f | +ات | abs
حسم | m | - | abs
حسن | m | - | abs
حسنة | f | +ات | abs
حسناء | f | حسان | h
حسود | m | حساد | h
حسينية | f | +ات | place
حشد | m | حشود | group
حشرة | f | +ات | animal
حشرجة | f | - | abs
حشمة | f | - | abs
حشو | m | - | thing
حشوة | f | +ات | thing
حشيش | m | حشائش | plant thing
حشيشة | f | حشائش | plant
حصاد | m | - | event
حصادة | f | +ات | thing
حصار | m | - | event
حصافة | f | - | abs
حصان | m | أحصنة,حصن | animal
حصانة | f | +ات | abs
حصة | f | حصص | abs
حصد | m | - | abs
حصر | m | - | abs
حصن | m | حصون | place
حصى | m | - | thing
حصاة | f | حصيات | thing
حصول | m | - | abs
حصيرة | f | حصائر | thing
حصير | m | حصر | thing
حصيلة | f | حصائل | abs
حضارة | f | +ات | abs
حضانة | f | +ات | abs place
حضن | m | أحضان | body
حضر | m | - | group
حضرة | f | - | h
حضور | m | - | abs group
حضيض | m | - | place
حطام | m | - | thing
حطب | m | أحطاب | thing
حطاب | m | +ون | h
حظ | m | حظوظ | abs
حظر | m | - | abs
حظوة | f | - | abs
حظيرة | f | حظائر | place
حفار | m | +ون | h role
حفارة | f | +ات | thing
حفاوة | f | - | abs
حفر | m | - | abs
حفرة | f | حفر | place
حفريات | f | - | thing field
حفرية | f | +ات | thing
حفظ | m | - | abs
حفل | m | +ات | event
حفلة | f | +ات | event
حفنة | f | +ات | abs
حفيد | m | أحفاد | h
حفيدة | f | +ات | h
حفيف | m | - | abs
حقبة | f | حقب,حقبات | time
حقد | m | أحقاد | abs
حقل | m | حقول | place field
حقن | m | - | abs
حقنة | f | حقن | thing
حقوقي | m | +ون | h role
حقيبة | f | حقائب | thing
حقيقة | f | حقائق | abs
حكاية | f | +ات | work
حكة | f | - | abs
حكر | m | - | abs
حكم | m | أحكام | abs
حَكَم | m | حكام | h role
حكمة | f | حكم | abs
حكواتي | m | حكواتية | h
حكيم | m | حكماء | h role
حلاق | m | +ون | h role
حلاقة | f | - | abs
حلال | m | - | abs
حلاوة | f | - | food abs
حلب | m | - | abs
حلبة | f | +ات | place
حُلبة | f | - | plant food
حلف | m | أحلاف | group org
حَلف | m | - | abs
حلق | m | حلوق | body thing
حلقة | f | +ات,حلق | work thing
حلقوم | m | حلاقيم | body
حلم | m | أحلام | abs
حِلم | m | - | abs
حلمة | f | +ات | body
حلة | f | حلل | thing
حلزون | m | +ات | animal
حلوى | f | حلويات | food
حلويات | f | - | food
حلواني | m | حلوانية | h role
حلي | f | - | thing
حلية | f | حلى | thing
حليب | m | - | food
حليف | m | حلفاء | h
حلول | m | - | abs
حمار | m | حمير | animal
حماس | m | - | abs
حماسة | f | - | abs
حماقة | f | +ات | abs
حمالة | f | +ات | thing
حمال | m | +ون | h role
حمام | m | - | animal
حمامة | f | +ات | animal
حمّام | m | +ات | place
حماية | f | - | abs
حمد | m | - | abs
حمرة | f | - | abs
حمص | m | - | food plant
حمض | m | أحماض | thing
حمضيات | f | - | food plant
حمق | m | - | abs
حمل | m | أحمال | abs thing
حَمَل | m | حملان | animal
حملة | f | +ات | event
حمم | f | - | thing
حمولة | f | +ات | thing
حمى | f | حميات | abs
حِمى | m | - | place
حمية | f | +ات | abs
حميمية | f | - | abs
حمو | m | أحماء | h
حماة | f | حموات | h
حناء | f | - | plant
حنان | m | - | abs
حنجرة | f | حناجر | body
حنطة | f | - | plant food
حنظل | m | - | plant
حنفية | f | +ات | thing
حنكة | f | - | abs
حنك | m | أحناك | body
حنين | m | - | abs
حنو | m | - | abs
حنق | m | - | abs
حوار | m | +ات | event work
حوارية | f | +ات | work
حوالة | f | +ات | thing
حواء | f | - | h
حوت | m | حيتان | animal
حوذي | m | حوذية | h role
حور | m | - | plant
حورية | f | +ات,حور | h
حوزة | f | +ات | place abs
حوش | m | أحواش | place
حوصلة | f | حواصل | body
حوض | m | أحواض | place
حوكمة | f | - | abs
حول | m | - | time
حوليات | f | - | work
حولية | f | +ات | work
حي | m | أحياء | place
حياء | m | - | abs
حيازة | f | - | abs
حياكة | f | - | field
حياد | m | - | abs
حيادية | f | - | abs
حية | f | +ات | animal
حيرة | f | - | abs
حيز | m | أحياز | place
حيض | m | - | abs
حيف | m | - | abs
حيلة | f | حيل | abs
حين | m | أحيان | time
حيوان | m | +ات | animal count
حيوية | f | - | abs
حيثية | f | +ات | abs
حليلة | f | حلائل | h
حازوقة | f | - | abs
حاوٍ | m | حواة | h
حادٍ | m | حداة | h
حاصد | m | +ون | h
حاضن | m | - | h
حدأة | f | حدأ | animal
حدب | m | - | place
حدبة | f | +ات | body
حراجة | f | - | field
حرشفة | f | حراشف | body
حردون | m | حرادين | animal
حزازة | f | +ات | abs
حسام | m | - | thing
حسك | m | - | plant
حصبة | f | - | abs
حصوة | f | +ات,حصى | thing
حقارة | f | - | abs
حنث | m | - | abs
حنطور | m | حناطير | thing
حوباء | f | - | abs
حومة | f | - | place
حؤول | m | - | abs
حصالة | f | +ات | thing
حفاظ | m | - | abs
حفاضة | f | +ات | thing
حقانية | f | - | abs
حملقة | f | - | abs
حوسبة | f | - | field
حشية | f | حشايا | thing
حجل | m | - | animal
حبق | m | - | plant
حميض | m | - | plant
حيد | m | - | place

# خ
خبر | m | أخبار | work abs
خبرة | f | +ات | abs
خبير | m | خبراء | h role
خدمة | f | +ات,خدم | abs
خريطة | f | خرائط | work thing
خارطة | f | خرائط | work thing
خارج | m | - | place
خارجية | f | - | org
خاتم | m | خواتم | thing
خاتمة | f | خواتم | abs work
خادم | m | خدم,خدام | h
خادمة | f | +ات | h
خازوق | m | خوازيق | thing
خاصة | f | - | group
خاصية | f | خصائص,خاصيات | abs
خاصرة | f | خواصر | body
خاطر | m | خواطر | abs
خاطرة | f | خواطر | work abs
خاطف | m | +ون | h
خال | m | أخوال | h
خالة | f | +ات | h
خالق | m | - | h
خام | m | +ات | thing
خامة | f | +ات | thing
خان | m | +ات | place h
خانة | f | +ات | place
خائن | m | خونة | h
خباز | m | +ون | h role
خبازة | f | - | plant
خبث | m | - | abs
خبز | m | - | food
خبل | m | - | abs
ختان | m | - | event
ختام | m | - | event
ختم | m | أختام | thing
خجل | m | - | abs
خد | m | خدود | body
خداع | m | - | abs
خدر | m | - | abs
خدش | m | خدوش | abs
خدعة | f | خدع | abs
خديعة | f | خدائع | abs
خديوي | m | +ون | h role
خذلان | m | - | abs
خراب | m | - | abs
خرابة | f | خرائب | place
خراج | m | - | abs
خُراج | m | +ات | body
خرافة | f | +ات | abs work
خردة | f | - | thing
خردل | m | - | food plant
خرز | m | - | thing
خرزة | f | +ات | thing
خرسانة | f | - | thing
خرشوف | m | - | food plant
خرطوشة | f | خراطيش | thing
خرطوم | m | خراطيم | body thing
خرف | m | - | abs
خرق | m | خروق,خروقات | event
خرقة | f | خرق | thing
خرم | m | خروم | thing
خروج | m | - | event
خروف | m | خراف,خرفان | animal
خروب | m | - | plant food
خريج | m | +ون | h
خريجة | f | +ات | h
خريف | m | - | time
خرير | m | - | abs
خزان | m | +ات | thing place
خزانة | f | خزائن | thing
خزف | m | - | thing
خزفية | f | +ات | thing
خزي | m | - | abs
خزينة | f | خزائن | thing org
خس | m | - | food plant
خسارة | f | خسائر | abs
خسة | f | - | abs
خسران | m | - | abs
خسوف | m | - | event
خشب | m | أخشاب | thing
خشبة | f | +ات | thing
خشخاش | m | - | plant
خشوع | m | - | abs
خشونة | f | - | abs
خشية | f | - | abs
خصلة | f | خصال,خصل | abs body
خصخصة | f | - | abs
خصم | m | خصوم | h
خصر | m | خصور | body
خصوبة | f | - | abs
خصوص | m | - | abs
خصوصية | f | +ات | abs
خصومة | f | +ات | abs
خصيصة | f | خصائص | abs
خصية | f | خصى | body
خضار | f | - | food
خضراوات | f | - | food
خضرة | f | - | abs
خضروات | f | - | food
خضوع | m | - | abs
خط | m | خطوط | abs place
خطأ | m | أخطاء | abs
خطاب | m | +ات | work event
خطابة | f | - | field
خطاط | m | +ون | h role
خطاف | m | خطاطيف | thing
خطبة | f | خطب | work event
خِطبة | f | - | event
خطة | f | خطط | work abs
خطر | m | أخطار | abs
خطورة | f | - | abs
خطف | m | - | event
خطوة | f | +ات,خطى | abs
خطوبة | f | - | event
خطيب | m | خطباء | h role
خطيبة | f | +ات | h
خطيئة | f | خطايا | abs
خطم | m | - | body
خفاء | m | - | abs
خفاش | m | خفافيش | animal
خفة | f | - | abs
خفر | m | - | group
خفض | m | - | abs
خفقان | m | - | abs
خف | m | أخفاف,خفاف | thing body
خفير | m | خفراء | h role
خل | m | - | food
خلاء | m | - | place
خلاص | m | - | abs
خلاصة | f | +ات | abs work
خلاط | m | +ات | thing
خلاعة | f | - | abs
خلاف | m | +ات | abs
خلافة | f | - | abs org
خلال | m | - | time
خلجة | f | +ات | abs
خلد | m | - | abs
خُلد | m | مناجذ | animal
خلخال | m | خلاخيل | thing
خلسة | f | - | abs
خلط | m | - | abs
خلطة | f | +ات | thing
خلع | m | - | abs
خلعة | f | خلع | thing
خلف | m | أخلاف | h
خَلف | m | - | place
خلفية | f | +ات | abs
خلق | m | - | abs
خُلق | m | أخلاق | abs
خلل | m | - | abs
خلة | f | خلال | abs
خلو | m | - | abs
خلوة | f | +ات | abs place
خلود | m | - | abs
خلية | f | خلايا | body group
خليج | m | خلجان | place
خليط | m | أخلاط | thing
خليفة | m | خلفاء | h role
خليقة | f | خلائق | group
خليل | m | أخلاء,خلان | h
خمار | m | خمر | thing
خمارة | f | +ات | place
خماسية | f | +ات | work
خمر | f | خمور | food
خمس | m | أخماس | abs
خمسة | f | - | count
خمسون | m | - | count
خمسينيات | f | - | time
خمود | m | - | abs
خمول | m | - | abs
خميرة | f | خمائر | food
خميس | m | - | time
خميلة | f | خمائل | place
خنجر | m | خناجر | thing
خندق | m | خنادق | place
خنزير | m | خنازير | animal
خنفساء | f | خنافس | animal
خنق | m | - | event
خناق | m | - | abs
خوذة | f | خوذ | thing
خوخ | m | - | food plant
خوخة | f | +ات | food
خوض | m | - | abs
خوف | m | - | abs
خوارزمية | f | +ات | abs
خور | m | - | place abs
خوري | m | خوارنة | h role
خواء | m | - | abs
خوص | m | - | plant
خيار | m | +ات | abs
خِيار | m | - | food plant
خيال | m | +ات,أخيلة | abs
خيّال | m | خيالة | h
خيالة | f | - | group
خيانة | f | +ات | event
خيبة | f | +ات | abs
خير | m | خيرات | abs
خيرة | f | - | abs
خيزران | m | - | plant
خيش | m | - | thing
خيط | m | خيوط | thing
خيل | f | خيول | animal
خيلاء | f | - | abs
خيمة | f | خيم,خيام | thing
خياط | m | +ون | h role
خياطة | f | - | field
خيمياء | f | - | field
خارجي | m | خوارج | h
خوارج | f | - | group
خبيئة | f | خبايا | thing
خاسر | m | +ون | h
خافق | m | خوافق | abs
خافقان | m | - | place
خاقان | m | - | h role
خثرة | f | +ات | body
خرط | m | - | abs
خراطة | f | - | field
خراط | m | +ون | h role
خزامى | f | - | plant
خطل | m | - | abs
خفارة | f | - | abs
خلنج | m | - | plant
خنصر | m | خناصر | body
خوان | m | أخونة | thing
خضم | m | - | abs
خزن | m | - | abs
خارق | m | خوارق | abs
خارقة | f | خوارق | abs

# د
دولة | f | دول | place count
دين | m | أديان | abs
دَين | m | ديون | abs
دار | f | دور,ديار | place org
دراسة | f | +ات | work abs
درس | m | دروس | abs work
درجة | f | +ات | unit abs count
دور | m | أدوار | abs
دورة | f | +ات | event
دوري | m | +ات | event
دورية | f | +ات | group work
دم | m | دماء | body
دواء | m | أدوية | thing
دعم | m | - | abs
دعوة | f | دعوات | abs
دعوى | f | دعاوى | abs event
دفاع | m | +ات | abs
دليل | m | أدلة | abs
دَليل | m | أدلاء | h
دخل | m | دخول | abs
دخول | m | - | event
دخان | m | أدخنة | thing
دستور | m | دساتير | work
دائرة | f | دوائر | org abs
داخل | m | - | place
داخلية | f | - | org
داء | m | أدواء | abs
دابة | f | دواب | animal
دارة | f | +ات | place thing
دارس | m | +ون | h
داعٍ | m | دواعٍ | abs
داعية | m | دعاة | h role
داعم | m | +ون | h
دافع | m | دوافع | abs
دالة | f | دوال | abs
دالية | f | دوالٍ | plant
دائن | m | +ون | h
داهية | m | دهاة | h
دب | m | دببة | animal
دبابة | f | +ات | thing
دباغة | f | - | field
دبس | m | - | food
دبلوم | m | +ات | work abs
دبلوماسي | m | +ون | h role
دبلوماسية | f | - | field
دبور | m | دبابير | animal
دبوس | m | دبابيس | thing
دجاج | m | - | animal food
دجاجة | f | +ات | animal
دجال | m | +ون | h
دجل | m | - | abs
دجى | m | - | time
دخيل | m | دخلاء | h
درة | f | درر | thing
دراجة | f | +ات | thing
دراما | f | - | work field
دراية | f | - | abs
درب | m | دروب | place
درابزين | m | - | thing
دراق | m | - | food plant
درج | m | أدراج | thing
دردشة | f | +ات | abs
درز | m | دروز | thing
درزي | m | دروز | h
درع | f | دروع | thing
درفة | f | درف | thing
درك | m | - | group place
دركي | m | درك | h
درهم | m | دراهم | unit
درنة | f | +ات | plant
درويش | m | دراويش | h
دستة | f | +ات | unit
دسم | m | - | food
دسيسة | f | دسائس | abs
دعابة | f | +ات | abs
دعاء | m | أدعية | abs
دعارة | f | - | abs
دعامة | f | +ات,دعائم | thing
دعاية | f | +ات | field work
دغدغة | f | - | abs
دغل | m | أدغال | place
دف | m | دفوف | thing
دفء | m | - | abs
دفة | f | +ات | thing
دفتر | m | دفاتر | thing
دفتردار | m | - | h role
دفعة | f | +ات,دفع | abs group
دفع | m | - | abs
دفن | m | - | event
دفيئة | f | +ات | place
دفين | m | دفائن | thing
دقة | f | - | abs
دقيق | m | - | food
دقيقة | f | دقائق | time unit
دكان | m | دكاكين | place
دكة | f | دكك | thing
دكتاتور | m | +ون | h
دكتاتورية | f | +ات | abs
ديكتاتور | m | +ون | h role
ديكتاتورية | f | +ات | abs
دكتور | m | دكاترة | h role
دكتوراه | f | - | abs
دلال | m | +ون | h role
دَلال | m | - | abs
دلالة | f | +ات | abs
دلتا | f | +ات | place
دلفين | m | دلافين | animal
دلك | m | - | abs
دلو | m | دلاء | thing
دلع | m | - | abs
دماثة | f | - | abs
دمار | m | - | abs
دماغ | m | أدمغة | body
دمج | m | - | abs
دمعة | f | دموع | body
دمع | m | دموع | body
دمغة | f | +ات | thing
دمل | m | دمامل | body
دمية | f | دمى | thing
دموية | f | - | abs
دناءة | f | - | abs
دنس | m | - | abs
دنو | m | - | abs
دنيا | f | - | abs
دهاء | m | - | abs
دهان | m | +ات | thing
دهّان | m | +ون | h role
دهر | m | دهور | time
دهس | m | - | event
دهشة | f | - | abs
دهليز | m | دهاليز | place
دهن | m | دهون | food
دواسة | f | +ات | thing
دوام | m | - | time abs
دوامة | f | +ات | thing
دوار | m | - | abs
دوّار | m | +ات | place
دواجن | f | - | animal
دوخة | f | - | abs
دود | m | - | animal
دودة | f | ديدان,دود | animal
دوران | m | - | abs
دوق | m | +ات | h role
دوقية | f | +ات | place
دولاب | m | دواليب | thing
دولار | m | +ات | unit
دوي | m | - | abs
دونم | m | +ات | unit
دونية | f | - | abs
دير | m | أديرة | place
ديانة | f | +ات | abs
ديباجة | f | +ات | work
ديزل | m | - | thing
ديسمبر | m | - | time
ديسيبل | m | - | unit
ديك | m | ديوك,ديكة | animal
ديكور | m | +ات | thing
ديماغوجية | f | - | abs
ديمقراطي | m | +ون | h
ديمقراطية | f | +ات | abs
ديمغرافيا | f | - | field
ديموغرافيا | f | - | field
دينار | m | دنانير | unit
ديناصور | m | +ات | animal
ديناميت | m | - | thing
ديناميكية | f | - | abs
ديناميكا | f | - | field
ديوان | m | دواوين | work org
دية | f | +ات | abs
دأب | m | - | abs
ديمومة | f | - | abs
ديباج | m | - | thing
دبيب | m | - | abs
دخيلة | f | دخائل | abs
دربكة | f | +ات | thing
درن | m | أدران | abs
درء | m | - | abs
درام | m | +ات | thing
دجنبر | m | - | time
دعة | f | - | abs
دفلى | f | - | plant
دلاية | f | +ات | thing
دمنة | f | دمن | place
دينامو | m | +ات | thing
دردار | m | - | plant
دخن | m | - | plant food
دلب | m | - | plant
داروينية | f | - | abs
دادائية | f | - | field
دباسة | f | +ات | thing
دوبلاج | m | - | field
دورق | m | دوارق | thing
دوسنتاريا | f | - | abs
دفتيريا | f | - | abs
دوبامين | m | - | thing
دولفين | m | دلافين | animal
ديسك | m | +ات | thing
ديدن | m | - | abs

# ذ
ذاكرة | f | +ات | abs
ذات | f | ذوات | abs
ذهب | m | - | thing
ذهاب | m | - | event
ذكاء | m | - | abs
ذكر | m | ذكور | animal h
ذِكر | m | أذكار | abs
ذكرى | f | ذكريات | abs event
ذكورة | f | - | abs
ذنب | m | ذنوب | abs
ذَنَب | m | أذناب | body
ذهن | m | أذهان | abs
ذهنية | f | +ات | abs
ذهول | m | - | abs
ذراع | f | أذرع | body unit
ذرة | f | ذرات | thing
ذُرة | f | - | food plant
ذروة | f | ذرى | abs place
ذرية | f | +ات | group
ذريعة | f | ذرائع | abs
ذخيرة | f | ذخائر | thing
ذخر | m | أذخار | abs
ذئب | m | ذئاب | animal
ذباب | m | - | animal
ذبابة | f | +ات | animal
ذبح | m | - | event
ذبحة | f | +ات | abs
ذبيحة | f | ذبائح | animal
ذبول | m | - | abs
ذبذبة | f | +ات | abs
ذرف | m | - | abs
ذعر | m | - | abs
ذقن | f | ذقون | body
ذل | m | - | abs
ذلة | f | - | abs
ذم | m | - | abs
ذمة | f | ذمم | abs
ذمي | m | +ون | h
ذود | m | - | abs
ذوبان | m | - | abs
ذوق | m | أذواق | abs
ذيل | m | ذيول | body abs
ذيوع | m | - | abs
ذائقة | f | ذوائق | abs
ذاتية | f | - | abs
ذؤابة | f | ذوائب | body
ذرور | m | - | thing
ذكورية | f | - | abs
ذرائعية | f | - | abs
ذمام | m | - | abs
ذاكر | m | - | h
ذبّاح | m | +ون | h
ذواقة | m | - | h

# ر
رئيس | m | رؤساء | h role
رئيسة | f | +ات | h role
رجل | m | رجال | h count
رِجل | f | أرجل | body
رأس | m | رؤوس | body abs
رأسمال | m | رساميل | abs
رأسمالية | f | - | abs
رأسمالي | m | +ون | h
رأفة | f | - | abs
رأي | m | آراء | abs
راية | f | +ات | thing
رؤية | f | رؤى | abs
رؤيا | f | رؤى | abs
رئة | f | +ات | body
رئاسة | f | +ات | abs org
راتب | m | رواتب | abs
راحة | f | - | abs
راحلة | f | رواحل | animal
رادار | m | +ات | thing
راديو | m | راديوهات | thing
راديوم | m | - | thing
راسب | m | رواسب | thing
راشد | m | +ون | h
راعٍ | m | رعاة | h role
رافد | m | روافد | place
رافعة | f | +ات | thing
راقص | m | +ون | h role
راقصة | f | +ات | h role
راكب | m | ركاب | h count
رامٍ | m | رماة | h
راهب | m | رهبان | h role
راهبة | f | +ات | h role
راوٍ | m | رواة | h role
رائحة | f | روائح | abs
رائد | m | رواد | h role
رائعة | f | روائع | work
رابط | m | روابط | thing abs
رابطة | f | روابط | org abs
رابح | m | +ون | h
رابية | f | روابٍ | place
رباط | m | أربطة | thing
رباعية | f | +ات | work
رباعي | m | +ات | group
ربح | m | أرباح | abs
ربط | m | - | abs
ربع | m | أرباع | abs
رَبع | m | ربوع | place group
ربيع | m | - | time
ربو | m | - | abs
ربوة | f | ربى | place
ربا | m | - | abs
رب | m | أرباب | h
ربة | f | +ات | h
ربابة | f | +ات | thing
ربان | m | ربابنة | h role
ربيب | m | أرباء | h
رتبة | f | رتب | abs
رتابة | f | - | abs
رتل | m | أرتال | group
رثاء | m | - | abs
رجاء | m | - | abs
رجة | f | +ات | event
رجعية | f | - | abs
رجعي | m | +ون | h
رجفة | f | - | abs
رجوع | m | - | event
رجولة | f | - | abs
رجيم | m | - | abs
رحابة | f | - | abs
رحالة | m | - | h role
رحب | m | - | place
رحلة | f | +ات | event
رحم | m | أرحام | body
رحمة | f | - | abs
رحى | f | أرحاء | thing
رحيق | m | - | food
رحيل | m | - | event
رخاء | m | - | abs
رخام | m | - | thing
رخصة | f | رخص | thing
رخص | m | - | abs
رخاوة | f | - | abs
رخويات | f | - | animal
رخ | m | رخاخ | thing animal
رد | m | ردود | abs
ردة | f | - | abs event
رداء | m | أردية | thing
رداءة | f | - | abs
ردع | m | - | abs
ردف | m | أرداف | body
ردهة | f | +ات | place
رديف | m | أرداف | h
رذاذ | m | - | thing
رذيلة | f | رذائل | abs
رزانة | f | - | abs
رزق | m | أرزاق | abs
رزمة | f | رزم | thing
رزنامة | f | +ات | thing
رسالة | f | رسائل | work
رسام | m | +ون | h role
رسم | m | رسوم | work abs
رسمة | f | +ات | work
رسوب | m | - | abs
رسوخ | m | - | abs
رسول | m | رسل | h role
رسغ | m | أرساغ | body
رشاد | m | - | abs
رشاش | m | +ات | thing
رشاقة | f | - | abs
رشح | m | - | abs
رشد | m | - | abs
رشفة | f | +ات | abs
رشوة | f | رشاوى,رشى | abs
رش | m | - | abs
رصاص | m | - | thing
رصاصة | f | +ات | thing
رصانة | f | - | abs
رصد | m | - | abs
رصيد | m | أرصدة | abs
رصيف | m | أرصفة | place
رصف | m | - | abs
رضا | m | - | abs
رضاعة | f | - | abs
رضوخ | m | - | abs
رضيع | m | رضع | h
رضوض | f | - | abs
رطل | m | أرطال | unit
رطوبة | f | - | abs
رطب | m | - | food
رعاية | f | - | abs
رعب | m | - | abs
رعد | m | رعود | event
رعشة | f | +ات | abs
رعونة | f | - | abs
رعية | f | رعايا | group
رعي | m | - | field
رعيل | m | - | group
رغبة | f | +ات | abs
رغد | m | - | abs
رغوة | f | - | thing
رغيف | m | أرغفة | food
رف | m | رفوف | thing
رفاه | m | - | abs
رفاهية | f | - | abs
رفات | m | - | body
رفرفة | f | - | abs
رفسة | f | +ات | event
رفض | m | - | abs
رفع | m | - | abs
رفعة | f | - | abs
رفق | m | - | abs
رفقة | f | - | group
رفيق | m | رفاق | h
رفيقة | f | +ات | h
رقابة | f | - | abs org
رقاص | m | +ات | thing
رقاقة | f | رقائق,رقاقات | thing
رقبة | f | رقاب,رقبات | body
رقة | f | - | abs
رقص | m | - | field
رقصة | f | +ات | work event
رقعة | f | رقاع,رقع | place thing
رقم | m | أرقام | abs
رقمنة | f | - | abs
رقي | m | - | abs
رقية | f | رقى | abs
رقيب | m | رقباء | h role
رقيم | m | رقم | work
رِق | m | - | abs
رقيق | m | أرقاء | h
ركام | m | - | thing
ركبة | f | ركب | body
ركب | m | - | group
ركض | m | - | abs
ركعة | f | +ات | event
ركلة | f | +ات | event
ركن | m | أركان | place abs
ركود | m | - | abs
ركوب | m | - | abs
ركوع | m | - | abs
ركيزة | f | ركائز | abs
ركاب | m | ركب | thing
ركاكة | f | - | abs
رماد | m | - | thing
رمان | m | - | food plant
رمانة | f | +ات | food
رمح | m | رماح | thing
رمز | m | رموز | abs
رمزية | f | - | abs field
رمش | m | رموش | body
رمضان | m | - | time
رمق | m | - | abs
رمل | m | رمال | thing
رمة | f | رمم | body
رمي | m | - | abs
رمية | f | +ات | event
رماية | f | - | field
رميم | m | - | body
رنة | f | - | abs animal
رنين | m | - | abs
رهاب | m | - | abs
رهان | m | +ات | abs
رهبة | f | - | abs
رهبانية | f | +ات | group
رهبنة | f | - | abs
رهط | m | - | group
رهن | m | رهون | abs
رهينة | b | رهائن | h count
روائي | m | +ون | h role
رواية | f | +ات | work
رواج | m | - | abs
رواق | m | أروقة | place
روبوت | m | +ات | thing
روح | b | أرواح | abs
روحانية | f | +ات | abs
روضة | f | رياض,روضات | place
روض | m | رياض | place
روعة | f | - | abs
روع | m | - | abs
روث | m | - | thing
روماتيزم | m | - | abs
رومانسية | f | - | abs field
رومانسي | m | +ون | h
روبية | f | +ات | unit
روبل | m | +ات | unit
رونق | m | - | abs
روية | f | - | abs
ريادة | f | - | abs
رياء | m | - | abs
رياح | f | - | thing
رياضة | f | +ات | field
رياضي | m | +ون | h role
رياضيات | f | - | field
ريال | m | +ات | unit
ريب | m | - | abs
ريبة | f | - | abs
ريح | f | رياح | thing
ريحان | m | رياحين | plant
ريش | m | - | body
ريشة | f | ريش | thing
ريع | m | ريوع | abs
ريف | m | أرياف | place
ريق | m | - | thing
ريم | m | آرام | animal
رجم | m | - | event
رجس | m | أرجاس | abs
ردم | m | - | abs
رأسية | f | +ات | event
رمس | m | رموس | place
رهافة | f | - | abs
رقاد | m | - | abs
رفث | m | - | abs
رمد | m | - | abs
رواء | m | - | abs
روزنامة | f | +ات | thing
رياضية | f | +ات | h
ريعان | m | - | time
ربوبية | f | - | abs
راهن | m | - | time
رتيلاء | f | - | animal
راتينج | m | +ات | thing
رند | m | - | plant
راند | m | - | unit
روليت | m | - | thing
روك | m | - | field
راب | m | - | field

# ز
زمن | m | أزمان,أزمنة | time
زمان | m | أزمنة | time
زميل | m | زملاء | h
زميلة | f | +ات | h
زوج | m | أزواج | h count
زوجة | f | +ات | h
زيارة | f | +ات | event
زيادة | f | +ات | abs
زيت | m | زيوت | food thing
زيتون | m | - | food plant
زيتونة | f | +ات | food plant
زعيم | m | زعماء | h role
زعامة | f | +ات | abs
زراعة | f | +ات | field
زلزال | m | زلازل | event count
زلزلة | f | زلازل | event
زائر | m | زوار | h count
زائدة | f | زوائد | body
زاوية | f | زوايا | place abs
زاد | m | أزواد | food
زاهد | m | زهاد | h
زاجل | m | - | animal
زبالة | f | - | thing
زبال | m | +ون | h
زبد | m | - | thing
زبدة | f | - | food abs
زبرجد | m | - | thing
زبور | m | - | work
زبون | m | زبائن | h
زبيب | m | - | food
زج | m | - | abs
زجاج | m | - | thing
زجاجة | f | +ات | thing
زجر | m | - | abs
زجل | m | أزجال | work
زحام | m | - | abs
زحف | m | - | event
زحمة | f | - | abs
زحل | m | - | place
زخرفة | f | زخارف | abs
زخرف | m | زخارف | abs
زخم | m | - | abs
زخة | f | +ات | event
زر | m | أزرار | thing
زرادشتية | f | - | abs
زرافة | f | +ات | animal
زرع | m | زروع | plant
زرقة | f | - | abs
زرنيخ | m | - | thing
زريبة | f | زرائب | place
زعتر | m | - | plant food
زعرور | m | - | plant
زعفران | m | - | plant food
زعم | m | مزاعم | abs
زعنفة | f | زعانف | body
زغب | m | - | body
زغرودة | f | زغاريد | abs
زفاف | m | - | event
زفت | m | - | thing
زفة | f | +ات | event
زفرة | f | +ات | abs
زفير | m | - | abs
زقاق | m | أزقة | place
زق | m | زقاق | thing
زكاة | f | زكوات | abs
زكام | m | - | abs
زلة | f | +ات | abs
زلاجة | f | +ات | thing
زلق | m | - | place
زمام | m | أزمة | abs
زمالة | f | - | abs
زمجرة | f | - | abs
زمرة | f | زمر | group
زمرد | m | - | thing
زمار | m | +ون | h role
زنا | m | - | event
زناد | m | أزندة | thing
زنبق | m | زنابق | plant
زنبقة | f | زنابق | plant
زنبور | m | زنابير | animal
زنبرك | m | +ات | thing
زنجبيل | m | - | food plant
زند | m | زنود | body
زنديق | m | زنادقة | h
زندقة | f | - | abs
زنزانة | f | +ات,زنازين | place
زنك | m | - | thing
زنار | m | زنانير | thing
زهد | m | - | abs
زهر | m | زهور,أزهار | plant thing
زهرة | f | زهور,أزهار | plant
زهرية | f | +ات | thing
زهو | m | - | abs
زوال | m | - | abs
زواج | m | +ات | event
زوبعة | f | زوابع | event
زور | m | - | abs
زورق | m | زوارق | thing
زوجية | f | - | abs
زيف | m | - | abs
زينة | f | - | abs
زي | m | أزياء | thing
زيج | m | أزياج | work
زيدي | m | +ون | h
زئبق | m | - | thing
زئير | m | - | abs
زؤان | m | - | plant
زوفا | f | - | plant
زاج | m | - | thing
زاغ | m | - | animal
زان | m | - | plant
زانٍ | m | زناة | h
زرزور | m | زرازير | animal
زيزفون | m | - | plant
زيغ | m | - | abs
زير | m | أزيار | thing
زلفى | f | - | abs
زمهرير | m | - | abs
زمزمية | f | +ات | thing
زعزعة | f | - | abs
زهايمر | m | - | abs
زلال | m | - | thing
زواحف | f | - | animal
زاحف | m | زواحف | animal
زنجفر | m | - | thing
زومبي | m | - | h
زريعة | f | - | plant
زهاء | m | - | abs

# س
سنة | f | سنوات,سنون | time count
سُنة | f | سنن | abs
سن | f | أسنان | body abs
سياسة | f | +ات | field abs
سياسي | m | +ون,ساسة | h role
سلطة | f | +ات | org abs
سَلطة | f | +ات | food
سلام | m | - | abs
سيارة | f | +ات | thing count
سبب | m | أسباب | abs
سوق | f | أسواق | place
ساعة | f | +ات | time unit thing
ساحة | f | +ات | place
ساحل | m | سواحل | place
ساحر | m | سحرة | h
ساحرة | f | +ات | h
سائح | m | سياح | h count
سائق | m | +ون | h role
سائل | m | سوائل | thing
ساق | f | سيقان | body
ساقٍ | m | سقاة | h
ساقية | f | سواقٍ | place thing
ساكن | m | سكان | h count
سلف | m | أسلاف | h
سابقة | f | سوابق | abs
ساتر | m | سواتر | thing
سارق | m | +ون | h
سارية | f | سوارٍ | thing
ساطور | m | سواطير | thing
ساعٍ | m | سعاة | h role
ساعد | m | سواعد | body
سافانا | f | - | place
سامع | m | +ون | h
سامري | m | +ون | h
سباحة | f | - | field
سباح | m | +ون | h role
سباق | m | +ات | event
سبابة | f | +ات | body
سباك | m | +ون | h role
سباكة | f | - | field
سبات | m | - | abs
سبانخ | f | - | food plant
سبت | m | سبوت | time
سبتمبر | m | - | time
سبحة | f | سبح | thing
سبخة | f | سباخ | place
سبط | m | أسباط | h
سبع | m | سباع | animal
سُبع | m | أسباع | abs
سبعة | f | - | count
سبعون | m | - | count
سبعينيات | f | - | time
سبق | m | - | abs
سبك | m | - | abs
سبورة | f | +ات | thing
سبي | m | سبايا | h
سبيكة | f | سبائك | thing
سبيل | b | سبل | place abs
سب | m | - | abs
سباب | m | - | abs
ستار | m | أستار,ستر | thing
ستارة | f | ستائر | thing
ستر | m | أستار | thing abs
سترة | f | سترات | thing
ستة | f | - | count
ستون | m | - | count
ستينيات | f | - | time
سجادة | f | سجاد,سجاجيد | thing
سجاد | m | - | thing
سجال | m | +ات | abs
سجدة | f | +ات | event
سجود | m | - | abs
سجع | m | أسجاع | abs
سجل | m | +ات | work thing
سجن | m | سجون | place
سجان | m | +ون | h role
سجين | m | سجناء | h count
سجينة | f | +ات | h
سجية | f | سجايا | abs
سجيل | m | - | thing
سحابة | f | سحب,سحابات | thing
سحاب | m | سحب | thing
سحب | m | - | abs
سحر | m | - | abs
سَحَر | m | أسحار | time
سحق | m | - | abs
سحلية | f | سحالٍ | animal
سحنة | f | سحن | abs
سحور | m | - | event food
سخاء | m | - | abs
سخافة | f | +ات | abs
سخام | m | - | thing
سخان | m | +ات | thing
سخرة | f | - | abs
سخرية | f | - | abs
سخط | m | - | abs
سخونة | f | - | abs
سد | m | سدود | place thing
سداد | m | - | abs
سدادة | f | +ات | thing
سدرة | f | سدر | plant
سدر | m | - | plant
سدس | m | أسداس | abs
سديم | m | سدم | thing
سدة | f | سدد | abs
سذاجة | f | - | abs
سر | m | أسرار | abs
سرة | f | سرر | body
سراء | f | - | abs
سراب | m | - | abs
سراج | m | سرج | thing
سرادق | m | +ات | place
سرية | f | سرايا | group
سِرية | f | - | abs
سراي | m | سرايات | place
سرب | m | أسراب | group
سرج | m | سروج | thing
سرد | m | - | abs
سرداب | m | سراديب | place
سردين | m | - | animal food
سرديات | f | - | field
سردية | f | +ات | work
سرطان | m | +ات | abs animal
سرعة | f | +ات | abs
سرقة | f | +ات | event
سرو | m | - | plant
سروة | f | - | plant
سروال | m | سراويل | thing
سرور | m | - | abs
سرير | m | أسرة | thing
سريرة | f | سرائر | abs
سريان | m | - | abs group
سريانية | f | - | field
سطح | m | سطوح,أسطح | place
سطحية | f | - | abs
سطر | m | سطور,أسطر | work
سطل | m | سطول | thing
سطو | m | - | event
سطوة | f | - | abs
سطوع | m | - | abs
سعادة | f | - | abs
سعال | m | - | abs
سعة | f | - | abs
سعر | m | أسعار | abs
سعرة | f | +ات | unit
سعف | m | - | plant
سعوط | m | - | thing
سعودي | m | +ون | h
سعي | m | مساعٍ | abs
سعير | m | - | place
سفارة | f | +ات | org place
سفاح | m | +ون | h
سفالة | f | - | abs
سفر | m | أسفار | event
سِفر | m | أسفار | work
سفرة | f | +ات,سفر | event thing
سفرجل | m | - | food plant
سفسطة | f | - | abs
سفسطائي | m | +ون | h
سفح | m | سفوح | place
سفك | m | - | event
سفه | m | - | abs
سفيه | m | سفهاء | h
سفير | m | سفراء | h role
سفيرة | f | +ات | h role
سفينة | f | سفن | thing
سقاء | m | +ون | h
سقالة | f | +ات | thing
سقاية | f | - | abs
سقطة | f | +ات | event
سقف | m | سقوف,أسقف | thing abs
سقم | m | أسقام | abs
سقوط | m | - | event
سقيفة | f | سقائف | place
سقي | m | - | abs
سكاكر | f | - | food
سكان | m | - | group count
سكب | m | - | abs
سكة | f | سكك | place
سكتة | f | +ات | event
سكر | m | - | food
سُكْر | m | - | abs
سكرة | f | +ات | abs
سكري | m | - | abs
سكرتير | m | +ون | h role
سكرتارية | f | +ات | org
سكن | m | - | place abs
سكنة | f | +ات | abs
سكنى | f | - | abs
سكوت | m | - | abs
سكون | m | - | abs
سكير | m | +ون | h
سكين | b | سكاكين | thing
سكينة | f | - | abs
سلاح | m | أسلحة | thing
سلاسة | f | - | abs
سلالة | f | +ات | group
سلامة | f | - | abs
سلب | m | - | abs
سلبية | f | +ات | abs
سلة | f | سلال | thing
سلحفاة | f | سلاحف | animal
سلخ | m | - | abs
سلسلة | f | سلاسل | thing work
سلطان | m | سلاطين | h role
سلطانة | f | +ات | h role
سلطنة | f | +ات | place
سلعة | f | سلع | thing
سلفة | f | سلف | abs
سلفي | m | +ون | h
سلفية | f | - | abs
سلك | m | أسلاك | thing
سلم | m | سلالم | thing
سِلم | m | - | abs
سلمية | f | - | abs
سلمون | m | - | animal food
سلوك | m | +ات | abs
سلوكية | f | - | field
سلوى | f | - | abs
سلوان | m | - | abs
سلق | m | - | plant food
سليقة | f | سلائق | abs
سليل | m | - | h
سليلوز | m | - | thing
سليكون | m | - | thing
سم | m | سموم | thing
سماء | f | سماوات | place
سماحة | f | - | abs h
سماد | m | أسمدة | thing
سماع | m | - | abs
سماعة | f | +ات | thing
سماط | m | أسمطة | thing
سماق | m | - | food plant
سمة | f | +ات | abs
سمت | m | سموت | abs
سمر | m | أسمار | event
سمرة | f | - | abs
سمسار | m | سماسرة | h role
سمسرة | f | - | field
سمسم | m | - | food plant
سمع | m | أسماع | abs
سمعة | f | - | abs
سمفونية | f | +ات | work
سمك | m | أسماك | animal food
سُمك | m | - | abs
سمكة | f | أسماك,سمكات | animal
سمن | m | - | food
سمنة | f | - | abs
سمو | m | - | abs h
سمور | m | - | animal
سمية | f | - | abs
سمير | m | سمار | h
سميد | m | - | food
سمان | m | - | animal
سنام | m | أسنمة | body
سنبلة | f | سنابل | plant
سنت | m | +ات | unit
سنتيمتر | m | +ات | unit
سنجاب | m | سناجب | animal
سنجق | m | سناجق | place
سند | m | +ات,أسانيد | thing work
سندان | m | سنادين | thing
سندباد | m | - | h
سندويش | m | +ات | food
سندويتش | m | +ات | food
سنونو | m | - | animal
سني | m | سنة | h
سنا | m | - | abs
سنارة | f | سنانير | thing
سنديان | m | - | plant
سهاد | m | - | abs
سهر | m | - | abs
سهرة | f | +ات | event
سهل | m | سهول | place
سهم | m | أسهم,سهام | thing
سهو | m | - | abs
سهولة | f | - | abs
سوء | m | - | abs
سوأة | f | +ات | body
سواء | m | - | abs
سواد | m | - | abs
سوار | m | أساور | thing
سواك | m | - | thing
سوداوية | f | - | abs
سوداني | m | +ون | h
سؤدد | m | - | abs
سور | m | أسوار | thing place
سورة | f | سور | work
سوسن | m | - | plant
سوسنة | f | - | plant
سوس | m | - | animal
سوسة | f | - | animal
سوط | m | أسواط,سياط | thing
سوسيولوجيا | f | - | field
سوفييت | m | - | group
سوفييتي | m | +ون | h
سؤال | m | أسئلة | abs count
سيجار | m | - | thing
سيجارة | f | سجائر | thing
سياج | m | +ات,أسيجة | thing
سياحة | f | - | field
سيادة | f | - | abs h
سياق | m | +ات | abs
سياقة | f | - | abs
سيد | m | سادة | h role
سيدة | f | +ات | h role
سير | m | - | abs
سَير | m | سيور | thing
سيرة | f | سير | work
سيرك | m | - | place
سيطرة | f | - | abs
سيف | m | سيوف | thing
سيل | m | سيول | event
سيلان | m | - | abs
سيليكا | f | - | thing
سيليكون | m | - | thing
سيمفونية | f | +ات | work
سيمياء | f | - | field
سيميائيات | f | - | field
سيناريو | m | سيناريوهات | work
سينما | f | سينمات | field place
سينمائي | m | +ون | h role
سيولة | f | - | abs
سيكولوجيا | f | - | field
سيئة | f | +ات | abs
سائس | m | ساسة | h role
سأم | m | - | abs
ساج | m | - | plant
سادية | f | - | abs
ساذج | m | سذج | h
ساكنة | f | - | group
سالفة | f | سوالف | abs
سبر | m | - | abs
سحجة | f | +ات | body
سخلة | f | سخال | animal
سرخس | m | سراخس | plant
سرعوف | m | سراعيف | animal
سفود | m | سفافيد | thing
سكوتر | m | +ات | thing
سلطعون | m | +ات | animal
سلمندر | m | - | animal
سلوقي | m | - | animal
سمندل | m | سمادل | animal
سموم | f | - | thing
سوائب | f | - | animal
سيرورة | f | +ات | abs
سيزيوم | m | - | thing
سيروم | m | - | thing
سونار | m | - | thing
سيانيد | m | - | thing
سعلاة | f | سعالٍ | h
سيماء | f | - | abs
سوبرماركت | m | - | place
سيراميك | m | - | thing
سيخ | m | أسياخ | thing
سيخي | m | سيخ | h
سماكة | f | +ات | abs

# ش
شخص | m | أشخاص | h count
شخصية | f | +ات | h abs
شركة | f | +ات | org
شعب | m | شعوب | group
شعبة | f | شعب | org body
شِعب | m | شعاب | place
شعبية | f | - | abs
شعر | m | - | body
شِعر | m | أشعار | field work
شعرة | f | +ات | body
شعار | m | +ات | work
شعاع | m | أشعة | thing
شاعر | m | شعراء | h role
شاعرة | f | +ات | h role
شعور | m | مشاعر | abs
شعيرة | f | شعائر | event
شعير | m | - | food plant
شعلة | f | شعل | thing
شعوذة | f | - | abs
شعوبية | f | - | abs
شارع | m | شوارع | place
شارة | f | +ات | thing
شارب | m | شوارب | body
شاب | m | شباب,شبان | h count
شابة | f | +ات | h
شباب | m | - | group time
شاحنة | f | +ات | thing
شاحن | m | شواحن | thing
شاشة | f | +ات | thing
شاطئ | m | شواطئ | place
شاغر | m | شواغر | abs
شاكوش | m | شواكيش | thing
شال | m | +ات | thing
شامة | f | +ات | body
شامبو | m | - | thing
شأن | m | شؤون | abs
شاه | m | - | h role
شاة | f | شياه,شاء | animal
شاهد | m | شهود,شواهد | h
شاهدة | f | شواهد | thing
شاهين | m | شواهين | animal
شائعة | f | +ات | abs
شاي | m | - | food
شائبة | f | شوائب | abs
شباك | m | شبابيك | thing
شبح | m | أشباح | h abs
شبر | m | أشبار | unit
شبكة | f | +ات,شباك | org thing
شبكية | f | +ات | body
شبل | m | أشبال | animal h
شبه | m | أشباه | abs
شبهة | f | +ات,شبه | abs
شبيبة | f | - | group
شبيه | m | أشباه | h
شتاء | m | أشتية | time
شتات | m | - | group
شتيمة | f | شتائم | abs
شتم | m | - | abs
شتلة | f | +ات,شتول | plant
شجاعة | f | - | abs
شجاع | m | شجعان | h
شجار | m | +ات | event
شجب | m | - | abs
شجرة | f | أشجار,شجرات | plant
شجر | m | أشجار | plant
شجن | m | شجون,أشجان | abs
شجيرة | f | +ات | plant
شح | m | - | abs
شحاذ | m | +ون | h
شحم | m | شحوم | food
شحنة | f | +ات | thing
شحن | m | - | abs
شحوب | m | - | abs
شحرور | m | شحارير | animal
شخير | m | - | abs
شد | m | - | abs
شدة | f | شدائد | abs
شدق | m | أشداق | body
شذا | m | - | abs
شذرة | f | +ات | work
شذوذ | m | - | abs
شر | m | شرور | abs
شرارة | f | +ات | thing
شراء | m | - | abs
شراب | m | أشربة | food
شراع | m | أشرعة | thing
شراكة | f | +ات | abs
شراسة | f | - | abs
شريان | m | شرايين | body
شرب | m | - | abs
شربة | f | +ات | food
شرح | m | شروح | work
شرخ | m | شروخ | abs
شرذمة | f | شراذم | group
شرط | m | شروط | abs
شرطة | f | - | org group
شَرطة | f | +ات | thing
شرطي | m | +ون | h role
شرع | m | - | field
شرعية | f | - | abs
شرف | m | - | abs
شرفة | f | +ات | place
شرق | m | - | place
شرقي | m | +ون | h
شرك | m | أشراك | thing
شِرك | m | - | abs
شركسي | m | شركس | h
شره | m | - | abs
شراهة | f | - | abs
شرنقة | f | شرانق | animal
شروع | m | - | abs
شرود | m | - | abs
شروق | m | - | event
شريحة | f | شرائح | thing group
شريد | m | - | h
شرير | m | أشرار | h
شريط | m | أشرطة | work thing
شريطة | f | شرائط | thing
شريعة | f | شرائع | field
شريف | m | أشراف,شرفاء | h role
شريك | m | شركاء | h
شريكة | f | +ات | h
شطر | m | أشطر,شطور | abs
شطرنج | m | - | field
شطف | m | - | abs
شطيرة | f | شطائر | food
شط | m | شطوط | place
شطط | m | - | abs
شظية | f | شظايا | thing
شظف | m | - | abs
شغب | m | - | event
شغف | m | - | abs
شغل | m | أشغال | abs
شغور | m | - | abs
شفاء | m | - | abs
شفاعة | f | - | abs
شفافية | f | - | abs
شفة | f | شفاه | body
شفرة | f | +ات | thing
شيفرة | f | +ات | thing
شفط | m | - | abs
شفق | m | - | time
شفقة | f | - | abs
شفيع | m | شفعاء | h
شق | m | شقوق | place abs
شقة | f | شقق | place
شقاء | m | - | abs
شقاق | m | - | abs
شقاوة | f | - | abs
شقيق | m | أشقاء | h
شقيقة | f | +ات | h
شقائق | f | - | plant
شك | m | شكوك | abs
شكر | m | - | abs
شكل | m | أشكال | abs
شكلية | f | +ات | abs
شكوى | f | شكاوى | abs
شكيمة | f | شكائم | abs
شكوكية | f | - | abs
شلال | m | +ات | place
شلل | m | - | abs
شلة | f | شلل | group
شماتة | f | - | abs
شمال | m | - | place
شماعة | f | +ات | thing
شماس | m | شمامسة | h role
شمام | m | - | food plant
شمبانزي | m | - | animal
شمس | f | شموس | place
شمسية | f | +ات | thing
شمع | m | شموع | thing
شمعة | f | شموع | thing
شمعدان | m | +ات | thing
شمندر | m | - | food plant
شمولية | f | - | abs
شموخ | m | - | abs
شمول | m | - | abs
شم | m | - | abs
شمم | m | - | abs
شميلة | f | شمائل | abs
شن | m | - | abs
شنب | m | +ات | body
شنطة | f | شنط | thing
شنق | m | - | event
شهادة | f | +ات | work abs
شهامة | f | - | abs
شهر | m | أشهر,شهور | time count
شهرة | f | - | abs
شهوة | f | +ات | abs
شهيد | m | شهداء | h count role
شهيدة | f | +ات | h
شهية | f | - | abs
شهيق | m | - | abs
شهاب | m | شهب | thing
شهد | m | - | food
شوال | m | - | time
شُوال | m | +ات | thing
شوربة | f | - | food
شورى | f | - | abs org
شوط | m | أشواط | event
شوفان | m | - | food plant
شوق | m | أشواق | abs
شوك | m | أشواك | plant
شوكة | f | شوك,أشواك | thing
شوكولاتة | f | - | food
شوكولا | f | - | food
شواء | m | - | food
شوفينية | f | - | abs
شيء | m | أشياء | thing abs
شيب | m | - | abs
شيبة | f | - | h
شيخ | m | شيوخ | h role
شيخة | f | +ات | h role
شيخوخة | f | - | time
شيطان | m | شياطين | h
شيعة | f | شيع | group
شيعي | m | شيعة | h
شيك | m | +ات | thing
شيمة | f | شيم | abs
شيوع | m | - | abs
شيوعية | f | - | abs
شيوعي | m | +ون | h
شؤم | m | - | abs
شبت | m | - | food plant
شبث | m | - | plant
شحاذة | f | - | abs
شعيرات | f | - | body
شعيرية | f | - | food
شلو | m | أشلاء | body
شاقول | m | شواقيل | thing
شاكلة | f | شواكل | abs
شامان | m | +ات | h
شاوش | m | - | h
شطارة | f | - | abs
شوحة | f | - | animal
شوكران | m | - | plant
شيح | m | - | plant
شيلم | m | - | plant
شص | m | شصوص | thing
شارح | m | شراح | h
شاغل | m | شواغل | abs
شاردة | f | شوارد | abs thing
شتوة | f | - | abs
شركسية | f | +ات | h
شهبندر | m | - | h role
شرج | m | - | body
شرطية | f | +ات | h
شلن | m | +ات | unit

# ص
صوت | m | أصوات | abs count
صورة | f | صور | work thing
صحيفة | f | صحف | work org
صحافة | f | - | field
صحفي | m | +ون | h role
صحافي | m | +ون | h role
صحفية | f | +ات | h role
صحة | f | - | abs field
صحابي | m | صحابة | h role
صاحب | m | أصحاب | h
صاحبة | f | +ات | h
صحبة | f | - | group
صحراء | f | صحارى | place
صحن | m | صحون | thing place
صحو | m | - | abs
صحوة | f | +ات | event
صابون | m | - | thing
صابونة | f | +ات | thing
صاروخ | m | صواريخ | thing count
صارٍ | m | صوارٍ | thing
صاعقة | f | صواعق | event
صاعق | m | صواعق | thing
صالة | f | +ات | place
صالون | m | +ات | place
صالح | m | صوالح | abs
صامولة | f | صواميل | thing
صانع | m | صناع | h role
صائغ | m | صاغة | h role
صائد | m | +ون | h
صائم | m | +ون | h
صباح | m | صباحات | time
صبا | m | - | time
صباغ | m | أصبغة | thing
صبّاغ | m | +ون | h
صباغة | f | - | field
صبغة | f | +ات,صبغ | thing abs
صبار | m | - | plant
صبح | m | أصباح | time
صبر | m | - | abs
صبي | m | صبيان,صبية | h
صبية | f | صبايا | h
صب | m | - | abs
صحيح | m | صحاح | work
صخب | m | - | abs
صخرة | f | صخور | thing place
صخر | m | صخور | thing
صد | m | - | abs
صدأ | m | - | thing
صدارة | f | - | abs
صداع | m | - | abs
صداقة | f | +ات | abs
صدام | m | +ات | event
صدر | m | صدور | body
صدرية | f | +ات | thing
صدع | m | صدوع | place abs
صدفة | f | صدف | abs
صَدَفة | f | أصداف | animal
صدف | m | أصداف | thing
صدق | m | - | abs
صدقة | f | +ات | abs
صدمة | f | +ات | event abs
صدور | m | - | event
صدى | m | أصداء | abs
صديد | m | - | thing
صديق | m | أصدقاء | h
صديقة | f | +ات | h
صراحة | f | - | abs
صراخ | m | - | abs
صراط | m | صرط | place
صراع | m | +ات | event
صرافة | f | - | field
صراف | m | +ون | h role
صرامة | f | - | abs
صرح | m | صروح | place
صرخة | f | +ات | abs
صرصور | m | صراصير | animal
صرع | m | - | abs
صرف | m | - | abs field
صرة | f | صرر | thing
صرير | m | - | abs
صعلوك | m | صعاليك | h
صعوبة | f | +ات | abs
صعود | m | - | abs
صعيد | m | صعد | abs place
صعق | m | - | abs
صغر | m | - | abs
صغير | m | صغار | h
صغيرة | f | صغائر | abs
صف | m | صفوف | group place
صفاء | m | - | abs
صفارة | f | +ات | thing
صفة | f | +ات | abs
صفحة | f | +ات,صفائح | work count
صفح | m | - | abs
صفر | m | أصفار | count
صَفَر | m | - | time
صفعة | f | +ات | event
صفقة | f | +ات | event
صفوة | f | - | group
صفيح | m | - | thing
صفيحة | f | صفائح | thing
صفير | m | - | abs
صفصاف | m | - | plant
صفراء | f | - | thing
صفار | m | - | thing
صقر | m | صقور | animal
صقيع | m | - | event
صقل | m | - | abs
صك | m | صكوك | work
صلابة | f | - | abs
صلاة | f | صلوات | event
صلاح | m | - | abs
صلاحية | f | +ات | abs
صلب | m | أصلاب | body
صُلب | m | - | thing
صلة | f | +ات | abs
صلح | m | - | event
صلصال | m | - | thing
صلصة | f | +ات | food
صلع | m | - | abs
صلف | m | - | abs
صليب | m | صلبان | thing
صليبي | m | +ون | h
صمام | m | +ات | thing
صمت | m | - | abs
صمغ | m | صموغ | thing
صمود | m | - | abs
صمم | m | - | abs
صميم | m | - | abs
صناعة | f | +ات | field
صنارة | f | +ات,صنانير | thing
صندل | m | صنادل | thing plant
صندوق | m | صناديق | thing org
صنبور | m | صنابير | thing
صنج | m | صنوج | thing
صنع | m | - | abs
صنعة | f | - | field
صنف | m | أصناف,صنوف | abs
صنم | m | أصنام | thing
صنوبر | m | - | plant
صنوبرة | f | +ات | plant
صنو | m | أصناء | h
صنيع | m | - | abs
صنيعة | f | صنائع | abs
صهر | m | أصهار | h
صَهر | m | - | abs
صهريج | m | صهاريج | thing
صهيونية | f | - | abs
صهيوني | m | صهاينة | h
صهيل | m | - | abs
صهوة | f | صهوات | body
صواب | m | - | abs
صومعة | f | صوامع | place
صوغ | m | - | abs
صوف | m | أصواف | thing
صوفي | m | +ون,صوفية | h
صوفية | f | - | abs group
صولجان | m | صوالج | thing
صولة | f | +ات | event
صوم | m | - | event
صون | m | - | abs
صيام | m | - | event
صياح | m | - | abs
صياد | m | +ون | h role
صياغة | f | +ات | abs
صيانة | f | - | abs
صيت | m | - | abs
صيحة | f | +ات | abs
صيد | m | - | field
صيدلية | f | +ات | place
صيدلي | m | صيادلة | h role
صيدلاني | m | +ون,صيادلة | h role
صيدلة | f | - | field
صيرفة | f | - | field
صيرفي | m | صيارفة | h role
صيرورة | f | - | abs
صيغة | f | صيغ | abs
صيف | m | أصياف | time
صينية | f | صوانٍ | thing
صوان | m | - | thing
صيوان | m | صواوين | thing
صوديوم | m | - | thing
صويا | f | - | food plant
صادر | m | - | abs
صادرات | f | - | thing
صارية | f | صوارٍ | thing
صافرة | f | +ات | thing
صدغ | m | أصداغ | body
صديرية | f | +ات | thing
صرد | m | - | animal
صعتر | m | - | plant food
صفاقة | f | - | abs
صلصلة | f | - | abs
صماخ | m | - | body
صنديد | m | صناديد | h
صوص | m | صيصان | animal
صبابة | f | - | abs
صبيحة | f | - | time
صيب | m | - | thing
صيقل | m | صياقلة | h
صوتيات | f | - | field
صوتية | f | +ات | work
صهد | m | - | abs
`
