import type HandlebarsModule from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { upper } from '../language/line-case.ts'
import { builtIn, outermost } from './built-in.ts'
import { Html } from './html.ts'
import type { View } from './view-data.ts'

/** The runtime alone starts faster than the whole library; its types are those of the whole. */
const Handlebars = runtime as unknown as typeof HandlebarsModule

/** An office's template, compiled, and the name of its file. */
interface CompiledTemplate {
  file: string
  compiled: object
}

/** Templates that take the place of built-in ones, by name. */
export type CompiledTemplates = Readonly<Record<string, CompiledTemplate>>

/** Makes markup from a plan's view. */
type RenderMarkup = (view: View) => string

let builtInRender: RenderMarkup | undefined

/** Those of offices, made ready once for all their plans. */
const ownRenders = new WeakMap<CompiledTemplates, RenderMarkup>()

/**
 * The templates, ready to be used.
 * @param own compiled templates of an office, by name; see `office-templates.ts`.
 */
export function templates(own?: CompiledTemplates): RenderMarkup {
  if (own !== undefined) {
    const known = ownRenders.get(own) ?? prepare(own)
    ownRenders.set(own, known)
    return known
  }
  builtInRender ??= prepare({})
  return builtInRender
}

/** Built-in templates that print a piece of content from its view alone. */
const ofView = new Set(['bang', 'de-muc'])

/** Prints each view once: plans of one frame share views. What was printed is forgotten with the view. */
function printedOnce(template: HandlebarsModule.TemplateDelegate): HandlebarsModule.TemplateDelegate {
  const printed = new WeakMap<object, string>()
  return (view: object, options) => {
    const known = printed.get(view)
    if (known !== undefined) return known
    const markup = template(view, options)
    printed.set(view, markup)
    return markup
  }
}

function prepare(own: CompiledTemplates): RenderMarkup {
  const handlebars = Handlebars.create()
  handlebars.unregisterHelper('log')
  handlebars.unregisterHelper('lookup')
  handlebars.registerHelper('hoa', (text: unknown) =>
    text instanceof Html ? text.upper() : upper(String(text)),
  )
  const used = { ...builtIn, ...own }
  const isBuiltIn = Object.keys(own).length === 0
  for (const [name, { compiled }] of Object.entries(used)) {
    const template = handlebars.template(compiled)
    handlebars.registerPartial(name, isBuiltIn && ofView.has(name) ? printedOnce(template) : template)
  }
  const render = handlebars.template(used[outermost]!.compiled)
  return view => render(view)
}
