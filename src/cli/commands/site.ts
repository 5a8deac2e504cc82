// site: writes a folder of pages for people who never open a terminal.
import { Command } from 'commander'
import type { Archive } from '../../archive/archive.ts'
import { LANGUAGES, type Language } from '../../base/language.ts'
import { fail } from '../../base/user-error.ts'
import { writeSite } from '../../files/site-folder.ts'
import type { Filter } from '../../query/filter.ts'
import type { Audience } from '../../report/audience.ts'
import { filesOf, siteOf } from '../../site/site.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { COMMAND_SUMMARIES, SITE_ARGUMENT, SUMMARY_OPTIONS } from '../../words/help.ts'
import { SITE_WRITTEN } from '../../words/site.ts'
import { addNarrowingOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { languagesOption, sharedOptions, type Shared } from '../../command-line/options.ts'
import { openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { FOLDER, valueArgument } from '../../command-line/value-kinds.ts'
import type { Io } from '../../terminal/io.ts'

declare const MANDATES_VERSION: string

interface SiteInput extends Omit<FilterInput, 'all'> {
  readonly internal?: boolean
}

export function siteCommand({ io, language, end }: Invocation): Command {
  const command = new Command('site')
    .description(COMMAND_SUMMARIES.site[language])
    .addArgument(valueArgument('<folder>', SITE_ARGUMENT[language], FOLDER))
    .option('--internal', SUMMARY_OPTIONS.internal[language])
  addNarrowingOptions(command, language)
  command.action(async (folder: string, input: SiteInput) => {
    const shared = sharedOptions(command, io, language, 'several')
    const isChosen = command.optsWithGlobals<{ lang?: unknown }>().lang !== undefined
    const languages = isChosen ? languagesOption(command, language) : LANGUAGES
    end(await runSite(io, shared, folder, input, languages))
  })
  return describeHelp(command, language, [
    'mandates site public/',
    'mandates site internal/ --internal --lang en,fr',
    'mandates site maritime/ --department political-affairs',
  ])
}

/** @returns the exit code */
async function runSite(
  io: Io,
  shared: Shared,
  folder: string,
  input: SiteInput,
  languages: readonly Language[],
): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const audience = input.internal ? 'internal' : 'ministerial'
  const filter = await publishableFilter(io, archive, shared, input, audience)
  const site = siteOf(snapshotOf(await archive.all(), shared.day), {
    audience,
    filter,
    languages,
    isIncomplete: archive.problems.some(({ severity }) => severity === 'error'),
  })
  const about = {
    program: 'mandates',
    version: MANDATES_VERSION,
    audience,
    day: shared.day,
    languages,
    limitedTo: site.criteriaIn('en'),
  }
  const { written, kept, removed } = writeSite(io.cwd, folder, filesOf(site), about)
  if (!shared.quiet) {
    const index = `${folder.replace(/(?<!\/)\/+$/, '')}/index.html`
    io.err([SITE_WRITTEN[shared.language](index, written, kept, removed)])
  }
  return reportUnreadable(io, shared, archive)
}

/**
 * The filter of the site. Closed mandates are part of it, as each has a page.
 *
 * @throws UserError for a filter that a public site cannot mention
 */
async function publishableFilter(
  io: Io,
  archive: Archive,
  shared: Shared,
  input: SiteInput,
  audience: Audience,
): Promise<Filter> {
  const chosen = await filterOf(io, archive, shared, input)
  if (audience !== 'internal') refuseInternal(chosen, archive)
  return { ...chosen, all: true }
}

function refuseInternal({ officers, fields, without }: Filter, { organisation }: Archive): void {
  if (officers) fail('only-internal', { option: '--officer' })
  if (without?.includes('officer')) fail('only-internal', { option: '--no-officer' })
  const isOwn = fields?.some(({ id }) => !organisation.fields.find(each => each.id === id)?.public)
  if (isOwn) fail('only-internal', { option: '--field' })
}
