import { readFileSync } from 'node:fs'
import { path } from '../bundling.js'

/**
 * A command file to drop files on. It is plain ASCII: a window reads it by its own code page.
 *
 * Names come as Explorer gives them, with `&`, `%`, `!` and all: they are put into the environment and never into a command. Explorer
 * puts only names with blanks into quotes, so that a `&` in another one ends this command; `cmdcmdline` still has the whole line, and what
 * the window would run behind the `&` is kept from it by `exit`. That is not done in a window which a person has opened, whose line does
 * not name this file.
 */
const dropped = action =>
  [
    '@echo off',
    'setlocal DisableDelayedExpansion',
    'set "CCHC_HOME=%~dp0"',
    'set "CCHC_SELF=%~f0"',
    'set CCHC_ARGS=%*',
    'setlocal EnableDelayedExpansion',
    'set "CCHC_LINE=!cmdcmdline!"',
    // In the window that shows what is in a ZIP file this file can be started too, without the rest of the package.
    'if not exist "!CCHC_HOME!chuong-trinh\\node.exe" echo Chua giai nen: bam chuot phai vao tep .zip, chon Extract All. & pause & exit',
    `"!CCHC_HOME!chuong-trinh\\node.exe" "!CCHC_HOME!chuong-trinh\\bin\\cchc.js" ${action}`,
    'if not "!CCHC_LINE:%~n0=!"=="!CCHC_LINE!" exit',
    '',
  ].join('\r\n')

/** The names of the icons by what they do, which the program itself says and the menu has too. */
const icons = JSON.parse(readFileSync(path('src/cli/desk/icons.json'), 'utf8'))
const commandOf = action => dropped(action.startsWith('explorer-menu') ? action : `dropped ${action}`)

/** What stands in the package's folder, beside the program, by its name: for people who know no command line. */
export const commandFiles = {
  ...Object.fromEntries(Object.entries(icons).map(([action, icon]) => [`${icon}.cmd`, commandOf(action)])),
  'cchc.cmd': '@"%~dp0chuong-trinh\\node.exe" "%~dp0chuong-trinh\\bin\\cchc.js" %*\r\n',
}
