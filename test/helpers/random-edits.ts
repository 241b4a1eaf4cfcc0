import { type EditedDocx, wordsOf } from './edited-docx.ts'

/** A random edit: what is done, and numbers that say where. */
export interface RandomEdit {
  what: number
  where: number
  at: number
}

/** What people do to a paragraph or a row, by name. */
export const editKinds = [
  'type inside',
  'type at the end',
  'type at the start',
  'split',
  'add after',
  'add before',
  'join',
  'remove',
  'retype',
  'copy',
  'move',
  'replace a word',
  'remove row',
  'add row',
  'move row',
  'edit a cell',
  'track insertion',
  'track deletion',
] as const

/** Styles of paragraphs that people edit: the words of content, and lists around it. */
const edited = /w:pStyle w:val="(?:Doan|CanCu|Dieu|Muc|Khoan|Diem|NoiNhan|TrichYeu|TenPhuLuc|QuyenHan|HoTen)"/

/** Does a random edit to a document; gives what was done, or undefined where the document has no place for it. */
export function editAtRandom(docx: EditedDocx, { what, where, at }: RandomEdit): string | undefined {
  const kind = editKinds[what % editKinds.length]!
  const paragraphs = docx.paragraphs()
  const rows = docx.rows()
  const free = paragraphs.flatMap(({ xml }, index) => (edited.test(xml) ? [index] : []))
  if (free.length === 0) return undefined
  const index = free[where % free.length]!
  const words = wordsOf(paragraphs[index]!.xml)
  const blank = blanksOf(words)[at % Math.max(1, blanksOf(words).length)]
  const mark = `mới${where % 97} chữ${at % 89}`
  const isCell = (one: number): boolean =>
    rows.some(({ from, to }) => paragraphs[one]!.from > from && paragraphs[one]!.to < to)
  switch (kind) {
    case 'type inside':
      if (blank === undefined) return undefined
      docx.type(index, blank, ` ${mark}`)
      break
    case 'type at the end':
      docx.typeOutside(index, 'end', ` ${mark}`)
      break
    case 'type at the start':
      docx.typeOutside(index, 'start', `${mark} `)
      break
    case 'split':
      if (blank === undefined || blank < words.length / 3) return undefined
      docx.split(index, blank)
      break
    case 'add after':
    case 'add before':
      docx.add(index, kind === 'add after' ? 'after' : 'before', `- Đoạn ${mark} thêm vào trong Word.`)
      break
    case 'join': {
      const next = paragraphs[index + 1]
      if (
        next === undefined ||
        !/w:val="Doan"/.test(next.xml) ||
        !/w:val="Doan"/.test(paragraphs[index]!.xml)
      )
        return undefined
      if (docx.xml.slice(paragraphs[index]!.to, next.from) !== '') return undefined
      docx.join(index)
      break
    }
    case 'remove':
      docx.remove(index)
      break
    case 'retype':
      docx.retype(index, `Đoạn này ${mark} được gõ lại hết.`)
      break
    case 'copy':
      docx.copy(index, at % 2 === 0)
      break
    case 'move': {
      const other = free[(where + 1 + (at % 7)) % free.length]!
      if (other === index || isCell(index) || isCell(other)) return undefined
      docx.move(index, other)
      break
    }
    case 'replace a word': {
      const word = words.match(/\p{L}{3,}/gu)?.[at % 3]
      if (word === undefined) return undefined
      docx.replaceAll(word, `đổi${at % 83}`)
      break
    }
    case 'remove row':
      if (rows.length === 0) return undefined
      docx.removeRow(where % rows.length)
      break
    case 'add row': {
      if (rows.length === 0) return undefined
      const cells = rows[where % rows.length]!.xml.split('</w:tc>').length - 1
      docx.addRow(
        where % rows.length,
        at % 2 === 0 ? 'after' : 'before',
        Array.from({ length: cells }, (_, cell) => (cell === 0 ? '' : `ô ${mark} cột ${cell}`)),
      )
      break
    }
    case 'move row': {
      if (rows.length < 3) return undefined
      const one = where % rows.length
      const other = (one + 2) % rows.length
      if (rows[one]!.to > rows[other]!.from && rows[other]!.to > rows[one]!.from) return undefined
      docx.moveRow(one, other)
      break
    }
    case 'edit a cell': {
      const cells = paragraphs.flatMap((_, one) => (isCell(one) ? [one] : []))
      const cell = cells[where % Math.max(1, cells.length)]
      if (cell === undefined) return undefined
      docx.typeOutside(cell, 'end', ` ${mark}`)
      break
    }
    case 'track insertion':
      if (blank === undefined) return undefined
      docx.trackInsertion(index, blank, ` ${mark}`)
      break
    case 'track deletion':
      if (!/w:val="Doan"/.test(paragraphs[index]!.xml)) return undefined
      docx.trackDeletion(index)
      break
  }
  return kind
}

const blanksOf = (text: string): number[] => [...text.matchAll(/(?<=\S) (?=\S)/g)].map(({ index }) => index)
