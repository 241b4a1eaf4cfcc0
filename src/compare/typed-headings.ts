import { readMark } from '../language/labels.ts'
import { readRole } from '../spec/role.ts'
import type { Role } from '../spec/schema.ts'
import type { Line } from '../text/line.ts'
import { isTargetLine } from '../text/target-line.ts'
import { namesUnit } from './duties.ts'
import type { Container } from './entry.ts'

/** A heading that was typed as a line: its title is [from, to), what runs on behind it begins at `restFrom`. */
interface TypedTitle {
  label: string
  depth: number
  from: number
  to: number
  restFrom: number
}

/** A title longer than this is a numbered paragraph. */
const longestTitle = 140

/** Roman numbers and named parts number nothing but headings. */
const sectionDepth = 1

/** Labels deeper than letters (`(1)`) and bullets are those of lists. */
const deepestHeading = 5

/** A unit before a colon, with what it has to do behind it: `c) Công an xã: Phối hợp …`. */
const runIn = /^(\p{Lu}[^.:;]{1,90}?)\s*:\s+(?=\p{Lu})/u

/**
 * Reads a line of pasted text as a heading: a title with a label above what belongs to it, or a unit before a colon.
 * @param next the line below; `isAboveTable` that a table stands there.
 */
export function typedTitle(
  { plain, code }: Pick<Line, 'plain' | 'code'>,
  next: string | undefined,
  isAboveTable: boolean,
): TypedTitle | undefined {
  const { text } = plain
  const { label, rest, restIndex, depth } = readMark(text)
  if (label === undefined || code !== undefined || depth > deepestHeading || rest === '') return undefined
  const run = runIn.exec(rest)
  if (run !== null) {
    const [all, name = ''] = run
    if (!namesUnit(name)) return undefined
    const from = restIndex
    return { label: label.text, depth, from, to: from + name.length, restFrom: from + all.length }
  }
  const title = rest.trimEnd().replace(/:$/u, '').trimEnd()
  if (title.length > longestTitle || /[.;,…/]$/u.test(title)) return undefined
  if (depth > sectionDepth && isTargetLine(rest)) return undefined
  const below = next === undefined ? (isAboveTable ? deepestHeading + 1 : -1) : readMark(next).depth
  const holds = below === 0 || below > depth
  const isSection = depth === sectionDepth && next !== undefined
  if (!holds && !isSection) return undefined
  const to = restIndex + title.length
  return { label: label.text, depth, from: restIndex, to, restFrom: text.length }
}

/** The typed headings that are open in a content, the deepest last. One of the kind of the heading above is its sibling. */
export class TypedHeadings {
  private base: Container
  private readonly first: Container
  private readonly above: Role | undefined
  private opened: { heading: Container; depth: number; role: Role | undefined }[] = []

  constructor(parent: Container, role: Role | undefined) {
    this.first = parent
    this.base = parent
    this.above = role
  }

  get container(): Container {
    return this.opened.at(-1)?.heading ?? this.base
  }

  get role(): Role | undefined {
    const [last] = this.opened.slice(-1)
    return last === undefined ? this.above : last.role
  }

  /** What a heading of a depth stands in; those that it ends are closed. */
  parentOf(depth: number): Container {
    this.opened = this.opened.filter(each => each.depth < depth)
    if (this.opened.length > 0) return this.container
    while (depthOf(this.base) === depth && this.base.parent !== undefined) this.base = this.base.parent
    return this.base
  }

  open(heading: Container, depth: number): void {
    const role = readRole(heading.words.text) ?? this.role
    this.opened.push({ heading, depth, role })
  }

  close(): void {
    this.opened = []
    this.base = this.first
  }
}

const depthOf = ({ kind, label }: Container): number | undefined =>
  kind === 'heading' && label !== '' ? readMark(`${label} Mục`).depth : undefined
