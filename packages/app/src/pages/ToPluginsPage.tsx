import { Navigate } from 'react-router'

/** What somebody looks for below the settings. */
export default function ToPluginsPage() {
  return <Navigate to="/plugins" replace />
}
