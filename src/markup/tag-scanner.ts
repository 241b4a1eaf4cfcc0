import { endOfTag, isWhole, readTag, type Tag, valueMark } from './tag.ts'
import {
  attributeFaults,
  computedClass,
  misplacedElement,
  shownTag,
  unknownClass,
  unknownElement,
} from './tag-faults.ts'
import type { Fault } from './template-faults.ts'
import { type ContentModel, elements, findElement, voidElements } from './vocabulary.ts'

/** Tells a mistake at a stretch of the template (offsets). */
export type TellTag = (fault: Fault, start: number, end: number) => void

interface OpenElement {
  name: string
  content: ContentModel
  at: number
}

/**
 * Reads the tags in the literal text of a template, across the values, blocks and partials between them.
 * Every element, class and attribute must be in the vocabulary and stand where it may; what a block opens it closes.
 */
export class TagScanner {
  private readonly open: OpenElement[] = []
  /** The tag that is being read, from its `<`, and where it began. */
  private tag: { text: string; at: number } | undefined
  private readonly base: ContentModel
  private readonly tell: TellTag

  /** @param base what may stand where the text begins. */
  constructor(base: ContentModel, tell: TellTag) {
    this.base = base
    this.tell = tell
  }

  /** What may stand here. */
  model(): ContentModel {
    return this.open.at(-1)?.content ?? this.base
  }

  /** Literal text of the template, which begins at `offset`. */
  text(text: string, offset: number): void {
    for (let at = 0; at < text.length; )
      at = this.tag ? this.readTag(text, at) : this.readWords(text, at, offset)
  }

  /** A value that the template prints at `offset`; `isPlain` when it may stand in an attribute. */
  value(isPlain: boolean, offset: number): void {
    if (this.tag === undefined) this.words(offset, offset + 2)
    else {
      this.tag.text += valueMark
      if (!isPlain)
        this.tell(
          {
            rule: 'template/words-in-attribute',
            message: 'dữ liệu này là chữ để in, có thể đậm, nghiêng, không đặt được trong một thẻ.',
          },
          offset,
          offset + 2,
        )
    }
  }

  /** A block or a partial that stands here; false (told) where none may. */
  block(offset: number): boolean {
    if (this.tag)
      this.tell(
        { rule: 'template/block-in-tag', message: 'không đặt {{#…}} hay {{> …}} bên trong một thẻ.' },
        offset,
        offset + 2,
      )
    return this.tag === undefined
  }

  /** The end of the template or block. */
  end(): void {
    if (this.tag)
      this.tellAt(this.tag.at, {
        rule: 'template/open-tag',
        message: 'thẻ này chưa có dấu `>` đóng lại trong cùng khối.',
      })
    for (const { name, at } of this.open)
      this.tellAt(at, {
        rule: 'template/unclosed-element',
        message: `<${name}> chưa được đóng trong cùng khối với nơi nó mở.`,
        hint: `Thêm </${name}>.`,
      })
  }

  /** Goes on with the tag that was begun, and gives the index after what belongs to it. */
  private readTag(text: string, from: number): number {
    const tag = this.tag!
    const end = endOfTag(tag.text, text, from)
    tag.text += text.slice(from, end)
    if (isWhole(tag.text)) {
      this.tag = undefined
      this.wholeTag(tag.text, tag.at)
    }
    return end
  }

  /** Reads words up to the next tag, and gives the index after its `<`. */
  private readWords(text: string, from: number, offset: number): number {
    const next = text.indexOf('<', from)
    const words = text.slice(from, next < 0 ? undefined : next)
    const start = from + words.length - words.trimStart().length
    if (words.trim() !== '') this.words(offset + start, offset + from + words.trimEnd().length)
    if (next < 0) return text.length
    if (text.startsWith('<!', next)) return this.skipComment(text, next, offset)
    this.tag = { text: '<', at: offset + next }
    return next + 1
  }

  private skipComment(text: string, at: number, offset: number): number {
    this.tellAt(offset + at, {
      rule: 'template/html-comment',
      message: 'mẫu không dùng <!-- --> và các dấu <! khác.',
      hint: 'Ghi chú của mẫu viết trong {{!-- và --}}.',
    })
    const end = text.indexOf('>', at)
    return end < 0 ? text.length : end + 1
  }

  private words(start: number, end: number): void {
    const model = this.model()
    if (model === 'text' || model === 'note') return
    this.tell(
      {
        rule: 'template/text-outside',
        message: 'chữ chỉ được đứng trong một đoạn văn.',
        hint: 'Đặt chữ này trong <p class="…"> … </p>.',
      },
      start,
      end,
    )
  }

  private wholeTag(text: string, at: number): void {
    const tag = readTag(text)
    if (tag === undefined)
      this.tellAt(at, {
        rule: 'template/bad-tag',
        message: `thẻ \`${shownTag(text)}\` viết không đúng.`,
        hint: 'Viết <tên class="…">, giá trị trong ngoặc kép; dấu < trong chữ viết là &#60;.',
      })
    else if (tag.name.includes(valueMark))
      this.tellAt(at, {
        rule: 'template/computed-element',
        message: 'tên phần tử phải viết sẵn, không lấy từ {{…}}.',
      })
    else if (tag.isEnd) this.closeElement(tag.name, at)
    else this.openElement(tag, at)
  }

  private openElement(tag: Tag, at: number): void {
    const { name } = tag
    const css = tag.attributes.find(attribute => attribute.name === 'class')?.value ?? ''
    const isComputed = css.includes(valueMark)
    if (isComputed) this.tellAt(at, computedClass(name))
    const model = this.model()
    const rule = findElement(name, model, isComputed ? undefined : css)
    if (rule === 'name') {
      this.tellAt(at, unknownElement(name))
      // Most likely a paragraph was meant; what stands inside is not told a second time.
      this.enter(name, 'text', at)
    } else if (rule === 'place') {
      this.tellAt(at, misplacedElement(name, this.open.at(-1)?.name))
      this.enter(name, Object.values(elements[name]![0]!.in)[0]!, at)
    } else {
      if (rule === 'class') this.tellAt(at, unknownClass(name, css))
      const known = rule === 'class' ? elements[name]!.find(candidate => candidate.in[model])! : rule
      for (const fault of attributeFaults(tag, known)) this.tellAt(at, fault)
      this.enter(name, known.in[model]!, at)
    }
  }

  private enter(name: string, content: ContentModel, at: number): void {
    if (!voidElements.has(name)) this.open.push({ name, content, at })
  }

  private closeElement(name: string, at: number): void {
    const index = this.open.findLastIndex(element => element.name === name)
    if (index < 0) {
      this.tellAt(at, {
        rule: 'template/stray-end-tag',
        message: `</${name}> không có thẻ mở trong cùng khối.`,
      })
      return
    }
    for (const element of this.open.splice(index).slice(1))
      this.tellAt(element.at, {
        rule: 'template/unclosed-element',
        message: `<${element.name}> chưa được đóng trước </${name}>.`,
        hint: `Thêm </${element.name}>.`,
      })
  }

  private tellAt(offset: number, fault: Fault): void {
    this.tell(fault, offset, offset + 1)
  }
}
