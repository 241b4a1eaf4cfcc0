import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { addComments } from '../../src/word-edit/add-comments.ts'
import { sealed, stateOfCopy } from '../../src/word-edit/seal.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { partsOf } from '../helpers/render.ts'
import { head, plain, title } from '../recognise/letters.ts'
import { documentXml, makeDocx, p, r } from '../word/make-docx.ts'
import { commentedAt, commentedWords, readBytes, saidAndLooks } from '../word-edit/commented.ts'

const draft = makeDocx({
  body:
    head +
    title +
    plain('Các cơ quan thực hiện nghiêm túc các các nhiệm vụ được giao.') +
    plain('Kinh phí thực hiện lấy từ ngân sách ,nguồn thu khác.'),
})
const plan = 'nam: 2026\n'

async function run(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const io = memoryIo(files)
  const code = await main(['check', ...args], io)
  return { code, io, file: (name: string) => io.files.get(name)! }
}

/** A copy in the place of which another is to be written. */
async function runOver(existing: Uint8Array, ...more: string[]) {
  const { code, io, file } = await run(
    { 'k.docx': draft, 'soat.docx': existing },
    'k.docx',
    '-o',
    'soat.docx',
    ...more,
  )
  return { code, err: io.err, isKept: Buffer.compare(file('soat.docx'), existing) === 0 }
}

describe('cchc check FILE.docx -o soat.docx', () => {
  it('writes a copy whose comments stand at the words, with message, hint and rule', async () => {
    const { code, io, file } = await run({ 'k.docx': draft }, 'k.docx', '-o', 'soat.docx')
    expect(code).toBe(1)
    const copy = file('soat.docx')
    const { comments } = readBytes(copy)
    const doubled = comments.findIndex(({ text }) => text.includes('[the-thuc/lap-tu]'))
    expect(comments[doubled]!.text).toMatch(/^Phải sửa: .*từ lặp: “các các”.*\n→ .+\n\[the-thuc\/lap-tu\]$/)
    expect(commentedWords(copy)[doubled]).toBe('các các')
    expect(saidAndLooks(copy)).toEqual(saidAndLooks(draft))
    expect(io.err).toContain(`Đã ghi soat.docx (${comments.length} ghi chú bên lề`)
    // The report is told all the same.
    expect(io.out).toContain('[the-thuc/lap-tu]')
    expect(Buffer.compare(file('k.docx'), draft)).toBe(0)
  })

  it('comments what is told: the rules that are named, the worst that were asked for', async () => {
    const named = await run({ 'k.docx': draft }, 'k.docx', '-o', 'soat.docx', '--only', 'the-thuc/lap-tu')
    expect(commentedWords(named.file('soat.docx'))).toEqual(['các các'])
    const worst = await run({ 'k.docx': draft }, 'k.docx', '-o', 'soat.docx', '--limit', '1')
    expect(readBytes(worst.file('soat.docx')).comments.length).toBe(1)
  })

  it('of one rule that asks for nothing to be mended the first ten places; all of them with --all', async () => {
    const many = makeDocx({
      body:
        head +
        title +
        Array.from({ length: 14 }, () => p(r('Chữ màu đỏ trong câu.', '<w:color w:val="FF0000"/>'))).join(''),
    })
    const asked = ['k.docx', '-o', 'soat.docx', '--only', 'trang/*']
    const texts = (bytes: Uint8Array): string[] =>
      readBytes(bytes).comments.flatMap(({ text }) => (text.includes('[trang/mau-chu]') ? [text] : []))
    const some = await run({ 'k.docx': many }, ...asked.slice(0, 3))
    expect(texts(some.file('soat.docx')).length).toBe(10)
    expect(texts(some.file('soat.docx'))[9]).toContain('Còn 4 chỗ khác theo quy tắc này')
    expect(some.io.err).toMatch(/\d+ chỗ không ghi ra vì quy tắc ấy đã có nhiều ghi chú, thêm `--all`/)
    const all = await run({ 'k.docx': many }, ...asked.slice(0, 3), '--all')
    expect(texts(all.file('soat.docx')).length).toBe(14)
  })

  it('a file without findings is copied as it is', async () => {
    const { io, file } = await run({ 'k.docx': draft }, 'k.docx', '-o', 'soat.docx', '--only', 'trang/to-nen')
    expect(Buffer.compare(file('soat.docx'), draft)).toBe(0)
    expect(io.err).toContain('không có ghi chú nào, giống hệt tệp được soát')
  })

  it('keeps the comments of people, in a real document too', async () => {
    const bytes = readFileSync('test/word/samples/xa-an-phu.docx')
    const { file } = await run({ 'k.docx': bytes }, 'k.docx', '-o', 'soat.docx')
    const own = readBytes(bytes).comments.map(({ id, text }) => `${id} ${text}`)
    const there = readBytes(file('soat.docx')).comments.map(({ id, text }) => `${id} ${text}`)
    expect(there.slice(0, own.length)).toEqual(own)
    expect(there.length).toBeGreaterThan(own.length)
    expect(saidAndLooks(file('soat.docx'))).toEqual(saidAndLooks(bytes))
  })

  it('never stands in the place of the file that is checked, not with --force either', async () => {
    for (const force of [[], ['--force']]) {
      const { code, io, file } = await run({ 'k.docx': draft }, 'k.docx', '-o', './k.docx', ...force)
      expect([code, Buffer.compare(file('k.docx'), draft)]).toEqual([2, 0])
      expect(io.err).toContain('lệnh này đọc chính tệp đó')
    }
  })

  it('replaces a copy of its own that nobody has changed, and no other file without --force', async () => {
    const own = sealed(commentedAt(draft, ['Kinh phí']))
    expect((await runOver(own)).isKept).toBe(false)
    const edited = await runOver(commentedAt(own, ['ngân sách']))
    expect([edited.code, edited.isKept]).toEqual([2, true])
    expect(edited.err).toContain('Chưa ghi đè `soat.docx`: tệp đã được sửa tay')
    const foreign = await runOver(makeDocx({ body: p(r('Tệp khác')) }))
    expect([foreign.code, foreign.isKept]).toEqual([2, true])
    expect(foreign.err).toContain('không phải do cchc')
    expect((await runOver(Buffer.from('abc'))).isKept).toBe(true)
    expect((await runOver(makeDocx({ body: p(r('Tệp khác')) }), '--force')).isKept).toBe(false)
  })

  it.each([
    [
      'of a plan and a file',
      ['k.yaml', 'k.docx', '-o', 'soat.docx'],
      'mỗi lần chỉ ghi chú vào bản sao của một tệp Word',
    ],
    [
      'of two files',
      ['k.docx', 'b.docx', '-o', 'soat.docx'],
      'mỗi lần chỉ ghi chú vào bản sao của một tệp Word',
    ],
    [
      'as another report',
      ['k.docx', '-o', 'soat.docx', '--report', 'html'],
      'không dùng với `--report html`',
    ],
  ])('is refused %s', async (_, args, words) => {
    const { code, io } = await run({ 'k.docx': draft, 'b.docx': draft, 'k.yaml': plan }, ...args)
    expect(code).toBe(2)
    expect(io.err).toContain(words)
    expect(io.files.has('soat.docx')).toBe(false)
  })

  it('of a file that cannot be read is not written', async () => {
    const { code, io } = await run({ 'k.docx': 'không phải Word' }, 'k.docx', '-o', 'soat.docx')
    expect([code, io.files.has('soat.docx')]).toEqual([2, false])
  })
})

