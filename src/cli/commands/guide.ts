import { join } from 'node:path'
import type { Io } from '../io.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { tellFailure } from '../report.ts'

/** The page that the build makes of the documents, in the program's `dist`. */
export const guidePage = 'huong-dan.html'

/** `cchc guide`: opens the guide in the browser; where it cannot, and with `--path`, it says where the page is. */
export async function guide({ path = false }: { path?: boolean }, io: Io): Promise<number> {
  const home = io.desk.programFolder
  const page = home === undefined ? undefined : join(home, 'dist', guidePage)
  if (page === undefined || !io.exists(page)) {
    tellFailure(
      io,
      'Không tìm thấy trang hướng dẫn.',
      'Giải nén lại gói cài đặt, hoặc chạy `npm run build` trong thư mục của chương trình.',
    )
    return 2
  }
  if (path) {
    io.stdout(`${page}\n`)
    return 0
  }
  if (await openInBrowser(page, io)) {
    io.stderr(`Đã mở hướng dẫn: ${page}\n`)
    return 0
  }
  io.stdout(`${page}\n`)
  tellFailure(io, 'Không mở được trình duyệt từ đây.', 'Mở tệp trên bằng trình duyệt.')
  return 0
}
