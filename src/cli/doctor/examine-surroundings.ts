import { version } from '../../version.ts'
import type { Io } from '../io.ts'
import type { Examined } from './examined.ts'

/** The oldest Node that the program is tested with: major and minor number. `engines` of the package names it too. */
const oldestNode = [20, 19] as const

/** The program and the Node that runs it. */
export function examineProgram({ desk }: Io): Examined[] {
  const [major = 0, minor = 0] = desk.nodeVersion.split('.').map(Number)
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  return [
    {
      id: 'program',
      what: 'cchc',
      state: 'ok',
      found: [version, desk.programFolder ?? []].flat().join(', ở '),
    },
    {
      id: 'node',
      what: 'Node.js',
      found: `${desk.nodeVersion}, ${desk.nodeFile}`,
      ...(isOld
        ? {
            state: 'missing',
            todo: `Cần Node.js ${oldestNode.join('.')} trở lên, hoặc dùng gói cho Windows có sẵn Node.`,
          }
        : { state: 'ok' }),
    },
  ]
}

/** @param folder where the command is called: without other words documents are written beside their plans. */
export function examineFolder(folder: string, { desk }: Io): Examined {
  const about = { id: 'folder', what: 'Ghi vào thư mục này' }
  return desk.canWriteIn(folder)
    ? { ...about, state: 'ok', found: folder }
    : {
        ...about,
        state: 'missing',
        found: `không ghi được vào ${folder}`,
        todo: 'Làm việc ở thư mục khác (ví dụ Documents), hoặc xin quyền ghi thư mục này.',
      }
}

/** How words get to the screen, and into a file by `>`. */
export async function examineTerminal({ machine, env }: Io): Promise<Examined> {
  const about = { id: 'terminal', what: 'Bảng mã của cửa sổ lệnh' }
  if (machine.platform !== 'win32') {
    const set = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
    return /utf-?8/i.test(set)
      ? { ...about, state: 'ok', found: set }
      : {
          ...about,
          state: 'advice',
          found: set === '' ? 'không đặt' : set,
          todo: 'Nếu chữ Việt hiện sai: đặt LANG=C.UTF-8.',
        }
  }
  const { status, output } = await machine.run('chcp.com', [], { seconds: 20 })
  const [page = ''] = (status === 0 && /\d+(?=\D*$)/.exec(output)) || []
  if (page === '65001') return { ...about, state: 'ok', found: 'UTF-8 (65001)' }
  return {
    ...about,
    state: 'ok',
    found: `${page === '' ? 'không rõ' : page}; chữ Việt hiện trên màn hình không phụ thuộc bảng mã này, ghi ra tệp thì dùng \`-o\`, không dùng dấu >`,
  }
}
