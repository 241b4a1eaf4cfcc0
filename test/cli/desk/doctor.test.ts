import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Desk } from '../../../src/cli/desk/desk.ts'
import { main } from '../../../src/cli/main.ts'
import type { Machine } from '../../../src/print/machine.ts'
import { type MemoryIo, memoryIo } from '../../helpers/memory-io.ts'

interface Told {
  version: string
  missing: number
  examined: { id: string; what: string; state: string; found: string; todo?: string }[]
}

async function examine(io: MemoryIo) {
  const code = await main(['doctor', '--json'], io)
  const told = JSON.parse(io.out) as Told
  return { code, told, of: (id: string) => told.examined.find(one => one.id === id)! }
}

/** A machine with these programs and fonts, by their paths. */
function on(
  { programs = [], ...machine }: Partial<Machine> & { programs?: string[] },
  files: Record<string, string> = {},
  env = {},
): MemoryIo {
  const io = memoryIo(files, env)
  io.machine = { ...io.machine, env, isFile: path => programs.includes(path), ...machine }
  return io
}

/** A Windows that knows Word, and says its code page in its own language. */
const windowsWithWord: Machine['run'] = async (program, args) => {
  if (program === 'chcp.com') return { status: 0, output: 'Trang mã hiện hoạt: 1258\r\n' }
  return { status: program.endsWith('reg.exe') && args[1]!.includes('Word.Application') ? 0 : 1, output: '' }
}

describe('cchc doctor', () => {
  it('says of each thing whether it is there, and where', async () => {
    const io = on(
      {
        programs: ['/usr/bin/soffice', '/usr/bin/chromium'],
        run: async program =>
          program === 'fc-match'
            ? { status: 0, output: 'Liberation Serif:en|vi' }
            : { status: undefined, output: '' },
      },
      {
        'cchc.yaml': 'mau: mau\nvan_ban: so.yaml\n',
        'mau/chan-trang.hbs': '',
        'so.yaml': 'van_ban: []\n',
      },
      { PATH: '/bin:/usr/bin', LANG: 'vi_VN.UTF-8' },
    )
    const { code, told, of } = await examine(io)
    expect(code).toBe(0)
    expect(told.missing).toBe(0)
    expect(of('node')).toEqual({ id: 'node', what: 'Node.js', state: 'ok', found: '22.0.0, /node' })
    expect(of('libreoffice')).toMatchObject({ state: 'ok', found: 'có' })
    expect(of('word').state).toBe('ok')
    expect(of('browser').found).toBe('Chromium')
    expect(of('font')).toMatchObject({ state: 'ok', found: 'Liberation Serif' })
    expect(of('settings')).toMatchObject({ state: 'ok', found: 'cchc.yaml' })
    expect(of('templates')).toMatchObject({ state: 'ok', found: 'mau' })
    expect(of('register')).toMatchObject({ state: 'ok', found: 'so.yaml' })
    expect(of('terminal').state).toBe('ok')
  })

  it('says on a bare machine what to do, and that work can be done all the same', async () => {
    const { code, told, of } = await examine(memoryIo())
    expect(code).toBe(0)
    const advised = told.examined.filter(({ state }) => state === 'advice')
    expect(advised.map(({ id }) => id)).toEqual(['word', 'libreoffice', 'browser', 'font', 'terminal'])
    expect(advised.filter(({ todo }) => todo === undefined)).toEqual([])
    expect(of('settings').found).toContain('dùng mặc định')
  })

  it('finds on Windows what a PDF is made by, and its own font', async () => {
    const io = on(
      {
        platform: 'win32',
        run: windowsWithWord,
        programs: [
          'D:\\PF\\Microsoft\\Edge\\Application\\msedge.exe',
          join('D:\\Windows', 'Fonts', 'times.ttf'),
        ],
      },
      {},
      { ProgramFiles: 'D:\\PF', WINDIR: 'D:\\Windows' },
    )
    const { of } = await examine(io)
    expect(of('word')).toMatchObject({ state: 'ok', found: 'có' })
    expect(of('browser').found).toBe('Microsoft Edge')
    expect(of('libreoffice').found).toBe('không có, không cần: đã có Word')
    expect(of('terminal').found).toContain('1258')
    expect(of('font').state).toBe('ok')
  })

  it('tells a font that stands in with other widths, or without letters of Vietnamese', async () => {
    const withFont = (output: string) => examine(on({ run: async () => ({ status: 0, output }) }))
    expect((await withFont('DejaVu Serif:vi')).of('font').found).toContain('DejaVu Serif đứng thay')
    expect((await withFont('Liberation Serif:en|fr')).of('font').found).toContain('không có đủ chữ Việt')
  })

  it.each<[string, Partial<Desk>, string]>([
    ['a folder that cannot be written', { canWriteIn: () => false }, 'folder'],
    ['a Node that is too old', { nodeVersion: '20.18.3' }, 'node'],
  ])('ends with 1 for %s', async (_what, desk, id) => {
    const io = memoryIo()
    io.desk = { ...io.desk, ...desk }
    const { code, told, of } = await examine(io)
    expect(code).toBe(1)
    expect(told.missing).toBe(1)
    expect(of(id)).toMatchObject({ state: 'missing', todo: expect.stringMatching(/./) })
  })

  it('tells settings, templates and registers with mistakes', async () => {
    expect((await examine(memoryIo({ 'cchc.yaml': 'sai: 1\n' }))).of('settings')).toMatchObject({
      state: 'advice',
      found: 'cchc.yaml có chỗ phải sửa',
    })
    const io = memoryIo({ 'cchc.yaml': 'mau: mau\nvan_ban: so.yaml\n', 'mau/chan-trang.hbs': '{{khong_co}}' })
    const { of } = await examine(io)
    expect(of('templates').found).toBe('mau có chỗ phải sửa')
    expect(of('register').found).toContain('không có tệp đó')
    expect((await examine(memoryIo({ 'van-ban-co-quan.yaml': 'sai: 1\n' }))).of('register').state).toBe(
      'advice',
    )
  })

  it('prints for people a line for each thing, and what to do below it', async () => {
    const io = memoryIo()
    io.desk = { ...io.desk, canWriteIn: () => false }
    expect(await main(['kham'], io)).toBe(1)
    expect(io.out).toMatch(/^OK {5}cchc: \d+\.\d+\.\d+/)
    expect(io.out).toMatch(
      /\nTHIẾU {2}Ghi vào thư mục này: không ghi được vào .+\n {7}→ Làm việc ở thư mục khác/,
    )
    expect(io.out).toMatch(/\nNÊN {4}Microsoft Word: không tìm thấy\n {7}→ /)
    expect(io.out).toMatch(/\nCòn thiếu 1 thứ, chưa làm việc được\.\n$/)
  })
})
