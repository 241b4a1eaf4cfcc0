import icons from './icons.json' with { type: 'json' }

/** What can be done with files in Explorer, by dropping them on a command file of the package or by the menu of the right button. */
export interface DropAction {
  /** What the icon of the package is called, without `.cmd`; the menu has the same name. */
  icon: string
  /** The command and its options. */
  command: readonly string[]
  /** Endings of what it takes. */
  endings: readonly string[]
  /** What kind of file that is. */
  takes: string
  /** What to do next when all went well; empty where the command has said it. */
  next: string
  /** What to do when a file that is there already was not replaced: who drops files types no options. */
  inTheWay: string
}

const plans = ['.yaml', '.yml']

/** A document that was edited in Word is not replaced either. */
const makeRoomForDocument =
  'Muốn xuất lại: đóng tệp .docx đã có trong Word, đổi tên hoặc xóa tệp ấy, rồi thả lại tệp .yaml. Chỗ đã sửa trong Word thì chép vào tệp .yaml trước.'

/** No command that makes a plan replaces one. */
export const makeRoom = 'Nếu đã có tệp đó mà muốn làm lại: đổi tên hoặc xóa tệp đã có, rồi làm lại.'

/** The actions by the word that calls them; of two that take a kind of file, the one that it is first for stands first. */
export const dropActions = {
  render: {
    icon: icons.render,
    command: ['render'],
    endings: plans,
    takes: 'tệp kế hoạch (.yaml)',
    next: 'Mở tệp .docx vừa ghi bằng Word để xem. Muốn sửa thì sửa tệp .yaml rồi xuất lại; đóng tệp trong Word trước khi xuất lại.',
    inTheWay: makeRoomForDocument,
  },
  import: {
    icon: icons.import,
    command: ['import'],
    endings: ['.docx'],
    takes: 'tệp Word (.docx)',
    next: `Mở tệp .yaml vừa ghi (Notepad hoặc VS Code), xem các dòng có \`# đoán\`. Xong thì thả tệp .yaml đó lên “${icons.next}” để có dự thảo năm sau.`,
    inTheWay: makeRoom,
  },
  check: {
    icon: icons.check,
    command: ['check'],
    endings: [...plans, '.docx'],
    takes: 'tệp kế hoạch (.yaml), tệp Word (.docx)',
    next: '',
    inTheWay: '',
  },
  next: {
    icon: icons.next,
    command: ['next'],
    endings: plans,
    takes: 'tệp kế hoạch (.yaml) của năm trước',
    next: `Mở tệp .yaml mới, tìm chữ \`XEM LẠI\` và quyết định từng chỗ. Rồi thả tệp đó lên “${icons.check}”, sửa, và thả lên “${icons.render}”.`,
    inTheWay: makeRoom,
  },
} satisfies Record<string, DropAction>

/** The words that call an action. */
export const dropActionNames = Object.keys(dropActions) as DropActionName[]
export type DropActionName = keyof typeof dropActions
