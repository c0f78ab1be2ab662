import { type MouseEvent, type RefObject, type SyntheticEvent, useLayoutEffect, useRef } from 'react'

interface DialogProps {
  ref: RefObject<HTMLDialogElement | null>
  onClose: (event: SyntheticEvent<HTMLDialogElement>) => void
  onClick: (event: MouseEvent<HTMLDialogElement>) => void
}

/**
 * Attributes of a `<dialog>` that is modal for as long as it is rendered: it holds the focus and gives it back; Esc and
 * a click beside it ask to close it. Fill it with one element, so that a click on its ground is a click on that.
 *
 * ```tsx
 * const dialog = useOpenDialog(onClose)
 * return <dialog {...dialog}><div>…</div></dialog>
 * ```
 */
export function useOpenDialog(onClose: () => void): DialogProps {
  const ref = useRef<HTMLDialogElement>(null)
  // Before the element leaves the page: closed later, it would not give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    dialog?.showModal()
    return () => dialog?.close()
  }, [])
  return {
    ref,
    // The event comes late: by then it may have been opened again.
    onClose: ({ currentTarget }) => currentTarget.open || onClose(),
    onClick: ({ target, currentTarget }) => target === currentTarget && onClose(),
  }
}
