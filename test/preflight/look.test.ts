import { describe, expect, it } from 'vitest'
import type { PageLine, PrintedPage } from '../../src/pages/page.ts'
import type { Expected } from '../../src/preflight/expected.ts'
import { lookAtPages } from '../../src/preflight/look.ts'

const margins = { top: 57, bottom: 57 }
const lineHeight = 15.5

const nothing: Expected = {
  headings: new Map(),
  signatures: [],
  unbroken: [],
  notes: '',
  numbers: new Set(),
  font: 'Times New Roman',
}

/** Lines below each other from a height; each may be moved to the right. */
const column = (texts: readonly string[], top = 70, left = 85, right = 300, pitch = 17): PageLine[] =>
  texts.map((text, index) => ({
    text,
    left,
    right,
    top: top + index * pitch,
    bottom: top + index * pitch + lineHeight,
  }))

const number = (text: string): PageLine => ({ text, left: 295, right: 302, top: 28, bottom: 42 })

const page = (...lines: PageLine[]): PrintedPage => ({ width: 595, height: 842, lines })

const full = Array.from({ length: 40 }, (_, index) => `Dòng thứ ${index}`)

const rules = (pages: PrintedPage[], expected: Partial<Expected>) =>
  lookAtPages({ pages, fonts: [] }, { ...nothing, ...expected }, margins).map(
    ({ rule, page }) => `${page} ${rule}`,
  )

describe('a signature', () => {
  const signatures = [{ post: 'TM.ỦYBANNHÂNDÂN', name: 'NguyễnVănBình', recipients: 'Nơinhận:' }]
  const signature = (top: number): PageLine[] => [
    ...column(['Nơi nhận:', '- Lưu: VT.'], top),
    ...column(['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], top, 320, 500),
  ]
  const name = (top: number): PageLine[] => column(['Nguyễn Văn Bình'], top, 320, 500)

  it('alone on a page is told', () => {
    const pages = [page(...column(full)), page(number('2'), ...signature(70), ...name(200))]
    expect(rules(pages, { signatures })).toContain('2 pages/signature-alone')
  })

  it('below two lines of the text is right', () => {
    const last = page(number('2'), ...column(['dòng áp chót', 'dòng cuối.']), ...signature(110), ...name(240))
    expect(rules([page(...column(full)), last], { signatures })).toEqual([])
  })

  it('whose name stands on the next page is told', () => {
    const pages = [page(...column(full), ...signature(740)), page(number('2'), ...name(70))]
    expect(rules(pages, { signatures })).toContain('2 pages/signature-apart')
  })

  it('is not looked for in the head, where the agency has the same first words', () => {
    const first = page(...column(['ỦY BAN NHÂN DÂN'], 60), ...column(full.slice(0, 36), 90))
    const last = page(number('2'), ...column(['cuối.']), ...column(['ỦY BAN NHÂN DÂN XÃ'], 300, 320, 500))
    const own = [{ post: 'ỦYBANNHÂNDÂNXÃ', name: 'ỦYBANNHÂNDÂNXÃ', recipients: '' }]
    expect(rules([first, last], { signatures: own })).toEqual([])
  })
})

describe('a heading', () => {
  const headings = new Map([['II.TỔCHỨCTHỰCHIỆN', 'II. TỔ CHỨC THỰC HIỆN']])

  it('that ends a page is told, on one line or on two', () => {
    const one = page(...column([...full.slice(0, 39), 'II. TỔ CHỨC THỰC HIỆN']))
    const two = page(...column([...full.slice(0, 38), 'II. TỔ CHỨC', 'THỰC HIỆN']))
    const next = page(number('2'), ...column(full))
    expect(rules([one, next], { headings })).toEqual(['1 pages/heading-last'])
    expect(rules([two, next], { headings })).toEqual(['1 pages/heading-last'])
  })

  it('with a line below it is right, and so is a line that only ends like it', () => {
    const below = page(...column([...full.slice(0, 38), 'II. TỔ CHỨC THỰC HIỆN', 'Các phòng']))
    const other = page(...column([...full.slice(0, 39), 'xem mục II. TỔ CHỨC THỰC HIỆN']))
    expect(rules([below], { headings })).toEqual([])
    expect(rules([other], { headings })).toEqual([])
  })

  it('is seen above the notes of its page', () => {
    const notes = column(['1 Theo báo cáo của xã.'], 760)
    const first = page(...column([...full.slice(0, 38), 'II. TỔ CHỨC THỰC HIỆN']), ...notes)
    expect(rules([first], { headings, notes: 'Theobáocáocủaxã.' })).toEqual(['1 pages/heading-last'])
  })
})

describe('a page', () => {
  it('that is nearly empty is told where the text goes on, and at the end', () => {
    const little = page(number('2'), ...column(['một dòng', 'hai dòng']))
    expect(rules([page(...column(full)), little, page(number('3'), ...column(full))], {})).toEqual([
      '2 pages/nearly-empty',
    ])
    expect(rules([page(...column(full)), little], {})).toEqual(['2 pages/nearly-empty'])
  })

  it('that is a short part of its own is right', () => {
    expect(rules([page(...column(['Phụ lục', 'một dòng'])), page(...column(full))], {})).toEqual([])
  })

  it('without a line is told', () => {
    expect(rules([page(...column(full)), page(number('2'))], {})).toEqual(['2 pages/nearly-empty'])
  })
})

describe('a number', () => {
  const numbers = new Set(['Năm 2026', ' 1.250'])

  it('that is broken over two lines of a cell is told', () => {
    expect(rules([page(...column([...full, 'Năm 202', '6']))], { numbers })).toEqual([
      '1 pages/number-broken',
    ])
    expect(rules([page(...column(full), ...column(['1.2', '50'], 300, 400, 430, 16))], { numbers })).toEqual([
      '1 pages/number-broken',
    ])
  })

  it('that stands above another one in the next row or in another column is right', () => {
    expect(rules([page(...column(full), ...column(['1.2', '50'], 300, 400, 430, 21))], { numbers })).toEqual(
      [],
    )
    const beside = [...column(['Năm 202'], 300, 320, 370), ...column(['6'], 317, 420, 430)]
    expect(rules([page(...column(full), ...beside)], { numbers })).toEqual([])
  })
})

it('tells a line of the head that is not on one line, once for each head', () => {
  const head = column(['CỘNG HÒA XÃ HỘI CHỦ', 'NGHĨA VIỆT NAM'], 60, 300, 540)
  const unbroken = ['CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM', 'CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM']
  const right = column(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 60, 300, 540)
  expect(rules([page(...right, ...column(full)), page(...head, ...column(full))], { unbroken })).toEqual([
    '2 pages/head-wrapped',
  ])
})

it('tells fonts that stand for the right one unless they are as wide', () => {
  const fonts = ['TimesNewRomanPS-BoldMT', 'LiberationSerif', 'DejaVuSerif'].map(name => ({
    name,
    pages: [2, 3],
  }))
  const pages = [page(...column(full))]
  expect(lookAtPages({ pages, fonts }, nothing, margins)).toEqual([
    { rule: 'pages/other-font', page: 2, words: 'DejaVuSerif', pages: [2, 3] },
  ])
})
