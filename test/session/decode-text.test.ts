import { expect, it } from 'vitest'
import { decodeText } from '../../src/session/files.ts'
import fc from '../helpers/fast-check.ts'

const asDecoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

it('gives a text as it is, with its byte order mark, and an empty file as no text', () => {
  for (const text of ['', '\uFEFFnam: 2026\r\n', 'Đồng Hới', 'o\u0300 \u0000 \uFFFD', 'chữ Nôm 𡨸'])
    expect(decodeText(utf8(text))).toBe(text)
})

it('puts U+FFFD where bytes are no UTF-8', () => {
  expect(decodeText(Uint8Array.of(0x78, 0xe3, 0x20, 0xc3))).toBe('x\uFFFD \uFFFD')
})

it('reads a part of a larger room of bytes', () => {
  expect(decodeText(utf8('trước xã sau').subarray(9, 12))).toBe('xã')
})

it('gives what a decoder gives, for whatever bytes', () => {
  const texts = fc.string({ unit: 'binary' }).map(utf8)
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), texts), bytes => {
      expect(decodeText(bytes)).toBe(asDecoded(bytes))
    }),
  )
})
