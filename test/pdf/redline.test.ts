import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WordBlock } from '../../src/word/document.ts'
import { readWord } from '../../src/word/read-word.ts'
import { edited, knownEdits } from '../compare/known-edits.ts'
import { planText, renderText } from '../helpers/render.ts'
import { type Settling, settleChanges } from '../helpers/settle-changes.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { redlineTexts } from '../writers/redline/redline-texts.ts'

const hasLibreOffice = spawnSync('soffice', ['--version']).error === undefined

it('has LibreOffice where everything must be tested', () => {
  if (process.env.CI) expect(hasLibreOffice).toBe(true)
})

/**
 * Words, tables with the joins of their cells, notes. Empty lines say nothing: LibreOffice leaves one where a paragraph went before a table. What holds
 * words together is the layout's, and so are breaks in a table's head.
 */
function saidBy(docx: Uint8Array): string[] {
  const { value } = readWord('ke-hoach.docx', docx)
  if (value === undefined) expect.fail('not read')
  const linesOf = (blocks: readonly WordBlock[], isHead = false): string[] =>
    blocks.flatMap(block => {
      if (block.kind === 'table')
        return block.rows.flatMap(({ cells, isHeader }) => [
          'row',
          ...cells.flatMap(({ column, columnSpan, rowSpan, blocks: inside }) => [
            `cell ${column}+${columnSpan}/${rowSpan}`,
            ...linesOf(inside, isHeader),
          ]),
        ])
      const text = block.text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')
      if (text.trim() === '') return []
      return [isHead ? text.replaceAll('\n', ' ') : text]
    })
  return [
    ...value.sections.flatMap(({ blocks }) => linesOf(blocks)),
    ...value.notes.map(({ number, text }) => `note ${number}: ${text}`),
  ]
}

const withTable = (intro: string, columns: string, rows: string) =>
  contentPlan(`    - |\n      ${intro}\n    - bang:\n        cot: ${columns}\n        hang:\n${rows}`)

/** Pairs that have what editors find hard: what goes before a table or at the end of a cell, new words before a new paragraph, joins, notes, sections. */
const pairs: Record<string, readonly [before: string, after: string]> = {
  'a plan and the one for signature': [
    planText('cam-nhuong-2025'),
    edited(planText('cam-nhuong-2025'), knownEdits),
  ],
  'two plans of two offices': [planText('duong-hoa-2023'), planText('quang-khai-2023')],
  'two plans with other sections': [planText('bac-ai-2021-2025'), planText('cam-nhuong-2025')],
  'a table with other columns below an edited text': [
    withTable(
      'Câu dẫn còn nguyên.\n      Câu này sẽ bị bỏ đi.[^1]\n      [^1]: Chú thích cũ.',
      '{ a: Việc, b: Ai }',
      '          - { a: "Một\\n\\nHai", b: X }\n',
    ),
    withTable(
      'Câu dẫn còn nguyên.[^1]\n      [^1]: Chú thích mới.',
      '{ a: Việc, b: Ai, c: Khi nào }',
      '          - { a: Một, b: X, c: Quý I }\n',
    ),
  ],
}

describe.skipIf(!hasLibreOffice)('a redline in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-redline-'))
  const fileOf = (index: number, name: string) => join(folder, `${index}-${name}.docx`)

  beforeAll(async () => {
    const settlings: Settling[] = []
    for (const [index, [before, after]] of Object.values(pairs).entries()) {
      const file = fileOf(index, 'redline')
      writeFileSync(file, (await redlineTexts(before, after)).bytes)
      for (const how of ['accept', 'reject'] as const)
        settlings.push({ file, target: fileOf(index, how), how })
    }
    settleChanges(settlings, folder)
  }, 240_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(Object.keys(pairs).map((name, index) => [name, index] as const))(
    'of %s is the new text when it is accepted, the old one when it is rejected',
    async (name, index) => {
      const [before, after] = pairs[name]!
      expect(saidBy(readFileSync(fileOf(index, 'accept')))).toEqual(saidBy(await renderText(after)))
      expect(saidBy(readFileSync(fileOf(index, 'reject')))).toEqual(saidBy(await renderText(before)))
    },
    60_000,
  )
})
