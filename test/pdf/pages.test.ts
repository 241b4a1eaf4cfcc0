import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whyNotPrinted } from '../helpers/printing.ts'
import { plans, planText, renderText } from '../helpers/render.ts'
import { mm, near, numberOf, type Page, pagesOf, print, textOf, type Word } from './read-pages.ts'

const why = whyNotPrinted()

it('has LibreOffice, poppler and a font with the letters of Vietnamese where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

describe.skipIf(why !== undefined)(
  `pages as LibreOffice prints them${why ? `: not here, ${why}` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-pdf-'))
    const printed = new Map<string, Page[]>()

    beforeAll(async () => {
      for (const name of plans) writeFileSync(join(folder, `${name}.docx`), await renderText(planText(name)))
      print(folder, plans)
      for (const name of plans) printed.set(name, pagesOf(join(folder, `${name}.pdf`)))
    }, 240_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it.each(plans)('%s: every page is A4 with words on it, all inside the margins', name => {
      const pages = printed.get(name)!
      expect(pages.length).toBeGreaterThan(2)
      for (const [index, page] of pages.entries()) {
        const sides = [page.width, page.height].sort((a, b) => a - b)
        expect(sides[0]).toBeCloseTo(mm(210), 0)
        expect(sides[1]).toBeCloseTo(mm(297), 0)
        const body = page.words.filter(word => word !== numberOf(page))
        expect(body.length, `page ${index + 1}`).toBeGreaterThan(0)
        for (const word of body) {
          expect(word.left, `${word.text} on page ${index + 1}`).toBeGreaterThan(mm(25))
          expect(word.right, `${word.text} on page ${index + 1}`).toBeLessThan(page.width - mm(20) + near)
          expect(word.bottom, `${word.text} on page ${index + 1}`).toBeLessThan(page.height - mm(20) + near)
        }
      }
    })

    it.each(plans)('%s: Quốc hiệu stands on one line, Tiêu ngữ under its middle', name => {
      const pages = printed.get(name)!.filter(page => textOf(page).includes('CỘNG HÒA XÃ HỘI'))
      expect(pages.length).toBeGreaterThan(0)
      for (const { words } of pages) {
        const first = words.findIndex(word => word.text === 'CỘNG')
        const nation = words.slice(first, first + 8)
        expect(nation.map(word => word.text).join(' ')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
        for (const word of nation) expect(word.top).toBeCloseTo(nation[0]!.top, 0)
        const motto = words.slice(words.findIndex(word => word.text === 'Độc')).slice(0, 8)
        const middle = (line: Word[]) => (line[0]!.left + line.at(-1)!.right) / 2
        expect(Math.abs(middle(motto) - middle(nation))).toBeLessThan(2)
      }
    })

    it.each(plans)(
      '%s: numbers are centred in the top margin, restart, and are hidden on first pages',
      name => {
        const pages = printed.get(name)!
        let expected = 1
        for (const page of pages) {
          const number = numberOf(page)
          if (number === undefined) expected = 1
          else {
            expect(number.text).toBe(String(expected))
            expect((number.left + number.right) / 2).toBeCloseTo(page.width / 2 + mm(5), -1)
          }
          expected++
        }
        expect(numberOf(pages[0]!)).toBeUndefined()
      },
    )

    it('repeats the header of a table on each of its pages', () => {
      const pages = printed.get('cam-nhuong-2025')!.filter(page => page.width > page.height)
      expect(pages.length).toBeGreaterThan(5)
      for (const page of pages) {
        const header = page.words.filter(word => word.top < mm(65)).map(word => word.text)
        expect(header).toEqual(expect.arrayContaining(['TT', '1-', '2-', '3-', '4-', '5-', '6-', '7-', '8-']))
      }
    })

    it('keeps the signature on the page of the last words and of the recipients', () => {
      for (const [name, signer] of [
        ['cam-nhuong-2025', 'Nguyễn Văn Hùng'],
        ['duong-hoa-2023', 'Lê Văn Thúc'],
        ['quang-khai-2023', 'Nguyễn Đức Thuận'],
      ] as const) {
        const page = printed.get(name)!.find(candidate => textOf(candidate).includes(signer))!
        expect(textOf(page)).toContain('Nơi nhận:')
        expect(textOf(page)).toMatch(/\.\/\./)
        const post = page.words.find(word => word.text === 'CHỦ')!
        const signature = page.words.find(word => word.text === signer.split(' ')[0] && word.top > post.top)!
        // Room for signature and seal: 36 mm from post to name, as the house style says.
        expect(signature.top - post.bottom).toBeGreaterThan(mm(34))
        const recipients = page.words.find(word => word.text === 'Nơi')!
        const top = page.words.find(word => word.text === 'TM.' || word.text === 'CHỦ')!
        expect(Math.abs(recipients.top - top.top)).toBeLessThan(4)
      }
    })

    it('loses nothing of a row that is higher than a page', async () => {
      const long = Array.from({ length: 900 }, (_, index) => `từ${index}`).join(' ')
      const spec = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Thử
  noi_dung:
    - bang:
        cot: { tt: TT, a: A, b: B, c: C }
        hang:
          - { a: ngắn, b: "${long}", c: ngắn }
          - { a: sau }
`
      const file = join(folder, 'hang-cao.docx')
      writeFileSync(file, await renderText(spec))
      print(folder, ['hang-cao'])
      const pages = pagesOf(join(folder, 'hang-cao.pdf'))
      expect(pages.length).toBeGreaterThan(1)
      const all = pages.map(textOf).join(' ')
      for (let index = 0; index < 900; index++) expect(all).toContain(`từ${index}`)
      for (const page of pages) expect(textOf(page)).toContain('TT')
    })
  },
)
