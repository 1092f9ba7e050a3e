/** Months, one a line: `name | number | tradition`. */
export const MONTHS = `
كانون الثاني | 1 | syriac
شباط | 2 | syriac
آذار | 3 | syriac
نيسان | 4 | syriac
أيار | 5 | syriac
حزيران | 6 | syriac
تموز | 7 | syriac
آب | 8 | syriac
أيلول | 9 | syriac
تشرين الأول | 10 | syriac
تشرين الثاني | 11 | syriac
كانون الأول | 12 | syriac
يناير | 1 | egyptian
فبراير | 2 | egyptian
مارس | 3 | egyptian
أبريل | 4 | egyptian
إبريل | 4 | egyptian
مايو | 5 | egyptian
يونيو | 6 | egyptian
يونيه | 6 | egyptian
يوليو | 7 | egyptian
يوليه | 7 | egyptian
أغسطس | 8 | egyptian
سبتمبر | 9 | egyptian
أكتوبر | 10 | egyptian
نوفمبر | 11 | egyptian
ديسمبر | 12 | egyptian
يناير | 1 | maghrebi
فبراير | 2 | maghrebi
مارس | 3 | maghrebi
أبريل | 4 | maghrebi
ماي | 5 | maghrebi
يونيو | 6 | maghrebi
يوليوز | 7 | maghrebi
غشت | 8 | maghrebi
شتنبر | 9 | maghrebi
أكتوبر | 10 | maghrebi
نونبر | 11 | maghrebi
دجنبر | 12 | maghrebi
محرم | 1 | hijri
المحرم | 1 | hijri
صفر | 2 | hijri
ربيع الأول | 3 | hijri
ربيع الثاني | 4 | hijri
ربيع الآخر | 4 | hijri
جمادى الأولى | 5 | hijri
جمادى الآخرة | 6 | hijri
جمادى الثانية | 6 | hijri
رجب | 7 | hijri
شعبان | 8 | hijri
رمضان | 9 | hijri
شوال | 10 | hijri
ذو القعدة | 11 | hijri
ذي القعدة | 11 | hijri
ذو الحجة | 12 | hijri
ذي الحجة | 12 | hijri
جانفي | 1 | french
فيفري | 2 | french
مارس | 3 | french
أفريل | 4 | french
ماي | 5 | french
جوان | 6 | french
جويلية | 7 | french
أوت | 8 | french
سبتمبر | 9 | french
أكتوبر | 10 | french
نوفمبر | 11 | french
ديسمبر | 12 | french
`

/** Days of the week, one a line: `name | number from Sunday`. */
export const WEEKDAYS = `
الأحد | 1
الإثنين | 2
الاثنين | 2
الثلاثاء | 3
الأربعاء | 4
الخميس | 5
الجمعة | 6
السبت | 7
`

/** Currencies, one a line: `name | gender | plural | country`. */
export const CURRENCIES = `
دولار | m | دولارات | الولايات المتحدة
سنت | m | سنتات | الولايات المتحدة
يورو | m | يوروات | منطقة اليورو
جنيه | m | جنيهات | مصر
قرش | m | قروش | مصر
مليم | m | مليمات | تونس
جنيه إسترليني | m | جنيهات إسترلينية | بريطانيا
إسترليني | m | - | بريطانيا
بنس | m | بنسات | بريطانيا
ليرة | f | ليرات | سوريا
دينار | m | دنانير | العراق
فلس | m | فلوس | الأردن
درهم | m | دراهم | الإمارات
ريال | m | ريالات | السعودية
هللة | f | هللات | السعودية
بيسة | f | بيسات | عمان
أوقية | f | أواق | موريتانيا
شلن | m | شلنات | الصومال
شيكل | m | شواكل | إسرائيل
أغورة | f | أغورات | إسرائيل
تومان | m | تومانات | إيران
أفغاني | m | أفغانيات | أفغانستان
روبية | f | روبيات | الهند
تاكا | f | - | بنغلاديش
يوان | m | يوانات | الصين
ين | m | ينات | اليابان
وون | m | - | كوريا الجنوبية
بات | m | - | تايلاند
دونغ | m | - | فيتنام
رينغيت | m | - | ماليزيا
بيزو | m | - | المكسيك
ريال برازيلي | m | ريالات برازيلية | البرازيل
بوليفار | m | - | فنزويلا
راند | m | - | جنوب أفريقيا
نايرا | f | - | نيجيريا
سيدي | m | - | غانا
بر | m | - | إثيوبيا
نقفة | f | - | إريتريا
فرنك | m | فرنكات | سويسرا
فرنك أفريقي | m | فرنكات أفريقية | غرب أفريقيا
مارك | m | ماركات | ألمانيا
كرونة | f | كرونات | السويد
كرونا | f | - | السويد
روبل | m | روبلات | روسيا
هريفنيا | f | - | أوكرانيا
زلوتي | m | - | بولندا
فورنت | m | - | المجر
ليف | m | - | بلغاريا
تينغ | m | - | كازاخستان
سوم | m | - | أوزبكستان
لاري | m | - | جورجيا
درام | m | - | أرمينيا
مانات | m | - | أذربيجان
دراخما | f | - | اليونان
بيزيتا | f | بيزيتات | إسبانيا
بتكوين | f | - | -
`

