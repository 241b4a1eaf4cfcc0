import type { Io } from './io.ts'

type Env = Io['env']

/** Whether faults of the program are reported with their stack: `--debug`, or CCHC_DEBUG=1. */
export const wantsStack = ({ CCHC_DEBUG }: Env): boolean =>
  CCHC_DEBUG !== undefined && CCHC_DEBUG !== '' && CCHC_DEBUG !== '0'

/** From here on faults are reported with their stack, in threads that are started later too. */
export function askForStacks(env: Env): void {
  env.CCHC_DEBUG = '1'
}

/** What is reported of an exception that nobody expected: its message, or its stack where that was asked for. */
export function faultWords(error: unknown, env: Env): string {
  if (!(error instanceof Error)) return String(error)
  return (wantsStack(env) ? error.stack : undefined) ?? error.message
}
