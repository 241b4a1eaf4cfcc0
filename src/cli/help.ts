import type { Command, Option } from 'commander'
import type { Io } from './io.ts'

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
}

/** Characters of a line where there is no terminal. */
const usualWidth = 80

/** Makes a program speak Vietnamese, and end by returning instead of leaving the process. */
export function styleHelp(program: Command, io: Io): void {
  program
    .configureHelp({ styleTitle: title => titles[title] ?? title, optionDescription })
    .configureOutput({
      writeOut: text => io.stdout(translateNotes(text)),
      writeErr: text => io.stderr(translateNotes(text)),
      // Commander would ask Node's streams, which cost milliseconds; help has no colours.
      getOutHelpWidth: () => io.columnsOut ?? usualWidth,
      getErrHelpWidth: () => io.columns ?? usualWidth,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      // Reported in Vietnamese by describeUsageError.
      outputError: () => {},
    })
    .helpOption('-h, --help', 'xem trợ giúp')
    .helpCommand('help [lệnh]', 'xem trợ giúp của một lệnh')
    .exitOverride()
}

const translateNotes = (text: string): string =>
  text.replaceAll('[options]', '[tùy chọn]').replaceAll('[command]', '[lệnh]')

/** What an option does, what it takes, and what it is when nothing is said. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const notes = [
    ...(argChoices ? [`một trong: ${argChoices.join(', ')}`] : []),
    ...(typeof defaultValue === 'string' ? [`mặc định: ${defaultValue}`] : []),
  ]
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`
}
