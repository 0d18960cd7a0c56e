import { l10n, ProgressLocation, window } from "vscode";
import type { SshTarget } from "../../connections/sshTarget";
import { isPortOpen, waitForPort } from "../../connections/waitForPort";

const firstAttemptMs = 1500;

/** Waits until a server answers where SSH is to connect to, with progress; leaving it is connecting anyway, which may be a jump host's business. */
export async function untilReachable(name: string, { host, port }: Pick<SshTarget, "host" | "port">): Promise<void> {
  if (await isPortOpen(host, port, firstAttemptMs)) return;
  const title = l10n.t("{0} does not answer on port {1} yet. Cancel to connect anyway.", name, port);
  await window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (_progress, token) => {
    const left = new AbortController();
    token.onCancellationRequested(() => left.abort());
    await waitForPort({ host, port, signal: left.signal });
  });
}
