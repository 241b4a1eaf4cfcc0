import { readdirSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import jsTokens from 'js-tokens'

/** An expression as it stands in a file of `src`. */
export interface Expression {
  file: string
  expression: RegExp
}

/** All expressions that are written in `src`. */
export function readExpressions(): Expression[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .flatMap(file => {
      const options = { loader: 'ts', target: 'es2023', charset: 'utf8' } as const
      const { code } = transformSync(readFileSync(`src/${file}`, 'utf8'), options)
      return [...jsTokens(code)]
        .filter(({ type }) => type === 'RegularExpressionLiteral')
        .map(({ value }) => ({ file, expression: fromLiteral(value) }))
    })
}

function fromLiteral(literal: string): RegExp {
  const end = literal.lastIndexOf('/')
  return new RegExp(literal.slice(1, end), literal.slice(end + 1))
}

/** What a text can be filled with to make an expression go back and forth. */
const fillings = [
  ' ',
  '\u00a0',
  '\n',
  '-',
  '.',
  ',',
  ';',
  ' ,',
  '1',
  '1.',
  'a',
  'A',
  'a ',
  '(',
  '{{',
  '<',
  '*',
  '"',
  '“',
  '/',
].concat([' | ', '1/2', 'năm ', 'số 1', '\\', ', ', '- ', 'XÃ ', 'và '])

/** The same, with the words of an expression itself. */
export const fillingsFor = ({ source }: RegExp): string[] => [
  ...fillings,
  ...new Set((source.match(/\p{L}{2,}/gu) ?? []).slice(0, 4).map(word => `${word} `)),
]

/** Texts of a length: the filling alone, and between what no expression ends at. */
export const texts = (filling: string, length: number): string[] => {
  const filled = filling.repeat(Math.ceil(length / filling.length))
  return [`a${filled}b`, filled]
}

/** Milliseconds of this thread that an expression takes with a text. */
export function timeOf(expression: RegExp, text: string): number {
  expression.lastIndex = 0
  const start = process.cpuUsage().user
  if (expression.global) for (const _ of text.matchAll(expression));
  else expression.exec(text)
  return (process.cpuUsage().user - start) / 1000
}
