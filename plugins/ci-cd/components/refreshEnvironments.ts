import type { EnvironmentState } from '../plugin'
import { refreshFor } from './liveness'

/** How often to look at environments again. */
export const refreshEnvironments = (states: EnvironmentState[] | undefined) =>
  refreshFor(states?.map(({ attempt }) => attempt?.status))
