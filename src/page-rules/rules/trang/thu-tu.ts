import type { Page, PageLine } from '../../page.ts'
import type { PageRule } from '../../page-rule.ts'

/** It stands in no table and no box, and alone in its line. */
function isAlone(page: Page, { paragraph }: PageLine): boolean {
  const place = page.placeOf(paragraph)
  const isBeside = /[^\s\u00a0](?:\t|[\u00a0 ]{4,})/.test(paragraph.text)
  return place !== undefined && place.table === undefined && !place.isBox && !isBeside
}

const isFramed = ({ paragraph }: PageLine): boolean => paragraph.isFramed

export const partsInPlace: PageRule = {
  id: 'trang/thu-tu',
  group: 'trang',
  severity: 'warning',
  title: 'Các thành phần đặt sai chỗ',
  explanation:
    'Quốc hiệu ở bên phải, tên cơ quan ở bên trái; “Nơi nhận” ở bên trái, ngang hàng với quyền hạn, chức vụ người ký ở bên phải.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.a, II.7.đ, II.9.d',
  example: '“Nơi nhận:” [-ở trên phần ký-]{+ngang hàng với phần ký+}',

  *check(page) {
    const [nation] = page.of('nation')
    const [agency] = page.of('agency')
    if (nation !== undefined && agency !== undefined) {
      const right = page.placeOf(nation.paragraph)
      const left = page.placeOf(agency.paragraph)
      if (right?.table !== undefined && right.table === left?.table && right.column! < left.column!)
        yield {
          at: [nation],
          message: 'Quốc hiệu ở bên trái, tên cơ quan ở bên phải',
          hint: 'Đổi chỗ: tên cơ quan bên trái, Quốc hiệu bên phải.',
        }
      // Both in one column, one below the other.
      if (
        isAlone(page, nation) &&
        isAlone(page, agency) &&
        nation.paragraph !== agency.paragraph &&
        !isFramed(nation) &&
        !isFramed(agency)
      )
        yield {
          at: [nation],
          message: 'Quốc hiệu và tên cơ quan ở trên dưới nhau, phải ngang hàng',
          hint: 'Đặt phần đầu trong bảng hai cột không kẻ: tên cơ quan bên trái, Quốc hiệu bên phải.',
        }
    }
    for (const label of page.of('recipientsLabel')) {
      const place = page.placeOf(label.paragraph)
      const post = page.of('signerPost').find(({ line }) => Math.abs(line.id - label.line.id) < 40)
      if (place === undefined || post === undefined) continue
      const signer = page.placeOf(post.paragraph)
      if (place.table !== undefined && place.table === signer?.table && place.column! > signer.column!)
        yield {
          at: [label],
          message: '“Nơi nhận” ở bên phải, phần ký ở bên trái',
          hint: 'Đổi chỗ: nơi nhận bên trái, phần ký bên phải.',
        }
      else if (
        isAlone(page, label) &&
        isAlone(page, post) &&
        label.paragraph !== post.paragraph &&
        !isFramed(label) &&
        !isFramed(post) &&
        signer!.section.columns === 1
      )
        yield {
          at: [label],
          message: '“Nơi nhận” và phần ký ở trên dưới nhau, phải ngang hàng',
          hint: 'Đặt hai phần trong bảng hai cột không kẻ: nơi nhận bên trái, phần ký bên phải.',
        }
    }
  },
}
