import { carriedText, splitLabel } from '../../src/document/carrier.ts'
import { type Taken, takeEdits } from '../../src/edits/take-edits.ts'
import { openWord } from '../../src/word/package/word-package.ts'
import { plainText } from '../../src/word/plain-text.ts'
import { readPackage } from '../../src/word/read-word.ts'
import { renderText } from '../helpers/render.ts'

/** Takes the edits of a file back into a spec of one file. */
export async function takeBack(
  bytes: Uint8Array,
  spec: string,
  literal = false,
): Promise<Taken & { text: string }> {
  const { value, diagnostics } = await takeEdits('a.docx', bytes, 'ke-hoach.yaml', spec, {
    side: 'accepted',
    literal,
    printing: { version: '0.0.0', readBeside: () => ({ error: 'không có' }) },
  })
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return { ...value, text: value.texts.get('ke-hoach.yaml') ?? spec }
}

/** The words of a file, line by line, by a reader of its own; what the program counts is left out. */
export function linesOf(bytes: Uint8Array): string[] {
  const { value } = openWord('a.docx', bytes)
  const body = plainText(value!, 'accepted').filter(({ role }) => role === 'document')
  // A note whose mark is gone is not printed, though its text may stand in the file.
  const notes = readPackage(value!).value!.notes
  return [...body, ...notes]
    .flatMap(({ text }) => text.split('\n'))
    .map(line =>
      splitLabel(carriedText(line))
        .words.replace(/[;.,]$/, '')
        .trim(),
    )
    .filter(line => line !== '' && !/^(?:\d{1,4}|[IVXLC]+|[a-zđ])$/.test(line))
}

const bag = (lines: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const line of lines)
    for (const word of line.toLocaleUpperCase('vi').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** What is wrong with what was taken back: words that are lost and not told, words that nobody wrote, a whole that is none. */
export async function faultsOf(
  original: Uint8Array,
  edited: Uint8Array,
  taken: Taken & { text: string },
): Promise<string[]> {
  const faults: string[] = []
  const now = linesOf(await renderText(taken.text))
  const wanted = linesOf(edited)
  // What the program prints anew is not what the file has, and is told.
  const isReprinted = taken.told.some(({ after }) => after.startsWith('chương trình in lại'))
  if (taken.isWhole && !isReprinted) {
    for (const list of [wanted, now])
      list.forEach((line, index) => {
        list[index] = line.toLocaleUpperCase('vi')
      })
    const at = wanted.findIndex((line, index) => line !== now[index])
    if (at >= 0 || now.length !== wanted.length)
      faults.push(`said to be whole, but line ${at} is “${now[at]}”, not “${wanted[at]}”`)
    return faults
  }
  const [own, file, before] = [bag(now), bag(wanted), bag(linesOf(original))]
  const told = bag(
    taken.told
      .filter(({ kind }) => kind === 'question' || kind === 'conflict' || kind === 'look')
      .map(({ after }) => after),
  )
  // What is asked about stays in the spec as it was.
  const stays = bag(
    taken.told.filter(({ kind }) => kind === 'question' || kind === 'conflict').map(one => one.before),
  )
  for (const [word, count] of own) {
    const most =
      Math.max(file.get(word) ?? 0, before.get(word) ?? 0) + (told.get(word) ?? 0) + (stays.get(word) ?? 0)
    if (count > most && !/^\d+$/.test(word)) faults.push(`invented: ${word}`)
  }
  for (const [word, count] of file)
    if (count > (own.get(word) ?? 0) + (told.get(word) ?? 0) && !/^\d+$/.test(word))
      faults.push(`lost and not told: ${word}`)
  return faults
}
