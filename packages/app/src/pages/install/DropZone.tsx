import { Icon } from '@callboard/ui'
import { type DragEvent, useId, useState } from 'react'
import styles from './InstallDialog.module.css'

/** A field for a file, which takes what is dropped on it too. */
export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever cannot drop a file has the field in it
    <div
      className={styles.zone}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="package" size={22} />
      <label htmlFor={id}>Package of a plugin (.tgz), or drop it here</label>
      <input id={id} type="file" accept=".tgz,application/gzip" onChange={({ target }) => take(target.files)} />
    </div>
  )
}
