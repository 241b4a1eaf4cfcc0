import { FileError } from '../session/file-error.ts'
import { markedEncoding } from '../session/files.ts'
import { inputName } from './input-name.ts'
import type { Io } from './io.ts'

/**
 * An Io in which the spec that comes by standard input is a file called `<đầu vào>`: it can be read, and nothing can be written over it.
 * Reads all of it. Throws FileError for none, and for a text that lost its letters on the way.
 */
export async function withStandardInput(io: Io): Promise<Io> {
  if (io.isInputTerminal)
    io.stderr(
      'Đang đọc tệp kế hoạch từ bàn phím: dán nội dung, rồi bấm Enter và Ctrl+D (Windows: Ctrl+Z, Enter).\n',
    )
  const bytes = inUtf8(await io.readInput())
  if (bytes.every(byte => byte <= 0x20 || byte === 0xef || byte === 0xbb || byte === 0xbf))
    throw new FileError(
      'Đầu vào (`-`) trống: không nhận được chữ nào.',
      'Đưa tệp kế hoạch vào, ví dụ: cchc check - < ke-hoach.yaml',
    )
  if (lostLetters(bytes))
    throw new FileError(
      'Chữ có dấu đã thành `?` trước khi đến chương trình: cửa sổ lệnh gửi chữ qua dấu `|` bằng mã không có tiếng Việt.',
      'Trong PowerShell gõ trước: $OutputEncoding = [Text.UTF8Encoding]::new(); hoặc ghi tên tệp thay cho `-`.',
    )
  return {
    ...io,
    read: path => (path === inputName ? bytes : io.read(path)),
    exists: path => path === inputName || io.exists(path),
  }
}

/** Text in UTF-16, by its mark or by the zeros between its letters, as UTF-8. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const encoding =
    markedEncoding(bytes) ??
    (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0 ? 'utf-16le' : undefined)
  return encoding === undefined ? bytes : new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
}

/** A plan in Vietnamese without one letter with a mark, and question marks within its words. */
function lostLetters(bytes: Uint8Array): boolean {
  if (bytes.some(byte => byte >= 0x80)) return false
  const text = new TextDecoder().decode(bytes)
  return (text.match(/[A-Za-z]\?[A-Za-z]/g)?.length ?? 0) >= 3
}
