import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import { type ContentModel, elements, voidElements } from './vocabulary.ts'

/** Stands in a tag for a value that the template puts in. */
const placeholder = '\uE000'

const tagPattern = /^<(\/?)([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*)>$/
const attributePattern = /([^\s=/]+)(?:\s*=\s*"([^"]*)")?/g

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
  private inComment = false
  private readonly source: Source
  private readonly base: ContentModel
  private readonly report: (diagnostic: Diagnostic) => void

  constructor(source: Source, base: ContentModel, report: (diagnostic: Diagnostic) => void) {
    this.source = source
    this.base = base
    this.report = report
  }

  /** What may stand here. */
  model(): ContentModel {
    return this.open.at(-1)?.content ?? this.base
  }

  /** Literal text of the template, which begins at `offset`. */
  text(text: string, offset: number): void {
    for (let at = 0; at < text.length; ) {
      if (this.inComment) {
        const end = text.indexOf('-->', at)
        if (end < 0) return
        this.inComment = false
        at = end + 3
      } else if (this.tag) {
        const end = endOfTag(this.tag.text, text, at)
        this.tag.text += text.slice(at, end)
        at = end
        if (this.tag.text.endsWith('>') && isWhole(this.tag.text)) {
          const { text: whole, at: start } = this.tag
          this.tag = undefined
          this.readTag(whole, start)
        }
      } else {
        const next = text.indexOf('<', at)
        const words = text.slice(at, next < 0 ? undefined : next)
        if (words.trim() !== '') this.words(words, offset + at)
        if (next < 0) return
        if (text.startsWith('<!--', next)) {
          this.inComment = true
          at = next + 4
        } else {
          this.tag = { text: '<', at: offset + next }
          at = next + 1
        }
      }
    }
  }

  /** A value that the template prints here. */
  value(offset: number): void {
    if (this.tag) this.tag.text += placeholder
    else if (!this.inComment) this.words(placeholder, offset)
  }

  /** A block or a partial that stands here. */
  block(offset: number): void {
    if (this.tag)
      this.tell(offset, 'template/block-in-tag', 'không đặt {{#…}} hay {{> …}} bên trong một thẻ.')
  }

  /** The end of the template or block. */
  end(): void {
    if (this.tag) this.tell(this.tag.at, 'template/open-tag', 'thẻ chưa có dấu `>` đóng lại.')
    for (const element of this.open)
      this.tell(
        element.at,
        'template/unclosed-element',
        `<${element.name}> chưa được đóng trong cùng khối với nơi nó mở.`,
        `Thêm </${element.name}>.`,
      )
  }

  private words(words: string, offset: number): void {
    if (this.model() !== 'text')
      this.tell(
        offset + words.length - words.trimStart().length,
        'template/text-outside',
        'chữ chỉ được đứng trong một đoạn văn.',
        'Đặt chữ này trong <p class="…"> … </p>.',
      )
  }

  private readTag(tag: string, at: number): void {
    const match = tagPattern.exec(tag)
    if (match === null) {
      this.tell(at, 'template/bad-tag', `thẻ \`${shown(tag)}\` viết không đúng.`)
      return
    }
    const [, slash, name = '', rest = ''] = match
    const rule = Object.hasOwn(elements, name) ? elements[name] : undefined
    if (rule === undefined) {
      const close = nearest(name, Object.keys(elements))
      this.tell(
        at,
        'template/unknown-element',
        `mẫu không có phần tử <${name}>.`,
        close ? `Có phải ý là <${close}>?` : 'Xem danh sách các phần tử trong hướng dẫn về mẫu.',
      )
      return
    }
    if (slash === '/') {
      this.closeElement(name, at)
      return
    }
    if (!rule.in.includes(this.model()))
      this.tell(at, 'template/misplaced-element', `<${name}> không được đứng ở đây.`)
    this.readAttributes(name, rest.replace(/\/\s*$/, ''), at)
    if (!voidElements.has(name)) this.open.push({ name, content: rule.content, at })
  }

  private closeElement(name: string, at: number): void {
    const index = this.open.findLastIndex(element => element.name === name)
    if (index < 0) {
      this.tell(at, 'template/stray-end-tag', `</${name}> không có thẻ mở trong cùng khối.`)
      return
    }
    for (const element of this.open.splice(index).slice(1))
      this.tell(element.at, 'template/unclosed-element', `<${element.name}> chưa được đóng trước </${name}>.`)
  }

  private readAttributes(name: string, text: string, at: number): void {
    const rule = elements[name]!
    let css: string | undefined
    for (const match of text.matchAll(attributePattern)) {
      const [, attribute = '', value = ''] = match
      if (attribute === 'class') css = value
      else if (!rule.attributes.includes(attribute)) {
        const close = nearest(attribute, [...rule.attributes, 'class'])
        this.tell(
          at,
          'template/unknown-attribute',
          `<${name}> không có thuộc tính \`${attribute.replaceAll(placeholder, '{{…}}')}\`.`,
          close ? `Có phải ý là \`${close}\`?` : undefined,
        )
      }
    }
    if (css === undefined && (rule.classes.length === 0 || rule.classes.includes(''))) return
    if (css?.includes(placeholder)) {
      this.tell(at, 'template/computed-class', `lớp của <${name}> phải viết sẵn, không lấy từ {{…}}.`)
      return
    }
    if (css !== undefined && rule.classes.includes(css)) return
    const close = css === undefined ? undefined : nearest(css, rule.classes)
    this.tell(
      at,
      'template/unknown-class',
      css === undefined ? `<${name}> phải có lớp (class).` : `<${name}> không có lớp \`${css}\`.`,
      close ? `Có phải ý là \`${close}\`?` : `Các lớp của <${name}>: ${rule.classes.filter(Boolean).join(', ') || 'không có'}.`,
    )
  }

  private tell(offset: number, rule: string, message: string, hint?: string): void {
    this.report(
      this.source.diagnostic({ rule, severity: 'error', message, ...(hint ? { hint } : {}) }, offset, offset + 1),
    )
  }
}

/** Where the text leaves the tag that was begun: after the first `>` outside quotes, or at the text's end. */
function endOfTag(begun: string, text: string, from: number): number {
  let quoted = (begun.match(/"/g)?.length ?? 0) % 2 === 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    else if (text[at] === '>' && !quoted) return at + 1
  }
  return text.length
}

const isWhole = (tag: string): boolean => (tag.match(/"/g)?.length ?? 0) % 2 === 0

const shown = (tag: string): string => tag.replaceAll(placeholder, '{{…}}').slice(0, 60)
