import { TextMemory } from '../../collections/text-memory.ts'
import type { Section } from '../../document/blocks.ts'
import { usedKinds } from '../../document/used-kinds.ts'
import type { Layout } from '../../layout/nd30.ts'
import { type PackedPart, packToKeep, unpackPart } from '../../zip/pack-part.ts'
import { styleId } from './style-id.ts'

export const stylesPart = 'word/styles.xml'

/** Takes the styles that only some documents need out of the styles part. */
export function setRareAside(xml: string, layout: Layout): { common: string; rare: Record<string, string> } {
  const ids = new Set(
    [...Object.values(layout.paragraphs), ...Object.values(layout.rules)].flatMap(style =>
      style.isRare ? [styleId(style.class)] : [],
    ),
  )
  const rare: Record<string, string> = {}
  const common = xml.replace(
    /<w:style [^>]*w:styleId="([^"]*)"[^>]*>.*?<\/w:style>/gs,
    (style, id: string) => {
      if (!ids.has(id)) return style
      rare[id] = style
      return ''
    },
  )
  return { common, rare }
}

/** Puts the rare styles that sections use into the styles part; a document that uses none keeps the part that all share. */
export function addRareStyles(
  sections: readonly Section[],
  rareStyles: Readonly<Record<string, string>>,
  { paragraphs, rules }: Layout,
  parts: Map<string, PackedPart>,
): void {
  const styles: Readonly<Record<string, { class: string; isRare?: true }>> = { ...paragraphs, ...rules }
  const used = [...usedKinds(sections)].flatMap(kind =>
    styles[kind]?.isRare ? [styleId(styles[kind].class)] : [],
  )
  const common = parts.get(stylesPart)
  if (used.length === 0 || common === undefined) return
  const added = used
    .sort()
    .map(id => rareStyles[id] ?? '')
    .join('')
  const known = withRare.get(common) ?? new TextMemory<PackedPart>(200_000)
  withRare.set(common, known)
  const together = (): PackedPart =>
    packToKeep(unpackPart(common).replace('</w:styles>', `${added}</w:styles>`))
  parts.set(stylesPart, known.of(added, together))
}

/** The styles parts that were put together of one that all share, by what was added. */
const withRare = new WeakMap<PackedPart, TextMemory<PackedPart>>()
