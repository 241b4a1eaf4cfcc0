import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { carriedText } from '../../src/document/carrier.ts'
import type { PrintedDocument } from '../../src/pages/page.ts'
import { readPdf } from '../../src/pages/read-pdf.ts'
import { stateOfPdf } from '../../src/writers/pdf/seal-pdf.ts'
import { browserProgram } from '../helpers/browser.ts'
import { printed } from '../helpers/printed.ts'
import { whyNotPrinted } from '../helpers/printing.ts'
import { plans, planText } from '../helpers/render.ts'

const why = whyNotPrinted() ?? (browserProgram() === undefined ? 'there is no Chromium' : undefined)

it('has LibreOffice and Chromium where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

/** Words with how often they come; dots stand for blanks to fill in, and numbers of notes are written otherwise. */
function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of carriedText(text.replace(/\[\d+\]|(?<=\p{Ll})\d(?=\P{L}|$)|\.{2,}|…/gu, ' ')).split(' '))
    if (/[\p{L}\d]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of the pages without their numbers. */
const wordsOf = ({ pages }: PrintedDocument): Map<string, number> =>
  counted(
    pages.flatMap(({ lines }) => lines.filter(line => line.bottom > 57).map(line => line.text)).join(' '),
  )

describe.skipIf(why !== undefined)(`PDFs of this machine${why ? `: not here, ${why}` : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-in-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const at = (name: string): string => join(folder, name)
  for (const name of plans) writeFileSync(at(`${name}.yaml`), planText(name))

  it('hold the words of the plans, by LibreOffice and by a browser, on as many pages but for one, in the right font', async () => {
    const pages = new Map<string, number[]>()
    for (const printer of ['libreoffice', 'browser']) {
      const specs = plans.map(name => at(`${name}.yaml`))
      const { exit, err } = await printed([
        'render',
        ...specs,
        ...['--format', 'pdf', '--with', printer, '--out-dir', at(printer)],
      ])
      expect(exit, err).toBe(0)
      expect(err).not.toContain('pages/other-font')
      for (const name of plans) {
        const document = await readPdf(readFileSync(join(at(printer), `${name}.pdf`)))
        pages.set(name, [...(pages.get(name) ?? []), document.pages.length])
        const { out } = await printed(['render', at(`${name}.yaml`), '--format', 'txt', '-o', '-'])
        const paper = wordsOf(document)
        for (const [word, count] of counted(out)) {
          // Heads of tables are there once more on each page; a blank to fill in may part a word from what follows it.
          expect(
            paper.get(word) ?? paper.get(word.replace(/^\//, '')) ?? 0,
            `${name}: ${word}`,
          ).toBeGreaterThanOrEqual(count)
        }
      }
    }
    for (const [name, [one, other]] of pages) expect(Math.abs(one! - other!), name).toBeLessThanOrEqual(1)
  }, 240_000)

  it('are made of a certified copy too, whose page has no footnotes of the document', async () => {
    const spec = at('sao.yaml')
    writeFileSync(
      spec,
      `${planText(plans[0]!)}\nban_sao:\n  hinh_thuc: sao_y\n  noi_nhan: |\n    - Các thôn;\n    - Lưu: VT.\n  nguoi_ky:\n    quyen_han: CHỦ TỊCH\n    ho_ten: Nguyễn Văn Sao\n`,
    )
    for (const printer of ['libreoffice', 'browser']) {
      const { exit, err } = await printed(['sao', spec, '--format', 'pdf', '--with', printer, '--force'])
      expect(exit, err).toBe(0)
      const { pages } = await readPdf(readFileSync(at('sao-ban-sao.pdf')))
      expect(pages).toHaveLength(1)
      const text = pages[0]!.lines.map(line => line.text).join(' ')
      expect(text).toContain('SAO Y')
      expect(text).toContain('Nguyễn Văn Sao')
    }
  }, 120_000)

  it('are left alone while nothing has changed, and never written over once they were signed', async () => {
    const spec = at(`${plans[0]}.yaml`)
    const target = at(`${plans[0]}.pdf`)
    const args = ['render', spec, '--format', 'pdf', '--with', 'libreoffice', '--out-dir', folder]
    expect((await printed(args)).exit).toBe(0)
    expect(stateOfPdf(readFileSync(target))).toBe('untouched')
    const before = statSync(target).mtimeMs
    const again = await printed(args)
    expect(again.out).toContain('không đổi')
    expect(statSync(target).mtimeMs).toBe(before)
    const signed = Buffer.concat([readFileSync(target), Buffer.from('\n% signed\n')])
    writeFileSync(target, signed)
    const refused = await printed(args)
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain(`Chưa ghi đè \`${target}\``)
    expect(readFileSync(target)).toEqual(signed)
  }, 120_000)
})
