import type { Range } from '../../../document/decree-ranges.ts'
import type { PageRule } from '../../page-rule.ts'
import { runsOf, type Stretch } from '../../stretch.ts'
import { numberWords, toPoints } from '../../words.ts'

const isIn = (size: number, [least, most]: Range): boolean => size >= least && size <= most

/** The one size of a line; undefined where it has several. */
function sizeOf(line: Stretch): number | undefined {
  const sizes = new Set(
    runsOf(line)
      .filter(({ text }) => /\p{L}/u.test(text))
      .map(({ look }) => look.size),
  )
  return sizes.size === 1 ? toPoints([...sizes][0]!) : undefined
}

export const headSizes: PageRule = {
  id: 'trang/co-chu-phan-dau',
  group: 'trang',
  severity: 'warning',
  title: 'Cỡ chữ của Quốc hiệu, Tiêu ngữ không theo nhau',
  explanation:
    'Cỡ chữ trong phần đầu tăng, giảm thống nhất: Quốc hiệu 13 thì Tiêu ngữ và địa danh 14; Quốc hiệu 12 thì Tiêu ngữ và địa danh 13.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục V',
  example: 'Quốc hiệu cỡ 13, Tiêu ngữ cỡ [-13-]{+14+}',

  *check(page) {
    const [nation] = page.of('nation')
    const [motto] = page.of('motto')
    if (nation === undefined || motto === undefined) return
    const { sizes: ofNation } = page.standard.parts.nation
    const { sizes: ofMotto } = page.standard.parts.motto
    const above = sizeOf(nation)
    const below = sizeOf(motto)
    // A size outside its own range is told by itself.
    if (above === undefined || below === undefined || !isIn(above, ofNation) || !isIn(below, ofMotto)) return
    if (below - above === 1) return
    yield {
      at: [nation, motto],
      message: `Quốc hiệu cỡ ${numberWords(above)} mà Tiêu ngữ cỡ ${numberWords(below)}`,
      hint: `Quốc hiệu cỡ ${numberWords(above)} thì Tiêu ngữ, địa danh cỡ ${numberWords(above + 1)}.`,
    }
  },
}
