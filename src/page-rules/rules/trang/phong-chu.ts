import type { PageRule, Spot } from '../../page-rule.ts'
import { countLetters, runsOf, wholeOf } from '../../stretch.ts'

const plain = (font: string): string => font.toLowerCase().replace(/[^a-z]/g, '')

/** Fonts bear the names of their makers' cuts: `Times New Roman Bold`, `TimesNewRomanPSMT`. */
const isRight = (font: string, right: string): boolean => plain(font).startsWith(plain(right))

export const otherFont: PageRule = {
  id: 'trang/phong-chu',
  group: 'trang',
  severity: 'warning',
  title: 'Chữ không phải Times New Roman',
  explanation: 'Phông chữ của văn bản là Times New Roman, bộ mã ký tự Unicode.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  example: 'Phông chữ: [-Arial-]{+Times New Roman+}',

  *check(page) {
    const fonts = new Map<string, { letters: number; at: Spot[] }>()
    for (const { paragraph } of page.places) {
      if (page.partsIn(paragraph).some(({ part }) => part === 'stamp')) continue
      for (const { text, look, from } of runsOf(wholeOf(paragraph))) {
        const letters = countLetters(text)
        if (letters === 0 || isRight(look.font, page.standard.font)) continue
        const known = fonts.get(look.font) ?? { letters: 0, at: [] }
        fonts.set(look.font, known)
        known.letters += letters
        const last = known.at.at(-1)
        if (last?.paragraph === paragraph) last.to = from + text.length
        else known.at.push({ paragraph, from, to: from + text.length })
      }
    }
    // A single sign from another font is what Word puts in by itself.
    const wrong = [...fonts]
      .filter(([, { letters }]) => letters > 2)
      .sort((a, b) => b[1].letters - a[1].letters)
    if (wrong.length === 0) return
    const names = wrong.map(([name, { at }]) => `${name} (${at.length} đoạn)`)
    const order = new Map(page.places.map(({ paragraph, number }) => [paragraph, number]))
    yield {
      at: wrong.flatMap(([, { at }]) => at).sort((a, b) => order.get(a.paragraph)! - order.get(b.paragraph)!),
      message: `có chữ bằng phông ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}, phải là ${page.standard.font}`,
      hint: 'Ctrl+A rồi chọn phông Times New Roman.',
    }
  },
}
