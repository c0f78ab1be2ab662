import { type Portal, PortalContext } from '@callboard/plugin-api/frontend'
import { IconsOfKinds, NotificationProvider } from '@callboard/ui'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'

interface ProvidersProps {
  portal: Portal
  cache: QueryClient
  children: ReactNode
}

/** What every component of a plugin finds around it, in the app and in a frame. */
export function Providers({ portal, cache, children }: ProvidersProps) {
  const icons = new Map(portal.kinds.flatMap(({ name, icon }) => (icon ? [[name.toLowerCase(), icon]] : [])))
  return (
    <PortalContext value={portal}>
      <IconsOfKinds value={icons}>
        <QueryClientProvider client={cache}>
          <NotificationProvider>{children}</NotificationProvider>
        </QueryClientProvider>
      </IconsOfKinds>
    </PortalContext>
  )
}
