import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import type { DocumentBlocks } from '../document/blocks.ts'
import { nearest } from '../language/nearest.ts'
import { builtIn } from './built-in.ts'
import { checkTemplates } from './check-templates.ts'
import { sectionClasses } from './classes.ts'
import type { OwnTemplates } from './own-templates.ts'
import { MarkupError, parseMarkup } from './parse.ts'
import { type ParsedTemplate, parseTemplate } from './parse-template.ts'
import { templates } from './templates.ts'

/**
 * Compiles an office's own templates after checking them together with the built-in ones they work with.
 * @param own the office's files by template name.
 * @returns the compiled templates, or every mistake at its own line; a file that nothing calls is reported, and does no harm.
 */
export function compileOfficeTemplates(own: ReadonlyMap<string, Source>): Result<OwnTemplates> {
  const diagnostics: Diagnostic[] = []
  const parsed = new Map<string, ParsedTemplate>()
  const parse = (name: string, source: Source, isBuiltIn: boolean): void => {
    const result = parseTemplate(name, source, isBuiltIn)
    if ('program' in result) parsed.set(name, result)
    else diagnostics.push(result)
  }
  for (const [name, { source }] of Object.entries(builtIn))
    if (!own.has(name)) parse(name, new Source(`${name}.hbs`, source), true)
  for (const [name, source] of own) parse(name, source, false)
  if (diagnostics.length > 0) return { diagnostics }

  const checked = checkTemplates(parsed)
  if (hasErrors(checked.diagnostics)) return { diagnostics: checked.diagnostics }
  const markup = templates(parsed)
  const value: OwnTemplates = { markup, blocks: view => blocksOf(markup(view), own) }
  return { value, diagnostics: unused(own, checked.used) }
}

/** The blocks of a view; what a document cannot do without, and these templates leave out, is a finding. */
function blocksOf(markup: string, own: ReadonlyMap<string, Source>): Result<DocumentBlocks> {
  try {
    return { value: parseMarkup(markup), diagnostics: [] }
  } catch (error) {
    const [anyOwn] = own.values()
    if (!(error instanceof MarkupError) || anyOwn === undefined) throw error
    return { diagnostics: [faultOf(error, own, anyOwn)] }
  }
}

/** Reported at the office's template of the section in question, else at one of its files: the place in it is not known. */
function faultOf(
  { message, section }: MarkupError,
  own: ReadonlyMap<string, Source>,
  anyOwn: Source,
): Diagnostic {
  const name = Object.keys(sectionClasses).find(
    css => sectionClasses[css as keyof typeof sectionClasses] === section,
  )
  const { file } = own.get(name ?? '') ?? anyOwn
  const start = { line: 1, column: 1 }
  return {
    rule: 'template/wrong-markup',
    severity: 'error',
    message: `với kế hoạch này, mẫu của cơ quan cho ra văn bản không đúng: ${message}`,
    hint: 'So các tệp mẫu đã sửa với mẫu có sẵn (cchc templates --copy); mỗi phần phải gọi đủ các mẫu con như mẫu có sẵn.',
    file,
    start,
    end: start,
  }
}

/** A file that no template calls changes nothing: most likely its name is misspelt. */
function unused(own: ReadonlyMap<string, Source>, used: ReadonlySet<string>): Diagnostic[] {
  return [...own]
    .filter(([name]) => !used.has(name))
    .map(([name, source]) => {
      const close = nearest(
        name,
        Object.keys(builtIn).filter(known => !own.has(known)),
      )
      return source.diagnostic(
        {
          rule: 'template/unused',
          severity: 'warning',
          message: `không mẫu nào gọi mẫu \`${name}\`, nên tệp này không có tác dụng.`,
          hint:
            close === undefined
              ? 'Xem lại tên tệp, hoặc bỏ tệp này.'
              : `Có phải tên tệp là \`${close}.hbs\`?`,
        },
        0,
      )
    })
}
