import { createContext, useContext } from 'react'

export interface PaletteControl {
  open: () => void
  /** Fetches the palette's code, ahead of the click. */
  preload: () => void
}

/** Set by the shell. */
export const PaletteContext = createContext<PaletteControl>({ open: () => undefined, preload: () => undefined })

/**
 * Opens the palette, where everything is searched.
 *
 * ```tsx
 * const { open, preload } = usePalette()
 * <button type="button" onClick={open} onPointerEnter={preload}>Search</button>
 * ```
 */
export const usePalette = () => useContext(PaletteContext)
