// completion: prints the shell script that completes commands, options and ids.
import { Command } from 'commander'
import { whole } from '../../view/parts/control-codes.ts'
import { COMPLETION_WORDS, INSTALL_TITLE } from '../../words/completion.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { INSTALLATION, scriptFor } from '../../completion/scripts.ts'
import { SHELLS } from '../../completion/shells.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice } from '../../command-line/options.ts'
import { oneOf, valueArgument } from '../../command-line/value-kinds.ts'

export function completionCommand({ io, language }: Invocation): Command {
  const command = new Command('completion')
    .description(COMMAND_SUMMARIES.completion[language])
    .addArgument(valueArgument('<shell>', COMPLETION_WORDS.shell[language], oneOf(SHELLS)))
  command.action((shell: string) => {
    io.out(whole(scriptFor(choice('<shell>', shell, SHELLS), language)))
  })
  const lines = Object.values(INSTALLATION).flat()
  command.addHelpText(
    'after',
    ['', INSTALL_TITLE[language], ...lines.map(line => `  ${line}`)].join('\n'),
  )
  return describeHelp(command, language, ['mandates completion bash', 'mandates completion fish'])
}
