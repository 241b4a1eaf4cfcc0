import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { clip } from '../language/clip.ts'
import { readCustomParts, readProperties, readSettings, relatedPart } from './around-text.ts'
import { readComments } from './comments.ts'
import type { ChangeSide, LegacyText, WordDocument } from './document.ts'
import { documentEncoding } from './legacy/encoding.ts'
import { readThemeFonts } from './looks/run-props.ts'
import { noCellProps, StyleSheet } from './looks/style-sheet.ts'
import { Notes } from './notes.ts'
import { Lists } from './numbering/lists.ts'
import { isRefusal, type Refusal, tellRefusal } from './package/refusals.ts'
import { openWord, type Relationship, type WordPackage } from './package/word-package.ts'
import { child, type XmlElement } from './package/xml.ts'
import { makeSections } from './sections.ts'
import { makeStory } from './story/blocks.ts'
import type { Document } from './story/story.ts'

/**
 * Reads a .docx, made by whatever program.
 * @param file its name as the user gave it; `bytes` its content; `side` of tracked changes.
 * @returns the document; without one, one finding says what the file is and what to do. With one, findings say what was converted.
 */
export function readWord(
  file: string,
  bytes: Uint8Array,
  side: ChangeSide = 'accepted',
): Result<WordDocument> {
  const opened = openWord(file, bytes)
  return opened.value === undefined ? { diagnostics: opened.diagnostics } : readPackage(opened.value, side)
}

/** The same of a package that has been opened. */
export function readPackage(opened: WordPackage, side: ChangeSide = 'accepted'): Result<WordDocument> {
  const document = read(opened, side)
  if (isRefusal(document)) return { diagnostics: [tellRefusal(opened.file, document)] }
  return {
    value: document,
    diagnostics: document.legacy === undefined ? [] : [tellLegacy(opened.file, document.legacy)],
  }
}

function read(opened: WordPackage, side: ChangeSide): WordDocument | Refusal {
  const { mainPart } = opened
  const related = (type: string): XmlElement | undefined => {
    const part = relatedPart(opened, mainPart, type)
    return part === undefined ? undefined : opened.xml(part)
  }
  const root = opened.xml(mainPart)
  const body = child(root, 'w:body')
  if (root === undefined || body === undefined) return opened.fault() ?? { refused: 'no-document' }
  const lists: Lists = new Lists(related('numbering'), style => styles.numberOf(style))
  const styles: StyleSheet = new StyleSheet(
    related('styles'),
    readThemeFonts(related('theme')),
    (numId, level, style) =>
      lists.list(numId)?.level(level ?? lists.levelOfStyle(numId, style) ?? 0)?.paragraph ?? {},
  )
  const notes = new Notes(opened)
  const document: Document = {
    styles,
    lists,
    side,
    encoding: documentEncoding(rawParagraphs(root)),
    relationship: relationshipsOf(opened),
    note: (kind, id, hasOwnMark) => notes.take(document, kind, id, hasOwnMark),
    changes: [],
    things: [],
    bookmarks: [],
    commentPoints: new Map(),
    legacy: { tcvn3: 0, vni: 0, first: undefined },
  }
  const story = makeStory(document, mainPart, root)
  const around = { cell: noCellProps, depth: 0, controls: [], isBody: true }
  const blocks = story.readBlocks(body.children, around)
  const last = child(body, 'w:sectPr')
  const ends = [...story.sectionEnds]
  // A body without properties of its own, or with text behind the last section, ends all the same.
  if (last !== undefined || ends.length === 0 || ends.at(-1)!.blocks < blocks.length)
    ends.push({ properties: last as XmlElement, blocks: blocks.length })
  const sections = makeSections(document, mainPart, blocks, ends, part => opened.xml(part))
  const comments = readComments(opened, document)
  const settings = readSettings(related('settings'))
  const fault = opened.fault()
  if (fault !== undefined) return fault
  const { first, tcvn3, vni } = document.legacy
  return {
    file: opened.file,
    sections,
    notes: notes.inOrder(),
    comments,
    changes: document.changes,
    side,
    bookmarks: document.bookmarks,
    things: document.things,
    ...(first === undefined ? {} : { legacy: { tcvn3, vni, ...first } }),
    properties: readProperties(opened),
    settings,
    customParts: readCustomParts(opened),
  }
}

/** Relationships by part and id. */
function relationshipsOf(opened: WordPackage): Document['relationship'] {
  const parts = new Map<string, Map<string, Relationship>>()
  return (part, id) => {
    if (id === undefined) return undefined
    let byId = parts.get(part)
    if (byId === undefined) {
      byId = new Map(opened.relationships(part).map(one => [one.id, one]))
      parts.set(part, byId)
    }
    return byId.get(id)
  }
}

/** The letters of each paragraph as they stand in the file. */
function* rawParagraphs(root: XmlElement): Generator<string> {
  const open: XmlElement[] = [root]
  while (open.length > 0) {
    const element = open.pop()!
    if (element.name === 'w:p') yield lettersIn(element)
    else for (const one of element.children) open.push(one)
  }
}

function lettersIn(element: XmlElement): string {
  if (element.name === 'w:t') return element.text
  return element.children.map(lettersIn).join('')
}

/** The conversion, told once: what was found, and how its first line reads now. */
function tellLegacy(file: string, { tcvn3, vni, before, after }: LegacyText): Diagnostic {
  const names = [tcvn3 > 0 ? 'TCVN3 (ABC)' : '', vni > 0 ? 'VNI' : ''].filter(Boolean).join(' và ')
  return {
    rule: 'word/legacy-encoding',
    severity: 'warning',
    message: `Tệp có ${tcvn3 + vni} đoạn chữ gõ bằng bảng mã cũ ${names}, đã đổi sang Unicode: “${clip(before, 60)}” thành “${clip(after, 60)}”.`,
    hint: 'Đọc lại các chữ đã đổi, nhất là tên riêng và chữ in hoa.',
    file,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  }
}
