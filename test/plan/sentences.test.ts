import { describe, expect, it } from 'vitest'
import { contentOf, findings, indent, marked, planOfTable, planWith, sentencesOf } from './reading.ts'

const cot = 'cot: { so: Mã, ten: Tiêu chí, dat: Đạt, toi_da: Tối đa, ly_do: Lý do }\n'

/** Rows written as text. */
const short = (...rows: string[]): string => `- |\n${indent(rows.join('\n'))}`

/** The sentences of rows under a wording. */
const worded = (wording: string, rows: string, columns = cot): string[] =>
  sentencesOf(
    planOfTable(
      `${columns}moi_hang: |\n${wording.replace(/^/gm, '  ')}\nhang:\n${rows.replace(/^/gm, '  ')}`,
    ),
  ).map(lines => lines.join(' / '))

describe('the wording of rows', () => {
  it('puts cells in the place of their keys', () => {
    expect(worded('- {{ten}}: đạt {{dat}}/{{ toi_da }} điểm.', short('1.1 | Báo cáo | 1,42 | 2'))).toEqual([
      '- Báo cáo: đạt 1,42/2 điểm.',
    ])
  })

  it('keeps the emphasis, the notes and the ids of the cells', () => {
    const text = planOfTable('cot: { a: A }\nmoi_hang: |\n  x {{a}} y\nhang: |\n  **một**[^1] hai\n  [^1]: n')
    const [item] = contentOf(text)
    expect(item?.kind === 'sentences' && marked(item.rows[0]!.lines[0]!.runs)).toBe('x **một**[^1] hai y')
  })

  it('prints what a cell says as text, whatever it looks like', () => {
    expect(worded('{{ten}}', short('| \\{\\{dat}} [x] \\*y\\*'))).toEqual(['{{dat}} [x] *y*'])
  })

  it('may have several lines, of which the empty ones go', () => {
    expect(
      worded('{{ten}}.\n[- Lý do: {{ly_do}}.]\n- Điểm: {{dat}}.', short('1 | A | 2', '2 | B | 3 | 3 | muộn')),
    ).toEqual(['A. / - Điểm: 2.', 'B. / - Lý do: muộn. / - Điểm: 3.'])
  })
})

describe('a part in brackets', () => {
  const wording = '{{ten}}[ ({{so}})]: {{dat}}[, do {{ly_do}}].'

  it('goes when a value in it is blank, and stays without its brackets when all are there', () => {
    expect(worded(wording, short('1 | A | 2 | | muộn', '| B | 3'))).toEqual(['A (1): 2, do muộn.', 'B: 3.'])
    expect(worded('{{ten}}[, {{dat}}/{{toi_da}}].', short('1 | A | 2'))).toEqual(['A.'])
    expect(worded('{{ten}}[ luôn có].', short('1 | A'))).toEqual(['A luôn có.'])
  })

  it('inside another goes alone', () => {
    const nested = '{{ten}}[: đạt {{dat}}[ trên {{toi_da}}][, do {{ly_do}}]].'
    expect(worded(nested, short('1 | A | 2 | 3 | muộn', '1 | B | 2', '1 | C | | 3 | muộn'))).toEqual([
      'A: đạt 2 trên 3, do muộn.',
      'B: đạt 2.',
      'C.',
    ])
  })

  it('is text after a backslash, a mark with its sign', () => {
    expect(worded('{{ten}} \\[{{ly_do}}\\][! không in {{ly_do}}] x', short('1 | A'))).toEqual(['A [] x'])
    const text = planOfTable(
      'cot: { a: A, b: B }\nmoi_hang: "{{a}}[^1][ của {{b}}[^2]]"\nhang: |\n  x | y\n  [^1]: một\n  [^2]: hai',
    )
    expect(findings(text)).toEqual([])
  })

  it('may span lines', () => {
    expect(worded('{{ten}}[\n- {{dat}}\n- {{ly_do}}]', short('1 | A | 2', '1 | B | 3 | 4 | c'))).toEqual([
      'A',
      'B / - 3 / - c',
    ])
  })

  it('that is not closed is told once', () => {
    const text = planOfTable(`${cot}moi_hang: "{{ten}}[, {{dat}}"\nhang: |\n  1 | A\n  2 | B`)
    expect(findings(text)).toEqual(['text/open-bracket 13:27 “[”'])
  })

  it('may stand in any number', () => {
    expect(worded(`${'['.repeat(3000)}x${']'.repeat(3000)}`, short('1'))).toEqual(['x'])
  })
})

