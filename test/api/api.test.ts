import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  checkDocument,
  compareDocuments,
  listTasks,
  nextPlan,
  readDocument,
  renderDocument,
  type SpecSource,
} from '../../src/index.ts'
import { buildIfStale } from '../helpers/build-if-stale.ts'

beforeAll(buildIfStale)

const sourceOf = (name: string): SpecSource => ({
  file: `plans/${name}.yaml`,
  text: readFileSync(`plans/${name}.yaml`, 'utf8'),
})

const broken: SpecSource = { file: 'a.yaml', text: 'nam: [2026\n' }

describe('the public functions', () => {
  it('render the same bytes as the command line', async () => {
    for (const format of ['docx', 'html', 'txt'] as const) {
      const { value } = await renderDocument(sourceOf('cam-nhuong-2025'), { format })
      const args = ['bin/cchc.js', 'render', 'plans/cam-nhuong-2025.yaml', '--format', format, '-o', '-']
      expect(spawnSync(process.execPath, args, { maxBuffer: 1 << 26 }).stdout.equals(value!), format).toBe(
        true,
      )
    }
  })

  it('tell what is printed, and where', () => {
    const { value } = readDocument(sourceOf('cam-nhuong-2025'))
    const heading = value!.texts.find(({ kind }) => kind === 'heading')!
    expect(heading.where).toMatch(/^Kế hoạch, mục I/)
    const line = sourceOf('cam-nhuong-2025').text.split('\n')[heading.line - 1]!
    expect(line.slice(heading.column - 1)).toContain(heading.text.split(' ')[0])
  })

  it('tell bad input by findings, without a value', async () => {
    expect(readDocument(broken)).toMatchObject({ findings: [{ severity: 'error', file: 'a.yaml' }] })
    expect(readDocument(broken).value).toBeUndefined()
    expect((await renderDocument(broken)).value).toBeUndefined()
    expect(listTasks(broken).value).toBeUndefined()
    expect(nextPlan(broken).value).toBeUndefined()
    expect(compareDocuments(broken, sourceOf('cam-nhuong-2025')).value).toBeUndefined()
    expect(checkDocument(broken)).toHaveLength(1)
  })

  it('obey the settings and the register of an office', () => {
    const source = sourceOf('cam-nhuong-2025')
    const rule = checkDocument(source)[0]!.rule
    const office = { file: 'cchc.yaml', text: `quy_tac:\n  ${rule}: tat\n` }
    expect(checkDocument({ ...source, office }).map(finding => finding.rule)).not.toContain(rule)
    const register = { file: 'van-ban-co-quan.yaml', text: 'van_ban: 5\n' }
    expect(checkDocument(source, { register }).map(({ file }) => file)).toContain('van-ban-co-quan.yaml')
  })

  it('read the files that a spec names through the caller', () => {
    const source = {
      ...sourceOf('cam-nhuong-2025'),
      text: 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\nke_hoach:\n  trich_yeu: A\n  noi_dung:\n    tep: a.txt\n',
    }
    expect(readDocument(source).findings.map(({ severity }) => severity)).toContain('error')
    const { value } = readDocument({
      ...source,
      readBeside: name => (name === 'a.txt' ? 'Đoạn.' : undefined),
    })
    expect(value!.texts.map(({ text }) => text)).toContain('Đoạn.')
  })

  it('list tasks, draft the next plan and compare it with this one', () => {
    const source = sourceOf('cam-nhuong-2025')
    expect(listTasks(source, { by: 'unit' }).value!.by).toBe('unit')
    const { value } = nextPlan(source)
    expect(value!.text).toContain('nam: 2026')
    const changes = compareDocuments(source, { file: 'b.yaml', text: value!.text }, { years: true }).value!
      .changes
    expect(changes.length).toBeGreaterThan(0)
    expect(compareDocuments(source, source).value!.changes).toEqual([])
  })
})
