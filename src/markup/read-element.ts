import type { UnplacedFinding } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import type { Attributes } from './classes.ts'
import { type ContentModel, classesOf, type ElementRule, elements } from './vocabulary.ts'

/** What is wrong at a place of a template or of its markup. */
export type Fault = Omit<UnplacedFinding, 'severity'>

/**
 * Holds an element against the vocabulary: one that nobody knows, or that may not stand as it does, would be lost.
 * @param given its attributes as written; one without a value counts as none.
 * @param model what the place may hold, `parent` the element around it, where there is one.
 * @returns its attributes, what may stand inside (of a faulty one, what was most likely meant), and what is wrong.
 */
export function readElement(
  name: string,
  given: Attributes,
  model: ContentModel,
  parent: string | undefined,
) {
  const css = given.class ?? ''
  const attributes: Record<string, string> = {}
  const faults: Fault[] = []
  const rules = Object.hasOwn(elements, name) ? elements[name]! : undefined
  if (rules === undefined) {
    const message = `mẫu không có phần tử <${name}>.`
    faults.push(
      unknownMarkup('template/unknown-element', message, name, Object.keys(elements), 'Các phần tử'),
    )
    return { attributes, content: 'text' as ContentModel, faults }
  }
  const here = (rule: ElementRule): boolean => rule.in[model] !== undefined
  const fitting = rules.find(rule => here(rule) && rule.classes.includes(css))
  // By its class and attributes it is another thing, which has its own places: a note's mark is no small words.
  const isOther =
    rules.some(({ classes }) => css !== '' && classes.includes(css)) &&
    Object.keys(given).some(
      key => key !== 'class' && !rules.some(each => here(each) && key in each.attributes),
    )
  const rule = fitting ?? (isOther ? undefined : rules.find(here))
  if (rule === undefined) {
    const place = parent ? `trong <${parent}>` : model === 'sections' ? 'ngoài <section>' : 'ở đây'
    faults.push({ rule: 'template/misplaced-element', message: `<${name}> không được đứng ${place}.` })
    return { attributes, content: Object.values(rules[0]!.in)[0]!, faults }
  }
  if (fitting === undefined) faults.push(unknownClass(name, css))
  for (const [attribute, value] of Object.entries(given)) {
    if (attribute === 'class') continue
    const known = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined
    if (known === undefined) {
      const message = `<${name}> không có thuộc tính \`${attribute}\`.`
      const names = ['class', ...Object.keys(rule.attributes)]
      faults.push(
        unknownMarkup(
          'template/unknown-attribute',
          message,
          attribute,
          names,
          `Các thuộc tính của <${name}>`,
        ),
      )
    } else if (known.pattern.test(value)) attributes[attribute] = value
    else if (value !== '') {
      const message = `thuộc tính ${attribute}="${value.slice(0, 60)}" của <${name}> phải là ${known.allowed}, hoặc đúng một {{…}}.`
      faults.push({ rule: 'template/bad-value', message })
    }
  }
  return { attributes, content: rule.in[model]!, faults }
}

function unknownClass(name: string, css: string): Fault {
  const classes = classesOf(name)
  const where = classes.includes(css) ? ' ở chỗ này' : ''
  const message = css === '' ? `<${name}> phải có lớp (class).` : `<${name}> không có lớp \`${css}\`${where}.`
  return unknownMarkup('template/unknown-class', message, css, classes, `Các lớp của <${name}>`)
}

/** Something that nobody knows, with what was most likely meant by it, else with what there is. */
export function unknownMarkup(
  rule: string,
  message: string,
  name: string,
  known: Iterable<string>,
  label = 'Ở đây có',
): Fault {
  const names = [...known]
  const close = name === '' || names.includes(name) ? undefined : nearest(name, names)
  const list = names.length > 0 ? `${label}: ${names.join(', ')}.` : 'Ở đây không có tên nào dùng được.'
  return {
    rule,
    message,
    hint: close === undefined ? list : `Có phải ý là \`${close}\`?`,
  }
}
