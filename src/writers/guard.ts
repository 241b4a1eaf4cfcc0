import type { Format } from './formats.ts'

/**
 * Looks at a file that is about to be replaced.
 * @param existing the file's bytes, `next` those that would replace them.
 * @returns why it must not be replaced without being asked, in Vietnamese; undefined when nothing would be lost.
 */
export async function guardTarget(
  format: Format,
  existing: Uint8Array,
  next: Uint8Array,
): Promise<string | undefined> {
  if (Buffer.compare(existing, next) === 0) return undefined
  switch (format) {
    case 'docx': {
      const { stateOfDocx } = await import('./docx/state.ts')
      return words[stateOfDocx(existing)]
    }
    case 'html': {
      const { stateOfHtml } = await import('./html/seal.ts')
      return words[stateOfHtml(existing)]
    }
    case 'txt':
      // Plain text can carry no mark of where it comes from.
      return 'tệp đã có và có nội dung khác.'
  }
}

/** What a file on disk is: as the program wrote it, changed since, or not made by the program. */
export type FileState = 'untouched' | 'edited' | 'foreign'

const words: Record<FileState, string | undefined> = {
  untouched: undefined,
  edited: 'tệp đã được sửa tay sau lần xuất trước, ghi đè sẽ mất các chỗ sửa đó.',
  foreign: 'tệp này không phải do cchc xuất ra.',
}
