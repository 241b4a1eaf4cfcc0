import type {
  ChangeMark,
  ContentControl,
  PieceBase,
  RunFormat,
  TrackedChange,
  WordThing,
  XmlPlace,
} from '../document.ts'
import { type CellProps, noCellProps } from '../looks/style-sheet.ts'
import { signOf } from '../numbering/symbols.ts'
import { attribute, child, childValue, type XmlElement } from '../package/xml.ts'
import { textOf } from '../text-of.ts'
import { authorOf, changeOf, isGone, propertiesOn } from './changes.ts'
import { controlOf } from './controls.ts'
import type { Draft } from './draft.ts'
import { drawnIn } from './drawings.ts'
import { placeOf, type Story } from './story.ts'

/** What stands around runs. */
interface Inside {
  link: string | undefined
  change: ChangeMark | undefined
  /** Changes whose words are being gathered. */
  gathering: readonly TrackedChange[]
  /** It is not there on the side that is read. */
  isGone: boolean
  controls: readonly ContentControl[]
}

const outside: Inside = { link: undefined, change: undefined, gathering: [], isGone: false, controls: [] }

/** Where text goes and how it looks. */
interface Line {
  story: Story
  draft: Draft
  cell: CellProps
  style: string
}

/** Reads what a paragraph holds into its draft. */
export function readPieces(story: Story, draft: Draft, cell: CellProps, style: string): void {
  readChildren({ story, draft, cell, style }, draft.element, outside)
}

/** Properties, marks of spelling and ranges that hold no text. */
const silent =
  /^w:(?:\w*Pr|proofErr|perm\w+|moveFromRange\w+|moveToRange\w+|customXml\w+Range\w+|lastRenderedPageBreak|fldData)$/

function readChildren(line: Line, parent: XmlElement, inside: Inside): void {
  for (const element of parent.children) readOne(line, element, inside)
}

function readOne(line: Line, element: XmlElement, inside: Inside): void {
  const { story, draft } = line
  switch (element.name) {
    case 'w:r':
      readRun(line, element, inside)
      return
    case 'w:hyperlink':
      readChildren(line, element, { ...inside, link: linkOf(story, element) ?? inside.link })
      return
    case 'w:ins':
    case 'w:del':
    case 'w:moveFrom':
    case 'w:moveTo':
      readChange(line, element, inside)
      return
    case 'w:fldSimple':
      story.fields.enter(attribute(element, 'w:instr') ?? '')
      readChildren(line, element, inside)
      endField(line, element, inside, story.fields.leave())
      return
    case 'w:sdt': {
      const controls = [...inside.controls, controlOf(element)]
      const content = child(element, 'w:sdtContent')
      if (content !== undefined) readChildren(line, content, { ...inside, controls })
      return
    }
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:commentRangeStart':
    case 'w:commentRangeEnd':
      draft.marks.push({ mark: waitingMark(story, element), pieces: draft.pieces.length })
      return
    case 'm:oMath':
      readFormula(line, element, inside)
      return
    case 'w:subDoc':
      if (isPrinted(line, inside)) {
        const name = relatedName(story, element)
        addThing(line, { kind: 'other-document', name, text: '' }, element, bareBase(line, element, inside))
      }
      return
    default:
      // What is not known is only a wrapper: its words are words.
      if (!silent.test(element.name)) readChildren(line, element, inside)
  }
}

/** A mark of a bookmark or comment. */
export function waitingMark(story: Story, element: XmlElement): Draft['marks'][number]['mark'] {
  return {
    of: element.name.startsWith('w:bookmark') ? 'bookmark' : 'comment',
    side: element.name.endsWith('Start') ? 'start' : 'end',
    id: attribute(element, 'w:id') ?? '',
    name: (attribute(element, 'w:name') ?? '').normalize('NFC'),
    place: placeOf(story, element),
  }
}

function readChange(line: Line, element: XmlElement, inside: Inside): void {
  const { story } = line
  const change = changeOf(element)!
  const told: TrackedChange = { of: 'text', ...change, text: '', place: placeOf(story, element) }
  story.document.changes.push(told)
  readChildren(line, element, {
    ...inside,
    change,
    gathering: [...inside.gathering, told],
    isGone: inside.isGone || isGone(change, story.document.side),
  })
}

function linkOf(story: Story, element: XmlElement): string | undefined {
  const address = story.document.relationship(story.part, attribute(element, 'r:id'))?.target
  const anchor = attribute(element, 'w:anchor')
  if (anchor === undefined) return address
  return `${address ?? ''}#${anchor.normalize('NFC')}`
}

