import type { Cloud } from "../cloud/cloud";
import { eachAccount } from "../cloud/eachAccount";
import { Disposable } from "../platform/disposable";
import type { Log } from "../platform/log";
import type { SettingsReader } from "../platform/settings";
import { hostsText, type SshFolder, type SshHost } from "./sshConfig";
import { sshTarget } from "./sshTarget";

export interface ManagedConfigOptions {
  readonly cloud: Cloud;
  readonly settings: Pick<SettingsReader, "ssh">;
  readonly folder: SshFolder;
  readonly log: Pick<Log, "info" | "error">;
}

/** Keeps `~/.ssh/mammoth/config` as the servers are, while that is switched on. Accounts whose servers are not known stay as they were written. */
export class ManagedConfig extends Disposable {
  /** one write after the other */
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly options: ManagedConfigOptions) {
    super();
    const renew = (): void => void this.renew();
    this._register(eachAccount(options.cloud, ({ servers }) => [servers.onDidChange(renew)]));
  }

  /** Writes what is known by now, if it is switched on and there is news. What goes wrong is for the log. */
  renew(): Promise<void> {
    if (!this.options.settings.ssh.managesConfig || this.isDisposed) return this.writing;
    this.writing = this.writing.then(() => this.write()).catch((error: unknown) => this.options.log.error(error));
    return this.writing;
  }

  private async write(): Promise<void> {
    const { cloud, settings, folder, log } = this.options;
    const { accounts } = cloud.accounts;
    const sections = new Map<string, string>();
    for (const { id } of accounts) {
      const { servers } = cloud.of(id);
      if (servers.state.status !== "ready") continue;
      const hosts = servers.state.items.flatMap((server): SshHost[] => {
        const target = sshTarget(server, settings.ssh);
        return target ? [{ name: server.name, id: server.id, target }] : [];
      });
      sections.set(id, hostsText(hosts));
    }
    if (sections.size > 0 && (await folder.renew(sections, accounts.map(({ id }) => id)))) log.info("The managed SSH configuration was renewed.");
  }
}
