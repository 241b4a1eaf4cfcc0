/** The id of the Word style of a class: `ten-loai` → `TenLoai`. */
export function styleId(className: string): string {
  let id = ids.get(className)
  if (id === undefined) {
    id = className.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())
    ids.set(className, id)
  }
  return id
}

/** Every paragraph asks for one of a few. */
const ids = new Map<string, string>()

/** Style of the paragraph of one point that closes a section, so that a table at its end costs no page. */
export const endStyle = 'KetThucPhan'
