import { useEffect, useEffectEvent, useState } from 'react'
import { Icon } from '../content/Icon'
import { KeyHint } from '../content/KeyHint'
import { Button } from '../controls/Button'
import { IconButton } from '../controls/IconButton'
import styles from './NotificationProvider.module.css'
import { useUndoKey } from './useUndoKey'

export interface Shown {
  id: number
  message: string
  outcome: 'done' | 'failed'
  undo: (() => void) | undefined
}

/** In ms: a word is read in seconds, and what one may have to decide about stands until that was done without haste. */
const briefly = 4000
const longEnough = 15_000
/** Of those who read slowly, for each letter. */
const aLetter = 120

const timeFor = ({ message, undo }: Shown) => Math.max(undo ? longEnough : briefly, message.length * aLetter)

/** One sentence, until it was read; while somebody points at it or is in it, it stays. */
export function Notification({ shown, onClose }: { shown: Shown; onClose: () => void }) {
  const { message, outcome, undo } = shown
  const [isHeld, setHeld] = useState(false)
  const time = timeFor(shown)
  // A new `onClose` on each render of the app must not begin the time again.
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => close(), time)
    return () => clearTimeout(timer)
  }, [isHeld, time])
  const takeBack = () => {
    onClose()
    undo?.()
  }
  useUndoKey(undo && takeBack)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done with it, it only waits
    <div
      className={styles.notification}
      data-outcome={outcome}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={outcome === 'done' ? 'circle-check' : 'alert-circle'} size={18} className={styles.icon} />
      <span>{message}</span>
      {undo && (
        <Button size="small" variant="subtle" icon="rollback" onClick={takeBack}>
          <span className={styles.undo}>
            Undo <KeyHint keys={['mod', 'Z']} />
          </span>
        </Button>
      )}
      <IconButton icon="x" label="Put away" onClick={onClose} />
    </div>
  )
}
