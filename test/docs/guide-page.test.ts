import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { makeGuide } from '../../scripts/guide/make-guide.js'
import { rules } from '../../src/checks/rules/index.ts'
import icons from '../../src/cli/desk/icons.json' with { type: 'json' }
import { browserProgram, inBrowser } from '../helpers/browser.ts'

const page = makeGuide()
const ids = [...page.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id!)

const read = (name: string): Buffer => readFileSync(`docs/${name}`)
/** The guide with other words in its first document. */
const guideOf = (text: string): string =>
  makeGuide(name => (name === 'huong-dan.md' ? Buffer.from(text) : read(name)))

describe('the guide as one page', () => {
  it('has every document that a clerk reads, with each of its headings at a place of its own', () => {
    expect(ids.length).toBe(new Set(ids).size)
    for (const id of ['huong-dan', 'viec', 'so-sanh', 'mau', 'quy-tac', 'quy-tac-the-thuc'])
      expect(ids).toContain(id)
    for (const { id } of rules) expect(page).toContain(`<h2>${id}</h2>`)
  })

  it('leads only to places of its own', () => {
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
    expect(links.length).toBeGreaterThan(300)
    expect(links.filter(href => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([])
  })

  it('is not made where a document leads out of it', () => {
    expect(() => guideOf('# A\n\n[x](architecture.md)\n')).toThrow('huong-dan.md leads to architecture.md')
  })

  it('holds its pictures', () => {
    const image = read('anh/ket-qua.png').toString('base64')
    expect(guideOf('# A\n\n![Một trang](anh/ket-qua.png)\n')).toContain(
      `<img src="data:image/png;base64,${image}" alt="Một trang">`,
    )
  })

  it('shows a word between angles, and takes no tag of a document', () => {
    expect(guideOf('# A\n\n<script>alert(1)</script> và `<tệp>`\n')).not.toContain('<script>alert')
  })

  it('marks `npx`, which who has the package does not type', () => {
    const made = guideOf('# A\n\nGõ `npx cchc check`, hay `npx.cmd cchc`.\n\n```text\nnpx cchc init\n```\n')
    expect(made.match(/<span class="npx">npx(?:\.cmd)? <\/span>cchc/g)).toHaveLength(3)
  })

  it('keeps `npx` where npm is spoken of, and hides what is said of it in bold', () => {
    const made = guideOf(
      '# A\n\nSau `npm ci` gõ `npx cchc init`.\n\nGõ `npx cchc init` **(có gói thì bỏ `npx`)** rồi **xem**.\n',
    )
    expect(made).toContain('<code>npm ci</code> gõ <code>npx cchc init</code>')
    expect(made).toContain(
      '<strong class="npx">(có gói thì bỏ <code>npx</code>)</strong> rồi <strong>xem</strong>',
    )
  })

  it('says `npx` to who has the package only where npm is spoken of', () => {
    const shown = page.replace(/<(span|strong) class="npx">.*?<\/\1>/g, '')
    const paragraphs = [...shown.matchAll(/<(p|li|td|pre)>(.*?)<\/\1>/gs)].map(([, , words]) => words!)
    const left = paragraphs.filter(words => words.includes('npx'))
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter(words => !words.includes('npm'))).toEqual([])
  })
})

describe('the names of icons', () => {
  it('are in every page those of the package', () => {
    const names = new Set<string>(Object.values(icons))
    const guide = read('huong-dan.md').toString('utf8')
    const [, table = ''] = /\| Thả \| Lên \| Được \|\n(?:\|-+)+\|\n((?:\|.*\n)+)/.exec(guide) ?? []
    const inTable = [...table.matchAll(/^\|[^|]*\| \*([^*]+)\* \|/gm)].map(([, name]) => name!)
    expect(inTable).toHaveLength(5)
    const inText = [...guide.matchAll(/\*((?:Nhận|Tạo|Xuất|Soát|Cài|Gỡ) [^*]+)\*/g)].map(([, name]) => name!)
    const readme = readFileSync('README.vi.md', 'utf8')
    const inReadme = [...readme.matchAll(/ lên \*\*([^*]+)\*\*/g)].map(([, name]) => name!)
    expect(inReadme).toHaveLength(4)
    for (const name of [...inTable, ...inText, ...inReadme]) expect(names, name).toContain(name)
  })
})

it('has a browser where everything must be tested', () => {
  if (process.env.CI) expect(browserProgram()).toBeDefined()
})

describe.skipIf(browserProgram() === undefined)(
  `the guide in Chromium${browserProgram() ? '' : ': not here, there is no Chromium'}`,
  () => {
    const work = mkdtempSync(join(tmpdir(), 'cchc-guide-'))
    const file = join(work, 'hướng dẫn & khác.html')
    writeFileSync(file, page.replace('data-install="npm"', 'data-install="windows"'))
    afterAll(() => rmSync(work, { recursive: true, force: true }))

    /** Opens the page as a file; what it asks of any place, and what goes wrong in it, is kept. */
    const open = (width: number, use: (page: Page, asked: string[]) => Promise<void>) =>
      inBrowser(async browser => {
        const opened = await browser.newPage({ viewport: { width, height: 800 } })
        const asked: string[] = []
        opened.on('request', request => asked.push(request.url()))
        opened.on('pageerror', error => asked.push(error.message))
        opened.on('console', message => asked.push(message.text()))
        await opened.goto(pathToFileURL(file).href)
        await use(opened, asked)
      })

    const found = (opened: Page): Promise<string[]> => opened.locator('#found a').allTextContents()

    it('finds words with or without marks, in either way of writing them, and goes there', async () => {
      await open(1280, async (opened, asked) => {
        const results: string[][] = []
        for (const typed of [
          'nơi nhận, người ký',
          'noi nhan, nguoi ky',
          'Nơi Nhận, Người KÝ'.normalize('NFD'),
        ]) {
          await opened.fill('#search', typed)
          results.push(await found(opened))
        }
        expect(results[0]![0]).toBe('Nơi nhận, người ký')
        expect(results[1]).toEqual(results[0])
        expect(results[2]).toEqual(results[0])
        await opened.fill('#search', 'độ khẩn')
        expect(await opened.locator('#found mark').first().textContent()).toMatch(/^độ/i)
        await opened.fill('#search', 'noi nhan, nguoi ky')
        await opened.press('#search', 'Enter')
        expect(decodeURIComponent(opened.url())).toMatch(/#huong-dan--nơi-nhận-người-ký$/)
        await opened.press('#search', 'Escape')
        expect(await opened.locator('#contents').isVisible()).toBe(true)
        await opened.fill('#search', 'zzzz')
        expect(await opened.locator('#found').textContent()).toContain('Không tìm thấy')
        expect(asked).toEqual([pathToFileURL(file).href])
      })
    })

    it('shows commands without `npx`, and with it to who asks for npm', async () => {
      await open(1280, async opened => {
        const command = opened.locator('pre', { hasText: 'cchc import ke-hoach-2025.docx' }).first()
        expect(await command.innerText()).toMatch(/^cchc import/)
        await opened.fill('#search', 'cchc import ke-hoach-2025.docx')
        const told = () => opened.locator('#found').innerText()
        expect(await told()).toContain('cchc import ke-hoach-2025.docx')
        expect(await told()).not.toContain('npx')
        await opened.check('[value=npm]')
        expect(await told()).toContain('npx cchc import ke-hoach-2025.docx')
        expect(await command.innerText()).toMatch(/^npx cchc import/)
      })
    })

    it('is as wide as a narrow window', async () => {
      await open(360, async opened => {
        expect(await opened.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
      })
    })

    it('prints without its contents', async () => {
      await open(1280, async opened => {
        await opened.emulateMedia({ media: 'print' })
        expect(await opened.locator('nav').isVisible()).toBe(false)
        expect(await opened.locator('main').isVisible()).toBe(true)
      })
    })
  },
)
