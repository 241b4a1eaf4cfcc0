import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { nearest } from '../language/nearest.ts'
import { outermost } from './built-in.ts'
import { endlessCalls } from './call-circles.ts'
import type { ParsedTemplate } from './parse-template.ts'
import {
  absent,
  blockHelpers,
  blockScopes,
  isBlockHelper,
  mayBeAbsent,
  type Resolved,
  resolve,
  type Scope,
  templateScope,
} from './scope.ts'
import { rootShape, type Shape } from './shape.ts'
import { TagScanner } from './tag-scanner.ts'
import { type Fault, TemplateFaults } from './template-faults.ts'
import { type Call, nameOf, offsetOf, type Visit } from './template-visit.ts'
import type { ContentModel } from './vocabulary.ts'

/** Where in a template the walk is: what names mean here, and what markup may stand here. */
interface Position {
  visit: Visit
  scope: Scope
  tags: TagScanner
}

/** What a check of templates gives. */
export interface CheckedTemplates {
  diagnostics: Diagnostic[]
  /** Names of the templates that are called from the outermost one. */
  used: ReadonlySet<string>
}

const wordHelpers = ['hoa']

const blockParamsFault: Fault = {
  rule: 'template/unknown-construct',
  message: 'mẫu không dùng `as |tên|`.',
  hint: 'Trong {{#each}}, phần tử đang xét là {{this}}, dữ liệu của nó gọi thẳng bằng tên.',
}

/**
 * Checks a set of templates as they call each other: every name against the shape of the data, every element and class against the vocabulary.
 * Found on the syntax tree, so that a mistake is told at its own line when the templates are loaded.
 * @param templates all templates by name, built-in ones included.
 */
export function checkTemplates(templates: ReadonlyMap<string, ParsedTemplate>): CheckedTemplates {
  const checker = new TemplateChecker(templates)
  return { diagnostics: checker.check(), used: checker.used() }
}

class TemplateChecker {
  private readonly faults = new TemplateFaults()
  private readonly visits = new Map<ParsedTemplate, Map<Shape, Visit>>()
  private readonly templates: ReadonlyMap<string, ParsedTemplate>

  constructor(templates: ReadonlyMap<string, ParsedTemplate>) {
    this.templates = templates
  }

  check(): Diagnostic[] {
    const start = this.templates.get(outermost)
    if (start) this.walk(this.visitOf(start, rootShape), 'sections')
    const visits = [...this.visits.values()].flatMap(byShape => [...byShape.values()])
    // An office's template is to blame for a circle, not the built-in one that is part of it.
    visits.sort((a, b) => Number(a.template.isBuiltIn) - Number(b.template.isBuiltIn))
    for (const call of endlessCalls<Call>(visits)) this.tellEndless(call)
    return this.faults.list()
  }

  used(): ReadonlySet<string> {
    return new Set([...this.visits.keys()].map(template => template.name))
  }

  private visitOf(template: ParsedTemplate, shape: Shape): Visit {
    const byShape = this.visits.get(template) ?? new Map<Shape, Visit>()
    this.visits.set(template, byShape)
    const visit = byShape.get(shape) ?? { template, shape, models: new Set(), calls: [] }
    byShape.set(shape, visit)
    return visit
  }

  private walk(visit: Visit, model: ContentModel): void {
    if (visit.models.has(model)) return
    visit.models.add(model)
    this.program(visit.template.program, visit, templateScope(visit.shape), model)
  }

  /** Walks the body of a template or a block: its tags must close inside it. */
  private program(program: hbs.AST.Program, visit: Visit, scope: Scope, model: ContentModel): void {
    const tags = new TagScanner(model, (fault, start, end) => this.faults.tell(visit, fault, start, end))
    const position: Position = { visit, scope, tags }
    for (const statement of program.body) this.statement(statement, position)
    tags.end()
  }

