import type { QrDrawing } from '@/lib/qr'

interface Props {
  readonly drawing: QrDrawing
  /** What it leads to, in words. */
  readonly label: string
  readonly className?: string
}

/** Dark on white whatever the theme: cameras read it so. */
export function QrCode({ drawing, label, className }: Props) {
  const box = `0 0 ${drawing.size} ${drawing.size}`
  return (
    <svg viewBox={box} role="img" aria-label={label} shapeRendering="crispEdges" className={className}>
      <rect width={drawing.size} height={drawing.size} fill="#ffffff" />
      <path d={drawing.path} fill="#000000" />
    </svg>
  )
}
