// The completion script of each shell. It passes the typed words as arguments, and reads lines in return.
import type { Language } from '../base/language.ts'
import { SCRIPT_REMARK } from '../words/completion.ts'
import type { Shell } from './shells.ts'

/** The lines that install the script, for the help page and for the beginning of the script. */
export const INSTALLATION: Readonly<Record<Shell, readonly string[]>> = {
  bash: ["echo 'source <(mandates completion bash)' >> ~/.bashrc"],
  zsh: ["echo 'source <(mandates completion zsh)' >> ~/.zshrc"],
  fish: ['mandates completion fish > ~/.config/fish/completions/mandates.fish'],
  powershell: [
    'if (-not (Test-Path $PROFILE)) { New-Item $PROFILE -Force }',
    "Add-Content $PROFILE 'mandates completion powershell | Out-String | Invoke-Expression'",
  ],
}

export function scriptFor(shell: Shell, language: Language): string {
  const remark = [SCRIPT_REMARK[language], ...INSTALLATION[shell].map(line => `  ${line}`)]
  const comment = remark.map(line => `# ${line}\n`).join('')
  return SCRIPTS[shell].replace('# …\n', () => comment)
}

// No typed word is ever evaluated by the shell. Words are passed to the program as arguments, and its answer is read
// line by line. Candidates contain only characters without a meaning in any shell.
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# …
_mandates() {
  local answer= line
  COMPREPLY=()
  {
    IFS= read -r answer
    while IFS= read -r line; do COMPREPLY+=("$line"); done
  } < <(command mandates __complete bash "$COMP_TYPE" "$COMP_WORDBREAKS" "\${COLUMNS:-80}" \\
    "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null </dev/null)
  compopt -o nosort 2>/dev/null
  case $answer in
    files) compopt -o default ;;
    folders) compopt -o dirnames ;;
    open) compopt -o nospace ;;
  esac
}
complete -F _mandates mandates
`,
  zsh: `#compdef mandates
# …
_mandates() {
  local -a answer whole whole_shown open open_shown list
  local line rest match
  answer=("\${(@f)$(command mandates __complete zsh "\${COLUMNS:-80}" \\
    "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null </dev/null)}")
  case $answer[1] in
    files) [[ $PREFIX != --*=* ]] || compset -P 1 '*='; _files; return ;;
    folders) [[ $PREFIX != --*=* ]] || compset -P 1 '*='; _files -/; return ;;
  esac
  for line in "\${(@)answer[2,-1]}"; do
    rest=\${line#*$'\\t'}
    if [[ $line == open$'\\t'* ]]; then
      open+=("\${rest%%$'\\t'*}") open_shown+=("\${rest#*$'\\t'}")
    else
      whole+=("\${rest%%$'\\t'*}") whole_shown+=("\${rest#*$'\\t'}")
    fi
  done
  (( $#whole + $#open )) || return 1
  [[ $PREFIX != --*=* ]] || compset -P 1 '*='
  [[ "$whole $open" == "$whole_shown $open_shown" ]] || list=(-l)
  # As it is typed, in any part; else the program knows why it fits.
  for match in 'm:{[:lower:][:upper:]}={[:upper:][:lower:]} r:|=* l:|=*' ''; do
    compadd \${match:+-M} \${match:--U} $list -V mandates -d whole_shown -a whole
    compadd \${match:+-M} \${match:--U} $list -V mandates -S '' -d open_shown -a open
    (( compstate[nmatches] )) && break
  done
  [[ $answer[1] != list ]] || compstate[insert]=
}
if [[ $funcstack[1] == _mandates ]]; then
  _mandates "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
  compdef _mandates mandates
fi
`,
  fish: `# …
function __mandates_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -e words[1]
    set -l answer (command mandates __complete fish $words "$current" 2>/dev/null </dev/null)
    set -l before (string match -r -- '^--[a-z-]+=' "$current")
    set -l rest (string replace -r -- '^--[a-z-]+=' '' "$current")
    switch "$answer[1]"
        case files
            printf '%s\\n' "$before"(__fish_complete_path "$rest")
        case folders
            printf '%s\\n' "$before"(__fish_complete_directories "$rest" '')
        case '*'
            set -e answer[1]
            test (count $answer) -gt 0; and printf '%s\\n' $answer
    end
end
complete -c mandates -e
complete -c mandates -k -f -a '(__mandates_complete)'
`,
  // PowerShell gives the words parsed, but with their quotes. The program may be a batch file, whose interpreter would
  // run what follows some characters. So words with those characters are not completed. If nothing is offered,
  // PowerShell completes file names.
  powershell: `# …
Register-ArgumentCompleter -Native -CommandName mandates, mandates.cmd -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition })
  $plain = { param($text) '=' + ($text -replace '"', '') -replace "^='(.*)'$", '=$1' }
  $words = @($before | ForEach-Object { & $plain $_.Extent.Text }) + (& $plain $wordToComplete)
  if ($words -match '[&|<>^%]') { return }
  $program = @(Get-Command mandates -CommandType Application)[0].Source
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding
    $answer = @(& $program __complete powershell @words 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  if ($answer.Count -lt 2 -or $answer[0] -in 'files', 'folders') { return }
  foreach ($line in $answer[1..($answer.Count - 1)]) {
    $value, $meaning = $line -split [char]9, 2
    if (-not $meaning) { $meaning = $value }
    $typed = if ($value -match '[,@(){};#&|<>$\\s]') { "'" + $value.Replace("'", "''") + "'" } else { $value }
    [System.Management.Automation.CompletionResult]::new($typed, $value, 'ParameterValue', $meaning)
  }
}
`,
}
