import { describe, expect, it } from 'vitest'
import type { Block, Paragraph } from '../../src/document/blocks.ts'
import { Anchors } from '../../src/markup/anchors.ts'
import { escapeText, Html } from '../../src/markup/html.ts'
import { printBuiltIn } from '../../src/markup/print-built-in.ts'
import { viewOf } from '../../src/markup/view.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { textRun } from '../../src/text/line.ts'
import fc from '../helpers/fast-check.ts'
import { contentPlan, smallPlan } from '../helpers/small-plan.ts'
import { plainText } from '../layout/blocks.ts'
import { blocksOfText, viewOfText } from './plan-views.ts'

/** Texts that would be markup, entities, values or separators if anything took them for such. */
const hostile = [
  '<script>alert(1)</script>',
  '</p><p class="doan">chen</p>',
  '&amp; &lt;b&gt; &#60; &nbsp;',
  '"class="x\' onload=y',
  '`a` = b',
  '\\{\\{ten\\}\\} \\{\\{{ten}}}',
  '<!-- chú thích -->',
  '<![CDATA[ a ]]>',
  '<p',
  'a < b > c <= d',
  '\uFFFC 🙂 \u200Ba',
  '@root this ../ constructor __proto__',
]

const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap(block => {
    if (block.type === 'paragraph') return [block]
    if (block.type === 'frame') return block.rows.flat(2).filter(item => item.type === 'paragraph')
    return block.type === 'table' ? block.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs)) : []
  })

const wordsOfBlocks = (blocks: readonly Block[]): string[] =>
  paragraphsOf(blocks).map(({ inlines }) => plainText(inlines))

const plainBlanks = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')

describe('the words of a plan', () => {
  it.each(hostile)('are words wherever they stand: %s', words => {
    const indented = (indent: string) => `|\n${indent}${words}`
    const text = `nam: 2026
co_quan:
  ten: ${indented('    ')}
  chu_quan: ${indented('    ')}
  dia_danh: ${indented('    ')}
quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: ${indented('    ')}
  tham_quyen: ${indented('    ')}
  can_cu: ${indented('    ')}
  dieu:
    - ${indented('      ')}
  noi_nhan: ${indented('    ')}
  nguoi_ky:
    quyen_han: ${indented('      ')}
    ho_ten: ${indented('      ')}
ke_hoach:
  trich_yeu: Thử
  noi_dung:
    - de_muc: ${indented('        ')}
      viet_lien: ${indented('        ')}
    - de_muc: ${indented('        ')}
      noi_dung: ${indented('        ')}
    - bang:
        cot:
          ten: ${indented('            ')}
        hang:
          - ten: ${indented('              ')}
phu_luc:
  - ten: ${indented('      ')}
    kem_theo: ${indented('      ')}
    noi_dung: Chữ.
`
    const { value, diagnostics } = readPlan('a.yaml', text, () => ({ error: '' }))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const { sections } = printBuiltIn(viewOf(value!.plan))
    // What the plan's own reader makes of its marks is no matter of markup.
    const printed = (
      value!.plan.plan!.content.at(-2) as never as { content: { lines: { plain: { text: string } }[] }[] }
    ).content[0]!.lines[0]!.plain.text
    const lines = sections.flatMap(section => wordsOfBlocks(section.blocks)).map(plainBlanks)
    expect(lines.filter(line => line.includes(printed)).length).toBeGreaterThanOrEqual(14)
    for (const line of lines) expect(line.replaceAll(printed, '')).not.toMatch(/[<&"=]/)
  })

  it('come out of the markup exactly as they went in', () => {
    const view = viewOfText(contentPlan('    - Chữ.')) as { ke_hoach: { noi_dung: unknown } }
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), { maxLength: 5 }),
        texts => {
          // Line ends are told apart by the plan's reader; a lone surrogate is none of a text's characters.
          const text = `x${texts.join(' ').replace(/[\r\n\u0085\u2028\u2029\0]|\p{Cs}/gu, '')}x`.normalize(
            'NFC',
          )
          view.ke_hoach.noi_dung = [
            { doan: { chu: new Html([textRun(text)]), neo: '' }, de_muc: false, bang: false },
          ]
          const { sections } = printBuiltIn(view as never)
          const [paragraph] = sections[0]!.blocks.filter(
            block => block.type === 'paragraph' && block.kind === 'body',
          )
          expect(plainBlanks(wordsOfBlocks([paragraph!])[0]!)).toBe(plainBlanks(text))
        },
      ),
    )
  })

  it('keep their line breaks, which are those of the plan alone', () => {
    expect(escapeText('a\nb<c>&"')).toBe('a<br>b&#60;c&#62;&#38;&#34;')
  })

  it('keep emphasis inside and outside of each other', () => {
    const html = new Html([
      { kind: 'text', text: 'a<', bold: true, italic: true },
      { kind: 'text', text: 'b', bold: false, italic: true },
    ])
    expect(html.toHTML()).toBe('<b><i>a&#60;</i></b><i>b</i>')
    expect(html.upper().toHTML()).toBe('<b><i>A&#60;</i></b><i>B</i>')
  })
})

