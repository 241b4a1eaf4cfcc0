import type { Command } from 'commander'
import type { Io } from '../io.ts'

/** What a command is declared with. */
export interface Caller {
  io: Io
  /** Takes the exit code. */
  done(code: number): void
  /** Runs a command line of the program, and says what it says by an Io. @returns the exit code. */
  run(args: readonly string[], io: Io): Promise<number>
  /** The program with all its commands. */
  whole(): Command
}

/** A command: it is declared when it is called, and all of them when help or a slip asks for that. */
export interface Declared {
  name: string
  /** What it is called too. */
  alias?: string
  /** Not listed by help. */
  isHidden?: boolean
  /** Says what the command takes and does. */
  declare(command: Command, caller: Caller): void
}