const relatedName = (story: Story, element: XmlElement): string =>
  story.document.relationship(story.part, attribute(element, 'r:id'))?.target ?? ''

/** A run while it is read. */
interface Run {
  line: Line
  inside: Inside
  place: XmlPlace
  look: RunFormat
  /** The child that is being read. */
  element: XmlElement | undefined
  /** A note with a mark of its own has just been met: the text behind it is that mark. */
  ownMark: { mark?: string } | undefined
}

function readRun(line: Line, element: XmlElement, inside: Inside): void {
  const { story, cell, style } = line
  const own = child(element, 'w:rPr')
  const told = child(own, 'w:rPrChange')
  if (told !== undefined) tellLook(story, told)
  const properties = propertiesOn(story.document.side, own, 'w:rPrChange')
  const run: Run = {
    line,
    inside,
    place: placeOf(story, element),
    look: story.document.styles.lookOf(cell, style, properties),
    element: undefined,
    ownMark: undefined,
  }
  readRunChildren(run, element)
}

/** Lists a change of looks. */
export function tellLook(story: Story, change: XmlElement): void {
  story.document.changes.push({
    of: 'look',
    kind: 'change',
    ...authorOf(change),
    text: '',
    place: placeOf(story, change),
  })
}

function readRunChildren(run: Run, parent: XmlElement): void {
  const { line, inside } = run
  const { story, draft } = line
  for (const element of parent.children) {
    run.element = element
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        addText(run, lettersOf(element))
        break
      case 'w:tab':
      case 'w:ptab':
        addBare(run, { kind: 'tab' }, '\t')
        break
      case 'w:cr':
        addBare(run, { kind: 'break', of: 'line' }, '\n')
        break
      case 'w:br': {
        const type = attribute(element, 'w:type')
        addBare(run, { kind: 'break', of: type === 'page' || type === 'column' ? type : 'line' }, '\n')
        break
      }
      case 'w:noBreakHyphen':
        addText(run, '\u2011')
        break
      case 'w:sym':
        addSymbol(run, element)
        break
      case 'w:fldChar':
        endField(line, element, inside, story.fields.take(element), run)
        break
      case 'w:instrText':
      case 'w:delInstrText':
        story.fields.instruct(element.text)
        break
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        addNote(run, element)
        break
      case 'w:commentReference':
        draft.marks.push({
          mark: { ...waitingMark(story, element), of: 'comment', side: 'end' },
          pieces: draft.pieces.length,
        })
        break
      case 'w:pgNum':
        if (isPrinted(run.line, inside))
          draft.pieces.push({
            ...baseOf(run),
            kind: 'text',
            text: '',
            field: { kind: 'PAGE', instruction: 'PAGE' },
          })
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'w:control':
        addDrawing(run, element)
        break
      case 'm:oMath':
        readFormula(line, element, inside)
        break
      case 'w:softHyphen':
      case 'w:rPr':
        break
      default:
        if (!silent.test(element.name)) readRunChildren(run, element)
    }
  }
}

/** Letters of a text element: blanks at its ends count only when it says so; ends of lines in it are blanks. */
export function lettersOf(element: XmlElement): string {
  const text = /[\t\n]/.test(element.text) ? element.text.replace(/[\t\n]/g, ' ') : element.text
  return attribute(element, 'xml:space') === 'preserve' || !/^ | $/.test(text) ? text : text.trim()
}

const isPrinted = ({ story }: Line, inside: Inside): boolean =>
  !inside.isGone && !story.fields.isInInstruction

function baseOf({ line, inside, place, look, element }: Run): PieceBase {
  const { fields } = line.story
  const { change, controls } = inside
  const base: PieceBase = { place, look }
  if (element !== undefined) base.element = { start: element.start, end: element.end }
  const field = fields.current
  const link = inside.link ?? fields.link
  if (link !== undefined) base.link = link
  if (field !== undefined) base.field = field
  if (change !== undefined) base.change = change
  if (controls.length > 0) base.controls = controls
  return base
}

function addText(run: Run, text: string): void {
  const { line, inside } = run
  if (text === '') return
  for (const change of inside.gathering) change.text += text
  if (!isPrinted(line, inside)) return
  if (run.ownMark !== undefined) {
    run.ownMark.mark = text.trim()
    run.ownMark = undefined
    return
  }
  line.story.fields.print()
  line.draft.pieces.push(Object.assign(baseOf(run), { kind: 'text' as const, text }))
}

