import { isEmpty } from '../../empty.ts'
import type { Page, PagePlace } from '../../page.ts'
import type { PageRule } from '../../page-rule.ts'
import { runningText } from '../../parts.ts'
import { countWords } from '../../words.ts'

const text: ReadonlySet<string> = new Set(runningText)

const isText = (page: Page, place: PagePlace | undefined): boolean =>
  place !== undefined &&
  place.table === undefined &&
  !place.isBox &&
  page.partsIn(place.paragraph).some(({ part }) => text.has(part))

const lastFull = (places: readonly PagePlace[], from: number): PagePlace | undefined => {
  let index = from
  while (index >= 0 && isEmpty(places[index]!)) index--
  return places[index]
}

export const emptyParagraphs: PageRule = {
  id: 'trang/doan-trong',
  group: 'trang',
  severity: 'info',
  title: 'Đoạn trống để giãn cách',
  explanation:
    'Giãn cách bằng khoảng cách trước, sau của đoạn, không bằng đoạn trống: đoạn trống rơi vào đầu trang thành khoảng trắng, và độ giãn không đều.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Giữa hai đoạn văn: [-một đoạn trống-]{+khoảng cách 6 pt+}',

  *check(page) {
    const { places } = page
    const begin =
      page.placeOf(page.bodyText.find(({ paragraph }) => paragraph.text.length >= 100)?.paragraph)?.number ??
      0
    const empty = places.filter((place, index) => {
      const above = places[index - 1]
      let below = index + 1
      while (below < places.length && isEmpty(places[below]!)) below++
      const next = places[below]
      return (
        isEmpty(place) &&
        place.number > begin &&
        above !== undefined &&
        next !== undefined &&
        place.section === next.section &&
        isText(page, lastFull(places, index)) &&
        isText(page, next)
      )
    })
    if (empty.length > 0)
      yield {
        at: empty,
        message: `đoạn trống giữa hai đoạn văn${countWords(empty.length)}`,
        hint: 'Xóa đoạn trống, đặt khoảng cách: Paragraph, Spacing, After: 6 pt.',
      }
  },
}
