import type { Format } from '../document/formats.ts'
import type { FileState } from './file-state.ts'

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
  // Plain text can carry no mark of where it comes from.
  if (format === 'txt') return 'tệp đã có và có nội dung khác.'
  return words[await stateOf(format, existing)]
}

/**
 * Tells whether a file was made from what a fingerprint stands for.
 * @returns its state; undefined when it was made from something else, or cannot tell.
 */
export async function stateIfMadeFrom(
  fingerprint: string,
  format: Format,
  existing: Uint8Array,
): Promise<'untouched' | 'edited' | undefined> {
  if (format === 'txt') return undefined
  const { fingerprintOfDocx } = await import('./docx/state.ts')
  const { fingerprintOfHtml } = await import('./html/seal.ts')
  const carried = format === 'docx' ? fingerprintOfDocx(existing) : fingerprintOfHtml(existing)
  if (carried !== fingerprint) return undefined
  return (await stateOf(format, existing)) === 'untouched' ? 'untouched' : 'edited'
}

async function stateOf(format: 'docx' | 'html', existing: Uint8Array): Promise<FileState> {
  if (format === 'docx') return (await import('./docx/state.ts')).stateOfDocx(existing)
  return (await import('./html/seal.ts')).stateOfHtml(existing)
}

/** Why a file is not replaced. */
export const words: Record<FileState, string | undefined> = {
  untouched: undefined,
  edited: 'tệp đã được sửa tay sau lần xuất trước, ghi đè sẽ mất các chỗ sửa đó.',
  foreign: 'tệp này không phải do cchc xuất ra.',
}
