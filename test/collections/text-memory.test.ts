import { expect, it } from 'vitest'
import { TextMemory } from '../../src/collections/text-memory.ts'

/** A memory, and the texts that something was made of, in their order. */
function watched(characters: number): { ask: (text: string) => string; made: string[] } {
  const memory = new TextMemory<string>(characters)
  const made: string[] = []
  const make = (text: string): string => {
    made.push(text)
    return text.toUpperCase()
  }
  return { ask: text => memory.of(text, make), made }
}

it('makes a thing of a text once', () => {
  const { ask, made } = watched(100)
  expect([ask('xã'), ask('huyện'), ask('xã')]).toEqual(['XÃ', 'HUYỆN', 'XÃ'])
  expect(made).toEqual(['xã', 'huyện'])
})

it('keeps what is asked for again and again, and forgets what is not', () => {
  const { ask, made } = watched(40)
  ask('rare')
  for (let index = 100; index < 200; index++) {
    ask('often')
    ask(`once ${index}`)
  }
  expect(made.filter(text => text === 'often')).toHaveLength(1)
  ask('rare')
  expect(made.filter(text => text === 'rare')).toHaveLength(2)
})

it('never holds more characters than it has room for', () => {
  const { ask, made } = watched(1000)
  const texts = Array.from({ length: 500 }, (_, index) => `text ${index}`.padEnd(50, '.'))
  for (const text of texts) ask(text)
  made.length = 0
  for (const text of texts.slice(-10).reverse()) ask(text)
  expect(made).toEqual([])
  for (const text of texts.slice(0, 480)) ask(text)
  expect(made).toHaveLength(480)
})

it('does not keep a text that would take all the room', () => {
  const { ask, made } = watched(40)
  ask('short')
  ask('x'.repeat(21))
  ask('x'.repeat(21))
  ask('short')
  expect(made.map(text => text.length)).toEqual([5, 21, 21])
})
