import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { DocumentBlocks } from '../document/blocks.ts'
import type { Plan } from '../plan/plan.ts'
import { MarkupError, parseMarkup } from './parse.ts'
import type { TableMemory } from './table-memory.ts'
import { type CompiledTemplates, templates } from './templates.ts'
import { type Making, viewOf } from './view.ts'
import { sectionClasses } from './vocabulary.ts'

/**
 * The blocks of a plan, made by the templates.
 * @param own an office's templates; what they leave out of this plan that a document cannot do without is reported.
 * @param memory the tables of the plans of the same frame; an office's templates, which may write anything, do without.
 * @param making what is made of it; a part that is a file of its own says to what it belongs (ND30-I.II.8b).
 */
export function makeBlocks(
  plan: Plan,
  own?: CompiledTemplates,
  memory?: TableMemory,
  making: Making = 'whole',
): Result<DocumentBlocks> {
  const markup = templates(own)(viewOf(plan, making))
  try {
    return { value: parseMarkup(markup, own === undefined ? memory : undefined), diagnostics: [] }
  } catch (error) {
    const files = own === undefined ? [] : Object.values(own).map(({ file }) => file)
    if (!(error instanceof MarkupError) || files.length === 0) throw error
    return { diagnostics: [faultOf(error, own ?? {}, files[0]!)] }
  }
}

/** Reported at the office's template of the section in question, else at one of its files: the place in it is not known. */
function faultOf({ message, section }: MarkupError, own: CompiledTemplates, anyFile: string): Diagnostic {
  const name = Object.keys(sectionClasses).find(
    css => sectionClasses[css as keyof typeof sectionClasses] === section,
  )
  const file = (name !== undefined && Object.hasOwn(own, name) && own[name]?.file) || anyFile
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
