import { type Fault, readElement } from './read-element.ts'
import { type ContentModel, voidElements } from './vocabulary.ts'

/** What stands in the markup of a template for values that it prints: plain ones may stand in an attribute, words may not. */
export const marks = { plain: '\uffff', words: '\ufffe' } as const
const mark = /[\uffff\ufffe]+/
const shown = (text: string): string => text.replace(new RegExp(mark, 'g'), '{{…}}')

const attributePattern = /(?<![^\s"<>=/])([^\s"<>=/]+)="([^"]*)"/g
/** A comment, a tag (its slash, name and attributes), the beginning of one that is written wrong, or words. */
const piece = new RegExp(
  `<!--[^]*?-->|<(/?)([^\\s"<>=/!?][^\\s"<>=/]*)((?:\\s+${attributePattern.source})*)\\s*/?>|<[^<>]*>?|[^<]+`,
  'g',
)

/** Is reported a mistake at a stretch of a template (offsets). */
type Tell = (fault: Fault, start: number, end: number) => void

/** The elements that are open in a template: each must stand where it may, and what a block opens it closes. */
export class TemplateTags {
  /** What may stand here. */
  model: ContentModel
  /** Behind a tag that cannot be read it is not known what is open: nothing more is reported. */
  isLost = false
  private readonly open: { name: string; around: ContentModel; at: number }[] = []
  /** How many elements were open where the block begins that is being read. */
  private base = 0
  private readonly tellStretch: Tell

  /** @param model what may stand where the template begins. */
  constructor(model: ContentModel, tell: Tell) {
    this.model = model
    this.tellStretch = tell
  }

  /** Reads the body of a template or a block. */
  body(read: () => void): void {
    const { base, model } = this
    this.base = this.open.length
    read()
    this.unclosed(this.base, 'trong cùng khối với nơi nó mở')
    this.base = base
    this.model = model
  }

  /** Reads markup between blocks and partials. @param at its offset. */
  read(markup: string, at: number): void {
    for (const { 0: text, 1: slash, 2: name, 3: attributes, index } of markup.matchAll(piece)) {
      if (this.isLost) return
      if (name === undefined) this.words(text, at + index)
      else if (slash === '/') this.close(name, at + index)
      else this.element(name, attributes!, text, at + index)
    }
  }

  private words(text: string, at: number): void {
    const words = text.trim()
    const start = at + text.indexOf(words)
    if (words.startsWith('<')) {
      this.isLost = true
      this.tell(start, {
        rule: 'template/bad-tag',
        message: `\`${words.slice(0, 60)}\` không phải là một thẻ viết đúng và đủ.`,
        hint: 'Viết liền cả thẻ: <tên class="…">, giá trị trong ngoặc kép, không có {{#…}} hay {{> …}}. Dấu < trong chữ viết là &#60;, ghi chú viết trong {{!-- và --}}.',
      })
    } else if (words !== '' && this.model !== 'text' && this.model !== 'note') {
      const message = 'chữ chỉ được đứng trong một đoạn văn.'
      const hint = 'Đặt chữ này trong <p class="…"> … </p>.'
      this.tell(start, { rule: 'template/text-outside', message, hint }, words.length)
    }
  }

  private element(name: string, attributes: string, text: string, at: number): void {
    const given = Object.create(null) as Record<string, string>
    for (const [, attribute = '', value = ''] of attributes.matchAll(attributePattern)) {
      const message = `<${name}> có hai thuộc tính \`${attribute}\`.`
      if (attribute in given) this.tell(at, { rule: 'template/second-attribute', message })
      given[attribute] = attribute !== 'class' && value.replace(mark, '') === '' ? '' : value
    }
    const wordsAt = text.indexOf(marks.words)
    if (wordsAt >= 0) {
      const message = 'dữ liệu này là chữ để in, có thể đậm, nghiêng, không đặt được trong một thẻ.'
      this.tell(at + wordsAt, { rule: 'template/words-in-attribute', message })
    }
    const computed = mark.test(name)
      ? 'template/computed-element'
      : mark.test(given.class ?? '')
        ? 'template/computed-class'
        : undefined
    if (computed !== undefined) {
      this.isLost = true
      this.tell(at, {
        rule: computed,
        message: 'tên và lớp (class) của thẻ phải viết sẵn, không lấy từ {{…}}.',
        hint: 'Dùng {{#if …}} với hai thẻ viết sẵn.',
      })
      return
    }
    const { content, faults } = readElement(name, given, this.model, this.open.at(-1)?.name)
    for (const fault of faults) this.tell(at, fault)
    if (voidElements.has(name)) return
    this.open.push({ name, around: this.model, at })
    this.model = content
  }

  private close(name: string, at: number): void {
    const index = this.open.findLastIndex(element => element.name === name)
    if (index < this.base) {
      const message = `</${name}> không có thẻ mở trong cùng khối.`
      this.tell(at, { rule: 'template/stray-end-tag', message })
    } else {
      this.unclosed(index + 1, `trước </${name}>`)
      this.model = this.open.pop()!.around
    }
  }

  private unclosed(from: number, where: string): void {
    for (const { name, at } of this.open.splice(from)) {
      const message = `<${name}> chưa được đóng ${where}.`
      if (!this.isLost)
        this.tell(at, { rule: 'template/unclosed-element', message, hint: `Thêm </${name}>.` })
    }
  }

  private tell(at: number, fault: Fault, length = 1): void {
    this.tellStretch({ ...fault, message: shown(fault.message) }, at, at + length)
  }
}
