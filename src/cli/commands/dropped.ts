import { join } from 'node:path'
import { type DropAction, type DropActionName, dropActions, makeRoom } from '../desk/drop-actions.ts'
import { droppedFiles } from '../desk/dropped-files.ts'
import { saidToOneWhoDrops } from '../desk/untyped.ts'
import type { Io } from '../io.ts'
import { planYear } from '../plan-year.ts'

/** Runs a command line of the program, and says what it says by this. @returns its exit code. */
export type RunLine = (args: readonly string[], io: Io) => Promise<number>

/** Where the package keeps plans, beside its command files: `.vscode/settings.json` of the package names it too. */
export const planFolder = 'ke-hoach'

/**
 * `cchc dropped ACTION [FILES]`: what the package's command files and the menu of the right button call. The window is the program's own:
 * it stays until somebody has read what it says.
 * @param named files that the call names; without any, those that were dropped on a command file.
 */
export async function dropped(
  name: DropActionName,
  named: readonly string[],
  io: Io,
  run: RunLine,
): Promise<number> {
  const files = named.length > 0 ? named : droppedFiles(io.env)
  const code = await act(name, files, io, run)
  io.stderr('\nXem xong thì bấm một phím bất kỳ để đóng cửa sổ này.\n')
  await io.desk.keyPressed()
  return code
}

async function act(name: DropActionName, files: readonly string[], io: Io, run: RunLine): Promise<number> {
  const action: DropAction = dropActions[name]
  if (files.length === 0) return name === 'next' ? begin(io, run) : tellHow(action, io)
  const others = files.filter(file => !io.isFolder(file) && !hasEnding(file, action.endings))
  for (const file of others) tellOther(file, action, io)
  const taken = files.filter(file => !others.includes(file))
  if (taken.length === 0) return 2
  // A draft is made of one plan.
  const lines = name === 'next' ? taken.map(file => [file]) : [taken]
  const codes: number[] = others.length > 0 ? [2] : []
  const said = saidToOneWhoDrops(io)
  for (const line of lines) codes.push(await run([...action.command, ...line], said.io))
  const code = Math.max(...codes)
  const next = code < 2 ? action.next : said.isInTheWay() ? action.inTheWay : ''
  if (next !== '') io.stderr(`\n  → ${next}\n`)
  return code
}

/** With no plan of last year there is one to begin with, in the package's folder of plans. */
async function begin(io: Io, run: RunLine): Promise<number> {
  const home = io.desk.programFolder
  const folder = home === undefined ? planFolder : join(home, '..', planFolder)
  io.makeFolder(folder)
  const said = saidToOneWhoDrops(io)
  const code = await run(['init', join(folder, `ke-hoach-${planYear(io.now())}.yaml`)], said.io)
  if (code !== 0 && said.isInTheWay()) io.stderr(`\n  → ${makeRoom}\n`)
  if (code === 0)
    io.stderr(
      `  → Có kế hoạch năm trước (.yaml) thì thả nó lên “${dropActions.next.icon}”: dự thảo lấy chữ của nó.\n`,
    )
  return code
}

function tellHow({ icon, takes }: DropAction, io: Io): number {
  io.stderr(`Kéo ${takes} rồi thả lên biểu tượng “${icon}”. Thả được nhiều tệp, hoặc cả thư mục.\n`)
  return 2
}

/** A file that this action does not take, and the one that does. */
function tellOther(file: string, { icon, takes }: DropAction, io: Io): void {
  const right = Object.values<DropAction>(dropActions).find(({ endings }) => hasEnding(file, endings))
  const hint =
    right !== undefined
      ? `Thả tệp này lên “${right.icon}”.`
      : /\.(?:doc|rtf|odt)$/i.test(file)
        ? `Mở bằng Word, chọn File, Save As, Word Document (.docx), rồi thả tệp .docx lên “${dropActions.import.icon}”.`
        : 'Tệp kế hoạch có đuôi .yaml, tệp Word có đuôi .docx.'
  io.stderr(`Bỏ qua \`${file}\`: “${icon}” chỉ nhận ${takes}.\n  → ${hint}\n`)
}

const hasEnding = (file: string, endings: readonly string[]): boolean =>
  endings.some(ending => file.toLowerCase().endsWith(ending))
