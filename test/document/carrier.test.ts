import { describe, expect, it } from 'vitest'
import {
  carriedText,
  carrierName,
  editedSince,
  hiddenPlace,
  labelHash,
  readCarrier,
  rowHash,
  splitLabel,
  textHash,
} from '../../src/document/carrier.ts'
import fc from '../helpers/fast-check.ts'

const hashes = (count: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: count, maxLength: count })
    .map(all => all.join(''))
const places = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 8 })
  .map(parts => parts.join('_'))
  // The mark of a row is no part of a place.
  .filter(place => !/(?:^|_)r(?:_|$)/.test(place))
const carriers = fc.record(
  {
    kind: fc.constantFrom('paragraph' as const, 'row' as const),
    place: places,
    hash: hashes(8),
    label: hashes(4),
  },
  { requiredKeys: ['kind', 'place', 'hash'] },
)

describe('the name of a bookmark that carries a place and a hash', () => {
  it('is one that Word hides and takes, and is read again as it was written', () => {
    fc.assert(
      fc.property(carriers, carrier => {
        const name = carrierName(carrier)
        expect(name).toMatch(/^_[a-z0-9_]{1,39}$/)
        const read = readCarrier(name)!
        const isShort = name.includes(`_${carrier.place}_`)
        expect(read).toEqual({ ...carrier, place: isShort ? carrier.place : read.place })
        expect(carrierName(read)).toBe(name)
      }),
    )
  })

  it('keeps places apart that are too long to stand in it', () => {
    const long = (end: string) =>
      carrierName({ kind: 'row', place: `kh_1_2_3_4_5_6_7_8_9_10_${end}`, hash: '0123abcd' })
    expect(long('11')).toMatch(/^_cc_z[0-9a-f]{8}_r_0123abcd$/)
    expect(long('11')).not.toBe(long('12'))
  })

  it('is known as a copy where LibreOffice made one', () => {
    expect(readCarrier('_cc_kh_3_2doan_0123abcd_Copy_1')).toEqual({
      kind: 'paragraph',
      place: 'kh_3_2doan',
      hash: '0123abcd',
      isCopy: true,
    })
  })

  it.each(['_kh_3', '_GoBack', '_Toc123456', 'dieu_1', '_cc_', '_cc_kh', '_cc_0123abcd', '_cc_kh_0123ABCD'])(
    '%s is none',
    name => expect(readCarrier(name)).toBeUndefined(),
  )

  it('does not show an id that a person typed', () => {
    expect(hiddenPlace('_ma_NV_01')).toMatch(/^m[0-9a-f]{8}$/)
    expect(hiddenPlace('_ma_NV_01')).toBe(hiddenPlace('_ma_nv_01'))
    expect(hiddenPlace('_ma_NV_01')).not.toBe(hiddenPlace('_ma_NV_02'))
  })
})

describe('the hash of a text', () => {
  const same = (one: string, other: string) => expect(textHash(other)).toBe(textHash(one))

  it('is that of the words, however their letters, blanks and hyphens are written', () => {
    const text = 'Số 12-NQ/TU ngày 05 tháng 02 của Ủy ban nhân dân'
    same(text, text.normalize('NFD'))
    same(text, 'Số\u00a012\u2011NQ/TU  ngày\u200705 tháng\n02 của\tỦy ban nhân dân ')
    same(text, '\u200bSố 12-NQ/TU ngày 05 thá\u00adng 02 của Ủy\u2060 ban nhân dân')
  })

  it.each([
    ['a letter', 'hòa', 'hoà'],
    ['a capital', 'Ủy ban', 'ủy ban'],
    ['a sign', 'xong.', 'xong;'],
    ['a blank inside', 'kết quả', 'kếtquả'],
    ['a reference to a note', 'kết quả', 'kết quả\uFFFC'],
  ])('is another one for %s', (_, one, other) => expect(textHash(one)).not.toBe(textHash(other)))

  it('is that of the text as it is compared, and comparing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const carried = carriedText(text)
        expect(carriedText(carried)).toBe(carried)
        expect(textHash(carried)).toBe(textHash(text))
      }),
    )
  })

  it('of a row tells cells and paragraphs apart, and forgets empty paragraphs', () => {
    expect(rowHash([['a b'], ['c']])).not.toBe(rowHash([['a'], ['b c']]))
    expect(rowHash([['a', 'b']])).not.toBe(rowHash([['a'], ['b']]))
    expect(rowHash([['a', ' ', 'b'], []])).toBe(rowHash([['a', 'b'], ['']]))
  })
})

describe('a label before the words', () => {
  it.each([
    ['I. MỤC TIÊU', 'I.', 'MỤC TIÊU'],
    ['1.\u00a0Tên', '1.', 'Tên'],
    ['1.2. Tên', '1.2.', 'Tên'],
    ['1.2 Tên', '1.2', 'Tên'],
    ['a) Tên', 'a)', 'Tên'],
    ['đ) Tên', 'đ)', 'Tên'],
    ['(1) Tên', '(1)', 'Tên'],
    ['1/ Tên', '1/', 'Tên'],
    ['Điều 12. Ban hành', 'Điều 12.', 'Ban hành'],
    ['Phần I\nMỞ ĐẦU', 'Phần I', 'MỞ ĐẦU'],
    ['PHỤ LỤC II', 'PHỤ LỤC II', ''],
    ['Phụ lục', '', 'Phụ lục'],
    ['- 1. Tên', '', '- 1. Tên'],
    ['2025 là năm', '', '2025 là năm'],
    ['Mục tiêu chung', '', 'Mục tiêu chung'],
    ['Điều kiện thực hiện', '', 'Điều kiện thực hiện'],
  ])('of “%s” is “%s”', (text, label, words) => {
    expect(splitLabel(text)).toEqual({ label, words })
    expect(splitLabel(text.normalize('NFD'))).toEqual({ label, words })
  })

  it('and the words are looked at apart, so that a new number is no edit of the words', () => {
    const carrier = { hash: textHash('Mục tiêu'), label: labelHash('1.') }
    expect(editedSince(carrier, '1. Mục tiêu')).toEqual({ words: false, label: false })
    expect(editedSince(carrier, '2. Mục tiêu')).toEqual({ words: false, label: true })
    expect(editedSince(carrier, '1. Mục đích')).toEqual({ words: true, label: false })
    expect(editedSince(carrier, 'Mục tiêu')).toEqual({ words: false, label: true })
    expect(editedSince({ hash: textHash('2. Tên') }, '2. Tên')).toEqual({ words: false, label: false })
  })
})
