import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts'

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
export const githubCommands = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(command).join('')

function command({ severity, rule, message, hint, file, start }: Diagnostic): string {
  const properties = [
    ['file', file.replaceAll('\\', '/')],
    ['line', String(start.line)],
    ['col', String(start.column)],
    ['title', rule],
  ].map(([name, value]) => `${name}=${property(value!)}`)
  return `::${commands[severity]} ${properties.join(',')}::${data(hint === undefined ? message : `${message}\n→ ${hint}`)}\n`
}

/** A message as it can stand on a line. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

/** A value in the head of a command, where `:` and `,` mean something. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
