import { PaletteContext } from '@callboard/plugin-api/frontend'
import { ErrorBoundary, Modal } from '@callboard/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { KeysProvider } from '../keys/KeysProvider'
import { Palette } from './Palette'
import { useLocalSources } from './useLocalSources'
import { usePaletteKeys } from './usePaletteKeys'

/** Holds the palette, and the keys, which open it and are found in it. It closes when one arrives elsewhere. No chunk of its own: letters typed until that is there would be lost. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  const [openedAt, setOpenedAt] = useState<string>()
  const control = useMemo(() => ({ open: () => setOpenedAt(key) }), [key])
  usePaletteKeys(control.open)
  // Closed by the same rendering that arrives elsewhere: the heading there can only take the focus once no dialog holds it.
  const isOpen = openedAt === key
  const sources = useLocalSources(isOpen)
  const close = () => setOpenedAt(undefined)
  return (
    <PaletteContext value={control}>
      <KeysProvider>
        {children}
        {isOpen && (
          <ErrorBoundary fallback={<Failed onClose={close} />}>
            <Palette sources={sources} onClose={close} />
          </ErrorBoundary>
        )}
      </KeysProvider>
    </PaletteContext>
  )
}

function Failed({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="Search did not open" opened onClose={onClose} size="small">
      Something in it failed. Reload the page; there may be a newer version of the portal.
    </Modal>
  )
}
