/** Nouns of the tables of senses that the other tables of nouns lack; the format is that of nouns-1.ts. */
export const NOUNS_3 = `
مسوغ | m | +ات | abs
مغبة | f | - | abs
وشيجة | f | وشائج | abs
وئام | m | - | abs
تناغم | m | - | abs
تناحر | m | - | abs
ضائقة | f | ضوائق | abs
مأرب | m | مآرب | abs
مرام | m | - | abs
مبتغى | m | - | abs
مطمح | m | مطامح | abs
سانحة | f | سوانح | abs
ضآلة | f | - | abs
توجس | m | - | abs
كمد | m | - | abs
حبور | m | - | abs
وغى | f | - | abs
لحد | m | لحود | thing
فلاة | f | فلوات | place
مفازة | f | مفازات | place
دوحة | f | - | plant
قيظ | m | - | abs
هجير | m | - | abs
غسق | m | - | time
لغط | m | - | abs
عبق | m | - | abs
هوان | m | - | abs
مذلة | f | - | abs
انعتاق | m | - | abs
مستهل | m | - | abs
تخوم | m | - | place
هنيهة | f | +ات | time
`
/** Adjectives of the tables of senses, in the format of adjectives.ts. */
export const ADJECTIVES_3 = `
نزر | - | size
موسر | +ون | pos
خلاب | - | pos
أليم | - | neg
موجع | - | neg
يقيني | - | nisba
قصي | - | size
رخو | - | quality
صلد | - | quality
قائظ | - | quality
دامس | - | quality
غاشم | - | neg
متغطرس | +ون | neg
دؤوب | - | pos
فزع | +ون | neg
وجل | +ون | neg
عليل | - | neg
كفيف | - | neg
`
