import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import { Disposable } from "../platform/disposable";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { MessageLink, type Handlers, type Message, type Protocol } from "./messages";
import { pageHtml, type PageState } from "./pageHtml";
import { failureSentence } from "../cloud/failureSentence";
import type { WebviewServices } from "./webviewServices";

/** What a kind of panel is made of. */
export interface PanelKind<ToPage extends Message, FromPage extends Message, PageAnswers extends object, HostAnswers extends object> {
  /** Folder of the panel, by which its page is found. */
  readonly name: string;
  /** For a page that brings a library along: its bundle is `dist/webviews/<name>.js`, and not the one that the others share. */
  readonly ownScript?: boolean;
  readonly viewType: string;
  readonly protocol: Protocol<ToPage, FromPage, PageAnswers, HostAnswers>;
  /** Only where a component library needs them. */
  readonly inlineStyles?: boolean;
  /** Only where a page cannot be built again from its state: a console would lose its connection. */
  readonly retainContextWhenHidden?: boolean;
  /** Whether text in the page can be searched. */
  readonly enableFindWidget?: boolean;
}

type AnyKind = Pick<PanelKind<Message, Message, object, object>, "name" | "viewType" | "retainContextWhenHidden" | "enableFindWidget">;

/** Opens an empty panel of a kind; a {@link PanelPage} fills it. */
export function createPanel(services: WebviewServices, kind: AnyKind, title: string, column: vscode.ViewColumn): vscode.WebviewPanel {
  return vscode.window.createWebviewPanel(kind.viewType, title, column, {
    ...webviewOptions(services),
    retainContextWhenHidden: kind.retainContextWhenHidden ?? false,
    enableFindWidget: kind.enableFindWidget ?? false,
  });
}

/** What a page may reach: its script, nothing else of the disk, and no command. */
function webviewOptions(services: WebviewServices): vscode.WebviewOptions {
  return { enableScripts: true, enableCommandUris: false, enableForms: false, localResourceRoots: [pagesFolder(services)] };
}

function pagesFolder({ extensionUri }: WebviewServices): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, "dist", "webviews");
}

/** The page in a panel, and the link to it. Disposing it leaves the panel as it is: a window that reloads opens it again. */
export class PanelPage<ToPage extends Message, FromPage extends Message, PageAnswers extends object, HostAnswers extends object> extends Disposable {
  readonly link: MessageLink<ToPage, PageAnswers, FromPage, HostAnswers>;
  private frameOrigin: string | undefined;

  /** @param state what the page keeps from the start, ids above all; never an address or a secret */
  constructor(
    private readonly services: WebviewServices,
    readonly panel: vscode.WebviewPanel,
    private readonly kind: PanelKind<ToPage, FromPage, PageAnswers, HostAnswers>,
    private readonly state: PageState,
    handlers: Handlers<FromPage, HostAnswers>,
  ) {
    super();
    const { webview } = panel;
    webview.options = webviewOptions(services);
    panel.iconPath = vscode.Uri.joinPath(services.extensionUri, "media", "icon.png");
    this.link = new MessageLink(kind.protocol.toPage, kind.protocol.fromPage, handlers, {
      // A hidden page that is not retained misses what is said to it; it asks again when it is built again.
      post: (envelope) => void webview.postMessage(envelope).then(undefined, () => undefined),
      log: (line) => services.log.debug(`${kind.name} panel: ${line}`),
      describeError: (error) => {
        services.log.error(error);
        return failureSentence(error, vscode.l10n.t);
      },
    });
    this._register({ dispose: () => this.link.close() });
    this._register(webview.onDidReceiveMessage((data: unknown) => this.link.receive(data)));
    this.render();
  }

  /** Lets the page frame one origin, and no other.
   * @returns whether that changed what it may do: the page is then built again, and tells when it is ready */
  allowFrame(origin: string): boolean {
    if (origin === this.frameOrigin) return false;
    this.frameOrigin = origin;
    this.render();
    return true;
  }

  private render(): void {
    const { webview } = this.panel;
    const nonce = randomBytes(18).toString("base64");
    webview.html = pageHtml({
      nonce,
      contentSecurityPolicy: contentSecurityPolicy({
        nonce,
        inlineStyles: this.kind.inlineStyles ?? false,
        ...(this.frameOrigin === undefined ? {} : { frameOrigin: this.frameOrigin }),
      }),
      scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(pagesFolder(this.services), `${this.kind.ownScript === true ? this.kind.name : "pages"}.js`)).toString(),
      page: this.kind.name,
      title: this.panel.title,
      language: vscode.env.language,
      state: this.state,
      ...(vscode.l10n.bundle === undefined ? {} : { translations: vscode.l10n.bundle }),
    });
  }
}
