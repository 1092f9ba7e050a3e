/** Frequent words of real texts that the other tables lack; one table a kind, formats in README.md beside it. */
export const EXTRA_NOUNS = `
عرب | m | - | group h
إنجليز | m | - | group h
إنكليز | m | - | group h
إسبان | m | - | group h
سلاف | m | - | group h
رومان | m | - | group h
يونان | m | - | group h
أتراك | m | - | group h
أكراد | m | - | group h
أمازيغ | m | - | group h
مغول | m | - | group h
فرنجة | m | - | group h
إفرنج | m | - | group h
سلاجقة | m | - | group h
أشاعرة | m | - | group h
كاثوليك | m | - | group h
بروتستانت | m | - | group h
أرثوذكس | m | - | group h
إنويت | m | - | group h
سوفييت | m | - | group h
أنام | m | - | group h
مطاف | m | - | abs
أواخر | m | - | time
أوائل | m | - | time
أواسط | m | - | time
غضون | m | - | time
عرضة | f | - | abs
مخاوف | f | - | abs
مشاهير | m | - | h
وجهاء | m | - | h
موئل | m | موائل | place
مقبس | m | مقابس | thing
جسيم | m | +ات | thing
كربونات | f | - | thing
بؤس | m | - | abs
ضراوة | f | - | abs
علانية | f | - | abs
احتمالية | f | +ات | abs
مصداقية | f | - | abs
شفافية | f | - | abs
فعالية | f | +ات | event
لعبة | f | +ات | thing
ركضة | f | +ات | event
عرقلة | f | +ات | abs
اعتراض | m | +ات | abs
نافورة | f | +ات | thing
سهب | m | سهوب | place
ديار | f | - | place
أعال | m | - | place
تسعينيات | f | - | time
ثمانينيات | f | - | time
سبعينيات | f | - | time
ستينيات | f | - | time
خمسينيات | f | - | time
أربعينيات | f | - | time
ثلاثينيات | f | - | time
عشرينيات | f | - | time
دكتوراه | f | - | work
دكتوراة | f | - | work
ماجستير | m | - | work
بكالوريوس | m | - | work
إعداد | m | +ات | abs
مونتاج | m | - | field
ماكياج | m | - | thing
ميكروفون | m | +ات | thing
غيتار | m | +ات | thing
هيروين | m | - | thing
كوبالت | m | - | thing
منغنيز | m | - | thing
فلز | m | +ات | thing
كوكايين | m | - | thing
كحول | m | +ات | thing
ماغما | f | - | thing
زنى | m | - | abs
سراح | m | - | abs
غرار | m | - | abs
صدد | m | - | abs
منأى | m | - | abs
معزل | m | - | abs
مرأى | m | - | abs
مسمع | m | - | abs
بلطجة | f | - | abs
غثيان | m | - | abs
هطول | m | - | abs
تغوط | m | - | abs
تبرز | m | - | abs
طمث | m | - | abs
مضيق | m | مضائق | place
مصعد | m | مصاعد | thing
منضدة | f | مناضد | thing
مأدبة | f | مآدب | event
استجمام | m | - | abs
كفء | m | أكفاء | h
مرء | m | - | h
امرؤ | m | - | h
كونتيسة | f | +ات | h role
كونت | m | - | h role
دوق | m | - | h role
دوقة | f | - | h role
لورد | m | - | h role
بارون | m | - | h role
قيصر | m | قياصرة | h role
إسقاط | m | +ات | abs
زمكان | m | - | abs
أتمتة | f | - | abs
سوبر | m | - | abs
ديربي | m | - | event
رغبي | m | - | field
غولف | m | - | field
جولف | m | - | field
كاراتيه | m | - | field
أوسكار | m | - | work
غرامي | m | - | work
إيبولا | m | - | thing
كورونا | f | - | thing
كوفيد | m | - | thing
تيفوس | m | - | thing
بكتيريا | f | - | thing
ملاريا | f | - | thing
أنفلونزا | f | - | thing
إنفلونزا | f | - | thing
قزح | m | - | thing
نيزك | m | نيازك | thing
مذنب | m | +ات | thing
مسبار | m | مسابير,مسبارات | thing
`

