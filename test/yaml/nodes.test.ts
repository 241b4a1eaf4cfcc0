import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { childNode, keyNode, keyNodeAt, nodeAt, rangeOf } from '../../src/yaml/nodes.ts'
import { readYaml } from '../../src/yaml/read-yaml.ts'
import type { Node } from '../../src/yaml/tree.ts'

const text = `nam: 2026   # năm
co_quan:
  ten: Ủy ban nhân dân xã X
  don_vi: { vp: Văn phòng }

noi_dung:
  - |
    Mục đích

    Yêu cầu

  - "hai"
so:
phu_luc:
  - ten: Khung
    ghi_chu:
`
const { root } = readYaml(new Source('thu.yaml', text)).value!

function stretch(node: Node | undefined): string | undefined {
  return node && text.slice(...rangeOf(node))
}

describe('a node', () => {
  it('is found by the path of its keys and indexes', () => {
    expect(stretch(nodeAt(root, ['co_quan', 'don_vi', 'vp']))).toBe('Văn phòng')
    expect(stretch(nodeAt(root, ['phu_luc', 0, 'ten']))).toBe('Khung')
    expect(stretch(childNode(childNode(root, 'noi_dung'), 1))).toBe('"hai"')
    expect(nodeAt(root, [])).toBe(root)
  })

  it('is undefined where a step is missing, of the wrong kind, or too far', () => {
    for (const path of [
      ['x'],
      ['nam', 'x'],
      ['noi_dung', 5],
      ['noi_dung', 'ten'],
      ['x', 'y', 'z'],
      ['co_quan', 0],
    ])
      expect(nodeAt(root, path)).toBeUndefined()
    expect(childNode(undefined, 'x')).toBeUndefined()
  })

  it('of a key is found in its map, with or without a value', () => {
    expect(stretch(keyNode(root, 'co_quan'))).toBe('co_quan')
    expect(stretch(keyNodeAt(root, ['phu_luc', 0, 'ghi_chu']))).toBe('ghi_chu')
    expect(keyNodeAt(root, ['phu_luc', 0])).toBeUndefined()
    expect(keyNodeAt(root, [])).toBeUndefined()
    expect(keyNode(nodeAt(root, ['nam']), 'x')).toBeUndefined()
  })
})

describe('the range of a node', () => {
  it('ends with its text, not with the blanks, line ends and comments behind it', () => {
    expect(stretch(nodeAt(root, ['nam']))).toBe('2026')
    expect(stretch(nodeAt(root, ['noi_dung', 0]))).toBe('|\n    Mục đích\n\n    Yêu cầu')
    expect(stretch(nodeAt(root, ['noi_dung']))).toBe('- |\n    Mục đích\n\n    Yêu cầu\n\n  - "hai"')
    expect(stretch(nodeAt(root, ['co_quan']))).toBe('ten: Ủy ban nhân dân xã X\n  don_vi: { vp: Văn phòng }')
  })

  it('of a map whose last value is blank ends with its last key', () => {
    expect(stretch(nodeAt(root, ['phu_luc']))).toBe('- ten: Khung\n    ghi_chu')
  })

  it('of a blank value is empty and stands behind its colon', () => {
    const [start, end] = rangeOf(nodeAt(root, ['so'])!)
    expect(start).toBe(end)
    expect(text.slice(0, start)).toMatch(/so:$/)
  })
})
