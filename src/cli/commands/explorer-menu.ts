import { join } from 'node:path'
import { menuKeys } from '../desk/menu-keys.ts'
import type { Io } from '../io.ts'
import { tellFailure } from '../report.ts'

/**
 * `cchc explorer-menu`: puts the program into Explorer's menu of the right button, for this user alone; `--remove` takes it out again.
 * Gives 2 when it could not.
 */
export async function explorerMenu({ remove = false }: { remove?: boolean }, io: Io): Promise<number> {
  const code = await (remove ? takeOut(io) : putIn(io))
  io.stderr('\nXem xong thì bấm một phím bất kỳ để đóng cửa sổ này.\n')
  await io.desk.keyPressed()
  return code
}

async function putIn(io: Io): Promise<number> {
  const { programFolder, nodeFile } = io.desk
  if (io.machine.platform !== 'win32' || programFolder === undefined) return tellWindows(io)
  // In a command of the registry `%1` is the file, and there is no way to write `%` itself that every Windows reads alike.
  if (`${programFolder}${nodeFile}`.includes('%')) {
    tellFailure(
      io,
      `Tên thư mục có dấu %: ${programFolder}`,
      'Đổi tên thư mục cho không có dấu %, rồi chạy lại.',
    )
    return 2
  }
  const start = `"${nodeFile}" "${join(programFolder, 'bin', 'cchc.js')}"`
  for (const { key, says, action } of menuKeys) {
    const isDone =
      (await add(key, says, io)) && (await add(`${key}\\command`, `${start} dropped ${action} "%1"`, io))
    if (isDone) continue
    tellFailure(
      io,
      'Không ghi được vào phần cài đặt của người dùng (registry).',
      'Máy cơ quan có thể đã khóa việc này. Không có menu vẫn dùng được: kéo tệp thả lên các biểu tượng trong thư mục cchc.',
    )
    return 2
  }
  io.stderr(
    'Đã cài menu chuột phải cho tệp .yaml, .yml và .docx.\n  → Bấm chuột phải vào tệp; trên Windows 11 chọn thêm “Show more options”.\n  → Chuyển thư mục cchc đi chỗ khác thì cài lại menu.\n',
  )
  return 0
}

async function takeOut(io: Io): Promise<number> {
  if (io.machine.platform !== 'win32') return tellWindows(io)
  const left: string[] = []
  for (const { key } of menuKeys) {
    // A key that is not there is taken out already.
    await registry(['delete', key, '/f'], io)
    if (await registry(['query', key], io)) left.push(key)
  }
  if (left.length > 0) {
    tellFailure(io, 'Không gỡ được menu chuột phải.', 'Máy cơ quan có thể đã khóa việc này.')
    return 2
  }
  io.stderr('Đã gỡ menu chuột phải.\n')
  return 0
}

/** Sets the default value of a key. */
const add = (key: string, value: string, io: Io): Promise<boolean> =>
  registry(['add', key, '/ve', '/d', value, '/f'], io)

const registry = async (args: readonly string[], { machine }: Io): Promise<boolean> =>
  (await machine.run('reg.exe', args, { seconds: 20 })).status === 0

function tellWindows(io: Io): number {
  tellFailure(io, 'Menu chuột phải chỉ có trên Windows.')
  return 2
}
