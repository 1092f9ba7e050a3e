// Arabic words for whole numbers, folded (foldAnswer): what each is worth, alone or in a row of them.

const rows = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value, ...words] = line.trim().split(/\s+/)
        return words.map((word) => [word, Number(value)] as const)
      }),
  )

export const UNITS = rows(`
  0 صفر
  1 واحد واحده
  2 اثنان اثنين اثنتان اثنتين
  3 ثلاث ثلاثه
  4 اربع اربعه
  5 خمس خمسه
  6 ست سته
  7 سبع سبعه
  8 ثمان ثماني ثمانيه
  9 تسع تسعه
  10 عشر عشره
`)

/** What stands before «عشر» and «عشرة». */
export const BEFORE_TEN = rows(`
  1 احد احدي
  2 اثنا اثني اثنتا اثنتي
`)

export const TENS = rows(`
  20 عشرون عشرين
  30 ثلاثون ثلاثين
  40 اربعون اربعين
  50 خمسون خمسين
  60 ستون ستين
  70 سبعون سبعين
  80 ثمانون ثمانين
  90 تسعون تسعين
`)

/** «مئة» and its like, alone; «ثلاثمئة» is a unit and one of these in one word. */
export const HUNDREDS = rows(`
  100 ميه مايه
  200 ميتان ميتين مايتان مايتين
`)

export const SCALES = rows(`
  1000 الف الفا الاف
  1000000 مليون مليونا ملايين
  1000000000 مليار مليارا مليارات
`)

export const DOUBLE_SCALES = rows(`
  2000 الفان الفين
  2000000 مليونان مليونين
  2000000000 ملياران مليارين
`)
