import { roleOfKey, rolesOf } from '../plan/column-role.ts'
import type { ColumnRole } from '../plan/plan.ts'
import { columnsAt } from '../spec/columns-at.ts'
import type { Cursor } from '../spec/cursor.ts'
import { rowKeys } from '../spec/row-keys.ts'
import { isMap, isScalar, isSeq } from '../yaml/tree.ts'

/** A table of a spec as it is written, for those who change its text. */
interface SpecTable {
  /** The place of its rows. */
  rows: Cursor
  columns: SpecColumns
}

/** The columns of a table of a spec: what their keys mean in its rows. */
export class SpecColumns {
  /** In the order of the table. */
  readonly keys: readonly string[]
  private readonly roles: ReadonlyMap<string, ColumnRole | undefined>

  constructor(columns: readonly { key: string; title: string }[] = []) {
    const roles = rolesOf(columns)
    this.keys = columns.map(({ key }) => key)
    this.roles = new Map(this.keys.map((key, index) => [key, roles[index]]))
  }

  /** What a key's column holds; of rows whose table stands elsewhere, by the key alone. */
  roleOf(key: string): ColumnRole | undefined {
    return this.roles.has(key) ? this.roles.get(key) : roleOfKey(key)
  }

  /** True for a key of a row whose value is a cell; the others belong to the row itself. */
  isCell(key: string): boolean {
    return this.roles.has(key) || !rowKeys.includes(key)
  }

  /** True for a cell whose words are looked up as they stand: numbers, ids, codes of units. */
  isLookedUp(key: string): boolean {
    const role = this.roleOf(key)
    return key === 'ma' || role === 'order' || role === 'lead' || role === 'cooperation'
  }
}

/** The tables of specs that were read: several look for them one after the other. */
const known = new WeakMap<Cursor, readonly SpecTable[]>()

/** The tables of a spec in their order. One without columns has those of the table before it in its document. */
export function specTables(root: Cursor): readonly SpecTable[] {
  const tables = known.get(root) ?? findTables(root)
  known.set(root, tables)
  return tables
}

function findTables(root: Cursor): SpecTable[] {
  const tables: SpecTable[] = []
  let columns = new SpecColumns()
  const visit = (at: Cursor): void => {
    const { node } = at
    if (isSeq(node)) for (const index of node.items.keys()) visit(at.at(index))
    if (!isMap(node)) return
    const keys = node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    const last = at.path.at(-1)
    if (last === 'quyet_dinh' || last === 'ke_hoach' || at.path.at(-2) === 'phu_luc')
      columns = new SpecColumns()
    if (last === 'bang') {
      if (keys.includes('cot')) columns = new SpecColumns(columnsAt(at.at('cot')))
      if (keys.includes('hang')) tables.push({ rows: at.at('hang'), columns })
    } else for (const key of keys) visit(at.at(key))
  }
  visit(root)
  return tables
}