export const EXTRA_ADJECTIVES = `
أميركي | +ون | nisba h
أمريكي | +ون | nisba h
أوربي | +ون | nisba h
عربي | عرب | nisba h
إنجليزي | إنجليز | nisba h
إنكليزي | إنكليز | nisba h
سوفيتي | سوفييت | nisba h
سوفييتي | سوفييت | nisba h
نسطوري | نساطرة | nisba h
كاثوليكي | كاثوليك | nisba h
بروتستانتي | - | nisba h
أرثوذكسي | - | nisba h
أنجليكاني | +ون | nisba h
هاشمي | +ون | nisba h
سامي | +ون | nisba
شخصي | - | nisba
نظامي | +ون | nisba
بحثي | - | nisba
تحتي | - | nisba
فوقي | - | nisba
تنازلي | - | nisba
تصاعدي | - | nisba
إجمالي | - | nisba
بدائي | +ون | nisba
إعدادي | - | nisba
مجتمعي | - | nisba
مؤسسي | - | nisba
إخباري | - | nisba
تفاعلي | - | nisba
استكشافي | - | nisba
استعراضي | - | nisba
ترحيبي | - | nisba
تحريضي | - | nisba
تعبيري | - | nisba
ديمغرافي | - | nisba
ديموغرافي | - | nisba
ارتدادي | - | nisba
مخاطي | - | nisba
قهري | - | nisba
دخاني | - | nisba
أحفوري | - | nisba
ربحي | - | nisba
راداري | - | nisba
كهرومائي | - | nisba
رعدي | - | nisba
ميكروبي | - | nisba
فلزي | - | nisba
كحولي | +ون | nisba
لمسي | - | nisba
جنسي | - | nisba
إجرامي | - | nisba
راديكالي | +ون | nisba
مكتوفي | - | nisba
أشبه | - | el
وجيز | - | quality
بغيض | - | neg
شرس | +ون | neg
عويص | - | neg
مستهتر | +ون | neg
أبله | بلهاء | neg f:بلهاء
مشؤوم | - | neg
متفحم | - | quality
متسخ | - | neg
مفلطح | - | quality
عرمرم | - | quality
`

export const EXTRA_VERBS = `
جوح | 8 | - | - | t
حوج | 8 | - | - | t prep:إلى
فطر | 5 | - | - | i
عجج | 1 | ai | عجيج | i prep:ب
عطب | 4 | - | - | t
زول | 1 | ia | زوال | aux
مخض | 5 | - | - | i prep:عن
غول | 8 | - | - | t
`

/** Function words, as in function-words.ts; abbreviations as interjections. */
export const EXTRA_WORDS = `
و | conjunction | -
ف | conjunction | -
سرعان | adverb | time
وراء | preposition | gen place
مازال | particle | -
مازالت | particle | -
عن_ما | adverb | -
م | interjection | -
ه | interjection | -
هـ | interjection | -
ق | interjection | -
د | interjection | -
ت | interjection | -
س | interjection | -
ص | interjection | -
أ | interjection | -
`

/** Proper names of any kind, parted by spaces. */
export const EXTRA_NAMES = `
ويكيبيديا ويكيميديا ويكيمانيا ويكي فيسبوك تويتر غوغل يوتيوب إنستغرام واتساب أندرويد
بي سي دي إس إم إن جي تي في كي إف إل آر إتش آي إكس كيو سوبر برو
نيوتون أبولو جوبيتر بيكسار مارفل بيلبورد لورد فاتيما هيرودوس أدنبره إدنبره بوينغ
ستيلرز باتريوتس بانثرز برونكوس الإسكندر كوبلاي سبورتنغ سبورتينغ فولهام فياريال كورنثوس
كارنيغي ميلون نبتون أورانوس هاليوود هوليوود بوليوود رامبلر هيلز هابسبورغ يوكاتان ساراتوغا جيرونيمو
أسوشيتد أسوشييتد برس رويترز يونيفرسال إيفنينغ
`
