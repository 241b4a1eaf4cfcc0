import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { RowEntry } from '../../src/compare/entry.ts'
import { Vocabulary } from '../../src/compare/likeness.ts'
import { readEntries } from '../../src/compare/read-entries.ts'
import { plans, planText } from '../helpers/render.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { placesOfCheck, placesOfDiff } from '../helpers/told-places.ts'
import { readText } from './compare-texts.ts'

const indented = (text: string): string =>
  text
    .split('\n')
    .map(line => `    ${line}`)
    .join('\n')

const ofNew = (list: Iterable<{ words: string; place: string }>): string[] =>
  [...list].filter(({ words }) => words.endsWith('mới')).map(({ place }) => place)

/** The places of what ends in `mới`, on which `check` and, where that word is new, `diff` agree. */
function told(content: string): string[] {
  const after = contentPlan(indented(content))
  const before = after.replaceAll(' mới', '')
  const places = ofNew(placesOfCheck(readText(after)).values())
  expect(ofNew(placesOfDiff(readText(before), readText(after)))).toEqual(places)
  return places
}

describe('check and diff tell the same place', () => {
  it('of a target below a named part', () => {
    expect(
      told(`- de_muc: Phần I. MỤC TIÊU
  noi_dung:
    - de_muc: 1. Chỉ tiêu
      noi_dung: |
        - Tỷ lệ hồ sơ đúng hạn đạt 95%;
        - Tỷ lệ hồ sơ trực tuyến đạt 80% mới`),
    ).toEqual(['Kế hoạch, Phần I, mục 1, chỉ tiêu thứ 2'])
  })

  it('of a heading without a label, and of the only paragraph below it', () => {
    expect(
      told(`- de_muc: Phân công
  danh_so: [khong]
  noi_dung:
    - de_muc: Văn phòng chủ trì mới
      noi_dung: Tham mưu kế hoạch, theo dõi việc thực hiện mới`),
    ).toEqual([
      'Kế hoạch, mục I, mục “Văn phòng chủ trì mới”',
      'Kế hoạch, mục I, mục “Văn phòng chủ trì mới”',
    ])
  })

  it('of text that runs on after its heading', () => {
    expect(told('- de_muc: Kinh phí\n  viet_lien: Do ngân sách xã bảo đảm hằng năm mới')).toEqual([
      'Kế hoạch, mục I, viết liền',
    ])
  })

  it('of a cell below a group, of one of two tables, in a column below others', () => {
    const table = (...rows: string[]): string =>
      `- bang:\n    cot: { a: Nội dung, g: { ten: Năm 2026, cot: { b: Số } } }\n    hang: |\n${rows.map(row => `      ${row}`).join('\n')}`
    const content = `${table('# Đất đai', 'Cấp giấy chứng nhận | 3')}\n${table('# Ngân sách', 'Thu trên địa bàn | 1', 'Chi cho sự nghiệp | 4 mới')}`
    expect(told(content)).toEqual(['Kế hoạch, bảng thứ 2, nhóm “Ngân sách”, dòng 2, cột Số (Năm 2026)'])
  })

  it('of a legal basis, a recipient, the post of who signs, a footnote', () => {
    const after = smallPlan({
      plan: '  noi_dung: |\n    Thực hiện kế hoạch[^1].\n    Báo cáo hằng quý.\n    [^1]: Theo văn bản mới',
    })
      .replace('Chánh Văn phòng.', 'Chánh Văn phòng mới')
      .replace('Lưu: VT, VP.', 'Lưu: VT, VP mới')
      .replace('CHỦ TỊCH\n', 'CHỦ TỊCH mới\n')
    const before = after.replaceAll(' mới', '')
    const places = [
      'Quyết định, căn cứ thứ 2',
      'Quyết định, nơi nhận, dòng 2',
      'Quyết định, người ký, quyền hạn, chức vụ',
      'Kế hoạch, chú thích [^1]',
    ]
    expect(ofNew(placesOfCheck(readText(after)).values())).toEqual(places)
    expect(ofNew(placesOfDiff(readText(before), readText(after)))).toEqual(places)
  })
})

