import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { surelyMentioned } from '../../../src/checks/citations/known-documents.ts'
import { CheckContext } from '../../../src/checks/context.ts'
import { codeKey, codeParts } from '../../../src/citations/key.ts'
import { appendEntries } from '../../../src/citations/register/append-entries.ts'
import { centralRegister } from '../../../src/citations/register/central.ts'
import { entryOfCitation } from '../../../src/citations/register/entry-of-citation.ts'
import { harvest } from '../../../src/citations/register/harvest.ts'
import { readRegister } from '../../../src/citations/register/read-register.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { planOf } from '../../checks/citations/findings.ts'

describe('the central register', () => {
  it('has the form that the register of an office has', () => {
    const { value, diagnostics } = readRegister('v.yaml', readFileSync('data/van-ban-phap-luat.yaml', 'utf8'))
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value?.documents.map(({ home: _, ...document }) => document)).toEqual(
      centralRegister().documents.map(({ home: _, ...document }) => document),
    )
  })

  it('has every entry of its file, and its date', () => {
    const data = parse(readFileSync('data/van-ban-phap-luat.yaml', 'utf8'))
    expect(centralRegister().documents).toHaveLength(data.van_ban.length)
    const { day, month, year } = centralRegister().homes[0]!.date!
    const two = (part: number) => String(part).padStart(2, '0')
    expect(`${year}-${two(month)}-${two(day)}`).toBe(data.cap_nhat)
  })

  it('tells documents of one number by their dates', () => {
    const register = centralRegister()
    expect(register.find('6/qđ-ttg').map(({ code }) => code)).toEqual(['06/QĐ-TTg'])
    expect(register.find('06/QĐ-TTg', { day: 6, month: 1, year: 2022 })).toHaveLength(1)
    expect(register.find('06/QĐ-TTg', { day: 7, month: 1, year: 2022 })).toEqual([])
  })

  it('finds a document whose Đ has lost its bar', () => {
    expect(
      centralRegister()
        .find('30/2020/ND-CP')
        .map(({ code }) => code),
    ).toEqual(['30/2020/NĐ-CP'])
  })

  it('is searched without marks', () => {
    expect(
      centralRegister()
        .search('TINH GIAN bien che 154')
        .map(({ code }) => code),
    ).toEqual(['154/2025/NĐ-CP'])
  })

  it('knows laws by their names', () => {
    const years = centralRegister()
      .laws('tổ chức chính quyền địa phương')
      .map(({ issued }) => issued?.year)
    expect(years).toEqual([2015, 2025, 2025])
  })
})

it.each([
  ['05/QĐ-UBND', '5/qđ – ubnd'],
  ['12-NQ/TU', '12 - NQ/TU'],
  ['05/QĐ-UBND', '5/QD-UBND'],
  ['05/QĐ-UBND', '05/QĐUBND'],
  ['15/2024/NĐ-CP', '15/2024/Nđ-CP'.normalize('NFD')],
])('%s and %s are one code', (one, other) => expect(codeKey(one)).toBe(codeKey(other)))

it.each([
  ['5/ĐA-UBND', '5/DA-UBND'],
  ['5/2024/ĐA-UBND', '5/2024/DA-UBND'],
  ['12/QĐ-UBND', '1/2QĐ-UBND'],
  ['ĐA-UBND', 'DA-UBND'],
])('%s and %s are two codes', (one, other) => expect(codeKey(one)).not.toBe(codeKey(other)))

it('a code has its parts', () => {
  expect(codeParts('066.7/2025/NQ-CP')).toEqual({ number: '66.7', year: '2025', symbol: 'NQ-CP' })
  expect(codeParts('QĐ-UBND')).toBeUndefined()
})

