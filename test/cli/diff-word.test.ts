import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { readWord } from '../../src/word/read-word.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { partsOf, planText, renderText } from '../helpers/render.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { makeDocx, p, r } from '../word/make-docx.ts'

const spec = smallPlan({
  plan: `  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        - Nâng cao chất lượng phục vụ người dân; [#MD-1]
        - Tối thiểu 98% hồ sơ được giải quyết đúng hạn. [! hỏi lại]
    - de_muc: Nhiệm vụ
      noi_dung:
        - bang:
            cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
            hang: |
              1 | Rà soát thủ tục hành chính [#NV-1] | vp | Quý I/{{nam}}
              2 | Niêm yết công khai thủ tục | kt | Quý II/{{nam}}
    - de_muc: Tổ chức thực hiện
      noi_dung: Các đơn vị thực hiện nghiêm túc./.`,
})

/** The document of a spec with words of its text replaced as an editor would. */
async function edited(...changes: readonly [string, string][]): Promise<Uint8Array> {
  const parts = partsOf(await renderText(spec))
  let xml = parts['word/document.xml']!
  for (const [from, to] of changes) {
    expect(xml.split(from).length).toBe(2)
    xml = xml.replace(from, to)
  }
  return makeDocx({ raw: { ...parts, 'word/document.xml': xml } })
}

async function diff(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const io = memoryIo(files)
  const code = await main(['diff', ...args], io)
  return { code, out: io.out, err: io.err, file: (name: string) => io.files.get(name) }
}

const higher: [string, string] = ['Tối thiểu 98%', 'Tối thiểu 99%']

describe('a document against the spec that it was made from', () => {
  it('that nobody has edited has no change: what only a spec can say is none', async () => {
    const files = { 'k.yaml': spec, 'k.docx': await renderText(spec) }
    for (const order of [
      ['k.yaml', 'k.docx'],
      ['k.docx', 'k.yaml'],
      ['k.docx', 'k.docx'],
    ]) {
      const { code, out, err } = await diff(files, ...order, '--all', '--years')
      expect([code, err]).toEqual([0, ''])
      expect(out).toContain('Không có thay đổi.')
    }
  })

  it('of a real plan has none in any format', { timeout: 120_000 }, async () => {
    const text = planText('duong-hoa-2023')
    const files = { 'k.yaml': text, 'k.docx': await renderText(text) }
    for (const format of ['text', 'json', 'redline']) {
      const { code, err } = await diff(files, 'k.yaml', 'k.docx', '--format', format, '--all')
      expect([format, code]).toEqual([format, 0])
      expect(err).toBe(format === 'redline' ? 'Đã ghi k-sua-doi.docx\n' : '')
    }
  })

  it('that was edited tells the edit by the words of the document, and no line of a file that nobody has', async () => {
    const files = { 'k.yaml': spec, 'sua.docx': await edited(higher) }
    const { code, out } = await diff(files, 'k.yaml', 'sua.docx', '--all')
    expect(code).toBe(1)
    expect(out).toContain('Kế hoạch, mục I, đoạn 2 · 98% → 99%: tăng 1 điểm phần trăm')
    expect(out).toContain('Tối thiểu [-98-] {+99+}% hồ sơ được giải quyết đúng hạn')
    expect(out).toContain('Có 1 thay đổi')
    expect(out).not.toMatch(/\.(?:yaml|docx):\d/)
    expect(out).toContain('Trước: k.yaml (')
    expect(out).toContain('Sau:   sua.docx (')
  })

  it('a task that another unit leads is one change of the task, and none of the list of units', async () => {
    const sua = await edited(['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'])
    const { out } = await diff({ 'k.yaml': spec, 'sua.docx': sua }, 'k.yaml', 'sua.docx')
    expect(out).toContain('[-Phòng Kinh tế-] {+Phòng Văn hóa - Xã hội+}')
    expect(out).toContain('Có 1 thay đổi')
    expect(out).not.toContain('đơn vị ·')
    expect(out).toContain('danh sách đơn vị')
  })

  it('an edit of the head, of the day or of the signer is told', async () => {
    const sua = await edited(['Nguyễn Văn A', 'Trần Thị B'])
    const { out } = await diff({ 'k.yaml': spec, 'sua.docx': sua }, 'k.yaml', 'sua.docx')
    expect(out).toMatch(/\[-Nguyễn Văn A-\] \{\+Trần Thị B\+\}/)
  })
})

