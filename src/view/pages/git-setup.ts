// What will change when merging by meaning is turned on or off.
import { SETUP_WORDS } from '../../words/git-setup.ts'
import { safe } from '../parts/safe.ts'
import { diffText } from './updated.ts'
import type { View } from '../parts/view.ts'

interface Shown {
  readonly file: string
  readonly attributes: { readonly before: string; readonly after: string }
  readonly settings: readonly {
    readonly key: string
    readonly from: string | undefined
    readonly to: string | undefined
  }[]
}

export function setupText({ file, attributes, settings }: Shown, view: View): string[] {
  const { language, paint } = view
  const difference = diffText(file, attributes.before, attributes.after, view)
  const lines = settings.flatMap(({ key, from, to }) => [
    ...(from === undefined ? [] : [paint.removed(safe(`-${key} = ${from}`))]),
    ...(to === undefined ? [] : [paint.added(safe(`+${key} = ${to}`))]),
  ])
  return [
    ...(difference.length === 0 ? [] : [SETUP_WORDS.forAll[language], '', ...difference, '']),
    ...(lines.length === 0 ? [] : [SETUP_WORDS.forClone[language], '', ...lines, '']),
  ]
}
