const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as HTML text or as an attribute's value in double quotes: nothing of it is ever markup. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, character => escapes[character]!) : text
}

/** The attribute that makes a place a link's target. */
export const idAttribute = (anchor: string | undefined): string =>
  anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`
