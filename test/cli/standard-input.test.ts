import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type MemoryIo, memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const plan = smallPlan()
const other = plan.replace('Nâng cao chất lượng phục vụ', 'Một câu khác')

function given(input: string | Uint8Array, files: Record<string, string> = {}): MemoryIo {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const io = memoryIo(files)
  io.readInput = async () => bytes
  return io
}

describe('a spec that comes by standard input', () => {
  it('is rendered to a file of a plain name, which is told, with the bytes that a file of it has', async () => {
    const io = given(plan, { 'k.yaml': plan })
    expect(await main(['render', '-'], io)).toBe(0)
    expect(io.err).toContain('Đã ghi van-ban.docx\n')
    expect(await main(['render', 'k.yaml'], io)).toBe(0)
    expect(Buffer.compare(io.files.get('van-ban.docx')!, io.files.get('k.docx')!)).toBe(0)
  })

  it('goes where it is asked to', async () => {
    const io = given(plan)
    expect(await main(['render', '-', '-o', 'a.txt', '--format', 'txt'], io)).toBe(0)
    expect(await main(['xuat', '-', '--format', 'txt', '-o', '-'], io)).toBe(0)
    expect(io.out).toBe(new TextDecoder().decode(io.files.get('a.txt')))
  })

  it('is checked, alone and beside files, and named in words', async () => {
    const io = given(plan.replace('phục vụ', 'phục vụ của của dân'), { 'k.yaml': other })
    expect(await main(['check', '-', '--only', 'the-thuc/lap-tu'], io)).toBe(1)
    expect(io.out).toMatch(/^<đầu vào>:\d+:\d+: Phải sửa: /m)
    expect(await main(['check', 'k.yaml', '-', '--only', 'the-thuc/lap-tu'], io)).toBe(1)
  })

  it('finds what it names in the current folder', async () => {
    const text = plan.replace(/ {2}noi_dung:\n[\s\S]*$/, '  noi_dung:\n    tep: muc.txt\n')
    const io = given(text, { 'muc.txt': 'Nội dung của tệp bên cạnh./.\n' })
    expect(await main(['render', '-', '--format', 'txt', '-o', '-'], io)).toBe(0)
    expect(io.out).toContain('Nội dung của tệp bên cạnh')
  })

  it.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${plan}`)],
    ['UTF-16', Buffer.from(`\uFEFF${plan}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\uFEFF${plan}`, 'utf16le').swap16()],
    ['UTF-16 without its mark', Buffer.from(plan, 'utf16le')],
  ])('may be %s, as shells write it', async (_, bytes) => {
    const made = async (input: string | Uint8Array) => {
      const io = given(input)
      expect(await main(['render', '-', '--format', 'txt', '-o', '-'], io)).toBe(0)
      return io.out
    }
    expect(await made(bytes)).toBe(await made(plan))
  })
})

describe('what cannot be is told, and nothing is written', () => {
  it.each<[string, string | Uint8Array, string[], string]>([
    ['nothing', '', ['check', '-'], 'Đầu vào (`-`) trống'],
    ['blanks behind a mark', '\uFEFF \r\n', ['render', '-'], 'Đầu vào (`-`) trống'],
    [
      'letters that became question marks',
      plan.replace(/[^\0-\x7F]/g, '?'),
      ['check', '-'],
      '$OutputEncoding = [Text.UTF8Encoding]::new()',
    ],
    ['mending it', plan, ['check', '-', '--fix'], '`--fix` sửa tệp, nên không dùng với `-`'],
    ['waiting for it to be saved', plan, ['render', '-', '--watch'], '`--watch` chờ tệp được lưu'],
    ['other specs', plan, ['render', '-', 'k.yaml'], '`-` lấy một kế hoạch từ đầu vào'],
    ['rows of data', plan, ['render', '-', '--data', 'x.csv', '--out-dir', 'ra'], '`-` lấy một kế hoạch'],
    ['parts on the screen', plan, ['render', '-', '--tach', '-o', '-'], '`--tach` tách ra nhiều tệp'],
  ])('%s', async (_, input, args, words) => {
    const io = given(input, { 'k.yaml': plan })
    expect(await main(args, io)).toBe(2)
    expect(io.err).toContain(words)
    expect([...io.files.keys()]).toEqual(['k.yaml'])
  })

  it('a plan that has no letters with marks is none that lost them', async () => {
    const io = given('nam: 2026\n')
    expect(await main(['check', '-'], io)).toBe(1)
    expect(io.out).toContain('<đầu vào>:1:1: Phải sửa')
  })
})

it('who has no pipe is told how to end what is typed', async () => {
  const io = given(plan)
  io.isInputTerminal = true
  await main(['check', '-'], io)
  expect(io.err).toContain('Đang đọc tệp kế hoạch từ bàn phím')
})
