import { readingOf, useData } from '@callboard/plugin-api/frontend'
import { ciCd } from '../plugin'
import { refreshFor } from './liveness'

/** How these entities are doing, read at once for all of them. */
export const useStatuses = (refs: string[]) =>
  useData(
    ciCd.routes.statuses,
    { refs },
    { keepPrevious: true, refreshEvery: (statuses) => refreshFor(statuses?.map(({ run }) => run?.status)) },
  )

/** What it reads, for what is fetched ahead. */
export const statusesReading = (refs: string[]) => readingOf(ciCd.routes.statuses, { refs })
