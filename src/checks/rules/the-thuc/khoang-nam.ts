import { groupBy } from '../../../collections/group-by.ts'
import { pattern } from '../../../language/pattern.ts'
import { writeAs } from '../../matches.ts'
import { textsWith } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'

/** The dash between two years, with the blanks around it. */
const range = pattern(['-', '–'], () => /(?<=(?<!\d)\d{4})[ \u00a0]*[-–][ \u00a0]*(?=\d{4}(?!\d))/gu)

const isOneSided = (dash: string): boolean => dash.startsWith(' ') !== dash.endsWith(' ')

/** Spans of years written in two ways: the rare one, where the other is the rule. */
export const yearRanges: Rule = {
  id: 'the-thuc/khoang-nam',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Khoảng năm viết hai kiểu',
  explanation: 'Một văn bản viết khoảng năm theo một kiểu: “2021-2025” hoặc “2021 - 2025”.',
  example: `noi_dung: |
  Giai đoạn 2021-2025, 2021-2030 và 2026-2030.[-
  Giai đoạn 2016-2020 và 2011-2015, 2011-2020.
  Giai đoạn 2021 - 2025.-]`,
  *check({ passages }) {
    const places = textsWith(passages, range).flatMap(({ text }) =>
      [...range.all(text.text)].map(({ 0: dash, index }) => ({ text, dash, from: index - 4 })),
    )
    const forms = groupBy(places, ({ dash }) => dash.replace(/\u00a0/g, ' '))
    const sorted = [...forms].sort(([, a], [, b]) => b.length - a.length)
    // A blank on one side only is wrong whatever the others are.
    const [usual, { length }] = sorted.find(([dash]) => !isOneSided(dash)) ?? ['-', []]
    for (const [form, places] of sorted)
      if (isOneSided(form) || (form !== usual && length >= 6 && places.length * 5 <= length))
        for (const { text, dash, from } of places) {
          const to = from + 8 + dash.length
          const typed = text.text.slice(from, to)
          yield {
            text,
            from,
            to,
            message: `khoảng năm “${typed}” ${isOneSided(form) ? 'có dấu cách ở một bên' : 'viết khác các chỗ khác của văn bản'}.`,
            ...writeAs(`${typed.slice(0, 4)}${usual}${typed.slice(-4)}`),
          }
        }
  },
}
