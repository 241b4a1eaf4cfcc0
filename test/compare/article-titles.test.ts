import { expect, it } from 'vitest'
import { compareTexts } from './compare-texts.ts'

const decision = (articles: string) => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
quyet_dinh:
  trich_yeu: Ban hành Quy chế
  dieu:
${articles}
    - Các phòng chịu trách nhiệm thi hành Quyết định này./.
`

const titled = (title: string) =>
  decision(`    - tieu_de: ${title}\n      noi_dung: Quyết định này có hiệu lực kể từ ngày ký.`)

const told = (before: string, after: string) =>
  compareTexts(before, after).changes.map(({ kind, before: [old], after: [now] }) => [
    kind,
    (now ?? old)?.where,
  ])

it('a changed title of an article is told, in its article', () => {
  expect(told(titled('Hiệu lực thi hành'), titled('Hiệu lực thi hành Quyết định'))).toEqual([
    ['text-changed', expect.stringContaining('Điều 1')],
  ])
})

it('a title in bold letters and one by its key are the same', () => {
  const typed = decision(
    '    - |\n      **Hiệu lực thi hành**\n      Quyết định này có hiệu lực kể từ ngày ký.',
  )
  expect(told(typed, titled('Hiệu lực thi hành'))).toEqual([])
})
