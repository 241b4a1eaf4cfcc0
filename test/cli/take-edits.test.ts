import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { EditedDocx } from '../helpers/edited-docx.ts'
import { type MemoryIo, memoryIo } from '../helpers/memory-io.ts'

const spec = `nam: 2026
co_quan: { ten: Ủy ban nhân dân xã Sơn, dia_danh: Sơn }
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        - Rút ngắn thời gian giải quyết hồ sơ.
        - Nâng cao chất lượng phục vụ. # không phải ghi chú
`

/** A folder with a spec and its document, edited. */
async function edited(edit: (docx: EditedDocx) => void, name = 'kh.docx'): Promise<MemoryIo> {
  const io = memoryIo({ 'kh.yaml': spec })
  expect(await main(['render', 'kh.yaml'], io)).toBe(0)
  const docx = new EditedDocx(io.files.get('kh.docx')!)
  edit(docx)
  io.files.set(name, docx.bytes())
  io.out = ''
  io.err = ''
  return io
}

const textOf = (io: MemoryIo, name: string): string => new TextDecoder().decode(io.files.get(name))

describe('cchc take-edits', () => {
  it('takes edits into the spec beside the file, keeps the one before, and lets the next document take the place', async () => {
    const io = await edited(docx => docx.replaceAll('phục vụ', 'phục vụ Nhân dân'))
    expect(await main(['render', 'kh.yaml'], io)).toBe(2)
    io.err = ''
    expect(await main(['take-edits', 'kh.docx'], io)).toBe(0)
    expect(textOf(io, 'kh.yaml')).toBe(spec.replace('phục vụ', 'phục vụ Nhân dân'))
    expect(textOf(io, 'kh.yaml.bak')).toBe(spec)
    expect(io.out).toBe(`kh.docx → kh.yaml

Đã đưa về (1):
  Kế hoạch, mục I, đoạn 2: sửa
    trước: - Nâng cao chất lượng phục vụ. # không phải ghi chú
    sau:   - Nâng cao chất lượng phục vụ Nhân dân. # không phải ghi chú
`)
    expect(io.err).toBe('Đã ghi kh.yaml; bản trước là kh.yaml.bak\n')
    io.err = ''
    expect(await main(['render', 'kh.yaml'], io)).toBe(0)
    expect(io.err).toContain('Đã ghi kh.docx\n')
  })

  it('changes nothing of a file that was not edited, and of its spec', async () => {
    const io = await edited(() => {})
    const before = new Map(io.files)
    expect(await main(['nhan-sua', 'kh.docx'], io)).toBe(0)
    expect(io.out).toContain('Không có chỗ sửa nào.')
    expect(io.files.get('kh.yaml')).toEqual(before.get('kh.yaml'))
    expect([...io.files.keys()]).toEqual([...before.keys()])
  })

  it('gives 1 and keeps the file from being replaced while something is left', async () => {
    const io = await edited(docx => docx.replaceAll('năm 2026', 'năm 2027'))
    const before = io.files.get('kh.docx')
    expect(await main(['take-edits', 'kh.docx'], io)).toBe(1)
    expect(io.out).toContain('Chưa đưa về, cần người quyết định')
    expect(io.err).toContain('`cchc render` không ghi đè lên nó')
    expect([io.files.get('kh.docx'), textOf(io, 'kh.yaml')]).toEqual([before, spec])
    expect(await main(['render', 'kh.yaml'], io)).toBe(2)
  })

  it('writes nothing with `--thu`', async () => {
    const io = await edited(docx => docx.replaceAll('phục vụ', 'phục vụ Nhân dân'))
    const before = new Map(io.files)
    expect(await main(['take-edits', 'kh.docx', '--thu'], io)).toBe(0)
    expect(io.err).toBe('Xem thử, chưa ghi gì.\n')
    expect(io.files).toEqual(before)
  })

  it('finds the spec by the beginning of the name, and asks for it where there is none', async () => {
    const io = await edited(docx => docx.replaceAll('phục vụ', 'phục vụ Nhân dân'), 'kh (PCT sửa).docx')
    expect(await main(['take-edits', 'kh (PCT sửa).docx'], io)).toBe(0)
    expect(textOf(io, 'kh.yaml')).toContain('phục vụ Nhân dân')
    io.files.set('khac.docx', io.files.get('kh.docx')!)
    io.err = ''
    expect(await main(['take-edits', 'khac.docx'], io)).toBe(2)
    expect(io.err).toContain('--spec')
  })

  it('refuses what is no .docx with its own words', async () => {
    const io = memoryIo({ 'kh.yaml': spec, 'kh.docx': 'chữ thường' })
    expect(await main(['take-edits', 'kh.docx'], io)).toBe(2)
    expect(io.err).toContain('Chưa ghi gì vào tệp kế hoạch.')
    expect(textOf(io, 'kh.yaml')).toBe(spec)
  })

  it('tells who has changed what with tracking on', async () => {
    const io = await edited(docx =>
      docx.trackInsertion(docx.find('Nâng cao'), '- Nâng cao'.length, ' rõ rệt'),
    )
    expect(await main(['take-edits', 'kh.docx'], io)).toBe(0)
    expect(io.out).toContain('Trần Thị B, 06/01/2026: 1 chỗ (thêm “rõ rệt”)')
    expect(textOf(io, 'kh.yaml')).toContain('Nâng cao rõ rệt chất lượng')
  })

  it('does not take back as new what the spec itself has sent out as comments', async () => {
    const remarked = spec.replace('hồ sơ.\n', 'hồ sơ. [! hỏi lại Văn phòng] [! xem số liệu]\n')
    const io = memoryIo({ 'kh.yaml': remarked })
    expect(await main(['render', 'kh.yaml', '--comments'], io)).toBe(0)
    const docx = new EditedDocx(io.files.get('kh.docx')!)
    docx.replaceAll('phục vụ', 'phục vụ Nhân dân')
    io.files.set('kh.docx', docx.bytes())
    expect(await main(['take-edits', 'kh.docx'], io)).toBe(0)
    expect(textOf(io, 'kh.yaml')).toBe(remarked.replace('phục vụ', 'phục vụ Nhân dân'))
  })

  it('reports for programs', async () => {
    const io = await edited(docx => docx.replaceAll('phục vụ', 'phục vụ Nhân dân'))
    expect(await main(['take-edits', 'kh.docx', '--report', 'json'], io)).toBe(0)
    const report = JSON.parse(io.out)
    expect([report.whole, report.changed, report.edits[0].kind]).toEqual([
      true,
      [{ file: 'kh.yaml', backup: 'kh.yaml.bak' }],
      'text',
    ])
  })
})
