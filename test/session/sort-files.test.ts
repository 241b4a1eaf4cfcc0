import { describe, expect, it } from 'vitest'
import { sortFiles } from '../../src/session/sort-files.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const plan = smallPlan()
const taking = (frame: string): string => `theo_khung: ${frame}\nnam: 2026\n`
const sorted = (files: Record<string, string>, ...names: string[]) => sortFiles(names, memoryIo(files))

describe('the files that names stand for', () => {
  it('are those of a folder, those that fit a pattern, and those that are named, each once', () => {
    const files = { 'xa/a.yaml': plan, 'xa/b.yml': plan, 'xa/c.txt': 'Chữ.', 'khac/d.yaml': plan }
    expect(sorted(files, 'xa').plans).toEqual(['xa/a.yaml', 'xa/b.yml'])
    expect(sorted(files, 'xa/*.yaml', 'xa', './xa/a.yaml', 'khac/d.yaml').plans).toEqual([
      'xa/a.yaml',
      'xa/b.yml',
      'khac/d.yaml',
    ])
  })

  it('stay as they are where there is no such file', () => {
    expect(sorted({ 'a.yaml': plan }, 'a.yaml', 'b.yaml', 'x*.yaml').plans).toEqual([
      'a.yaml',
      'b.yaml',
      'x*.yaml',
    ])
  })

  it('are taken for plans where none of those that are named is one', () => {
    const files = { 'xa/doi.yaml': 'vp: Văn phòng\n', 'xa/tron.yaml': 'nam: 2026\nx: {{xa.ten}}\n' }
    expect(sorted(files, 'xa/doi.yaml', 'xa/tron.yaml')).toEqual({
      plans: ['xa/doi.yaml', 'xa/tron.yaml'],
      others: [],
    })
    expect(sorted(files, 'xa').plans).toEqual([])
  })
})

describe('a frame', () => {
  it('is passed over where a plan takes it, and its own frame too', () => {
    const files = { 'a.yaml': taking('b.yaml'), 'b.yaml': taking('c.yaml'), 'c.yaml': plan }
    expect(sorted(files, '.')).toEqual({
      plans: ['a.yaml'],
      others: [
        { file: 'b.yaml', kind: 'frame', of: 'a.yaml' },
        { file: 'c.yaml', kind: 'frame', of: 'a.yaml' },
      ],
    })
  })

  it('is a plan where nobody takes it', () => {
    expect(
      sorted({ 'tinh/khung.yaml': plan, 'xa/a.yaml': taking('../tinh/khung.yaml') }, 'tinh').plans,
    ).toEqual(['tinh/khung.yaml'])
  })

  it('is not what a comment or a text speaks of', () => {
    const speaking = `${plan}# theo_khung: a.yaml\nx: # theo_khung: a.yaml\ny:\n  theo_khung: a.yaml\n`
    expect(sorted({ 'a.yaml': plan, 'b.yaml': speaking }, '.').plans).toEqual(['a.yaml', 'b.yaml'])
  })

  it('that takes itself, or takes what takes it, is told as the plan that it cannot be', () => {
    expect(sorted({ 'a.yaml': taking('a.yaml') }, '.').plans).toEqual(['a.yaml'])
    expect(sorted({ 'a.yaml': taking('b.yaml'), 'b.yaml': taking('a.yaml') }, '.').plans).toEqual([
      'a.yaml',
      'b.yaml',
    ])
  })

  it('with columns of data makes what takes it a frame of that kind too, unless that gives them values', () => {
    const files = {
      'khung.yaml': 'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã {{xa.ten}}\n',
      'a.yaml': taking('khung.yaml'),
      'b.yaml': `${taking('khung.yaml')}gia_tri:\n  xa.ten: Hạ\n`,
    }
    expect(sorted(files, '.')).toEqual({
      plans: ['b.yaml'],
      others: [
        { file: 'a.yaml', kind: 'row-frame' },
        { file: 'khung.yaml', kind: 'row-frame' },
      ],
    })
  })
})
