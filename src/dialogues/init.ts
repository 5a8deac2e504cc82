// The questions of `init`, about the organisation.
import type { Language } from '../base/language.ts'
import { INIT_QUESTIONS, INIT_REMARKS, KEEP_IN_GIT } from '../words/setup.ts'
import { SAME_AS } from '../words/questions.ts'
import { LANGUAGE_NAMES } from '../words/languages.ts'
import { isRepository } from '../git/repository.ts'
import { languagesOf, newFiles, type InitInput } from '../command-line/new-organisation.ts'
import { nonBlank, type Asker } from './asker.ts'
import { isYes } from './keys.ts'
import { refusalBy } from './refusal.ts'
import { commandLine } from '../command-line/copyable.ts'

/** @throws UserError when the user leaves; nothing is written then */
export async function askInit(asker: Asker, folder: string): Promise<InitInput> {
  const { io, shared } = asker
  const { language } = shared
  const text = (
    question: keyof typeof INIT_QUESTIONS,
    initial: string,
    answered: (typed: string) => InitInput,
    of = '',
  ): Promise<string> =>
    asker.ask({
      kind: 'text',
      message: INIT_QUESTIONS[question][language] + of,
      remark: INIT_REMARKS[question][language],
      initial,
      refuse: typed =>
        refusalBy(
          asker,
          () => newFiles(answered(typed), language),
          () => false,
        ),
    })

  const languages = [await text('languages', language, typed => ({ languages: [typed] }))]
  const name: string[] = []
  for (const code of languagesOf({ languages }, language)) {
    const option = (typed: string): string[] => (nonBlank(typed) ? [`${code}=${typed.trim()}`] : [])
    const of = languageOf(code, language)
    name.push(...option(await text('name', '', typed => ({ languages, name: option(typed) }), of)))
  }
  const acronym = nonBlank(await text('acronym', '', typed => ({ acronym: nonBlank(typed) })))
  const reportsTo = nonBlank(
    await text('reportsTo', 'COUNCIL', typed => ({ reportsTo: nonBlank(typed) })),
  )
  const git = isRepository(io, io.cwd) ? false : await isKeptInGit(asker)
  const input = { languages, name, acronym, reportsTo, git }
  const line = commandLine(io, ['mandates', 'init', folder, ...initArguments(input)])
  if (!shared.quiet) io.err([SAME_AS[language](line)])
  return input
}

/** The name of a language in brackets, as in ` (French)`, for a question that is asked once for each language. */
function languageOf(code: Language, language: Language): string {
  return ` (${LANGUAGE_NAMES[code][language]})`
}

function isKeptInGit(asker: Asker): Promise<boolean> {
  const { language } = asker.shared
  return isYes(asker, {
    message: INIT_QUESTIONS.git[language],
    remark: INIT_REMARKS.git[language],
    labels: { yes: KEEP_IN_GIT.yes[language], no: KEEP_IN_GIT.no[language] },
    initial: 'yes',
  })
}

/** The command-line options for the same answers. */
function initArguments({ languages, name = [], acronym, reportsTo, git }: InitInput): string[] {
  const option = (flag: string, value: string | undefined): string[] =>
    value === undefined ? [] : [flag, value]
  return [
    ...(languages ?? []).flatMap(codes => option('--languages', codes)),
    ...name.flatMap(each => option('--name', each)),
    ...option('--acronym', acronym),
    ...option('--reports-to', reportsTo),
    ...(git ? ['--git'] : []),
  ]
}
