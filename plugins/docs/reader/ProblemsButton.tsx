import { counted } from '@callboard/plugin-api'
import { useState } from 'react'
import styles from './ProblemsButton.module.css'
import { ProblemsDialog } from './ProblemsDialog'
import type { SiteAddress } from './SiteAddress'

/** How many problems a site has, and which. */
export function ProblemsButton({ address, count }: { address: SiteAddress; count: number }) {
  const [isAsked, setAsked] = useState(false)
  if (count === 0) return null
  return (
    <>
      <button type="button" className={styles.problems} onClick={() => setAsked(true)}>
        {counted(count, 'problem')}
      </button>
      {isAsked && <ProblemsDialog address={address} onClose={() => setAsked(false)} />}
    </>
  )
}
