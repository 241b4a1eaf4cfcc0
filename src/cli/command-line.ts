import type { Command, Option } from 'commander'

/** The command that a command line calls, with those above it: `cchc`, `register`, `add`. */
export function calledCommands(program: Command, args: readonly string[]): Command[] {
  const called = [program]
  for (const word of args) {
    const next = shownCommands(called.at(-1)!).find(
      command => command.name() === word || command.aliases().includes(word),
    )
    if (next !== undefined) called.push(next)
  }
  return called
}

/** `cchc register add`: how commands are called, outermost first. */
export const callOf = (called: readonly Command[]): string => called.map(command => command.name()).join(' ')

/** The names of a command's own options and of the help, long and short. */
export const ownOptions = (command: Command): string[] =>
  command.createHelp().visibleOptions(command).flatMap(namesOf)

/** Every command of the program with those above it, and the names of its options. */
export function allOptions(
  command: Command,
  above: readonly Command[] = [],
): { call: string; names: string[] }[] {
  const called = [...above, command]
  return [
    { call: callOf(called), names: ownOptions(command) },
    ...shownCommands(command).flatMap(one => allOptions(one, called)),
  ]
}

/** What can be typed after the program's name, and after its commands. */
export const commandNames = (command: Command): string[] =>
  shownCommands(command).flatMap(one => [one.name(), ...one.aliases(), ...commandNames(one)])

const shownCommands = (command: Command): Command[] => command.createHelp().visibleCommands(command)

const namesOf = ({ short, long }: Option): string[] => [short, long].filter(name => name !== undefined)
