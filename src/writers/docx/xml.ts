const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The text as XML character data or an attribute's value. Characters that XML forbids were refused when the spec was read. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, character => escapes[character]!) : text
}

/** Twips (1/20 pt), whole: some readers take no others. */
export const twips = (points: number): number => Math.round(points * 20)
