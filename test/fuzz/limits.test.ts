import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'

const head =
  'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã Sơn\n  dia_danh: Sơn\nke_hoach:\n  trich_yeu: Thử\n'
const inText = (text: string): string => `${head}  noi_dung: |\n    ${text}\n`

/** The rules that a check tells, each once, and how many findings there are. */
async function told(text: string): Promise<{ rules: string[]; count: number }> {
  const io = memoryIo({ 'k.yaml': text })
  await main(['check', 'k.yaml', '--report', 'json'], io)
  const { findings } = JSON.parse(io.out) as { findings: { rule: string; severity: string }[] }
  const errors = findings.filter(({ severity }) => severity === 'error')
  return { rules: [...new Set(errors.map(({ rule }) => rule))], count: errors.length }
}

const many = (text: string, count: number): string => text.repeat(count)

describe('what is far too much is refused at once', () => {
  it.each([
    ['keys', Array.from({ length: 150_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['the same key', many('k: 1\n', 150_000)],
    ['question marks', head + many('? a\n', 250_000)],
    ['brackets', head + many('[{', 500_000)],
    ['anchors', head + many('a: &x *y\n', 120_000)],
    ['list marks', head + many('- - - x\n', 120_000)],
  ])('%s', async (_, text) => {
    expect(await told(text)).toEqual({ rules: ['yaml/too-many-items'], count: 1 })
  })

  it('a table of 10,001 rows', async () => {
    const table = (rows: number) =>
      `${head}  noi_dung:\n    - bang:\n        cot: { a: A, b: B }\n        hang: |\n${many('          x | y\n', rows)}`
    expect((await told(table(10_001))).rules).toEqual(['table/too-many-rows'])
    expect((await told(table(2_000))).rules).toEqual([])
  })

  it('a paragraph of 100,001 characters', async () => {
    expect(await told(inText('a'.repeat(100_001)))).toEqual({ rules: ['text/line-too-long'], count: 1 })
  })
})

describe('what is wrong many times is told as often as one can read', () => {
  it('20 unknown keys of a map', async () => {
    const keys = Array.from({ length: 5_000 }, (_, at) => `khoa_la_${at}: 1`).join('\n')
    expect(await told(`${head}${keys}\n`)).toEqual({ rules: ['spec/unknown-key'], count: 20 })
  })

  it('20 unknown values of a line', async () => {
    expect(await told(inText(many('{{khong_co}} ', 5_000)))).toEqual({
      rules: ['text/unknown-value'],
      count: 20,
    })
  })

  it('200 ids that are used twice', async () => {
    const { rules, count } = await told(inText(many('Việc. [#A]\n    ', 3_000)))
    expect([rules, count]).toEqual([['text/id-used-twice'], 200])
  })

  it('500 findings on a screen, with how many more there are', async () => {
    const io = memoryIo({ 'k.yaml': inText(many('Việc {{khong_co}}.\n    ', 700)) })
    await main(['check', 'k.yaml'], io)
    expect(io.out.match(/^k\.yaml:/gm)).toHaveLength(500)
    expect(io.out).toContain('Còn 200 chỗ khác chưa kể ra ở đây')
  })
})
