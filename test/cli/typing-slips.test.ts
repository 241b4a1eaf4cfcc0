import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

/** What the program says to a command line, and its exit code; nothing may be written by it. */
async function said(args: readonly string[], files: Record<string, string> = {}): Promise<string> {
  const io = memoryIo(files)
  const code = await main(args, io)
  expect(code).toBe(2)
  expect([...io.files.keys()]).toEqual(Object.keys(files))
  return io.err
}

describe('an option that the command does not have', () => {
  it('is told with the command that has it', async () => {
    expect(await said(['check', 'k.yaml', '--final'])).toBe(
      'Lệnh `cchc check` không có tùy chọn `--final`; đó là tùy chọn của `cchc render`.\n  → Xem cách dùng: cchc check --help\n',
    )
  })

  it('is told with all commands that have it', async () => {
    expect(await said(['tasks', 'k.yaml', '--report', 'json'])).toContain(
      'đó là tùy chọn của `cchc render`, `cchc sao`, `cchc check`, `cchc import`, `cchc take-edits`, `cchc next`, `cchc ban-hanh`.',
    )
  })

  it('is told with the command that has one like it, when it is misspelt too', async () => {
    expect(await said(['check', 'k.yaml', '--finale'])).toContain(
      'Lệnh `cchc check` không có tùy chọn `--finale`. Lệnh `cchc render` có `--final`.',
    )
  })

  it('is told with its own that is near before those of others', async () => {
    expect(await said(['check', 'k.yaml', '--strit'])).toContain('Có phải ý là `--strict`?')
    expect(await said(['render', 'k.yaml', '--Final'])).toContain('Có phải ý là `--final`?')
    expect(await said(['render', 'k.yaml', '-final'])).toContain('Có phải ý là `--final`?')
    expect(await said(['render', 'k.yaml', '--o', 'x.docx'])).toContain('Có phải ý là `-o`?')
  })

  it('is never suggested for itself', async () => {
    for (const args of [
      ['check', 'k.yaml', '--final'],
      ['render', 'k.yaml', '--final=co'],
      ['register', 'add', 'x', '--final'],
    ])
      expect(await said(args)).not.toContain('Có phải ý là')
  })

  it('or that takes no value is told so', async () => {
    expect(await said(['render', 'k.yaml', '--final=co'])).toBe(
      'Tùy chọn `--final` không nhận giá trị: bỏ `=co`.\n  → Xem cách dùng: cchc render --help\n',
    )
  })
})

describe('a usage error names the help of its command', () => {
  it.each([
    [['render'], 'cchc render --help'],
    [['xuat'], 'cchc render --help'],
    [['register', 'add'], 'cchc register add --help'],
    [['van-ban', '--file', 's.yaml', 'tim'], 'cchc register search --help'],
    [['chek'], 'cchc --help'],
  ])('%j', async (args, help) => {
    expect(await said(args)).toContain(`→ Xem cách dùng: ${help}\n`)
  })
})

describe('an option is told for what it is', () => {
  const files = { 'k.yaml': smallPlan() }

  it.each(['–final', '—final', '−final', '-–final', '‑‑final'])('behind a long dash: %s', async word => {
    expect(await said(['render', 'k.yaml', word], files)).toBe(
      'Tùy chọn `--final` được gõ bằng dấu gạch dài, không phải hai dấu gạch ngắn.\n  → Gõ lại bằng bàn phím: --final\n',
    )
  })

  it('with a value behind a long dash', async () => {
    expect(await said(['render', 'k.yaml', '—format=html'], files)).toContain('bàn phím: --format=html')
    expect(await said(['render', 'k.yaml', '–o', 'x.docx'], files)).toContain('bàn phím: -o')
  })

  it.each(['\u200B--final', '--fi\u00ADnal', '\u00A0--final', '--final\u00A0'])(
    'with what cannot be seen',
    async word => {
      expect(await said(['render', 'k.yaml', word], files)).toContain(
        'Tùy chọn `--final` được gõ bằng ký tự không nhìn thấy',
      )
    },
  )

  it('parted from its dashes', async () => {
    expect(await said(['render', 'k.yaml', '--', 'final'], files)).toBe(
      'Giữa `--` và `final` có dấu cách.\n  → Viết liền: --final\n',
    )
    expect(await said(['render', 'k.yaml', '-', 'o', 'x.docx'], files)).toContain('→ Viết liền: -o')
  })

  it('but not where a file is called so', async () => {
    const io = memoryIo({ ...files, '–final': smallPlan(), final: smallPlan() })
    expect(await main(['check', '–final'], io)).toBe(0)
    expect(await main(['check', '--', 'final'], io)).toBe(0)
  })
})

