import { pathOfRef } from '@callboard/plugin-api'

/** The addresses of what this plugin shows of an entity. */
export const ciCdPath = (ref: string) => `${pathOfRef(ref)}/ci-cd`
export const runPath = (ref: string, id: number) => `${ciCdPath(ref)}/runs/${id}`
export const deploymentsPath = (ref: string) => `${pathOfRef(ref)}/deployments`