describe('tru', () => {
  const wording = '{{ten}}: {{dat}}/{{toi_da}}[, bị trừ {{tru}} điểm].'

  it('is worked out exactly from toi_da and dat', () => {
    expect(worded(wording, short('| A | 1,42 | 2', '| B | 8,9 | 10', '| C | 0 | 1.250,5'))).toEqual([
      'A: 1,42/2, bị trừ 0,58 điểm.',
      'B: 8,9/10, bị trừ 1,1 điểm.',
      'C: 0/1.250,5, bị trừ 1.250,5 điểm.',
    ])
  })

  it('is blank when nothing is deducted, or a score is missing or none', () => {
    expect(worded(wording, short('| A | 2 | 2', '| B | 2,0 | 2', '| C | | 2', '| D | đạt | 2'))).toEqual([
      'A: 2/2.',
      'B: 2,0/2.',
      'C: /2.',
      'D: đạt/2.',
    ])
  })

  it('stays as it is written, also where it is wrong', () => {
    const columns = 'cot: { ten: A, dat: B, toi_da: C, tru: D }\n'
    expect(worded(wording, '- A | 1,96 | 2 | 0,4\n- B | 1 | 2', columns)).toEqual([
      'A: 1,96/2, bị trừ 0,4 điểm.',
      'B: 1/2, bị trừ 1 điểm.',
    ])
  })

  it('is no value of a table without scores', () => {
    expect(findings(planOfTable('cot: { ten: A }\nmoi_hang: "{{ten}} {{tru}}"\nhang: |\n  x'))).toEqual([
      'text/unknown-value 13:28 “{{tru}}”',
    ])
  })
})

describe('rows', () => {
  it('may have a wording of their own, and a blank one is none', () => {
    const rows = '- 1 | A | 2\n- ten: B\n  moi_hang: Riêng {{ten}}.\n- ten: C\n  moi_hang:'
    expect(worded('{{ten}}!', rows)).toEqual(['A!', 'Riêng B.', 'C!'])
  })

  it('that join the cell above have its words, to the left none', () => {
    expect(
      worded(
        '{{ten}}: {{dat}}[, {{toi_da}}]',
        short('1 | A | 2 | 3', '2 | ^ | 4 | <', '3 | ^ | 5 | 6', '4 | B | < | 7'),
      ),
    ).toEqual(['A: 2, 3', 'A: 4', 'A: 5, 6', 'B: , 7'])
  })

  it('of a group print code and title, or their own wording', () => {
    const rows =
      "- '# I | Nhóm một'\n- nhom: 1\n  so: II\n  ten: Nhóm hai\n  dat: 5\n  moi_hang: '{{so}}. {{ten}}: {{dat}} điểm'\n- '# III | Nhóm ba | 7'"
    expect(worded('- {{ten}} được {{dat}}', rows)).toEqual([
      'I Nhóm một',
      'II. Nhóm hai: 5 điểm',
      '- Nhóm ba được 7',
    ])
  })

  it('make sentences of the whole table as soon as one has a wording', () => {
    const text = planOfTable(
      'cot: { a: A, b: B }\nhang:\n  - một | hai\n  - a: ba\n    b: bốn\n    moi_hang: "{{b}} {{a}}"',
    )
    expect(sentencesOf(text)).toEqual([['một hai'], ['bốn ba']])
  })

  it('without a wording are a table', () => {
    expect(contentOf(planOfTable('cot: { a: A }\nmoi_hang:\nhang: x')).map(({ kind }) => kind)).toEqual([
      'table',
    ])
  })

  it('of a task print as labelled lines', () => {
    const text = planWith(
      '- bang:\n    cot: { tt: TT, nhiem_vu: A, chu_tri: B, thoi_gian: C }\n    moi_hang: |\n      {{tt}}. {{nhiem_vu}}\n      - Chủ trì: {{chu_tri}}.\n      [- Thời gian hoàn thành: {{thoi_gian}}.]\n    hang:\n      - nhiem_vu: Rà soát\n        chu_tri: vp\n      - nhiem_vu: Báo cáo\n        chu_tri: kt\n        thoi_gian: Quý II',
    )
    expect(sentencesOf(text)).toEqual([
      ['1. Rà soát', '- Chủ trì: Văn phòng.'],
      ['2. Báo cáo', '- Chủ trì: Phòng Kinh tế.', '- Thời gian hoàn thành: Quý II.'],
    ])
  })
})
