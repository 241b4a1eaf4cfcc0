import { basename, dirname } from 'node:path'
import { FileError } from '../session/file-error.ts'
import { missingFile } from '../session/missing-file.ts'

/** The code of a system error, such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** A pipe, a device, a socket in the place of a file. @param what what cannot be done with it. */
export const notPlain = (path: string, what = 'không đọc được'): FileError =>
  new FileError(`\`${path}\` không phải là tệp thường, ${what}.`, 'Chọn một tệp trên ổ đĩa.')

/** Why a file could not be read. @param list gives the names in a folder. */
export function readError(path: string, error: unknown, list: (folder: string) => string[]): FileError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ERR_INVALID_ARG_VALUE':
      return missingFile(path, list)
    case 'ENAMETOOLONG':
      return new FileError('Tên tệp dài quá.', 'Xem lại tên tệp.')
    case 'ELOOP':
      return circle(path, 'đọc')
    case 'EISDIR':
      return new FileError(`\`${path}\` là một thư mục, không phải tệp.`)
    case 'EACCES':
    case 'EPERM':
      return new FileError(`Không được phép đọc tệp \`${path}\`.`)
    case 'EBUSY':
      return new FileError(
        `Tệp \`${path}\` đang được chương trình khác giữ.`,
        'Đóng tệp ở chương trình kia rồi chạy lại.',
      )
    default:
      return new FileError(`Không đọc được tệp \`${path}\` (${codeOf(error) ?? 'lỗi không rõ'}).`)
  }
}

const circle = (path: string, what: 'đọc' | 'ghi'): FileError =>
  new FileError(
    `Không ${what} được \`${path}\`: các liên kết dẫn vòng quanh.`,
    'Xóa liên kết đó, hoặc chọn tên khác.',
  )

/** Why a file could not be written. */
export function writeError(path: string, error: unknown): FileError {
  const folder = dirname(path)
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new FileError(
        `Không có thư mục \`${folder}\` để ghi tệp \`${basename(path)}\`.`,
        'Tạo thư mục trước, hoặc chọn nơi khác bằng -o.',
      )
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return new FileError(
        `Không ghi được tệp \`${path}\`: tệp đang mở trong Word, hoặc tệp hay thư mục chỉ cho đọc.`,
        'Đóng tệp trong Word rồi chạy lại, hoặc ghi ra tên khác bằng -o.',
      )
    case 'EROFS':
      return new FileError(`Không ghi được tệp \`${path}\`: ổ đĩa chỉ cho đọc.`, 'Chọn nơi khác bằng -o.')
    case 'EISDIR':
      return new FileError(`\`${path}\` là một thư mục, không ghi đè được.`, 'Chọn tên khác bằng -o.')
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError(`Không ghi được tệp \`${path}\`: hết chỗ trên ổ đĩa. Tệp cũ, nếu có, còn nguyên.`)
    case 'ELOOP':
      return circle(path, 'ghi')
    case 'ENAMETOOLONG':
      return new FileError(`Tên tệp \`${basename(path)}\` dài quá.`, 'Chọn tên ngắn hơn bằng -o.')
    default:
      return new FileError(`Không ghi được tệp \`${path}\` (${codeOf(error) ?? 'lỗi không rõ'}).`)
  }
}

/** Why a folder could not be made. */
export function folderError(path: string, error: unknown): FileError {
  switch (codeOf(error)) {
    case 'EROFS':
      return new FileError(
        `Không tạo được thư mục \`${path}\`: ổ đĩa chỉ cho đọc.`,
        'Chọn thư mục ở nơi khác.',
      )
    case 'EACCES':
    case 'EPERM':
      return new FileError(`Không được phép tạo thư mục \`${path}\`.`, 'Chọn thư mục ở nơi khác.')
    case 'EEXIST':
    case 'ENOTDIR':
      return new FileError(
        `Không tạo được thư mục \`${path}\`: đã có một tệp tên như vậy, hoặc một phần của tên là tệp.`,
        'Chọn tên khác.',
      )
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError(`Không tạo được thư mục \`${path}\`: hết chỗ trên ổ đĩa.`)
    case 'ELOOP':
      return circle(path, 'ghi')
    case 'ENAMETOOLONG':
      return new FileError(`Tên thư mục \`${basename(path)}\` dài quá.`, 'Chọn tên ngắn hơn.')
    default:
      return new FileError(`Không tạo được thư mục \`${path}\` (${codeOf(error) ?? 'lỗi không rõ'}).`)
  }
}
