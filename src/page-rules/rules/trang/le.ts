import { addTo } from '../../../collections/add-to.ts'
import type { WordSection } from '../../../word/document.ts'
import type { PageRule } from '../../page-rule.ts'
import { printed, startOf } from '../../sections.ts'
import { numberWords, rangeWords, toMm } from '../../words.ts'

/** Millimetres: Word shows two digits behind the comma of a centimetre, and inches are rounded. */
const tolerance = 0.6

const sides = [
  ['top', 'trên'],
  ['bottom', 'dưới'],
  ['left', 'trái'],
  ['right', 'phải'],
] as const

export const margins: PageRule = {
  id: 'trang/le',
  group: 'trang',
  severity: 'warning',
  title: 'Lề trang ngoài giới hạn',
  explanation: 'Lề trên và lề dưới từ 20 đến 25 mm, lề trái từ 30 đến 35 mm, lề phải từ 15 đến 20 mm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3',
  example: 'Lề trái: [-25 mm-]{+30 mm+}',

  *check(page) {
    const faults = new Map<string, WordSection[]>()
    for (const section of printed(page)) {
      // The decree gives one set, for portrait pages; how a landscape page is read is left open.
      if (section.orientation === 'landscape') continue
      const { top, bottom, left, right, gutter } = section.margins
      const measures = { top: Math.abs(top), bottom: Math.abs(bottom), left: left + gutter, right }
      const wrong = sides.flatMap(([key, name]) => {
        const [least, most] = page.standard.margins[key]
        const mm = toMm(measures[key])
        return mm < least - tolerance || mm > most + tolerance
          ? [
              `lề ${name} ${numberWords(mm)} mm, phải ${least === most ? 'là' : ''} ${rangeWords([least, most])} mm`.replace(
                '  ',
                ' ',
              ),
            ]
          : []
      })
      if (wrong.length > 0) addTo(faults, wrong.join('; '), section)
    }
    for (const [message, sections] of faults)
      yield {
        at: sections.flatMap(section => startOf(page, section)),
        message,
        hint: 'Trong Word: Layout, Margins, Custom Margins.',
      }
  },
}
