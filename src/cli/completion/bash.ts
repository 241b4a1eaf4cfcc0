import { shellQuoted, shellWords } from './quote.ts'
import type { CompletedCommand, Value } from './read-commands.ts'

/** The script by which bash completes. It runs on the bash 3.2 of macOS too. */
export const bashCompletion = (commands: readonly CompletedCommand[]): string => `# cchc, bash
_cchc_files() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n' ending
  COMPREPLY=($(compgen -d -- "$cur"))
  if [ $# -eq 0 ]; then COMPREPLY+=($(compgen -f -- "$cur")); fi
  for ending in "$@"; do COMPREPLY+=($(compgen -f -X "!*.$ending" -- "$cur")); done
}
_cchc_folders() {
  compopt -o filenames 2>/dev/null
  local IFS=$'\\n'
  COMPREPLY=($(compgen -d -- "$cur"))
}
_cchc_words() { COMPREPLY=($(compgen -W "$1" -- "$cur")); }
_cchc() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" before=$((COMP_CWORD - 1)) called='' i
  # Bash makes a word of its own of the sign between an option and its value.
  if [ "$cur" = '=' ]; then cur=''; elif [ "\${COMP_WORDS[before]}" = '=' ]; then before=$((before - 1)); fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$called:\${COMP_WORDS[i]}" in
${commands
  .filter(({ above }) => above !== undefined)
  .map(({ call, above, names }) => `      ${patterns(above!, names)}) called=${shellQuoted(call)} ;;\n`)
  .join('')}    esac
  done
  COMPREPLY=()
  case "$called:\${COMP_WORDS[before]}" in
${commands.flatMap(valueLines).join('')}  esac
  case "$called:$cur" in
${commands
  .map(
    ({ call, options }) =>
      `    ${shellQuoted(call)}:-*) _cchc_words ${shellWords(options.flatMap(({ names }) => names))}; return ;;\n`,
  )
  .join('')}  esac
  case "$called" in
${commands.map(command => `    ${shellQuoted(command.call)}) ${argumentLine(command, commands)} ;;\n`).join('')}  esac
}
complete -F _cchc cchc
`

const patterns = (call: string, words: readonly string[]): string =>
  words.map(word => shellQuoted(`${call}:${word}`)).join('|')

const valueLines = ({ call, options }: CompletedCommand): string[] =>
  options.flatMap(({ names, value }) =>
    value === undefined ? [] : [`    ${patterns(call, names)}) ${fill(value)}; return ;;\n`],
  )

/** A command that has others below it is followed by one of them. */
function argumentLine({ call, argument }: CompletedCommand, commands: readonly CompletedCommand[]): string {
  const below = commands.filter(({ above }) => above === call).flatMap(({ names }) => names)
  if (below.length > 0) return `_cchc_words ${shellWords(below)}`
  return argument === undefined ? ':' : fill(argument)
}

function fill(value: Value): string {
  if (value.kind === 'words') return `_cchc_words ${shellWords(value.words)}`
  if (value.kind === 'files') return ['_cchc_files', ...value.endings].join(' ')
  return value.kind === 'folders' ? '_cchc_folders' : ':'
}
