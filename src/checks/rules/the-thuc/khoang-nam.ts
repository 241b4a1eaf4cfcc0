import { pattern } from '../../../language/pattern.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { fixOf } from '../../form/as-written.ts'
import type { Rule } from '../../rule.ts'

const range = pattern(['-', '–'], () => /(?<!\d)(\d{4})([ \u00a0]*[-–][ \u00a0]*)(?=\d{4}(?!\d))/gu)

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
    const forms = new Map<string, { text: PlacedText; from: number; to: number }[]>()
    for (const { text } of passages)
      for (const { 1: year = '', 2: dash = '', index } of range.all(text.text)) {
        const key = dash.replace(/\u00a0/g, ' ')
        const from = index + year.length
        const places = forms.get(key)
        const place = { text, from, to: from + dash.length }
        if (places) places.push(place)
        else forms.set(key, [place])
      }
    const sorted = [...forms].sort(([, a], [, b]) => b.length - a.length)
    // A blank on one side only is wrong whatever the others are.
    const usual = sorted.find(([dash]) => !isOneSided(dash)) ?? ['-', []]
    for (const [dash, places] of sorted)
      if (
        isOneSided(dash) ||
        (dash !== usual[0] && usual[1].length >= 6 && places.length * 5 <= usual[1].length)
      )
        for (const { text, from, to } of places)
          yield {
            text,
            from: from - 4,
            to: to + 4,
            message: `khoảng năm “${text.text.slice(from - 4, to + 4)}” ${isOneSided(dash) ? 'có dấu cách ở một bên' : 'viết khác các chỗ khác của văn bản'}.`,
            hint: `Viết “${text.text.slice(from - 4, from)}${usual[0]}${text.text.slice(to, to + 4)}”.`,
            ...fixOf(
              text,
              from - 4,
              to + 4,
              `${text.text.slice(from - 4, from)}${usual[0]}${text.text.slice(to, to + 4)}`,
            ),
          }
  },
}
