import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import type { ReportOptions } from '../../src/writers/comparison/change-words.ts'
import { comparisonPage } from '../../src/writers/comparison/page/comparison-page.ts'
import { compareTexts } from '../compare/compare-texts.ts'
import { edited, knownEdits } from '../compare/known-edits.ts'
import { browserProgram, inBrowser } from '../helpers/browser.ts'
import { runProgram } from '../helpers/printing.ts'
import { planText } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { hostilePlan } from '../writers/comparison/hostile-plans.ts'

const missing = [
  ...(browserProgram() === undefined ? ['Chromium'] : []),
  ...(runProgram('pdftotext', ['-v']) === undefined ? ['poppler'] : []),
]
const why = missing.length === 0 ? '' : `: not here, there is no ${missing.join(' and no ')}`

it('has Chromium and poppler where everything must be tested', () => {
  if (process.env.CI) expect(missing).toEqual([])
})

const spec = planText('cam-nhuong-2025')
const known = [spec, edited(spec, knownEdits)] as const

describe.skipIf(missing.length > 0)(`the page of a comparison in Chromium${why}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-page-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let files = 0

  /** What was asked of any machine, and what ran that must not. */
  interface Opened {
    page: Page
    asked: string[]
    ran: string[]
  }

  /** Opens the page of a pair of plans from a file. */
  async function open(
    browser: Browser,
    [before, after]: readonly [string, string],
    { width = 1100, script = true, ...options }: ReportOptions & { width?: number; script?: boolean } = {},
  ): Promise<Opened> {
    const file = join(folder, `so-sanh-${++files}.html`)
    writeFileSync(file, comparisonPage(compareTexts(before, after), options))
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script })
    const page = await context.newPage()
    const opened: Opened = { page, asked: [], ran: [] }
    page.on('request', request => opened.asked.push(request.url()))
    page.on('dialog', dialog => {
      opened.ran.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('pageerror', error => opened.ran.push(error.message))
    page.on('console', message => opened.ran.push(message.text()))
    await page.goto(pathToFileURL(file).href)
    return opened
  }

  /** The numbers of the changes that are seen. */
  const seen = async (page: Page): Promise<number[]> =>
    (
      await page.evaluate<string[]>(
        `[...document.querySelectorAll('article')].filter(each => each.getClientRects().length > 0).map(each => each.id)`,
      )
    ).map(id => Number(id.replace('thay-doi-', '')))

  const status = (page: Page): Promise<string | null> => page.locator('[role=status]').textContent()

  const articleCount = (page: Page): Promise<number> => page.locator('article').count()

  it('opens without asking for anything, and its own script runs under its policy', async () => {
    await inBrowser(async browser => {
      const { page, asked, ran } = await open(browser, known)
      expect(asked).toHaveLength(1)
      expect(asked[0]).toMatch(/^file:/)
      expect(ran).toEqual([])
      expect(await page.locator('form#loc').isVisible()).toBe(true)
      expect(await status(page)).toBe(`${await articleCount(page)} thay đổi.`)
    })
  })

  it('shows every change without a script, and no form that would do nothing', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known, { script: false })
      const html = readFileSync(new URL(page.url()), 'utf8')
      expect(html.match(/<article /g)!.length).toBeGreaterThan(20)
      expect(await page.locator('form').isVisible()).toBe(false)
      for (const article of await page.locator('article').all()) expect(await article.isVisible()).toBe(true)
    })
  })

  it('hides what is of another rank, unit or field, with headings that are left empty, and shows all again', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known)
      const all = await seen(page)
      const of = (attribute: string, value: string): Promise<number[]> =>
        page.evaluate<number[]>(
          `[...document.querySelectorAll('article[${attribute}~="${value}"]')].map(each => Number(each.id.slice(9)))`,
        )

      await page.locator('input[value=major]').uncheck()
      const content = await of('data-bac', 'content')
      expect(content.length).toBeGreaterThan(3)
      expect(await seen(page)).toEqual(content)
      expect(await status(page)).toBe(`Đang hiện ${content.length} trong ${all.length} thay đổi.`)
      expect(await page.locator('h3', { hasText: 'Quan trọng' }).isVisible()).toBe(false)

      await page.locator('input[value=major]').check()
      const option = page.locator('#don-vi option', { hasText: 'Văn phòng – Thống kê' })
      const unit = (await option.first().getAttribute('value'))!
      await page.locator('#don-vi').selectOption(unit)
      const ofUnit = await of('data-don-vi', unit)
      expect(ofUnit.length).toBeGreaterThan(1)
      expect(await seen(page)).toEqual(ofUnit)

      const field = (await page.locator(`#thay-doi-${ofUnit[0]}`).getAttribute('data-linh-vuc'))!.split(
        ' ',
      )[0]!
      await page.locator('#linh-vuc').selectOption(field)
      const ofField = await of('data-linh-vuc', field)
      expect(await seen(page)).toEqual(ofUnit.filter(number => ofField.includes(number)))

      await page.locator('button[type=reset]').click()
      await page.waitForFunction(`document.querySelectorAll('article[hidden]').length === 0`)
      expect(await seen(page)).toEqual(all)
      expect(await status(page)).toBe(`${all.length} thay đổi.`)
    })
  })

  it('finds words of before and of after, with or without marks, wherever the tone is written', async () => {
    const rest = '    - Tổ chức hội nghị tổng kết vào cuối năm nay.'
    const pair = [
      contentPlan(`    - Mở hai lớp tập huấn cho thôn Hoà Bình.\n${rest}`),
      contentPlan(
        `    - Mở năm lớp tập huấn cho thôn Hoà Bình.\n${rest.replace('tổng kết', 'sơ kết và đường lối')}`,
      ),
    ] as const
    await inBrowser(async browser => {
      const { page } = await open(browser, pair)
      const find = async (words: string): Promise<number[]> => {
        await page.locator('#tim').fill(words)
        return seen(page)
      }
      const [first, second] = await seen(page)
      expect(await find('hai lớp')).toEqual([first])
      expect(await find('NĂM LỚP')).toEqual([first])
      expect(await find('hội nghị sơ kết và')).toEqual([second])
      expect(await find('hội nghị tổng kết')).toEqual([second])
      expect(await find('nam lop  tap')).toEqual([first])
      expect(await find('duong loi')).toEqual([second])
      expect(await find('đường lối')).toEqual([second])
      expect(await find('thôn hòa bình')).toEqual([first])
      expect(await find('thôn hoà bình'.normalize('NFD'))).toEqual([first])
      expect(await find('hoá bình')).toEqual([])
      expect(await status(page)).toBe('Không có thay đổi nào khớp.')
      expect(await find('')).toEqual([first, second])
      await page.locator('#tim').press('Enter')
      expect(await seen(page)).toEqual([first, second])
    })
  })

  it('shows what a link of the contents leads to even where it was filtered away', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known)
      await page.locator('input[value=content]').uncheck()
      await page.locator('nav a', { hasText: 'Nội dung' }).click()
      await page.waitForFunction(`document.querySelectorAll('article[hidden]').length === 0`)
      expect(await page.locator('h3', { hasText: 'Nội dung' }).isVisible()).toBe(true)
    })
  })

  it('filters by unit in a list by units', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known, { by: 'unit' })
      await page.locator('#don-vi').selectOption({ index: 1 })
      const groups = page.locator('.group:not([hidden])')
      expect(await groups.count()).toBe(1)
      expect(await status(page)).toMatch(/^Đang hiện \d+ trong \d+ lượt thay đổi\.$/)
    })
  })

  it('runs nothing and asks for nothing that plans hold', async () => {
    await inBrowser(async browser => {
      const opened = await open(browser, [hostilePlan(2025), hostilePlan(2026)], { all: true })
      const { page, asked, ran } = opened
      expect(await articleCount(page)).toBeGreaterThan(10)
      for (const words of ['hit', '<script>', '</script>', 'javascript:']) {
        await page.locator('#tim').fill(words)
        expect((await seen(page)).length, words).toBeGreaterThan(0)
      }
      await page.locator('#tim').fill('')
      for (const id of ['don-vi', 'linh-vuc']) await page.locator(`#${id}`).selectOption({ index: 1 })
      await page.locator('button[type=reset]').click()
      for (const article of await page.locator('article').all()) await article.hover()
      await page.pdf({ format: 'A4' })
      expect(await page.evaluate('window.hit')).toBeUndefined()
      expect(ran).toEqual([])
      expect(asked).toHaveLength(1)
      expect(await page.locator('img, iframe, base, a[href^="javascript"]').count()).toBe(0)
      expect(page.url()).toMatch(/^file:/)
    })
  })

  it.each([360, 320])('is no wider than a window of %i px, whatever its words', async width => {
    const long = 'a'.repeat(150)
    const pairs = [
      known,
      [hostilePlan(2025), hostilePlan(2026)],
      [contentPlan(`    - Tên tệp ${long} cũ.`), contentPlan(`    - Tên tệp ${long} mới, ${long}.`)],
    ] as const
    await inBrowser(async browser => {
      for (const pair of pairs)
        for (const options of [{ all: true }, { by: 'unit' as const }]) {
          const { page } = await open(browser, pair, { width, ...options })
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
          await page.context().close()
        }
    })
  })

  it('has letters that can be read in the light and in the dark: 4.5 to 1 against what is behind them', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known, { all: true })
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const found = await page.evaluate<[string, number][]>(contrasts)
        expect(found.length).toBeGreaterThan(20)
        for (const [words, contrast] of found)
          expect(contrast, `${colorScheme}: ${words}`).toBeGreaterThan(4.5)
      }
    })
  })

  it('is worked by the keyboard alone: every control has a name and shows where one is', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known)
      const named = `[...document.querySelectorAll('form input, form select')].map(each => each.labels[0]?.textContent.trim())`
      const names = await page.evaluate<string[]>(named)
      expect(names.slice(0, 3)).toEqual(['Tìm chữ', 'Quan trọng (14)', 'Nội dung (9)'])
      for (const name of names) expect(name).toBeTruthy()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(`document.activeElement.textContent`)).toBe('Đến danh sách thay đổi')
      expect(await page.locator('.skip').isVisible()).toBe(true)
      await page.locator('#tim').focus()
      await page.keyboard.press('Tab')
      expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
    })
  })

  /** The text of the printed pages, without the numbers of pages and changes, which are drawn first. */
  async function print(page: Page): Promise<{ file: string; pages: string[] }> {
    const file = join(folder, `so-sanh-${++files}.pdf`)
    writeFileSync(file, await page.pdf({ preferCSSPageSize: true }))
    const text = runProgram('pdftotext', ['-raw', file, '-'])!
    const pages = text.split('\f').slice(0, -1)
    return { file, pages: pages.map(each => each.replace(/^(?:\d+\n)+/, '')) }
  }

  const squashed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '')

  /** The words of the changes that are shown, line by line. */
  const shownWords = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(
      `[...document.querySelectorAll('article:not([hidden])')].flatMap(article =>
        [...article.querySelectorAll('h5, .about span, .task, .words, .detail, dt, li')].map(each => each.textContent.replace('Thay đổi ', '')))`,
    )

  it('prints on A4: page one on a sheet of its own, then the words of every change', async () => {
    await inBrowser(async browser => {
      const { page } = await open(browser, known, { all: true })
      const { file, pages } = await print(page)
      expect(runProgram('pdfinfo', [file])).toMatch(/Page size: +59[45](?:\.\d+)? x 84[12](?:\.\d+)? pts/)
      expect(pages[1]).toMatch(/^Các thay đổi\n/)
      expect(pages.join()).not.toContain('Tìm chữ')
      const text = squashed(pages.join('\n'))
      const words = await shownWords(page)
      expect(words.length).toBeGreaterThan(100)
      // A number in the margin is drawn apart from its heading.
      for (const line of words) expect(text).toContain(squashed(line).replace(/^\d+(?=[+−~])/, ''))
    })
  })

  it.each([
    ['cam-nhuong-2025', 'quang-khai-2023'],
    ['bac-ai-2021-2025', 'cam-nhuong-2025'],
    ['ha-trung-2023', 'duong-hoa-2023'],
  ])('keeps page one on one sheet however much changed: %s and %s', async (before, after) => {
    await inBrowser(async browser => {
      const { page } = await open(browser, [planText(before), planText(after)])
      const { pages } = await print(page)
      expect(pages[1]).toMatch(/^Các thay đổi\n/)
    })
  })

  it('prints only what is shown, says so, and opens what is folded', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `        - Nội dung thứ ${index} của phần này.`)
    const pair = [
      contentPlan('    - Mở hai lớp tập huấn.'),
      contentPlan(
        `    - Mở ba lớp tập huấn.\n    - de_muc: Kiểm tra đột xuất\n      noi_dung: |\n${lines.join('\n')}`,
      ),
    ] as const
    await inBrowser(async browser => {
      const { page } = await open(browser, pair)
      await page.locator('#tim').fill('đột xuất')
      await page.locator('summary').click()
      expect(await page.locator('details[open]').count()).toBe(0)
      const text = (await print(page)).pages.slice(1).join('\n')
      expect(text).toContain('Chỉ in 1 trong 2 thay đổi: có chữ “đột xuất”.')
      expect(text).not.toContain('tập huấn')
      for (let index = 0; index < 20; index++) expect(text).toContain(`Nội dung thứ ${index} của phần này`)
    })
  })

  it('prints in grey what went with a line through it, what came with a line under it', async () => {
    const pair = [
      contentPlan('    - Mở lớp taphuanx ở xã.'),
      contentPlan('    - Mở lớp boiduonx ở xã.'),
    ] as const
    await inBrowser(async browser => {
      const { page } = await open(browser, pair)
      const { file } = await print(page)
      const pixels = 'pdftoppm'
      runProgram(pixels, ['-gray', '-r', '150', '-f', '2', '-l', '2', file, join(folder, 'xam')])
      const picture = readGrey(readFileSync(join(folder, 'xam-2.pgm')))
      const boxes = runProgram('pdftotext', ['-bbox', '-f', '2', '-l', '2', file, '-'])!
      const [went, came] = ['taphuanx', 'boiduonx'].map(word => lineIn(picture, boxes, word))
      expect(went).toBeGreaterThan(0.4)
      expect(went).toBeLessThan(0.75)
      expect(came).toBeGreaterThan(0.8)
    })
  })
})