/** Units, one a line: `name | gender | plural | what it measures`. */
export const UNITS = `
كيلومتر | m | كيلومترات | length
كيلومتر مربع | m | كيلومترات مربعة | area
متر | m | أمتار | length
متر مربع | m | أمتار مربعة | area
متر مكعب | m | أمتار مكعبة | volume
سنتيمتر | m | سنتيمترات | length
سنتمتر | m | سنتمترات | length
مليمتر | m | مليمترات | length
ميليمتر | m | ميليمترات | length
ميكرومتر | m | ميكرومترات | length
نانومتر | m | نانومترات | length
ميل | m | أميال | length
ميل بحري | m | أميال بحرية | length
قدم | f | أقدام | length
بوصة | f | بوصات | length
إنش | m | إنشات | length
ياردة | f | ياردات | length
ذراع | f | أذرع | length
فرسخ | m | فراسخ | length
شبر | m | أشبار | length
سنة ضوئية | f | سنوات ضوئية | length
وحدة فلكية | f | وحدات فلكية | length
هكتار | m | هكتارات | area
فدان | m | أفدنة | area
دونم | m | دونمات | area
قيراط | m | قراريط | area
كيلوغرام | m | كيلوغرامات | mass
كيلوجرام | m | كيلوجرامات | mass
كيلو | m | كيلوات | mass
غرام | m | غرامات | mass
جرام | m | جرامات | mass
مليغرام | m | مليغرامات | mass
ميكروغرام | m | ميكروغرامات | mass
طن | m | أطنان | mass
رطل | m | أرطال | mass
أوقية | f | أوقيات | mass
أونصة | f | أونصات | mass
قنطار | m | قناطير | mass
مثقال | m | مثاقيل | mass
لتر | m | لترات | volume
ليتر | m | ليترات | volume
مليلتر | m | مليلترات | volume
غالون | m | غالونات | volume
جالون | m | جالونات | volume
برميل | m | براميل | volume
ثانية | f | ثوان | time
دقيقة | f | دقائق | time
ساعة | f | ساعات | time
يوم | m | أيام | time
ليلة | f | ليال | time
أسبوع | m | أسابيع | time
شهر | m | أشهر | time
سنة | f | سنوات | time
عام | m | أعوام | time
عقد | m | عقود | time
قرن | m | قرون | time
ألفية | f | ألفيات | time
درجة | f | درجات | angle
درجة مئوية | f | درجات مئوية | temperature
درجة فهرنهايت | f | درجات فهرنهايت | temperature
كلفن | m | - | temperature
واط | m | - | power
كيلوواط | m | - | power
ميغاواط | m | - | power
ميجاوات | m | - | power
غيغاواط | m | - | power
حصان | m | أحصنة | power
فولت | m | فولتات | voltage
أمبير | m | أمبيرات | current
هرتز | m | - | frequency
ميغاهرتز | m | - | frequency
جول | m | - | energy
سعرة حرارية | f | سعرات حرارية | energy
كيلوواط ساعة | m | - | energy
نيوتن | m | - | force
باسكال | m | - | pressure
ديسيبل | m | - | sound
عقدة | f | عقد | speed
بت | m | - | data
بايت | m | - | data
كيلوبايت | m | - | data
ميغابايت | m | - | data
غيغابايت | m | - | data
تيرابايت | m | - | data
بكسل | m | بكسلات | data
ميغابكسل | m | - | data
في المئة | f | - | share
في المائة | f | - | share
بالمئة | f | - | share
بالمائة | f | - | share
نقطة مئوية | f | نقاط مئوية | share
`

/** Eras, one a line: `word or sign | era`. */
export const ERAS = `
ميلادي | ce
ميلادية | ce
للميلاد | ce
بعد الميلاد | ce
م | ce
م. | ce
ب.م | ce
قبل الميلاد | bce
ق.م | bce
ق.م. | bce
ق. م | bce
هجري | ah
هجرية | ah
للهجرة | ah
هـ | ah
ه | ah
قبل الهجرة | bh
ق.هـ | bh
ق هـ | bh
هجري شمسي | sh
`
