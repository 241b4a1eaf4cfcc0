import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Block, Inline, Paragraph } from '../../src/document/blocks.ts'
import { importWord } from '../../src/import/import-word.ts'
import { upper } from '../../src/language/line-case.ts'
import { balanceTitles } from '../../src/layout/balance-titles.ts'
import { makeLayout } from '../../src/layout/nd30.ts'
import { makeBlocks } from '../../src/markup/make-blocks.ts'
import { render } from '../../src/pipeline.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import fc from '../helpers/fast-check.ts'
import { randomSpec } from '../helpers/random-spec.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const layout = makeLayout()
const none = () => ({ error: '' })

const specs = [
  ...readdirSync(join(root, 'plans'))
    .filter(name => name.endsWith('.yaml'))
    .map(name => join('plans', name)),
  ...readdirSync(join(root, 'test/golden')).map(name => join('test/golden', name, 'spec.yaml')),
].filter(file => existsSync(join(root, file)))

const options = { format: 'docx' as const, version: '0.0.0', readBeside: none }
const how = {
  side: 'accepted' as const,
  ids: true,
  units: new Map<string, string>(),
  source: 'x.docx',
  version: '0.0.0',
  spec: 'x.yaml',
}

/** What is printed of a spec, a line for each paragraph, cell and row; blanks have no look, and a rule no length. */
function printed(text: string): string[] {
  const { value, diagnostics } = readPlan('x.yaml', text, none)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  const made = makeBlocks(value!.plan).value!
  const lines: string[] = []
  const add = (block: Block, depth: number): void => {
    const pad = ' '.repeat(depth)
    if (block.type === 'paragraph') lines.push(`${pad}${block.kind}: ${wordsOf(block)}`)
    else if (block.type === 'rule') lines.push(`${pad}${block.kind}`)
    else if (block.type === 'frame') for (const inner of block.rows.flat(2)) add(inner, depth + 1)
    else
      for (const row of block.rows) {
        lines.push(`${pad}row ${row.kind}`)
        for (const cell of row.cells) {
          lines.push(`${pad}cell ${cell.columnSpan} ${cell.rowSpan} ${cell.align}`)
          for (const paragraph of cell.paragraphs) add(paragraph, depth + 1)
        }
      }
  }
  for (const section of balanceTitles(made, layout).sections) {
    lines.push(`== ${section.kind} ${section.landscape ? 'landscape' : 'portrait'}`)
    for (const block of section.blocks) add(block, 0)
  }
  for (const note of made.notes) lines.push(`note: ${inlines(note, false)}`)
  return lines
}

const wordsOf = ({ kind, inlines: pieces, isRegular }: Paragraph): string =>
  `${isRegular ? '(regular) ' : ''}${inlines(pieces, layout.paragraphs[kind].upper === true)}`

function inlines(pieces: readonly Inline[], isUpper: boolean): string {
  let text = ''
  let look = ''
  for (const piece of pieces) {
    if (piece.type === 'text') {
      const own = `${piece.bold ? 'b' : ''}${piece.italic ? 'i' : ''}${piece.script ?? ''}`
      if (piece.text.trim() !== '' && own !== look) text += `<${own}>`
      if (piece.text.trim() !== '') look = own
      text += isUpper ? upper(piece.text) : piece.text
    } else
      text += piece.type === 'note' ? `[${piece.number}]` : piece.type === 'break' ? ' ' : `{${piece.field}}`
  }
  return text
    .replace(/(\s*)(<[a-z]*>)(\s*)/g, '$1$3$2')
    .replace(/\s+/g, ' ')
    .trim()
}

describe('a document that was made from a spec', () => {
  it.each(specs)('%s comes back as a spec that prints the same', async file => {
    const text = readFileSync(join(root, file), 'utf8')
    const made = await render(file, text, options)
    // One case of the gallery is refused.
    if (made.value === undefined) return
    const { value, diagnostics } = await importWord('x.docx', made.value.bytes, how)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value!.words).toMatchObject({ lost: 0, moved: 0 })
    expect(printed(value!.text)).toEqual(printed(text))
  })

  const agency = 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\n'
  const issued = '  trich_yeu: Cải cách hành chính năm {{nam}}\n'
  const signers =
    '  nguoi_ky:\n    quyen_han: CHỦ TỊCH\n    ho_ten: Lê Văn An\n  dong_ky:\n    quyen_han: |\n      TM. BAN THƯỜNG TRỰC\n      CHỦ TỊCH\n    ho_ten: Trần Thị Bình\n'

  it.each([
    ['the round and the day of a draft', 'du_thao:\n  lan: 2\n  ngay: 05/11/2026\n', ''],
    ['the day of a draft', 'du_thao:\n  ngay: 05/11/2026\n', ''],
    ['the round of a draft', 'du_thao: 3\n', ''],
    ['KHẨN', '', '  do_khan: khan\n'],
    ['THƯỢNG KHẨN', '', '  do_khan: thuong_khan\n'],
    ['HỎA TỐC in a draft', 'du_thao: co\n', '  do_khan: hoa_toc\n'],
    ['a circulation in words of its own', '', '  luu_hanh: CHỈ DÙNG TRONG HỘI NGHỊ\n'],
    ['one addressee', '', '  kinh_gui: Sở Nội vụ\n'],
    ['several addressees', '', '  kinh_gui: |\n    Sở Nội vụ\n    Sở Tài chính\n'],
    ['two signers', '', signers],
  ])('comes back with %s', async (_, draft, keys) => {
    const end = keys.includes('dong_ky') ? '  noi_nhan: |\n    - Như trên;\n    - Lưu: VT.\n' : ''
    const text = `${agency}${draft}ke_hoach:\n${issued}${keys}  noi_dung: Nội dung của kế hoạch.\n${end}`
    const made = await render('x.yaml', text, options)
    const { value, diagnostics } = await importWord('x.docx', made.value!.bytes, how)
    expect(diagnostics.filter(({ rule }) => rule !== 'import/not-carried')).toEqual([])
    for (const key of `${draft}${keys}`.match(/^ *[a-z_]+:.*$/gm) ?? []) expect(value!.text).toContain(key)
    expect(printed(value!.text)).toEqual(printed(text))
  })

  it('loses no word, whatever the spec', async () => {
    await fc.assert(
      fc.asyncProperty(randomSpec, async ({ yaml }) => {
        const made = await render('x.yaml', yaml, options)
        if (made.value === undefined) return
        const { value, diagnostics } = await importWord('x.docx', made.value.bytes, how)
        expect(diagnostics.filter(({ rule }) => /lost|unread|not-proven/.test(rule))).toEqual([])
        expect(value!.isProven).toBe(true)
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
