import { describe, expect, it } from 'vitest'
import { Source } from '../../src/diagnostics/source.ts'
import { builtIn } from '../../src/markup/built-in.ts'
import { checkTemplates } from '../../src/markup/check-templates.ts'
import { type ParsedTemplate, parseTemplate } from '../../src/markup/parse-template.ts'
import { appendix, compileOwn, faultsInAppendix, faultsOf } from './own-templates.ts'

describe('the built-in templates', () => {
  it('pass the check, and all of them are used', () => {
    const parsed = new Map(
      Object.entries(builtIn).map(([name, { source }]) => [
        name,
        parseTemplate(name, new Source(name, source), true) as ParsedTemplate,
      ]),
    )
    const { diagnostics, used } = checkTemplates(parsed)
    expect(diagnostics).toEqual([])
    expect([...used].sort()).toEqual(Object.keys(builtIn).sort())
  })

  it('pass as an office’s own copies, one by one and all together', () => {
    const copies = Object.fromEntries(Object.entries(builtIn).map(([name, { source }]) => [name, source]))
    expect(faultsOf(copies)).toEqual([])
    for (const [name, source] of Object.entries(copies)) expect(faultsOf({ [name]: source })).toEqual([])
  })
})

describe('names', () => {
  it.each([
    ['printed', '<h1 class="so-phu-luc">{{te}}</h1>', '1:26 unknown-name'],
    ['in {{#if}}', '\n  {{#if dau_tran}}{{/if}}', '2:9 unknown-name'],
    ['in {{#unless}}', '{{#unless dau_tran}}{{/unless}}', '1:11 unknown-name'],
    ['in {{#each}}', '{{#each noi_dun}}{{/each}}', '1:9 unknown-name'],
    ['in {{#with}}', '{{#with kem_the}}{{/with}}', '1:9 unknown-name'],
    ['in a helper', '<p class="doan">{{hoa te}}</p>', '1:23 unknown-name'],
    ['after {{else if}}', '{{#if so}}{{else if dau_tran}}{{/if}}', '1:21 unknown-name'],
    ['in a partial’s data', '{{> noi-dung noi_dun}}', '1:14 unknown-name'],
    ['after @root.', '<p class="doan">{{@root.co_quan.te}}</p>', '1:19 unknown-name'],
    ['after ../', '{{#each noi_nhan}}<p class="doan">{{../te}}</p>{{/each}}', '1:37 unknown-name'],
    ['after this.', '<p class="doan">{{this.te}}</p>', '1:19 unknown-name'],
    [
      'inside the items of a list',
      '{{#each noi_nhan}}<p class="doan">{{ten}}</p>{{/each}}',
      '1:37 unknown-name',
    ],
    ['inside a text', '<p class="doan">{{ten.chu}}</p>', '1:19 unknown-name'],
    ['of an object’s own machinery', '<p class="doan">{{constructor}}</p>', '1:19 unknown-name'],
    ['after @', '<p class="doan">{{@roo.ten}}</p>', '1:19 unknown-name'],
  ])('that nobody knows are told at their place %s', (_, body, fault) => {
    expect(faultsInAppendix(body)).toEqual([fault])
  })

  it('that nobody knows in a partial are told in its file', () => {
    const { diagnostics } = compileOwn({ 'co-quan': '<p class="co-quan-ban-hanh">\n{{tenn}}</p>' })
    expect(diagnostics).toMatchObject([
      {
        file: 'mau/co-quan.hbs',
        start: { line: 2, column: 3 },
        end: { line: 2, column: 7 },
        rule: 'template/unknown-name',
        message: 'không có dữ liệu nào tên là `tenn` ở đây.',
        hint: 'Có phải ý là `ten`?',
      },
    ])
    expect(diagnostics[0]).not.toHaveProperty('related')
  })

  it('that nobody knows in a partial are told with the call of the office’s own template', () => {
    const own = { 'noi-nhan': '\n{{> mot this}}', mot: '<p class="noi-nhan">{{chu}}</p>' }
    expect(compileOwn(own).diagnostics).toMatchObject([
      {
        file: 'mau/mot.hbs',
        start: { line: 1, column: 23 },
        related: [
          { message: 'Mẫu này được gọi ở đây.', file: 'mau/noi-nhan.hbs', start: { line: 2, column: 1 } },
        ],
      },
    ])
  })

  it('are suggested, or listed when none is near', () => {
    const hintOf = (name: string) =>
      compileOwn({ 'co-quan': `<p class="co-quan-ban-hanh">{{${name}}}</p>` }).diagnostics[0]?.hint
    expect(hintOf('abcdef')).toBe('Ở đây có: ten, chu_quan, lien_tich, dia_danh, lien_he.')
    expect(hintOf('ten.chu')).toBe('Ở đây không có tên nào dùng được.')
    expect(hintOf('@roo.co_quan')).toBe('Có phải ý là `@root`?')
    expect(hintOf('@index')).toBe('Dùng @root để lấy dữ liệu từ đầu.')
  })

  it('go up only as far as the template’s own data', () => {
    expect(faultsInAppendix('<p class="doan">{{../ten}}</p>')).toEqual(['1:19 too-far-up'])
    expect(faultsInAppendix('{{#each noi_nhan}}{{#if ../so}}{{/if}}{{/each}}')).toEqual([])
    expect(faultsInAppendix('{{#each noi_nhan}}{{#if ../../so}}{{/if}}{{/each}}')).toEqual([
      '1:25 too-far-up',
    ])
  })

  it('mean the same inside {{#if}} and {{#with this}} as outside', () => {
    expect(faultsInAppendix('{{#if so}}<p class="doan">{{ten}}</p>{{/if}}')).toEqual([])
    expect(faultsInAppendix('{{#with this}}<p class="doan">{{../ten}}</p>{{/with}}')).toEqual([
      '1:33 too-far-up',
    ])
    expect(faultsInAppendix('{{#with kem_theo}}<p class="doan">{{../ten}}</p>{{/with}}')).toEqual([])
  })

  it('mean what is outside again behind {{else}}', () => {
    const body =
      '{{#each noi_nhan}}<p class="doan">{{chu}}</p>{{else}}<p class="doan">{{ten}}{{chu}}</p>{{/each}}'
    expect(faultsInAppendix(body)).toEqual(['1:79 unknown-name'])
  })

  it('of a loop are there only in one', () => {
    expect(
      faultsInAppendix('{{#each noi_nhan}}<p class="doan">{{@index}}{{#if @last}}.{{/if}}</p>{{/each}}'),
    ).toEqual([])
    expect(faultsInAppendix('<p class="doan">{{@index}}</p>')).toEqual(['1:19 not-in-loop'])
    expect(faultsInAppendix('{{#if @first}}{{/if}}')).toEqual(['1:7 not-in-loop'])
    expect(faultsInAppendix('{{#each noi_nhan}}<p class="doan">{{@../index}}</p>{{/each}}')).toEqual([
      '1:37 not-in-loop',
    ])
  })

  it('cannot be words or numbers', () => {
    expect(faultsInAppendix('<p class="doan">{{"ten"}}</p>')).toEqual(['1:19 not-a-name'])
    expect(faultsInAppendix('<p class="doan">{{hoa 12}}</p>')).toEqual(['1:23 not-a-name'])
    expect(faultsInAppendix('{{#if true}}{{/if}}')).toEqual(['1:7 not-a-name'])
    expect(faultsInAppendix('<p class="doan">{{hoa (hoa ten)}}</p>')).toEqual(['1:23 not-a-name'])
  })
})

