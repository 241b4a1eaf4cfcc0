import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { everyMatch } from '../language/every-match.ts'
import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'

/**
 * Bullets that Word takes from the fonts Symbol and Wingdings, as they are pasted: the code of the font's own character, which no other
 * font can print. Dot, square, arrows, ticks, lozenges, circle, hyphen.
 */
const fontBullet =
  /^\s*[\uf0b7\uf0a7\uf0a8\uf0d8\uf0d6\uf0e0\uf0e8\uf0f0\uf0fc\uf0fe\uf076\uf075\uf077\uf06c\uf06e\uf071\uf09f\uf0be\uf02d][\s\u00a0]*/u

/** Word's bullet of the second level, the letter o of Courier New, with the TAB or the blanks that follow it. */
const letterBullet = /^\s*o(?:\t|[ \u00a0]{2})[\s\u00a0]*(?=\S)/u

/** Characters that have no meaning but in the font they come from. */
const privateUse = /[\ue000-\uf8ff]|[\u{f0000}-\u{10ffff}]/gu

/** A line without any of these is read as it is: characters of a font of its own, the letter o or a dash at its beginning. */
const mayMatter = /[\ue000-\uf8ff\udb80-\udbff]|^\s*[o\-–—•]/

/** Of one value so many characters that cannot be printed are reported. */
const mostReported = 10

/** Reads Word's bullets at the beginning of lines as dashes; one is made for each value. */
export class GlyphReader {
  readonly diagnostics: Diagnostic[] = []
  private isToldOfBullets = false
  private hasDash = false

  /**
   * A line with the bullet it is meant to have: a bullet of Word's first level is `-`; its letter o is `-` too, below a dash `+`.
   * Any other character that only one font can print is an error, for it would be an empty box on paper.
   */
  read(line: PlacedText): PlacedText {
    if (!mayMatter.test(line.text)) return line
    const text = this.withDash(line)
    this.hasDash ||= /^\s*[-–—•]/u.test(text.text) && !letterBullet.test(line.text)
    for (const { 0: glyph, index } of everyMatch(text.text, privateUse))
      if (this.diagnostics.length < mostReported)
        this.diagnostics.push(text.diagnostic(noGlyph(glyph), index, index + glyph.length))
    return text
  }

  private withDash(line: PlacedText): PlacedText {
    const ofFont = fontBullet.exec(line.text)
    const bullet = ofFont ?? letterBullet.exec(line.text)
    if (bullet === null) return line
    const [{ length }] = bullet
    const mark = ofFont === null && this.hasDash ? '+' : '-'
    if (!this.isToldOfBullets) this.diagnostics.push(line.diagnostic(readAs(mark), 0, length))
    this.isToldOfBullets = true
    const rest = line.slice(length)
    const built = new PlacedTextBuilder(line.origin)
    built.add(`${mark} `, line.indexInValue(0), rest.indexInValue(0))
    built.addPlaced(rest)
    return built.build(line.indexInValue(0))
  }
}

const readAs = (mark: string): UnplacedFinding => ({
  rule: 'text/word-bullet',
  severity: 'info',
  message: `dấu đầu dòng của Word được đọc là “${mark}”; các dòng sau như vậy cũng thế.`,
  hint: 'Không phải sửa; muốn hết báo thì gõ lại dấu đầu dòng bằng dấu “-”.',
})

const noGlyph = (glyph: string): UnplacedFinding => ({
  rule: 'text/font-glyph',
  severity: 'error',
  message: `ký tự riêng của một phông chữ (U+${glyph.codePointAt(0)!.toString(16).toUpperCase()}) in ra thành ô trống.`,
  hint: 'Thường là ký hiệu Symbol, Wingdings chép từ Word: xóa, hoặc gõ lại bằng chữ, ví dụ “-”, “→”, “≥”.',
})
