import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { makeWorkbook, textRows } from '../workbook/make-workbook.ts'

const frame = smallPlan({ decision: '  so: "{{xa.so}}"\n  ngay: "{{xa.ngay}}"' }).replaceAll(
  'xã X',
  'xã {{xa.ten}}',
)
const csv = 'Mã;Tên;Số;Ngày\ncn;Cẩm Nhượng;5;05/01/2026\nyh;Yên Hòa;;\n'

/** The same rows as Excel keeps them: texts, a number, a day. */
const rows = (day = '<c r="D2" s="1"><v>46027</v></c>') =>
  `${textRows([['Mã', 'Tên', 'Số', 'Ngày']])}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2"><v>5</v></c>${day}</row><row r="3"><c r="A3" t="s"><v>2</v></c><c r="B3" t="s"><v>3</v></c></row>`
const book = (day?: string) =>
  makeWorkbook({
    sheets: [{ name: 'Xã', rows: rows(day) }],
    texts: ['cn', 'Cẩm Nhượng', 'yh', 'Yên Hòa'].map(text => `<si><t>${text}</t></si>`),
    looks: [14],
  })

const utf16 = (text: string, isBig: boolean): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

async function run(data: string | Uint8Array, ...args: string[]) {
  const io = memoryIo({ 'khung.yaml': frame, 'xa.tep': data })
  const [command, ...more] = args
  const code = await main([command!, 'khung.yaml', '--data', 'xa.tep', ...more], io)
  return { code, io }
}
const made = async (data: string | Uint8Array) => {
  const { code, io } = await run(data, 'render', '--out-dir', 'ra', '--format', 'txt')
  const texts = [...io.files].filter(([name]) => name.startsWith('ra/'))
  expect([code, texts.length]).toEqual([0, 2])
  return texts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])
}

describe('documents are the same, whatever kind of file their rows stand in', () => {
  it.each<[string, string | Uint8Array]>([
    ['a workbook', book()],
    ['a workbook whose days are texts', book('<c r="D2" t="inlineStr"><is><t>05/01/2026</t></is></c>')],
    ['“Unicode text” of Excel', utf16(csv.replaceAll(';', '\t').replaceAll('\n', '\r\n'), false)],
    ['CSV in UTF-16, the other way round', utf16(csv, true)],
  ])('%s', async (_, data) => expect(await made(data)).toEqual(await made(csv)))
})

describe('a finding in a sheet', () => {
  it('is told by the name of its cell', async () => {
    const { code, io } = await run(book('<c r="D2" t="inlineStr"><is><t>mai</t></is></c>'), 'check')
    expect(code).toBe(1)
    expect(io.out).toMatch(
      /^xa\.tep:2:\d+: Phải sửa: Trang tính “Xã”, ô D2 \(cột `ngay`\): `mai` không phải là ngày/m,
    )
  })

  it('is told so by render too, and stops only its row', async () => {
    const { code, io } = await run(
      book('<c r="D2" t="e"><v>#REF!</v></c>'),
      'render',
      '--out-dir',
      'ra',
      '--format',
      'txt',
    )
    expect(code).toBe(1)
    expect(io.err).toContain('Trang tính “Xã”, ô D2: ô báo lỗi `#REF!`.')
    expect([...io.files.keys()].filter(name => name.startsWith('ra/'))).toEqual(['ra/khung-yh.txt'])
  })

  it('of several rows names the others', async () => {
    const data = makeWorkbook({
      sheets: [
        {
          name: 'Xã',
          rows: textRows([
            ['Mã', 'Tên', 'Số', 'Ngày'],
            ['1', 'A', 'x', ''],
            ['2', 'B', 'y', ''],
            ['3', 'C', '3', ''],
          ]),
        },
      ],
    })
    const { io } = await run(data, 'check')
    expect(io.out).toMatch(
      /Trang tính “Xã”, ô C2 \(cột `so`\): `x` không phải là số văn bản \(tương tự ở dòng 3\)\./,
    )
  })
})

describe('the sheet that is asked for', () => {
  const two = makeWorkbook({
    sheets: [
      { name: 'Ghi chú', rows: textRows([['Nội dung'], ['x']]) },
      {
        name: 'Xã',
        rows: textRows([
          ['Mã', 'Tên', 'Số', 'Ngày'],
          ['1', 'A', '', ''],
        ]),
      },
    ],
  })
  it.each(['Xã', '2', 'xã'])('%s', async asked => {
    const { code, io } = await run(two, 'render', '--out-dir', 'ra', '--sheet', asked)
    expect([code, io.files.has('ra/khung-1.docx')]).toEqual([0, true])
  })
  it('is the first when none is, and it is told that there are more', async () => {
    const { io } = await run(two, 'check')
    expect(io.out).toContain('Đọc trang tính “Ghi chú”; tệp còn 1 trang khác (Xã).')
  })
  it.each<[string | Uint8Array, string[], string]>([
    [two, ['--sheet', 'Huyện'], '`xa.tep` không có trang tính `Huyện`.\n  → Ghi tên hay số thứ tự'],
    [csv, ['--sheet', 'Xã'], '`xa.tep` không phải tệp Excel (.xlsx), nên không có trang tính để chọn.'],
  ])('is told when it is not there: %#', async (data, more, words) => {
    for (const command of ['check', 'render']) {
      const { code, io } = await run(
        data,
        command,
        ...more,
        ...(command === 'render' ? ['--out-dir', 'ra'] : []),
      )
      expect(code).toBe(2)
      expect(io.err).toContain(words)
    }
  })
  it.each(['check', 'render'])('needs data: %s', async command => {
    const io = memoryIo({ 'khung.yaml': frame })
    expect(await main([command, 'khung.yaml', '--sheet', '1'], io)).toBe(2)
    expect(io.err).toContain('`--sheet` chỉ dùng cùng `--data`.')
  })
})
