/**
 * The comparison key of a typed answer: what a reader would call the same spelling. Tashkeel and tatweel go,
 * forms of alef, hamza, ya and ta marbuta fall together, digits become 0–9 without thousands marks, case and
 * spacing are ignored.
 * (How many of these steps deserve a spelling note is decided where typed answers are marked in steps.)
 */
export function foldAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/g, '')
    .replace(/٫/g, '.')
    .replace(/٪/g, '%')
    .replace(/[«»"'“”‘’.,،؛;:!?؟()[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
