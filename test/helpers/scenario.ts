import { readdirSync } from 'node:fs'

/** Where the scenarios are. */
export const scenarioFolder = new URL('../cli/scenarios/', import.meta.url)

export const scenarioNames: readonly string[] = readdirSync(scenarioFolder).filter(name =>
  name.endsWith('.txt'),
)

/**
 * A scenario is a text file: `$ cchc …` lines, each followed by what it prints, and before them the files there are.
 *   --- file NAME        the lines after it are the file's text
 *   --- $ cchc ARGS      runs a command
 *   --- exit N, --- stdout, --- stderr   what it must give; a part that is not there is not looked at
 */
export interface Step {
  args: string[]
  expected: { exit?: string; stdout?: string; stderr?: string }
}

export function readScenario(text: string): { files: Record<string, string>; steps: Step[] } {
  const files: Record<string, string> = {}
  const steps: Step[] = []
  for (const part of text.split(/^--- /m).slice(1)) {
    const newline = part.indexOf('\n')
    const head = part.slice(0, newline).trim()
    const body = part.slice(newline + 1)
    const [kind, ...words] = head.split(' ')
    if (kind === 'file') files[words.join(' ')] = body
    else if (kind === '$') steps.push({ args: words.slice(1), expected: {} })
    else if (kind === 'exit') steps.at(-1)!.expected.exit = words[0]!
    else if (kind === 'stdout' || kind === 'stderr') steps.at(-1)!.expected[kind] = body
    else throw new Error(`unknown part ${head}`)
  }
  return { files, steps }
}
