import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/cli/desk/desk.ts'
import { main } from '../../../src/cli/main.ts'
import { type MemoryIo, memoryIo } from '../../helpers/memory-io.ts'

const page = join('/cchc', 'dist', 'huong-dan.html')

function on({ platform = 'linux', ...desk }: Partial<Desk & { platform: NodeJS.Platform }>, env = {}) {
  const calls: string[][] = []
  const io: MemoryIo = memoryIo({ [page]: '<!doctype html>' }, env)
  const launch: Desk['launch'] = async (program, args) => {
    calls.push([program, ...args])
    return true
  }
  io.machine = { ...io.machine, platform }
  io.desk = { ...io.desk, programFolder: '/cchc', launch, ...desk }
  return { io, calls }
}

describe('cchc guide', () => {
  it.each<[NodeJS.Platform, string, object]>([
    ['win32', 'explorer.exe', {}],
    ['darwin', 'open', {}],
    ['linux', 'xdg-open', { DISPLAY: ':0' }],
    ['linux', 'xdg-open', { WAYLAND_DISPLAY: 'wayland-0' }],
  ])('opens the page on %s by %s', async (platform, program, env) => {
    const { io, calls } = on({ platform }, env)
    expect(await main(['guide'], io)).toBe(0)
    expect(calls).toEqual([[program, page]])
    expect(io.err).toBe(`Đã mở hướng dẫn: ${page}\n`)
  })

  it('says where the page is where no browser can be opened', async () => {
    const { io } = on({ launch: async () => false }, { DISPLAY: ':0' })
    expect(await main(['huong-dan'], io)).toBe(0)
    expect(io.out).toBe(`${page}\n`)
    expect(io.err).toContain('Mở tệp trên bằng trình duyệt')
  })

  it('tries none where there is no screen, nor when only the place is asked for', async () => {
    const { io, calls } = on({})
    await main(['guide'], io)
    await main(['guide', '--path'], io)
    expect(calls).toEqual([])
    expect(io.out).toBe(`${page}\n${page}\n`)
  })

  it('tells a page that is gone', async () => {
    const { io } = on({ programFolder: '/khac' })
    expect(await main(['guide'], io)).toBe(2)
    expect(io.err).toContain('Không tìm thấy trang hướng dẫn')
  })
})
