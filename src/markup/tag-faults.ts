import { nearest } from '../language/nearest.ts'
import { type Tag, valueMark } from './tag.ts'
import type { Fault } from './template-faults.ts'
import { classesOf, type ElementRule, elements } from './vocabulary.ts'

/** A tag as a message shows it. */
export const shownTag = (text: string): string => text.replaceAll(valueMark, '{{…}}').slice(0, 60)

export function unknownElement(name: string): Fault {
  const close = nearest(name, Object.keys(elements))
  return {
    rule: 'template/unknown-element',
    message: `mẫu không có phần tử <${name}>.`,
    hint:
      close === undefined ? `Các phần tử: ${Object.keys(elements).join(', ')}.` : `Có phải ý là <${close}>?`,
  }
}

/** @param parent the element it stands in, undefined outside all. */
export const misplacedElement = (name: string, parent: string | undefined): Fault => ({
  rule: 'template/misplaced-element',
  message: `<${name}> không được đứng ${parent === undefined ? 'ở đây' : `trong <${parent}>`}.`,
})

export function unknownClass(name: string, css: string): Fault {
  const classes = classesOf(name)
  const close = css === '' ? undefined : nearest(css, classes)
  const list =
    classes.length === 0 ? `<${name}> không có lớp nào.` : `Các lớp của <${name}>: ${classes.join(', ')}.`
  return {
    rule: 'template/unknown-class',
    message:
      css === ''
        ? `<${name}> phải có lớp (class).`
        : `<${name}> không có lớp \`${css}\`${classes.includes(css) ? ' ở chỗ này' : ''}.`,
    hint: close === undefined || close === css ? list : `Có phải ý là \`${close}\`?`,
  }
}

export const computedClass = (name: string): Fault => ({
  rule: 'template/computed-class',
  message: `lớp của <${name}> phải viết sẵn, không lấy từ {{…}}.`,
  hint: 'Dùng {{#if …}} với hai thẻ viết sẵn.',
})

/** What is wrong with the attributes of a tag, its class aside. */
export function attributeFaults({ name, attributes }: Tag, rule: ElementRule): Fault[] {
  return attributes.flatMap(({ name: attribute, value }, index): Fault[] => {
    const label = shownTag(attribute)
    if (attributes.findIndex(other => other.name === attribute) < index)
      return [{ rule: 'template/second-attribute', message: `<${name}> có hai thuộc tính \`${label}\`.` }]
    if (attribute === 'class') return []
    const known = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined
    if (known === undefined) return [unknownAttribute(name, label, Object.keys(rule.attributes))]
    if (value === '' || value === valueMark || known.pattern.test(value)) return []
    return [
      {
        rule: 'template/bad-value',
        message: `thuộc tính ${label}="${shownTag(value)}" của <${name}> phải là ${known.allowed}, hoặc đúng một {{…}}.`,
      },
    ]
  })
}

function unknownAttribute(name: string, attribute: string, known: readonly string[]): Fault {
  const close = nearest(attribute, [...known, 'class'])
  return {
    rule: 'template/unknown-attribute',
    message: `<${name}> không có thuộc tính \`${attribute}\`.`,
    hint:
      close === undefined
        ? `Các thuộc tính của <${name}>: ${['class', ...known].join(', ')}.`
        : `Có phải ý là \`${close}\`?`,
  }
}
