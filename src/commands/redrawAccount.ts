import type { AccountCloud } from "../cloud/cloud";

/** Has the view Account ask again for what it shows, where it was shown. */
export async function redrawAccount({ profile }: AccountCloud): Promise<void> {
  if (profile.state.status !== "idle") await profile.refresh();
}
