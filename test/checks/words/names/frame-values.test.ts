import { expect, it } from 'vitest'
import { checkSpec } from '../../../../src/checks/check-spec.ts'
import { planOfText } from '../../../plan/reading.ts'

it('a place name that comes from a value is read as it prints', () => {
  const text = planOfText('Kết quả./.', 'gia_tri:\n  xa: Hạ Đông\n')
    .replace('nhân dân xã X', 'nhân dân xã {{xa}}')
    .replace('dia_danh: X', 'dia_danh: "{{xa}}"')
  const { diagnostics } = checkSpec('k.yaml', text, { readBeside: () => ({ error: '' }) })
  expect(diagnostics.map(({ rule }) => rule)).not.toContain('tu-ngu/dia-danh-noi-khac')
})
