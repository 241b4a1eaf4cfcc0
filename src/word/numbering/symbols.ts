/**
 * Signs of symbol fonts as the Unicode signs they look like. Such a font has its glyphs at U+F020 … U+F0FF, or below U+0100 under its
 * own name. What is listed: the Greek letters and operators of Symbol, and the bullets, arrows and ticks of Wingdings that offices use.
 */
const symbol: Record<number, string> = {
  34: '∀',
  36: '∃',
  42: '∗',
  45: '−',
  64: '≅',
  92: '∴',
  94: '⊥',
  126: '∼',
  162: '′',
  163: '≤',
  164: '⁄',
  165: '∞',
  167: '♣',
  168: '♦',
  169: '♥',
  170: '♠',
  171: '↔',
  172: '←',
  173: '↑',
  174: '→',
  175: '↓',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  181: '∝',
  182: '∂',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  197: '⊕',
  198: '∅',
  199: '∩',
  200: '∪',
  206: '∈',
  207: '∉',
  208: '∠',
  210: '®',
  211: '©',
  212: '™',
  214: '√',
  215: '⋅',
  216: '¬',
  219: '⇔',
  220: '⇐',
  221: '⇑',
  222: '⇒',
  223: '⇓',
  224: '◊',
  229: '∑',
}

/** Greek letters of Symbol stand where Latin ones do; a blank for what is no letter. */
const greekCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ'
const greekLetters = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ'

const wingdings: Record<number, string> = {
  34: '✂',
  40: '☎',
  41: '✆',
  42: '✉',
  54: '⌛',
  63: '✍',
  70: '☞',
  74: '☺',
  81: '✈',
  82: '☼',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  120: '⌧',
  123: '❀',
  159: '•',
  158: '·',
  160: '▫',
  161: '○',
  163: '◉',
  164: '◉',
  167: '▪',
  168: '◻',
  171: '★',
  178: '✧',
  213: '⌫',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇦',
  240: '⇨',
  241: '⇧',
  242: '⇩',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const wingdings2: Record<number, string> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  149: '⦁',
  150: '•',
  151: '●',
  163: '□',
  174: '◆',
}

/** True for a font whose letters are signs. */
export const isSymbolFont = (font: string): boolean =>
  /^(?:symbol|wingdings(?: ?[23])?|webdings|monotype sorts|zapfdingbats)$/i.test(font.trim())

/**
 * The sign that a character of a symbol font shows.
 * @param code of the character, with or without 0xF000 before it.
 * @returns undefined for a sign that is not known.
 */
export function signOf(font: string, code: number): string | undefined {
  const glyph = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (/^wingdings ?2$/i.test(font.trim())) return wingdings2[glyph]
  if (/^wingdings$/i.test(font.trim())) return wingdings[glyph]
  if (isSymbolFont(font) && !/^symbol$/i.test(font.trim())) return undefined
  if (symbol[glyph] !== undefined) return symbol[glyph]
  if (glyph >= 0x41 && glyph <= 0x5a) return greekCapitals[glyph - 0x41]
  if (glyph >= 0x61 && glyph <= 0x7a) return greekLetters[glyph - 0x61]
  return glyph >= 0x20 && glyph < 0x7f ? String.fromCharCode(glyph) : undefined
}

/** A sign of a symbol font in text: what is at U+F020 … U+F0FF is always one. Signs that are not known stay as they are. */
export function withoutPrivateSigns(text: string, font: string): string {
  if (!/[\uf020-\uf0ff]/.test(text)) return text
  return text.replace(/[\uf020-\uf0ff]/g, sign => signOf(font, sign.charCodeAt(0)) ?? sign)
}