/** For elements with words of their own, how they stand out against the nearest colour behind them. */
const contrasts = `(() => {
  const parts = colour => colour.match(/[\\d.]+/g).map(Number)
  const light = colour => {
    const [r, g, b] = parts(colour).slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (parts(colour)[3] !== 0) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const seen = new Map()
  for (const element of document.querySelectorAll('body *')) {
    const words = [...element.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join('')
    if (words === '' || element.getClientRects().length === 0 || element.closest('svg, script')) continue
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))]
    seen.set(element.tagName + '.' + element.className + ' in ' + element.parentElement.className, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
  }
  return [...seen]
})()`

interface Grey {
  width: number
  height: number
  at: Uint8Array
}

/** A picture in PGM. */
function readGrey(file: Uint8Array): Grey {
  const [head, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(Buffer.from(file).toString('latin1'))!
  return { width: Number(width), height: Number(height), at: file.subarray(head.length) }
}

/** Where in the height of a word, from 0 at its top to 1, a dark line goes through its whole width. */
function lineIn({ width, at }: Grey, boxes: string, word: string): number {
  const found = new RegExp(
    `xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${word}<`,
  ).exec(boxes)!
  const [left, top, right, bottom] = found.slice(1).map(points => (Number(points) * 150) / 72)
  const rows: number[] = []
  for (let y = Math.floor(top!); y <= Math.ceil(bottom! + 4); y++) {
    let dark = 0
    for (let x = Math.ceil(left!); x < Math.floor(right!); x++) if (at[y * width + x]! < 160) dark++
    if (dark / (Math.floor(right!) - Math.ceil(left!)) > 0.97) rows.push(y)
  }
  const middle = rows.reduce((sum, y) => sum + y, 0) / rows.length
  return (middle - top!) / (bottom! - top!)
}
