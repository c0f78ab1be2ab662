import { useUser } from '@callboard/plugin-api/frontend'

/** Tells of refs that an event names whether it concerns whoever looks. Nobody named is everyone. */
export function useIsForMe(): (event: { refs: string[] }) => boolean {
  const { ref, groups } = useUser()
  return ({ refs }) => refs.length === 0 || refs.some((one) => one === ref || groups.includes(one))
}
