import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'

/** A person who types these lines; behind them the person breaks off. */
function typing(lines: readonly string[], files: Record<string, string> = {}) {
  const io = memoryIo(files)
  const asked: string[] = []
  const left = [...lines]
  let isClosed = false
  io.startAsking = async () => ({
    ask: async question => {
      asked.push(question)
      return left.shift()
    },
    close: () => {
      isClosed = true
    },
  })
  return { io, asked, isClosed: () => isClosed }
}
const textOf = (io: ReturnType<typeof memoryIo>, name: string) => new TextDecoder().decode(io.files.get(name))

describe('init on a terminal', () => {
  it('asks, and takes what stands in brackets for Enter', async () => {
    const { io, asked, isClosed } = typing(['', '', '', ''])
    expect(await main(['init'], io)).toBe(0)
    expect(asked).toEqual([
      'Cơ quan ban hành [Ủy ban nhân dân xã X]: ',
      'Địa danh ghi trước ngày tháng [X]: ',
      'Năm của kế hoạch [2027]: ',
      'Số của loại văn bản [0]: ',
    ])
    expect(isClosed()).toBe(true)
    const silent = memoryIo()
    await main(['init'], silent)
    expect(textOf(io, 'ke-hoach-2027.yaml')).toBe(textOf(silent, 'ke-hoach-2027.yaml'))
  })

  it('puts the answers in, in one form of their letters', async () => {
    const { io } = typing(['ubnd phường thuận hòa'.normalize('NFD'), 'Huế'.normalize('NFD'), '2026', '3'])
    expect(await main(['moi'], io)).toBe(0)
    const text = textOf(io, 'ke-hoach-2026.yaml')
    expect(text).toContain('giai_doan: 2026 - 2030\n')
    expect(text).toContain('  ten: Ủy ban nhân dân phường Thuận Hòa\n  dia_danh: Huế\n')
    expect(text).toContain('số hóa hồ sơ lưu trữ phường Thuận Hòa giai đoạn')
    expect(text).toBe(text.normalize('NFC'))
  })

  it('asks again for what it cannot use', async () => {
    const { io, asked } = typing(['UBND huyện A', 'xã A', '#', 'A', 'năm nay', '2026', '9', 'ke-hoach'])
    expect(await main(['init'], io)).toBe(0)
    expect(asked).toHaveLength(8)
    for (const words of [
      'không còn huyện',
      '`#` không dùng làm tên được',
      'không phải là năm',
      'Không có loại `9`',
    ])
      expect(io.err).toContain(words)
    expect(textOf(io, 'ke-hoach-2026.yaml')).toContain('trên địa bàn xã A năm')
  })

  it('does not ask for what the command line says', async () => {
    const { io, asked } = typing(['', '', ''])
    expect(await main(['init', 'a.yaml', '--kind', 'danh-gia'], io)).toBe(0)
    expect(asked).toHaveLength(3)
    expect(textOf(io, 'a.yaml')).toContain('Điểm tối đa')
  })

  it('asks for another name where the file is there, and writes over nothing', async () => {
    const { io, asked } = typing(['', '', '', '', 'ke-hoach-2027-2.yaml', 'moi'], {
      'ke-hoach-2027.yaml': 'x',
      'ke-hoach-2027-2.yaml': 'y',
    })
    expect(await main(['init'], io)).toBe(0)
    expect(asked[4]).toBe('Đã có tệp ke-hoach-2027.yaml. Tên tệp khác [ke-hoach-2027-3.yaml]: ')
    expect([textOf(io, 'ke-hoach-2027.yaml'), textOf(io, 'ke-hoach-2027-2.yaml')]).toEqual(['x', 'y'])
    expect(io.files.has('moi.yaml')).toBe(true)
  })

  it.each([0, 1, 2, 3])('leaves nothing when the person breaks off after %i answers', async count => {
    const { io, isClosed } = typing(Array(count).fill(''))
    expect(await main(['init'], io)).toBe(2)
    expect(io.err).toMatch(/Đã thôi, chưa ghi tệp nào\.\n$/)
    expect([io.files.size, isClosed()]).toEqual([0, true])
  })

  it('says at once that a named file is there', async () => {
    const { io, asked } = typing([], { 'a.yaml': 'x' })
    expect(await main(['init', 'a.yaml'], io)).toBe(2)
    expect([asked, io.err]).toEqual([[], expect.stringContaining('Đã có tệp `a.yaml`')])
  })
})

describe('init without a terminal', () => {
  it.each(['quyet-dinh', 'ke-hoach', 'de-an', 'phu-luc', 'danh-gia'])('writes %s at once', async kind => {
    const io = memoryIo()
    expect(await main(['init', '--loai', kind], io)).toBe(0)
    expect(await main(['render', 'ke-hoach-2027.yaml'], io)).toBe(0)
  })
  it('names the kinds that there are', async () => {
    const io = memoryIo()
    expect(await main(['init', '--kind', 'khac'], io)).toBe(2)
    expect(io.err).toContain('quyet-dinh, ke-hoach, de-an, phu-luc, danh-gia')
  })
})
