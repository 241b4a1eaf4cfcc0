import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { Marked } from 'marked'
import { path } from '../bundling.js'

/** The documents of the guide, in order, by their names in `docs`; a page of the guide is known by the second name. */
const documents = [
  ...['huong-dan', 'viec', 'so-sanh', 'mau'].map(name => [`${name}.md`, name]),
  ['quy-tac/README.md', 'quy-tac'],
  ...readdirSync(path('docs/quy-tac'))
    .filter(name => name !== 'README.md')
    .sort()
    .map(name => [`quy-tac/${name}`, `quy-tac-${name.replace('.md', '')}`]),
]
const pages = new Map(documents)

/**
 * The guide as one page: documents, table of contents, search; nothing of it is asked for over a network.
 * @param read the text of a file of `docs`, as bytes.
 */
export function makeGuide(read = name => readFileSync(path(`docs/${name}`))) {
  const parts = documents.map(([name, page]) => readPart(name, page, read))
  const beside = name => readFileSync(path(`scripts/guide/${name}`), 'utf8')
  return `<!doctype html>
<html lang="vi" data-install="npm">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Hướng dẫn dùng cchc</title>
<style>
${beside('guide.css')}</style>
</head>
<body>
<nav>
<input id="search" type="search" placeholder="Tìm trong hướng dẫn (có dấu hay không dấu)" aria-label="Tìm trong hướng dẫn" autocomplete="off">
<p class="ways">Cài bằng: <label><input type="radio" name="install" value="windows"> gói Windows</label> <label><input type="radio" name="install" value="npm"> npm</label></p>
<div id="found" role="status" hidden></div>
<div id="contents">
${parts.map(({ headings }) => contentsOf(headings)).join('')}</div>
</nav>
<main>
${parts.map(({ html }) => html).join('')}</main>
<script>
${beside('guide-page.js')}</script>
</body>
</html>
`
}

/** A document: its HTML, a section for each heading down to the third level; its headings. */
function readPart(name, page, read) {
  const marked = new Marked({ renderer: rendererFor(name, page, read) })
  const tokens = marked.lexer(Buffer.from(read(name)).toString('utf8').replaceAll('\r\n', '\n'))
  marked.walkTokens(tokens, markNpm)
  const headings = []
  const sections = []
  for (const token of tokens) {
    if (token.type === 'heading' && token.depth <= 3) {
      const id = token.depth === 1 ? page : idOf(page, token.text)
      headings.push({ id, depth: token.depth, html: marked.parser([{ ...token, type: 'text' }]) })
      sections.push({ id, tokens: [] })
    }
    sections.at(-1).tokens.push(token)
  }
  return {
    headings,
    html: sections
      .map(section => `<section id="${escaped(section.id)}">\n${marked.parser(section.tokens)}</section>\n`)
      .join(''),
  }
}

const rendererFor = (name, page, read) => ({
  link({ href, tokens }) {
    return `<a href="${escaped(targetOf(href, name, page))}">${this.parser.parseInline(tokens)}</a>`
  },
  image({ href, text }) {
    const bytes = Buffer.from(read(posix.join(posix.dirname(name), href)))
    return `<img src="data:image/${posix.extname(href).slice(1)};base64,${bytes.toString('base64')}" alt="${escaped(text)}">`
  },
  // What looks like a tag is a word of a clerk's.
  html: ({ text }) => escaped(text),
  code: ({ text }) => `<pre><code>${command(text)}</code></pre>\n`,
  codespan: ({ text, isOfNpm }) => `<code>${isOfNpm ? escaped(text) : command(text)}</code>`,
  strong({ tokens }) {
    const words = this.parser.parseInline(tokens)
    return tokens.some(isNpx) ? `<strong class="npx">${words}</strong>` : `<strong>${words}</strong>`
  },
  table(token) {
    const cell =
      tag =>
      ({ tokens }) =>
        `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`
    const row = (cells, tag) => `<tr>${cells.map(cell(tag)).join('')}</tr>\n`
    return `<div class="table"><table>\n${row(token.header, 'th')}${token.rows.map(cells => row(cells, 'td')).join('')}</table></div>\n`
  },
})

/** What is said of `npx` in bold is only for those who type it. */
const isNpx = ({ type, text }) => type === 'codespan' && text === 'npx'

/** A paragraph on npm itself keeps its commands as they are. */
function markNpm(token) {
  if (!/^(?:paragraph|text)$/.test(token.type) || !/\bnpm\b/.test(token.text)) return
  for (const inner of token.tokens ?? []) if (inner.type === 'codespan') inner.isOfNpm = true
}

/** With the package a command has no `npx` before it: the page shows the words of one way at a time. */
const command = text => escaped(text).replace(/\bnpx(?:\.cmd)? (?=cchc\b)/g, '<span class="npx">$&</span>')

/** Where a link of a document leads in the page. */
function targetOf(href, name, page) {
  if (/^https?:/.test(href)) return href
  const [file, anchor] = decodeURIComponent(href).split('#')
  const target = file === '' ? page : pages.get(posix.join(posix.dirname(name), file))
  if (target === undefined) throw new Error(`docs/${name} leads to ${href}, which is no part of the guide`)
  return anchor === undefined ? `#${target}` : `#${idOf(target, anchor)}`
}

/** The id of a heading: the anchor that readers of Markdown give it, behind the name of its page. */
const idOf = (page, title) =>
  `${page}--${title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')}`

/** Lines of the table of contents: the parts of a document below its name. */
function contentsOf([first, ...others]) {
  const line = ({ id, html }) => `<a href="#${escaped(id)}">${html}</a>`
  const lines = others.map(heading => `<li class="level-${heading.depth}">${line(heading)}</li>\n`).join('')
  return `<details${first.id === 'huong-dan' ? ' open' : ''}><summary>${line(first)}</summary>\n<ul>\n${lines}</ul></details>\n`
}

const escaped = text =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
