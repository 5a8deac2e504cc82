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
`.trim()
