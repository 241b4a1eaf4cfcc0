import { describe, expect, it } from 'vitest'
import { isMap, isScalar, isSeq, parseDocument } from 'yaml'
import { partsOf, plans, planText, renderText, textOf, wordsOf } from '../helpers/render.ts'

/** Keys whose values steer the document and are not printed. */
const unprinted = new Set(
  'nam giai_doan ky_hieu so ngay dia_danh don_vi gia_tri ma huong_giay danh_so dau_trang nhom tong stt so_cot canh do_rong vai_tro theo tieu_chi moi_hang the_thuc'.split(
    ' ',
  ),
)

/** The words that a spec wants printed, counted; read from its YAML alone. */
function wordsWanted(spec: string): Map<string, number> {
  const root = parseDocument(spec, { schema: 'failsafe' }).contents
  const units = new Map<string, string>()
  if (isMap(root)) {
    const list = root.getIn(['co_quan', 'don_vi'])
    if (isMap(list))
      for (const { key, value } of list.items)
        units.set(String(key), String(isMap(value) ? value.get('ten') : value))
  }
  const counts = new Map<string, number>()
  const add = (text: string) => {
    const shown = text
      .replace(/\[\^[^\]]*\]:?|\[#[^\]]*\]|\[![^\]]*\]|\{\{[^}]*\}\}|\*\*?/g, ' ')
      .replace(/^\s*[<^]\s*$/, '')
    for (const word of wordsOf(shown)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const visit = (node: unknown, key = ''): void => {
    if (isSeq(node)) for (const item of node.items) visit(item, key)
    else if (isMap(node)) {
      for (const pair of node.items)
        if (!unprinted.has(String(pair.key)) || pair.key === 'so') visit(pair.value, String(pair.key))
    } else if (isScalar(node)) {
      const text = String(node.value)
      const isUnits = key === 'chu_tri' || key === 'phoi_hop'
      add(
        isUnits
          ? text
              .split(/([,;])/)
              .map(part => units.get(part.trim()) ?? part)
              .join('')
          : text,
      )
    }
  }
  visit(root)
  return counts
}

describe('text conservation', () => {
  // Rows worded by moi_hang print cells in the order of the wording, and columns have no header there.
  it.each(plans.filter(name => name !== 'duong-hoa-2023'))(
    'every word of %s stands in the .docx as often as in the spec',
    async name => {
      const parts = partsOf(await renderText(planText(name)))
      const printed = new Map<string, number>()
      for (const word of wordsOf(textOf(parts['word/document.xml']! + parts['word/footnotes.xml']!)))
        printed.set(word, (printed.get(word) ?? 0) + 1)
      const missing = [...wordsWanted(planText(name))].filter(
        ([word, count]) => (printed.get(word) ?? 0) < count,
      )
      expect(missing).toEqual([])
    },
  )

  it.each(plans)('%s has the same words in the same order as .docx and as .txt', async name => {
    const docx = partsOf(await renderText(planText(name)))['word/document.xml']!
    const txt = new TextDecoder().decode(await renderText(planText(name), 'txt'))
    const body = txt.replace(/\n\n(\[\d+\] [^\n]*\n)+$/, '\n').replace(/\[\d+\]/g, ' ')
    expect(wordsOf(body)).toEqual(wordsOf(textOf(docx)))
  })
})
