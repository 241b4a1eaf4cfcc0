import { createHash } from 'node:crypto'
import { escapeHtml } from '../../writers/html/escape.ts'
import { script } from './script.ts'
import { style } from './style.ts'

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The page around the document runs its own script alone, and asks this server alone. */
export const shellPolicy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'`

/** The document runs nothing, whatever a plan holds. */
export const documentPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

/** The page that a browser opens: the document on the left, what was found in it on the right. @param name of the spec's file. */
export const shellHtml = (name: string): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name)} – xem thử</title>
<style>${style}</style>
</head>
<body>
<main>
<iframe id="van-ban" title="Văn bản" src="document" sandbox="allow-same-origin allow-modals"></iframe>
<section id="loi" role="alert" hidden><h2>Tệp đang có chỗ phải sửa – trang dưới là bản đúng gần nhất</h2><ol></ol></section>
</main>
<aside aria-label="Các chỗ cần xem">
<header>
<h1>${escapeHtml(name)}</h1>
<p id="trang-thai" aria-live="polite">Đang đọc…</p>
<p><button type="button" id="in">In</button></p>
</header>
<fieldset id="loc"><legend>Kể những chỗ</legend></fieldset>
<p id="cho">Bấm vào một đoạn của văn bản để biết đoạn ấy ở dòng nào của tệp.</p>
<ol id="cac-cho"></ol>
</aside>
<script>${script}</script>
</body>
</html>
`
