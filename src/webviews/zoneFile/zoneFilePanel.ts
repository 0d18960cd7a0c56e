import * as vscode from "vscode";
import { Commands } from "../../ids";
import { Disposable } from "../../platform/disposable";
import { AccountWatch } from "../accountWatch";
import { PanelPage, type PanelKind } from "../webviewHost";
import type { WebviewServices } from "../webviewServices";
import { servedZone } from "./delegation";
import { zoneFileProtocol, type FromPage, type HostAnswers, type LoadZoneResponse, type ToPage, type ZoneFileKeptState } from "./protocol";

export const zoneFileKind: PanelKind<ToPage, FromPage, object, HostAnswers> = {
  name: "zoneFile",
  ownScript: true,
  viewType: "mammoth.zoneFile",
  protocol: zoneFileProtocol,
  // The component library makes style elements and style attributes.
  inlineStyles: true,
  enableFindWidget: true,
};

/** What is live in a zone file's panel: it answers its page's questions, and says when the zone may have changed. */
export class ZoneFilePanel extends Disposable {
  private shown: LoadZoneResponse | undefined;

  constructor(
    private readonly services: WebviewServices,
    panel: vscode.WebviewPanel,
    private readonly target: ZoneFileKeptState,
  ) {
    super();
    const page = this._register(
      new PanelPage(services, panel, zoneFileKind, { ...target }, {
        loadZone: () => this.load(),
        openDocument: async () => {
          await vscode.commands.executeCommand(Commands.openZoneDocument, { ...this.target });
          return null;
        },
        copyZone: async () => {
          await vscode.env.clipboard.writeText((this.shown ?? (await this.load())).zoneFile);
          return null;
        },
        showLog: async () => {
          await vscode.commands.executeCommand(Commands.showLog);
          return null;
        },
      }),
    );
    const outdated = (): void => page.link.send({ type: "zoneOutdated" });
    this._register(
      new AccountWatch(services, target.accountId, {
        resources: (account) => [account.domains],
        onDidChangeResources: () => {
          if (this.hasChanged()) outdated();
        },
        onDidChangeAccount: outdated,
      }),
    );
  }

  /** Loads the zone anew. Where only the provider's name servers cannot be loaded, the zone is shown without them.
   * @throws {ApiError} when the zone could not be loaded, {HumanError} when nobody is signed in */
  private async load(): Promise<LoadZoneResponse> {
    const { api } = this.services.cloud.of(this.target.accountId);
    const [domain, nameservers] = await Promise.all([
      api.domains.get(this.target.domainName),
      api.domains.listNameservers().catch((error: unknown) => {
        this.services.log.error(error);
        return null;
      }),
    ]);
    this.shown = servedZone(domain, nameservers);
    return this.shown;
  }

  /** Whether the account's list holds another state of the domain than the one that is shown. */
  private hasChanged(): boolean {
    const domain = this.services.cloud.of(this.target.accountId).domains.get(this.target.domainName);
    return domain !== undefined && domain.zone_file !== this.shown?.zoneFile;
  }
}
