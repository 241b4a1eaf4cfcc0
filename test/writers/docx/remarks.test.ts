import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { remarksOf } from '../../../src/checks/unfinished/spec-lines.ts'
import { type RenderOptions, render } from '../../../src/pipeline.ts'
import { readWord } from '../../../src/word/read-word.ts'
import { stateOfDocx } from '../../../src/writers/docx/state.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../../helpers/open-xml.ts'
import { partsOf, shown } from '../../helpers/render.ts'

/** A remark at everything that can have one. */
const spec = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã An Phú
  dia_danh: An Phú
  don_vi:
    vp: Văn phòng
quyet_dinh:
  ky_hieu: QĐ-UBND
  trich_yeu: Ban hành Kế hoạch năm {{nam}} [! hỏi lại tên]
  tham_quyen: CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ [! đúng thẩm quyền chưa]
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025; [! XEM LẠI: căn cứ]
    Theo đề nghị của Văn phòng.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch. [! điều 1]
    - |
      Quyết định này có hiệu lực từ ngày ký. [! bo-qua: the-thuc/lap-tu — chép]
      Văn phòng chịu trách nhiệm thi hành./. [! điều 2 "a" & <b>]
  noi_nhan: |
    - Như Điều 2;
    - Đảng ủy; [! thêm ai nữa]
    - Lưu: VT.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: Nguyễn Văn Hùng [! ai ký]
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: I. MỤC ĐÍCH [! tên mục]
      noi_dung: |
        [! chờ số liệu quý IV]
        Nâng cao chất lượng phục vụ[^1] người dân. [! hai] [! ba]
        [^1]: Theo báo cáo. [! số báo cáo]
    - de_muc: II. NHIỆM VỤ
      noi_dung:
        - bang:
            cot:
              tt: TT
              nhiem_vu: Nhiệm vụ [! tên cột]
              chu_tri: Chủ trì
            hang: |
              1 | Rà soát văn bản [! rà soát gì] | vp
              [! thiếu một việc]
              2 | Niêm yết thủ tục | vp [! ai làm]
    - de_muc: III. TỔ CHỨC
      viet_lien: Văn phòng theo dõi. [! viết liền]
      noi_dung: Báo cáo./.
`

async function rendered(text: string, options: Partial<RenderOptions> = {}) {
  const { value, diagnostics } = await render('ke-hoach.yaml', text, {
    format: 'docx',
    version: '0.0.0',
    readBeside: () => ({ error: 'không có' }),
    ...options,
  })
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

const withComments = { comments: remarksOf }

/** Each comment of a file with the words that it is about. */
const commentsOf = (bytes: Uint8Array): string[] =>
  (readWord('ke-hoach.docx', bytes).value?.comments ?? []).map(({ text, from, to }) => {
    expect(from?.paragraph).toBe(to?.paragraph)
    return `${text} → ${from?.paragraph.text.slice(from.offset, to?.offset).replaceAll('\u00a0', ' ')}`
  })

describe('remarks that go out as comments', () => {
  it('stand at their lines, in the order of the document; a waiver is none', async () => {
    expect(commentsOf((await rendered(spec, withComments)).bytes)).toEqual([
      'hỏi lại tên → Ban hành Kế hoạch năm 2026',
      'đúng thẩm quyền chưa → CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ',
      'XEM LẠI: căn cứ → Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
      'điều 1 → Điều 1. Ban hành kèm theo Quyết định này Kế hoạch.',
      'điều 2 "a" & <b> → Văn phòng chịu trách nhiệm thi hành./.',
      'thêm ai nữa → - Đảng ủy;',
      'ai ký → Nguyễn Văn Hùng',
      'tên mục → I. MỤC ĐÍCH',
      'chờ số liệu quý IV → Nâng cao chất lượng phục vụ người dân.',
      'hai → Nâng cao chất lượng phục vụ người dân.',
      'ba → Nâng cao chất lượng phục vụ người dân.',
      'số báo cáo → Nâng cao chất lượng phục vụ người dân.',
      'tên cột → Nhiệm vụ',
      'rà soát gì → Rà soát văn bản',
      'thiếu một việc → 2',
      'ai làm → vp',
      'viết liền → III. TỔ CHỨC: Văn phòng theo dõi.',
    ])
  })

  it('change nothing else: without comments, what is printed is what a render without them prints', async () => {
    const [bare, commented] = [await rendered(spec), await rendered(spec, withComments)]
    const without = (bytes: Uint8Array): string =>
      partsOf(bytes)
        ['word/document.xml']!.replace(/<w:comment\w+ w:id="\d+"\/>/g, '')
        .replaceAll('<w:r><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:r>', '')
    expect(without(commented.bytes)).toBe(without(bare.bytes))
    expect(partsOf(bare.bytes)['word/comments.xml']).toBeUndefined()
  })

  it('are the same each time, and the file is known as one that nobody has edited', async () => {
    const [first, second] = [await rendered(spec, withComments), await rendered(spec, withComments)]
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
    expect(stateOfDocx(first.bytes)).toBe('untouched')
  })

  it('go with their part, where each part is a file', async () => {
    const { parts = [] } = await rendered(spec, { ...withComments, making: 'parts' })
    expect(parts.map(({ bytes }) => commentsOf(bytes).length)).toEqual([7, 10])
  })

  it('of the margin of a page, where Word takes none, stand at the first paragraph', async () => {
    const text = spec.replace('  dia_danh:', '  lien_he: Thôn 1, xã An Phú [! số nhà]\n  dia_danh:')
    const { bytes } = await rendered(text, withComments)
    expect(commentsOf(bytes)[0]).toMatch(/^số nhà → ỦY BAN NHÂN DÂN/)
    for (const [name, xml] of Object.entries(partsOf(bytes)))
      if (/header|footer|footnotes/.test(name)) expect(xml).not.toContain('w:comment')
  })

  it('none where there are none: the file has no part of comments', async () => {
    const bare = spec.replace(/ ?\[![^\]]*\]/g, '')
    const parts = partsOf((await rendered(bare, withComments)).bytes)
    expect(Object.keys(parts)).not.toContain('word/comments.xml')
  })

  it.skipIf(!hasOpenXmlSdk)('are right for Office', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-remarks-'))
    try {
      const file = join(folder, 'ke-hoach.docx')
      writeFileSync(file, (await rendered(spec, withComments)).bytes)
      expect(await openXmlErrors(file)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
