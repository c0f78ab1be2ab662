import { type KeyGroup, useContributions, usePalette } from '@callboard/plugin-api/frontend'
import { useMemo } from 'react'
import { type NavigateFunction, useNavigate } from 'react-router'
import { orderNav } from '../shell/navItems'
import { useStepsBack } from './useStepsBack'

/** What the shell itself does by keys: search, help, going to where plugins say that one can go, and up. */
export function useShellKeys(showKeys: () => void): KeyGroup[] {
  const navigate = useNavigate()
  const palette = usePalette()
  const places = useContributions('nav')
  const stepsBack = useStepsBack()
  return useMemo(
    () => [
      {
        group: 'Everywhere',
        bindings: [
          { keys: '/', title: 'Search, or the field of the page', run: () => focusField() || palette.open() },
          { keys: '?', title: 'Show these keys', run: showKeys },
          { keys: 'Escape', title: 'Up one level', run: () => goUp(navigate, stepsBack) },
        ],
      },
      {
        group: 'Go to',
        bindings: orderNav(places).flatMap(({ to, label, key }) =>
          key ? [{ keys: placeKeys(key), title: label, run: () => navigate(to) }] : [],
        ),
      },
    ],
    [navigate, palette, places, stepsBack, showKeys],
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

/** To where the last of the page's breadcrumbs leads; where one has been there, back to how it was, with its filters and its place. */
function goUp(navigate: NavigateFunction, stepsBack: (path: string) => number | undefined) {
  const crumb = [...document.querySelectorAll<HTMLAnchorElement>('nav[aria-label="Breadcrumbs"] a')].at(-1)
  if (!crumb) return
  const steps = stepsBack(crumb.pathname)
  if (steps) navigate(-steps)
  else crumb.click()
}
