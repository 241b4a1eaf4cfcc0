import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Format } from '../../document/formats.ts'
import { type RenderOptions, render as renderPlan } from '../../pipeline.ts'
import { renderSettings } from '../../session/render-settings.ts'
import type { OpenSpec } from '../../session/session.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { documentGuard } from '../../writers/guard.ts'
import { finalWords } from '../final-words.ts'
import { inputName, inputSign } from '../input-name.ts'
import type { Io } from '../io.ts'
import { planFiles } from '../plan-files.ts'
import { refusesPrinter } from '../refuses-printer.ts'
import { remarksAsComments } from '../remarks-as-comments.ts'
import type { RenderCommandOptions } from '../render-options.ts'
import { makeReport, tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

/**
 * `cchc render SPEC…`: writes the document, or one for each spec or row of data. Gives 1 when something has to be mended first, 2 when the file
 * cannot be written.
 */
export async function renderSpecs(
  names: readonly string[],
  options: RenderCommandOptions,
  io: Io,
): Promise<number> {
  const { outDir, data, name, sheet } = options
  if (refusesPrinter(options, io)) return 2
  if (names.includes(inputSign)) return renderInput(names, options, io)
  const specs = await planFiles(names, io, data === undefined ? 'plan' : 'row-frame')
  if (specs.length === 0) return 2
  const isMany = [outDir, data, name, sheet].some(option => option !== undefined)
  const isOne = names.length === 1 && specs.length === 1 && !io.isFolder(names[0]!)
  if (options.tach && (!isOne || isMany || options.output === '-')) {
    tellFailure(
      io,
      '`--tach` tách một kế hoạch ra nhiều tệp, nên chỉ dùng với một tệp kế hoạch, không dùng với `-o -`, `--out-dir`, `--data`.',
      'Chạy lại với từng tệp kế hoạch; `-o van-ban.docx` cho ra van-ban-quyet-dinh.docx, van-ban-ke-hoach.docx …',
    )
    return 2
  }
  if (options.comments && (options.format !== 'docx' || options.final)) {
    tellFailure(
      io,
      options.final
        ? '`--comments` không dùng với `--final`: bản để ký không có ghi chú của người soạn.'
        : '`--comments` chỉ dùng khi xuất ra .docx: ghi chú bên lề chỉ có trong Word.',
      options.final ? 'Bỏ một trong hai tùy chọn.' : 'Bỏ `--comments`, hoặc bỏ `--format`.',
    )
    return 2
  }
  if (isOne && !isMany) return renderOne(specs[0]!, options, io)
  const { renderMany } = await import('./render-many.ts')
  return renderMany(specs, options, io)
}

/** A spec by standard input makes one document. */
async function renderInput(names: readonly string[], options: RenderCommandOptions, io: Io): Promise<number> {
  const { outDir, data, name, sheet, format, output = `van-ban.${format}` } = options
  if (names.length > 1 || [outDir, data, name, sheet].some(option => option !== undefined)) {
    tellFailure(
      io,
      '`-` lấy một kế hoạch từ đầu vào, nên không dùng cùng tệp khác, `--out-dir`, `--data`.',
      'Ghi kế hoạch ra tệp, rồi ghi tên tệp thay cho `-`.',
    )
    return 2
  }
  if (options.tach && output === '-') {
    tellFailure(io, '`--tach` tách ra nhiều tệp, nên không dùng với `-o -`.', 'Dùng `-o TÊN.docx`.')
    return 2
  }
  const { withStandardInput } = await import('../standard-input.ts')
  return renderOne(inputName, { ...options, output }, await withStandardInput(io))
}

async function renderOne(spec: string, options: RenderCommandOptions, io: Io): Promise<number> {
  const print = options.format === 'pdf' ? await import('../commands/print.ts') : undefined
  const printer = await print?.printerFor(options.with, io)
  if (print !== undefined && printer === undefined) return 2
  const open = await new TemplatedSession(io, options.templates).open(spec)
  const { office } = open
  const typed = spec === inputName ? inputSign : spec
  /** What keeps the plan from being signed; undefined until it is looked at. */
  let left: Diagnostic[] | undefined
  const { final, allowFindings } = options
  const look = final ? await lookAtFinal(open, io, found => (left = found)) : await reminders(open)
  const rendered = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : await renderPlan(
        spec,
        open.text,
        renderSettings(
          open,
          {
            format: printer?.source ?? (options.format as Format),
            ...look,
            ...(options.comments ? await remarksAsComments() : {}),
            ...(options.tach ? { making: 'parts' } : {}),
            ...(final ? { isFinal: true } : {}),
            ...(final && allowFindings ? { allowsFindings: true } : {}),
          },
          io.env,
        ),
      )
  const printed = rendered.value && printer && (await print?.printOne(rendered.value, printer, spec, io))
  if (printer !== undefined && rendered.value !== undefined && printed === undefined) return 2
  const made = printed === undefined ? rendered.value : { bytes: printed.pdf, parts: printed.parts }
  const diagnostics = [...office.diagnostics, ...rendered.diagnostics, ...(printed?.found ?? [])]
  const report = await makeReport(diagnostics, open.texts, options.report, io)
  if (diagnostics.length > 0 || options.report === 'json') io.stderr(report)
  if (made === undefined) {
    if (options.report === 'text')
      io.stderr(
        left === undefined
          ? 'Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n'
          : finalWords(typed, left, false),
      )
    return 1
  }
  if (options.output === '-') {
    io.stdout(made.bytes)
    if (left !== undefined && options.report === 'text') io.stderr(finalWords(typed, left, true))
    return 0
  }
  const target = options.output ?? `${spec.replace(/\.(ya?ml)$/i, '')}.${options.format}`
  const output = { guard: documentGuard(options.format), force: options.force }
  const isTold = options.report === 'text'
  if (made.parts !== undefined) {
    const { writeParts } = await import('../write-parts.ts')
    if (!(await writeParts(target, made.parts, output, isTold, io))) return 2
  } else {
    if (!(await writeOutput(target, made.bytes, output, io))) return 2
    if (isTold) io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  }
  if (left !== undefined && options.report === 'text') io.stderr(finalWords(typed, left, true))
  return 0
}

type Look = Pick<RenderOptions, 'look'>

/** Looks at a plan that is about to be signed as `cchc check` does. @param tell gets what has to be mended. */
async function lookAtFinal(
  open: OpenSpec<TemplatedOffice>,
  io: Io,
  tell: (found: Diagnostic[]) => void,
): Promise<Look> {
  const { FinalCheck } = await import('../commands/check-final.ts')
  const find = new FinalCheck(io).lookFor(open)
  return {
    look: plan => {
      const found = find(plan)
      tell(found)
      return found
    },
  }
}

/** Reminds the writer of a draft of what is still open. */
async function reminders({ office }: OpenSpec<TemplatedOffice>): Promise<Look> {
  const { remindOfUnfinished } = await import('../../checks/unfinished/remind.ts')
  return { look: plan => remindOfUnfinished(plan, office.rules) }
}
