import { beforeAll, describe, expect, it } from 'vitest'
import { checkDocument, compareDocuments, listTasks, nextPlan, renderDocument } from '../../src/index.ts'
import { filledSpec, places } from './filled-spec.ts'

const source = (text: string) => ({ file: 'a.yaml', text })

/** What the commands do with the text of a spec. */
const acts: Record<string, (text: string) => unknown> = {
  check: text => checkDocument(source(text)),
  'render --format txt': text => renderDocument(source(text), { format: 'txt' }),
  'render --format html': text => renderDocument(source(text), { format: 'html' }),
  render: text => renderDocument(source(text)),
  diff: text => compareDocuments(source(text), source(text.replaceAll('An Hòa', 'Bình Hòa'))),
  next: text => nextPlan(source(text)),
  tasks: text => listTasks(source(text), { by: 'unit' }),
}

const fillings = [
  'a ',
  ' ',
  '- ',
  '1.',
  '(',
  'Điều 1 ',
  'Nghị định số 1/2020/NĐ-CP, ',
  'XÃ ',
  'Sở Y tế, ',
  '…',
]
const filled = (filling: string, length: number): string => `a${filling.repeat(length / filling.length)}b`

/** Milliseconds of this thread. */
async function timeOf(act: (text: string) => unknown, text: string): Promise<number> {
  const start = process.cpuUsage().user
  await act(text)
  return (process.cpuUsage().user - start) / 1000
}

beforeAll(async () => {
  for (const act of Object.values(acts)) for (const text of ['một', 'hai']) await act(filledSpec(text))
})

describe.each(Object.entries(acts))('%s', (_, act) => {
  it.each(fillings)('takes no more than its share when every text of a spec grows by %j', async filling => {
    const [before, after] = [filledSpec(filled(filling, 2000)), filledSpec(filled(filling, 8000))]
    const shorter = await timeOf(act, before)
    // Four times the text: linear growth is 4, quadratic growth 16. What is over at once tells nothing.
    if ((await timeOf(act, after)) < Math.max(100, 7 * shorter)) return
    const times = async (text: string) => Math.min(await timeOf(act, text), await timeOf(act, text))
    expect((await times(after)) / (await times(before)), `${places.length} places`).toBeLessThan(9)
  })
})
