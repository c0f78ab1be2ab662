import { type IconName, icons, isIconName } from './icons'

interface IconProps {
  /** One of `icons`; any other name shows a dot. */
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
  const Svg = icons[isIconName(name) ? name : 'default']
  return (
    <Svg
      size={size}
      stroke={1.75}
      className={className}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    />
  )
}
