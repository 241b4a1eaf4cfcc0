import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Taken, takeEdits } from '../../src/edits/take-edits.ts'
import { EditedDocx } from '../helpers/edited-docx.ts'
import { renderText } from '../helpers/render.ts'

const folder = new URL('read-back/', import.meta.url)
const spec = readFileSync(new URL('t.yaml', folder), 'utf8')
const saved = (name: string): Uint8Array => readFileSync(new URL(`${name}.docx`, folder))

async function take(
  bytes: Uint8Array,
  side: 'accepted' | 'original' = 'accepted',
): Promise<Taken & { text: string }> {
  const { value, diagnostics } = await takeEdits('t.docx', bytes, 't.yaml', spec, {
    side,
    literal: false,
    printing: { version: '0.0.0', readBeside: () => ({ error: 'không có' }) },
  })
  expect(diagnostics).toEqual([])
  return { ...value!, text: value!.texts.get('t.yaml') ?? spec }
}

/** The spec with one stretch of it in other words. */
function edited(...edits: readonly (readonly [string, string])[]): string {
  let text = spec
  for (const [before, after] of edits) {
    expect(text.split(before)).toHaveLength(2)
    text = text.replace(before, () => after)
  }
  return text
}

const at = '        '
const public100 = `${at}- 100% thủ tục hành chính được niêm yết công khai. [#TTHC-1]\n`
const least98 = `${at}- Tối thiểu 98% hồ sơ được giải quyết đúng hạn. [#TTHC-2]\n`
const least80 = `${at}- Tối thiểu 80% hồ sơ trực tuyến. [#TTHC-3]\n`
const task1 = '            - ma: NV-01\n              nhiem_vu: Rà soát văn bản\n              chu_tri: vp\n'

/** What each of the 21 files must become, worked out by hand; and the same edit of a file of today. */
const cases: { name: string; text: string; edit?: (docx: EditedDocx) => void; isWhole?: false }[] = [
  { name: 't', text: spec, edit: () => {} },
  { name: 'r00_resave', text: spec },
  {
    name: 'r01_type_inside',
    text: edited(['niêm yết công khai', 'niêm yết XXGIUA công khai']),
    edit: docx => docx.type(docx.find('- 100%'), '- 100% thủ tục hành chính được niêm yết'.length, ' XXGIUA'),
  },
  {
    name: 'r02_type_at_end',
    text: edited(['công khai. [#', 'công khai. XXCUOI [#']),
    edit: docx => docx.typeOutside(docx.find('- 100%'), 'end', ' XXCUOI'),
  },
  {
    name: 'r03_type_at_start',
    text: edited(['- 100%', 'XXDAU - 100%']),
    edit: docx => docx.typeOutside(docx.find('- 100%'), 'start', 'XXDAU '),
  },
  {
    name: 'r04_split_middle',
    text: edited([
      'hồ sơ được giải quyết đúng hạn. [#TTHC-2]',
      `hồ sơ [#TTHC-2]\n${at}được giải quyết đúng hạn.`,
    ]),
    edit: docx => docx.split(docx.find('98%'), '- Tối thiểu 98% hồ sơ '.length),
  },
  {
    name: 'r05_new_para_after',
    text: edited([public100, `${public100}${at}- XXMOI đoạn mới.\n`]),
    edit: docx => docx.add(docx.find('- 100%'), 'after', '- XXMOI đoạn mới.'),
  },
  {
    name: 'r06_new_para_before',
    text: edited([public100, `${at}- XXMOI đoạn trước.\n${public100}`]),
    edit: docx => docx.add(docx.find('- 100%'), 'before', '- XXMOI đoạn trước.'),
  },
  {
    name: 'r07_merge',
    text: edited([
      public100 + least98,
      `${at}- 100% thủ tục hành chính được niêm yết công khai.- Tối thiểu 98% hồ sơ được giải quyết đúng hạn. [#TTHC-1]\n`,
    ]),
    edit: docx => docx.join(docx.find('- 100%')),
  },
  {
    name: 'r08_delete_para',
    text: edited([public100, '']),
    edit: docx => docx.remove(docx.find('- 100%')),
  },
  {
    name: 'r09_select_and_retype',
    text: edited(['100% thủ tục hành chính được niêm yết công khai.', 'XXTHAY cả đoạn.']),
    edit: docx => docx.retype(docx.find('- 100%'), '- XXTHAY cả đoạn.'),
  },
  {
    name: 'r10_copy_paste',
    text: edited([public100, public100 + public100.replace(' [#TTHC-1]', '')]),
    edit: docx => docx.copy(docx.find('- 100%'), true),
  },
  { name: 'r11_cut_paste', text: spec },
  // An empty row has no words to take.
  { name: 'r12_row_after', text: spec, edit: docx => docx.addRow(1, 'after', []) },
  { name: 'r13_row_delete', text: edited([task1, '']), edit: docx => docx.removeRow(1) },
  { name: 'r14_row_before', text: spec, edit: docx => docx.addRow(1, 'before', []) },
  { name: 'r15_replace_all', text: edited(['98%', '99%']), edit: docx => docx.replaceAll('98%', '99%') },
  {
    name: 'r16_tracked',
    text: edited(
      ['niêm yết công khai', 'niêm yết XXTRACK công khai'],
      ['hồ sơ được giải quyết đúng hạn. [#TTHC-2]', `hồ sơ [#TTHC-2]\n${at}được giải quyết đúng hạn.`],
      [least80, ''],
    ),
    edit: docx => {
      docx.trackDeletion(docx.find('80%'))
      docx.split(docx.find('98%'), '- Tối thiểu 98% hồ sơ '.length)
      docx.trackInsertion(docx.find('- 100%'), '- 100% thủ tục hành chính được niêm yết'.length, ' XXTRACK')
    },
  },
  {
    name: 'r17_move_up',
    text: edited([public100 + least98, least98 + public100]),
    edit: docx => docx.move(docx.find('98%'), docx.find('- 100%')),
  },
  { name: 'r18_reset', text: spec },
  {
    name: 'r19_retype_tt',
    text: edited(['nhiem_vu: Rà soát văn bản', 'nhiem_vu: 1.1']),
    edit: docx => docx.retype(docx.find('Rà soát'), '1.1'),
  },
  {
    name: 'r20_autonumber',
    text: edited(['- 100%', '1. - 100%']),
    edit: docx => docx.typeOutside(docx.find('- 100%'), 'start', '1. '),
  },
]

describe('a file of an earlier version, saved by LibreOffice', () => {
  it.each(cases)('$name gives the spec that it should', async ({ name, text }) => {
    const taken = await take(saved(name))
    expect(taken.text).toBe(text)
    expect(taken.isWhole).toBe(true)
  })

  it('says that every difference is held for an edit, for its bookmarks have no hashes', async () => {
    expect((await take(saved('r01_type_inside'))).hasHashes).toBe(false)
  })

  it('is as it was before its tracked changes, when that side is asked for', async () => {
    // What was parted with tracking on is one again, what was deleted is there.
    expect((await take(saved('r16_tracked'), 'original')).text).toBe(spec)
  })
})

describe('a file of today with the same edit', () => {
  it.each(cases.filter(({ edit }) => edit !== undefined))('$name', async ({ text, edit }) => {
    const docx = new EditedDocx(await renderText(spec))
    edit!(docx)
    const taken = await take(docx.bytes())
    expect(taken.text).toBe(text)
    expect(taken.isWhole).toBe(true)
  })
})
