import type { KeyGroup } from '@callboard/plugin-api/frontend'
import { areSingleKeysOn } from '@callboard/ui'
import { useEffect, useState } from 'react'
import { belongsToFocus } from './belongsToFocus'
import { findBinding } from './findBinding'
import { keyName } from './keyName'

/** So long the next key of a sequence is waited for, in milliseconds; what may follow is on the screen meanwhile. */
const patience = 3000

/** Hears keys and does what they are for. Gives those that a sequence began with, `g`, while another may follow. */
export function useSequence(groups: () => KeyGroup[]): string {
  const [begun, setBegun] = useState('')
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const name = keyName(event)
      if (event.defaultPrevented || !name || isModifier(name)) return
      if (belongsToFocus(name, event.target) || (isCharacter(name) && !areSingleKeysOn())) return setBegun('')
      const pressed = begun ? `${begun} ${name}` : name
      const { binding, continuations } = findBinding(groups(), pressed)
      setBegun(!binding && continuations.length > 0 ? pressed : '')
      // Escape gives up a sequence, and does nothing else then; a key that does not go on with it does nothing either.
      if (!(binding || continuations.length > 0 || begun)) return
      event.preventDefault()
      if (binding && (binding.repeats || !event.repeat)) binding.run?.(event)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [begun, groups])
  useEffect(() => {
    if (!begun) return
    const timer = setTimeout(setBegun, patience, '')
    return () => clearTimeout(timer)
  }, [begun])
  return begun
}

const isModifier = (name: string) => /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Dead)$/.test(name)

/** A key of one character, which somebody who speaks to the computer may type without meaning it. */
const isCharacter = (name: string) => name.length === 1 || name.endsWith('Space')
