import type { ContentControl } from '../document.ts'
import { isOn } from '../looks/measures.ts'
import { child, childValue, type XmlElement } from '../package/xml.ts'

/** What a `w:sdt` calls itself. */
export function controlOf(element: XmlElement): ContentControl {
  const properties = child(element, 'w:sdtPr')
  const tag = childValue(properties, 'w:tag')?.normalize('NFC')
  const title = childValue(properties, 'w:alias')?.normalize('NFC')
  return {
    ...(tag === undefined ? {} : { tag }),
    ...(title === undefined ? {} : { title }),
    isPlaceholder: isOn(child(properties, 'w:showingPlcHdr')),
  }
}
