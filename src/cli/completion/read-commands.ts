import type { Argument, Command, Option } from 'commander'
import { ruleNames } from '../../checks/rule-names.ts'

/** What can stand at a place of the command line. */
export type Value =
  | { kind: 'words'; words: readonly string[] }
  /** Files that end in one of these, without a dot; any where there is none. Folders lead to them. */
  | { kind: 'files'; endings: readonly string[] }
  | { kind: 'folders' }
  /** Only a person knows. */
  | { kind: 'text' }

interface CompletedOption {
  names: readonly string[]
  says: string
  /** What follows it; undefined where nothing does. */
  value: Value | undefined
}

/** A command as it is completed. */
export interface CompletedCommand {
  /** `register search`; empty for the program itself. */
  call: string
  /** The call of the command above it; undefined for the program itself. */
  above: string | undefined
  /** Its name and its aliases. */
  names: readonly string[]
  says: string
  options: readonly CompletedOption[]
  /** What its arguments are; undefined where it takes none. */
  argument: Value | undefined
}

/** All commands that help lists, the program first. They are read from what the command line itself is read by, and so have no list of their own. */
export function readCommands(command: Command, above?: CompletedCommand): CompletedCommand[] {
  const help = command.createHelp()
  const argument = command.registeredArguments[0]
  const own: CompletedCommand = {
    call: above === undefined ? '' : `${above.call} ${command.name()}`.trim(),
    above: above?.call,
    names: [command.name(), ...command.aliases()],
    says: firstSentence(command.description()),
    options: help.visibleOptions(command).map(readOption),
    argument:
      command.name() === 'help'
        ? { kind: 'words', words: [] }
        : argument === undefined
          ? undefined
          : readValue(argument.name(), argument.description, argument.argChoices),
  }
  return [own, ...help.visibleCommands(command).flatMap(one => readCommands(one, own))]
}

const readOption = (option: Option): CompletedOption => ({
  names: [option.short, option.long].filter(name => name !== undefined),
  says: firstSentence(option.description),
  value:
    option.required || option.optional
      ? readValue(placeholderOf(option.flags), option.description, option.argChoices)
      : undefined,
})

/** `tệp` of `--data <tệp>`. */
const placeholderOf = (flags: string): string =>
  /[<[]([^<[>\]]+)[>\]]/.exec(flags)?.[1]?.replace('...', '') ?? ''

/** What help calls a value and says of it tells what it is: `<tệp>` with its endings, `<thư mục>`, `<quy-tắc>`. */
function readValue(name: string, says: string, choices: Argument['argChoices']): Value {
  if (choices !== undefined) return { kind: 'words', words: choices }
  if (/^quy-tắc/.test(name)) return { kind: 'words', words: ruleNames }
  if (/^thư mục/.test(name)) return { kind: 'folders' }
  if (!/^tệp/.test(name)) return { kind: 'text' }
  const endings = [...says.matchAll(/\.([a-z]{3,4})\b/g)].map(([, ending]) => ending!)
  return { kind: 'files', endings: [...new Set(endings.flatMap(alike))] }
}

const alike = (ending: string): string[] => (ending === 'yaml' ? ['yaml', 'yml'] : [ending])

/** A line of a menu is short. */
const firstSentence = (text: string): string => text.split(/[;:(]/, 1)[0]!.trim()
