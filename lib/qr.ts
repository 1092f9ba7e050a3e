import { create } from 'qrcode'

export interface QrDrawing {
  /** Modules a side, with the quiet zone of four that the standard asks for. */
  readonly size: number
  /** The dark modules as the path of an SVG, one unit a module. */
  readonly path: string
}

const QUIET_ZONE = 4

/** A QR code as one path, to be drawn by components/qr-code.tsx: no image file and no inline markup. */
export function qrDrawing(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const steps: string[] = []
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      if (modules.get(row, column)) steps.push(`M${column + QUIET_ZONE} ${row + QUIET_ZONE}h1v1h-1z`)
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path: steps.join('') }
}
