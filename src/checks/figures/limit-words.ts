/** Words that limit a value, as the sources of patterns; blanks of every kind between them. */

/** A limit from below: `tối thiểu`, `ít nhất`. */
export const atLeastWords = ['tối thiểu', 'ít nhất', 'không dưới', 'không thấp hơn'] as const
export const atLeast = `(?:${atLeastWords.join('|')})`

/** A limit from above: `tối đa`, `không quá`. */
export const atMost = '(?:tối đa|nhiều nhất|không quá|không vượt quá)'

/** What 100% can be gone beyond of: a budget, a plan, the year before. */
export const canExceed =
  /^\s?(?:(?:so với|của|theo|các|số|mức)\s)*(?:dự toán|kế hoạch|chỉ tiêu|kế hoạch vốn|vốn|năm trước|cùng kỳ|nghị quyết|định mức)/iu

/** Words of growth, by which more than 100% is right. */
export const growth =
  /tăng|vượt|gấp|bằng|so với|cùng kỳ|dự toán|kế hoạch giao|thu ngân sách|tốc độ|giải ngân/iu
