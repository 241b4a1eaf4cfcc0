import { expect, it } from 'vitest'
import { readMoney } from '../../src/language/money.ts'

it.each([
  ['150 triệu đồng', '', 150_000_000],
  ['2,5 tỷ', '', 2_500_000_000],
  ['1.250.000 đồng', '', 1_250_000],
  ['350 nghìn đồng.', '', 350_000],
  ['15.000.000 VNĐ', '', 15_000_000],
  ['150', 'Kinh phí (triệu đồng)', 150_000_000],
  ['1.500', 'Kinh phí (ĐVT: đồng)', 1500],
  ['2 tỷ đồng', 'Kinh phí (triệu đồng)', 2_000_000_000],
  ['150', 'Kinh phí', 150],
  ['150 triê\u0323u đô\u0300ng', '', 150_000_000],
])('a sum is read with its unit, or that of its column: %s, %s', (text, title, value) =>
  expect(readMoney(text, title)?.value).toBe(value),
)

it.each([
  'Khoảng 150 triệu đồng',
  '100 - 150 triệu đồng',
  '150 triệu đồng; 20 triệu đồng',
  'Ngân sách xã',
  '',
  '1.5',
  '-',
])('what is not one sum is none: %s', text => expect(readMoney(text)).toBeUndefined())
