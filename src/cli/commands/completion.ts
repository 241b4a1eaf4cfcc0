import type { Command } from 'commander'
import { bashCompletion } from '../completion/bash.ts'
import { powershellCompletion } from '../completion/powershell.ts'
import { readCommands } from '../completion/read-commands.ts'
import { zshCompletion } from '../completion/zsh.ts'
import type { Shell } from '../desk/shells.ts'
import type { Io } from '../io.ts'

const scripts = { bash: bashCompletion, zsh: zshCompletion, powershell: powershellCompletion }

/** `cchc completion SHELL`: prints the script by which a shell completes the program's commands. */
export function completion(shell: Shell, program: Command, io: Io): number {
  // It is no report: a shell runs it, with every sign as it is.
  io.stdout(new TextEncoder().encode(scripts[shell](readCommands(program))))
  return 0
}
