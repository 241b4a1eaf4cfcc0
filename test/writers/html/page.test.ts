import { describe, expect, it } from 'vitest'
import { stateOfHtml } from '../../../src/writers/html/seal.ts'
import { partsOf, plans, planText, renderText, textOf, wordsOf } from '../../helpers/render.ts'
import { contentPlan, smallPlan } from '../../helpers/small-plan.ts'

const pageOf = async (spec: string): Promise<string> =>
  new TextDecoder().decode(await renderText(spec, 'html'))

/** What a reader sees: the text of the body. */
const bodyText = (html: string): string =>
  html
    .slice(html.indexOf('<body>'))
    .replace(/<!--.*?-->/gs, ' ')
    .replace(/<br>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

describe('the web page of a plan', () => {
  it('takes nothing from elsewhere and lets nothing run', async () => {
    const html = await pageOf(planText('cam-nhuong-2025'))
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/https?:|url\(|<script|<link|<img|<iframe|\son\w+=/i)
  })

  it('shows what looks like markup as text', async () => {
    const html = await pageOf(
      contentPlan(`    - de_muc: |
        <script>alert(1)</script>
      noi_dung: |
        "><img src=x onerror=alert(2)> & 'x' [#MA-1]
    - bang:
        cot:
          a: |
            </style><b onclick="x">A</b>
        hang:
          - a: |
              <a href="javascript:alert(3)">đây</a>`),
    )
    expect(html).not.toMatch(/<script|<img|<a href="j|<b onclick/)
    expect(bodyText(html)).toContain('<SCRIPT>ALERT(1)</SCRIPT>')
    expect(bodyText(html)).toContain(`"><img src=x onerror=alert(2)> & 'x'`)
  })

  it.each(plans)('of %s has the words of the .docx in the same order', async name => {
    const docx = wordsOf(textOf(partsOf(await renderText(planText(name)))['word/document.xml']!))
    const html = bodyText(
      await pageOf(planText(name)).then(page => page.replace(/<div class="cac-chu-thich".*?<\/div>/gs, ' ')),
    )
    // The number of a note is a word of the page only.
    const words = wordsOf(html.replace(/(?<=\p{L})\d(?=\s)/gu, ' '))
    expect(words.join(' ').replace(/ /g, '')).toBe(docx.join('').replace(/ /g, ''))
  })

  it('keeps plain hyphens in symbols, in words that do not part', async () => {
    const html = await pageOf(contentPlan('    - |\n      Theo Quyết định số 15/QĐ-UBND.'))
    expect(html).toMatch(/<span class="lien">[^<]*15\/QĐ-UBND\.?<\/span>/)
    expect(html).not.toContain('\u2011')
  })

  it('numbers the pages of each section anew, and on from the decision where the house does so', async () => {
    const anew = await pageOf(smallPlan())
    expect(anew).toContain('counter-increment:phan-2')
    const on = await pageOf(smallPlan({ root: 'the_thuc:\n  so_trang_ke_hoach: tiep' }))
    expect(on).not.toContain('counter-increment:phan-2')
  })

  it('is known as untouched until somebody edits it', async () => {
    const page = await renderText(smallPlan(), 'html')
    expect(stateOfHtml(page)).toBe('untouched')
    const edited = new TextDecoder().decode(page).replace('Nguyễn Văn A', 'Nguyễn Văn B')
    expect(stateOfHtml(new TextEncoder().encode(edited))).toBe('edited')
    expect(stateOfHtml(new TextEncoder().encode('<p>khác</p>'))).toBe('foreign')
  })
})
