import { Button as MantineButton } from '@mantine/core'
import type { MouseEventHandler, ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from '../content/Icon'
import type { IconName } from '../content/icons'
import { leadsOutside, outside } from '../content/outside'
import { Spinner } from '../feedback/Spinner'
import { busy } from './busy'

const variants = { primary: 'filled', default: 'default', subtle: 'subtle', danger: 'filled' } as const

interface ButtonProps {
  children: ReactNode
  /** One `primary` a page. `danger` is for what cannot be undone. */
  variant?: keyof typeof variants
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
  variant = 'default',
  size = 'medium',
  icon,
  to,
  type = 'button',
  loading,
  ...rest
}: ButtonProps) {
  const look = {
    variant: variants[variant],
    size: size === 'small' ? 'compact-sm' : 'sm',
    ...(variant === 'danger' && { color: 'bad' }),
    ...(icon && { leftSection: <Icon name={icon} size={size === 'small' ? 14 : 16} /> }),
    ...rest,
    ...(loading && { ...busy, leftSection: <Spinner /> }),
  }
  if (to === undefined) return <MantineButton {...look} type={type} />
  if (leadsOutside(to)) return <MantineButton {...look} component="a" {...outside(to)} />
  return <MantineButton {...look} component={Link} to={to} />
}
