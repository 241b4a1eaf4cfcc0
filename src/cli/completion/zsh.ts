import { shellQuoted } from './quote.ts'
import type { CompletedCommand, Value } from './read-commands.ts'

/** The script by which zsh completes, with what help says of each command and option. */
export const zshCompletion = (commands: readonly CompletedCommand[]): string => `#compdef cchc
_cchc() {
  local called='' i
  local -a list
  for ((i = 2; i < CURRENT; i++)); do
    case "$called:\${words[i]}" in
${commands
  .filter(({ above }) => above !== undefined)
  .map(({ call, above, names }) => `      ${patterns(above!, names)}) called=${shellQuoted(call)} ;;\n`)
  .join('')}    esac
  done
  case "$called:\${words[CURRENT-1]}" in
${commands.flatMap(valueLines).join('')}  esac
  case "$called:\${words[CURRENT]}" in
${commands
  .map(
    ({ call, options }) =>
      `    ${shellQuoted(call)}:-*) list=(${options.flatMap(({ names, says }) => names.map(name => described(name, says))).join(' ')}); _describe -o 'tùy chọn' list; return ;;\n`,
  )
  .join('')}  esac
  case "$called" in
${commands.map(command => `    ${shellQuoted(command.call)}) ${argumentLine(command, commands)} ;;\n`).join('')}  esac
}
(( $+functions[compdef] )) && compdef _cchc cchc
`

const patterns = (call: string, words: readonly string[]): string =>
  words.map(word => shellQuoted(`${call}:${word}`)).join('|')

/** `name:what it is`, as zsh lists it. */
const described = (name: string, says: string): string =>
  shellQuoted(`${name.replaceAll(':', '\\:')}:${says.replaceAll(':', '\\:')}`)

const valueLines = ({ call, options }: CompletedCommand): string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined ? [] : [`    ${patterns(call, names)}) ${fill(value)}; return ;;\n`],
  )

function argumentLine({ call, argument }: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const below = commands.filter(({ above }) => above === call)
  if (below.length === 0) return argument === undefined ? ':' : fill(argument)
  const list = below.flatMap(({ names, says }) => names.map(name => described(name, says)))
  return `list=(${list.join(' ')}); _describe 'lệnh' list`
}

function fill(value: Value): string {
  if (value.kind === 'words') return ['compadd', '--', ...value.words.map(shellQuoted)].join(' ')
  if (value.kind === 'folders') return '_files -/'
  if (value.kind === 'text') return ':'
  const endings = value.endings.join('|')
  return endings === '' ? '_files' : `_files -g ${shellQuoted(`*.(${endings})(-.)`)}`
}
