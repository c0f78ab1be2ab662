import { Tooltip as MantineTooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import styles from './Tooltip.module.css'

interface TooltipProps {
  text: string
  /** One element that takes a `ref` and can have the focus. */
  children: ReactElement
}

/**
 * More about something, on hover and on focus. Never the only place where it stands.
 *
 * ```tsx
 * <Tooltip text="Updated every five minutes"><button type="button">…</button></Tooltip>
 * ```
 */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <MantineTooltip
      label={text}
      openDelay={300}
      events={{ hover: true, focus: true, touch: true }}
      withArrow
      classNames={{ tooltip: styles.tooltip }}
    >
      {children}
    </MantineTooltip>
  )
}
