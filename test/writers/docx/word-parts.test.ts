import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { partsOf, renderText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'

const spec = contentPlan(`    - de_muc: Mục tiêu
      noi_dung: |
        Một đoạn.[^1]
        [^1]: Lời chú thích.
    - bang:
        cot: { tt: TT, viec: Việc }
        hang:
          - viec: Một`)

const parts = partsOf(await renderText(spec))

describe('the package of a .docx', () => {
  it('shows a number in the field of the page number before it is counted', () => {
    const header = Object.entries(parts).filter(([, xml]) => xml.includes('>PAGE<'))
    expect(header).toHaveLength(1)
    expect(header[0]![1]).toMatch(
      /fldCharType="separate"\/><\/w:r><w:r><w:rPr><w:noProof\/><\/w:rPr><w:t>2<\/w:t><\/w:r><w:r><w:fldChar w:fldCharType="end"\/>/,
    )
  })

  it.each(['footnote', 'endnote'])(
    'draws the lines above its %ss by notes without a number, which its settings name',
    note => {
      const special = [
        ...parts[`word/${note}s.xml`]!.matchAll(new RegExp(`<w:${note} w:type=.*?</w:${note}>`, 'gs')),
      ]
      expect(special.map(([xml]) => /<w:(separator|continuationSeparator)\/>/.exec(xml)?.[1])).toEqual([
        'separator',
        'continuationSeparator',
      ])
      for (const [xml] of special) expect(xml).not.toContain(`<w:${note}Ref/>`)
      const ids = special.map(([xml]) => /w:id="(-?\d+)"/.exec(xml)![1])
      const named = new RegExp(`<w:${note}Pr>(.*?)</w:${note}Pr>`).exec(parts['word/settings.xml']!)![1]!
      expect([...named.matchAll(/w:id="(-?\d+)"/g)].map(([, id]) => id)).toEqual(ids)
    },
  )

  it('keeps the number before the text of a note', () => {
    expect(parts['word/footnotes.xml']).toMatch(/<w:footnote w:id="1">.*<w:footnoteRef\/>.*Lời chú thích/s)
  })

  it('does not stretch a line that ends with a break', () => {
    expect(parts['word/settings.xml']).toContain('<w:compat><w:doNotExpandShiftReturn/>')
  })

  it('defines every style that it uses', () => {
    const styles = parts['word/styles.xml']!
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id))
    const used = Object.values(parts).flatMap(xml =>
      [...xml.matchAll(/<w:(?:basedOn|next|link|pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map(
        ([, id]) => id,
      ),
    )
    expect([...new Set(used)].filter(id => !defined.has(id))).toEqual([])
    for (const type of ['paragraph', 'character', 'table', 'numbering'])
      expect(styles, type).toMatch(
        new RegExp(
          `<w:style [^>]*w:type="${type}"[^>]*w:default="(?:1|true)"|<w:style w:type="${type}" w:default="1"`,
        ),
      )
  })

  it('has no style in its gallery but those of the document, in no colour but black', () => {
    const styles = [...parts['word/styles.xml']!.matchAll(/<w:style .*?<\/w:style>/gs)].map(([xml]) => xml)
    const gallery = styles.filter(xml => xml.includes('<w:qFormat/>'))
    const foreign = gallery.filter(xml => /<w:name w:val="[\x20-\x7e]*"\/>/.test(xml))
    expect(foreign.map(xml => /w:styleId="([^"]+)"/.exec(xml)![1])).toEqual(['Normal'])
    for (const xml of styles) expect(xml).not.toMatch(/<w:color |w:sz w:val="(?:3[3-9]|[4-9]\d)"/)
    expect(parts['word/styles.xml']).toMatch(/<w:latentStyles [^>]*w:defQFormat="0"/)
  })

  it('describes the font that it is set in', () => {
    expect(parts['word/fontTable.xml']).toContain(
      '<w:font w:name="Times New Roman"><w:panose1 w:val="02020603050405020304"/>',
    )
  })

  it('has every part that a relation leads to, and no part that none leads to', () => {
    const targets = Object.entries(parts)
      .filter(([name]) => name.endsWith('.rels'))
      .flatMap(([name, xml]) => {
        const folder = posix.join(posix.dirname(name), '..')
        const found = [...xml.matchAll(/<Relationship [^>]*Target="([^"]+)"/g)].map(([, target]) =>
          posix.join(folder, target!),
        )
        expect(found.length, name).toBeGreaterThan(0)
        return found
      })
    const names = Object.keys(parts).filter(name => !name.endsWith('.rels') && name !== '[Content_Types].xml')
    expect([...new Set(targets)].sort()).toEqual(names.sort())
    const typed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name!,
    )
    expect(typed.filter(name => !names.includes(name))).toEqual([])
  })
})
