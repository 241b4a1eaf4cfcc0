import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { builtIn } from '../../src/markup/built-in.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const plan = smallPlan({
  plan: `  noi_dung:
    - de_muc: Mục đích
      noi_dung: |
        - Nâng cao chất lượng phục vụ.
          *Dòng tiếp theo* của đoạn này.

        - Đoạn hai, {{loi}}
    - de_muc: "Yêu cầu: một
        hai"
      noi_dung: { tep: muc-2.txt }
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
        hang: |
          1 | Ban hành kế hoạch | vp | Trước ngày 15/01/2026
          2 | Công khai ngân sách | kt | Hằng quý`,
})

/** A plan with each kind of file that one can have. */
const files: Record<string, string> = {
  'cchc.yaml': 'the_thuc:\n  co_chu: 13\nmau: mau\n',
  'mau/quyet-dinh.hbs': builtIn['quyet-dinh']!.source.replace('\n', '\n{{! Mẫu của cơ quan. }}\n'),
  'mau/ke-hoach.hbs': builtIn['ke-hoach']!.source,
  'muc-2.txt': '- Đoạn từ tệp.\n  Dòng hai.\n\n- Đoạn nữa.\n',
  'khung.yaml': `gia_tri:\n  loi: |-\n    một lời\n${plan}`,
  'k.yaml':
    'theo_khung: khung.yaml\nquyet_dinh:\n  trich_yeu: |\n    Ban hành Kế hoạch cải cách\n    năm {{nam}}\n',
  'khung-xa.yaml': plan.replace('{{loi}}', '{{xa.loi}}'),
  'xa.csv': 'Tên;Lời\nA;một lời\nB;"hai\ndòng"\n',
}

const forms: Record<string, (text: string) => string> = {
  CRLF: text => text.replaceAll('\n', '\r\n'),
  'a byte order mark': text => `\uFEFF${text}`,
  both: text => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
}

/** All that is made from the files. */
async function made(
  texts: Record<string, string>,
  formats = ['docx', 'html', 'txt'],
): Promise<Record<string, string>> {
  const io = memoryIo(texts)
  for (const format of formats) {
    expect(await main(['render', 'k.yaml', '--format', format], io), io.err).toBe(0)
    const rows = ['--data', 'xa.csv', '--out-dir', 'ra']
    expect(await main(['render', 'khung-xa.yaml', '--format', format, ...rows], io), io.err).toBe(0)
  }
  expect(
    await main(['diff', 'khung.yaml', 'k.yaml', '--format', 'docx', '-o', 'so-sanh.docx'], io),
    io.err,
  ).toBe(1)
  const documents = [...io.files].filter(([name]) => !(name in texts))
  return Object.fromEntries(documents.map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]))
}

describe('the bytes of a document', () => {
  it.each(Object.keys(forms))('do not depend on %s in what it is made from', async name => {
    const plain = await made(files)
    expect(Object.keys(plain)).toHaveLength(10)
    const names = Object.keys(files)
    for (const changed of [names, ...(name === 'both' ? names.map(file => [file]) : [])]) {
      const texts = Object.entries(files).map(([file, text]) => [
        file,
        changed.includes(file) ? forms[name]!(text) : text,
      ])
      // What one file does to the digest it does in every format.
      const again = await made(Object.fromEntries(texts), changed.length > 1 ? undefined : ['docx'])
      const different = Object.keys(again).filter(file => again[file] !== plain[file])
      expect(different, `${name} in ${changed.join(', ')}`).toEqual([])
    }
  })

  it('are told as up to date after a spec was saved with other line ends', async () => {
    const io = memoryIo(files)
    expect(await main(['render', 'k.yaml', '--out-dir', 'ra'], io), io.err).toBe(0)
    for (const [file, text] of Object.entries(files))
      io.files.set(file, new TextEncoder().encode(forms.both!(text)))
    io.out = ''
    expect(await main(['render', 'k.yaml', '--out-dir', 'ra'], io)).toBe(0)
    expect(io.out).toContain('1 không đổi')
  })
})
