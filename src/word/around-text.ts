import type { CustomPart, WordProperties, WordSettings } from './document.ts'
import { integer, isOn, twips } from './looks/measures.ts'
import type { WordPackage } from './package/word-package.ts'
import { attribute, child, childValue, type XmlElement } from './package/xml.ts'

/** The target of the first relationship of that type. */
export const relatedPart = (opened: WordPackage, part: string, type: string): string | undefined =>
  opened.relationships(part).find(one => one.type === type && !one.isExternal)?.target

/** Reads the settings part; undefined where there is none. */
export function readSettings(root: XmlElement | undefined): WordSettings {
  const protection = child(root, 'w:documentProtection')
  const mode = child(root, 'w:compat')?.children.find(
    one => one.name === 'w:compatSetting' && attribute(one, 'w:name') === 'compatibilityMode',
  )
  const edit = protection === undefined ? undefined : attribute(protection, 'w:edit')
  const isEnforced =
    protection !== undefined && /^(?:1|true|on)$/.test(attribute(protection, 'w:enforcement') ?? '')
  return {
    hasEvenAndOddHeaders: isOn(child(root, 'w:evenAndOddHeaders')),
    hasMirrorMargins: isOn(child(root, 'w:mirrorMargins')),
    tracksChanges: isOn(child(root, 'w:trackRevisions')),
    ...(isEnforced && edit !== undefined && edit !== 'none' ? { protection: edit } : {}),
    compatibilityMode: (mode === undefined ? undefined : integer(attribute(mode, 'w:val'))) ?? 12,
    tabStop: twips(childValue(root, 'w:defaultTabStop')) ?? 720,
  }
}

/** Properties of the file: who, when, by what, and what programs have added. */
export function readProperties(opened: WordPackage): WordProperties {
  const core = optional(opened, 'core-properties')
  const application = textIn(optional(opened, 'extended-properties'), 'ep:Application')
  const custom = new Map<string, string>()
  for (const property of optional(opened, 'custom-properties')?.children ?? []) {
    const name = attribute(property, 'name')
    if (name !== undefined)
      custom.set(name.normalize('NFC'), (property.children[0]?.text ?? '').normalize('NFC'))
  }
  const known = {
    title: textIn(core, 'dc:title'),
    creator: textIn(core, 'dc:creator'),
    lastModifiedBy: textIn(core, 'cp:lastModifiedBy'),
    created: textIn(core, 'dcterms:created'),
    modified: textIn(core, 'dcterms:modified'),
    application,
  }
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return { ...given, custom }
}

function textIn(root: XmlElement | undefined, name: string): string | undefined {
  const text = child(root, name)?.text.trim()
  return text === undefined || text === '' ? undefined : text.normalize('NFC')
}

/** A part beside the document, which says nothing of its text. */
function optional(opened: WordPackage, type: string): XmlElement | undefined {
  const part = relatedPart(opened, '', type)
  return part === undefined ? undefined : opened.optionalXml(part)
}

/** Parts of data that belong to the document. */
export function readCustomParts(opened: WordPackage): CustomPart[] {
  return opened.relationships(opened.mainPart).flatMap(({ type, target, isExternal }) => {
    if (type !== 'customXml' || isExternal) return []
    const root = opened.optionalXml(target)
    const xml = root === undefined ? undefined : opened.text(target)
    if (root === undefined || xml === undefined) return []
    return [{ part: target, namespace: namespaceOf(xml.slice(root.start)), xml }]
  })
}

/** The namespace of the root whose tag begins a text. */
function namespaceOf(xml: string): string {
  const tag = xml.slice(0, xml.indexOf('>') + 1)
  const prefix = /^<([^\s:/>]+):/.exec(tag)?.[1]
  const declared = tag.matchAll(/\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  for (const [, name, double, single] of declared) if (name === prefix) return double ?? single ?? ''
  return ''
}
