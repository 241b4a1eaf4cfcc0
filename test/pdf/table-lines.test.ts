import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakLines } from '../../src/layout/measure.ts'
import { kindsOfTables } from '../bench/tables/kinds.js'
import { tablesOf } from '../bench/tables/read-docx.js'
import { whyNotPrinted } from '../helpers/printing.ts'
import { plans, planText, renderText } from '../helpers/render.ts'

const why = whyNotPrinted()
const data = 'test/bench/tables/data'

/** Documents with tables by name. */
const documents = new Map<string, string>([
  ...plans.map((name): [string, string] => [name, planText(name)]),
  ...readdirSync(data).map((name): [string, string] => [
    name.replace('.yaml', ''),
    readFileSync(join(data, name), 'utf8'),
  ]),
  ...kindsOfTables.map(({ name, text }): [string, string] => [name, text]),
])

/** A blank between words of a cell is narrower, the margins between two cells are wider; in points. */
const widestBlank = 4.5

/** The lines of a document's cells, by where their words stand. */
function printedLines(pdf: string): Set<string> {
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
  const lines = new Set<string>()
  for (const page of stdout.split('<page ')) {
    const words = [
      ...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
    ].map(([, left, right, bottom, text]) => ({
      left: Number(left),
      right: Number(right),
      bottom: Math.round(Number(bottom)),
      text: unescaped(text!),
    }))
    words.sort((a, b) => a.bottom - b.bottom || a.left - b.left)
    let line = ''
    words.forEach((word, index) => {
      const before = words[index - 1]
      const goesOn = before?.bottom === word.bottom && word.left - before.right < widestBlank
      if (!goesOn) lines.add(plain(line))
      line = goesOn ? `${line} ${word.text}` : word.text
    })
    lines.add(plain(line))
  }
  return lines
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\u2011', '-')
    .replace(/[\s\u00a0\u2007]+/g, ' ')
    .trim()

it('has LibreOffice where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

describe.skipIf(why !== undefined)(
  `lines of tables as LibreOffice prints them${why ? `: not here, ${why}` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-lines-'))

    beforeAll(async () => {
      for (const [name, text] of documents)
        writeFileSync(join(folder, `${name}.docx`), await renderText(text))
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
      const files = [...documents.keys()].map(name => join(folder, `${name}.docx`))
      spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files])
    }, 600_000)

    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    it('end where the layout has them end, in 99 of 100 rows', () => {
      let rows = 0
      const others: string[] = []
      for (const name of documents.keys()) {
        const printed = printedLines(join(folder, `${name}.pdf`))
        for (const table of tablesOf(join(folder, `${name}.docx`)))
          for (const row of table.rows) {
            const predicted = row.cells.flatMap(cell =>
              cell.paragraphs.flatMap(({ runs, font }) =>
                breakLines(runs, font, cell.width - 2 * table.margin),
              ),
            )
            rows++
            const missing = predicted.map(plain).filter(line => line !== '' && !printed.has(line))
            if (missing.length > 0) others.push(`${name}: ${missing.join(' | ')}`)
          }
      }
      expect(rows).toBeGreaterThan(400)
      expect(others.length / rows, others.join('\n')).toBeLessThanOrEqual(0.01)
    }, 120_000)
  },
)
