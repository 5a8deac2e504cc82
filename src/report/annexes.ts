// The annexes: verbatim texts, evidence, continuity, and the replies of Member States by name.
import { EVIDENCE_LABELS, FIELD_LABELS, ORIGINAL_LABELS } from '../words/labels.ts'
import { labelled } from '../words/listing.ts'
import { COLUMNS_OF_REPORT, SECTIONS } from '../words/report.ts'
import { namedIn, spokenIn } from '../words/texts.ts'
import type { Block } from './document.ts'
import type { Figures } from './figures.ts'
import { cells, citationOf, heading, listed, table, titleOf, type Say } from './say.ts'
import { measureTitle } from './tables.ts'

export function annexes(figures: Figures, say: Say): Block[] {
  return [
    ...textsAnnex(figures, say),
    ...evidenceAnnex(figures, say),
    ...continuityAnnex(figures, say),
    ...repliesAnnex(figures, say),
  ]
}

/** In the language of the document, never translated. */
function textsAnnex({ mandates }: Figures, say: Say): Block[] {
  const { language } = say
  return [
    heading(SECTIONS.annexTexts[language]),
    ...mandates.flatMap((tracked): Block[] => {
      const { mandate, document } = tracked
      const own = spokenIn(mandate.text, document.language, document.language)
      const original =
        own && own.language !== language ? ORIGINAL_LABELS[own.language][language] : null
      return [
        { kind: 'line', text: labelled(citationOf(tracked, say), titleOf(tracked, say), language) },
        ...(own
          ? [{ kind: 'quote' as const, text: own.text, language: own.language, original }]
          : []),
      ]
    }),
  ]
}

function evidenceAnnex({ evidence }: Figures, say: Say): Block[] {
  const { language } = say
  const title = SECTIONS.annexEvidence[language]
  const rows = evidence.map(({ about, evidence: { kind, ref, date } }) =>
    cells(about, `${EVIDENCE_LABELS[kind][language]} ${ref}`, date ?? '–'),
  )
  const columns = [FIELD_LABELS.id, FIELD_LABELS.evidence, FIELD_LABELS.date]
  return [heading(title), table(title, columns, rows, say)]
}

function continuityAnnex({ continuity }: Figures, say: Say): Block[] {
  const title = SECTIONS.annexContinuity[say.language]
  const columns = [FIELD_LABELS.id, COLUMNS_OF_REPORT.earlier, COLUMNS_OF_REPORT.later]
  const rows = continuity.map(({ id, earlier, later }) => [[id], [...earlier], [...later]])
  return [heading(title), table(title, columns, rows, say)]
}

/** Who replied, and for whom no reply is recorded, which is no reproach. In the order of the reader's alphabet. */
function repliesAnnex({ replies, state }: Figures, say: Say): Block[] {
  const { language } = say
  if (replies.length === 0) return []
  const named = state.organisation.states.map(({ code, name }) => ({ id: code, name }))
  const collator = new Intl.Collator(language)
  const names = (codes: readonly string[]): string =>
    listed(codes.map(code => namedIn(named, code, language)).toSorted(collator.compare), say) || '–'
  const title = SECTIONS.annexReplies[language]
  const columns = [
    FIELD_LABELS.id,
    COLUMNS_OF_REPORT.measure,
    COLUMNS_OF_REPORT.replied,
    COLUMNS_OF_REPORT.silent,
  ]
  const rows = replies.flatMap(figure =>
    figure.measures.map(({ measure, replied, silent }) =>
      cells(figure.tracked.id, measureTitle(figure, measure, say), names(replied), names(silent)),
    ),
  )
  return [heading(title), table(title, columns, rows, say)]
}
