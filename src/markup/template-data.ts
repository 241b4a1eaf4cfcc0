import { type Fault, unknownMarkup } from './read-element.ts'
import { rootShape, type Shape } from './shape.ts'

/** Data of a plan that has everything. The way from the root names it; all items of a list are one. */
export interface TemplateData {
  shape: Shape
  way: string
}

/** What names mean at a place of a template. */
export interface Scope {
  /** What `this` is, from the template's own data to the innermost block's; `../` goes back one. */
  contexts: readonly TemplateData[]
  /** Ways of data that is surely there: the template's own, and what an `{{#if}}` or `{{#with}}` has found. */
  present: ReadonlySet<string>
  /** Names that begin with `@`. */
  special: Readonly<Record<string, TemplateData>>
}

/** All that the outermost template is given. */
export const root: TemplateData = { shape: rootShape, way: '' }

const inLoop: Scope['special'] = {
  '@root': root,
  '@index': { shape: { kind: 'text', plain: true }, way: '@index' },
  '@first': { shape: { kind: 'flag' }, way: '@first' },
  '@last': { shape: { kind: 'flag' }, way: '@last' },
}

/** The scope at the beginning of a template that is called with data. */
export const templateScope = (data: TemplateData): Scope => ({
  contexts: [data],
  present: new Set([data.way]),
  special: { '@root': root },
})

/** Helpers that begin a block, and the kind of data that each is for; the others take any. */
export const blockKinds: Record<string, Shape['kind'] | undefined> = {
  if: undefined,
  unless: undefined,
  each: 'list',
  with: 'map',
}

/** The scopes inside a block and behind its `{{else}}`. */
export function blockScopes(
  helper: string,
  { shape, way }: TemplateData,
  scope: Scope,
): [main: Scope, inverse: Scope] {
  const known: Scope = { ...scope, present: new Set(scope.present).add(way) }
  if (helper === 'unless') return [scope, known]
  if (shape.kind === 'list' && helper === 'each') {
    const item = { shape: shape.of(), way: `${way}[]` }
    // What was found of another item of the same list says nothing of this one.
    const present = new Set([...scope.present].filter(found => !found.startsWith(item.way)))
    return [{ contexts: [...scope.contexts, item], present, special: inLoop }, scope]
  }
  // Handlebars gives `{{#with this}}` no context of its own.
  if (helper !== 'with' || scope.contexts.at(-1)!.way === way) return [known, scope]
  return [{ ...known, contexts: [...scope.contexts, { shape, way }] }, scope]
}

/** Reported where data is used that may not be there: a plan without a decision would stop the render. */
export function absent({ shape, way }: TemplateData, scope: Scope, name: string): Fault | undefined {
  if (shape.kind !== 'map' || !shape.maybe || scope.present.has(way)) return undefined
  return {
    rule: 'template/may-be-absent',
    message: `\`${name}\` có thể không có trong một kế hoạch.`,
    hint: `Đặt chỗ này trong {{#if ${name}}} … {{/if}} hoặc {{#with ${name}}} … {{/with}}.`,
  }
}

/**
 * What a path of a template stands for.
 * @returns what it leads to, or why it leads nowhere.
 */
export function resolve(path: hbs.AST.PathExpression, scope: Scope): TemplateData | Fault {
  const { type, original, depth, data } = path
  if (type !== 'PathExpression')
    return {
      rule: 'template/not-a-name',
      message: 'ở đây phải là tên một dữ liệu.',
      hint: 'Ví dụ {{trich_yeu}}.',
    }
  const parts = [...(path.parts as string[])]
  const special = data ? `@${parts.shift()}` : ''
  if (data && !Object.hasOwn(inLoop, special)) return unknownName(special, Object.keys(inLoop))
  let here = data && depth === 0 ? scope.special[special] : scope.contexts.at(-1 - depth)
  if (here === undefined || (data && depth > 0))
    return {
      rule: data ? 'template/not-in-loop' : 'template/too-far-up',
      message: data
        ? `\`${special}\` chỉ dùng được ngay trong {{#each …}} của cùng tệp mẫu.`
        : `\`${original}\` đi lên quá dữ liệu của mẫu này.`,
      hint: 'Dùng @root để lấy dữ liệu từ đầu.',
    }
  for (const [index, part] of parts.entries()) {
    const fault = absent(here, scope, original.slice(0, -parts.slice(index).join('.').length - 1))
    if (fault) return fault
    const fields: Readonly<Record<string, Shape>> = here.shape.kind === 'map' ? here.shape.fields : {}
    const shape = fieldOf(fields, part)
    if (shape === undefined) return unknownName(part, Object.keys(fields))
    here = { shape, way: `${here.way}.${part}` }
  }
  return here
}

const unknownName = (name: string, names: readonly string[]): Fault =>
  unknownMarkup('template/unknown-name', `không có dữ liệu nào tên là \`${name}\` ở đây.`, name, names)

const fieldOf = <Field>(fields: Readonly<Record<string, Field>>, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined
