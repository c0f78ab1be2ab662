import { createContext, useContext } from 'react'

/** What a page may do with the palette. */
export interface PaletteControl {
  open: () => void
}

/** Set by the shell. */
export const PaletteContext = createContext<PaletteControl>({ open: () => undefined })

/**
 * Opens the palette, where everything is searched.
 *
 * ```tsx
 * const { open } = usePalette()
 * <button type="button" onClick={open}>Search</button>
 * ```
 */
export const usePalette = () => useContext(PaletteContext)
