import { describe, expect, it } from 'vitest'
import { render } from '../../src/pipeline.ts'
import { smallPlan } from '../helpers/small-plan.ts'

/** What is told of the layout when a plan of a place is rendered: severity, the words that are marked, the message. */
async function told(place: string, date = ''): Promise<[string, string, string][]> {
  const text = smallPlan({ decision: date }).replace('dia_danh: X', `dia_danh: ${place}`)
  const lines = text.split('\n')
  const { diagnostics } = await render('k.yaml', text, {
    format: 'docx',
    version: '0.0.0',
    readBeside: () => ({ error: '' }),
  })
  return diagnostics
    .filter(({ rule }) => rule === 'layout/long-place')
    .map(({ severity, start, end, message }) => [
      severity,
      lines[start.line - 1]!.slice(start.column - 1, end.column - 1),
      message,
    ])
}

describe('a place name', () => {
  it('that has room is not told', async () => {
    expect(await told('Cẩm Nhượng')).toEqual([])
  })

  it.each([
    ['Phường Trần Hưng Đạo', '', 'info', /7 mm/],
    ['Phường Văn Miếu - Quốc Tử Giám', '  ngay: 28/11/2026', 'info', /12, 13, 13/],
    ['Phường Văn Miếu - Quốc Tử Giám mở rộng về phía Tây', '', 'warning', /xuống dòng/],
  ] as const)('%s is told at `dia_danh`, with what was done', async (place, date, severity, message) => {
    expect(await told(place, date)).toEqual([[severity, place, expect.stringMatching(message)]])
  })

  it('is told in the document’s own words', async () => {
    const [[, , message]] = (await told('Phường Trần Hưng Đạo')) as [[string, string, string]]
    expect(message).toMatch(/^Cơ quan, địa danh: /)
  })
})

it('a name of an agency that has smaller letters for it is told at `ten`', async () => {
  const text = smallPlan()
    .replace('ten: Ủy ban nhân dân xã X', 'ten: Ủy ban nhân dân phường Hai Bà Trưng')
    .replace('dia_danh: X', 'dia_danh: Phường Hai Bà Trưng')
  const { diagnostics } = await render('k.yaml', text, {
    format: 'docx',
    version: '0.0.0',
    readBeside: () => ({ error: '' }),
  })
  expect(diagnostics.map(({ rule, severity, start }) => [rule, severity, start.line])).toEqual([
    ['layout/long-agency', 'info', 3],
  ])
})

it('plain text is told nothing, and has its date on one line', async () => {
  const place = 'Phường Văn Miếu - Quốc Tử Giám mở rộng về phía Tây'
  const { value, diagnostics } = await render(
    'k.yaml',
    smallPlan().replace('dia_danh: X', `dia_danh: ${place}`),
    {
      format: 'txt',
      version: '0.0.0',
      readBeside: () => ({ error: '' }),
    },
  )
  expect(diagnostics).toEqual([])
  expect(new TextDecoder().decode(value?.bytes)).toMatch(new RegExp(`^${place}, ngày .* năm 2026$`, 'm'))
})
