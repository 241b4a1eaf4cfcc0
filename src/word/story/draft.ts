import type { ChangeMark, Piece, WordThing } from '../document.ts'
import type { RunProps } from '../looks/run-props.ts'
import type { XmlElement } from '../package/xml.ts'
import type { WaitingMark } from './story.ts'

/** A paragraph while it is read: what a tracked change joins is put together before its text is made. */
export interface Draft {
  element: XmlElement
  /** Paragraphs before it whose marks are gone. */
  joined: XmlElement[]
  pieces: Piece[]
  marks: { mark: WaitingMark; pieces: number }[]
  things: WordThing[]
  /** What its mark says of letters. */
  markProps: RunProps
  markChange: ChangeMark | undefined
}
