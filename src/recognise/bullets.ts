/** Bullets of the second level, as word processors draw them. */
const second = /^[+○◦o]$/

/** An automatic label as offices type it: a bullet is a dash, one of the second level `+`; numbers stay. */
export function toDashes(label: string): string {
  const sign = label.trim()
  if (sign === '' || /[\p{L}\p{N}]{2}|[\p{N}]|[\p{L}][.)]/u.test(sign)) return sign
  return second.test(sign) ? '+' : /^[\p{L}]$/u.test(sign) ? sign : '-'
}

/** Dashes that look like a hyphen and are none, and bullets that only one font can print, at the beginning of a typed line. */
export const typedBullet = /^(?:[\u02d7\u2012\u2212]|[\ue000-\uf8ff])(?=[\s\u00a0]|$)/
