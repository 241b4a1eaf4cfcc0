import { lateNodeModules, loadSources, separateCommands, sourcesOf } from './bundling.js'

/** What asks the program for a text alone, and a command for its help. None of it can be a file's name, so it does not matter where it is asked. */
const ofProgram = ['--help', '-h', 'help', '--version', '-v']
const ofCommand = ['--help', '-h']

/**
 * What the program prints for each command line that asks for nothing but a text: `bin/cchc.js` prints it without loading the program.
 * @returns `texts`, and `lines`: which of them, by the command line.
 */
export async function printedTexts() {
  const { declaredCommands, printedBy } = await loadSources(
    "export { declaredCommands } from './src/cli/declared/index.ts'\nexport { printedBy } from './src/cli/printed-by.ts'",
    [separateCommands, sourcesOf('cchc'), lateNodeModules],
  )
  const names = declaredCommands.flatMap(({ name, alias }) => (alias === undefined ? [name] : [name, alias]))
  const ofCommands = names.flatMap(name => ofCommand.map(option => `${name} ${option}`))
  const lines = {}
  const texts = []
  for (const line of [...ofProgram, ...ofCommands]) {
    const text = await printedBy(line.split(' '))
    lines[line] = texts.includes(text) ? texts.indexOf(text) : texts.push(text) - 1
  }
  return { lines, texts }
}