describe('the seal of a copy', () => {
  const copy = sealed(commentedAt(draft, ['Kinh phí']))

  it('knows a copy as it was written, and what was changed in any part', () => {
    expect(stateOfCopy(copy)).toBe('untouched')
    expect(stateOfCopy(draft)).toBe('foreign')
    expect(stateOfCopy(commentedAt(draft, ['Kinh phí']))).toBe('foreign')
    const parts = partsOf(copy)
    const changed = (name: string, from: string, to: string): Uint8Array =>
      makeDocx({ raw: { ...parts, [name]: parts[name]!.replace(from, to) } })
    expect(stateOfCopy(makeDocx({ raw: parts }))).toBe('untouched')
    expect(stateOfCopy(changed('word/document.xml', 'Kinh', 'Tinh'))).toBe('edited')
    expect(stateOfCopy(changed('word/comments.xml', 'Về', 'Vế'))).toBe('edited')
    expect(stateOfCopy(changed('[Content_Types].xml', '<Types ', '<Types  '))).toBe('edited')
  })

  it('is written once, also when a copy is commented again', () => {
    const again = sealed(addComments(copy, readBytes(copy), [{ at: { part: '', start: 0 }, lines: ['x'] }]))
    expect(partsOf(again)['word/comments.xml']!.match(/cchc-soat/g)?.length).toBe(1)
    expect(stateOfCopy(again)).toBe('untouched')
  })

  it('is none of a file without comments', () => {
    const bare = makeDocx({ raw: { 'word/document.xml': documentXml(p(r('Chữ'))) } })
    expect(sealed(bare)).toBe(bare)
  })
})
