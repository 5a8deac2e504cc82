// The style of charts in pages. A page gives the colours, as the variables that are used here.

export const CHART_STYLE = `
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); margin: .8rem 0; border-top: 3px solid var(--ink); border-bottom: 1px solid var(--rule); }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .4rem .6rem .4rem 0; }
.figures dt { color: var(--quiet); font-size: .88rem; line-height: 1.3; }
.figures dd { margin: 0; font-size: 2.2rem; line-height: 1.15; font-weight: 700; font-variant-numeric: tabular-nums; }
figure { margin: .8rem 0; }
figure ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin: .4rem 0 0; padding: 0; list-style: none; font-size: .93rem; }
svg { display: block; width: 100%; height: .8rem; margin-top: .15rem; overflow: visible; }
.bar svg { height: 1.8rem; }
.bars thead th { white-space: normal; vertical-align: bottom; }
.key { display: inline-block; width: .75em; height: .75em; border: 1px solid transparent; }
rect.pressing { fill: var(--late); } .key.pressing { background: var(--late); }
rect.reported { fill: var(--way); } .key.reported { background: var(--way); }
rect.waiting { fill: var(--paper); stroke: var(--edge); stroke-width: 1; vector-effect: non-scaling-stroke; } .key.waiting { background: var(--paper); border-color: var(--edge); }
rect.closed { fill: var(--closed); } .key.closed { background: var(--closed); }
.timeline table { table-layout: fixed; }
.timeline thead th, .timeline tbody th { width: 45%; }
.timeline p { margin: 0; font-size: .92em; }
.timeline > p { margin: .3rem 0; }
.timeline td.line { position: relative; padding: 0; height: 2rem; }
.timeline td.line svg { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; overflow: hidden; }
.timeline .sign { display: inline-block; width: 1.6rem; height: .8rem; margin: 0; vertical-align: middle; }
.timeline text { fill: var(--quiet); font-size: .8rem; text-anchor: middle; }
line.meeting { stroke: var(--edge); stroke-width: 1; }
line.as-at { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 3; }
line.late { stroke: var(--late); stroke-width: 7; }
line.moved { stroke: var(--edge); stroke-width: 2; stroke-dasharray: 4 3; }
circle.first { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
circle.due { fill: var(--ink); }
`.trim()
