'use client'

import { type DragEvent, useRef, useState } from 'react'

/** Lets a file be dropped on a form: it goes into the form's own file field, and the form is sent. */
export function useFileDrop() {
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  const drop = {
    onDragOver: (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
    },
    onDrop: (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFile(event) || !field.current) return
      event.preventDefault()
      field.current.files = event.dataTransfer.files
      field.current.form?.requestSubmit()
    },
  }
  return { field, isOver, drop }
}
