import { escapeHtml } from './escape.ts'

/** Lets nothing be loaded and nothing run; only styles that stand in the page. */
export const onlyStyles = "default-src 'none'; style-src 'unsafe-inline'"

/** What a page is made of. */
interface PageParts {
  /** Plain text, and so are the metas: name and content. */
  title: string
  metas?: readonly (readonly [name: string, content: string])[]
  /** What the page may load and run, as a Content-Security-Policy. */
  policy: string
  /** Of our own making: nothing of a plan stands in it. */
  style: string
  /** Markup. */
  body: string
}

/** A page that stands alone: its head, its one style sheet, its body. */
export function htmlPage({ title, metas = [], policy, style, body }: PageParts): string {
  const named = metas.map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">\n`)
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${named.join('')}<style>${style}</style>
</head>
<body>
${body}</body>
</html>
`
}
