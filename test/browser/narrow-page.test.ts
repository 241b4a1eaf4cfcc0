import { describe, expect, it } from 'vitest'
import { browserProgram, inBrowser } from '../helpers/browser.ts'
import { planText, renderText } from '../helpers/render.ts'

const why = browserProgram() === undefined ? 'there is no Chromium' : undefined

it('has Chromium where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

/** What lies outside the window without being moved under the finger: the farthest right edge of what is on the page. */
const farthest = `Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.trang, header, footer, .trang > p, hr')].map(one => Math.ceil(one.getBoundingClientRect().right)))`

const nearest = `Math.min(...[...document.querySelectorAll('.trang, .trang > p')].map(one => Math.floor(one.getBoundingClientRect().left)))`

/** Whether each table can be seen whole: within its sheet, or moved in it. */
const tables = `[...document.querySelectorAll('.bang')].every(one => one.getBoundingClientRect().right <= one.closest('.trang').getBoundingClientRect().right + 1)`

describe.skipIf(why !== undefined)(`the web page in a window${why ? `: not here, ${why}` : ''}`, () => {
  it('has nothing outside a window of any width, with an appendix on its side', async () => {
    const html = new TextDecoder().decode(await renderText(planText('cam-nhuong-2025'), 'html'))
    await inBrowser(async browser => {
      for (const width of [1400, 1150, 1000, 850, 600, 360]) {
        const page = await browser.newPage({ viewport: { width, height: 800 } })
        await page.setContent(html)
        expect(await page.evaluate(farthest), `${width}`).toBeLessThanOrEqual(width)
        expect(await page.evaluate(nearest), `${width}`).toBeGreaterThanOrEqual(0)
        expect(await page.evaluate(tables), `${width}`).toBe(true)
        await page.close()
      }
    })
  }, 120_000)
})
