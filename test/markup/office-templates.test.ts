import { describe, expect, it } from 'vitest'
import { builtIn } from '../../src/markup/built-in.ts'
import { makeBlocks } from '../../src/markup/make-blocks.ts'
import { parseMarkup } from '../../src/markup/parse.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { plans, planText } from '../helpers/render.ts'
import { smallPlan } from '../helpers/small-plan.ts'
import { appendix, byText, compileOwn, faultsOf } from './own-templates.ts'
import { viewOfText } from './plan-views.ts'

const markupOf = (text: string, own: Record<string, string>): string => {
  const { value, diagnostics } = compileOwn(own)
  if (value === undefined) throw new Error(JSON.stringify(diagnostics))
  return value.markup(viewOfText(text))
}

describe('an office’s template', () => {
  it('takes the place of the built-in one of its name, and works with the others', () => {
    const own = '<p class="quoc-hieu">Quốc hiệu khác</p>\n<hr class="ke-tieu-ngu">'
    const markup = markupOf(smallPlan(), { 'quoc-hieu': own })
    expect(markup.split('<p class="quoc-hieu">Quốc hiệu khác</p>')).toHaveLength(3)
    expect(markup).toContain('<p class="co-quan-ban-hanh">Ủy ban nhân dân<br>xã X</p>')
    expect(markup).not.toContain('Độc lập')
  })

  it('may call a template that the program does not have', () => {
    const own = {
      'noi-nhan': '{{#each this}}{{> mot-noi-nhan this}}{{/each}}',
      'mot-noi-nhan': '<p class="noi-nhan">* {{chu}}</p>',
    }
    expect(markupOf(smallPlan(), own)).toContain('<p class="noi-nhan">* Như Điều 2;</p>')
  })

  it('may print capitals, of plain data and of words with emphasis', () => {
    const own = { 'co-quan': '<p class="co-quan-ban-hanh">{{hoa ten}} {{hoa dia_danh}}</p>' }
    expect(markupOf(smallPlan(), own)).toContain('<p class="co-quan-ban-hanh">ỦY BAN NHÂN DÂN<br>XÃ X X</p>')
  })

  it('leaves the built-in templates as they are', () => {
    const before = byText.markup(viewOfText(smallPlan()))
    markupOf(smallPlan(), { 'quoc-hieu': '<p class="quoc-hieu">Khác</p>' })
    expect(byText.markup(viewOfText(smallPlan()))).toBe(before)
  })

  it('is told when nothing calls it, and the others are used all the same', () => {
    const { value, diagnostics } = compileOwn({ 'quoc-hie': '<p class="quoc-hieu">Khác</p>' })
    expect(diagnostics).toMatchObject([
      {
        file: 'mau/quoc-hie.hbs',
        start: { line: 1, column: 1 },
        rule: 'template/unused',
        severity: 'warning',
        hint: 'Có phải tên tệp là `quoc-hieu.hbs`?',
      },
    ])
    expect(value).toBeDefined()
  })

  it('may bear a name that objects have of themselves', () => {
    const own = {
      'noi-nhan': '{{> constructor this}}',
      constructor: '{{#each this}}<p class="noi-nhan">{{chu}}</p>{{/each}}',
    }
    expect(markupOf(smallPlan(), own)).toContain('<p class="noi-nhan">Như Điều 2;</p>')
  })

  it('may be as the program prints it and gives the same markup for every plan', () => {
    const copies = Object.fromEntries(Object.entries(builtIn).map(([name, { source }]) => [name, source]))
    const { value } = compileOwn(copies)
    for (const name of plans) {
      const view = viewOfText(planText(name))
      expect(value!.markup(view)).toBe(byText.markup(view))
      expect(() => parseMarkup(byText.markup(view))).not.toThrow()
    }
  })
})