  private statement(statement: hbs.AST.Statement, position: Position): void {
    switch (statement.type) {
      case 'ContentStatement': {
        const content = statement as hbs.AST.ContentStatement
        position.tags.text(String(content.original), offsetOf(position.visit, content.loc.start))
        return
      }
      case 'CommentStatement':
        return
      case 'MustacheStatement':
        this.mustache(statement as hbs.AST.MustacheStatement, position)
        return
      case 'BlockStatement':
        this.block(statement as hbs.AST.BlockStatement, position)
        return
      case 'PartialStatement':
        this.call(statement as hbs.AST.PartialStatement, position)
        return
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
        message: 'không dùng ba ngoặc {{{ }}} hay {{& }}: chữ của kế hoạch không được thành thẻ.',
        hint: 'Dùng hai ngoặc {{ }}.',
      })
    const shape = this.printed(mustache, position)
    const isPlain = shape === undefined || shape.kind !== 'text' || shape.plain
    position.tags.value(isPlain, offsetOf(position.visit, mustache.loc.start))
  }

  /** The shape of what is printed, when there is such a thing. */
  private printed(mustache: hbs.AST.MustacheStatement, position: Position): Shape | undefined {
    const name = nameOf(mustache.path)
    const isHelper = mustache.params.length > 0 || mustache.hash !== undefined || wordHelpers.includes(name)
    if (isHelper && !(wordHelpers.includes(name) && takesOne(mustache))) {
      this.unknownHelper(name, mustache, position, wordHelpers)
      return undefined
    }
    const path = (isHelper ? mustache.params[0] : mustache.path) as hbs.AST.PathExpression
    const found = this.resolved(path, position)
    if (found === undefined || found.shape.kind === 'text') return found?.shape
    const use = { list: 'each', map: 'with', flag: 'if' }[found.shape.kind]
    this.report(position, path, {
      rule: 'template/not-text',
      message: `\`${path.original}\` không phải là chữ để in.`,
      hint: `Dùng {{#${use} ${path.original}}} … {{/${use}}}.`,
    })
    return found.shape
  }

  private block(block: hbs.AST.BlockStatement, position: Position): void {
    const { visit, scope, tags } = position
    if (!tags.block(offsetOf(visit, block.loc.start))) return
    const helper = nameOf(block.path)
    if (!isBlockHelper(helper) || !takesOne(block)) {
      this.unknownHelper(helper, block, position, blockHelpers)
      return
    }
    if (block.program?.blockParams?.length) this.report(position, block, blockParamsFault)
    const path = block.params[0] as hbs.AST.PathExpression
    const found = this.resolved(path, position)
    // Without the data it is not known what the names inside mean.
    if (found === undefined) return
    const scopes = blockScopes(helper, found, scope)
    if (scopes === undefined) this.wrongKind(helper, path, position)
    else {
      if (block.program) this.program(block.program, visit, scopes.main, tags.model())
      if (block.inverse) this.program(block.inverse, visit, scopes.inverse, tags.model())
    }
  }

  private call(call: hbs.AST.PartialStatement, position: Position): void {
    const { visit, scope, tags } = position
    if (!tags.block(offsetOf(visit, call.loc.start))) return
    const name = nameOf(call.name)
    const template = this.templates.get(name)
    if (template === undefined) {
      this.unknownPartial(name, call, position)
      return
    }
    if (!takesOne(call)) {
      this.report(position, call, {
        rule: 'template/partial-without-context',
        message: `mẫu con \`${name}\` phải được gọi với đúng một dữ liệu.`,
        hint: `Viết {{> ${name} this}} nếu dùng dữ liệu đang có.`,
      })
      return
    }
    const path = call.params[0] as hbs.AST.PathExpression
    const found = this.resolved(path, position)
    if (found === undefined) return
    if (mayBeAbsent(scope, found)) {
      this.report(position, path, absent(found))
      return
    }
    const to = this.visitOf(template, found.shape)
    const edge: Call = { from: visit, to, way: found.way, statement: call }
    visit.calls.push(edge)
    to.caller ??= edge
    this.walk(to, tags.model())
  }

  private resolved(path: hbs.AST.PathExpression, position: Position): Resolved | undefined {
    const found = resolve(path, position.scope)
    if ('shape' in found) return found
    this.report(position, path, found)
    return undefined
  }

  private unknownPartial(name: string, call: hbs.AST.PartialStatement, position: Position): void {
    const close = nearest(name, this.templates.keys())
    this.report(position, call, {
      rule: 'template/unknown-partial',
      message: name === '' ? 'tên mẫu con phải viết sẵn.' : `không có mẫu con \`${name}\`.`,
      ...(close === undefined ? {} : { hint: `Có phải ý là \`${close}\`?` }),
    })
  }

  private unknownHelper(
    name: string,
    node: hbs.AST.Node,
    position: Position,
    names: readonly string[],
  ): void {
    const isKnown = names.includes(name)
    const close = isKnown ? undefined : nearest(name, names)
    this.report(position, node, {
      rule: 'template/unknown-helper',
      message: isKnown ? `lệnh \`${name}\` đi với đúng một dữ liệu.` : `mẫu không có lệnh \`${name}\` ở đây.`,
      hint:
        close === undefined
          ? `Các lệnh: ${names.join(', ')}, mỗi lệnh với một dữ liệu.`
          : `Có phải ý là \`${close}\`?`,
    })
  }

  private wrongKind(helper: string, path: hbs.AST.PathExpression, position: Position): void {
    const kind = helper === 'each' ? 'danh sách' : 'một nhóm dữ liệu'
    this.report(position, path, {
      rule: 'template/wrong-kind',
      message: `\`${path.original}\` không phải là ${kind} để dùng với {{#${helper}}}.`,
    })
  }

  private tellEndless({ from, to, statement }: Call): void {
    const words =
      from.template === to.template
        ? `mẫu \`${to.template.name}\` gọi lại chính nó`
        : `mẫu \`${from.template.name}\` và \`${to.template.name}\` gọi vòng lẫn nhau`
    this.faults.tell(
      from,
      {
        rule: 'template/endless',
        message: `${words} mà không đi vào dữ liệu bên trong, nên không bao giờ dừng.`,
        hint: 'Gọi mẫu con với một dữ liệu nằm bên trong dữ liệu đang có.',
      },
      offsetOf(from, statement.loc.start),
      offsetOf(from, statement.loc.end),
    )
  }

  private report({ visit }: Position, node: hbs.AST.Node, fault: Fault): void {
    this.faults.tell(visit, fault, offsetOf(visit, node.loc.start), offsetOf(visit, node.loc.end))
  }
}

const takesOne = ({ params, hash }: { params: readonly unknown[]; hash?: unknown }): boolean =>
  params.length === 1 && hash === undefined
