/**
 * The text in small letters without marks, `Thống kê` as `thong ke`, for a search that finds misspelt words too.
 * As long as the text in NFC, index by index.
 */
export function foldMarks(text: string): string {
  let folded = ''
  for (const unit of text.normalize('NFC').toLowerCase().split('')) {
    const base = unit.charCodeAt(0) < 128 ? unit : unit.normalize('NFD').charAt(0)
    folded += base === 'đ' ? 'd' : base
  }
  return folded
}
