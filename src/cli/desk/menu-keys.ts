import { type DropActionName, dropActionNames, dropActions } from './drop-actions.ts'

/** One line of Explorer's menu. */
interface MenuKey {
  /** Its key in the registry: the user's own, so that no right is asked for. */
  key: string
  /** What the menu says. */
  says: string
  /** The word that calls what it does. */
  action: DropActionName
}

/** Lines that belong to a kind of file, whichever program opens it. */
const kinds = 'HKCU\\Software\\Classes\\SystemFileAssociations'

/** All lines of the menu: each action on each ending that it takes. */
export const menuKeys: readonly MenuKey[] = dropActionNames.flatMap(action =>
  dropActions[action].endings.map(ending => ({
    key: `${kinds}\\${ending}\\shell\\cchc-${action}`,
    says: `${dropActions[action].icon} (cchc)`,
    action,
  })),
)