describe('a section has one counter', () => {
  it('of paragraphs, where a sub-heading or prose stands among the targets', () => {
    expect(
      told(`- de_muc: Chỉ tiêu
  noi_dung: |
    Đến năm 2030 phấn đấu như sau mới
    a) Giai đoạn 2026 - 2030 mới
    - Tỷ lệ hồ sơ đúng hạn đạt 95% mới
    - Tỷ lệ hồ sơ trực tuyến đạt 80% mới
    c) Tầm nhìn đến năm 2035 mới
    - Tối thiểu 99% hồ sơ không dùng giấy mới`),
    ).toEqual([1, 2, 3, 4, 5, 6].map(count => `Kế hoạch, mục I, đoạn ${count}`))
  })

  it('of paragraphs below a heading of duties that stands among targets', () => {
    expect(
      told(`- de_muc: MỤC TIÊU
  noi_dung:
    - de_muc: Công tác chỉ đạo, điều hành
      noi_dung: |
        - Tiếp tục tăng cường công tác chỉ đạo, điều hành mới
        - Hằng năm tự kiểm tra định kỳ và đột xuất mới
    - de_muc: Thủ tục hành chính
      noi_dung: |
        - 100% thủ tục được công khai mới
        - Hồ sơ đúng hạn đạt từ 95% trở lên mới`),
    ).toEqual([
      'Kế hoạch, mục I.1, đoạn 1',
      'Kế hoạch, mục I.1, đoạn 2',
      'Kế hoạch, mục I.2, chỉ tiêu thứ 1',
      'Kế hoạch, mục I.2, chỉ tiêu thứ 2',
    ])
  })

  it('that goes on over the texts of a list', () => {
    expect(
      told(
        '- de_muc: Chỉ tiêu\n  noi_dung:\n    - Hồ sơ đúng hạn đạt 95% mới\n    - |\n      Hồ sơ trực tuyến đạt 80% mới',
      ),
    ).toEqual(['Kế hoạch, mục I, chỉ tiêu thứ 1', 'Kế hoạch, mục I, chỉ tiêu thứ 2'])
  })
})

const filled = ({ cells }: RowEntry) => cells.flatMap(cell => (cell && cell.words.text !== '' ? [cell] : []))

const specs = '../shared/judged/specs'

describe('every passage has one place in words', () => {
  const texts: [name: string, text: string][] = plans.map(name => [name, planText(name)])
  if (existsSync(specs))
    for (const name of readdirSync(specs)) texts.push([name, readFileSync(`${specs}/${name}`, 'utf8')])

  it.each(texts)('in %s', (_, text) => {
    const read = readText(text)
    const places = placesOfCheck(read)
    const { all } = readEntries(read, {
      vocabulary: new Vocabulary(),
      own: undefined,
      reportedElsewhere: () => false,
    })
    const told = new Map<string, string>()
    for (const entry of all)
      for (const { place, where } of entry.kind === 'row' ? filled(entry) : [entry])
        told.set(`${place.line}:${place.column}`, where())
    const kinds = ['line', 'heading', 'article', 'legal-basis', 'recipient', 'note']
    let count = 0
    for (const [at, { kind, place }] of places) {
      // A cell is told at its first line, a group of rows as a whole.
      if (kind === 'cell' ? place.includes('dòng nhóm') || !told.has(at) : !kinds.includes(kind)) continue
      expect(told.get(at), `${at} ${kind}`).toBe(place)
      count++
    }
    expect(count).toBeGreaterThan(10)
  })
})

it.skipIf(existsSync(specs))(
  `the plans of ${specs} are not beside this checkout: their places are not compared`,
  () => {},
)
