import type { ParagraphKind } from '../document/paragraphs.ts'
import { lazy } from '../language/lazy.ts'
import { makeLayout } from '../layout/nd30.ts'
import type { SourceLine } from './source-line.ts'

/** Kinds of paragraphs by the names that their styles have in a document of the program. Word and LibreOffice keep names, not ids. */
const kinds = lazy(
  (): ReadonlyMap<string, ParagraphKind> =>
    new Map(Object.entries(makeLayout().paragraphs).map(([kind, { name }]) => [name, kind as ParagraphKind])),
)

/** What a paragraph of a document of the program was; undefined in any other document. */
export const ownKind = ({ paragraph }: SourceLine): ParagraphKind | undefined =>
  kinds().get(paragraph.style.name)