describe('data that may not be there', () => {
  it('is told where a plan without it would stop the render', () => {
    expect(faultsInAppendix('<p class="doan">{{kem_theo.loai}}</p>')).toEqual(['1:19 may-be-absent'])
    expect(faultsInAppendix('<p class="doan">{{@root.quyet_dinh.loai}}</p>')).toEqual(['1:19 may-be-absent'])
    expect(faultsInAppendix('{{> kem-theo kem_theo}}')).toEqual(['1:14 may-be-absent'])
  })

  it('is told with the words that find it', () => {
    const hintOf = (body: string) => compileOwn({ 'phu-luc': appendix(body) }).diagnostics[0]?.hint
    expect(hintOf('<p class="doan">{{@root.quyet_dinh.loai}}</p>')).toBe(
      'Đặt chỗ này trong {{#if @root.quyet_dinh}} … {{/if}} hoặc {{#with @root.quyet_dinh}} … {{/with}}.',
    )
    expect(hintOf('{{#each noi_nhan}}<p class="doan">{{../kem_theo.loai}}</p>{{/each}}')).toContain(
      '{{#if ../kem_theo}}',
    )
  })

  it('of one item of a list says nothing of another one', () => {
    const inner = '{{#each ../../noi_dung}}<p class="doan">{{doan.chu}}</p>{{/each}}'
    expect(faultsInAppendix(`{{#each noi_dung}}{{#with doan}}${inner}{{/with}}{{/each}}`)).toEqual([
      '1:75 may-be-absent',
    ])
  })

  it('may be used where {{#if}}, {{#with}} or {{#unless}} found it', () => {
    expect(
      faultsInAppendix('{{#if kem_theo}}<p class="doan">{{kem_theo.loai}}</p>{{> kem-theo kem_theo}}{{/if}}'),
    ).toEqual([])
    expect(
      faultsInAppendix('{{#with kem_theo}}<p class="doan">{{loai}}</p>{{> kem-theo this}}{{/with}}'),
    ).toEqual([])
    expect(
      faultsInAppendix('{{#unless kem_theo}}{{else}}<p class="doan">{{kem_theo.loai}}</p>{{/unless}}'),
    ).toEqual([])
    expect(
      faultsInAppendix('{{#if @root.quyet_dinh}}<p class="doan">{{@root.quyet_dinh.loai}}</p>{{/if}}'),
    ).toEqual([])
    expect(faultsInAppendix('{{#if kem_theo}}{{else}}<p class="doan">{{kem_theo.loai}}</p>{{/if}}')).toEqual([
      '1:43 may-be-absent',
    ])
  })
})

