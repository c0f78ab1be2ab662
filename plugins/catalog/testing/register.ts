import type { TestPortal } from '@callboard/testing'
import { catalog } from '../plugin'

/** Registers a URL the way the register page does: with a plan, then by carrying it out. */
export async function register(portal: TestPortal, target: string) {
  const plan = await portal.call(catalog.routes.plan, { target })
  return portal.call(catalog.routes.register, { target, hash: plan.hash })
}

/** The parts of a canonical ref, as routes take them. */
export function nameOf(ref: string) {
  const [kind = '', namespace = '', name = ''] = ref.split(/[:/]/)
  return { kind, namespace, name }
}

/** Every location of the portal, by target. */
export async function locationsOf(portal: TestPortal) {
  return (await portal.call(catalog.routes.locationList, { limit: 1000 })).items
}
