import type { Command, CommanderError } from 'commander'
import { nearest } from '../language/nearest.ts'
import type { Io } from './io.ts'

const titles: Record<string, string> = {
  'Usage:': 'Cách dùng:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Các lệnh:',
  'Arguments:': 'Tham số:',
}

/** Makes a program speak Vietnamese, and end by returning instead of leaving the process. */
export function styleHelp(program: Command, io: Io): void {
  program
    .configureHelp({ styleTitle: title => titles[title] ?? title })
    .configureOutput({
      writeOut: text => io.stdout(translateNotes(text)),
      writeErr: text => io.stderr(translateNotes(text)),
      // Told in Vietnamese by describeUsageError.
      outputError: () => {},
    })
    .helpOption('-h, --help', 'xem trợ giúp')
    .helpCommand('help [lệnh]', 'xem trợ giúp của một lệnh')
    .exitOverride()
}

const translateNotes = (text: string): string =>
  text.replaceAll('(choices: ', '(chọn: ').replaceAll(', default: ', '; mặc định: ').replaceAll('[options]', '[tùy chọn]')

/** Tells what was wrong with the command line; gives the exit code. Help and version are no errors. */
export function describeUsageError(error: CommanderError, io: Io): number {
  if (error.exitCode === 0) return 0
  io.stderr(`${usageMessage(error)}\n  → Xem cách dùng: cchc --help\n`)
  return 2
}

function usageMessage({ code, message }: CommanderError): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  switch (code) {
    case 'commander.unknownCommand':
      return `Không có lệnh \`${quoted}\`.${suggest(quoted, ['render', 'check', 'init', 'schema', 'xuat', 'soat', 'moi', 'help'])}`
    case 'commander.unknownOption':
      return `Không có tùy chọn \`${quoted}\`.`
    case 'commander.missingArgument':
      return `Thiếu \`${quoted}\`.`
    case 'commander.optionMissingArgument':
      return `Tùy chọn \`${quoted}\` cần một giá trị đi sau.`
    case 'commander.invalidArgument':
      return `Giá trị không dùng được: ${quoted}. ${/Allowed choices are ([^.]*)/.exec(message)?.[1] ? `Chỉ nhận: ${/Allowed choices are ([^.]*)/.exec(message)![1]}.` : ''}`.trim()
    case 'commander.excessArguments':
      return 'Thừa tham số.'
    case 'commander.help':
      return 'Chưa có lệnh.'
    default:
      return 'Dòng lệnh viết không đúng.'
  }
}

const suggest = (word: string, names: readonly string[]): string => {
  const close = nearest(word, names)
  return close === undefined ? '' : ` Có phải ý là \`${close}\`?`
}
