import { PaletteContext } from '@callboard/plugin-api/frontend'
import { ErrorBoundary, Modal } from '@callboard/ui'
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import { usePaletteKeys } from './usePaletteKeys'

const load = () => import('./Palette')
const Palette = lazy(() => load().then(({ Palette }) => ({ default: Palette })))

/** Holds the palette: its code comes when it is about to be opened, it closes when one arrives elsewhere. */
export function PaletteProvider({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  const [openedAt, setOpenedAt] = useState<string>()
  const control = useMemo(() => ({ open: () => setOpenedAt(key), preload: () => void load().catch(ignore) }), [key])
  usePaletteKeys(control.open)
  usePreloadWhenIdle(control.preload)
  // Closed by the same rendering that arrives elsewhere: the heading there can only take the focus once no dialog holds it.
  const isOpen = openedAt === key
  const close = () => setOpenedAt(undefined)
  return (
    <PaletteContext value={control}>
      {children}
      {isOpen && (
        <ErrorBoundary fallback={<Failed onClose={close} />}>
          <Suspense>
            <Palette onClose={close} />
          </Suspense>
        </ErrorBoundary>
      )}
    </PaletteContext>
  )
}

function Failed({ onClose }: { onClose: () => void }) {
  return (
    <Modal title="Search did not open" opened onClose={onClose} size="small">
      There may be a newer version of the portal. Reload the page to get it.
    </Modal>
  )
}

/** So that the first letters typed after ⌘K find a field that is there. */
function usePreloadWhenIdle(preload: () => void) {
  useEffect(() => {
    const timer = setTimeout(preload, 3000)
    return () => clearTimeout(timer)
  }, [preload])
}

// If it fails, it fails again when the palette is opened, and that says so.
const ignore = () => undefined
