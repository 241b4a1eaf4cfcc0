import { singleLine } from '../../../layout/measure.ts'
import { longParagraphs } from '../../long-paragraphs.ts'
import type { PageRule } from '../../page-rule.ts'
import { runsOf, type Stretch } from '../../stretch.ts'
import { countWords, listWords, rangeWords, toPoints } from '../../words.ts'

const tolerance = 0.03

/** Line spacing in lines; a height in points is measured by the letters. */
function spacingOf(stretch: Stretch): number | undefined {
  const { line, lineRule } = stretch.paragraph.spacing
  if (lineRule === 'auto') return line / 240
  const sizes = runsOf(stretch).map(({ look }) => toPoints(look.size))
  if (sizes.length === 0) return undefined
  const lines = line / 20 / (Math.max(...sizes) * singleLine)
  return lineRule === 'atLeast' ? Math.max(1, lines) : lines
}

export const lineSpacing: PageRule = {
  id: 'trang/gian-dong',
  group: 'trang',
  severity: 'warning',
  title: 'Khoảng cách dòng ngoài giới hạn',
  explanation: 'Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Khoảng cách dòng: [-0,9 dòng-]{+1 dòng+}',

  *check(page) {
    const [least, most] = page.standard.lineSpacing
    const wrong = longParagraphs(page).flatMap(line => {
      const lines = spacingOf(line)
      return lines === undefined || (lines >= least - tolerance && lines <= most + tolerance)
        ? []
        : [{ line, lines }]
    })
    if (wrong.length > 0)
      yield {
        at: wrong.map(({ line }) => line),
        message: `khoảng cách dòng ${listWords(
          wrong.map(({ lines }) => lines),
          2,
        )} dòng, phải ${least === most ? 'là ' : ''}${rangeWords([least, most])} dòng${countWords(wrong.length, 'đoạn')}`,
        hint: 'Bôi đen các đoạn; Paragraph, Line spacing: Single đến 1.5 lines.',
      }
  },
}