function addBare(
  run: Run,
  piece: { kind: 'tab' } | { kind: 'break'; of: 'line' | 'page' | 'column' },
  text: string,
): void {
  for (const change of run.inside.gathering) change.text += text
  if (!isPrinted(run.line, run.inside)) return
  run.line.story.fields.print()
  run.line.draft.pieces.push({ ...baseOf(run), ...piece })
}

/** A sign of a symbol font. One that is not known is a black dot, and is listed. */
function addSymbol(run: Run, element: XmlElement): void {
  const font = attribute(element, 'w:font') ?? ''
  const code = Number.parseInt(attribute(element, 'w:char') ?? '', 16)
  if (Number.isNaN(code)) return
  const sign = signOf(font, code)
  addText(run, sign ?? '•')
  if (sign !== undefined) return
  if (!isPrinted(run.line, run.inside)) return
  const name = `${font} ${code.toString(16).toUpperCase()}`
  addThing(run.line, { kind: 'unknown', name, text: '' }, element, baseOf(run))
}

function addNote(run: Run, element: XmlElement): void {
  const { line, inside } = run
  if (!isPrinted(line, inside)) return
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
  const follows = attribute(element, 'w:customMarkFollows')
  const hasOwnMark = follows === '1' || follows === 'true' || follows === 'on'
  const note = line.story.document.note(kind, attribute(element, 'w:id'), hasOwnMark)
  if (note === undefined) return
  line.draft.pieces.push({ ...baseOf(run), kind: 'note', note })
  if (hasOwnMark) run.ownMark = note
}

/** The end of a field: one of pages that has printed nothing stands for a number all the same. */
function endField(
  line: Line,
  element: XmlElement,
  inside: Inside,
  ended: ReturnType<Story['fields']['leave']>,
  run?: Run,
): void {
  if (ended === undefined || !ended.isSilent || !isPrinted(line, inside)) return
  if (!/^(?:PAGE|NUMPAGES|SECTIONPAGES)$/.test(ended.field.kind)) return
  const { story, draft, cell, style } = line
  const look = run?.look ?? story.document.styles.look(cell, style, {})
  draft.pieces.push({ kind: 'text', text: '', place: placeOf(story, element), look, field: ended.field })
}

/** Lists a thing where it stands; `base` is what its piece has of the run around it. */
function addThing(
  line: Line,
  thing: Omit<WordThing, 'place' | 'beside'>,
  element: XmlElement,
  base: PieceBase,
): void {
  const { story, draft } = line
  const listed: WordThing = { ...thing, place: placeOf(story, element), beside: '' }
  story.document.things.push(listed)
  draft.things.push(listed)
  draft.pieces.push({ ...base, kind: 'thing', thing: listed })
}

/** What a piece has that stands in no run. */
function bareBase({ story, cell, style }: Line, element: XmlElement, inside: Inside): PieceBase {
  const look = story.document.styles.look(cell, style, {})
  return {
    place: placeOf(story, element),
    look,
    ...(inside.change === undefined ? {} : { change: inside.change }),
  }
}

function addDrawing(run: Run, element: XmlElement): void {
  const { line, inside } = run
  if (!isPrinted(line, inside)) return
  for (const { kind, name, text, content } of drawnIn(element)) {
    if (content === undefined) {
      addThing(line, { kind, name, text }, element, baseOf(run))
      continue
    }
    const { story, draft } = line
    const blocks = story
      .inner(content)
      .readBlocks(content.children, { cell: noCellProps, depth: 0, controls: [], isBody: false })
    const words = textOf(blocks)
    const thing: WordThing = { kind, name, text: words, place: placeOf(story, content), beside: '' }
    story.document.things.push(thing)
    draft.things.push(thing)
    draft.pieces.push({ ...baseOf(run), kind: 'box', blocks, text: words })
  }
}

/** A formula: its letters in a row, as text, and a thing that says so. */
function readFormula(line: Line, element: XmlElement, inside: Inside): void {
  const letters: string[] = []
  const visit = (one: XmlElement): void => {
    if (one.name === 'm:t') letters.push(one.text)
    for (const inner of one.children) visit(inner)
  }
  visit(element)
  const text = letters.join('').normalize('NFC')
  if (!isPrinted(line, inside)) return
  addThing(line, { kind: 'formula', name: '', text }, element, bareBase(line, element, inside))
  const { story, cell, style } = line
  const look = story.document.styles.look(cell, style, {})
  addText(
    { line, inside, place: placeOf(story, element), look, element: undefined, ownMark: undefined },
    text,
  )
}

/** Id of the style that a paragraph names. */
export const styleIdOf = (properties: XmlElement | undefined): string | undefined =>
  childValue(properties, 'w:pStyle')
