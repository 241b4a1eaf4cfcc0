import type { Word } from './words.ts'

/** Syllables that are no words by themselves, or hardly ever, and the common word that was meant. */
const meant: Readonly<Record<string, string>> = {
  sẻ: 'sẽ',
  mổi: 'mỗi',
  củng: 'cũng',
  rỏ: 'rõ',
  vẩn: 'vẫn',
  xãy: 'xảy',
  giửa: 'giữa',
  nhửng: 'những',
  đả: 'đã',
  giử: 'giữ',
  lổi: 'lỗi',
  chổ: 'chỗ',
  trể: 'trễ',
  dể: 'dễ',
  hảy: 'hãy',
  dẩn: 'dẫn',
  chuyễn: 'chuyển',
  cữa: 'cửa',
  sẳn: 'sẵn',
  hửu: 'hữu',
  đở: 'đỡ',
  phãi: 'phải',
  đễ: 'để',
  nhựt: 'nhật',
  nhứt: 'nhất',
  nhơn: 'nhân',
}

/** What is spoken of one by one: “từng địa phương”. */
const parts = new Set(
  'địa bước cơ ngành cấp thôn xã phường đơn cán người năm tháng quý ngày tuần giai lĩnh loại nhiệm trường đối hộ nhóm phòng cá phần khu thời bộ'.split(
    ' ',
  ),
)

/** The word that a syllable stands for when it makes no word with a neighbour: `sẻ kiểm tra`, `tùng địa phương`. */
export function loneSlip(words: readonly Word[], at: number): string | undefined {
  const { lower } = words[at]!
  const next = words[at + 1]
  if (lower === 'tùng' && next?.follows && parts.has(next.lower)) return 'từng'
  return Object.hasOwn(meant, lower) ? meant[lower] : undefined
}