describe('a register of an office', () => {
  it.each([
    ['van_ban:\n  - so_hieu: 1/QĐ-X\n', 'thiếu `loai`', 2],
    ['van_ban:\n  - so_hieu: 1/QĐ-X\n    loai: Quyết định\n    ngay: 1/1/2025\n', 'không có khóa `ngay`', 4],
    ['van_ban:\n  - so_hieu: 1/QĐ-X\n    loai: Quyết định\n    do_tin_cay: chac\n', 'chỉ nhận: cao, vua', 4],
    [
      'van_ban:\n  - so_hieu: 1/QĐ-X\n    loai: Quyết định\n    ngay_ban_hanh: 31/02/2025\n',
      'không đúng dạng',
      4,
    ],
  ])('with a mistake is told in Vietnamese at its place', (text, words, line) => {
    const { value, diagnostics } = readRegister('s.yaml', text)
    expect(value).toBeUndefined()
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.message).toContain(words)
    expect(diagnostics[0]?.start.line).toBe(line)
  })

  const one = { so_hieu: '5/QĐ-UBND', loai: 'Quyết định', ten: "về 'việc': #này" }

  it.each([
    ['there is none', undefined],
    ['it is empty', ''],
    ['its list is empty', "cap_nhat: '2024-01-01'\nvan_ban: []\n"],
    ['its list has no value', 'van_ban:\n'],
    ['it has no list', "# của xã\ncap_nhat: '2024-01-01'"],
    ['its last line has no end', 'van_ban:\n- so_hieu: 1/QĐ-X\n  loai: Quyết định'],
    ['it ends with a comment', 'van_ban:\n  - so_hieu: 1/QĐ-X # gốc\n    loai: Quyết định\n# hết\n'],
    ['keys follow its list', 'van_ban:\n  - so_hieu: 1/QĐ-X\n    loai: Quyết định\ncap_nhat: 01/01/2024\n'],
    ['its lines end as in Windows', 'van_ban:\r\n  - so_hieu: 1/QĐ-X\r\n    loai: Quyết định\r\n'],
  ])('gets entries at the end of its list when %s', (_, text) => {
    const changed = appendEntries(text, [one], '2026-01-05')!
    const before = readRegister('s.yaml', text ?? '').value!.documents.map(({ code }) => code)
    const { value, diagnostics } = readRegister('s.yaml', changed)
    expect(diagnostics).toEqual([])
    expect(value?.documents.map(({ code }) => code)).toEqual([...before, '5/QĐ-UBND'])
    expect(value?.documents.at(-1)).toMatchObject({ title: "về 'việc': #này", isVerified: false })
    for (const comment of text?.match(/#.*/g) ?? []) expect(changed).toContain(comment)
    if (text?.includes('cap_nhat')) expect(changed).toContain("cap_nhat: '2026-01-05'")
  })

  it('in a form that cannot be added to stays as it is', () => {
    expect(
      appendEntries('van_ban: [{ so_hieu: 1/QĐ-X, loai: Quyết định }]\n', [one], '2026-01-05'),
    ).toBeUndefined()
  })
})

describe('a harvest', () => {
  const read = (lines: string[]) => {
    const plan = readPlan('k.yaml', planOf(lines), () => ({ error: '' })).value!
    return { name: 'k.yaml', mentions: surelyMentioned(new CheckContext(plan)) }
  }
  const local = 'Quyết định số 44/QĐ-UBND ngày 13/02/2025 của Ủy ban nhân dân tỉnh Lâm Đồng ban hành Quy chế'

  it('takes what the register does not have, each document once, with the parts of all its mentions', () => {
    const { entries } = harvest(
      [
        read([
          '- Theo Quyết định số 44/QĐ-UBND; Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
          `- Theo ${local}.`,
        ]),
        read([`- Theo ${local}.`]),
      ],
      centralRegister(),
    )
    expect(entries).toEqual([
      {
        so_hieu: '44/QĐ-UBND',
        loai: 'Quyết định',
        ten: 'ban hành Quy chế',
        co_quan: 'Ủy ban nhân dân tỉnh Lâm Đồng',
        ngay_ban_hanh: '2025-02-13',
        trang_thai: 'khong-ro',
        nguon: ['k.yaml'],
        do_tin_cay: 'chua-kiem-chung',
      },
    ])
  })

  it('leaves what is there, and tells what the plan says otherwise', () => {
    const own = readRegister(
      's.yaml',
      'van_ban:\n  - so_hieu: 44/QĐ-UBND\n    loai: Quyết định\n    ngay_ban_hanh: 03/02/2025\n    do_tin_cay: cao\n',
    ).value!
    const { entries, conflicts } = harvest([read([`- Theo ${local}.`])], centralRegister().with(own))
    expect(entries).toEqual([])
    expect(conflicts.map(({ known }) => known.code)).toEqual(['44/QĐ-UBND'])
  })

  it('takes a number that is used again in another year', () => {
    const own = readRegister(
      's.yaml',
      'van_ban:\n  - so_hieu: 44/QĐ-UBND\n    loai: Quyết định\n    ngay_ban_hanh: 03/02/2023\n',
    ).value!
    expect(harvest([read([`- Theo ${local}.`])], centralRegister().with(own)).entries).toHaveLength(1)
  })

  it('does not learn a number that the register knows to be another’s', () => {
    const line =
      '- Theo Nghị định số 26/2020/NĐ-CP ngày 01/6/2020 của Chính phủ về vị trí việc làm và biên chế công chức.'
    expect(harvest([read([line])], centralRegister()).entries).toEqual([])
  })
})

describe('a document typed as it is cited', () => {
  it('becomes an entry', () => {
    expect(
      entryOfCitation('15/CĐ-UBND ngày 3-2-2025 của UBND tỉnh về bão', { daKiemChung: true }),
    ).toMatchObject({
      entry: { so_hieu: '15/CĐ-UBND', loai: 'Công điện', ngay_ban_hanh: '2025-02-03', do_tin_cay: 'cao' },
    })
  })

  it.each(['Quyết định số', 'QUYẾT ĐỊNH số', 'Quyết Định số', 'QĐ'])('has the name of its kind: %s', kind => {
    expect(entryOfCitation(`${kind} 15/QĐ-UBND ngày 3/2/2025`, {})).toMatchObject({
      entry: { loai: 'Quyết định' },
    })
  })

  it.each([
    'một văn bản',
    'Quyết định số 5',
    'Quyết định số 15/QĐUBND',
    'Quyết định số 1/QĐ-UBND ngày 31/02/2025',
  ])('%s is refused in a sentence', words => expect(typeof entryOfCitation(words, {})).toBe('string'))
})