describe('what is printed', () => {
  it.each([
    ['a list', '<p class="doan">{{noi_dung}}</p>', 'Dùng {{#each noi_dung}} … {{/each}}.'],
    ['a map', '<p class="doan">{{nguoi_ky}}</p>', 'Dùng {{#with nguoi_ky}} … {{/with}}.'],
    ['a flag', '<p class="doan">{{dau_trang}}</p>', 'Dùng {{#if dau_trang}} … {{/if}}.'],
  ])('is words, not %s', (_, body, hint) => {
    expect(compileOwn({ 'phu-luc': appendix(body) }).diagnostics).toMatchObject([
      { rule: 'template/not-text', start: { line: 2, column: 19 }, hint },
    ])
  })

  it('is always escaped', () => {
    expect(faultsInAppendix('<p class="doan">{{{ten}}}</p>')).toEqual(['1:17 unescaped'])
    expect(faultsInAppendix('<p class="doan">{{&ten}}</p>')).toEqual(['1:17 unescaped'])
  })

  it('stands in an attribute only when it is plain', () => {
    expect(faultsInAppendix('<p class="doan" id="{{ten}}">a</p>')).toEqual(['1:21 words-in-attribute'])
    expect(
      faultsInAppendix(
        '{{#each noi_dung}}{{#with doan}}<p class="doan" id="{{neo}}">a</p>{{/with}}{{/each}}',
      ),
    ).toEqual([])
  })
})

