import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { stampSpec } from '../../roll/stamp.ts'
import { Session } from '../../session/session.ts'
import { changeWithBackup, createLasting, whileLocked } from '../change-file.ts'
import { notPlain } from '../file-error.ts'
import type { Io } from '../io.ts'
import { makeReport, type Report, tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'

interface BanHanhOptions {
  /** The document's number. */
  so: string
  /** Its date. */
  ngay: string
  /** Target for a copy; without it the spec itself is changed and kept beside it. */
  output?: string
  force?: boolean
  report?: Report
}

/** `cchc ban-hanh SPEC`: writes number and date into a spec once its document is issued. Gives 2 when it could not. */
export function banHanh(spec: string, options: BanHanhOptions, io: Io): Promise<number> {
  return options.output === undefined
    ? whileLocked(spec, io, () => stamp(spec, options, io))
    : stamp(spec, options, io)
}

async function stamp(spec: string, options: BanHanhOptions, io: Io): Promise<number> {
  const { so: number, ngay: date, output, force = false, report = 'text' } = options
  const { text, readBeside, texts, office } = await new Session(io).open(spec)
  texts.set('--so', number).set('--ngay', date)
  const stamped = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : stampSpec(spec, text, readBeside, { number, date, force })
  const { value } = stamped
  const diagnostics = [...office.diagnostics, ...stamped.diagnostics]
  if (diagnostics.length > 0) io.stderr(await makeReport(diagnostics, texts, report, io))
  if (value === undefined) {
    if (report === 'text') io.stderr('Chưa ghi gì vào tệp.\n')
    return 2
  }
  if (output === undefined && io.isDevice(spec)) throw notPlain(spec, 'không sửa được')
  const what = `số ${value.number}, ngày ${value.date}`
  if (output !== undefined) {
    if (!createLasting(output, value.text, io)) {
      tellFailure(io, `Đã có tệp \`${output}\`, không ghi đè.`, 'Chọn tên khác bằng `-o TÊN-KHÁC.yaml`.')
      return 2
    }
    io.stderr(`Đã ghi ${output}: ${what}\n${depthNote(output)}`)
    return 0
  }
  if (!value.changed) {
    io.stderr(`${spec} đã có ${what}, không phải ghi gì.\n`)
    return 0
  }
  const backup = changeWithBackup(spec, text, value.text, io)
  io.stderr(`Đã ghi ${what} vào ${spec}; bản trước là ${backup}\n`)
  return 0
}
