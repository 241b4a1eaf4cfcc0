import { describe, expect, it } from 'vitest'
import { rowColumns, takesRows } from '../../src/session/row-columns.ts'

const takes = (...texts: string[]): boolean => takesRows(texts.map(rowColumns))

describe('a plan takes rows of data', () => {
  it('when it names a column', () => {
    expect(takes('ten: Ủy ban nhân dân xã {{xa.ten}}')).toBe(true)
    expect(takes('nam: 2026\nten: Ủy ban nhân dân xã {{ xa.chu_tich }}')).toBe(true)
  })

  it('when its frame or a text beside it does', () => {
    expect(takes('theo_khung: k.yaml', 'ten: xã {{xa.ten}}')).toBe(true)
  })

  it('not when it gives the column a value itself', () => {
    expect(takes('theo_khung: k.yaml\ngia_tri:\n  xa.ten: Hạ Đông\n', 'ten: xã {{xa.ten}}')).toBe(false)
    expect(takes("theo_khung: k.yaml\ngia_tri: { 'xa.ten': Hạ Đông }\n", 'ten: xã {{xa.ten}}')).toBe(false)
    expect(takes('gia_tri:\n  xa.ten: A\nten: xã {{xa.ten}}, {{xa.so}}\n')).toBe(true)
  })

  it('not when a column is only spoken of', () => {
    expect(takes('# Viết {{xa.ten}} là tên xã.\nten: Ủy ban # {{xa.ten}}\n')).toBe(false)
    expect(takes('noi_dung: Viết \\{{xa.ten}}')).toBe(false)
    expect(takes('ten: Ủy ban nhân dân xã {{xa}}')).toBe(false)
  })
})
