import { describe, expect, it } from 'vitest'
import { renderText } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'

describe('a list pasted from Word', () => {
  it('has a blank behind its marks, where Word puts a TAB', async () => {
    const lines = new TextDecoder()
      .decode(await renderText(contentPlan('    - |\n      -\tMột việc.\n      1.\tHai việc.'), 'txt'))
      .trimEnd()
      .split('\n')
    expect(lines.slice(-2)).toEqual(['- Một việc.', '1. Hai việc.'])
  })
})
