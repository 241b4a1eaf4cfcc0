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
  for (const { name, isFrame } of namedFiles(text)) {
    const seen = within === '' ? name : besideName(within, name)
    if (isAbsolute(name) || files.has(seen) || (!isFrame && name.includes('..'))) continue
    const read = readBeside(seen)
    if ('error' in read) continue
    files.set(seen, read.text)
    if (isFrame && depth < mostFrames) visit(read.text, seen, readBeside, files, depth + 1)
  }
}

/** A file that a text seems to name. */
interface NamedFile {
  name: string
  /** As its frame; else for its text. */
  isFrame: boolean
  /** By a key that stands at the margin, as the key of a frame does. */
  isAtMargin: boolean
}

/** The files that a text seems to name, after the two keys; lines of comment are passed over. */
export function namedFiles(text: string): NamedFile[] {
  if (!text.includes('tep') && !text.includes(frameKey)) return []
  return [...text.matchAll(mention)].map(([line, key, double, single, plain]) => {
    const isFrame = key === frameKey
    const name = (double ?? single ?? plain!).trim().normalize(isFrame ? undefined : 'NFC')
    return { name, isFrame, isAtMargin: /^["']?[a-z]/.test(line) && line.indexOf(key!) <= 1 }
  })
}

/** Both ways are short, so that a line of any length is searched in one go. */
const mention =
  /^(?![ \t]*#).{0,200}?["']?\b(tep|theo_khung)["']?[ \t]*:[ \t]+(?:"([^"\n]{0,300})"|'([^'\n]{0,300})'|([^"'\s{}][^\n{},]{0,300}?))(?=[ \t]*(?:[},\r\n]|[ \t]#|$))/gmu
