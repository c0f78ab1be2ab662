import { lazyOf } from '@callboard/plugin-api/frontend'
import { IconButton, Modal, SkeletonText } from '@callboard/ui'
import { useState } from 'react'

const Text = lazyOf(async () => ({ default: (await import('./QueryHelpText')).QueryHelpText }))

/** Tells what one can write into the filter. */
export function QueryHelp() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton icon="help" label="How to write a filter" aria-haspopup="dialog" onClick={() => setOpen(true)} />
      <Modal title="How to write a filter" opened={isOpen} onClose={() => setOpen(false)}>
        <Text fallback={<SkeletonText lines={12} />} />
      </Modal>
    </>
  )
}
