import * as vscode from "vscode";
import { zoneLanguage } from "../ids";
import { Disposable } from "../platform/disposable";
import type { ZoneBases } from "./zoneBases";
import type { ZoneDiagnosticsServices } from "./zoneDiagnostics";

export interface ZoneFeatureServices extends ZoneDiagnosticsServices {
  readonly bases: ZoneBases;
}

/** Everything that an editor does with a zone. It is loaded when the first zone is open: most windows never show one. */
export class ZoneFeatures extends Disposable {
  private started = false;

  constructor(private readonly services: ZoneFeatureServices) {
    super();
    this._register(vscode.workspace.onDidOpenTextDocument((document) => this.look(document)));
    for (const document of vscode.workspace.textDocuments) this.look(document);
  }

  private look({ languageId }: vscode.TextDocument): void {
    if (languageId !== zoneLanguage || this.started) return;
    this.started = true;
    this.start().catch((error: unknown) => {
      this.started = false;
      this.services.onError(error);
    });
  }

  private async start(): Promise<void> {
    const [{ registerZoneLanguage }, { ZoneDiagnostics }] = await Promise.all([
      import(/* webpackChunkName: "zone" */ "./language/registerZoneLanguage"),
      import(/* webpackChunkName: "zone" */ "./zoneDiagnostics"),
    ]);
    const { cloud, bases, texts } = this.services;
    this._register(registerZoneLanguage(cloud, bases, texts));
    this._register(new ZoneDiagnostics(this.services));
  }
}
