import type HandlebarsModule from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { builtIn, outermost } from './built-in.ts'
import { Html } from './html.ts'
import type { View } from './view.ts'

/** The runtime alone starts faster than the whole library; its types are those of the whole. */
const Handlebars = runtime as unknown as typeof HandlebarsModule

/** A template that takes the place of a built-in one, compiled. */
export type CompiledTemplates = Readonly<Record<string, object>>

/** Makes markup from a plan's view. */
export type RenderMarkup = (view: View) => string

let builtInRender: RenderMarkup | undefined

/**
 * The templates, ready to be used.
 * @param own compiled templates of an office, by name; see `office-templates.ts`.
 */
export function templates(own?: CompiledTemplates): RenderMarkup {
  if (own !== undefined) return prepare(own)
  builtInRender ??= prepare({})
  return builtInRender
}

function prepare(own: CompiledTemplates): RenderMarkup {
  const handlebars = Handlebars.create()
  handlebars.unregisterHelper('log')
  handlebars.unregisterHelper('lookup')
  handlebars.registerHelper('hoa', (text: unknown) =>
    text instanceof Html ? text.upper() : String(text).toLocaleUpperCase('vi'),
  )
  const names = new Set([...Object.keys(builtIn), ...Object.keys(own)])
  for (const name of names)
    handlebars.registerPartial(name, handlebars.template(own[name] ?? builtIn[name]!.compiled))
  const render = handlebars.template(own[outermost] ?? builtIn[outermost]!.compiled)
  return view => render(view)
}