describe('two Word files', () => {
  it('are compared with each other', async () => {
    const files = { 'cu.docx': await renderText(spec), 'moi.docx': await edited(higher) }
    const { code, out } = await diff(files, 'cu.docx', 'moi.docx')
    expect(code).toBe(1)
    expect(out).toContain('98% → 99%')
    const back = await diff(files, 'moi.docx', 'cu.docx')
    expect(back.out).toContain('99% → 98%')
  })

  it('as JSON: places have words and no lines', async () => {
    const files = { 'cu.docx': await renderText(spec), 'moi.docx': await edited(higher) }
    const { out } = await diff(files, 'cu.docx', 'moi.docx', '--format', 'json')
    const { before, changes } = JSON.parse(out)
    expect(before.file).toBe('cu.docx')
    expect(changes.length).toBe(1)
    const { where, line, column, file } = changes[0].after[0]
    expect([where, line, column, file]).toEqual(['Kế hoạch, mục I, đoạn 2', null, null, 'moi.docx'])
  })

  it('as a table and as tracked changes, beside the second file', async () => {
    const files = { 'cu.docx': await renderText(spec), 'moi.docx': await edited(higher) }
    const table = await diff(files, 'cu.docx', 'moi.docx', '--format', 'docx')
    expect([table.code, table.err]).toEqual([1, 'Đã ghi so-sanh-moi.docx\n'])
    const redline = await diff(files, 'cu.docx', 'moi.docx', '--format', 'redline')
    expect([redline.code, redline.err]).toEqual([1, 'Đã ghi moi-sua-doi.docx\n'])
    const { changes } = readWord('', redline.file('moi-sua-doi.docx')!).value!
    expect(changes.map(({ kind, text }) => `${kind} ${text}`).sort()).toEqual([
      'deletion 98%',
      'insertion 99%',
    ])
  })

  it('as a page, which names no lines', async () => {
    const files = { 'k.yaml': spec, 'moi.docx': await edited(higher) }
    const { code, file } = await diff(files, 'k.yaml', 'moi.docx', '--format', 'html')
    const page = new TextDecoder().decode(file('so-sanh-moi.html'))
    expect(code).toBe(1)
    expect(page).toContain('Kế hoạch, mục I, đoạn 2')
    expect(page).not.toMatch(/dòng \d/)
  })

  it('are read with their tracked changes accepted, which is told', async () => {
    const tracked = await edited([
      '98% hồ sơ',
      '</w:t></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r><w:del w:id="901" w:author="A"><w:r><w:delText>98</w:delText></w:r></w:del><w:ins w:id="902" w:author="A"><w:r><w:t>99</w:t></w:r></w:ins><w:r><w:t>% hồ sơ',
    ])
    const files = { 'k.yaml': spec, 'sua.docx': tracked }
    const { out, err } = await diff(files, 'k.yaml', 'sua.docx')
    expect(out).toContain('98% → 99%')
    expect(err).toMatch(/^sua\.docx: Nên xem: tệp Word còn 2 chỗ sửa đang theo dõi, đọc như đã chấp nhận hết/)
    expect(err).not.toContain('--tracked')
  })
})

describe('what cannot be compared is refused', () => {
  it.each([
    ['a file that is none of Word', 'không phải Word', /^sua\.docx: Phải sửa: /],
    ['a Word file without words', makeDocx({ body: p('') }), /^sua\.docx: Phải sửa: tệp không có chữ nào/],
  ])('%s', async (_, content, words) => {
    const { code, out, err } = await diff({ 'k.yaml': spec, 'sua.docx': content }, 'k.yaml', 'sua.docx')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(words)
    expect(err).toMatch(/\n {2}→ /)
    expect(err).toContain('Chưa so sánh được')
    expect(err).not.toMatch(/sua\.docx:\d/)
  })

  it('a file that is not there', async () => {
    const { code, err } = await diff({ 'k.yaml': spec }, 'k.yaml', 'khong-co.docx')
    expect(code).toBe(2)
    expect(err).toContain('khong-co.docx')
  })

  it('a wrong spec beside a Word file, at its own line', async () => {
    const files = { 'k.yaml': spec.replace('trich_yeu', 'trich_yeuu'), 'sua.docx': await renderText(spec) }
    const { code, err } = await diff(files, 'k.yaml', 'sua.docx')
    expect(code).toBe(2)
    expect(err).toMatch(/^k\.yaml:\d+:\d+: Phải sửa/)
  })

  it('a target that is one of the files', async () => {
    const files = { 'cu.docx': await renderText(spec), 'moi.docx': await edited(higher) }
    const { code, err } = await diff(
      files,
      'cu.docx',
      'moi.docx',
      '--format',
      'redline',
      '-o',
      'cu.docx',
      '--force',
    )
    expect(code).toBe(2)
    expect(err).toContain('lệnh này đọc chính tệp đó')
  })

  it('words of a file that is no plan are compared all the same, and that is told', async () => {
    const letter = (words: string): Uint8Array =>
      makeDocx({ body: p(r('GIẤY MỜI')) + p(r(words)) + p(r('Trân trọng./.')) })
    const files = { 'cu.docx': letter('Mời dự họp lúc 8 giờ.'), 'moi.docx': letter('Mời dự họp lúc 9 giờ.') }
    const { code, out } = await diff(files, 'cu.docx', 'moi.docx')
    expect(code).toBe(1)
    expect(out).toContain('[-8-] {+9+} giờ')
  })
})
