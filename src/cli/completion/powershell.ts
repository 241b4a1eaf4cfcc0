import type { CompletedCommand, Value } from './read-commands.ts'

/**
 * The script by which PowerShell completes. It is plain ASCII: PowerShell reads what a program prints by the code page of the window, in
 * which words with marks may become others.
 */
export const powershellCompletion = (commands: readonly CompletedCommand[]): string => `# cchc, PowerShell
Register-ArgumentCompleter -Native -CommandName cchc, cchc.cmd -ScriptBlock {
  param($word, $ast, $position)
  $called = @{
${commands
  .filter(({ above }) => above !== undefined)
  .flatMap(({ call, above, names }) =>
    names.map(name => `    ${quoted(`${above}:${name}`)} = ${quoted(call)}\n`),
  )
  .join('')}  }
  $options = @{
${commands.map(({ call, options }) => `    ${quoted(`:${call}`)} = ${list(options.flatMap(({ names }) => names))}\n`).join('')}  }
  $values = @{
${commands
  .flatMap(({ call, options }) =>
    options.flatMap(({ names, value }) =>
      value === undefined ? [] : names.map(name => `    ${quoted(`${call}:${name}`)} = ${hashOf(value)}\n`),
    ),
  )
  .join('')}  }
  $arguments = @{
${commands.map(command => `    ${quoted(`:${command.call}`)} = ${hashOf(argumentOf(command, commands))}\n`).join('')}  }
  $typed = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.Extent.Text })
  $call = ''
  foreach ($one in $typed) { if ($called.ContainsKey("\${call}:$one")) { $call = $called["\${call}:$one"] } }
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $found = if ($values.ContainsKey("\${call}:$last")) { $values["\${call}:$last"] }
    elseif ($word -like '-*') { @{ words = $options[":$call"] } }
    else { $arguments[":$call"] }
  if ($found.words) {
    $found.words | Where-Object { $_ -like "$word*" } | ForEach-Object {
      [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
  }
  elseif ($found.files -or $found.folders) {
    $start = $word.Trim([char]39, [char]34)
    Get-ChildItem -Path "$start*" -ErrorAction SilentlyContinue | Where-Object {
      $_.PSIsContainer -or ($found.files -and ($found.files -contains '*' -or $found.files -contains $_.Extension))
    } | ForEach-Object {
      $folder = Split-Path -Path $start -Parent
      $name = if ($start -match '[\\\\/]$') { "$start$($_.Name)" } elseif ($folder) { Join-Path $folder $_.Name } else { $_.Name }
      $shown = if ($name -match "[\\s&'()]") { "'" + $name.Replace("'", "''") + "'" } else { $name }
      [System.Management.Automation.CompletionResult]::new($shown, $_.Name, 'ProviderItem', $name)
    }
  }
}
`

function argumentOf({ call, argument }: CompletedCommand, commands: readonly CompletedCommand[]): Value {
  const below = commands.filter(({ above }) => above === call).flatMap(({ names }) => names)
  return below.length > 0 ? { kind: 'words', words: below } : (argument ?? { kind: 'text' })
}

function hashOf(value: Value): string {
  if (value.kind === 'words') return `@{ words = ${list(value.words)} }`
  if (value.kind === 'folders') return '@{ folders = $true }'
  if (value.kind === 'text') return '@{}'
  return `@{ files = ${list(value.endings.length === 0 ? ['*'] : value.endings.map(ending => `.${ending}`))} }`
}

const list = (words: readonly string[]): string => `@(${words.map(quoted).join(', ')})`
const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
