import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { nearest } from '../language/nearest.ts'
import { outermost } from './built-in.ts'
import { rootShape, type Shape } from './shape.ts'
import { TagScanner } from './tag-scanner.ts'
import type { ContentModel } from './vocabulary.ts'

/** A template's text and its syntax tree. */
export interface ParsedTemplate {
  source: Source
  program: hbs.AST.Program
}

/** Where in a template the walk is: what names mean here, and what markup may stand here. */
interface Position {
  template: ParsedTemplate
  /** Contexts from the partial's own to the innermost. */
  contexts: readonly Shape[]
  tags: TagScanner
}

const blockHelpers = ['if', 'unless', 'each', 'with']

/**
 * Checks a set of templates as they call each other: every name against the shape of the data, every element and class against the vocabulary.
 * Found on the syntax tree, so that a mistake is told at its own line when the templates are loaded.
 * @param templates all templates by name, built-in ones included.
 */
export function checkTemplates(templates: ReadonlyMap<string, ParsedTemplate>): Diagnostic[] {
  return new TemplateChecker(templates).check()
}

class TemplateChecker {
  private readonly diagnostics: Diagnostic[] = []
  /** Partials already seen, by the shape and the markup they were called in. */
  private readonly seen = new Map<string, Map<Shape, Set<ContentModel>>>()
  private readonly templates: ReadonlyMap<string, ParsedTemplate>

  constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.templates = templates
  }

  check(): Diagnostic[] {
    this.partial(outermost, rootShape, 'sections')
    const known = new Set<string>()
    return this.diagnostics.filter(({ file, start, message }) => {
      const key = `${file}:${start.line}:${start.column}:${message}`
      if (known.has(key)) return false
      known.add(key)
      return true
    })
  }

  private partial(name: string, context: Shape, model: ContentModel): void {
    const template = this.templates.get(name)
    if (template === undefined) return
    const shapes = this.seen.get(name) ?? new Map<Shape, Set<ContentModel>>()
    const models = shapes.get(context) ?? new Set<ContentModel>()
    if (models.has(model)) return
    this.seen.set(name, shapes.set(context, models.add(model)))
    this.program(template.program, template, [context], model)
  }

  /** Walks the body of a template or a block: its tags must close inside it. */
  private program(
    program: hbs.AST.Program,
    template: ParsedTemplate,
    contexts: readonly Shape[],
    model: ContentModel,
  ): void {
    const tags = new TagScanner(template.source, model, diagnostic => this.diagnostics.push(diagnostic))
    const position: Position = { template, contexts, tags }
    for (const statement of program.body) this.statement(statement, position)
    tags.end()
  }

  private statement(statement: hbs.AST.Statement, position: Position): void {
    switch (statement.type) {
      case 'ContentStatement': {
        const content = statement as hbs.AST.ContentStatement
        position.tags.text(String(content.original), offsetOf(position, content.loc.start))
        return
      }
      case 'CommentStatement':
        return
      case 'MustacheStatement':
        return this.mustache(statement as hbs.AST.MustacheStatement, position)
      case 'BlockStatement':
        return this.block(statement as hbs.AST.BlockStatement, position)
      case 'PartialStatement':
        return this.call(statement as hbs.AST.PartialStatement, position)
      default:
        this.report(position, statement, {
          rule: 'template/unknown-construct',
          message: 'mẫu chỉ dùng {{tên}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} và {{> mẫu-con}}.',
        })
    }
  }

  private mustache(mustache: hbs.AST.MustacheStatement, position: Position): void {
    if (!mustache.escaped)
      this.report(position, mustache, {
        rule: 'template/unescaped',
        message: 'không dùng ba ngoặc {{{ }}}: chữ của kế hoạch không được thành thẻ.',
        hint: 'Dùng hai ngoặc {{ }}.',
      })
    position.tags.value(offsetOf(position, mustache.loc.start))
    const path = mustache.path as hbs.AST.PathExpression
    if (mustache.params.length === 0) return this.printed(path, position)
    if (path.original !== 'hoa' || mustache.params.length !== 1) {
      this.unknownHelper(String(path.original), mustache, position, ['hoa'])
      return
    }
    this.printed(mustache.params[0] as hbs.AST.PathExpression, position)
  }

  private printed(path: hbs.AST.PathExpression, position: Position): void {
    const shape = this.resolve(path, position)
    if (shape !== undefined && shape.kind !== 'text')
      this.report(position, path, {
        rule: 'template/not-text',
        message: `\`${path.original}\` không phải là chữ để in.`,
        hint: shape.kind === 'list' ? `Dùng {{#each ${path.original}}} … {{/each}}.` : `Dùng {{#if ${path.original}}} … {{/if}}.`,
      })
  }

  private block(block: hbs.AST.BlockStatement, position: Position): void {
    const { template, contexts, tags } = position
    tags.block(offsetOf(position, block.loc.start))
    const helper = String((block.path as hbs.AST.PathExpression).original)
    const argument = block.params[0] as hbs.AST.PathExpression | undefined
    if (!blockHelpers.includes(helper) || argument === undefined || block.params.length !== 1) {
      this.unknownHelper(helper, block, position, blockHelpers)
      return
    }
    const shape = this.resolve(argument, position)
    let inner = contexts
    if (helper === 'each' && shape) {
      if (shape.kind === 'list') inner = [...contexts, shape.of()]
      else this.wrongKind(argument, position, 'không phải là danh sách để dùng với {{#each}}')
    }
    if (helper === 'with' && shape) {
      if (shape.kind === 'map') inner = [...contexts, shape]
      else this.wrongKind(argument, position, 'không phải là một nhóm để dùng với {{#with}}')
    }
    if (shape !== undefined) this.program(block.program, template, inner, tags.model())
    if (block.inverse) this.program(block.inverse, template, contexts, tags.model())
  }

  private call(call: hbs.AST.PartialStatement, position: Position): void {
    position.tags.block(offsetOf(position, call.loc.start))
    const name = String((call.name as hbs.AST.PathExpression).original ?? '')
    if (!this.templates.has(name)) {
      const close = nearest(name, [...this.templates.keys()])
      this.report(position, call, {
        rule: 'template/unknown-partial',
        message: `không có mẫu con \`${name}\`.`,
        ...(close ? { hint: `Có phải ý là \`${close}\`?` } : {}),
      })
      return
    }
    const argument = call.params[0] as hbs.AST.PathExpression | undefined
    if (argument === undefined || call.params.length !== 1 || call.hash) {
      this.report(position, call, {
        rule: 'template/partial-without-context',
        message: `mẫu con \`${name}\` phải được gọi với đúng một dữ liệu.`,
        hint: `Viết {{> ${name} this}} nếu dùng dữ liệu đang có.`,
      })
      return
    }
    const shape = this.resolve(argument, position)
    if (shape) this.partial(name, shape, position.tags.model())
  }

  /** The shape of what a path names, or undefined (told) when there is no such name. */
  private resolve(path: hbs.AST.PathExpression, position: Position): Shape | undefined {
    if (path.type !== 'PathExpression') {
      this.report(position, path, { rule: 'template/not-a-name', message: 'ở đây phải là tên một dữ liệu.' })
      return undefined
    }
    const { contexts } = position
    let shape = contexts[contexts.length - 1 - path.depth]
    let parts = path.parts as string[]
    if (path.data) {
      const [name, ...rest] = parts
      if (name === 'root') shape = rootShape
      else if (name === 'index') return { kind: 'text' }
      else if (name === 'first' || name === 'last') return { kind: 'flag' }
      else {
        this.unknownName(path, `@${name}`, ['@root', '@index', '@first', '@last'], position)
        return undefined
      }
      parts = rest
    }
    if (shape === undefined) {
      this.report(position, path, {
        rule: 'template/too-far-up',
        message: `\`${path.original}\` đi lên quá dữ liệu của mẫu này.`,
        hint: 'Dùng @root để lấy dữ liệu từ đầu.',
      })
      return undefined
    }
    for (const part of parts) {
      const fields: Readonly<Record<string, Shape>> = shape.kind === 'map' ? shape.fields : {}
      const next: Shape | undefined = Object.hasOwn(fields, part) ? fields[part] : undefined
      if (next === undefined) {
        this.unknownName(path, part, Object.keys(fields), position)
        return undefined
      }
      shape = next
    }
    return shape
  }

  private unknownName(path: hbs.AST.PathExpression, name: string, names: readonly string[], position: Position): void {
    const close = nearest(name, names)
    this.report(position, path, {
      rule: 'template/unknown-name',
      message: `không có dữ liệu nào tên là \`${name}\` ở đây.`,
      hint: close ? `Có phải ý là \`${close}\`?` : names.length > 0 ? `Ở đây có: ${names.join(', ')}.` : 'Ở đây không có tên nào.',
    })
  }

  private unknownHelper(name: string, node: hbs.AST.Node, position: Position, names: readonly string[]): void {
    const close = nearest(name, names)
    this.report(position, node, {
      rule: 'template/unknown-helper',
      message: `mẫu không có lệnh \`${name}\`, hoặc lệnh được viết với số dữ liệu khác một.`,
      hint: close && close !== name ? `Có phải ý là \`${close}\`?` : `Các lệnh: ${names.join(', ')}, mỗi lệnh với một dữ liệu.`,
    })
  }

  private wrongKind(path: hbs.AST.PathExpression, position: Position, words: string): void {
    this.report(position, path, { rule: 'template/wrong-kind', message: `\`${path.original}\` ${words}.` })
  }

  private report(
    position: Position,
    node: hbs.AST.Node,
    finding: { rule: string; message: string; hint?: string },
  ): void {
    const { source } = position.template
    this.diagnostics.push(
      source.diagnostic(
        { severity: 'error', ...finding },
        offsetOf(position, node.loc.start),
        offsetOf(position, node.loc.end),
      ),
    )
  }
}

/** Handlebars counts lines from 1 and columns from 0. */
function offsetOf({ template }: Position, place: { line: number; column: number }): number {
  return template.source.offset({ line: place.line, column: place.column + 1 })
}
