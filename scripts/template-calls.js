import Handlebars from 'handlebars'

/**
 * Compiles a built-in template into code that tells a `BlockMaker` what to make: elements with their attributes as values, words as they are. So
 * no markup is written to be read again. Of Handlebars and of the vocabulary it knows just what the built-in templates use; the build ends at
 * anything else.
 */

/** Elements whose content is words; white space is a part of them. */
const wordElements = new Set(['h1', 'h2', 'p', 'aside'])

/** Elements that stand among words. */
const inlineElements = new Set(['b', 'i', 'br', 'sub', 'sup', 'span'])

/** Elements of blocks. */
const blockElements = new Set([
  'section',
  'header',
  'footer',
  'hr',
  'table',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
])

/** Elements that have no end tag. */
const voidElements = new Set(['hr', 'br', 'col'])

/** A value in the markup between two tags or in one: the number of its statement. */
const mark = index => `\uE000${index}\uE001`
const anyMark = /\uE000(\d+)\uE001/

/** An end tag, a start tag with its attributes, or words. */
const token = /<\/([a-z]\w*)>|<([a-z]\w*)((?:\s+[a-z-]+="[^"<>&]*")*)>|([^<>&]+)/y

/** @returns the text of a function `(to, beside, view)`. */
export function templateCalls(source) {
  const lines = []
  body(Handlebars.parse(source), { view: 'view', depth: 0, lines })
  return `(to, beside, view) => {\n${lines.join('\n')}\n}`
}

/** Statements of one block: what it opens it closes, so that at each place it is known whether words may stand there. */
function body({ body: statements, blockParams }, place) {
  if (blockParams?.length) throw unknown('block parameters', statements[0])
  const open = [...(place.open ?? [])]
  const within = { ...place, open }
  let markup = ''
  const flush = node => {
    readMarkup(markup, statements, within, node)
    markup = ''
  }
  for (const [index, statement] of statements.entries())
    if (statement.type === 'ContentStatement') markup += statement.value
    else if (statement.type === 'MustacheStatement') markup += mark(index)
    else if (statement.type !== 'CommentStatement') {
      flush(statement)
      if (statement.type === 'BlockStatement') block(statement, within)
      else if (statement.type === 'PartialStatement') call(statement, within)
      else throw unknown(statement.type, statement)
    }
  flush(statements.at(-1))
  if (open.length !== (place.open ?? []).length)
    throw unknown(`<${open.at(-1)}> left open`, statements.at(-1))
}

function readMarkup(markup, statements, place, node) {
  token.lastIndex = 0
  while (token.lastIndex < markup.length) {
    const at = token.lastIndex
    const found = token.exec(markup)
    if (found === null) throw unknown(`“${markup.slice(at, at + 40)}”`, node)
    const [, ended, begun, attributes, words] = found
    if (words !== undefined) print(words, statements, place, node)
    else if (ended !== undefined) end(ended, place, node)
    else begin(begun, attributes, statements, place, node)
  }
}

function begin(name, written, statements, { open, lines, ...place }, node) {
  const inWords = holdsWords(open)
  const known = inWords ? inlineElements : wordElements.has(name) ? wordElements : blockElements
  if (!known.has(name)) throw unknown(`<${name}>`, node)
  let css = ''
  const given = []
  for (const [, key, value] of written.matchAll(/([a-z-]+)="([^"]*)"/g)) {
    const put = anyMark.exec(value)
    if (key === 'class' && put === null) css = value
    else if (key === 'class' || (put !== null && put[0] !== value)) throw unknown(`${key}="…"`, node)
    else
      given.push(
        `${JSON.stringify(key)}: ${put ? printed(statements[put[1]], place) : JSON.stringify(value)}`,
      )
  }
  const attributes = given.length === 0 ? '' : `, { ${given.join(', ')} }`
  lines.push(`to.begin(${JSON.stringify(name)}, ${JSON.stringify(css)}${attributes})`)
  if (!voidElements.has(name)) open.push(name)
}

function end(name, { open, lines }, node) {
  if (open.pop() !== name) throw unknown(`</${name}>`, node)
  lines.push(`to.end(${JSON.stringify(name)})`)
}

/** Words between tags: between blocks there may be none. */
function print(words, statements, { open, lines, ...place }, node) {
  if (!holdsWords(open)) {
    if (words.trim() !== '') throw unknown(`words outside of a paragraph: “${words.trim()}”`, node)
    return
  }
  // What a split by an expression with a group gives: words, number, words, number, words.
  for (const [at, piece] of words.split(anyMark).entries())
    if (at % 2 === 1) lines.push(`to.words(${printed(statements[piece], place)})`)
    else if (piece !== '') lines.push(`to.text(${JSON.stringify(piece)})`)
}

const holdsWords = open => open.some(name => wordElements.has(name))

/** The one value that a mustache prints. */
function printed(mustache, place) {
  const { escaped, path, params, hash } = mustache
  if (!escaped || hash !== undefined) throw unknown('{{{ }}} or a named value', mustache)
  if (params.length === 0) return dataOf(path, place)
  if (path.original !== 'hoa' || params.length > 1) throw unknown(`{{${path.original} …}}`, mustache)
  return `beside.capitals(${dataOf(params[0], place)})`
}

function block(statement, place) {
  const { path, params, hash, program, inverse } = statement
  const { original: helper } = path
  if (params.length !== 1 || hash !== undefined) throw unknown(`{{#${helper}}} of several values`, statement)
  const { lines } = place
  const data = dataOf(params[0], place)
  const inner = { ...place, depth: place.depth + 1, view: `view${place.depth + 1}` }
  const otherwise = () => {
    if (inverse === undefined) return
    lines.push('} else {')
    body(inverse, place)
  }
  switch (helper) {
    case 'if':
    case 'unless':
      lines.push(`if (${helper === 'if' ? '' : '!'}beside.has(${data})) {`)
      if (program !== undefined) body(program, place)
      otherwise()
      break
    case 'with':
      lines.push(`if (beside.has(${data})) {`, `const ${inner.view} = ${data}`)
      body(program, inner)
      otherwise()
      break
    case 'each':
      if (inverse !== undefined) throw unknown('{{else}} of {{#each}}', statement)
      lines.push(`for (const ${inner.view} of ${data}) {`)
      body(program, inner)
      break
    default:
      throw unknown(`{{#${helper}}}`, statement)
  }
  lines.push('}')
}

function call(statement, place) {
  const { name, params, hash } = statement
  if (holdsWords(place.open)) throw unknown('{{> }} among words', statement)
  if (name.type !== 'PathExpression' || params.length !== 1 || hash !== undefined)
    throw unknown('{{> }} without its one value', statement)
  place.lines.push(`beside.call(${JSON.stringify(name.original)}, ${dataOf(params[0], place)})`)
}

/** A path as it is in the code: from the data of the innermost block, or from the root. */
function dataOf(path, { view }) {
  const { type, data, depth, original } = path
  if (type !== 'PathExpression' || depth > 0) throw unknown(`“${original}”`, path)
  const [first, ...parts] = data ? path.parts : ['', ...path.parts]
  if (data && first !== 'root') throw unknown(`“${original}”`, path)
  for (const part of parts) if (!/^[a-z_]+$/.test(part)) throw unknown(`“${original}”`, path)
  return [data ? 'beside.root' : view, ...parts].join('.')
}

const unknown = (what, node) =>
  new Error(`built-in templates have no ${what}${node?.loc ? ` (line ${node.loc.start.line})` : ''}`)
