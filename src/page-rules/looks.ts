import type { Page, PageLine } from './page.ts'
import type { PageFinding } from './page-rule.ts'
import type { JudgedKind, PartStandard } from './standard.ts'
import { countLetters, runsOf } from './stretch.ts'
import { countWords, listWords, rangeWords, toPoints } from './words.ts'

/** What is wrong with the look of one line: the kind of it, and what is there. */
interface Fault {
  kind: 'size' | 'thin' | 'bold' | 'upright' | 'italic' | 'small' | 'capitals' | 'aside'
  size?: number
}

/** Says what of a part does not look as it should: each part once, with all its places. */
export function* lookFindings(page: Page, kinds: readonly JudgedKind[]): Iterable<PageFinding> {
  for (const kind of kinds) {
    const standard = page.standard.parts[kind]
    yield* findingsOf(page.of(kind), standard)
  }
}

/** The same of lines that are held to a standard. */
export function* findingsOf(lines: readonly PageLine[], standard: PartStandard): Iterable<PageFinding> {
  const faulty: { line: PageLine; faults: Fault[] }[] = []
  for (const line of lines) {
    const faults = faultsOf(line, standard)
    if (faults.length > 0) faulty.push({ line, faults })
  }
  if (faulty.length === 0) return
  const all = faulty.flatMap(({ faults }) => faults)
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  const words = kinds.map(kind => faultWords(kind, all, standard))
  yield {
    at: faulty.map(({ line }) => line),
    message: `${words.join('; ')}${countWords(faulty.length)}`,
    hint: hintOf(standard),
  }
}

/** What most letters of a line are decides: a single word in another look is emphasis, or a slip of its own. */
function faultsOf(line: PageLine, standard: PartStandard): Fault[] {
  const runs = runsOf(line).filter(({ look }) => look.vertical === 'baseline')
  const letters = runs.map(run => ({ ...run, count: countLetters(run.text) }))
  const all = letters.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return []
  const share = (is: (look: (typeof letters)[number]['look']) => boolean): number =>
    letters.reduce((sum, { count, look }) => sum + (is(look) ? count : 0), 0) / all
  const faults: Fault[] = []
  const [least, most] = standard.sizes
  const isWrongSize = (half: number): boolean => toPoints(half) < least || toPoints(half) > most
  if (share(({ size }) => isWrongSize(size)) > 0.5)
    faults.push({
      kind: 'size',
      size: toPoints(letters.find(({ look }) => isWrongSize(look.size))!.look.size),
    })
  if (standard.bold === true && share(({ bold }) => bold) < 0.5) faults.push({ kind: 'thin' })
  if (standard.bold === false && share(({ bold }) => bold) > 0.5) faults.push({ kind: 'bold' })
  if (standard.italic === true && share(({ italic }) => italic) < 0.5) faults.push({ kind: 'upright' })
  if (standard.italic === false && share(({ italic }) => italic) > 0.5) faults.push({ kind: 'italic' })
  const text = letters.map(({ text, look }) => (look.caps ? text.toUpperCase() : text)).join('')
  const small = text.match(/\p{Ll}/gu)?.length ?? 0
  if (standard.upper === true && small > 2 && small * 4 > all) faults.push({ kind: 'small' })
  const capitals = text.match(/\p{Lu}{2,}/gu)?.length ?? 0
  if (standard.upper === false && small === 0 && capitals > 1) faults.push({ kind: 'capitals' })
  const { alignment, indent } = line.paragraph
  const isAside = alignment !== 'center' && indent.left < 1000 && !line.paragraph.text.includes('\t')
  if (standard.isCentred && isAside) faults.push({ kind: 'aside' })
  return faults
}

function faultWords(kind: Fault['kind'], all: readonly Fault[], { sizes }: PartStandard): string {
  switch (kind) {
    case 'size':
      return `cỡ chữ ${listWords(all.flatMap(({ size }) => (size === undefined ? [] : [size])))}, phải là ${rangeWords(sizes)}`
    case 'thin':
      return 'chữ chưa đậm'
    case 'bold':
      return 'chữ đậm, phải là chữ không đậm'
    case 'upright':
      return 'chữ đứng, phải là chữ nghiêng'
    case 'italic':
      return 'chữ nghiêng, phải là chữ đứng'
    case 'small':
      return 'chưa viết hoa hết'
    case 'capitals':
      return 'viết toàn chữ in hoa, phải là chữ in thường'
    case 'aside':
      return 'chưa căn giữa'
  }
}

/** How the part looks when it is right. */
function hintOf({ name, sizes, bold, italic, upper, isCentred }: PartStandard): string {
  const looks = [
    ...(upper === undefined ? [] : [upper ? 'chữ in hoa' : 'chữ in thường']),
    `cỡ chữ ${rangeWords(sizes)}`,
    ...(italic === undefined ? [] : [italic ? 'nghiêng' : 'đứng']),
    ...(bold === undefined ? [] : [bold ? 'đậm' : 'không đậm']),
    ...(isCentred ? ['căn giữa'] : []),
  ]
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${looks.join(', ')}.`
}
