import type { OutputFormat } from '../document/formats.ts'
import type { FileState } from './file-state.ts'

/**
 * Looks at a file that a document is about to replace: at its bytes, and at those that would replace them.
 * @returns what says why it must not be replaced without being asked, in Vietnamese; undefined when nothing would be lost.
 */
export const documentGuard =
  (format: OutputFormat) =>
  async (existing: Uint8Array, next: Uint8Array): Promise<string | undefined> => {
    if (Buffer.compare(existing, next) === 0) return undefined
    if (format !== 'txt') return guardWords[await stateOf(format, existing)]
    return isTextLike(existing, next)
      ? undefined
      : 'tệp đã có và bắt đầu khác: không rõ có phải do cchc xuất ra.'
  }

/** Lets a file whose making cannot be reported from it be replaced by the same bytes alone. */
export const sameGuard = (existing: Uint8Array, next: Uint8Array): string | undefined =>
  Buffer.compare(existing, next) === 0 ? undefined : 'tệp đã có và có nội dung khác.'

/** Lines that a text of a plan is known by: those of its letterhead. Plain text can carry no hash. */
const headLines = 3

function isTextLike(existing: Uint8Array, next: Uint8Array): boolean {
  const [one, other] = [existing, next].map(bytes =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n', headLines).join('\n'),
  )
  return one !== '' && one === other
}

/**
 * Tells whether a file was made from what a fingerprint stands for.
 * @returns its state; undefined when it was made from something else, or cannot tell.
 */
export async function stateIfMadeFrom(
  fingerprint: string,
  format: OutputFormat,
  existing: Uint8Array,
): Promise<'untouched' | 'edited' | undefined> {
  if (format === 'txt') return undefined
  if ((await fingerprintOf(format, existing)) !== fingerprint) return undefined
  return (await stateOf(format, existing)) === 'untouched' ? 'untouched' : 'edited'
}

/** The formats whose files tell what they were made from. */
type SealedFormat = Exclude<OutputFormat, 'txt'>

/** The fingerprint of what a file was made from; undefined for one that the program did not make. */
export async function fingerprintOf(format: SealedFormat, bytes: Uint8Array): Promise<string | undefined> {
  if (format === 'docx') return (await import('./docx/state.ts')).fingerprintOfDocx(bytes)
  if (format === 'html') return (await import('./html/seal.ts')).fingerprintOfHtml(bytes)
  return (await import('./pdf/seal-pdf.ts')).fingerprintOfPdf(bytes)
}

async function stateOf(format: SealedFormat, existing: Uint8Array): Promise<FileState> {
  if (format === 'docx') return (await import('./docx/state.ts')).stateOfDocx(existing)
  if (format === 'html') return (await import('./html/seal.ts')).stateOfHtml(existing)
  return (await import('./pdf/seal-pdf.ts')).stateOfPdf(existing)
}

/** Why a file is not replaced. */
export const guardWords: Record<FileState, string | undefined> = {
  untouched: undefined,
  edited: 'tệp đã được sửa tay sau lần xuất trước, ghi đè sẽ mất các chỗ sửa đó.',
  foreign: 'tệp này không phải do cchc xuất ra.',
}
