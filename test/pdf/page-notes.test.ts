import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { PageLine, PrintedDocument } from '../../src/pages/page.ts'
import { readPdf } from '../../src/pages/read-pdf.ts'
import { browserProgram } from '../helpers/browser.ts'
import { printed } from '../helpers/printed.ts'
import { whyNotPrinted } from '../helpers/printing.ts'
import { mm } from './read-pages.ts'

const why = whyNotPrinted() ?? (browserProgram() === undefined ? 'there is no Chromium' : undefined)

it('has LibreOffice and Chromium where everything must be tested', () => {
  if (process.env.CI) expect(why).toBeUndefined()
})

/** So many words, no two alike, that a note or a paragraph is known by. */
const words = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')

/** A paragraph that refers to notes behind its words of the given places. */
function paragraph(name: string, count: number, notes: Readonly<Record<number, number>> = {}): string {
  const text = words(name, count)
    .split(' ')
    .map((word, index) =>
      notes[index] === undefined ? word : `${word} mốc${notes[index]}m[^${notes[index]}]`,
    )
  return text.join(' ')
}

const note = (number: number, count = 6): string => `[^${number}]: ${words(`giải${number}g`, count)}.`

const head = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Thử
  noi_dung:
`

const asPart = (texts: readonly string[]): string =>
  texts.map(text => `    - |\n${text.replace(/^/gm, '      ')}\n`).join('')

/** Notes in short and in long paragraphs, two on a page, one near the end of a page, high ones. */
const inText =
  head +
  asPart([
    `${paragraph('a', 60, { 20: 1 })}\n\n${note(1)}\n${note(2)}\n${note(3, 60)}\n${note(4)}\n${note(5)}\n${note(6, 200)}\n${note(7)}`,
    paragraph('b', 160),
    paragraph('c', 500, { 10: 2, 140: 3 }),
    paragraph('d', 700, { 30: 4, 310: 5 }),
    paragraph('e', 40, { 39: 6 }),
    paragraph('f', 300, { 290: 7 }),
  ])

/** Notes in the cells of a table with a group, and of one on landscape paper whose rows are high. */
const inTable = `${head}    - bang:
        cot: { tt: TT, a: A, b: B }
        hang:
          - { nhom: 1, a: Nhóm đầu }
${Array.from({ length: 30 }, (_, row) => `          - { a: "${paragraph(`r${row}x`, 12, row % 7 === 3 ? { 5: (row - 3) / 7 + 1 } : {})}", b: b${row} }\n`).join('')}
    - |
      ${paragraph('sau', 60, { 30: 5 })}

${[1, 2, 3, 4, 5].map(number => `      ${note(number)}\n`).join('')}
phu_luc:
  - ten: Danh mục
    huong_giay: ngang
    noi_dung:
      - bang:
          cot: { tt: TT, a: A, b: B }
          hang:
${Array.from({ length: 14 }, (_, row) => `            - { a: "${paragraph(`p${row}x`, 50, row % 5 === 2 ? { 20: (row - 2) / 5 + 6 } : {})}", b: "${words(`q${row}x`, 30)}" }\n`).join('')}
      - |
        ${paragraph('cuối', 30, {})}

${[6, 7, 8].map(number => `        ${note(number, 30)}\n`).join('')}
`

describe.skipIf(why !== undefined)(
  `footnotes that a browser prints${why ? `: not here, ${why}` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-in-'))
    afterAll(() => rmSync(folder, { recursive: true, force: true }))

    async function print(
      name: string,
      spec: string,
      printer: string,
    ): Promise<PrintedDocument & { err: string }> {
      const file = join(folder, `${name}.yaml`)
      const pdf = join(folder, `${name}-${printer}.pdf`)
      writeFileSync(file, spec)
      const { exit, err } = await printed(['render', file, '--format', 'pdf', '--with', printer, '-o', pdf])
      expect(exit, err).toBe(0)
      return { ...(await readPdf(readFileSync(pdf))), err }
    }

    /** The page and the lines that have a word. */
    const find = ({ pages }: PrintedDocument, word: RegExp): { page: number; lines: PageLine[] }[] =>
      pages.flatMap(({ lines }, page) => {
        const own = lines.filter(({ text }) => word.test(text))
        return own.length > 0 ? [{ page, lines: own }] : []
      })

    it.each([
      ['text', inText, 7],
      ['tables', inTable, 8],
    ] as const)(
      'stand on the page of their first reference, at its foot: in %s',
      async (name, spec, count) => {
        const document = await print(name, spec, 'browser')
        expect(document.err).not.toContain('pages/notes-at-end')
        const { pages } = document
        for (let number = 1; number <= count; number++) {
          const [reference] = find(document, new RegExp(`mốc${number}m`))
          const text = find(document, new RegExp(`giải${number}g`))
          expect(
            text.map(({ page }) => page),
            `note ${number}`,
          ).toEqual([reference!.page])
          const { height, lines } = pages[reference!.page]!
          // The raised number of a note may be a line of its own.
          const isNote = ({ text }: PageLine): boolean => /giải\dg/.test(text)
          const body = lines.filter(
            line => line.bottom > mm(20) + 1 && !isNote(line) && !/^\d$/.test(line.text),
          )
          const notes = lines.filter(isNote)
          expect(Math.min(...notes.map(line => line.top))).toBeGreaterThan(
            Math.max(...body.map(line => line.bottom)),
          )
          const bottom = Math.max(...notes.map(line => line.bottom))
          expect(bottom).toBeLessThan(height - mm(20) + 1)
          expect(bottom).toBeGreaterThan(height - mm(20) - 16)
        }
        const all = pages
          .flatMap(({ lines }) => lines.filter(line => line.bottom > mm(20) + 1))
          .map(line => line.text)
        const { out } = await printed(['render', join(folder, `${name}.yaml`), '--format', 'txt', '-o', '-'])
        // Words of ours all have a digit inside; a reference's number is not one of them.
        const own = (text: string): string[] =>
          (text.match(/(?<![\p{L}\d])\p{L}+(?:\d+[xgm])?\d*/gu) ?? []).filter(word => /\d/.test(word)).sort()
        const once = (found: string[]): string[] => found.map(word => word.replace(/(mốc\dm)\d+/, '$1'))
        expect(once(own(all.join(' ')))).toEqual(once(own(out)))
        const other = await print(name, spec, 'libreoffice')
        expect(Math.abs(other.pages.length - pages.length)).toBeLessThanOrEqual(1)
      },
      300_000,
    )

    it('stay at the end of their part, which is told, where no page has room for them', async () => {
      const spec = head + asPart([`${paragraph('a', 60, { 20: 1 })}\n\n${note(1, 1500)}`])
      const document = await print('cao', spec, 'browser')
      expect(document.err).toContain('pages/notes-at-end')
      expect(find(document, /giải1g/).length).toBeGreaterThan(1)
    }, 120_000)
  },
)
