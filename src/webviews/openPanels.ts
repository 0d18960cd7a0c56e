import type * as vscode from "vscode";
import { Disposable, type DisposableLike } from "../platform/disposable";
import type { WebviewServices } from "./webviewServices";

interface OpenPanel {
  /** Names what is shown, uniquely over all kinds of panels. */
  readonly key: string;
  readonly panel: vscode.WebviewPanel;
  /** What makes the panel live. */
  readonly content: DisposableLike;
}

/** The panels that are open, by what they show: opening one a second time reveals it. */
export class OpenPanels extends Disposable {
  private readonly open = new Set<OpenPanel>();

  /** Brings a panel to the front, in the column where it is.
   * @returns whether there is one */
  reveal(key: string): boolean {
    for (const one of this.open) {
      if (one.key !== key) continue;
      one.panel.reveal();
      return true;
    }
    return false;
  }

  /** What makes a panel live that is open. */
  contentOf(key: string): DisposableLike | undefined {
    return [...this.open].find((one) => one.key === key)?.content;
  }

  /** Takes a panel in. Its content is disposed with it. */
  add(added: OpenPanel): void {
    this.open.add(added);
    added.panel.onDidDispose(() => {
      this.open.delete(added);
      added.content.dispose();
    });
  }

  /** Ends what is live in the panels and leaves them open: after a window reload VS Code hands them back. */
  override dispose(): void {
    for (const { content } of this.open) content.dispose();
    this.open.clear();
    super.dispose();
  }
}

/** One set for each set of services: tests have their own. */
const all = new WeakMap<WebviewServices["cloud"], OpenPanels>();

export function openPanelsOf({ cloud }: WebviewServices): OpenPanels {
  const found = all.get(cloud) ?? new OpenPanels();
  all.set(cloud, found);
  return found;
}
