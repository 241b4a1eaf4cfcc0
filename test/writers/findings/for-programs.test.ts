import { describe, expect, it } from 'vitest'
import { aboutFinding } from '../../../src/cli/about-finding.ts'
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts'
import { githubCommands } from '../../../src/writers/findings/github.ts'
import { fileUri, sarifLog } from '../../../src/writers/findings/sarif.ts'

const line = '  - Việc 𝒙 của của xã.'
const finding: Diagnostic = {
  rule: 'the-thuc/lap-tu',
  severity: 'warning',
  message: 'Kế hoạch, đoạn 1: từ “của” viết hai lần.',
  hint: 'Viết “của”.',
  file: 'kế hoạch/k 1.yaml',
  start: { line: 7, column: line.indexOf('của') + 1 },
  end: { line: 7, column: line.indexOf('của') + 8 },
  fix: 'của',
  related: [{ message: 'Chỗ kia.', file: 'khung.yaml', start: { line: 2, column: 3 } }],
}
const fault: Diagnostic = { ...finding, rule: 'so-lieu/tong', severity: 'error', fault: new Error('x') }
const unknown: Diagnostic = { ...finding, rule: 'spec/unknown-key', severity: 'error' }
const note: Diagnostic = { ...finding, severity: 'info' }

interface Log {
  $schema: string
  version: string
  runs: [
    {
      tool: { driver: { name: string; version: string; rules: { id: string }[] } }
      columnKind: string
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications?: object[] }]
      results: { ruleId: string; ruleIndex: number; level: string }[]
    },
  ]
}
const log = (...diagnostics: Diagnostic[]): Log =>
  JSON.parse(sarifLog(diagnostics, '1.2.3', aboutFinding, () => line)) as Log

describe('a SARIF log', () => {
  it('has the properties that the standard requires of log, run, tool and driver', () => {
    const { $schema, version, runs } = log(finding)
    expect(version).toBe('2.1.0')
    expect($schema).toMatch(/^https:.*sarif-2\.1\.0\.json$/)
    expect(runs).toHaveLength(1)
    expect(runs[0].tool.driver).toMatchObject({ name: 'cchc', version: '1.2.3' })
    expect(runs[0].columnKind).toBe('utf16CodeUnits')
  })

  it('has each rule once, with help in words, and results that point at it', () => {
    const { tool, results } = log(finding, note, unknown).runs[0]
    const { rules } = tool.driver
    expect(rules.map(({ id }) => id)).toEqual(['spec/unknown-key', 'the-thuc/lap-tu'].sort())
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId)
    for (const rule of rules)
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S/) },
        fullDescription: { text: expect.stringMatching(/\S/) },
        help: { text: expect.stringContaining(`cchc explain ${rule.id}`) },
      })
    expect(rules[1]).toMatchObject({
      fullDescription: { text: aboutFinding('the-thuc/lap-tu')!.explanation },
    })
  })

  it('tells levels by the words of the standard', () => {
    expect(log(finding, note, unknown).runs[0].results.map(({ level }) => level)).toEqual([
      'warning',
      'note',
      'error',
    ])
  })

  it('places a result from line and column 1, in UTF-16 units, the end behind the last letter', () => {
    const [result] = log(finding).runs[0].results
    expect(result).toMatchObject({
      ruleId: 'the-thuc/lap-tu',
      message: { text: 'Kế hoạch, đoạn 1: từ “của” viết hai lần.\n→ Viết “của”.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'k%E1%BA%BF%20ho%E1%BA%A1ch/k%201.yaml' },
            region: {
              startLine: 7,
              startColumn: 13,
              endLine: 7,
              endColumn: 20,
              snippet: { text: 'của của' },
            },
          },
        },
      ],
      relatedLocations: [{ id: 0, message: { text: 'Chỗ kia.' } }],
      fixes: [
        {
          artifactChanges: [
            {
              replacements: [
                { deletedRegion: { startColumn: 13, endColumn: 20 }, insertedContent: { text: 'của' } },
              ],
            },
          ],
        },
      ],
    })
  })

  it('tells a rule that failed as a fault of the tool and not as a result', () => {
    const [run] = log(finding, fault).runs
    expect(run.results).toHaveLength(1)
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', associatedRule: { id: 'so-lieu/tong' } }],
    })
    expect(log(finding).runs[0].invocations[0].executionSuccessful).toBe(true)
  })

  it('has an empty list of results where nothing was found', () => {
    expect(log().runs[0]).toMatchObject({ results: [], tool: { driver: { rules: [] } } })
  })

  it.each([
    ['k.yaml', 'k.yaml'],
    ['xã Sơn\\k.yaml', 'x%C3%A3%20S%C6%A1n/k.yaml'],
    ['C:\\Kế hoạch\\k.yaml', 'file:///C:/K%E1%BA%BF%20ho%E1%BA%A1ch/k.yaml'],
    ['\\\\may\\chung\\k.yaml', 'file://may/chung/k.yaml'],
    ['/nha/100%.yaml', 'file:///nha/100%25.yaml'],
    ['a:b#?.yaml', 'a%3Ab%23%3F.yaml'],
    ['../k\uD800.yaml', '../k%EF%BF%BD.yaml'],
  ])('names the file %s as %s', (file, uri) => {
    expect(fileUri(file)).toBe(uri)
    expect(URL.canParse(uri, 'file:///x/')).toBe(true)
  })
})

describe('workflow commands', () => {
  it('are a line for each finding, with its place', () => {
    expect(githubCommands([finding, unknown, note]).split('\n')).toEqual([
      '::warning file=kế hoạch/k 1.yaml,line=7,col=13,title=the-thuc/lap-tu::Kế hoạch, đoạn 1: từ “của” viết hai lần.%0A→ Viết “của”.',
      expect.stringMatching(/^::error file=.*,title=spec\/unknown-key::/),
      expect.stringMatching(/^::notice file=/),
      '',
    ])
  })

  it('hold no letter of the plan that would steer them', () => {
    const { hint: _, ...bare } = finding
    const hostile = { ...bare, file: 'a,b:c%\n.yaml', message: 'x\r\n::error::y 100%' }
    expect(githubCommands([hostile])).toBe(
      '::warning file=a%2Cb%3Ac%25%0A.yaml,line=7,col=13,title=the-thuc/lap-tu::x%0D%0A::error::y 100%25\n',
    )
  })
})
