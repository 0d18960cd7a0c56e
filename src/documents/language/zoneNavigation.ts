import * as vscode from "vscode";
import type { ParsedZone } from "../../dns/zone";
import type { NameUse } from "../../dns/zoneNames";
import { toRange, type ZoneTexts } from "./zoneTexts";

interface Found {
  readonly zone: ParsedZone;
  readonly use: NameUse;
  readonly uses: readonly NameUse[];
}

/** Definition, references and renaming of hosts, and the outline of a zone. */
export class ZoneNavigation implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.RenameProvider, vscode.DocumentSymbolProvider, vscode.DocumentHighlightProvider {
  constructor(private readonly texts: ZoneTexts) {}

  async provideDefinition(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Location[]> {
    const found = await this.find(document, position);
    if (!found) return [];
    return found.zone.records.filter(({ owner }) => owner === found.use.name).map(({ range }) => new vscode.Location(document.uri, toRange(document, range)));
  }

  async provideReferences(document: vscode.TextDocument, position: vscode.Position, { includeDeclaration }: vscode.ReferenceContext): Promise<vscode.Location[]> {
    const found = await this.find(document, position);
    const uses = found?.uses.filter(({ name, role }) => name === found.use.name && (includeDeclaration || role === "target")) ?? [];
    return uses.map(({ range }) => new vscode.Location(document.uri, toRange(document, range)));
  }

  async provideDocumentHighlights(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.DocumentHighlight[]> {
    const found = await this.find(document, position);
    const uses = found?.uses.filter(({ name }) => name === found.use.name) ?? [];
    return uses.map(({ range, role }) => new vscode.DocumentHighlight(toRange(document, range), role === "owner" ? vscode.DocumentHighlightKind.Write : vscode.DocumentHighlightKind.Read));
  }

  async prepareRename(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Range> {
    const found = await this.find(document, position);
    if (!found || found.use.name === found.zone.origin) throw new Error(vscode.l10n.t("There is no host here that could be renamed."));
    return toRange(document, found.use.range);
  }

  async provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, newName: string): Promise<vscode.WorkspaceEdit> {
    const found = await this.find(document, position);
    const { renameHost } = await import(/* webpackChunkName: "zone" */ "../../dns/zoneNames");
    const changes = found && renameHost(document.getText(), found.zone, found.use.name, newName.trim());
    if (!changes) throw new Error(vscode.l10n.t("“{0}” is no name of a host in this zone.", newName));
    const edit = new vscode.WorkspaceEdit();
    for (const { range, text } of changes) edit.replace(document.uri, toRange(document, range), text);
    return edit;
  }

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const [zone, { relativeName }, { rdataText }] = await Promise.all([
      this.texts.parse(document),
      import(/* webpackChunkName: "zone" */ "../../dns/domainName"),
      import(/* webpackChunkName: "zone" */ "../../dns/rdata"),
    ]);
    const owners: { readonly owner: string; readonly symbol: vscode.DocumentSymbol }[] = [];
    for (const { owner, rdata, range: source } of zone.records) {
      const range = toRange(document, source);
      const child = new vscode.DocumentSymbol(rdata.type, rdataText(rdata), vscode.SymbolKind.Field, range, range);
      const last = owners.at(-1);
      if (last?.owner === owner) {
        last.symbol.children.push(child);
        last.symbol.range = last.symbol.range.union(range);
        continue;
      }
      const symbol = new vscode.DocumentSymbol(relativeName(owner, zone.origin), "", vscode.SymbolKind.Namespace, range, range);
      symbol.children.push(child);
      owners.push({ owner, symbol });
    }
    return owners.map(({ symbol }) => symbol);
  }

  private async find(document: vscode.TextDocument, position: vscode.Position): Promise<Found | undefined> {
    const [zone, { nameUses }] = await Promise.all([this.texts.parse(document), import(/* webpackChunkName: "zone" */ "../../dns/zoneNames")]);
    const offset = document.offsetAt(position);
    const uses = nameUses(document.getText(), zone);
    const use = uses.find(({ range }) => range.start <= offset && offset <= range.end);
    return use && { zone, use, uses };
  }
}
