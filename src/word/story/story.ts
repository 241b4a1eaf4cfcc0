import type {
  ChangeSide,
  ContentControl,
  TrackedChange,
  WordBlock,
  WordBookmark,
  WordNote,
  WordParagraph,
  WordThing,
  XmlPlace,
} from '../document.ts'
import type { LegacyEncoding } from '../legacy/encoding.ts'
import type { CellProps, StyleSheet } from '../looks/style-sheet.ts'
import type { Counters } from '../numbering/counters.ts'
import type { Lists } from '../numbering/lists.ts'
import type { Relationship } from '../package/word-package.ts'
import type { XmlElement } from '../package/xml.ts'
import type { Fields } from './fields.ts'

/** What all stories of a document share: what resolves looks and labels, and what is gathered on the way. */
export interface Document {
  styles: StyleSheet
  lists: Lists
  side: ChangeSide
  /** What most of its text is in; undefined for Unicode. */
  encoding: LegacyEncoding | undefined
  relationship(part: string, id: string | undefined): Relationship | undefined
  /** The note of that id, counted at its first mark; undefined when there is none. */
  note(kind: WordNote['kind'], id: string | undefined, hasOwnMark: boolean): WordNote | undefined
  changes: TrackedChange[]
  things: WordThing[]
  bookmarks: WordBookmark[]
  /** Where the words of comments begin and end, by id. */
  commentPoints: Map<string, { from?: Point; to?: Point }>
  legacy: LegacyTally
}

interface Point {
  paragraph: WordParagraph
  offset: number
}

/** What has been converted so far. */
export interface LegacyTally {
  tcvn3: number
  vni: number
  first: { before: string; after: string; place: XmlPlace } | undefined
}

/** A text that is read from its beginning to its end: the body, a header, the notes, a text box. */
export interface Story {
  document: Document
  part: string
  counters: Counters
  fields: Fields
  /** Bookmarks that have begun, by id. */
  openBookmarks: Map<string, WordBookmark>
  /** Marks that stand between paragraphs and wait for the next one. */
  waiting: WaitingMark[]
  /** The paragraph that was read last. */
  last: WordParagraph | undefined
  /** Ends of sections: after how many blocks of the body. */
  sectionEnds: { properties: XmlElement; blocks: number }[]
  /** Reads blocks; given here so that what stands in a paragraph or table can hold blocks again. */
  readBlocks(elements: readonly XmlElement[], around: Around): WordBlock[]
  /** A story inside this one, with counters and fields of its own. */
  inner(root: XmlElement): Story
}

/** A mark of a range as it stands in the XML. */
export interface WaitingMark {
  of: 'bookmark' | 'comment'
  side: 'start' | 'end'
  id: string
  /** Of a bookmark's start. */
  name: string
  place: XmlPlace
}

/** What stands around blocks. */
export interface Around {
  cell: CellProps
  /** Tables around. */
  depth: number
  controls: readonly ContentControl[]
  /** They are blocks of the body itself, where a section may end. */
  isBody: boolean
}

/** The place of an element. */
export const placeOf = (story: Story, { start, end }: XmlElement): XmlPlace => ({
  part: story.part,
  start,
  end,
})
