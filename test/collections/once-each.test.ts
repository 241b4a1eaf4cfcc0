import { describe, expect, it } from 'vitest'
import { onceEach } from '../../src/collections/once-each.ts'

describe('what is worked out once for each thing', () => {
  it('is the same thing each time, also where there is nothing', () => {
    const asked: string[] = []
    const letters = onceEach((text: string) => {
      asked.push(text)
      return text === '' ? undefined : [...text]
    })
    expect(letters('ab')).toBe(letters('ab'))
    expect(letters('ab')).toEqual(['a', 'b'])
    expect([letters(''), letters('')]).toEqual([undefined, undefined])
    expect(asked).toEqual(['ab', ''])
  })
})
