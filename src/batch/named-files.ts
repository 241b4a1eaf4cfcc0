import { besideName, isAbsolute, type ReadBeside } from '../spec/beside.ts'
import { frameKey, mostFrames } from '../spec/frames/keys.ts'

/**
 * Reads the files that a spec seems to name, without reading its YAML: whatever follows `tep:` or `theo_khung:` on a line, and for a frame
 * what that names. It is a guess: the fingerprint made from it is compared with that of the files that were really read, and a wrong guess
 * only makes a document that is up to date be made once more.
 * @returns the texts by name, as seen from the spec's folder.
 */
export function guessFiles(text: string, readBeside: ReadBeside): Map<string, string> {
  const files = new Map<string, string>()
  visit(text, '', readBeside, files, 0)
  return files
}

function visit(
  text: string,
  within: string,
  readBeside: ReadBeside,
  files: Map<string, string>,
  depth: number,
): void {
  for (const [key, name] of namesIn(text)) {
    const seen = within === '' ? name : besideName(within, name)
    if (isAbsolute(name) || files.has(seen) || (key === 'tep' && name.includes('..'))) continue
    const read = readBeside(seen)
    if ('error' in read) continue
    files.set(seen, read.text)
    if (key === frameKey && depth < mostFrames) visit(read.text, seen, readBeside, files, depth + 1)
  }
}

/** The names after the two keys; lines of comment are passed over. */
function namesIn(text: string): [key: string, name: string][] {
  if (!text.includes('tep') && !text.includes('theo_khung')) return []
  return [...text.matchAll(mention)].map(([, key, double, single, plain]): [string, string] => [
    key!,
    (double ?? single ?? plain!).trim().normalize(key === 'tep' ? 'NFC' : undefined),
  ])
}

/** Both ways are short, so that a line of any length is searched in one go. */
const mention =
  /^(?![ \t]*#).{0,200}?["']?\b(tep|theo_khung)["']?[ \t]*:[ \t]+(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^"'\s{}][^\n{},]{0,300}?))(?=[ \t]*(?:[},\r\n]|[ \t]#|$))/gmu
