import { describe, expect, it } from 'vitest'
import { templateCalls } from '../../scripts/template-calls.js'

/** The calls of a template, each on a line. */
const callsOf = (source: string): string[] => templateCalls(source).split('\n').slice(1, -1)

describe('a built-in template becomes calls', () => {
  it('for elements, words and values; white space between blocks is none of them', () => {
    expect(
      callsOf('<section class="ke-hoach">\n  <p class="doan" id="{{neo}}">Số: {{so}}</p>\n</section>'),
    ).toEqual([
      'to.begin("section", "ke-hoach")',
      'to.begin("p", "doan", { "id": view.neo })',
      'to.text("Số: ")',
      'to.words(view.so)',
      'to.end("p")',
      'to.end("section")',
    ])
  })

  it('with the data of the block around them, or of the root', () => {
    expect(
      callsOf('{{#each o}}{{#with so}}<p class="o">{{this}} {{@root.co_quan.ten}}</p>{{/with}}{{/each}}'),
    ).toEqual([
      'for (const view1 of view.o) {',
      'if (beside.has(view1.so)) {',
      'const view2 = view1.so',
      'to.begin("p", "o")',
      'to.words(view2)',
      'to.text(" ")',
      'to.words(beside.root.co_quan.ten)',
      'to.end("p")',
      '}',
      '}',
    ])
  })

  it('on both sides of a condition, and by other templates', () => {
    expect(
      callsOf(
        '{{#if a}}{{> co-quan a}}{{else}}<p class="o">{{#unless b}}<br>{{hoa ten}}{{/unless}}</p>{{/if}}',
      ),
    ).toEqual([
      'if (beside.has(view.a)) {',
      'beside.call("co-quan", view.a)',
      '} else {',
      'to.begin("p", "o")',
      'if (!beside.has(view.b)) {',
      'to.begin("br", "")',
      'to.words(beside.capitals(view.ten))',
      '}',
      'to.end("p")',
      '}',
    ])
  })
})

describe('the build ends at what is not known', () => {
  it.each([
    ['words outside of a paragraph', 'a'],
    ['a value outside of a paragraph', '<td>{{ten}}</td>'],
    ['an element of no kind', '<div>a</div>'],
    ['a block among words', '<p class="o"><td></td></p>'],
    ['words of emphasis outside of a paragraph', '<b>a</b>'],
    ['an element that is left open', '<p class="o">a'],
    ['an element that another block closes', '{{#if a}}<p class="o">{{/if}}</p>'],
    ['an end without a beginning', '</p>'],
    ['an end of another element', '<p class="o"></b></p>'],
    ['an entity', '<p class="o">a &amp; b</p>'],
    ['a bracket among words', '<p class="o">a < b</p>'],
    ['a comment of the markup', '<!-- a -->'],
    ['an attribute in single quotes', "<p class='o'>a</p>"],
    ['an attribute without a value', '<p class>a</p>'],
    ['a class from data', '<p class="{{neo}}">a</p>'],
    ['an attribute of several pieces', '<p class="o" id="_{{neo}}">a</p>'],
    ['a block in a tag', '<p class="o" {{#if a}}id="a"{{/if}}>a</p>'],
    ['another helper', '<p class="o">{{thuong ten}}</p>'],
    ['a helper of several values', '<p class="o">{{hoa ten ho}}</p>'],
    ['another block', '{{#lookup a}}{{/lookup}}'],
    ['a block of several values', '{{#if a b}}{{/if}}'],
    ['an else of a loop', '{{#each a}}{{else}}{{/each}}'],
    ['block parameters', '{{#each a as |b|}}<p class="o">{{b}}</p>{{/each}}'],
    ['words that are not escaped', '<p class="o">{{{ten}}}</p>'],
    ['data from further up', '{{#with a}}<p class="o">{{../ten}}</p>{{/with}}'],
    ['the number of a loop', '{{#each a}}<p class="o">{{@index}}</p>{{/each}}'],
    ['a literal', '<p class="o">{{"a"}}</p>'],
    ['a name that is no data', '<p class="o">{{a-b}}</p>'],
    ['another template among words', '<p class="o">{{> co-quan this}}</p>'],
    ['another template without data', '{{> co-quan}}'],
    ['another template with named data', '{{> co-quan this a=b}}'],
    ['another template by a computed name', '{{> (ten) this}}'],
    ['a block of another template', '{{#> co-quan this}}{{/co-quan}}'],
    ['an inline template', '{{#*inline "a"}}{{/inline}}'],
  ])('%s', (_, source) => {
    expect(() => templateCalls(source)).toThrow(/^built-in templates have no /)
  })
})
