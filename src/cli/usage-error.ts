import type { Command, CommanderError } from 'commander'
import { nearest } from '../language/nearest.ts'
import { allOptions, calledCommands, callOf, commandNames, ownOptions } from './command-line.ts'
import type { Io } from './io.ts'

/**
 * Tells what was wrong with the command line; gives the exit code. Help and version are no errors.
 * @param whole gives the program with all its commands, which are suggested for a misspelt one with their options; `args` what was typed.
 */
export function describeUsageError(
  error: CommanderError,
  whole: () => Command,
  args: readonly string[],
  io: Io,
): number {
  if (error.exitCode === 0) return 0
  const program = whole()
  const called = calledCommands(program, args)
  io.stderr(`${usageMessage(error, program, called)}\n  → Xem cách dùng: ${callOf(called)} --help\n`)
  return 2
}

function usageMessage(
  { code, message }: CommanderError,
  program: Command,
  called: readonly Command[],
): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? ''
  const option = /(--?[\w-]+)/.exec(quoted)?.[1] ?? quoted
  switch (code) {
    case 'commander.unknownCommand':
      return `Không có lệnh \`${quoted}\`.${suggest(nearest(quoted, commandNames(program)))}`
    case 'commander.unknownOption':
      return unknownOption(quoted, program, called)
    case 'commander.missingArgument':
      if (quoted === 'tệp-word') return 'Thiếu tên tệp Word (.docx).'
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
      return 'Thừa tham số. Tên có dấu cách phải đặt trong dấu nháy kép, ví dụ "ke hoach.yaml".'
    case 'commander.help':
      return 'Chưa có lệnh.'
    default:
      return 'Dòng lệnh viết không đúng.'
  }
}

/** An option that the called command does not have: another one may have it, and then that is what there is to say. */
function unknownOption(typed: string, program: Command, called: readonly Command[]): string {
  const [name = '', value] = typed.split(/=(.*)/su)
  // The program's own options stand before the command.
  const own = called.flatMap(ownOptions)
  if (value !== undefined && own.includes(name))
    return `Tùy chọn \`${name}\` không nhận giá trị: bỏ \`=${value}\`.`
  const others = allOptions(program).filter(({ call }) => call !== 'cchc' && call !== callOf(called))
  const call = callOf(called)
  const homes = others.filter(({ names }) => names.includes(name)).map(other => `\`${other.call}\``)
  if (homes.length > 0)
    return `Lệnh \`${call}\` không có tùy chọn \`${name}\`; đó là tùy chọn của ${homes.join(', ')}.`
  const short = /^--\w$/.test(name) && own.includes(name.slice(1)) ? name.slice(1) : undefined
  const close = short ?? nearest(name, own.filter(isLong))
  if (close !== undefined) return `Không có tùy chọn \`${typed}\`.${suggest(close)}`
  for (const other of others) {
    const far = nearest(name, other.names.filter(isLong))
    if (far !== undefined)
      return `Lệnh \`${call}\` không có tùy chọn \`${typed}\`. Lệnh \`${other.call}\` có \`${far}\`.`
  }
  return `Không có tùy chọn \`${typed}\`.`
}

const isLong = (name: string): boolean => name.startsWith('--')

const suggest = (close: string | undefined): string =>
  close === undefined ? '' : ` Có phải ý là \`${close}\`?`
