import type { RunFormat } from '../document.ts'
import { attribute, child, type XmlElement } from '../package/xml.ts'
import { halfPoints, integer, toggle, twips } from './measures.ts'

/** What one level (defaults, a style, a run) says of its letters; what it does not say is not there. */
export interface RunProps {
  font?: string
  size?: number
  underline?: string
  colour?: string
  highlight?: string
  vertical?: RunFormat['vertical']
  letterSpacing?: number
  scale?: number
  toggles?: Toggles
  /** Id of the character style. */
  style?: string
}

const toggleNames = {
  bold: 'w:b',
  italic: 'w:i',
  strike: 'w:strike',
  doubleStrike: 'w:dstrike',
  caps: 'w:caps',
  smallCaps: 'w:smallCaps',
  hidden: 'w:vanish',
} as const
type Toggle = keyof typeof toggleNames
type Toggles = Partial<Record<Toggle, boolean>>
const toggles = Object.entries(toggleNames) as [Toggle, string][]

/** Fonts of the theme by their names in `w:rFonts`. */
export type ThemeFonts = ReadonlyMap<string, string>

/** Reads a `w:rPr`. An empty string for colour, highlight and underline switches off what a style has. */
export function readRunProps(element: XmlElement | undefined, themeFonts: ThemeFonts): RunProps {
  const props: RunProps = {}
  if (element === undefined) return props
  for (const one of element.children) {
    const value = attribute(one, 'w:val')
    switch (one.name) {
      case 'w:rStyle':
        if (value !== undefined) props.style = value
        break
      case 'w:rFonts': {
        const font = fontOf(one, themeFonts)
        if (font !== undefined) props.font = font
        break
      }
      case 'w:sz': {
        const size = halfPoints(value)
        if (size !== undefined) props.size = size
        break
      }
      case 'w:u':
        props.underline = value === undefined || value === 'none' ? '' : value
        break
      case 'w:color':
        props.colour = hexadecimal(value)
        break
      case 'w:highlight':
        props.highlight = value === undefined || value === 'none' ? '' : value
        break
      case 'w:shd':
        props.highlight ??= hexadecimal(attribute(one, 'w:fill'))
        break
      case 'w:vertAlign':
        props.vertical = value === 'superscript' || value === 'subscript' ? value : 'baseline'
        break
      case 'w:spacing':
        props.letterSpacing = twips(value) ?? 0
        break
      case 'w:w':
        props.scale = integer(value?.replace('%', '')) ?? 100
        break
    }
  }
  for (const [key, name] of toggles) {
    const value = toggle(element, name)
    if (value === undefined) continue
    props.toggles ??= {}
    props.toggles[key] = value
  }
  return props
}

/** Six digits in capitals; empty for `auto` and what is no colour. */
const hexadecimal = (value: string | undefined): string =>
  value !== undefined && /^[\da-f]{6}$/i.test(value) ? value.toUpperCase() : ''

/** The font of Latin letters; that of the theme goes before one that is named (17.3.2.26). */
function fontOf(fonts: XmlElement, themeFonts: ThemeFonts): string | undefined {
  for (const [theme, plain] of [
    ['w:asciiTheme', 'w:ascii'],
    ['w:hAnsiTheme', 'w:hAnsi'],
  ] as const) {
    const font = themeFonts.get(attribute(fonts, theme) ?? '') ?? attribute(fonts, plain)
    if (font !== undefined && font !== '') return font
  }
  return undefined
}

/** One level over another: what the upper one says holds. */
export function overRun(lower: RunProps, upper: RunProps): RunProps {
  const props: RunProps = { ...lower, ...upper }
  if (lower.toggles !== undefined && upper.toggles !== undefined)
    props.toggles = { ...lower.toggles, ...upper.toggles }
  return props
}

/** The levels that a run's look comes from. */
export interface RunLevels {
  defaults: RunProps
  table: RunProps
  paragraph: RunProps
  character: RunProps
  direct: RunProps
}

/**
 * The look of a run. A switch that styles of two levels turn on is off (17.7.3: a bold word in a bold heading stands out); what the run
 * itself says holds.
 */
export function resolveRun(levels: RunLevels, styleName: string | undefined): RunFormat {
  const { defaults, table, paragraph, character, direct } = levels
  const said = { ...defaults, ...table, ...paragraph, ...character, ...direct }
  const on = (name: Toggle): boolean => {
    const own = direct.toggles?.[name]
    if (own !== undefined) return own
    if (defaults.toggles?.[name] === true) return true
    let isSet = false
    for (const level of [table, paragraph, character]) if (level.toggles?.[name] === true) isSet = !isSet
    return isSet
  }
  return {
    font: said.font ?? 'Times New Roman',
    size: said.size ?? 20,
    bold: on('bold'),
    italic: on('italic'),
    ...(said.underline ? { underline: said.underline } : {}),
    strike: on('strike') || on('doubleStrike'),
    caps: on('caps'),
    smallCaps: on('smallCaps'),
    hidden: on('hidden'),
    ...(said.colour ? { colour: said.colour } : {}),
    ...(said.highlight ? { highlight: said.highlight } : {}),
    vertical: said.vertical ?? 'baseline',
    letterSpacing: said.letterSpacing ?? 0,
    scale: said.scale ?? 100,
    ...(styleName === undefined ? {} : { style: styleName }),
  }
}

/** The fonts of a theme part by the names that `w:rFonts` has for them. */
export function readThemeFonts(theme: XmlElement | undefined): Map<string, string> {
  const fonts = new Map<string, string>()
  const scheme = child(child(theme, 'a:themeElements'), 'a:fontScheme')
  for (const [element, names] of [
    ['a:majorFont', ['majorAscii', 'majorHAnsi']],
    ['a:minorFont', ['minorAscii', 'minorHAnsi']],
  ] as const) {
    const latin = child(child(scheme, element), 'a:latin')
    const font = latin === undefined ? undefined : attribute(latin, 'typeface')
    if (font !== undefined && font !== '') for (const name of names) fonts.set(name, font)
  }
  return fonts
}
