import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { answersOf } from '../../src/cli/commands/preview.ts'
import { realIo } from '../../src/cli/io.ts'
import { Follower } from '../../src/cli/preview/follow.ts'
import { reckonAside } from '../../src/cli/preview/reckon-aside.ts'
import { type LocalPage, servePage } from '../../src/cli/preview/server.ts'
import { stampOf } from '../../src/cli/watched-files.ts'
import { browserProgram, inBrowser } from '../helpers/browser.ts'
import { planText } from '../helpers/render.ts'

const why = browserProgram() === undefined ? 'there is no Chromium' : undefined

it('has Chromium where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

const folder = mkdtempSync(join(tmpdir(), 'cchc-xem-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Serves a spec and opens it; what the page asks for and says is kept. */
async function previewed(
  name: string,
  text: string,
  use: (page: Page, save: (text: string) => void) => Promise<void>,
  threadFile?: string,
): Promise<void> {
  const spec = join(folder, name)
  writeFileSync(spec, text)
  const io = realIo(threadFile)
  let served: LocalPage | undefined
  const follower = new Follower({
    spec,
    io,
    stamp: stampOf,
    reckon: reckonAside(io),
    tell: () => served?.tell(),
  })
  await follower.start()
  served = await servePage(answersOf(spec, follower))
  const { address } = served
  const asked: string[] = []
  try {
    await inBrowser(async browser => {
      const page = await browser.newPage({ viewport: { width: 1300, height: 800 } })
      page.on('request', request => asked.push(request.url()))
      page.on('pageerror', error => asked.push(`error ${error.message}`))
      await page.goto(address)
      await page.getByText('Đã soát.').waitFor()
      await use(page, text => writeFileSync(spec, text))
      expect(asked.filter(one => !one.startsWith(address))).toEqual([])
    })
  } finally {
    follower.stop()
    await served.close()
  }
}

const small = (body: string, subject = 'Cải cách hành chính'): string => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã Sơn
  dia_danh: Sơn
ke_hoach:
  trich_yeu: ${subject} năm {{nam}}
  noi_dung: |
${body.replace(/^/gm, '    ')}
`

const long = Array.from({ length: 80 }, (_, index) => `Đoạn thứ ${index + 1} nói về một việc phải làm.`)

describe.skipIf(why !== undefined)(`the preview in a browser${why ? `: not here, ${why}` : ''}`, () => {
  it('follows a save, and stays where it was scrolled to', async () => {
    await previewed('theo.yaml', small(long.join('\n')), async (page, save) => {
      const paper = page.frameLocator('#van-ban')
      await paper.getByText('Đoạn thứ 60 nói').scrollIntoViewIfNeeded()
      const before = await paper.getByText('Đoạn thứ 60 nói').boundingBox()
      save(small(long.join('\n').replace('Đoạn thứ 60 nói', 'Đoạn thứ 60 vừa sửa nói')))
      const edited = paper.getByText('Đoạn thứ 60 vừa sửa nói')
      await edited.waitFor()
      expect(Math.abs((await edited.boundingBox())!.y - before!.y)).toBeLessThan(3)
      expect(await page.locator('html').getAttribute('data-version')).toBe('2')
    })
  }, 60_000)

  it('keeps the last good page under the error while the spec is broken, and goes on once it is mended', async () => {
    await previewed('hong.yaml', small('Nội dung đúng.'), async (page, save) => {
      const paper = page.frameLocator('#van-ban')
      await paper.getByText('Nội dung đúng.').waitFor()
      save(small('Nội dung đúng.').replace('trich_yeu', 'trich_yeuu'))
      const error = page.locator('#loi')
      await error.waitFor({ state: 'visible' })
      expect(await error.textContent()).toContain('không có khóa `trich_yeuu`')
      expect(await error.textContent()).toContain('hong.yaml:6')
      await paper.getByText('Nội dung đúng.').waitFor()
      save(small('Nội dung đã sửa.'))
      await paper.getByText('Nội dung đã sửa.').waitFor()
      await error.waitFor({ state: 'hidden' })
    })
  }, 60_000)

  it('leads from a finding to its paragraph and from a paragraph to its line and its finding', async () => {
    const body = `${long.slice(0, 40).join('\n')}\nCăn cứ Nghị định  số 30/2020/NĐ-CP ngày 5/3/2020 của Chính phủ.`
    await previewed('dan.yaml', small(body), async page => {
      const paper = page.frameLocator('#van-ban')
      const findings = page.locator('#cac-cho li[data-paragraph]')
      const number = await findings.last().getAttribute('data-paragraph')
      await findings.last().locator('button').click()
      const chosen = paper.locator('.dang-xem')
      expect(await chosen.getAttribute('data-cho')).toBe(number)
      const box = (await chosen.boundingBox())!
      expect(box.y).toBeGreaterThan(0)
      expect(box.y).toBeLessThan(800)
      await paper.getByText('Đoạn thứ 3 nói về').click()
      const link = page.locator('#cho a')
      expect(await link.textContent()).toMatch(/dan\.yaml:10$/)
      expect(await link.getAttribute('href')).toMatch(/^vscode:\/\/file\/.*dan\.yaml:10:5$/)
      await paper.locator(`[data-cho="${number}"]`).click()
      expect(await page.locator('#cac-cho li.chon').last().getAttribute('data-paragraph')).toBe(number)
    })
  }, 60_000)

  it('hides what is not asked for', async () => {
    await previewed('loc.yaml', planText('ha-trung-2023'), async page => {
      const warnings = page.locator('#cac-cho li.warning')
      expect(await warnings.count()).toBeGreaterThan(0)
      await page.locator('#loc input[value="warning"]').uncheck()
      expect(await warnings.count()).toBe(0)
      await page.locator('#loc input[value="warning"]').check()
      expect(await warnings.count()).toBeGreaterThan(0)
    })
  }, 60_000)

  it('runs nothing that a plan says', async () => {
    const hostile =
      '<script>parent.document.title="sai"</script> <img src=x onerror="parent.document.title=1">'
    await previewed('la.yaml', small(`${hostile}\nĐoạn cuối.`, 'Kế hoạch <b>'), async page => {
      await page.frameLocator('#van-ban').getByText('Đoạn cuối.').waitFor()
      expect(await page.title()).toBe('la.yaml – xem thử')
    })
  }, 60_000)

  it('shows where pages end and how many there are, and prints the paper alone', async () => {
    await previewed(
      'trang.yaml',
      small(long.join('\n')),
      async page => {
        await page.getByText(/Khoảng \d+ trang/).waitFor({ timeout: 60_000 })
        const marks = page.frameLocator('#van-ban').locator('.ngat-trang')
        expect(await marks.first().textContent()).toBe('Trang 2')
        const count = Number(/Khoảng (\d+)/.exec((await page.locator('#trang-thai').textContent())!)![1])
        expect(await marks.count()).toBe(count - 1)
        await page.emulateMedia({ media: 'print' })
        expect(await page.locator('aside').isVisible()).toBe(false)
        expect(await marks.first().isVisible()).toBe(false)
      },
      join(import.meta.dirname, '../../bin/thread.js'),
    )
  }, 120_000)

  it('is whole on a narrow window: what was found stands below the paper', async () => {
    await previewed('hep.yaml', small('Nội dung.'), async page => {
      await page.setViewportSize({ width: 420, height: 800 })
      const paper = (await page.locator('#van-ban').boundingBox())!
      const aside = (await page.locator('aside').boundingBox())!
      expect(aside.y).toBeGreaterThanOrEqual(paper.y + paper.height - 1)
      expect(aside.x + aside.width).toBeLessThanOrEqual(421)
    })
  }, 60_000)
})
