// Part VII: room for people's observations. The program proposes nothing.
import { bodyDecides, observationsHeading } from '../../words/report-asks.ts'
import { OBSERVATIONS_SLOT } from '../../words/report.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import { bodyName } from './body-name.ts'
import { paragraph, partHeading, type Say } from '../context.ts'

export function observationsPart(figures: Figures, say: Say): Block[] {
  const body = bodyName(figures, say)
  return [
    partHeading('observations', observationsHeading(body, say.language)),
    ...(say.final ? [] : [paragraph(OBSERVATIONS_SLOT[say.language], say)]),
    paragraph(bodyDecides(body, say.language), say),
  ]
}
