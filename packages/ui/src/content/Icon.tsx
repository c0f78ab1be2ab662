import { drawingOf, type IconName, isIconName } from './icons'

interface IconProps {
  /** One of `drawings`; any other name shows a dot. */
  name: IconName | (string & {})
  /** In px. */
  size?: number
  className?: string | undefined
}

/**
 * An icon in the colour of the text around it. It is decoration: say in words what it means.
 *
 * ```tsx
 * <Icon name="check" />
 * ```
 */
export function Icon({ name, size = 16, className }: IconProps) {
  const { path, isFilled } = drawingOf(isIconName(name) ? name : 'default')
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={isFilled ? 'currentColor' : 'none'}
      stroke={isFilled ? 'none' : 'currentColor'}
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      <path d={path} />
    </svg>
  )
}
