import type { ThingKind } from '../document.ts'
import { attribute, child, type XmlElement } from '../package/xml.ts'

/** What a drawing holds that is told apart. */
export interface Drawn {
  kind: ThingKind
  name: string
  /** Words that it shows without being text: those of WordArt. */
  text: string
  element: XmlElement
  /** Content of a text box. */
  content?: XmlElement
}

/**
 * What is in a `w:drawing`, `w:pict` or `w:object`: its text boxes, pictures, charts …; a drawing without any of them is a shape. Boxes
 * inside boxes belong to those.
 */
export function drawnIn(root: XmlElement): Drawn[] {
  const drawn: Drawn[] = []
  const object = root.name === 'w:object' ? find(root, 'o:OLEObject') : undefined
  const name = nameOf(root)
  if (root.name === 'w:object') {
    const program = object === undefined ? '' : (attribute(object, 'ProgID') ?? '')
    const kind = find(root, 'w:control') === undefined ? 'object' : 'control'
    return [{ kind, name: program === '' ? name : program, text: '', element: root }]
  }
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:txbxContent':
        drawn.push({ kind: 'text-box', name, text: '', element: root, content: element })
        return
      case 'a:blip':
      case 'v:imagedata':
        drawn.push({ kind: 'image', name, text: '', element: root })
        break
      case 'c:chart':
        drawn.push({ kind: 'chart', name, text: '', element: root })
        break
      case 'dgm:relIds':
        drawn.push({ kind: 'diagram', name, text: '', element: root })
        break
      case 'v:textpath': {
        const text = (attribute(element, 'string') ?? '').normalize('NFC')
        if (text.trim() !== '') drawn.push({ kind: 'shape', name, text, element: root })
        break
      }
    }
    for (const one of element.children) visit(one)
  }
  visit(root)
  if (drawn.length > 0) return drawn
  return [{ kind: 'shape', name, text: '', element: root }]
}

/** What a drawing is called: what is said of it for those who cannot see it, else its name. */
function nameOf(root: XmlElement): string {
  const properties = find(root, 'wp:docPr')
  const names =
    properties === undefined
      ? [root.children.map(one => attribute(one, 'alt')).find(Boolean), child(root, 'v:shape')].map(one =>
          typeof one === 'object' ? attribute(one, 'id') : one,
        )
      : ['descr', 'title', 'name'].map(key => attribute(properties, key))
  return (names.find(name => name !== undefined && name.trim() !== '') ?? '').trim().normalize('NFC')
}

function find(element: XmlElement, name: string): XmlElement | undefined {
  for (const one of element.children) {
    if (one.name === name) return one
    const deeper = one.name === 'w:txbxContent' ? undefined : find(one, name)
    if (deeper !== undefined) return deeper
  }
  return undefined
}
