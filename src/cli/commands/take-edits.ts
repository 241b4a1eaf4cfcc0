import { basename, dirname, join } from 'node:path'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { jsonText } from '../../diagnostics/visible.ts'
import { takenReportText } from '../../edits/report-text.ts'
import { type Taken, takeEdits } from '../../edits/take-edits.ts'
import { isFileError } from '../../session/file-error.ts'
import { renderSettings } from '../../session/render-settings.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { version } from '../../version.ts'
import { sealDocx } from '../../writers/docx/state.ts'
import { changeWithBackup, whileLocked } from '../change-file.ts'
import { notPlain } from '../file-error.ts'
import type { Io } from '../io.ts'
import { makeReport, type Report, tellFailure } from '../report.ts'

interface TakeEditsOptions {
  /** The spec; without it the one of the Word file's name beside it. */
  spec?: string
  /** Side of tracked changes. */
  tracked: 'accepted' | 'original'
  /** Words are written in the place of `{{…}}` and codes too. */
  literal?: boolean
  /** Write nothing. */
  dryRun?: boolean
  report: Report
}

/**
 * `cchc take-edits FILE.docx`: takes what was edited in Word back into the spec.
 * @returns 0 when everything was taken, 1 when something is left, 2 when nothing could be read or written.
 */
export async function takeWordEdits(file: string, options: TakeEditsOptions, io: Io): Promise<number> {
  const bytes = io.read(file)
  const spec = options.spec ?? specBeside(file, io)
  if (spec === undefined) {
    tellFailure(
      io,
      `Không thấy tệp kế hoạch của \`${file}\`: bên cạnh không có tệp .yaml cùng tên.`,
      `Ghi tên tệp kế hoạch: \`cchc take-edits ${file} --spec TÊN-TỆP.yaml\`.`,
    )
    return 2
  }
  const work = (): Promise<number> => take(file, bytes, spec, options, io)
  return options.dryRun ? work() : whileLocked(spec, io, work)
}

/** The spec of a Word file's name, or of the beginning of its name: `ke-hoach (sửa).docx` is of `ke-hoach.yaml`. */
function specBeside(file: string, io: Io): string | undefined {
  const stem = basename(file)
    .replace(/\.docx$/i, '')
    .normalize('NFC')
  const folder = dirname(file)
  const specs = io
    .list(folder)
    .filter(name => /\.ya?ml$/i.test(name))
    .map(name => ({ name, own: name.replace(/\.ya?ml$/i, '').normalize('NFC') }))
    .filter(
      ({ own }) => own === stem || (stem.startsWith(own) && /^[^\p{L}\p{N}]/u.test(stem.slice(own.length))),
    )
    .sort((a, b) => b.own.length - a.own.length)
  const found = specs[0]?.name
  return found === undefined ? undefined : folder === '.' ? found : join(folder, found)
}

async function take(
  file: string,
  bytes: Uint8Array,
  spec: string,
  options: TakeEditsOptions,
  io: Io,
): Promise<number> {
  const open = await new TemplatedSession(io).open(spec)
  const { office, text } = open
  const isText = options.report === 'text'
  const { format: _, ...printing } = renderSettings(open, { format: 'docx' }, io.env)
  const taken = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : await takeEdits(file, bytes, spec, text, {
        side: options.tracked,
        literal: options.literal === true,
        printing,
      })
  const diagnostics = [...office.diagnostics, ...taken.diagnostics]
  const { value } = taken
  if (isText && diagnostics.length > 0) io.stderr(await makeReport(diagnostics, open.texts, 'text', io))
  if (value === undefined) {
    if (isText) io.stderr('Chưa ghi gì vào tệp kế hoạch.\n')
    else io.stderr(await makeReport(diagnostics, open.texts, 'json', io))
    return 2
  }
  const backups = new Map<string, string>()
  if (!options.dryRun)
    for (const [name, changed] of value.texts) {
      if (io.isDevice(name)) throw notPlain(name, 'không sửa được')
      backups.set(name, changeWithBackup(name, open.texts.get(name) ?? text, changed, io))
    }
  io.stdout(isText ? takenReportText(value, file, spec) : reportJson(value, file, spec, backups))
  if (isText) tellWritten(value, backups, options, io)
  if (!options.dryRun && value.isWhole) makeKnown(file, bytes, isText, io)
  return value.isWhole ? 0 : 1
}

function tellWritten(
  { texts, isWhole }: Taken,
  backups: ReadonlyMap<string, string>,
  { dryRun }: TakeEditsOptions,
  io: Io,
): void {
  if (dryRun) io.stderr('Xem thử, chưa ghi gì.\n')
  else if (texts.size === 0) io.stderr('Tệp kế hoạch không đổi.\n')
  else for (const [name, backup] of backups) io.stderr(`Đã ghi ${name}; bản trước là ${backup}\n`)
  if (!isWhole) io.stderr('Còn chỗ chưa đưa về: tệp Word vẫn được giữ, `cchc render` không ghi đè lên nó.\n')
}

/** All that the file says is in the spec now: the next document may take its place. */
function makeKnown(file: string, bytes: Uint8Array, isText: boolean, io: Io): void {
  const sealed = sealDocx(bytes)
  if (sealed === bytes) return
  try {
    if (sealed !== undefined && io.change(file, bytes, sealed, { hasBackup: false }) !== undefined) return
  } catch (error) {
    if (!isFileError(error)) throw error
  }
  if (isText)
    io.stderr(
      `Chưa đánh dấu được \`${file}\`: xuất lại lên tệp này thì thêm \`--force\`, hoặc đóng tệp trong Word rồi chạy lại.\n`,
    )
}

function reportJson(
  { told, texts, isWhole, document }: Taken,
  file: string,
  spec: string,
  backups: ReadonlyMap<string, string>,
): string {
  const changes = document.changes.map(({ kind, of, author, date, text }) => ({
    kind,
    of,
    author,
    date: date ?? null,
    text,
  }))
  return `${jsonText({
    version,
    file,
    spec,
    whole: isWhole,
    changed: [...texts.keys()].map(name => ({ file: name, backup: backups.get(name) ?? null })),
    edits: told,
    trackedChanges: changes,
  })}\n`
}
