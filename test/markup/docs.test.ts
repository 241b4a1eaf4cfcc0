import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/markup/built-in.ts'
import { rootShape, type Shape } from '../../src/markup/shape.ts'
import { classesOf, elements } from '../../src/markup/vocabulary.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { byText, compileOwn } from './own-templates.ts'
import { viewOfText } from './plan-views.ts'

const page = readFileSync('docs/mau.md', 'utf8')
const mentioned = new Set(
  [...page.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`]+)`/g)].map(([, words]) => words!),
)

function namesOf(shape: Shape, seen = new Set<Shape>()): string[] {
  if (seen.has(shape)) return []
  seen.add(shape)
  if (shape.kind === 'list') return namesOf(shape.of(), seen)
  return shape.kind === 'map'
    ? Object.entries(shape.fields).flatMap(([name, field]) => [name, ...namesOf(field, seen)])
    : []
}

/** The templates that the page shows, by the name in their first line. */
const examples = [...page.matchAll(/```hbs\n([\s\S]*?)```/g)].map(([, block]) => {
  const source = block!.replace(/^ {3}/gm, '')
  return [/\{\{!-- mẫu (\S+) --\}\}/.exec(source)?.[1] ?? '', source] as const
})

describe('the page about templates', () => {
  it.each([...new Set(namesOf(rootShape))])('tells of the data %s', name => {
    expect(mentioned).toContain(name)
  })

  it.each(Object.keys(builtIn))('tells of the template %s', name => {
    expect(mentioned).toContain(name)
  })

  it.each(Object.keys(elements))('tells of the element %s, its classes and attributes', name => {
    expect([...mentioned].some(words => words === `<${name}>` || words.startsWith(`<${name} `))).toBe(true)
    for (const css of classesOf(name)) expect(mentioned).toContain(css)
    for (const rule of elements[name]!)
      for (const attribute of Object.keys(rule.attributes)) expect(mentioned).toContain(attribute)
  })

  it.each(examples)('shows a template %s that works', (name, source) => {
    const { value, diagnostics } = compileOwn({ [name]: source })
    expect(diagnostics).toEqual([])
    const view = viewOfText(smallPlan())
    expect(value!.markup(view)).not.toBe(byText.markup(view))
  })

  it('shows a message as it is told', () => {
    const source = builtIn['kem-theo']!.source.replace('{{#if chu}}', '{{#if chuu}}')
    const [told] = compileOwn({ 'kem-theo': source }).diagnostics
    expect(page).toContain(
      `${told!.file}:${told!.start.line}:${told!.start.column}: Phải sửa: ${told!.message} [${told!.rule}]`,
    )
  })
})