describe('the syntax of a template', () => {
  it.each([
    ['a block that is not closed before the file ends', 'a\n {{#if so}}\nb\n\n', 'quoc-hieu:2:2 syntax'],
    [
      'the innermost of blocks that are not closed',
      '{{#if so}}{{!-- {{#if a}} --}}\n{{#each a}}{{/each}}\n  {{#with b}}',
      'quoc-hieu:3:3 syntax',
    ],
    ['a block closed by another name', 'a\n{{#if so}}\nb\n{{/each}}\n', 'quoc-hieu:2:4 syntax'],
    ['an end without a beginning', '\n\n{{/if}}', 'quoc-hieu:3:1 syntax'],
    ['a value that is not closed', 'a\n{{so}\n', 'quoc-hieu:2:1 syntax'],
    ['a value that is never closed', 'a\n\n  {{so', 'quoc-hieu:3:1 syntax'],
    ['three braces closed by two', 'a\n{{{so}}', 'quoc-hieu:2:1 syntax'],
    ['an empty value', 'a\n\n{{ }}', 'quoc-hieu:3:1 syntax'],
    ['a comment that is not closed', 'a\n{{!-- b\nc', 'quoc-hieu:2:1 syntax'],
    ['a path that goes up in its middle', '\n{{so/../ten}}', 'quoc-hieu:2:1 syntax'],
    ['{{else}} outside a block', '\n{{else}}', 'quoc-hieu:2:1 syntax'],
    ['{{else}} twice', '\n{{#if so}}{{else}}{{else}}{{/if}}', 'quoc-hieu:2:1 syntax'],
  ])('is told at its line: %s', (_, text, fault) => {
    expect(faultsOf({ 'quoc-hieu': text })).toEqual([fault])
  })

  it('is told in words that a clerk understands', () => {
    const message = (text: string) => compileOwn({ 'quoc-hieu': text }).diagnostics[0]?.message
    expect(message('{{#if so}}')).toBe('khối {{#if}} mở ở đây không có {{/if}} cho đến hết tệp.')
    expect(message('{{#if so}}{{/each}}')).toBe('khối {{#if}} mở ở đây lại đóng bằng {{/each}}.')
    expect(message('{{so}')).toBe('mẫu viết không đúng cú pháp ở dòng này hoặc ngay trước nó.')
  })

  it('is told for every template that breaks it', () => {
    expect(faultsOf({ 'quoc-hieu': '{{', 'co-quan': '{{/if}}', 'noi-nhan': '{{tenn}}' })).toHaveLength(2)
  })
})

describe('what a template forgets', () => {
  const withNote = smallPlan({ plan: '  noi_dung: |\n    Một câu[^1].\n    [^1]: Nguồn.' })
  const blocksOf = (text: string, own: Record<string, string>) =>
    makeBlocks(readPlan('ke-hoach.yaml', text, () => ({ error: '' })).value!.plan, compileOwn(own).value)

  it('is told for the plan that needs it, never a document with a hole', () => {
    const { value, diagnostics } = blocksOf(withNote, { 'chu-thich': '' })
    expect(value).toBeUndefined()
    expect(diagnostics).toMatchObject([
      {
        rule: 'template/wrong-markup',
        severity: 'error',
        file: 'mau/chu-thich.hbs',
        message:
          'với kế hoạch này, mẫu của cơ quan cho ra văn bản không đúng: chú thích “1” không có nội dung (thiếu <aside class="chu-thich" data-ma="1">).',
      },
    ])
    expect(blocksOf(smallPlan(), { 'chu-thich': '' }).diagnostics).toEqual([])
  })

  it('is told at the template of the part where it is missing', () => {
    const own = {
      'quoc-hieu': builtIn['quoc-hieu']!.source,
      'ke-hoach': builtIn['ke-hoach']!.source.replace('{{> chu-thich chu_thich}}', ''),
    }
    expect(blocksOf(withNote, own).diagnostics).toMatchObject([
      { file: 'mau/ke-hoach.hbs', start: { line: 1, column: 1 } },
    ])
  })

  it('is fine when it is a whole part', () => {
    const text = smallPlan({ appendices: 'phu_luc:\n  - ten: Bảng\n    noi_dung: Chữ.' })
    expect(blocksOf(text, { 'phu-luc': appendix('') }).value?.sections).toHaveLength(3)
  })
})
