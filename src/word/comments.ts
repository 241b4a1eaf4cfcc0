import { relatedPart } from './around-text.ts'
import type { WordComment } from './document.ts'
import { noCellProps } from './looks/style-sheet.ts'
import type { WordPackage } from './package/word-package.ts'
import { attribute, type XmlElement } from './package/xml.ts'
import { makeStory } from './story/blocks.ts'
import { authorOf } from './story/changes.ts'
import type { Document } from './story/story.ts'
import { textOf } from './text-of.ts'

/** What Word 2013 and later say of a comment beside it. */
interface Thread {
  /** Mark of the paragraph that ends the comment it answers. */
  parent: string | undefined
  isDone: boolean
}

/** Reads the comments; their places are known when the stories have been read. */
export function readComments(opened: WordPackage, document: Document): WordComment[] {
  const part = relatedPart(opened, opened.mainPart, 'comments')
  const root = part === undefined ? undefined : opened.xml(part)
  if (part === undefined || root === undefined) return []
  const threads = readThreads(opened)
  const story = makeStory(document, part, root)
  const byParagraph = new Map<string, string>()
  const elements = root.children.filter(({ name }) => name === 'w:comment')
  for (const element of elements) {
    const mark = lastParagraphMark(element)
    if (mark !== undefined) byParagraph.set(mark, attribute(element, 'w:id') ?? '')
  }
  return elements.map(element => {
    const id = attribute(element, 'w:id') ?? ''
    const initials = attribute(element, 'w:initials')
    const blocks = story.readBlocks(element.children, {
      cell: noCellProps,
      depth: 0,
      controls: [],
      isBody: false,
    })
    const { from, to } = document.commentPoints.get(id) ?? {}
    const thread = threads.get(lastParagraphMark(element) ?? '')
    const answers = thread?.parent === undefined ? undefined : byParagraph.get(thread.parent)
    return {
      id,
      ...authorOf(element),
      ...(initials === undefined ? {} : { initials: initials.normalize('NFC') }),
      text: textOf(blocks),
      blocks,
      place: { part, start: element.start, end: element.end },
      ...(from === undefined && to === undefined ? {} : { from: (from ?? to)!, to: (to ?? from)! }),
      ...(answers === undefined ? {} : { answers }),
      isDone: thread?.isDone ?? false,
    }
  })
}

/** Comments are told by the mark of their last paragraph. */
const lastParagraphMark = (comment: XmlElement): string | undefined => {
  const last = comment.children.findLast(({ name }) => name === 'w:p')
  return last === undefined ? undefined : attribute(last, 'w14:paraId')
}

function readThreads(opened: WordPackage): Map<string, Thread> {
  const part = relatedPart(opened, opened.mainPart, 'commentsExtended')
  const root = part === undefined ? undefined : opened.optionalXml(part)
  const threads = new Map<string, Thread>()
  for (const entry of root?.children ?? []) {
    const mark = attribute(entry, 'w15:paraId')
    const done = attribute(entry, 'w15:done')
    if (mark !== undefined)
      threads.set(mark, {
        parent: attribute(entry, 'w15:paraIdParent'),
        isDone: done === '1' || done === 'true',
      })
  }
  return threads
}
