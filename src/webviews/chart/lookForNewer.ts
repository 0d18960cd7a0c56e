export interface Freshness {
  readonly isVisible: () => boolean;
  /** Up to when is shown what was measured; undefined before anything is. */
  readonly shownSeconds: () => number | undefined;
  /** Up to when there is something. */
  readonly newestSeconds: () => Promise<number>;
  readonly onNewer: () => void;
  readonly onFailure: (error: unknown) => void;
}

/** Tells when there is something newer than what is shown. Nobody is asked while nobody looks; where asking fails, what is shown stays as good as it was. */
export async function lookForNewer({ isVisible, shownSeconds, newestSeconds, onNewer, onFailure }: Freshness): Promise<void> {
  const shown = shownSeconds();
  if (!isVisible() || shown === undefined) return;
  try {
    // What is shown may have become another meanwhile: then that was loaded just now.
    if ((await newestSeconds()) > shown && shownSeconds() === shown) onNewer();
  } catch (error) {
    onFailure(error);
  }
}
