import { numbersOf } from '../../page-numbers.ts'
import type { PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'
import { numberWords, rangeWords, toPoints } from '../../words.ts'

export const pageNumberLook: PageRule = {
  id: 'trang/so-trang',
  group: 'trang',
  severity: 'warning',
  title: 'Số trang trình bày sai',
  explanation:
    'Số trang là chữ số Ả Rập, cỡ 13 đến 14, chữ đứng, không đậm, đặt canh giữa trong phần lề trên.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7',
  example: 'Số trang: [-ở chân trang, bên phải-]{+ở lề trên, canh giữa+}',

  *check(page) {
    const numbers = numbersOf(page.document)
    if (numbers.length === 0) return
    const faults = new Set<string>()
    for (const { isFooter, section, alignment, isTabbed, looks, hasOther } of numbers) {
      if (isFooter) faults.add('ở chân trang, phải ở lề trên')
      if (!isTabbed && !hasOther && alignment !== undefined && alignment !== 'center')
        faults.add('chưa canh giữa')
      if (section.pageNumber.format !== 'decimal') faults.add('không phải chữ số Ả Rập')
      const [least, most] = page.standard.pageNumber
      for (const { size, bold, italic } of looks) {
        if (toPoints(size) < least || toPoints(size) > most)
          faults.add(`cỡ ${numberWords(toPoints(size))}, phải là ${rangeWords([least, most])}`)
        if (bold) faults.add('chữ đậm')
        if (italic) faults.add('chữ nghiêng')
      }
    }
    if (faults.size > 0)
      yield {
        at: startOfAll(page, 'số trang'),
        message: `${[...faults].join('; ')}`,
        hint: 'Số trang ở giữa lề trên, chữ đứng, không đậm, cỡ 13 đến 14: Insert, Page Number, Top of Page.',
      }
  },
}
