import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { stampSpec } from '../../roll/stamp.ts'
import { Session } from '../../session/session.ts'
import { writeWithBackup } from '../backup.ts'
import type { Io } from '../io.ts'
import { makeReport, type Report, tellFailure } from '../report.ts'

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
export async function banHanh(spec: string, options: BanHanhOptions, io: Io): Promise<number> {
  const { so: number, ngay: date, output, force = false, report = 'text' } = options
  const { text, readBeside, texts, office } = await new Session(io).open(spec)
  const stamped = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : stampSpec(spec, text, readBeside, { number, date, force })
  const { value } = stamped
  const diagnostics = [...office.diagnostics, ...stamped.diagnostics]
  if (diagnostics.length > 0) io.stderr(await makeReport(diagnostics, texts, report, io.colour))
  if (value === undefined) {
    if (report === 'text') io.stderr('Chưa ghi gì vào tệp.\n')
    return 2
  }
  const encoder = new TextEncoder()
  const what = `số ${value.number}, ngày ${value.date}`
  if (output !== undefined) {
    if (io.exists(output)) {
      tellFailure(io, `Đã có tệp \`${output}\`, không ghi đè.`, 'Chọn tên khác bằng `-o TÊN-KHÁC.yaml`.')
      return 2
    }
    io.write(output, encoder.encode(value.text))
    io.stderr(`Đã ghi ${output}: ${what}\n`)
    return 0
  }
  if (!value.changed) {
    io.stderr(`${spec} đã có ${what}, không phải ghi gì.\n`)
    return 0
  }
  const backup = writeWithBackup(spec, value.text, io)
  io.stderr(`Đã ghi ${what} vào ${spec}; bản trước là ${backup}\n`)
  return 0
}
