import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { outermost } from './built-in.ts'
import type { ParsedTemplate } from './parse-template.ts'
import { type Fault, unknownMarkup } from './read-element.ts'
import type { Shape } from './shape.ts'
import {
  absent,
  blockKinds,
  blockScopes,
  resolve,
  root,
  type Scope,
  type TemplateData,
  templateScope,
} from './template-data.ts'
import { marks, TemplateTags } from './template-tags.ts'
import { diagnosticOf, stretchOf, type Visit, visitsUpFrom } from './template-visit.ts'
import type { ContentModel } from './vocabulary.ts'

/** Where in a template the walk is: what names mean here, and what markup may stand here. */
interface Place {
  visit: Visit
  scope: Scope
  tags: TemplateTags
}

/** What a check of templates gives. */
interface CheckedTemplates {
  diagnostics: Diagnostic[]
  /** Names of the templates that are called from the outermost one. */
  used: ReadonlySet<string>
}

const wordHelpers = ['hoa']

const unknownConstruct: Fault = {
  rule: 'template/unknown-construct',
  message:
    'mẫu chỉ dùng {{tên}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} và {{> mẫu-con}}, không có `as |…|`.',
}

/** What data of a kind is called, and how a template uses it. */
const kinds: Record<Shape['kind'], { words: string; use: (name: string) => string }> = {
  text: { words: 'chữ để in', use: name => `{{${name}}}` },
  flag: { words: 'có/không', use: name => `{{#if ${name}}} … {{/if}}` },
  list: { words: 'danh sách', use: name => `{{#each ${name}}} … {{/each}}` },
  map: { words: 'một nhóm dữ liệu', use: name => `{{#with ${name}}} … {{/with}}` },
}

/**
 * Checks a set of templates by one walk through the document of a plan that has everything: both sides of each `{{#if}}`, each list once.
 * Every name is held against the shape of the data, every element and class against the vocabulary; a mistake is reported at its own line.
 * @param templates all templates by name, built-in ones included.
 */
export function checkTemplates(templates: ReadonlyMap<string, ParsedTemplate>): CheckedTemplates {
  const walk = new TemplateWalk(templates)
  const template = templates.get(outermost)
  if (template) walk.template({ template, data: root }, 'sections')
  return { diagnostics: sortDiagnostics([...walk.diagnostics.values()]), used: walk.used }
}

class TemplateWalk {
  /** Reported once each: a template that is called from many places is walked more than once. */
  readonly diagnostics = new Map<string, Diagnostic>()
  readonly used = new Set<string>()
  private readonly walked = new Set<string>()
  private readonly templates: ReadonlyMap<string, ParsedTemplate>

  constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.templates = templates
  }

  template(visit: Visit, model: ContentModel): void {
    const { template, data } = visit
    this.used.add(template.name)
    const key = `${model} ${data.way} ${template.name}`
    if (this.walked.has(key)) return
    this.walked.add(key)
    const tags = new TemplateTags(model, (fault, start, end) => this.tell(visit, fault, start, end))
    this.body(template.program, { visit, scope: templateScope(data), tags })
  }

  private body({ body }: hbs.AST.Program, place: Place): void {
    const { tags, visit } = place
    tags.body(() => {
      let markup = ''
      let from = 0
      for (const statement of body) {
        const [start, end] = stretchOf(statement, visit)
        if (markup === '') from = start
        const printed = this.printed(statement, place, end - start)
        markup = markup.padEnd(start - from) + (printed ?? '')
        if (printed !== undefined) continue
        tags.read(markup, from)
        markup = ''
        this.statement(statement, place)
      }
      tags.read(markup, from)
    })
  }

  /** What a statement puts into the markup, of the length it has in the template; undefined for one that leads to other markup. */
  private printed(statement: hbs.AST.Statement, place: Place, length: number): string | undefined {
    if (statement.type === 'ContentStatement') return String((statement as hbs.AST.ContentStatement).original)
    if (statement.type === 'CommentStatement') return ' '.repeat(length)
    if (statement.type !== 'MustacheStatement') return undefined
    const isPlain = this.value(statement as hbs.AST.MustacheStatement, place)
    return (isPlain ? marks.plain : marks.words).repeat(length)
  }

  private statement(statement: hbs.AST.Statement, place: Place): void {
    if (statement.type === 'BlockStatement') this.block(statement as hbs.AST.BlockStatement, place)
    else if (statement.type === 'PartialStatement') this.call(statement as hbs.AST.PartialStatement, place)
    else this.tellAt(statement, place, unknownConstruct)
  }

  /** Whether a value is plain, as far as is known. */
  private value(mustache: hbs.AST.MustacheStatement, place: Place): boolean {
    if (!mustache.escaped)
      this.tellAt(mustache, place, {
        rule: 'template/unescaped',
        message: 'không dùng ba ngoặc {{{ }}} hay {{& }}: chữ của kế hoạch không được thành thẻ.',
        hint: 'Dùng hai ngoặc {{ }}.',
      })
    const { params, hash } = mustache
    const isHelper = params.length > 0 || hash !== undefined || wordHelpers.includes(nameOf(mustache.path))
    if (isHelper && !this.isHelper(mustache, wordHelpers, place)) return true
    const shape = this.dataOf((isHelper ? params[0] : mustache.path)!, place, 'text')?.shape
    return shape?.kind !== 'text' || shape.plain
  }

  private block(block: hbs.AST.BlockStatement, place: Place): void {
    if (!this.isHelper(block, Object.keys(blockKinds), place)) return
    if (block.program?.blockParams?.length) this.tellAt(block, place, unknownConstruct)
    const helper = nameOf(block.path)
    const data = this.dataOf(block.params[0]!, place, blockKinds[helper])
    // Without the data it is not known what the names inside mean.
    if (data === undefined) return
    const [main, inverse] = blockScopes(helper, data, place.scope)
    if (block.program) this.body(block.program, { ...place, scope: main })
    if (block.inverse) this.body(block.inverse, { ...place, scope: inverse })
  }

  private call(call: hbs.AST.PartialStatement, place: Place): void {
    const name = nameOf(call.name)
    const template = this.templates.get(name)
    if (template === undefined) {
      const message = name === '' ? 'tên mẫu con phải viết sẵn.' : `không có mẫu con \`${name}\`.`
      this.tellAt(
        call,
        place,
        unknownMarkup('template/unknown-partial', message, name, this.templates.keys()),
      )
      return
    }
    if (!takesOne(call)) {
      this.tellAt(call, place, {
        rule: 'template/partial-without-context',
        message: `mẫu con \`${name}\` phải được gọi với đúng một dữ liệu.`,
        hint: `Viết {{> ${name} this}} nếu dùng dữ liệu đang có.`,
      })
      return
    }
    const [path] = call.params
    const data = this.dataOf(path!, place)
    if (data === undefined) return
    const fault = absent(data, place.scope, nameOf(path!))
    if (fault !== undefined) this.tellAt(path!, place, fault)
    else if (!place.tags.isLost) this.enter(template, data, call, place)
  }

  /** Goes on in a template that is called. The data ends, so calls that go down into it do; those that come back to the same data never end. */
  private enter(template: ParsedTemplate, data: TemplateData, { loc }: hbs.AST.Node, place: Place): void {
    const above = [...visitsUpFrom(place.visit)].filter(visit => visit.template === template)
    if (above.some(visit => visit.data.way === data.way)) {
      this.tellAt({ loc }, place, {
        rule: 'template/endless',
        message: `mẫu \`${template.name}\` được gọi lại ở đây với chính dữ liệu nó đang in, nên không bao giờ dừng.`,
        hint: 'Gọi mẫu con với một dữ liệu nằm bên trong dữ liệu đang có.',
      })
      return
    }
    // Once more inside of itself, a template that goes down has shown all.
    const inside = above.filter(
      visit => visit.data.shape === data.shape && data.way.startsWith(visit.data.way),
    )
    if (inside.length > 1) return
    const call = { from: place.visit, name: template.name, loc }
    this.template({ template, data, call }, place.tags.model)
  }

  /** The data that a path leads to, when it is of the kind that is wanted. */
  private dataOf(node: hbs.AST.Expression, place: Place, wanted?: Shape['kind']): TemplateData | undefined {
    const path = node as hbs.AST.PathExpression
    const found = resolve(path, place.scope)
    if (!('shape' in found)) {
      this.tellAt(path, place, found)
      return undefined
    }
    const { kind } = found.shape
    if (wanted === undefined || kind === wanted) return found
    this.tellAt(path, place, {
      rule: wanted === 'text' ? 'template/not-text' : 'template/wrong-kind',
      message: `\`${path.original}\` không phải là ${kinds[wanted].words}.`,
      hint: `Dùng ${kinds[kind].use(path.original)}.`,
    })
    return undefined
  }

  /** Whether a helper is one of those that may stand here, and has its one name. */
  private isHelper(
    node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement,
    names: readonly string[],
    place: Place,
  ): boolean {
    const name = nameOf(node.path)
    const isKnown = names.includes(name)
    if (isKnown && takesOne(node)) return true
    const message = isKnown
      ? `lệnh \`${name}\` đi với đúng một dữ liệu.`
      : `mẫu không có lệnh \`${name}\` ở đây.`
    this.tellAt(
      node,
      place,
      unknownMarkup('template/unknown-helper', message, name, names, 'Các lệnh, mỗi lệnh với một dữ liệu'),
    )
    return false
  }

  private tellAt(node: Pick<hbs.AST.Node, 'loc'>, { visit }: Place, fault: Fault): void {
    this.tell(visit, fault, ...stretchOf(node, visit))
  }

  private tell(visit: Visit, fault: Fault, start: number, end: number): void {
    const diagnostic = diagnosticOf(visit, fault, start, end)
    const { file, rule, message } = diagnostic
    // Of a built-in template that cannot work as it is called, one mistake is enough.
    const words = rule === 'template/wrong-data' ? '' : message
    const key = `${file}:${diagnostic.start.line}:${diagnostic.start.column}:${rule}:${words}`
    if (!this.diagnostics.has(key)) this.diagnostics.set(key, diagnostic)
  }
}

/** The name that a path or a literal is; empty for a computed one. */
const nameOf = (node: object): string => String((node as Partial<hbs.AST.PathExpression>).original ?? '')

const takesOne = ({ params, hash }: { params: readonly unknown[]; hash?: unknown }): boolean =>
  params.length === 1 && hash === undefined