describe('a path with blanks that stands in no quotes', () => {
  const files = { 'Kế hoạch - 26/kế hoạch.yaml': smallPlan(), 'k.yaml': smallPlan() }
  const parts = ['Kế', 'hoạch', '-', '26/kế', 'hoạch.yaml']

  it.each(['check', 'render', 'tasks', 'next'])('is told once by %s', async command => {
    expect(await said([command, ...parts], files)).toBe(
      'Đường dẫn `Kế hoạch - 26/kế hoạch.yaml` có dấu cách mà không nằm trong dấu nháy kép, nên bị hiểu thành 5 tên.\n  → Đặt cả đường dẫn trong dấu nháy kép: "Kế hoạch - 26/kế hoạch.yaml"\n',
    )
  })

  it('is told of a target too, by its folder', async () => {
    expect(await said(['render', 'k.yaml', '-o', 'Kế', 'hoạch', '-', '26/x.docx'], files)).toContain(
      '"Kế hoạch - 26/x.docx"',
    )
  })

  it('says nothing of words that are no path', async () => {
    const io = memoryIo(files)
    expect(await main(['register', 'search', 'một', 'cửa'], io)).toBe(0)
    expect(io.err).toBe('')
  })

  it('is told where a backslash before the quote has joined it with what follows', async () => {
    expect(await said(['render', 'Kế hoạch - 26" --out-dir ra'], files)).toBe(
      'Dấu nháy kép đóng sau `Kế hoạch - 26` không có tác dụng, vì đứng ngay sau dấu `\\`.\n  → Bỏ dấu `\\` ở cuối: "Kế hoạch - 26"\n',
    )
  })
})

describe('a file that is not there', () => {
  it.each([
    [
      '26.yaml',
      '26.yaml.txt',
      'Windows giấu đuôi `.txt` nên không nhìn thấy. Đổi tên tệp đó thành `26.yaml`',
    ],
    ['xa.csv', 'xa.csv.txt', 'Đổi tên tệp đó thành `xa.csv`'],
    ['26.yaml', '26.yml', 'Có phải ý là `26.yml`?'],
    ['26', '26.yaml', 'Có phải ý là `26.yaml`?'],
    ['Ke-Hoach.yaml', 'ke-hoach.yaml', 'Có phải ý là `ke-hoach.yaml`?'],
    ['kế.yaml', 'kế.yaml'.normalize('NFD'), 'Có phải ý là'],
    ['ke-hoahc.yaml', 'ke-hoach.yaml', 'Có phải ý là `ke-hoach.yaml`?'],
    ['ke-hoach-2026.yaml', 'ke-hoach-2025.yaml', 'Xem lại tên tệp và thư mục đang đứng.'],
    ['26.yaml', '26.yaml.bak', 'Xem lại tên tệp và thư mục đang đứng.'],
    ['khong-co/26.yaml', '26.yaml', 'Xem lại tên tệp và thư mục đang đứng.'],
  ])('%s, with %s beside it', async (asked, there, hint) => {
    expect(await said(['check', asked], { [there]: smallPlan() })).toContain(hint)
  })
})
