import Handlebars from 'handlebars'
import { outermost } from './built-in.ts'
import compileOptions from './compile-options.json' with { type: 'json' }
import { inCapitals } from './html.ts'
import type { ParsedTemplate } from './parse-template.ts'
import type { View } from './view-data.ts'

/** Makes markup from a plan's view. */
export type RenderMarkup = (view: View) => string

/**
 * Templates, ready to write markup. Each is compiled when a plan first needs it.
 * @param parsed all templates by name, the built-in ones included that none of an office stands for.
 */
export function templates(parsed: ReadonlyMap<string, ParsedTemplate>): RenderMarkup {
  const handlebars = Handlebars.create()
  handlebars.unregisterHelper('log')
  handlebars.unregisterHelper('lookup')
  handlebars.registerHelper('hoa', inCapitals)
  for (const [name, { program }] of parsed)
    handlebars.registerPartial(name, handlebars.compile(program, compileOptions))
  const render = handlebars.partials[outermost] as HandlebarsTemplateDelegate<View>
  return view => render(view)
}
