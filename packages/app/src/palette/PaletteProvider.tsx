import { PaletteContext } from '@callboard/plugin-api/frontend'
import { ErrorBoundary, Modal } from '@callboard/ui'
import { type ReactNode, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { Palette } from './Palette'
import { usePaletteKeys } from './usePaletteKeys'

/** Holds the palette, which closes when one arrives elsewhere. No chunk of its own: letters typed until that is there would be lost. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  const [openedAt, setOpenedAt] = useState<string>()
  const control = useMemo(() => ({ open: () => setOpenedAt(key) }), [key])
  usePaletteKeys(control.open)
  // Closed by the same rendering that arrives elsewhere: the heading there can only take the focus once no dialog holds it.
  const isOpen = openedAt === key
  const close = () => setOpenedAt(undefined)
  return (
    <PaletteContext value={control}>
      {children}
      {isOpen && (
        <ErrorBoundary fallback={<Failed onClose={close} />}>
          <Palette onClose={close} />
        </ErrorBoundary>
      )}
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
