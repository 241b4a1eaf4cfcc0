import { lazyPattern } from './lazy-pattern.ts'

/** Degrees, ranks and honorary titles as they stand before a name: in short form, in words, several of them. */
const short =
  'GS|PGS|TSKH|TS|ThS|CN|KS|BS|DS|LS|KTS|BSCK ?(?:II?|[12])|BSCKII?|CK ?(?:II?|[12])|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ'
const long =
  'giáo sư|phó giáo sư|tiến sĩ|thạc sĩ|cử nhân|kỹ sư|bác sĩ|dược sĩ|luật sư|kiến trúc sư|nhà giáo|thầy thuốc|nghệ sĩ|anh hùng|' +
  '(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)|chuẩn đô đốc'

const atStart = lazyPattern(
  () =>
    new RegExp(
      `^(?:(?:(?:${short})(?![\\p{L}\\d])\\.?|(?:${long})(?: (?:nhân dân|ưu tú|khoa học|lao động))?(?!\\p{L}))[.,\\s-]{0,3})+`,
      'iu',
    ),
)

/** The title that stands before a person's name, with the blanks after it; empty when there is none. */
export const honorificOf = (name: string): string => atStart.exec(name)?.[0] ?? ''
