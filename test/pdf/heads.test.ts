import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whyNotPrinted } from '../helpers/printing.ts'
import { renderText } from '../helpers/render.ts'
import { type Page, pagesOf, print, type Word } from './read-pages.ts'

const why = whyNotPrinted()

/** Name, the agency above it, place: from communes to ministries. */
const agencies: readonly (readonly [name: string, place: string, parent?: string])[] = [
  ['Ủy ban nhân dân xã X', 'X'],
  ['Ủy ban nhân dân xã Cẩm Nhượng', 'Cẩm Nhượng'],
  ['Ủy ban nhân dân xã Quảng Khải', 'Quảng Khải'],
  ['Ủy ban nhân dân phường Hai Bà Trưng', 'Phường Hai Bà Trưng'],
  ['Ủy ban nhân dân phường Trần Hưng Đạo', 'Phường Trần Hưng Đạo'],
  ['Ủy ban nhân dân phường Hoàng Văn Thụ', 'Phường Hoàng Văn Thụ'],
  ['Ủy ban nhân dân phường Lê Hồng Phong', 'Phường Lê Hồng Phong'],
  ['Ủy ban nhân dân phường Lý Thường Kiệt', 'Phường Lý Thường Kiệt'],
  ['Ủy ban nhân dân phường Phan Đình Phùng', 'Phường Phan Đình Phùng'],
  ['Ủy ban nhân dân phường Điện Biên Phủ', 'Phường Điện Biên Phủ'],
  ['Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám', 'Văn Miếu - Quốc Tử Giám'],
  ['Ủy ban nhân dân phường 1', 'Phường 1'],
  ['Ủy ban nhân dân đặc khu Phú Quốc', 'Phú Quốc'],
  ['Ủy ban nhân dân đặc khu Bạch Long Vĩ', 'Bạch Long Vĩ'],
  ['Ủy ban nhân dân tỉnh Tuyên Quang', 'Tuyên Quang'],
  ['Ủy ban nhân dân tỉnh Quảng Ngãi', 'Quảng Ngãi'],
  ['Ủy ban nhân dân tỉnh Thanh Hóa', 'Thanh Hóa'],
  ['Ủy ban nhân dân thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội'],
  ['Ủy ban nhân dân thành phố Huế', 'Huế'],
  ['Phòng Kinh tế', 'X', 'UBND xã X'],
  ['Phòng Văn hóa - Xã hội', 'Cẩm Nhượng', 'UBND xã Cẩm Nhượng'],
  ['Văn phòng HĐND và UBND', 'X', 'UBND xã X'],
  ['Trung tâm Phục vụ hành chính công', 'Hoàng Văn Thụ', 'UBND phường Hoàng Văn Thụ'],
  ['Sở Nội vụ', 'Y', 'UBND tỉnh Y'],
  ['Sở Khoa học và Công nghệ', 'Tuyên Quang', 'UBND tỉnh Tuyên Quang'],
  ['Sở Nông nghiệp và Môi trường', 'Thành phố Hồ Chí Minh', 'UBND thành phố Hồ Chí Minh'],
  ['Sở Văn hóa, Thể thao và Du lịch', 'Thanh Hóa', 'UBND tỉnh Thanh Hóa'],
  ['Sở Giáo dục và Đào tạo', 'Hà Nội', 'UBND thành phố Hà Nội'],
  ['Sở Y tế', 'Điện Biên', 'Ủy ban nhân dân tỉnh Điện Biên'],
  ['Ban Quản lý các khu công nghiệp', 'Bắc Ninh', 'UBND tỉnh Bắc Ninh'],
  ['Thanh tra tỉnh', 'Lào Cai', 'UBND tỉnh Lào Cai'],
  ['Chi cục Kiểm lâm', 'Sơn La', 'Sở Nông nghiệp và Môi trường'],
  ['Trường Trung học phổ thông Lê Quý Đôn', 'Đà Nẵng', 'Sở Giáo dục và Đào tạo'],
  ['Bộ Nội vụ', 'Hà Nội'],
  ['Bộ Khoa học và Công nghệ', 'Hà Nội'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'Hà Nội'],
  ['Bộ Nông nghiệp và Môi trường', 'Hà Nội'],
  ['Cục Kiểm soát thủ tục hành chính', 'Hà Nội', 'Bộ Tư pháp'],
  ['Bảo hiểm xã hội Việt Nam', 'Hà Nội', 'Bộ Tài chính'],
]

const dates = ['', 'ngay: 28/11/2027', 'ngay: /11/2027']

function specOf(index: number, hasNote: boolean): string {
  const [name, place, parent] = agencies[index]!
  return `nam: 2027
co_quan:
  ten: ${name}
  dia_danh: ${place}
${parent === undefined ? '' : `  chu_quan: ${parent}`}
ke_hoach:
  ky_hieu: KH-UBND
  trich_yeu: Cải cách hành chính
  ${dates[index % dates.length]}
  noi_dung: |
    Nội dung của kế hoạch${hasNote ? '[^1]' : ''}./.
${hasNote ? '    [^1]: Chú thích.' : ''}
`
}

/** The fonts of a PDF tell boxes from ascent to descent: where in them the line is that letters stand on. */
const ascent = 0.891
const descent = 0.216
const baseline = ({ top, bottom }: Word): number => top + ((bottom - top) * ascent) / (ascent + descent)

const wordOf = ({ words }: Page, text: string, after = 0): Word => {
  const found = words.findIndex((word, index) => index >= after && word.text.startsWith(text))
  if (found === -1) throw new Error(`no ${text}`)
  return words[found]!
}

/** The words that stand on the line of a word, from left to right. */
const onLine = ({ words }: Page, word: Word): Word[] =>
  words
    .filter(other => Math.abs(baseline(other) - baseline(word)) < 0.7)
    .toSorted((one, other) => one.left - other.left)

describe.skipIf(why !== undefined)(
  `heads as LibreOffice prints them${why ? `: not here, ${why}` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-heads-'))
    const first = (name: string): Page => pagesOf(join(folder, `${name}.pdf`))[0]!

    beforeAll(async () => {
      const names: string[] = []
      for (const index of agencies.keys())
        for (const hasNote of [false, true]) {
          const name = `${hasNote ? 'note' : 'plain'}-${index}`
          writeFileSync(join(folder, `${name}.docx`), await renderText(specOf(index, hasNote)))
          names.push(name)
        }
      print(folder, names)
    }, 480_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it('are those of 40 agencies', () => {
      expect(agencies).toHaveLength(40)
    })

    it.each(agencies.map(([name, place], index) => ({ name, place, index })))(
      '$name: number and date stand on one line, which is whole',
      ({ place, index }) => {
        const page = first(`plain-${index}`)
        const line = onLine(page, wordOf(page, 'Số:')).map(({ text }) => text)
        const day = index % dates.length === 1 ? '28 ' : ''
        const month = index % dates.length === 0 ? '' : '11 '
        expect(line.join(' ')).toBe(`Số: /KH-UBND ${place}, ngày ${day}tháng ${month}năm 2027`)
      },
    )

    it.each(agencies.map(([name], index) => ({ name, index })))(
      '$name: stands as high with a footnote as without',
      ({ index }) => {
        const plain = first(`plain-${index}`)
        const noted = first(`note-${index}`)
        for (const text of ['CỘNG', 'Độc', 'Số:', 'KẾ'])
          expect(Math.abs(wordOf(plain, text).top - wordOf(noted, text).top), text).toBeLessThan(0.5)
      },
    )
  },
)
