import { del, get, patch, post } from '@callboard/plugin-api'
import { z } from 'zod'
import { NewView, View, ViewChange } from './View'

const ViewId = View.pick({ id: true })

/** Saved lists. Everyone has their own, so reading the catalog is all that it takes; sharing one takes `share`. */
export const viewRoutes = {
  views: get('/views', {
    can: 'read',
    output: z.array(View),
    summary: 'The views of the list that the caller saved or others share, by name',
  }),
  addView: post('/views', { can: 'read', input: NewView, output: View, summary: 'Saves a view of the list' }),
  changeView: patch('/views/:id', {
    can: 'read',
    input: ViewId.extend(ViewChange.shape),
    output: View,
    summary: "Changes one of the caller's views",
  }),
  removeView: del('/views/:id', { can: 'read', input: ViewId, summary: "Deletes one of the caller's views" }),
}
