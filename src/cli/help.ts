import type { Command, CommanderError, Option } from 'commander'
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
    .configureHelp({ styleTitle: title => titles[title] ?? title, optionDescription })
    .configureOutput({
      writeOut: text => io.stdout(translateNotes(text)),
      writeErr: text => io.stderr(translateNotes(text)),
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

/**
 * Tells what was wrong with the command line; gives the exit code. Help and version are no errors.
 * @param program its commands and options are suggested for a misspelt one.
 */
export function describeUsageError(error: CommanderError, program: Command, io: Io): number {
  if (error.exitCode === 0) return 0
  io.stderr(`${usageMessage(error, program)}\n  → Xem cách dùng: cchc --help\n`)
  return 2
}

function usageMessage({ code, message }: CommanderError, program: Command): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const option = /(--?[\w-]+)/.exec(quoted)?.[1] ?? quoted
  switch (code) {
    case 'commander.unknownCommand':
      return `Không có lệnh \`${quoted}\`.${suggest(quoted, commandNames(program))}`
    case 'commander.unknownOption':
      return `Không có tùy chọn \`${quoted}\`.${suggest(quoted, optionNames(program))}`
    case 'commander.missingArgument':
      return quoted.startsWith('tệp') ? 'Thiếu tên tệp kế hoạch.' : `Thiếu \`${quoted}\`.`
    case 'commander.missingMandatoryOptionValue':
      return `Thiếu tùy chọn \`${option}\`.`
    case 'commander.optionMissingArgument':
      return `Tùy chọn \`${option}\` cần một giá trị đi sau.`
    case 'commander.invalidArgument': {
      const [, value = ''] = /argument '([^']*)' is invalid/.exec(message) ?? []
      const [, choices = ''] = /Allowed choices are ([^.]*)/.exec(message) ?? []
      return `Tùy chọn \`${option}\` không nhận giá trị \`${value}\`, chỉ nhận: ${choices}.`
    }
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

/** What can be typed after the program's name, and after its commands. */
const commandNames = (command: Command): string[] =>
  shownCommands(command).flatMap(one => [one.name(), ...one.aliases(), ...commandNames(one)])

/** Every option of the program and of its commands, the help too. */
const optionNames = (command: Command): string[] => [
  ...command
    .createHelp()
    .visibleOptions(command)
    .flatMap(({ short, long }) => [short, long])
    .filter(name => name !== undefined)
    .filter(name => name.startsWith('--')),
  ...shownCommands(command).flatMap(optionNames),
]

const shownCommands = (command: Command): Command[] => command.createHelp().visibleCommands(command)
