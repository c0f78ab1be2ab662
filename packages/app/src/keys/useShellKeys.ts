import { type KeyGroup, useContributions, usePalette } from '@callboard/plugin-api/frontend'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { orderNav } from '../shell/navItems'

/** What the shell itself does by keys: search, help, going to where plugins say that one can go, and up. */
export function useShellKeys(showKeys: () => void): KeyGroup[] {
  const navigate = useNavigate()
  const palette = usePalette()
  const places = useContributions('nav')
  return useMemo(
    () => [
      {
        group: 'Everywhere',
        bindings: [
          { keys: '/', title: 'Search, or the field of the page', run: () => focusField() || palette.open() },
          { keys: '?', title: 'Show these keys', run: showKeys },
          { keys: 'Escape', title: 'Up one level', run: goUp },
        ],
      },
      {
        group: 'Go to',
        bindings: orderNav(places).flatMap(({ to, label, key }) =>
          key ? [{ keys: placeKeys(key), title: label, run: () => navigate(to) }] : [],
        ),
      },
    ],
    [navigate, palette, places, showKeys],
  )
}

/** The keys that lead to a place of the navigation. */
export const placeKeys = (key: string): string => `g ${key}`

/** @returns whether the page has a field that the key leads to */
function focusField(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[aria-keyshortcuts="/"]')
  field?.focus()
  // What stands in a field that completes is gone on with; anything else is written anew.
  if (field?.role === 'combobox') field.setSelectionRange(field.value.length, field.value.length)
  else field?.select()
  return field !== null
}

/** To where the last of the page's breadcrumbs leads. */
function goUp() {
  const steps = document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Breadcrumbs"] a')
  steps[steps.length - 1]?.click()
}
