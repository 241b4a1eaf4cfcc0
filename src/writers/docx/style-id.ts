/** The id of the Word style of a class: `ten-loai` → `TenLoai`. */
export function styleId(className: string): string {
  return className.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
}

/** Style of the paragraph of one point that closes a section, so that a table at its end costs no page. */
export const endStyle = 'KetThucPhan'
