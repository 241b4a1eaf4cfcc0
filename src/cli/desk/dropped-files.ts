/**
 * The files that were dropped on one of the package's command files, which hands over by the environment what it was called with:
 * `CCHC_SELF` its own path, `CCHC_LINE` the whole line that the command window was started with, `CCHC_ARGS` its arguments.
 *
 * Explorer puts only names with blanks into quotes. So a `&` in any other name ends the arguments, and they lack what follows; the whole
 * line has it. That line is of this command file only where it was started by itself, not by a person or another command file.
 */
export function droppedFiles(env: Record<string, string | undefined>): string[] {
  const { CCHC_SELF: self = '', CCHC_LINE: line = '', CCHC_ARGS: args = '' } = env
  return words(afterSelf(line, self) ?? args)
}

/** What follows the command file in `…cmd.exe /c ""D:\cchc\Xuất văn bản.cmd" D:\a.yaml"`; undefined where another was started. */
function afterSelf(line: string, self: string): string | undefined {
  const [, started = '', rest = ''] = /\s\/c\s+"?"([^"]+)"(.*)$/is.exec(line) ?? []
  if (started === '' || ownName(started) !== ownName(self)) return undefined
  const isClosed = (rest.match(/"/g) ?? []).length % 2 === 0
  return isClosed ? rest : rest.replace(/"\s*$/, '')
}

const ownName = (path: string): string => path.replace(/^.*[\\/]/, '').toLowerCase()

const words = (text: string): string[] =>
  [...text.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, quoted]) => quoted ?? word).filter(word => word !== '')
