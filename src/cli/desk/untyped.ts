import type { Io } from '../io.ts'

/** A sentence that asks for something to be typed: an option, or a command of the program. */
const isTyped = /`-{1,2}\p{L}|\bcchc [a-z-]+(?!\p{L})/u

/** A line of a finding: its words are about the plan, and its rule stands at its end. */
const isFinding = /\[[a-z-]+\/[a-z\d-]+\]$/

/** What was said, and whether something stood in the way of a file that was to be written. */
export interface Said {
  io: Io
  isInTheWay(): boolean
}

/**
 * Who drops files types nothing: sentences that ask for a command or an option are left out of what is said, and lines of which nothing is left. What can be done with
 * files is said by the action itself.
 */
export function saidToOneWhoDrops(io: Io): Said {
  let said = ''
  const shown = (text: string): string => {
    said += text
    return text
      .split('\n')
      .map(line => (isFinding.test(line) || !isTyped.test(line) ? line : withoutTyped(line)))
      .filter(line => line !== undefined)
      .join('\n')
  }
  return {
    io: {
      ...io,
      stdout: data => io.stdout(typeof data === 'string' ? shown(data) : data),
      stderr: text => io.stderr(shown(text)),
    },
    isInTheWay: () => /Chưa ghi đè|[Đđ]ã có/.test(said),
  }
}

/** The line without its sentences of that kind; undefined where no word is left. */
function withoutTyped(line: string): string | undefined {
  const [, start = '', words = ''] = /^(\s*(?:→ )?)(.*)$/.exec(line) ?? []
  const left = words.split(/(?<=[.;]) /).filter(sentence => !isTyped.test(sentence))
  return left.length === 0 ? undefined : start + left.join(' ')
}
