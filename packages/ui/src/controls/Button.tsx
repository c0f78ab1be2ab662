import type { MouseEventHandler, ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { leadsOutside, outside } from '../content/outside'
import { Spinner } from '../feedback/Spinner'
import styles from './Button.module.css'
import { busy } from './busy'

interface ButtonProps {
  children: ReactNode
  /** One `primary` a page. `danger` is for what cannot be undone. */
  variant?: 'primary' | 'default' | 'subtle' | 'danger'
  size?: 'small' | 'medium'
  icon?: IconName
  /** Makes it a link that looks like a button: a path in the app, or a URL. */
  to?: string
  type?: 'button' | 'submit'
  disabled?: boolean
  /** Under way: shows it, and cannot be pressed again. */
  loading?: boolean
  /** Id of the form that it sends, for one that stands outside of it. */
  form?: string
  onClick?: MouseEventHandler<HTMLElement> | undefined
  'aria-expanded'?: boolean
  'aria-controls'?: string
  'aria-haspopup'?: 'menu'
  popoverTarget?: string
}

/**
 * Does something, or with `to`, goes somewhere.
 *
 * ```tsx
 * <Button variant="primary" icon="plus" to="/register">Register</Button>
 * ```
 */
export function Button({
  children,
  variant = 'default',
  size = 'medium',
  icon,
  to,
  type = 'button',
  loading,
  ...rest
}: ButtonProps) {
  const iconSize = size === 'small' ? 14 : 16
  const look = {
    ...rest,
    className: classOf(variant, size, icon !== undefined || loading === true),
    children: (
      <>
        {loading ? <Spinner /> : icon && <Icon name={icon} size={iconSize} />}
        {children}
      </>
    ),
    ...(loading && busy),
  }
  if (to === undefined) return <button {...look} type={type} />
  if (leadsOutside(to)) return <a {...look} {...outside(to)} />
  return <Link {...look} to={to} />
}

const classOf = (variant: keyof typeof styles, size: 'small' | 'medium', hasIcon: boolean) =>
  [styles.button, styles[variant], size === 'small' ? styles.small : hasIcon && styles.hasIcon]
    .filter(Boolean)
    .join(' ')
