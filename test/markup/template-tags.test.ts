import { describe, expect, it } from 'vitest'
import { elements } from '../../src/markup/vocabulary.ts'
import { appendix, compileOwn, faultsInAppendix } from './own-templates.ts'

const diagnosticsOf = (body: string) => compileOwn({ 'phu-luc': appendix(body) }).diagnostics

describe('tags of a template', () => {
  it.each([
    ['an unknown element', '\n  <div class="doan">a</div>', ['2:3 unknown-element']],
    ['an element in capitals', '<P class="doan">a</P>', ['1:1 unknown-element']],
    ['an unknown class', '<p class="dong">a</p>', ['1:1 unknown-class']],
    ['two classes', '<p class="doan can-cu">a</p>', ['1:1 unknown-class']],
    ['a class of another element', '<h1 class="doan">a</h1>', ['1:1 unknown-class']],
    ['a missing class', '<p>a</p>', ['1:1 unknown-class']],
    ['a class where none belongs', '<p class="doan"><b class="dam">a</b></p>', ['1:17 unknown-class']],
    ['a computed class', '<p class="{{so}}">a</p>', ['1:1 computed-class']],
    ['a partly computed class', '<p class="doan-{{so}}">a</p>', ['1:1 computed-class']],
    ['a computed element', '<h{{so}} class="doan">a</p>', ['1:1 computed-element']],
    ['an unknown attribute', '<p class="doan" style="color:red">a</p>', ['1:1 unknown-attribute']],
    ['a computed attribute', '<p class="doan" {{so}}="a">a</p>', ['1:1 unknown-attribute']],
    ['an attribute twice', '<p class="doan" id="_a" id="_b">a</p>', ['1:1 second-attribute']],
    ['an attribute without quotes', '<p class=doan>a</p>', ['1:1 bad-tag']],
    ['an attribute in single quotes', "<p class='doan'>a</p>", ['1:1 bad-tag']],
    ['a value that is not allowed', '<p class="doan" id="mot hai">a</p>', ['1:1 bad-value']],
    ['a value that is partly computed', '<p class="doan" id="_{{so}}">a</p>', ['1:1 bad-value']],
    ['a misplaced element', '<tr></tr>', ['1:1 misplaced-element']],
    ['a paragraph in a paragraph', '<p class="doan"><p class="doan">a</p></p>', ['1:17 misplaced-element']],
    [
      'a rule in a cell with borders',
      '<table class="bang"><tr><td><hr class="ke-co-quan"></td></tr></table>',
      ['1:29 misplaced-element'],
    ],
    [
      'a note’s mark in a note',
      '<aside class="chu-thich" data-ma="1"><sup class="chu-thich" data-ma="2"></sup></aside>',
      ['1:38 misplaced-element'],
    ],
    ['a column outside its group', '<table class="bang"><col></table>', ['1:21 misplaced-element']],
    [
      'a group row among recipients',
      '<table class="ky"><tr class="nhom"></tr></table>',
      ['1:19 unknown-class'],
    ],
    ['a section in a section', '<section class="phu-luc"></section>', ['1:1 misplaced-element']],
    ['an unclosed element', '<table class="ky"><tr></table>', ['1:19 unclosed-element']],
    ['an element that is never closed', '<p class="doan">a', ['1:1 unclosed-element']],
    ['a stray end tag', 'a</p>'.slice(1), ['1:1 stray-end-tag']],
    [
      'an element opened in a block and closed outside',
      '{{#if so}}<p class="doan">{{/if}}a</p>',
      ['1:11 unclosed-element', '1:34 text-outside', '1:35 stray-end-tag'],
    ],
    [
      'an element opened outside and closed in a block',
      '<p class="doan">{{#if so}}a</p>{{/if}}',
      ['1:28 stray-end-tag', '1:1 unclosed-element'],
    ],
    ['a tag that is not closed', '<p class="doan"', ['1:1 bad-tag']],
    ['a tag that a block cuts', '{{#if so}}<p class="doan"{{/if}}>a</p>', ['1:11 bad-tag']],
    ['a block in a tag', '<p class="doan" {{#if so}}id="_a"{{/if}}>a</p>', ['1:1 bad-tag']],
    ['a block in a value', '<p class="doan" id="{{#if so}}_a{{/if}}">a</p>', ['1:1 bad-tag']],
    ['a partial in a tag', '<p class="doan" {{> chu-thich chu_thich}}>a</p>', ['1:1 bad-tag']],
    ['text outside a paragraph', '\n\n  chữ ở ngoài\n', ['3:3 text-outside']],
    [
      'a value outside a paragraph',
      '<table class="bang"><tr><td>{{so}}</td></tr></table>',
      ['1:29 text-outside'],
    ],
    ['an HTML comment', '<!-- chú thích > --><p class="doan">a</p>', ['1:1 bad-tag']],
    ['a tag without a name', '<p class="doan">a</></p>', ['1:18 bad-tag']],
    ['a lone < in words', '<p class="doan">a < b</p>', ['1:19 bad-tag']],
    ['an end tag of what has none', '<p class="doan">a<br></br></p>', ['1:22 stray-end-tag']],
  ])('tell %s at its own place', (_, body, faults) => {
    // Line 0 is the section around the body: what is not closed in the body is told there too.
    expect(
      faultsInAppendix(body)
        .filter(fault => !fault.startsWith('0:'))
        .sort(),
    ).toEqual(faults.sort())
  })

  it('suggest what was most likely meant, or list what there is', () => {
    const hintOf = (body: string) => diagnosticsOf(body)[0]?.hint
    expect(hintOf('<p class="don">a</p>')).toBe('Có phải ý là `doan`?')
    expect(hintOf('<hr class="xyz">')).toBe(
      'Các lớp của <hr>: ke-co-quan, ke-tieu-ngu, ke-trich-yeu, ke-ngang.',
    )
    expect(hintOf('<p class="doan" ids="_a">a</p>')).toBe('Có phải ý là `id`?')
    expect(hintOf('<table class="bang"><tr><td colspan="hai"></td></tr></table>')).toBeUndefined()
    expect(diagnosticsOf('<table class="bang"><tr><td colspan="hai"></td></tr></table>')[0]?.message).toBe(
      'thuộc tính colspan="hai" của <td> phải là số từ 1, hoặc đúng một {{…}}.',
    )
  })

  it('that cannot be read tell how a tag is written, and nothing of the markup behind them', () => {
    for (const [body, shown] of [
      ['<p class="doan" {{#if so}}id="_a"{{/if}}>a</p>', '<p class="doan"'],
      ['<p class=doan>{{so}}</p>', '<p class=doan>'],
      ['<p class="doan">a < b</p>', '< b'],
      ['<!-- ghi chú -->', '<!-- ghi chú -->'],
      ["<p class='{{so}}'>a</p>", "<p class='{{…}}'>"],
    ] as const) {
      const told = diagnosticsOf(`${body}{{tenn}}`)
      expect(told.map(({ rule }) => rule)).toEqual(['template/bad-tag', 'template/unknown-name'])
      expect(told[0]?.message).toBe(`\`${shown}\` không phải là một thẻ viết đúng và đủ.`)
      for (const words of ['không có {{#…}} hay {{> …}}', 'trong ngoặc kép', '&#60;', '{{!-- và --}}'])
        expect(told[0]?.hint).toContain(words)
    }
  })

  it('with a name or a class from a value are told to be written out', () => {
    for (const body of ['<p class="doan-{{so}}">a</p>', '<h{{so}} class="muc">a</h1>'])
      expect(diagnosticsOf(body)[0]?.message).toBe(
        'tên và lớp (class) của thẻ phải viết sẵn, không lấy từ {{…}}.',
      )
    expect(diagnosticsOf('<p class="doan" {{so}}="a">a</p>')[0]?.message).toBe(
      '<p> không có thuộc tính `{{…}}`.',
    )
  })

  it('may close themselves where they have no end, and be spread over lines', () => {
    expect(faultsInAppendix('<p\n  class="doan"\n  id="_a"\n>a<br/>b<br />c</p>')).toEqual([])
  })

  it('may hold words with a > in a value', () => {
    expect(faultsInAppendix('<p class="a>b">a</p>')).toEqual(['1:1 unknown-class'])
  })

  it('are told where they stand though lines end in CR LF', () => {
    expect(faultsInAppendix('\r\n  <p class="sai">\r\n{{tenn}}</p>')).toEqual([
      '2:3 unknown-class',
      '3:3 unknown-name',
    ])
  })

  it('may stand at both ends of a block of their own', () => {
    expect(
      faultsInAppendix('{{#if so}}<p class="doan">{{so}}</p>{{else}}<p class="doan">a</p>{{/if}}'),
    ).toEqual([])
    expect(faultsInAppendix('<p class="doan">{{#if so}}<b>{{so}}</b>{{/if}}</p>')).toEqual([])
  })
})

describe('the vocabulary', () => {
  it('names a place for every element, and what stands inside it leads on', () => {
    const models = new Set([
      'sections',
      ...Object.values(elements)
        .flat()
        .flatMap(rule => Object.values(rule.in)),
    ])
    for (const rules of Object.values(elements))
      for (const rule of rules) for (const place of Object.keys(rule.in)) expect(models).toContain(place)
  })
})