describe('blocks, helpers and partials', () => {
  it.each([
    ['an unknown helper', '<p class="doan">{{in ten}}</p>', '1:17 unknown-helper'],
    [
      'a helper that Handlebars has and templates do not',
      '<p class="doan">{{lookup ten so}}</p>',
      '1:17 unknown-helper',
    ],
    ['a helper without a name', '<p class="doan">{{hoa}}</p>', '1:17 unknown-helper'],
    ['a helper with two names', '<p class="doan">{{hoa ten so}}</p>', '1:17 unknown-helper'],
    ['a name with options', '<p class="doan">{{ten a=so}}</p>', '1:17 unknown-helper'],
    ['an unknown block', '{{#neu so}}{{/neu}}', '1:1 unknown-helper'],
    ['a block without a name', '{{#if}}{{/if}}', '1:1 unknown-helper'],
    ['a block with two names', '{{#if so ten}}{{/if}}', '1:1 unknown-helper'],
    ['a block with options', '{{#if so includeZero=true}}{{/if}}', '1:1 unknown-helper'],
    ['a name as a block', '{{#so}}{{/so}}', '1:1 unknown-helper'],
    ['a raw block', '{{{{so}}}}{{{{/so}}}}', '1:1 unknown-helper'],
    ['a block with names of its own', '{{#each noi_nhan as |x|}}{{/each}}', '1:1 unknown-construct'],
    ['an inline partial', '{{#*inline "a"}}{{/inline}}', '1:1 unknown-construct'],
    ['a partial block', '{{#> noi-dung noi_dung}}{{/noi-dung}}', '1:1 unknown-construct'],
    ['a decorator', '{{* x}}', '1:1 unknown-construct'],
    ['{{#each}} over what is no list', '{{#each kem_theo}}{{/each}}', '1:9 wrong-kind'],
    ['{{#with}} of what is no map', '{{#with noi_nhan}}{{/with}}', '1:9 wrong-kind'],
    ['an unknown partial', '{{> noi-dug noi_dung}}', '1:1 unknown-partial'],
    ['a partial by a computed name', '{{> (hoa so) this}}', '1:1 unknown-partial'],
    ['a partial without data', '{{> noi-dung}}', '1:1 partial-without-context'],
    ['a partial with two data', '{{> noi-dung noi_dung ten}}', '1:1 partial-without-context'],
    ['a partial with options', '{{> noi-dung noi_dung a=ten}}', '1:1 partial-without-context'],
  ])('tell %s', (_, body, fault) => {
    expect(faultsInAppendix(body)).toEqual([fault])
  })

  it('suggest what was most likely meant', () => {
    const hints = (body: string) =>
      compileOwn({ 'phu-luc': appendix(body) }).diagnostics.map(({ hint }) => hint)
    expect(hints('{{> noi-dug noi_dung}}')).toEqual(['Có phải ý là `noi-dung`?'])
    expect(hints('{{#eech noi_dung}}{{/eech}}')).toEqual(['Có phải ý là `each`?'])
    expect(hints('{{> noi-dung}}')).toEqual(['Viết {{> noi-dung this}} nếu dùng dữ liệu đang có.'])
  })

  it('tell a built-in partial that cannot work with its data at the call, once', () => {
    const { diagnostics } = compileOwn({ 'phu-luc': appendix('\n{{> kem-theo this}}') })
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics).toMatchObject([
      {
        file: 'mau/phu-luc.hbs',
        start: { line: 3, column: 1 },
        rule: 'template/wrong-data',
        message: 'mẫu con `kem-theo` không dùng được ở đây: không có dữ liệu nào tên là `chu` ở đây.',
        related: [{ file: 'kem-theo.hbs', start: { line: 2, column: 7 } }],
      },
    ])
  })

  it('tell a built-in partial that cannot stand where it is called', () => {
    expect(faultsInAppendix('<p class="doan">{{> quoc-hieu this}}</p>')).toEqual(['1:17 wrong-data'])
  })
})

describe('templates that call each other', () => {
  it('may go down into the data for ever, because the data ends', () => {
    expect(faultsInAppendix('{{> noi-dung noi_dung}}')).toEqual([])
    expect(
      faultsOf({
        'de-muc':
          '<p class="doan">{{ten}}</p>{{#each noi_dung}}{{#with de_muc}}{{> de-muc this}}{{/with}}{{/each}}',
      }),
    ).toEqual([])
  })

  it('are told when one calls itself with the same data', () => {
    expect(faultsInAppendix('{{> phu-luc this}}')).toContain('1:1 endless')
    expect(faultsOf({ 'de-muc': '{{#if ten}}{{> de-muc this}}{{/if}}' })).toEqual(['de-muc:1:12 endless'])
  })

  it('are told when they go round with the same data, in one place', () => {
    const circle = {
      'noi-nhan': '{{> mot this}}',
      mot: '{{#each this}}<p class="noi-nhan">{{chu}}</p>{{/each}}{{> hai this}}',
      hai: '{{> noi-nhan this}}',
    }
    expect(faultsOf(circle).map(fault => fault.split(' ')[1])).toEqual(['endless'])
  })

  it('are told when they go back up to the root', () => {
    expect(faultsOf({ 'chu-thich': '{{#each this}}{{/each}}{{> van-ban @root}}' })).toContain(
      'chu-thich:1:24 endless',
    )
    expect(faultsOf({ 'noi-nhan': '{{#with @root.co_quan}}{{> co-quan this}}{{/with}}' })).toEqual([])
  })

  it('are told at the office’s template when the circle leads through a built-in one', () => {
    expect(faultsOf({ 'quoc-hieu': '{{> dau-kem-theo this}}' }).map(fault => fault.split(':')[0])).toContain(
      'quoc-hieu',
    )
  })
})
