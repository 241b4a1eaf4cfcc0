import { describe, expect, it } from 'vitest'
import loadProvinces from '../../data/tu-ngu/tinh-thanh.yaml'
import type { Paragraph } from '../../src/document/blocks.ts'
import { balanceTitles } from '../../src/layout/balance-titles.ts'
import { textWidth } from '../../src/layout/measure.ts'
import { makeLayout, mmToPoints, textAreaWidth } from '../../src/layout/nd30.ts'
import { fontOf, handLines, paragraphWords, setText } from '../../src/layout/paragraph-text.ts'
import { makeBlocks } from '../../src/markup/make-blocks.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import fc from '../helpers/fast-check.ts'

interface Issued {
  agency: string
  authority?: string
  number?: string
  symbol?: string
  date?: string
  wording: 'kem_theo' | 'ban_hanh_kem_theo'
  size: 13 | 14
}

const specOf = ({ agency, authority, number, symbol, date, wording, size }: Issued): string => `nam: 2027
co_quan:
  ten: ${agency}
  dia_danh: X
the_thuc:
  co_chu: ${size}
  kem_theo: ${wording}
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  ky_hieu: ${symbol ?? 'QĐ-UBND'}
${number === undefined ? '' : `  so: ${number}\n`}${date === undefined ? '' : `  ngay: ${date}\n`}${
  authority === undefined ? '' : `  tham_quyen: ${authority}\n`
}  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch.
ke_hoach:
  trich_yeu: Kế hoạch năm 2027
  noi_dung: Nội dung./.
phu_luc:
  - ten: Nhiệm vụ
    huong_giay: ngang
    noi_dung: Nội dung.
`

/** The lines of the two references of a document: what each says, its width, and that of its page. */
function referencesOf(
  issued: Issued,
): { text: string; lines: { text: string; width: number }[]; room: number }[] {
  const { value, diagnostics } = readPlan('ke-hoach.yaml', specOf(issued), () => ({ error: '' }))
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  const layout = makeLayout(value.house)
  const { sections } = balanceTitles(makeBlocks(value.plan).value!, layout)
  return sections.flatMap(({ blocks, landscape }) =>
    blocks
      .filter((block): block is Paragraph => block.type === 'paragraph' && block.kind === 'reference')
      .map(paragraph => {
        const runs = setText(paragraph, layout)
        const font = fontOf(layout.paragraphs.reference)
        return {
          text: paragraphWords(runs),
          lines: handLines(runs).map(line => ({
            text: paragraphWords(line.runs),
            width: textWidth(line.runs, font),
          })),
          room: mmToPoints(textAreaWidth(layout.page, landscape)),
        }
      }),
  )
}

const beginnings = /^(?:ngày|của)[\s\u00a0\u2007]/u

/** The lines that neither begin by the sense, nor are a part of an issuer's name that is wider than a line. */
function senseless({ lines }: ReturnType<typeof referencesOf>[number]): string[] {
  const issuer = lines.findIndex(({ text }) => /^của[\s\u00a0]/u.test(text))
  return lines
    .filter(({ text }, index) => index > 0 && !beginnings.test(text) && (issuer === -1 || index < issuer))
    .map(({ text }) => text)
}

const wordings = ['kem_theo', 'ban_hanh_kem_theo'] as const
const numbers = [undefined, '7', '15', '1234', '123456']
const dates = [undefined, '05/01/2027', '28/11/2027', '/11/2027']
const cities = ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']

describe('the (Kèm theo …) line', () => {
  it('breaks by its sense for each province, wording, number and date, on both papers', () => {
    const { nay } = loadProvinces()
    expect(nay).toHaveLength(34)
    for (const [index, name] of nay.entries())
      for (const wording of wordings)
        for (const number of numbers)
          for (const date of dates) {
            const agency = `Ủy ban nhân dân ${cities.includes(name) ? 'thành phố' : 'tỉnh'} ${name}`
            const authority = index % 2 === 0 ? undefined : `Chủ tịch ${agency}`
            const size = index % 3 === 0 ? 13 : 14
            const issued: Issued = {
              agency,
              wording,
              size,
              ...(authority === undefined ? {} : { authority }),
              ...(number === undefined ? {} : { number }),
              ...(date === undefined ? {} : { date }),
            }
            const found = referencesOf(issued)
            expect(found).toHaveLength(2)
            for (const { text, lines, room } of found) {
              expect(lines.length, text).toBeLessThanOrEqual(3)
              for (const line of lines) expect(line.width, line.text).toBeLessThanOrEqual(room - 8)
              for (const line of lines.slice(1)) expect(line.text).toMatch(beginnings)
            }
          }
  })

  it('breaks by its sense however long the names are', () => {
    const syllable = fc.constantFrom('Nguyễn', 'Thượng', 'Trường', 'Mỹ', 'An', 'Nghiêm', 'Phương', 'Hưng')
    fc.assert(
      fc.property(
        fc.array(syllable, { minLength: 1, maxLength: 24 }),
        fc.constantFrom('Ủy ban nhân dân xã ', 'Ban Chỉ đạo của Ủy ban nhân dân đặc khu '),
        fc.constantFrom(...numbers),
        fc.constantFrom(...dates),
        fc.constantFrom(...wordings),
        fc.constantFrom('QĐ-UBND', 'QĐ-BCĐCCHCCĐSĐA06'),
        fc.constantFrom(13 as const, 14 as const),
        (name, kind, number, date, wording, symbol, size) => {
          const agency = kind + name.join(' ')
          const issued: Issued = {
            agency,
            wording,
            symbol,
            size,
            ...(number === undefined ? {} : { number }),
            ...(date === undefined ? {} : { date }),
          }
          for (const reference of referencesOf(issued)) {
            expect(senseless(reference)).toEqual([])
            for (const line of reference.lines)
              expect(line.width, line.text).toBeLessThanOrEqual(reference.room - 8)
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('prefers the place before the issuer, then that before the date', () => {
    const linesOf = (issued: Omit<Issued, 'size' | 'agency'> & { agency?: string }) =>
      referencesOf({ agency: 'Ủy ban nhân dân xã X', size: 14, ...issued })[0]!.lines.map(({ text }) =>
        text.replace(/[\s\u2007\u00a0]+/g, ' ').replaceAll('\u2011', '-'),
      )
    expect(linesOf({ wording: 'kem_theo', number: '15', date: '05/01/2027' })).toEqual([
      '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2027',
      'của Ủy ban nhân dân xã X)',
    ])
    expect(linesOf({ wording: 'ban_hanh_kem_theo' })).toEqual([
      '(Ban hành kèm theo Quyết định số /QĐ-UBND',
      'ngày tháng năm 2027 của Ủy ban nhân dân xã X)',
    ])
  })
})
