import assert from "node:assert/strict";
import * as vscode from "vscode";
import { exploreSandbox, until, zoneUri } from "./extension";

const uri = zoneUri("kelpandco.example");

describe("Writing a zone", () => {
  let document: vscode.TextDocument;

  before(async () => {
    await exploreSandbox();
    await vscode.commands.executeCommand("mammoth.server.refreshAll");
  });

  beforeEach(async () => {
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { preview: false });
  });

  afterEach(() => vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor"));

  async function append(text: string): Promise<vscode.Position> {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, text);
    assert.ok(await vscode.workspace.applyEdit(edit));
    return document.lineAt(document.lineCount - 1).range.end;
  }

  const positionOf = (text: string, behind = 0): vscode.Position => document.positionAt(document.getText().indexOf(text) + behind);

  it("proposes the account's own addresses, types and hosts", async () => {
    const at = async (text: string): Promise<string[]> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>("vscode.executeCompletionItemProvider", uri, await append(text));
      return items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.ok((await at("new A ")).includes("203.0.113.10"));
    assert.ok((await at("\nnew2 ")).includes("CAA"));
    assert.ok((await at("\nnew3 CNAME ")).includes("shop"));
  });

  it("says what a record means, and whose address it names", async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", uri, positionOf("orders", 1));
    const text = hovers.flatMap(({ contents }) => contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))).join("\n");
    assert.match(text, /orders\.kelpandco\.example\. 3600 IN A 203\.0\.113\.11/);
    assert.match(text.replaceAll("&nbsp;", " "), /Server web\\?-02/);
  });

  it("mends what can be mended", async () => {
    await append("mail2 CNAME shop.kelpandco.example\n");
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length > 0, "a diagnostic");
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.ok(diagnostic);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find(({ title }) => title === "Add the final dot");
    assert.ok(fix?.edit);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(document.getText(), /mail2 CNAME shop\.kelpandco\.example\.$/m);
  });

  it("aligns columns", async () => {
    await append("a    A      192.0.2.1 ; x\n");
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>("vscode.executeFormatDocumentProvider", uri, { tabSize: 4, insertSpaces: true });
    const edit = new vscode.WorkspaceEdit();
    edit.set(uri, edits);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^a {10,}A {5}192\.0\.2\.1 ; x$/m);
  });

  it("renames a host with everything that points to it", async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", uri, positionOf("\nshop", 2), "store");
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /^store +600 A/m);
    assert.match(document.getText(), /^old +CNAME +store$/m);
  });

  it("finds definitions and references, and shows an outline", async () => {
    const definitions = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeDefinitionProvider", uri, positionOf("CNAME shop", 7));
    assert.equal(document.lineAt(definitions[0]?.range.start.line ?? 0).text.split(/\s/)[0], "shop");
    const references = await vscode.commands.executeCommand<vscode.Location[]>("vscode.executeReferenceProvider", uri, positionOf("\nshop", 2));
    assert.ok(references.length >= 2);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", uri);
    assert.ok(symbols.some(({ name, children }) => name === "orders" && children.length === 2));
  });

  it("names the fields of a record", async () => {
    const position = await append("_x._tcp SRV 10 5 ");
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>("vscode.executeSignatureHelpProvider", uri, position);
    assert.equal(help.signatures[0]?.label, "SRV priority weight port host");
    assert.equal(help.activeParameter, 2);
  });

  it("names the server behind an address, and counts what saving would change", async () => {
    await append("a A 192.0.2.1\n");
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", uri, new vscode.Range(0, 0, document.lineCount, 0));
    assert.ok(hints.some(({ label }) => label === "web-02.saltbush.example"));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri);
    assert.deepEqual(lenses.map(({ command }) => command?.title), ["1 change: review and apply…"]);
  });

  it("marks addresses that are nobody's any more", async () => {
    const legacy = await vscode.workspace.openTextDocument(zoneUri("saltbush.example"));
    const marked = (): vscode.Diagnostic[] => vscode.languages.getDiagnostics(legacy.uri).filter(({ code }) => code === "dangling-address");
    await until(vscode.languages.onDidChangeDiagnostics, () => marked().length > 0, "a mark");
    assert.deepEqual(marked().map(({ range }) => legacy.getText(range)), ["203.0.113.91"]);
  });

  it("reads what several edits at once make of a text", async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(8, 0), "first A 9.9.9.9\n");
    edit.replace(uri, new vscode.Range(positionOf("203.0.113.11"), positionOf("203.0.113.11", 12)), "1.2.3");
    edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, "last A 9.9.9.9\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until(vscode.languages.onDidChangeDiagnostics, () => vscode.languages.getDiagnostics(uri).length > 0, "a diagnostic");
    assert.deepEqual(vscode.languages.getDiagnostics(uri).map(({ range }) => document.getText(range)), ["1.2.3"]);
  });

  it("folds comments and colours words by where they stand", async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider", uri);
    assert.ok(folds.some(({ start, kind }) => start === 0 && kind === vscode.FoldingRangeKind.Comment));
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>("vscode.provideDocumentRangeSemanticTokensLegend", uri, new vscode.Range(0, 0, 9, 0));
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>("vscode.provideDocumentRangeSemanticTokens", uri, new vscode.Range(0, 0, 9, 0));
    assert.equal(legend.tokenTypes[tokens.data[3] ?? -1], "macro");
  });
});
