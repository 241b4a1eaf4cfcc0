import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { isFileError } from '../../session/file-error.ts'
import { findSettings, readOffice, settingsName } from '../../session/office.ts'
import { readRegisters, registerFile } from '../../session/registers.ts'
import { withTemplates } from '../../session/templated-office.ts'
import type { Io } from '../io.ts'
import type { Examined } from './examined.ts'

/** What is set for the plans of this folder: settings, templates, register. */
export async function examineOffice(io: Io): Promise<Examined[]> {
  const settings = findSettings('.', io)
  const about = { id: 'settings', what: `Cài đặt của cơ quan (${settingsName})` }
  try {
    const office = await readOffice(settings, io)
    const examined: Examined =
      settings === undefined
        ? { ...about, state: 'ok', found: 'không có ở thư mục này và phía trên: dùng mặc định' }
        : hasErrors(office.diagnostics)
          ? { ...about, state: 'advice', found: `${settings} có chỗ phải sửa`, todo: seeCheck }
          : { ...about, state: 'ok', found: settings }
    return [examined, await examineTemplates(office, io), examineRegister(office, io)]
  } catch (error) {
    if (!isFileError(error)) throw error
    return [{ ...about, state: 'advice', found: error.message, ...(error.hint ? { todo: error.hint } : {}) }]
  }
}

const seeCheck = 'Chạy `cchc check` với một tệp kế hoạch để xem chỗ phải sửa.'

type Office = Awaited<ReturnType<typeof readOffice>>

async function examineTemplates(office: Office, io: Io): Promise<Examined> {
  const about = { id: 'templates', what: 'Mẫu lời văn riêng' }
  const folder = office.templateFolder?.name
  if (folder === undefined) return { ...about, state: 'ok', found: 'không đặt riêng: dùng mẫu có sẵn' }
  const { diagnostics } = await withTemplates({ ...office, diagnostics: [] }, undefined, io)
  return hasErrors(diagnostics)
    ? { ...about, state: 'advice', found: `${folder} có chỗ phải sửa`, todo: seeCheck }
    : { ...about, state: 'ok', found: folder }
}

function examineRegister(office: Office, io: Io): Examined {
  const about = { id: 'register', what: 'Sổ văn bản của cơ quan' }
  const file = registerFile('ke-hoach.yaml', office, io)
  if (!io.exists(file))
    return office.register === undefined
      ? { ...about, state: 'ok', found: 'chưa có: chỉ đối chiếu với danh mục có sẵn' }
      : {
          ...about,
          state: 'advice',
          found: `${settingsName} ghi ${file}, nhưng không có tệp đó`,
          todo: 'Xem lại tên tệp, hoặc lập sổ bằng `cchc register harvest KẾ-HOẠCH.yaml`.',
        }
  return hasErrors(readRegisters(file, io).diagnostics)
    ? { ...about, state: 'advice', found: `${file} có chỗ phải sửa`, todo: 'Chạy `cchc register` để xem.' }
    : { ...about, state: 'ok', found: file }
}