describe('anchors', () => {
  const anchorsOf = (text: string): string[] =>
    blocksOfText(text).sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => {
        if (block.type === 'paragraph') return block.anchor ?? []
        return block.type === 'table'
          ? block.rows.flatMap(row =>
              [
                row.anchor ?? [],
                row.cells.flatMap(cell => cell.paragraphs.flatMap(({ anchor }) => anchor ?? [])),
              ].flat(),
            )
          : []
      }),
    )

  const valid = /^_[A-Za-z0-9_]{1,39}$/

  it('stand at headings, articles, paragraphs with an id and rows', () => {
    const plan = `  noi_dung:
    - de_muc: Một
      noi_dung: |
        - Hai. [#TTHC-1]
        - Ba.
    - bang:
        cot: { ten: Tên }
        hang:
          - ma: NV-01
            ten: A
          - ten: B [#O-1]
          - ten: D
    - bang:
        moi_hang: |
          - {{ten}}
        cot: { ten: Tên }
        hang: |
          C
`
    expect(anchorsOf(smallPlan({ plan }))).toEqual([
      '_qd_d1',
      '_qd_d2',
      '_kh_1',
      '_ma_TTHC_1',
      '_ma_NV_01',
      '_ma_O_1',
      '_kh_b1_h3',
      '_kh_b2_h1',
    ])
  })

  it('are valid, and no two are the same for Word, whatever the ids are', () => {
    const ids = [
      'Đ-1',
      'D-1',
      'd-1',
      'Ê.1',
      'E_1',
      'ê-1',
      'MÃ-SỐ',
      '1',
      'a'.repeat(40),
      `${'a'.repeat(39)}b`,
      'NV-1',
      'NV-1-2',
      'NV_1',
    ]
    const anchors = anchorsOf(contentPlan(`    - |\n${ids.map(id => `      Chữ. [#${id}]`).join('\n')}`))
    expect(anchors).toHaveLength(ids.length)
    for (const anchor of anchors) expect(anchor).toMatch(valid)
    expect(new Set(anchors.map(anchor => anchor.toLowerCase())).size).toBe(ids.length)
  })

  it('are the same each time, and unlike where places are deep', () => {
    let content = '    - Chữ.'
    for (let depth = 0; depth < 30; depth++)
      content = `    - de_muc: A\n    - de_muc: B\n      noi_dung:\n${content.replace(/^/gm, '    ')}`
    const first = anchorsOf(contentPlan(content))
    expect(first).toHaveLength(60)
    for (const anchor of first) expect(anchor).toMatch(valid)
    expect(new Set(first).size).toBe(60)
    expect(anchorsOf(contentPlan(content))).toEqual(first)
  })

  it('are found for 5,000 rows, alike or not, without delay', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => `          NV-${index} | A`).join('\n')
    const view = viewOfText(
      contentPlan(`    - bang:\n        cot: { ma: Mã, ten: Tên }\n        hang: |\n${rows}`),
    )
    const names = (
      view.ke_hoach as never as { noi_dung: { bang: { hang: { neo: string }[] } }[] }
    ).noi_dung[0]!.bang.hang.map(({ neo }) => neo)
    expect(new Set(names).size).toBe(5000)
    const anchors = new Anchors()
    const alike = Array.from({ length: 5000 }, () => anchors.forCode('NV-1'))
    expect(new Set(alike).size).toBe(5000)
    for (const name of [...names, ...alike]) expect(name).toMatch(valid)
  })
})
