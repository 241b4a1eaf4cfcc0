import { describe, expect, it } from 'vitest'
import { brokenRules } from './docx-rules.ts'

const body = (xml: string) => `<w:document><w:body>${xml}</w:body></w:document>`
const cell = (properties = '') => `<w:tc><w:tcPr><w:tcW/>${properties}</w:tcPr><w:p></w:p></w:tc>`
const table = (...rows: string[]) =>
  body(
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`,
  )

describe('the in-process rules of a .docx', () => {
  it('let a right body pass', () => {
    const xml = table(
      cell('<w:gridSpan w:val="2"/>'),
      cell('<w:vMerge w:val="restart"/>') + cell(),
      cell('<w:vMerge/>') + cell(),
    )
    expect(brokenRules(xml, 0)).toEqual([])
  })

  it.each([
    ['a row that is too short', table(cell())],
    ['a row that is too long', table(cell() + cell() + cell())],
    ['a cell that joins nothing', table(cell('<w:vMerge/>') + cell())],
    ['a cell without a paragraph', table(`<w:tc><w:tcPr><w:tcW/></w:tcPr></w:tc>${cell()}`)],
    ['properties in the wrong order', body('<w:p><w:pPr><w:jc/><w:pStyle/></w:pPr></w:p>')],
    ['a property that is not known', body('<w:p><w:pPr><w:colour/></w:pPr></w:p>')],
    ['an element that is not closed', body('<w:p><w:r></w:p>')],
    ['a bookmark that stays open', body('<w:p><w:bookmarkStart w:id="1" w:name="_a"/></w:p>')],
    [
      'two bookmarks of one name',
      body(
        '<w:p><w:bookmarkStart w:id="1" w:name="_a"/><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="_a"/><w:bookmarkEnd w:id="2"/></w:p>',
      ),
    ],
    ['a note that is not there', body('<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>')],
    ['a forbidden character', body('<w:p><w:r><w:t>\u0007</w:t></w:r></w:p>')],
  ])('find %s', (_, xml) => {
    expect(brokenRules(xml, 0)).not.toEqual([])
  })
})
