import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { path } from '../bundling.js'
import { commandFiles } from './command-files.js'

/** The folder that the package unpacks to: an update comes to lie where the last one was. */
const root = 'cchc'
const program = `${root}/chuong-trinh`

/** What editors know of the plans of the package, in its folder of plans: settings and registers of an office stand above it. */
const editorSettings = {
  'yaml.schemas': { './chuong-trinh/plan.schema.json': 'ke-hoach/**/*.yaml' },
  '[yaml]': { 'editor.wordWrap': 'on', 'editor.insertSpaces': true, 'editor.tabSize': 2 },
}

/**
 * The files of the package by name. None of them has a name that an office gives a file of its own: `cchc.yaml`, its register, `mau`,
 * plans.
 * @param node the bytes of `node.exe`, which are given on as they are: they are signed.
 */
export function packageFiles(node) {
  const { version } = JSON.parse(read('package.json'))
  const guide = forPackage(read('dist/huong-dan.html'))
  return new Map([
    ...Object.entries(commandFiles).map(([name, text]) => [`${root}/${name}`, text]),
    [
      `${root}/ĐỌC TÔI TRƯỚC.txt`,
      notepad(read('scripts/windows/doc-toi-truoc.txt').replace('{{version}}', version)),
    ],
    [`${root}/huong-dan.html`, guide],
    [`${root}/.vscode/settings.json`, `${JSON.stringify(editorSettings, null, 2)}\n`],
    [
      `${root}/ke-hoach/ĐỂ KẾ HOẠCH Ở ĐÂY.txt`,
      notepad('Để các tệp Word năm trước và các tệp kế hoạch (.yaml) ở đây.\n'),
    ],
    [`${program}/node.exe`, node],
    ...below('bin'),
    ...below('data'),
    ...below('templates'),
    ...below('plans').filter(([name]) => name.endsWith('.yaml')),
    // What V8 has compiled is of the Node that builds, and so is what is known of it: that of the package compiles anew.
    ...below('dist').filter(
      ([name]) => !/(?:\.cache|\/engine\.json|\/index\.cjs|\/licences\.txt|\.html)$/.test(name),
    ),
    [`${program}/dist/huong-dan.html`, guide],
    [`${program}/package.json`, read('package.json')],
    [`${program}/plan.schema.json`, read('plan.schema.json')],
    [`${program}/CHANGELOG.md`, read('CHANGELOG.md')],
    [`${program}/giay-phep/cchc.txt`, notepad(read('LICENSE'))],
    [`${program}/giay-phep/node.txt`, notepad(read('scripts/windows/LICENSE-node.txt'))],
    [`${program}/giay-phep/thu-vien.txt`, notepad(read('dist/licences.txt'))],
  ])
}

const read = name => readFileSync(path(name), 'utf8').replaceAll('\r\n', '\n')

/** Every file below a folder of the project, by its name in the package. */
const below = folder =>
  readdirSync(path(folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => [`${program}/${file.slice(path('').length).replaceAll('\\', '/')}`, readFileSync(file)])

/** A text that Notepad of any age shows as it is meant. */
const notepad = text => `\uFEFF${text.replaceAll('\n', '\r\n')}`

/** The guide as who has the package reads it: commands without `npx`. */
const forPackage = page => page.replace('data-install="npm"', 'data-install="windows"')
