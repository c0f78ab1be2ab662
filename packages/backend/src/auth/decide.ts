import { forbidden, type Plugin } from '@callboard/plugin-api'
import type { AnyBackend, RequestServices } from '@callboard/plugin-api/backend'
import { conditionsOf, type Grants } from './permissions'

type Asker = Omit<RequestServices, 'may' | 'authorize'>
type Deciding = Pick<RequestServices, 'may' | 'authorize'>

interface Parts {
  plugin: Plugin
  rules: AnyBackend['rules']
  grants: Grants
}

/** What a user may do with one thing, by the conditions that their permission is granted under. */
export function decide({ plugin, rules, grants }: Parts, asker: () => Asker): Deciding {
  const conditionsFor = (permission: string) => {
    // Whoever has `*` would pass a misspelt name, and nobody would notice.
    if (!Object.hasOwn(plugin.permissions, permission))
      throw new Error(`Plugin ${plugin.id} has no permission '${permission}'.`)
    const { user } = asker()
    return user ? conditionsOf(user, `${plugin.id}.${permission}`, grants) : []
  }
  const may = async (permission: string, thing: unknown) => {
    const conditions = conditionsFor(permission)
    if (conditions === 'none') return true
    for (const rule of conditions) {
      if (await rules?.[permission]?.[rule]?.(thing as never, { ...asker(), ...own })) return true
    }
    return false
  }
  const authorize = async (permission: string, thing: unknown) => {
    if (await may(permission, thing)) return
    const conditions = conditionsFor(permission)
    const sentences = [conditions].flat().map((rule) => plugin.rules[permission]?.[rule] ?? rule)
    throw forbidden(
      `${asker().user.name} may not do this here. The permission '${plugin.id}.${permission}' is theirs for: ${sentences.join('; ')}.`,
    )
  }
  const own = { may, authorize }
  return own
}
