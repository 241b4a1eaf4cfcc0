import { resolve } from 'node:path'
import { jsonText } from '../../diagnostics/visible.ts'
import { version } from '../../version.ts'
import { examineFont } from '../doctor/examine-font.ts'
import { examineOffice } from '../doctor/examine-office.ts'
import { examineFolder, examineProgram, examineTerminal } from '../doctor/examine-surroundings.ts'
import type { Examined } from '../doctor/examined.ts'
import { examinePrograms } from '../doctor/find-programs.ts'
import type { Io } from '../io.ts'

const words: Record<Examined['state'], string> = { ok: 'OK   ', missing: 'THIẾU', advice: 'NÊN  ' }

/** `cchc doctor`: what is there, what is missing, what to do. Gives 1 when without it no work can be done. */
export async function doctor({ json = false }: { json?: boolean }, io: Io): Promise<number> {
  const examined = [
    ...examineProgram(io),
    ...(await examinePrograms(io)),
    await examineFont(io),
    ...(await examineOffice(io)),
    examineFolder(resolve('.'), io),
    await examineTerminal(io),
  ]
  const missing = examined.filter(({ state }) => state === 'missing').length
  if (json) io.stdout(`${jsonText({ version, missing, examined })}\n`)
  else io.stdout(reportOf(examined, missing))
  return missing > 0 ? 1 : 0
}

function reportOf(examined: readonly Examined[], missing: number): string {
  const lines = examined.map(
    ({ what, state, found, todo }) =>
      `${words[state]}  ${what}: ${found}\n${todo === undefined ? '' : `       → ${todo}\n`}`,
  )
  const last = missing === 0 ? 'Làm việc được.' : `Còn thiếu ${missing} thứ, chưa làm việc được.`
  return `${lines.join('')}${last}\n`
}
