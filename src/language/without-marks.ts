/** A text with its letters but not their marks, `Chủ đề` as `Chu de`, in the case it has. Its length may be another. */
export const withoutMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
