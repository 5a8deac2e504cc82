// Converts documents of other word processors to docx with LibreOffice, if it is installed.
import { inWorkingFolder, type WorkingFolder } from '../files/working-folder.ts'
import type { Converted, WordFormat } from '../import/read/word.ts'
import { findProgram } from '../programs/find.ts'
import { runProgram } from '../programs/run.ts'

/** LibreOffice starts in a few seconds. The limit is below that of the process which reads documents. */
const SECONDS = 15

/**
 * The settings of a profile that is made for one conversion: no macros, no linked files, and a proxy that answers
 * nothing, so that nobody is called.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse"><value>127.0.0.1</value></prop></item>
<item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value></prop></item>
</oor:items>
`

export function toDocx(bytes: Uint8Array, format: WordFormat): Converted {
  const program = findProgram('soffice', process.env) ?? findProgram('libreoffice', process.env)
  if (program === undefined) return 'absent'
  const source = `document.${format}`
  const files = new Map<string, string | Uint8Array>([
    ['profile/user/registrymodifications.xcu', SETTINGS],
    [source, bytes],
  ])
  return inWorkingFolder(files, folder => convertedIn(folder, source, program))
}

function convertedIn(
  { path, pathOf, urlOf, read }: WorkingFolder,
  source: string,
  program: string,
): Converted {
  const [command, args] = limited(program, [
    '--headless',
    '--norestore',
    '--nologo',
    '--nolockcheck',
    `-env:UserInstallation=${urlOf('profile')}`,
    '--convert-to',
    'docx',
    '--outdir',
    pathOf('out'),
    pathOf(source),
  ])
  const timeout = (SECONDS + 2) * 1000
  const ended = runProgram(command, args, { env: process.env, cwd: path, timeout })
  if (ended === undefined) return 'absent'
  if (ended.signal !== null || ended.status === TIMED_OUT || ended.status === KILLED)
    return 'stopped'
  const docx = read('out/document.docx')
  return docx === undefined ? 'damaged' : { docx }
}

/** The exit codes of `timeout` when it had to end a program. */
const TIMED_OUT = 124
const KILLED = 137

/**
 * Limits the memory to two gigabytes, and the time of the program with all that it starts, where there are a shell and
 * `timeout`.
 */
function limited(
  program: string,
  args: readonly string[],
): readonly [command: string, args: readonly string[]] {
  const shell = findProgram('/bin/sh', {})
  if (shell === undefined) return [program, args]
  const timeout = findProgram('timeout', process.env)
  const bounded = timeout === undefined ? [program] : [timeout, '-k', '1', `${SECONDS}`, program]
  return [shell, ['-c', 'ulimit -v 2097152 2>/dev/null; exec "$0" "$@"', ...bounded, ...args]]
}
