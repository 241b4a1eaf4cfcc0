import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** A file whose tracked changes are settled, and where the result goes. */
export interface Settling {
  file: string
  target: string
  how: 'accept' | 'reject'
}

const commands = { accept: 'AcceptAllTrackedChanges', reject: 'RejectAllTrackedChanges' } as const

/**
 * Opens files in LibreOffice without a window, accepts or rejects all their tracked changes as its menu does, and saves them as .docx.
 * @param folder where it may keep a profile of its own.
 */
export function settleChanges(files: readonly Settling[], folder: string): void {
  const profile = join(folder, 'settling')
  const library = join(profile, 'user', 'basic', 'Standard')
  const url = (file: string) => pathToFileURL(file).href
  const run = (...args: string[]) => {
    const own = `-env:UserInstallation=${url(profile)}`
    const { error } = spawnSync('soffice', [own, '--headless', '--norestore', ...args], { timeout: 200_000 })
    if (error !== undefined) throw error
  }
  // A new profile is filled when it is first opened: a macro that is there already would be replaced.
  run('--terminate_after_init')
  mkdirSync(library, { recursive: true })
  writeFileSync(join(profile, 'user', 'basic', 'script.xlc'), libraries)
  writeFileSync(join(library, 'script.xlb'), modules)
  writeFileSync(join(library, 'Settle.xba'), macro)
  const list = files.map(({ file, target, how }) => [url(file), url(target), commands[how]].join('|'))
  run(`macro:///Standard.Settle.SettleAll(${list.join(';')})`)
}

const head = '<?xml version="1.0" encoding="UTF-8"?>'

const libraries = `${head}
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
<library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`

const modules = `${head}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
<library:element library:name="Settle"/>
</library:library>`

const macro = `${head}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
Sub SettleAll(list As String)
  For Each one In Split(list, ";")
    words = Split(one, "|")
    Settle(words(0), words(1), words(2))
  Next
End Sub

Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, kind())
  document.close(True)
End Sub
</script:module>`
