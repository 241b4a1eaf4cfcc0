import { checkWord } from '../../src/word-check/check-word.ts'
import type { CheckedWord } from '../../src/word-check/checked-word.ts'
import type { WordCheckOptions } from '../../src/word-check/content-findings.ts'
import { packPart } from '../../src/zip/pack-part.ts'
import { zipParts } from '../../src/zip/write-zip.ts'
import { partsOf, renderText } from '../helpers/render.ts'

const sentence =
  'Nâng cao chất lượng phục vụ người dân, doanh nghiệp trên địa bàn xã trong giải quyết thủ tục hành chính và các việc khác.'

/** A decision with its plan and an appendix of many rows: it has all parts that rules of the page look at. */
const spec = `nam: 2026
co_quan:
  ten: Văn phòng Hội đồng nhân dân và Ủy ban nhân dân
  chu_quan: Ủy ban nhân dân xã Sơn
  dia_danh: Sơn
quyet_dinh:
  ky_hieu: QĐ-VP
  trich_yeu: Ban hành Kế hoạch năm {{nam}}
  tham_quyen: Chánh Văn phòng
  can_cu: |
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Theo đề nghị của Trưởng bộ phận Một cửa.
  dieu:
    - Ban hành kèm theo Quyết định này Kế hoạch năm {{nam}}.
    - Quyết định này có hiệu lực kể từ ngày ký./.
  noi_nhan: |
    - Như Điều 2;
    - Lưu: VT, VP.
  nguoi_ky:
    quyen_han: CHÁNH VĂN PHÒNG
    ho_ten: Nguyễn Văn An
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        ${sentence}
        ${sentence.replace('Nâng cao', 'Giữ vững')}
    - de_muc: Yêu cầu
      noi_dung:
        - de_muc: Đối với các bộ phận
          noi_dung: ${sentence.replace('Nâng cao', 'Bảo đảm')}
        - de_muc: Đối với các thôn
          noi_dung: ${sentence.replace('Nâng cao', 'Góp phần bảo đảm')}
phu_luc:
  - ten: Danh mục nhiệm vụ
    noi_dung:
      - bang:
          cot:
            tt: TT
            nhiem_vu: Nhiệm vụ
            chu_tri: Chủ trì
          hang:
${Array.from({ length: 60 }, (_, index) => `            - nhiem_vu: Rà soát thủ tục hành chính thứ ${index + 1}\n              chu_tri: Văn phòng`).join('\n')}
`

/** What is put in the place of what: part, words of it, other words. All places of the words are changed; a part that is not there is made, in the place of nothing. */
export type Edit = readonly [part: string, before: string | RegExp, after: string]

const original = partsOf(await renderText(spec))

/** The document with some of its XML changed. A change that finds nothing to change is a fault of the test. */
export function edited(...edits: readonly Edit[]): Uint8Array {
  const parts = { ...original }
  for (const [name, before, after] of edits) {
    const text = parts[name] ?? (before === '' ? '' : undefined)
    if (text === undefined) throw new Error(`no part ${name}`)
    const changed =
      before === ''
        ? after
        : typeof before === 'string'
          ? text.replaceAll(before, after)
          : text.replace(before, after)
    if (changed === text) throw new Error(`nothing to change in ${name}: ${before}`)
    parts[name] = changed
  }
  return zipParts(new Map(Object.entries(parts).map(([name, content]) => [name, packPart(content)])))
}

/** What is found in the document after some changes. */
export const checked = (edits: readonly Edit[], options: WordCheckOptions = {}): CheckedWord =>
  checkWord('van-ban.docx', edited(...edits), options)

const documentPart = 'word/document.xml'

/** A change of the text's XML. */
export const inText = (before: string | RegExp, after: string): Edit => [documentPart, before, after]

/** A change of what one style says. */
export function inStyle(id: string, before: string | RegExp, after: string): Edit {
  const own = new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`, 's').exec(
    original['word/styles.xml']!,
  )
  if (own === null) throw new Error(`no style ${id}`)
  const changed = own[0].replace(before, after)
  if (changed === own[0]) throw new Error(`nothing to change in style ${id}: ${before}`)
  return ['word/styles.xml', own[0], changed]
}
