import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type MemoryIo, memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const plan = smallPlan().replace(
  '    Theo đề nghị',
  '    Căn cứ Quyết định số 15/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao biên chế;\n    Theo đề nghị',
)
const cited = 'Quyết định số 16/QĐ-UBND ngày 04/02/2025 của Ủy ban nhân dân tỉnh Y về việc giao dự toán'

const registersIn = (io: MemoryIo): string[] =>
  [...io.files.keys()].filter(name => name.endsWith('van-ban-co-quan.yaml')).sort()

async function run(io: MemoryIo, ...args: string[]): Promise<string> {
  io.out = ''
  io.err = ''
  await main(args, io)
  return io.out + io.err
}

describe('the register of an office is one', () => {
  it.each([
    ['with the plans below', { 'xa/k.yaml': plan }, 'van-ban-co-quan.yaml'],
    [
      'with settings',
      { 'cchc.yaml': 'the_thuc:\n  co_chu: 13\n', 'a/xa/k.yaml': plan },
      'van-ban-co-quan.yaml',
    ],
    ['beside the plan', { 'k.yaml': plan }, 'van-ban-co-quan.yaml'],
    ['by the name in the settings', { 'cchc.yaml': 'van_ban: so.yaml\n', 'xa/k.yaml': plan }, 'so.yaml'],
  ])('for harvest, add, search and check: %s', async (_, files, register) => {
    const io = memoryIo(files)
    const spec = Object.keys(files).find(name => name.endsWith('k.yaml'))!
    expect(await run(io, 'register', 'harvest', spec)).toContain(`Đã thêm 1 văn bản vào ${register}`)
    expect(await run(io, 'register', 'add', cited)).toContain(`Đã thêm 1 văn bản vào ${register}`)
    expect(await run(io, 'register', 'search', 'giao biên chế')).toContain('15/QĐ-UBND')
    expect(await run(io, 'register', 'search', 'giao dự toán')).toContain('16/QĐ-UBND')
    expect(await run(io, 'register', 'harvest', spec)).toContain('Không có văn bản mới để thêm.')
    io.files.set(register, new TextEncoder().encode('van_ban: 5\n'))
    expect(await run(io, 'check', spec)).toContain(`${register}:1:10: Phải sửa:`)
    expect([...new Set([...registersIn(io), register])]).toEqual([register])
  })

  it('and the nearest, where a folder of plans has its own', async () => {
    const io = memoryIo({
      'van-ban-co-quan.yaml': 'van_ban:\n',
      'xa/van-ban-co-quan.yaml': 'van_ban:\n',
      'xa/k.yaml': plan,
    })
    expect(await run(io, 'register', 'harvest', 'xa/k.yaml')).toMatch(/vào xa[\\/]van-ban-co-quan\.yaml/)
  })

  it('but not that of another office above its settings', async () => {
    const io = memoryIo({
      'van-ban-co-quan.yaml': 'van_ban: 5\n',
      'xa/cchc.yaml': 'the_thuc:\n  co_chu: 13\n',
      'xa/k.yaml': plan,
    })
    expect(await run(io, 'check', 'xa/k.yaml')).not.toContain('van-ban-co-quan.yaml')
    expect(await run(io, 'register', 'harvest', 'xa/k.yaml')).toMatch(/vào xa[\\/]van-ban-co-quan\.yaml/)
  })
})
