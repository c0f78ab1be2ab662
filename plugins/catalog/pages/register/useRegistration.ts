import type { PortalError } from '@callboard/plugin-api'
import { useAction, useData } from '@callboard/plugin-api/frontend'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { catalog, type Plan } from '../../plugin'

/**
 * Planning a URL and applying exactly the plan that is on the screen. When files or catalog have changed in between, the
 * server refuses and sends the plan that holds now; it takes the place of the old one and `isRenewed` says so. What was registered has an
 * address of its own.
 */
export function useRegistration(target: string) {
  const planned = useData(catalog.routes.plan, { target })
  const registering = useAction(catalog.routes.register)
  const navigate = useNavigate()
  const [renewed, setRenewed] = useState<Plan>()
  const plan = renewed ?? planned.data

  const register = () => {
    if (!plan) return
    registering.mutate(
      { target: plan.target, hash: plan.hash },
      {
        onSuccess: ({ location }) => navigate(`?${new URLSearchParams({ registered: location.id })}`),
        onError: (error) => setRenewed(planIn(error) ?? renewed),
      },
    )
  }
  return {
    plan,
    register,
    isRenewed: renewed !== undefined && !registering.isPending,
    isRegistering: registering.isPending,
    planError: plan ? null : planned.error,
    registerError: registering.error && !planIn(registering.error) ? registering.error : null,
    planAgain: () => planned.refetch(),
  }
}

/** The plan that holds now, in the server's refusal of one that does not. */
function planIn(error: PortalError): Plan | undefined {
  if (error.name !== 'ConflictError') return undefined
  return (error.details as { plan?: Plan } | undefined)?.plan
}
