import { describe, expect, it } from 'vitest'
import { droppedFiles } from '../../../src/cli/desk/dropped-files.ts'
import { main } from '../../../src/cli/main.ts'
import { memoryIo } from '../../helpers/memory-io.ts'
import { smallPlan } from '../../helpers/small-plan.ts'

const self = 'D:\\cchc\\Xuất văn bản.cmd'

/** What a command file hands over when Explorer has started it with a line. */
const from = (files: string, args = ''): Record<string, string> => ({
  CCHC_SELF: self,
  CCHC_LINE: `C:\\Windows\\system32\\cmd.exe /c ""${self}" ${files}"`,
  CCHC_ARGS: args,
})

describe('files that Explorer drops on a command file', () => {
  it('come from the whole line: a name with `&` and no blank ends the arguments', () => {
    expect(droppedFiles(from('D:\\a&b.yaml "D:\\c & d.yaml"', 'D:\\a'))).toEqual([
      'D:\\a&b.yaml',
      'D:\\c & d.yaml',
    ])
  })

  it('keep every sign of their names', () => {
    const names = [
      'D:\\100%.yaml',
      'D:\\gấp!.yaml',
      'D:\\a^b.yaml',
      "D:\\ông'ba.yaml",
      '\\\\may-chu\\chung\\k.yaml',
      'D:\\%TEMP%.yaml',
    ]
    expect(droppedFiles(from(names.join(' ')))).toEqual(names)
    expect(droppedFiles(from(names.map(name => `"${name.replace('.', ' .')}"`).join(' ')))).toEqual(
      names.map(name => name.replace('.', ' .')),
    )
  })

  it('are none after a double click', () => {
    expect(droppedFiles(from(''))).toEqual([])
  })

  it('come from the arguments where a person has typed the command, or another command file calls it', () => {
    const typed = { CCHC_SELF: self, CCHC_ARGS: '"k 1.yaml" k2.yaml' }
    expect(droppedFiles({ ...typed, CCHC_LINE: '"C:\\Windows\\system32\\cmd.exe" ' })).toEqual([
      'k 1.yaml',
      'k2.yaml',
    ])
    expect(droppedFiles({ ...typed, CCHC_LINE: 'cmd.exe /c ""D:\\moi-thang.cmd" x.yaml"' })).toEqual([
      'k 1.yaml',
      'k2.yaml',
    ])
    expect(droppedFiles({ ...typed, CCHC_LINE: '' })).toEqual(['k 1.yaml', 'k2.yaml'])
  })
})

describe('what is done with them', () => {
  const plan = smallPlan()

  it('each icon runs its command, and the window stays until a key is pressed', async () => {
    const io = memoryIo({ 'k 1.yaml': plan, 'k2.yaml': plan }, from('"k 1.yaml" k2.yaml'))
    let waited = 0
    io.desk = {
      ...io.desk,
      keyPressed: async () => {
        waited++
        expect(io.err).toMatch(/bấm một phím bất kỳ để đóng cửa sổ này\.\n$/)
      },
    }
    expect(await main(['dropped', 'render'], io)).toBe(0)
    expect(waited).toBe(1)
    expect([...io.files.keys()]).toEqual(expect.arrayContaining(['k 1.docx', 'k2.docx']))
    expect(io.err).toContain('Mở tệp .docx vừa ghi bằng Word')
  })

  it('the menu names the file itself', async () => {
    const io = memoryIo({ 'k 1.yaml': plan })
    expect(await main(['dropped', 'next', 'k 1.yaml'], io)).toBe(0)
    expect(io.err).toContain('tìm chữ `XEM LẠI`')
  })

  it('a draft is made of each plan', async () => {
    const io = memoryIo({ 'a-2026.yaml': plan, 'b-2026.yaml': plan }, from('a-2026.yaml b-2026.yaml'))
    expect(await main(['dropped', 'next'], io)).toBe(0)
    expect([...io.files.keys()]).toEqual(expect.arrayContaining(['a-2027.yaml', 'b-2027.yaml']))
  })

  it('what another icon takes is told, and the rest is done', async () => {
    const io = memoryIo({ 'k.yaml': plan, 'cu.docx': 'PK', 'cu.doc': '' }, from('cu.docx k.yaml cu.doc'))
    expect(await main(['dropped', 'render'], io)).toBe(2)
    expect(io.err).toContain('Bỏ qua `cu.docx`')
    expect(io.err).toContain('Thả tệp này lên “Nhận tệp Word”.')
    expect(io.err).toContain('Word Document (.docx)')
    expect(io.files.has('k.docx')).toBe(true)
  })

  it('Word files are checked as they are', async () => {
    const made = memoryIo({ 'k.yaml': plan })
    await main(['render', 'k.yaml'], made)
    const io = memoryIo({ 'k.docx': made.files.get('k.docx')! }, from('k.docx'))
    expect(await main(['dropped', 'check'], io)).toBeLessThan(2)
    expect(io.err).not.toContain('Bỏ qua')
  })

  it('without a file it says what to drop; a new plan begins with the sample, beside the program', async () => {
    const io = memoryIo({}, from(''))
    expect(await main(['dropped', 'check'], io)).toBe(2)
    expect(io.err).toContain('Kéo tệp kế hoạch (.yaml), tệp Word (.docx) rồi thả lên biểu tượng “Soát lỗi”')
    io.desk = { ...io.desk, programFolder: '/cchc/chuong-trinh' }
    expect(await main(['dropped', 'next'], io)).toBe(0)
    expect([...io.files.keys()]).toContain('/cchc/ke-hoach/ke-hoach-2027.yaml')
  })

  it('a plan that is there already is never replaced, and one is told what to do without options', async () => {
    const io = memoryIo({ 'k-2026.yaml': plan, 'k-2027.yaml': plan, 'ke-hoach/ke-hoach-2027.yaml': plan })
    expect(await main(['dropped', 'next', 'k-2026.yaml'], io)).toBe(2)
    expect(io.err).toContain('đổi tên hoặc xóa tệp đã có')
    io.err = ''
    expect(await main(['dropped', 'next'], io)).toBe(2)
    expect(io.err).toContain('đổi tên hoặc xóa tệp đã có')
    expect(new TextDecoder().decode(io.files.get('k-2027.yaml'))).toBe(plan)
  })

  it('nobody who drops files is told to type anything', async () => {
    const io = memoryIo({ 'k.yaml': plan, 'k.docx': 'khác' }, from('k.yaml'))
    expect(await main(['dropped', 'render'], io)).toBe(2)
    expect(io.err).toContain('Chưa ghi đè `k.docx`')
    expect(io.err).toContain('đổi tên hoặc xóa tệp ấy')
    expect(io.err).not.toMatch(/`-|cchc [a-z-]+(?!\p{L})/u)
    const draft = memoryIo({ 'k-2026.yaml': plan, 'k-2027.yaml': plan })
    await main(['dropped', 'next', 'k-2026.yaml'], draft)
    expect(draft.err).not.toMatch(/`-|cchc [a-z-]+(?!\p{L})/u)
  })

  it('a file that is not there is not told to be renamed', async () => {
    const io = memoryIo({}, from('k.docx'))
    expect(await main(['dropped', 'import'], io)).toBe(2)
    expect(io.err).toContain('Không tìm thấy')
    expect(io.err).not.toContain('đổi tên')
  })

  it('is no command that help tells a person of', async () => {
    const io = memoryIo()
    await main(['--help'], io)
    expect(io.out).not.toMatch(/dropped|explorer-menu/)
  })
})
