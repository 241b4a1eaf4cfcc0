import { nearest } from '../language/nearest.ts'
import { rootShape, type Shape } from './shape.ts'
import type { Fault } from './template-faults.ts'

/**
 * Which way a name leads from the data its template was called with: down into it, nowhere, or up to the root. Templates that call each
 * other end only when they go down.
 */
export type Way = 'down' | 'same' | 'up'

interface Context {
  shape: Shape
  way: Way
}

/** What names mean at a place of a template. */
export interface Scope {
  /** What `this` is, from the template's own data to the innermost block's; `../` goes back one. */
  contexts: readonly Context[]
  /** Whether `@index` and the like are there. */
  inLoop: boolean
  /** Data that an `{{#if}}` or `{{#with}}` around the place has found to be there. */
  present: ReadonlySet<string>
}

/** What a name stands for. */
export interface Resolved extends Context {
  /** The same for every name of the same data in a template. */
  key: string
}

/** The scope at the beginning of a template that is called with data of a shape. */
export const templateScope = (shape: Shape): Scope => ({
  contexts: [{ shape, way: 'same' }],
  inLoop: false,
  present: new Set(),
})

/** Helpers that begin a block, each with one name. */
export const blockHelpers = ['if', 'unless', 'each', 'with'] as const
export type BlockHelper = (typeof blockHelpers)[number]

export const isBlockHelper = (name: string): name is BlockHelper =>
  blockHelpers.some(helper => helper === name)

/** The scopes inside a block and behind its `{{else}}`; undefined when the helper cannot be used with such data. */
export function blockScopes(
  helper: BlockHelper,
  found: Resolved,
  scope: Scope,
): { main: Scope; inverse: Scope } | undefined {
  switch (helper) {
    case 'if':
      return { main: knowing(scope, found), inverse: scope }
    case 'unless':
      return { main: scope, inverse: knowing(scope, found) }
    case 'each':
      return found.shape.kind === 'list'
        ? { main: ofItems(scope, found, found.shape.of()), inverse: scope }
        : undefined
    case 'with':
      return found.shape.kind === 'map' ? { main: within(scope, found), inverse: scope } : undefined
  }
}

const ofItems = (scope: Scope, list: Resolved, item: Shape): Scope => ({
  ...scope,
  contexts: [...scope.contexts, { shape: item, way: list.way === 'up' ? 'up' : 'down' }],
  inLoop: true,
})

/** Handlebars gives `{{#with this}}` no context of its own. */
const within = (scope: Scope, map: Resolved): Scope =>
  map.key === String(scope.contexts.length - 1)
    ? scope
    : { ...knowing(scope, map), contexts: [...scope.contexts, map] }

/** The scope where data is known to be there. */
const knowing = (scope: Scope, { key }: Resolved): Scope => ({
  ...scope,
  present: new Set([...scope.present, key]),
})

/** Whether data may be missing at the place; what a block or a call has made its context is there. */
export const mayBeAbsent = (scope: Scope, { shape, key }: Resolved): boolean =>
  shape.kind === 'map' && shape.maybe && key.includes('.') && !scope.present.has(key)

/**
 * What a path of a template stands for.
 * @returns what it leads to, or why it leads nowhere.
 */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): Resolved | Fault {
  if (path.type !== 'PathExpression')
    return {
      rule: 'template/not-a-name',
      message: 'ở đây phải là tên một dữ liệu.',
      hint: 'Ví dụ {{trich_yeu}}.',
    }
  return path.data ? resolveData(path, scope) : resolveName(path, scope)
}

function resolveData(path: hbs.AST.PathExpression, scope: Scope): Resolved | Fault {
  const [name, ...parts] = path.parts as string[]
  if (name === 'root') return descend({ shape: rootShape, way: 'up', key: '@root' }, parts, scope)
  const isLoopName = name === 'index' || name === 'first' || name === 'last'
  if (!isLoopName || parts.length > 0)
    return unknownName(`@${path.original.slice(1)}`, ['@root', '@index', '@first', '@last'])
  if (!scope.inLoop || path.depth > 0)
    return {
      rule: 'template/not-in-loop',
      message: `\`@${name}\` chỉ dùng được ngay trong {{#each …}} của cùng tệp mẫu.`,
    }
  const shape: Shape = name === 'index' ? { kind: 'text', plain: true } : { kind: 'flag' }
  return { shape, way: 'down', key: `@${name}` }
}

function resolveName(path: hbs.AST.PathExpression, scope: Scope): Resolved | Fault {
  const index = scope.contexts.length - 1 - path.depth
  const context = scope.contexts[index]
  if (context === undefined)
    return {
      rule: 'template/too-far-up',
      message: `\`${path.original}\` đi lên quá dữ liệu của mẫu này.`,
      hint: 'Dùng @root để lấy dữ liệu từ đầu.',
    }
  return descend({ ...context, key: String(index) }, path.parts as string[], scope)
}

function descend(from: Resolved, parts: readonly string[], scope: Scope): Resolved | Fault {
  let here = from
  for (const part of parts) {
    if (mayBeAbsent(scope, here)) return absent(here)
    const { shape } = here
    const fields = shape.kind === 'map' ? shape.fields : {}
    const next = Object.hasOwn(fields, part) ? fields[part] : undefined
    if (next === undefined) return unknownName(part, Object.keys(fields))
    here = { shape: next, way: here.way === 'up' ? 'up' : 'down', key: `${here.key}.${part}` }
  }
  return here
}

/** Told where data is used that may not be there: a plan without a decision would stop the render. */
export function absent({ key }: Resolved): Fault {
  const name = key.replace(/^[^.]*\./, '')
  return {
    rule: 'template/may-be-absent',
    message: `\`${name}\` có thể không có trong một kế hoạch.`,
    hint: `Đặt chỗ này trong {{#if ${name}}} … {{/if}} hoặc {{#with ${name}}} … {{/with}}.`,
  }
}

function unknownName(name: string, names: readonly string[]): Fault {
  const close = nearest(name, names)
  return {
    rule: 'template/unknown-name',
    message: `không có dữ liệu nào tên là \`${name}\` ở đây.`,
    hint:
      close !== undefined
        ? `Có phải ý là \`${close}\`?`
        : names.length > 0
          ? `Ở đây có: ${names.join(', ')}.`
          : 'Dữ liệu ở đây là chữ hoặc danh sách, không có tên nào bên trong.',
  }
}
