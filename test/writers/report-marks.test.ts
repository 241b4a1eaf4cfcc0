import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { isReport, type ReportKind, reportGuard } from '../../src/writers/report-marks.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { contentPlan } from '../helpers/small-plan.ts'

const table = `    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang: |
          1 | Ban hành kế hoạch của của xã | Văn phòng | Trước ngày 15/01/2026
          2 | Công khai ngân sách | Phòng Kinh tế | Hằng quý
`
const files = {
  'k.yaml': contentPlan(table),
  'l.yaml': contentPlan('    - Không có việc nào./.'),
  'so.yaml': 'van_ban:\n  - so_hieu: 44/QĐ-UBND\n    loai: Quyết định\n',
}

/** Every report that the program writes, by its command line. */
const commands: [ReportKind, ...string[]][] = [
  ['findings-text', 'check', 'k.yaml'],
  ['findings-json', 'check', 'k.yaml', '--report', 'json'],
  ['findings-sarif', 'check', 'k.yaml', '--report', 'sarif'],
  ['findings-github', 'check', 'k.yaml', '--report', 'github'],
  ['findings-text', 'check', 'k.yaml', 'l.yaml', '--severity', 'nen_xem'],
  ['findings-text', 'check', 'k.yaml', '--only', 'the-thuc'],
  ['findings-json', 'check', 'k.yaml', '--only', 'spec', '--report', 'json'],
  ['findings-sarif', 'check', 'k.yaml', '--only', 'spec', '--report', 'sarif'],
  ['review-sheet', 'check', 'k.yaml', '--report', 'html'],
  ['register-text', 'register', '--file', 'so.yaml'],
  ['register-text', 'register', '--file', 'so.yaml', 'search', '44'],
  ['register-text', 'register', '--file', 'so.yaml', 'search', 'không có từ này'],
  ['register-json', 'register', '--file', 'so.yaml', '--json'],
  ['comparison-text', 'diff', 'k.yaml', 'l.yaml'],
  ['comparison-html', 'diff', 'k.yaml', 'l.yaml', '--format', 'html'],
  ['comparison-html', 'diff', 'k.yaml', 'k.yaml', '--format', 'html', '--by', 'unit'],
  ['comparison-json', 'diff', 'k.yaml', 'l.yaml', '--format', 'json'],
  ['tasks-text', 'tasks', 'k.yaml'],
  ['tasks-text', 'tasks', 'k.yaml', '--by', 'unit'],
  ['tasks-text', 'tasks', 'l.yaml'],
  ['tasks-json', 'tasks', 'k.yaml', '--format', 'json'],
  ['tasks-csv', 'tasks', 'k.yaml', '--format', 'csv'],
  ['tasks-csv', 'tasks', 'k.yaml', '--format', 'csv', '--by', 'unit'],
  ['tasks-csv', 'tasks', 'k.yaml', '--format', 'csv', '--by', 'period'],
  ['tasks-csv', 'tasks', 'k.yaml', '--format', 'csv', '--by', 'field'],
  ['schema', 'schema'],
]
const kinds = [...new Set(commands.map(([kind]) => kind))]

async function written(args: readonly string[]): Promise<Uint8Array> {
  const io = memoryIo(files)
  expect(await main([...args, '-o', 'ra'], io), io.err).toBeLessThan(2)
  return io.files.get('ra')!
}

describe('a report that the program wrote', () => {
  it.each(commands)('is known as %s, and as no other: cchc %s %s %s %s', async (kind, ...args) => {
    const bytes = await written(args)
    expect(kinds.filter(other => isReport(other, bytes))).toEqual([kind])
  })
})

describe('a report of before', () => {
  it.each([
    ['findings-json', '[{"rule":"a/b","severity":"error","message":"x","hint":null,"file":"k.yaml"}]'],
    ['findings-json', '[]'],
    ['findings-text', 'k.yaml:1:2: Nên xem: Kế hoạch: x. [a/b]\n1 chỗ nên xem.\n'],
  ] as [ReportKind, string][])('is known as %s still: %s', (kind, text) => {
    expect(reportGuard(kind)(new TextEncoder().encode(text))).toBeUndefined()
  })
})

describe('what the program did not write', () => {
  it.each([
    ['a plan', files['k.yaml']],
    ['a register', files['so.yaml']],
    ['a letter', 'Thưa ông: 1:2: xin xem lại kế hoạch. [gấp]\n'],
    ['notes on a plan', 'k.yaml:1:2: hỏi lại anh Hùng\n'],
    ['JSON of another program', '{"file":"k.yaml","changes":[]}'],
    [
      'a log of another program',
      '{"$schema":"s","version":"2.1.0","runs":[{"tool":{"driver":{"name":"lint"}}}]}',
    ],
    ['a log without a run', '{"$schema":"s","version":"2.1.0","runs":[]}'],
    ['a letter on a check', 'Soát kế hoạch: còn 3 chỗ phải sửa.\n'],
    ['the report of a render', '{"version":"1","documents":[],"findings":[],"totals":{}}'],
    ['half a report', '[{"rule":"a/b","severity":"error"'],
    ['a table of other columns', 'TT;Nhiệm vụ;Chủ trì\n1;a;b\n'],
    ['a page of another program', '<!doctype html>\n<title>Kế hoạch</title>\n'],
    ['a plan as a page', '<!doctype html>\n<html lang="vi">\n<meta name="generator" content="cchc 1.2.3">\n'],
    ['a binary file', '\u0000\u0001PK'],
  ])('is no report: %s', (_, text) => {
    const bytes = new TextEncoder().encode(text)
    expect(kinds.filter(kind => isReport(kind, bytes))).toEqual([])
    for (const kind of kinds) expect(reportGuard(kind)(bytes)).toContain('không phải là báo cáo cùng loại')
  })
})
