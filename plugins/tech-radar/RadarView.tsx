import { useData } from '@callboard/plugin-api/frontend'
import { EmptyState, ErrorMessage, QueryView, RelativeTime } from '@callboard/ui'
import type { ReactNode } from 'react'
import { techRadar } from './plugin'
import styles from './Radar.module.css'
import type { Radar, Shown } from './shapes'

/** What was read of the source, and what is wrong with it now. */
export function RadarView({ children }: { children: (radar: Radar, shown: Shown) => ReactNode }) {
  return (
    <QueryView
      query={useData(techRadar.routes.show, {})}
      isEmpty={({ radar, problem }) => radar === null && problem === null}
      empty={<NoSource />}
    >
      {(shown) => (
        <>
          {shown.problem && (
            <div className={styles.problem}>
              <ErrorMessage error={new Error(shown.problem)} title="The source of the radar cannot be taken" />
              {shown.readAt && (
                <p className={styles.soft}>
                  Below is what it said when it was last good, <RelativeTime at={shown.readAt} />.
                </p>
              )}
            </div>
          )}
          {shown.radar && children(shown.radar, shown)}
        </>
      )}
    </QueryView>
  )
}

const NoSource = () => (
  <EmptyState
    icon="progress"
    title="No radar yet"
    snippet={'tech-radar:\n  source: https://github.com/acme/radar/blob/main/radar.yaml'}
  >
    Name its file in app-config.yaml. It is read a moment after the start, and every five minutes.
  </EmptyState>
)
