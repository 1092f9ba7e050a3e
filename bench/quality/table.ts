import type { Figure, Figures } from './figure'

const percent = (value: number) => `${(100 * value).toFixed(value > 0 && value < 0.01 ? 1 : 0)} %`

function written(value: number, kind: Figure['kind']): string {
  if (kind === 'share') return percent(value)
  return Number.isInteger(value) ? String(value) : value.toFixed(2)
}

/** Whether chance lies outside the interval: then the figure is no accident. */
function verdict({ low = 0, high = 1, chance }: Figure): string {
  if (chance === undefined) return ''
  const word = chance < low ? '  ABOVE CHANCE' : chance > high ? '  below chance' : ''
  return `  (${percent(low)} to ${percent(high)}, chance ${percent(chance)})${word}`
}

function line(name: string, figure: Figure): string {
  const { value, kind, of } = figure
  const shown = value === null ? 'nothing to measure' : written(value, kind)
  const base = kind === 'share' && of !== undefined && value !== null ? ` of ${of}` : ''
  return `  ${name.padEnd(46)}${shown.padStart(8)}${base}${value === null ? '' : verdict(figure)}`
}

export function table(figures: Figures): string {
  const groups = Object.entries(figures).map(([group, items]) =>
    [group, ...Object.entries(items).map(([name, figure]) => line(name, figure))].join('\n'),
  )
  return groups.join('\n\n')
}

function difference(before: Figure | undefined, now: Figure | undefined): string | null {
  const [from, to] = [before?.value ?? null, now?.value ?? null]
  if (from === to) return null
  const kind = now?.kind ?? before?.kind ?? 'number'
  const show = (value: number | null) => (value === null ? 'none' : written(value, kind))
  return `${show(from)} → ${show(to)}`
}

/** Every figure that is not what it was, in the order of the new ones; what is gone comes last. */
export function differences(before: Figures, now: Figures): string {
  const groups = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  const lines = groups.flatMap((group) => {
    const names = new Set([...Object.keys(now[group] ?? {}), ...Object.keys(before[group] ?? {})])
    return [...names].flatMap((name) => {
      const change = difference(before[group]?.[name], now[group]?.[name])
      return change ? [`  ${`${group}: ${name}`.padEnd(64)}${change}`] : []
    })
  })
  return lines.length > 0 ? lines.join('\n') : '  nothing changed'
}
